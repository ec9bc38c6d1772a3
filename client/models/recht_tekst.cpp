#include "client/models/recht_tekst.h"
#include <QCoreApplication>

namespace pgb {
namespace {

struct RechtTekst {
    Q_DECLARE_TR_FUNCTIONS(pgb::RechtTekst)
};

QString watNiet(Handeling handeling)
{
    switch (handeling) {
    case Handeling::DeclaratieGoedkeuren: return RechtTekst::tr("U kunt dit bekijken, maar niet goedkeuren of terugsturen.");
    case Handeling::DeclaratieInvoeren: return RechtTekst::tr("U kunt dit bekijken, maar niet invullen of wijzigen.");
    case Handeling::DeclaratieIndienen: return RechtTekst::tr("U kunt dit bekijken, maar niet indienen en er geen geld voor storten.");
    case Handeling::ZorgovereenkomstOndertekenenBudgethouder: return RechtTekst::tr("U kunt dit bekijken, maar niet tekenen.");
    case Handeling::ZorgovereenkomstOpstellen: return RechtTekst::tr("U kunt dit bekijken, maar niet wijzigen.");
    default: return RechtTekst::tr("U kunt dit alleen bekijken.");
    }
}

QString metWie(const QString& niet, const QStringList& wie)
{
    if (wie.isEmpty())
        return niet;
    const QString kan = wie.size() == 1 ? RechtTekst::tr("%1 kan dat wel.").arg(wie.front())
                                        : RechtTekst::tr("%1 en %2 kunnen dat wel.").arg(wie.mid(0, wie.size() - 1).join(QStringLiteral(", ")), wie.back());
    return niet + QLatin1Char(' ') + kan;
}

} // namespace

QString geenRechtTekst(Handeling handeling, const QStringList& wie) { return metWie(watNiet(handeling), wie); }

QString nietTekenenTekst(const QStringList& wie) { return metWie(RechtTekst::tr("U kunt dit invullen, maar niet tekenen."), wie); }
QString nietIndienenTekst(const QStringList& wie) { return metWie(RechtTekst::tr("U kunt dit invullen, maar niet indienen."), wie); }

} // namespace pgb
