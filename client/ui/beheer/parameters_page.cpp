#include "client/ui/beheer/parameters_page.h"
#include "client/models/parameter_bron.h"
#include "client/ui/beheer/parameter_dialoog.h"
#include "client/ui/widgets/balk.h"
#include <QTabBar>
#include <QVBoxLayout>

namespace pgb::ui {
namespace {

enum Tab { Alle, TeBevestigen, Oefenwaarden, Vervangen };

ChipLook chip(ParameterStand stand)
{
    const QString woord = parameterStandTekst(stand);
    switch (stand) {
    case ParameterStand::Bevestigd: return {QStringLiteral("mark-check"), woord, Role::Good};
    case ParameterStand::Oefenwaarde: return {QStringLiteral("mark-attention"), woord, Role::Info};
    case ParameterStand::Onbevestigd: return {QStringLiteral("mark-attention"), woord, Role::Attention};
    case ParameterStand::Onbekend: return {QStringLiteral("mark-question"), woord, Role::Wrong};
    case ParameterStand::Vervangen: return {QStringLiteral("mark-swap"), woord, Role::Neutral};
    }
    return {};
}

} // namespace

ParametersPage::ParametersPage(const Address& address, const PageContext& context, DossierGateway& gateway, BeheerGateway& beheer)
    : RijenLijst(context, gateway, address,
                 {tr("Parameters"), QStringLiteral("table"), tr("Naam, wet, waarde of bron"), {tr("Alle"), tr("Te bevestigen"), tr("Oefenwaarden"), tr("Vervangen")},
                  tr("De tabel is leeg."), {}},
                 {{tr("Waarover")}, {tr("Voor")}, {tr("Waarde"), true}, {tr("Geldt")}, {tr("Bron")}, {tr("Stand")}}, {QStringLiteral("parameter")}),
      m_beheer(beheer), m_melding(new MeldingBalk(context.theme))
{
    tabel()->setStretchColumn(0);
    tabel()->setGivingWay({4});
    tabel()->setWrapped({0});
    qobject_cast<QBoxLayout*>(layout())->insertWidget(0, m_melding);
    m_melding->hide();
    connect(m_melding, &MeldingBalk::eersteGekozen, this, [this] {
        kader()->findChild<QTabBar*>()->setCurrentIndex(TeBevestigen);
        tabel()->setFocus();
    });
}

std::vector<KeyHint> ParametersPage::keyHints() const
{
    return {{QKeySequence(Qt::Key_Return), tr("invoeren of bevestigen")}, {QKeySequence(Qt::CTRL | Qt::Key_F), tr("zoeken")}, {QKeySequence(Qt::CTRL | Qt::Key_E), tr("opslaan als bestand")}};
}

QString ParametersPage::melding() const
{
    return m_melding->isVisibleTo(this) ? m_melding->tekst() : QString();
}

void ParametersPage::laad()
{
    m_beheer.parameters(this, [this](Outcome<std::vector<ParameterWaarde>> tabel) {
        if (!tabel)
            return mislukt(tabel.problem());
        m_rijen.clear();
        for (size_t i = 0; i < tabel->size(); ++i) {
            const ParameterWaarde& waarde = (*tabel)[i];
            if (waarde.key == QLatin1String("oefenomgeving")) // decided when the set is made
                continue;
            ParameterRij rij{waarde, parameterStand(*tabel, i), {}};
            rij.zoek = QStringList{parameterNaam(waarde.key), waarde.key, parameterVoor(waarde), parameterWaardeTekst(waarde), parameterInVeld(waarde), waarde.bron, parameterBronTekst(waarde.bron),
                                   parameterPeriode(waarde), parameterStandTekst(rij.stand)}.join(u' ').toLower();
            m_rijen.push_back(std::move(rij));
        }
        std::stable_sort(m_rijen.begin(), m_rijen.end(), [](const ParameterRij& a, const ParameterRij& b) {
            const int naam = QString::localeAwareCompare(parameterNaam(a.waarde.key), parameterNaam(b.waarde.key));
            if (naam != 0)
                return naam < 0;
            const QString voorA = parameterVoor(a.waarde);
            const QString voorB = parameterVoor(b.waarde);
            return voorA != voorB ? voorA < voorB : a.waarde.geldigVan.value_or(QDate()) > b.waarde.geldigVan.value_or(QDate());
        });
        geladen();
    });
}

bool ParametersPage::past(const ParameterRij& rij, int tab) const
{
    switch (tab) {
    case TeBevestigen: return rij.stand == ParameterStand::Onbevestigd || rij.stand == ParameterStand::Onbekend;
    case Oefenwaarden: return rij.stand == ParameterStand::Oefenwaarde;
    case Vervangen: return rij.stand == ParameterStand::Vervangen;
    default: return rij.stand != ParameterStand::Vervangen;
    }
}

int ParametersPage::aantal(int tab) const
{
    return int(std::count_if(m_rijen.begin(), m_rijen.end(), [&](const ParameterRij& rij) { return past(rij, tab); }));
}

std::vector<int> ParametersPage::volgorde() const
{
    std::vector<int> gekozen = RijenLijst::volgorde();
    std::erase_if(gekozen, [this](int i) { return !past(at(i), kader()->tab()); });
    return gekozen;
}

CellRow ParametersPage::rij(int record) const
{
    const ParameterRij& r = at(record);
    const bool leeg = r.waarde.waarde.isEmpty();
    return {{.text = parameterNaam(r.waarde.key), .bold = true},
            {.text = parameterVoor(r.waarde)},
            {.text = parameterWaardeTekst(r.waarde), .tone = leeg ? Role::Muted : Role::Text},
            {.text = parameterPeriode(r.waarde)},
            {.text = parameterBronTekst(r.waarde.bron), .tone = Role::Muted, .spoken = parameterBronTekst(r.waarde.bron)},
            {.spoken = parameterStandTekst(r.stand), .chip = chip(r.stand)}};
}

void ParametersPage::open(int record)
{
    auto* dialoog = new ParameterDialoog(m_beheer, at(record).waarde, at(record).stand, gateway().vandaag(), window());
    connect(dialoog, &ParameterDialoog::vastgelegd, this, [this](const ParameterWaarde& nu) {
        context().navigator.toast(tr("Vastgelegd: %1, %2.").arg(parameterNaam(nu.key), parameterWaardeTekst(nu)));
        herlaad();
    });
    dialoog->open();
}

void ParametersPage::beschrijf()
{
    kader()->setAantallen({aantal(Alle), aantal(TeBevestigen), aantal(Oefenwaarden), aantal(Vervangen)});
    const int open = aantal(TeBevestigen);
    kader()->setOndertitel(aantal(Alle) == 1 ? tr("1 waarde") : tr("%1 waarden").arg(aantal(Alle)));
    m_melding->setVisible(open > 0);
    if (open > 0)
        m_melding->toon(Role::Attention, open == 1 ? tr("1 waarde is niet bevestigd. Kijk haar na bij de bron en leg haar vast.")
                                                   : tr("%1 waarden zijn niet bevestigd. Kijk ze na bij de bron en leg ze vast.").arg(open),
                        tr("Toon ze"));
}

} // namespace pgb::ui
