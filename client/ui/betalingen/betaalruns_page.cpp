#include "client/ui/betalingen/betaalruns_page.h"
#include "client/state/dossier_samen.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/date_text.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/status_text.h"
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <numeric>

namespace pgb::ui {

BetaalrunsPage::BetaalrunsPage(const Address& address, const PageContext& context, DossierGateway& gateway)
    : DossierLijstPage(context, gateway, address, {tr("Betaalruns"), QStringLiteral("view-bank"), QString(), {}, tr("Er is nog geen betaalrun geweest."), tr("Betaalrun uitvoeren")},
                       {{tr("Boekdatum"), true}, {tr("Soort")}, {tr("Status")}, {tr("Betalingen"), true}, {tr("Totaal"), true}}, {QStringLiteral("betaalrun")}),
      m_vraag(new QFrame), m_zin(makeLabel({}, LabelLook::Bold, true)), m_bevestig(new QPushButton(tr("Betaalrun uitvoeren")))
{
    tabel()->setStretchColumn(1);
    for (const BetaalrunSoort soort : {BetaalrunSoort::Kvk, BetaalrunSoort::Bsn}) {
        auto* knop = new QPushButton(soort == BetaalrunSoort::Kvk ? tr("Run voor KvK…") : tr("Run voor particulieren…"));
        connect(knop, &QPushButton::clicked, this, [this, soort] { vraag(soort); });
        kader()->voegToe(knop);
    }
    maakVraag();
}

void BetaalrunsPage::maakVraag()
{
    m_vraag->setProperty("part", QStringLiteral("bar"));
    auto* rij = new QHBoxLayout(m_vraag);
    rij->setContentsMargins(16, 10, 16, 10);
    rij->setSpacing(8);
    rij->addWidget(m_zin, 1);
    auto* stop = new QPushButton(tr("Niet uitvoeren"));
    m_bevestig->setProperty("kind", QStringLiteral("main"));
    rij->addWidget(stop);
    rij->addWidget(m_bevestig);
    qobject_cast<QBoxLayout*>(layout())->insertWidget(0, m_vraag);
    m_vraag->hide();
    connect(m_bevestig, &QPushButton::clicked, this, &BetaalrunsPage::voerUit);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_vraag->hide();
        tabel()->setFocus();
    });
}

void BetaalrunsPage::vraag(BetaalrunSoort soort)
{
    m_soort = soort;
    m_zin->setText(soort == BetaalrunSoort::Kvk ? tr("Alle goedgekeurde declaraties van zorgverleners met een KvK-nummer worden nu betaald. Dit kunt u niet terugdraaien.")
                                              : tr("Alle goedgekeurde declaraties van particuliere zorgverleners worden nu betaald. Dit kunt u niet terugdraaien."));
    m_bevestig->setEnabled(true);
    m_vraag->show();
    m_bevestig->setFocus();
}

void BetaalrunsPage::voerUit()
{
    if (m_bezig)
        return;
    m_bezig = true;
    m_bevestig->setEnabled(false);
    gateway().betaal(m_soort, this, [this](Outcome<Betaalrun> run) {
        m_bezig = false;
        m_vraag->hide();
        if (!run)
            return kader()->fout()->toon(run.problem());
        context().navigator.toast(run->aantal == 0 ? tr("Er stond niets klaar om te betalen.")
                                                   : tr("Betaalrun uitgevoerd: %1 betalingen, samen %2.").arg(QString::number(run->aantal), euroTekst(run->totaal, huidigeTaal())));
        tabel()->setFocus();
        herlaad();
    });
}

void BetaalrunsPage::laad()
{
    auto nieuw = std::make_shared<std::vector<Betaalrun>>();
    const auto samen = Samen::maak([this, nieuw](const std::optional<Problem>& problem) {
        if (problem)
            return mislukt(*problem);
        m_runs = std::move(*nieuw);
        std::stable_sort(m_runs.begin(), m_runs.end(), [](const Betaalrun& a, const Betaalrun& b) { return a.boekdatum != b.boekdatum ? a.boekdatum > b.boekdatum : a.id > b.id; });
        geladen();
    });
    gateway().betaalruns(this, samen->in(*nieuw));
}

std::vector<int> BetaalrunsPage::volgorde() const
{
    std::vector<int> alle(m_runs.size());
    std::iota(alle.begin(), alle.end(), 0);
    return alle;
}

CellRow BetaalrunsPage::rij(int record) const
{
    const Betaalrun& run = m_runs[size_t(record)];
    const bool klaar = run.status == BetaalrunStatus::Uitgevoerd;
    return {{.text = dateShort(run.boekdatum)},
            {.text = codeTekst(run.soort)},
            {.chip = ChipLook{klaar ? QStringLiteral("mark-twice") : QStringLiteral("mark-planned"), statusTekst(run.status), klaar ? Role::Good : Role::Info}},
            {.text = QString::number(run.aantal)},
            {.text = euroTekst(run.totaal, huidigeTaal())}};
}

void BetaalrunsPage::open(int)
{
    context().navigator.open({Section::Betalingen, {}, {}});
}

} // namespace pgb::ui
