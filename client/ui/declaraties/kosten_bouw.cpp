// What the page of an amount is made of: its choices, and the part that stays in view under the fields.
#include "client/ui/declaraties/kosten_page.h"
#include "client/ui/declaraties/bestanden_lijst.h"
#include "client/ui/declaraties/dag_velden.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr int kostenBreedte = 560;
constexpr int kostenRand = 16;

} // namespace

void KostenPage::vulKeuzes()
{
    const std::optional<Invoerkant> kant = invoerkantVan(m_dossiers.gebruiker().rol);
    std::vector<DeclaratieSoort> soorten;
    for (const Code<DeclaratieSoort>& rij : codeTable<DeclaratieSoort>()) {
        if (kant && isBedragOfPerDag(rij.waarde) && kanInvoeren(rij.waarde, *kant))
            soorten.push_back(rij.waarde);
    }
    std::stable_partition(soorten.begin(), soorten.end(), [](DeclaratieSoort soort) { return soort != DeclaratieSoort::Reiskosten; }); // mostly that goes with the hours
    for (const DeclaratieSoort soort : soorten)
        m_soort->addItem(metHoofdletter(codeTekst(soort)), int(soort));
    m_kostensoort->addItem(tr("Eten en drinken met de zorgverlener"), int(Kostensoort::Consumptie));
    m_kostensoort->addItem(tr("Cursus"), int(Kostensoort::Cursus));
    m_kostensoort->addItem(tr("Toegang, bijvoorbeeld van een zwembad"), int(Kostensoort::Toegang));
    m_kostensoort->addItem(tr("Anders"), int(Kostensoort::Anders));
    for (const BijlageSoort soort : {BijlageSoort::Bon, BijlageSoort::Factuur, BijlageSoort::Vervoersbewijs, BijlageSoort::Verklaring, BijlageSoort::Overig})
        m_bijlagesoort->addItem(BestandenLijst::soortTekst(soort), int(soort));
}

/// Wide enough for the weeks, where they are typed.
void KostenPage::zetBreedte()
{
    m_velden->setMaximumWidth(std::max(m_context.theme.px(kostenBreedte), perDag() ? m_dagen->sizeHint().width() + 2 * kostenRand : 0));
}

/// The fields scroll; what is said of them and the buttons stay in view under them.
void KostenPage::maakOnder(QWidget* velden)
{
    m_velden = velden;
    auto* rol = new QScrollArea;
    rol->setWidgetResizable(true);
    rol->setFrameShape(QFrame::NoFrame);
    rol->setFocusPolicy(Qt::NoFocus);
    rol->setWidget(velden);
    auto* onder = new QWidget;
    auto* kolom = new QVBoxLayout(onder);
    kolom->setContentsMargins(16, 8, 16, 12);
    kolom->setSpacing(8);
    m_knop->setMain(true);
    m_knop->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* knoppen = new QHBoxLayout;
    knoppen->setSpacing(8);
    knoppen->addWidget(m_knop);
    auto* weg = new QPushButton(tr("Weggooien"));
    connect(weg, &QPushButton::clicked, this, &KostenPage::gooiWeg);
    knoppen->addWidget(weg);
    knoppen->addWidget(m_punten, 1);
    knoppen->addWidget(m_wacht, 1);
    kolom->addLayout(knoppen);
    dressed(m_context.theme, velden, [this] { zetBreedte(); });
    auto* binnen = new QVBoxLayout(m_binnen);
    binnen->setContentsMargins(0, 0, 0, 0);
    binnen->setSpacing(0);
    binnen->addWidget(rol, 1);
    binnen->addWidget(makeLine());
    binnen->addWidget(onder);
}

} // namespace pgb::ui
