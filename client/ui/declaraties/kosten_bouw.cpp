// What the page of an amount is made of: its choices, and the part that stays in view under the fields.
#include "client/ui/declaraties/kosten_page.h"
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

namespace pgb::ui {
namespace {

constexpr int kostenBreedte = 560;

} // namespace

void KostenPage::vulKeuzes()
{
    const std::optional<Invoerkant> kant = invoerkantVan(m_dossiers.gebruiker().rol);
    for (const Code<DeclaratieSoort>& rij : codeTable<DeclaratieSoort>()) {
        if (kant && (isBedragsoort(rij.waarde) || rij.waarde == DeclaratieSoort::ZiekteUren) && kanInvoeren(rij.waarde, *kant))
            m_soort->addItem(metHoofdletter(codeTekst(rij.waarde)), int(rij.waarde));
    }
    if (kant) // everybody who declares (domain 7.1)
        m_soort->addItem(metHoofdletter(codeTekst(DeclaratieSoort::Reiskosten)), int(DeclaratieSoort::Reiskosten));
    m_kostensoort->addItem(tr("Eten en drinken met de zorgverlener"), int(Kostensoort::Consumptie));
    m_kostensoort->addItem(tr("Cursus"), int(Kostensoort::Cursus));
    m_kostensoort->addItem(tr("Toegang, bijvoorbeeld van een zwembad"), int(Kostensoort::Toegang));
    m_kostensoort->addItem(tr("Anders"), int(Kostensoort::Anders));
    m_bijlagesoort->addItem(tr("Bon"), int(BijlageSoort::Bon));
    m_bijlagesoort->addItem(tr("Factuur"), int(BijlageSoort::Factuur));
    m_bijlagesoort->addItem(tr("Vervoersbewijs"), int(BijlageSoort::Vervoersbewijs));
    m_bijlagesoort->addItem(tr("Verklaring"), int(BijlageSoort::Verklaring));
    m_bijlagesoort->addItem(tr("Iets anders"), int(BijlageSoort::Overig));
}

/// The fields scroll; what is said of them and the buttons stay in view under them.
void KostenPage::maakOnder(QWidget* velden)
{
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
    dressed(m_context.theme, velden, [this, velden] { velden->setMaximumWidth(m_context.theme.px(kostenBreedte)); });
    auto* binnen = new QVBoxLayout(m_binnen);
    binnen->setContentsMargins(0, 0, 0, 0);
    binnen->setSpacing(0);
    binnen->addWidget(rol, 1);
    binnen->addWidget(makeLine());
    binnen->addWidget(onder);
}

} // namespace pgb::ui
