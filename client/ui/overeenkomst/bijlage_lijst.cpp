#include "client/ui/overeenkomst/bijlage_lijst.h"
#include "client/ui/widgets/bestand_lezen.h"
#include "client/ui/widgets/labels.h"
#include "shared/domain/zorgovereenkomst/bestanden.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include "shared/text/veld_text.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pgb::ui {

BijlageLijst::BijlageLijst(ZorgovereenkomstGateway& gateway, QWidget* parent)
    : QWidget(parent), m_gateway(gateway), m_rijen(new QVBoxLayout), m_melding(makeLabel({}, LabelLook::Muted, true))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(4);
    kolom->addWidget(makeLabel(tr("Bestanden"), LabelLook::Bold));
    m_rijen->setSpacing(4);
    kolom->addLayout(m_rijen);
    kolom->addWidget(m_melding);
    m_melding->hide();
    hide();
}

void BijlageLijst::toon(ZorgovereenkomstId id, const ZorgovereenkomstInhoud& inhoud)
{
    std::vector<QByteArray> genoemd;
    for (const Bestandsplaats& plaats : bestandsplaatsen()) {
        if (plaats.van(inhoud))
            genoemd.push_back(plaats.van(inhoud)->sha256);
    }
    m_inhoud = inhoud;
    if (m_id == id && genoemd == m_gevraagd)
        return toonRijen();
    m_id = id;
    m_gevraagd = genoemd;
    m_bijlagen.clear();
    toonRijen();
    if (genoemd.empty())
        return;
    m_gateway.bijlagen(id, this, [this, id](const Outcome<std::vector<Bijlage>>& bijlagen) {
        if (m_id != id)
            return;
        if (!bijlagen)
            m_gevraagd.clear(); // asked again the next time
        else
            m_bijlagen = *bijlagen;
        toonRijen();
    });
}

void BijlageLijst::toonRijen()
{
    while (QLayoutItem* item = m_rijen->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_melding->hide();
    for (const Bijlage& bijlage : m_bijlagen) {
        if (!noemt(m_inhoud, bijlage))
            continue;
        QString soort;
        for (const Bestandsplaats& plaats : bestandsplaatsen()) {
            if (plaats.soort == bijlage.soort)
                soort = veldNaam(QString(plaats.pad));
        }
        auto* knop = makeLink(tr("%1: %2 (%3), opslaan…").arg(metHoofdletter(soort), bijlage.naam, bestandGrootte(bijlage.grootte)));
        knop->setObjectName(code(bijlage.soort));
        connect(knop, &QPushButton::clicked, this, [this, bijlage] { haal(bijlage); });
        m_rijen->addWidget(knop);
    }
    setVisible(m_rijen->count() > 0);
}

void BijlageLijst::haal(const Bijlage& bijlage)
{
    const auto meld = [this](const QString& zin) {
        m_melding->setText(zin);
        m_melding->show();
    };
    meld(tr("Wij halen het bestand op…"));
    m_gateway.bijlageInhoud(m_id, bijlage.id, this, [this, bijlage, meld](const Outcome<QByteArray>& inhoud) {
        m_melding->hide();
        if (!inhoud)
            return meld(probleemTekst(inhoud.problem()));
        bewaarBijlage(*this, bijlage.naam, *inhoud, meld);
    });
}

} // namespace pgb::ui
