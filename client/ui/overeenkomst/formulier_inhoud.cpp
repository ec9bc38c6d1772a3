// Fields that are one member of the content.
#include "client/ui/overeenkomst/formulier.h"
#include "shared/domain/zorgovereenkomst/invoergrenzen.h"
#include <QLineEdit>

namespace pgb::ui {
namespace {

using I = ZorgovereenkomstInhoud;

} // namespace

std::optional<Tarief> passendTarief(const QString& tekst)
{
    const std::optional<Tarief> gelezen = tariefFromTekst(tekst);
    return gelezen && gelezen->honderdduizendsten <= invoergrens::tarief ? gelezen : std::nullopt;
}

QLineEdit* Formulier::tekstVeld(const QString& naam, const FieldPath& pad, QString I::*lid)
{
    return typeVeld(naam, pad, [lid](const Draft& d) { return d.inhoud.*lid; },
                    [lid](Draft& d, const QString& tekst) {
                        d.inhoud.*lid = tekst;
                        return true;
                    });
}

QLineEdit* Formulier::bedragVeld(const QString& naam, const FieldPath& pad, std::optional<Bedrag> I::*lid)
{
    auto* veld = typeVeld(naam, pad, [lid](const Draft& d) { return d.inhoud.*lid ? bedragTekst(*(d.inhoud.*lid)) : QString(); },
                          [lid](Draft& d, const QString& tekst) {
                              const std::optional<Bedrag> gelezen = bedragFromTekst(tekst);
                              d.inhoud.*lid = gelezen && gelezen->centen >= 0 && gelezen->centen <= invoergrens::maandbedrag ? gelezen : std::nullopt;
                              return d.inhoud.*lid || tekst.trimmed().isEmpty();
                          });
    veld->setAlignment(Qt::AlignRight);
    return veld;
}

QLineEdit* Formulier::tariefVeld(const QString& naam, const FieldPath& pad, std::optional<Tarief> I::*lid)
{
    auto* veld = typeVeld(naam, pad, [lid](const Draft& d) { return d.inhoud.*lid ? tariefTekst(*(d.inhoud.*lid)) : QString(); },
                          [lid](Draft& d, const QString& tekst) {
                              d.inhoud.*lid = passendTarief(tekst);
                              return d.inhoud.*lid || tekst.trimmed().isEmpty();
                          });
    veld->setAlignment(Qt::AlignRight);
    return veld;
}

QLineEdit* Formulier::getalVeld(const QString& naam, const FieldPath& pad, int I::*lid, int hoogste)
{
    auto* veld = typeVeld(naam, pad, [lid](const Draft& d) { return d.inhoud.*lid > 0 ? QString::number(d.inhoud.*lid) : QString(); },
                          [lid, hoogste](Draft& d, const QString& tekst) {
                              bool ok = false;
                              const int getal = tekst.trimmed().toInt(&ok);
                              const bool goed = ok && getal >= 0 && getal <= hoogste;
                              d.inhoud.*lid = goed ? getal : 0;
                              return goed || tekst.trimmed().isEmpty();
                          });
    veld->setAlignment(Qt::AlignRight);
    return veld;
}

QWidget* Formulier::jaNeeVeld(const QString& naam, const FieldPath& pad, const QString& ja, const QString& nee, std::optional<bool> I::*lid)
{
    return radioVeld(naam, pad, {{ja, 1}, {nee, 0}}, [lid](const Draft& d) { return d.inhoud.*lid ? std::optional(int(*(d.inhoud.*lid))) : std::nullopt; },
                     [lid](Draft& d, int waarde) { d.inhoud.*lid = waarde == 1; });
}

} // namespace pgb::ui
