#include "client/ui/wijziging/signaal_vak.h"
#include "client/ui/overeenkomst/veld_blok.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/formats.h"
#include <QLabel>
#include <QVBoxLayout>

namespace pgb::ui {
namespace {

QString wieTekst(const QString& wie)
{
    if (wie == QLatin1String("budgethouder"))
        return SignaalVak::tr("De budgethouder is aan zet");
    if (wie == QLatin1String("zorgverlener"))
        return SignaalVak::tr("De zorgverlener is aan zet");
    return SignaalVak::tr("De verstrekker is aan zet");
}

} // namespace

SignaalVak::SignaalVak(const Theme& theme, LevensloopGateway& gateway, QWidget* parent) : QWidget(parent), m_theme(theme), m_gateway(gateway)
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(6);
    kolom->addWidget(makeLabel(tr("Let op bij deze overeenkomst"), LabelLook::Bold));
    m_lijst = new QVBoxLayout;
    m_lijst->setSpacing(8);
    kolom->addLayout(m_lijst);
    hide();
}

void SignaalVak::toon(ZorgovereenkomstId id)
{
    m_id = id;
    if (!id)
        return vul({});
    m_gateway.signalen(id, this, [this, id](const Outcome<std::vector<wire::Signaal>>& signalen) {
        if (signalen && id == m_id) // without an answer what stands there stays
            vul(*signalen);
    });
}

void SignaalVak::vul(const std::vector<wire::Signaal>& signalen)
{
    while (QLayoutItem* item = m_lijst->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const wire::Signaal& s : signalen) {
        auto* een = new QWidget;
        auto* kolom = new QVBoxLayout(een);
        kolom->setContentsMargins(0, 0, 0, 0);
        kolom->setSpacing(2);
        kolom->addWidget(new MeldingVak(m_theme, {s.bevinding.ernst, bevindingTekst(s.bevinding), s.bevinding.controle}));
        const QString uiterlijk = s.uiterlijk ? tr("%1, uiterlijk %2.").arg(wieTekst(s.wie), datumTekst(*s.uiterlijk, huidigeTaal()))
                                              : tr("%1. Gevonden op %2.").arg(wieTekst(s.wie), datumTekst(s.gevondenOp, huidigeTaal()));
        kolom->addWidget(makeLabel(uiterlijk, LabelLook::MutedSmall, true));
        m_lijst->addWidget(een);
    }
    setVisible(!signalen.empty());
}

} // namespace pgb::ui
