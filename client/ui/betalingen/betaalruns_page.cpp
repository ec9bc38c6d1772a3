#include "client/ui/betalingen/betaalruns_page.h"
#include "client/state/dossier_samen.h"
#include "client/state/geld_gateway.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/shell/commands.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/date_text.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/status_text.h"
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>
#include <numeric>

namespace pgb::ui {

BetaalrunsPage::BetaalrunsPage(const Address& address, const PageContext& context, DossierGateway& gateway, GeldGateway* geld)
    : DossierLijstPage(context, gateway, address, {tr("Betaalruns"), QStringLiteral("view-bank"), QString(), {}, tr("Er is nog geen betaalrun geweest."), tr("Betaalrun uitvoeren")},
                       {{tr("Boekdatum"), true}, {tr("Soort")}, {tr("Status")}, {tr("Betalingen"), true}, {tr("Totaal"), true}}, {QStringLiteral("betaalrun")}),
      m_geld(geld), m_stopVak(new QFrame), m_stopZin(makeLabel({}, LabelLook::Bold, true, m_stopVak)), m_stopReden(new QLineEdit(m_stopVak)), m_stopKnop(new QPushButton(m_stopVak)), m_doorgaan(new QPushButton(m_stopVak)), m_sluiten(new QPushButton(tr("Sluiten"), m_stopVak)), m_vraag(new QFrame), m_zin(makeLabel({}, LabelLook::Bold, true)), m_bevestig(new QPushButton(tr("Betaalrun uitvoeren")))
{
    tabel()->setStretchColumn(1);
    for (const BetaalrunSoort soort : {BetaalrunSoort::Kvk, BetaalrunSoort::Bsn, BetaalrunSoort::Maandloon}) {
        auto* knop = new QPushButton(soort == BetaalrunSoort::Kvk ? tr("Run voor KvK…") : soort == BetaalrunSoort::Bsn ? tr("Run voor particulieren…") : tr("Run voor maandlonen…"));
        connect(knop, &QPushButton::clicked, this, [this, soort] { vraag(soort); });
        kader()->voegToe(knop);
    }
    maakVraag();
    if (m_geld)
        maakStop();
    else
        m_stopVak->setParent(this);
    m_stopVak->hide();
}

QString BetaalrunsPage::betalingen(int aantal) { return aantal == 1 ? tr("1 betaling") : tr("%1 betalingen").arg(aantal); }

std::vector<KeyHint> BetaalrunsPage::keyHints() const
{
    std::vector<KeyHint> hints = DossierLijstPage::keyHints();
    if (m_geld)
        hints.push_back({QKeySequence(Qt::Key_S), tr("run stoppen")});
    return hints;
}

void BetaalrunsPage::maakStop()
{
    m_stopVak->setProperty("part", QStringLiteral("bar"));
    auto* rij = new QHBoxLayout(m_stopVak);
    rij->setContentsMargins(16, 10, 16, 10);
    rij->setSpacing(8);
    rij->addWidget(m_stopZin, 1);
    m_stopReden->setMaxLength(500);
    m_stopReden->setPlaceholderText(tr("Waarom moet deze run stoppen?"));
    m_stopReden->setAccessibleName(tr("Reden om de run te stoppen"));
    rij->addWidget(m_stopReden, 1);
    m_stopKnop->setProperty("kind", QStringLiteral("main"));
    rij->addWidget(m_sluiten);
    rij->addWidget(m_doorgaan);
    rij->addWidget(m_stopKnop);
    qobject_cast<QBoxLayout*>(layout())->insertWidget(0, m_stopVak);
    connect(m_stopKnop, &QPushButton::clicked, this, &BetaalrunsPage::stop);
    connect(m_stopReden, &QLineEdit::returnPressed, this, &BetaalrunsPage::stop);
    connect(m_doorgaan, &QPushButton::clicked, this, &BetaalrunsPage::nietStoppen);
    connect(m_sluiten, &QPushButton::clicked, this, [this] {
        m_stopVak->hide();
        tabel()->setFocus();
    });
    auto* knop = new QPushButton(tr("Run stoppen…"));
    connect(knop, &QPushButton::clicked, this, &BetaalrunsPage::vraagStop);
    kader()->voegToe(knop);
    context().commands.addLocal({QStringLiteral("betaalruns.stop"), tr("Betaalrun stoppen"), QKeySequence(Qt::Key_S), [this] { vraagStop(); },
                                 [this] { return huidig() >= 0; }, tr("tegenhouden betaling")}, tabel());
}

QString BetaalrunsPage::stopZin() const { return m_stopVak->isHidden() ? QString() : m_stopZin->text(); }

void BetaalrunsPage::vraagStop()
{
    const int record = huidig();
    if (!m_geld || record < 0 || m_bezig)
        return;
    const Betaalrun& run = m_runs[size_t(record)];
    if (m_stopRun != run.id || m_stopVak->isHidden())
        m_stopReden->clear();
    m_stopRun = run.id;
    toonStop(run);
    m_stopVak->show();
    (m_stopReden->isHidden() ? static_cast<QWidget*>(m_stopKnop->isHidden() ? static_cast<QWidget*>(tabel()) : m_stopKnop) : m_stopReden)->setFocus(Qt::OtherFocusReason);
}

void BetaalrunsPage::beschrijf()
{
    const auto run = std::find_if(m_runs.begin(), m_runs.end(), [this](const Betaalrun& r) { return r.id == m_stopRun; });
    if (run != m_runs.end() && !m_stopVak->isHidden() && !m_bezig)
        toonStop(*run);
}

void BetaalrunsPage::toonStop(const Betaalrun& run)
{
    const QString wat = tr("de run van %1 (%2, %3)").arg(datumTekst(run.boekdatum, huidigeTaal()), betalingen(run.aantal), euroTekst(run.totaal, huidigeTaal()));
    const bool kan = run.status == BetaalrunStatus::Ingepland;
    const bool eigen = run.stopDoor && run.stopDoor == gateway().gebruiker().id;
    m_stopReden->setVisible(kan && !run.stopDoor);
    m_stopKnop->setVisible(kan && !eigen);
    m_stopKnop->setEnabled(true);
    m_stopKnop->setText(run.stopDoor ? tr("Stoppen bevestigen") : tr("Stoppen vragen"));
    m_doorgaan->setText(kan && run.stopDoor ? tr("Toch uitvoeren…") : tr("Sluiten"));
    m_sluiten->setVisible(kan && run.stopDoor);
    m_stopZin->setText(!kan           ? tr("Deze run is al uitgevoerd of gestopt. Er is niets meer te stoppen.")
                       : eigen        ? tr("U vroeg om %1 te stoppen: %2. Een collega moet dit bevestigen; tot dan wordt de run niet uitgevoerd.").arg(wat, run.stopReden)
                       : run.stopDoor ? tr("Een collega wil %1 stoppen: %2. Bevestigt u dit, dan gaan alle declaraties terug naar betaalbaar. Tot u beslist, wordt de run niet uitgevoerd.").arg(wat, run.stopReden)
                                      : tr("U vraagt om %1 te stoppen. Een collega moet dit bevestigen; tot dan wordt de run niet uitgevoerd.").arg(wat));
}

void BetaalrunsPage::nietStoppen()
{
    const auto run = std::find_if(m_runs.begin(), m_runs.end(), [this](const Betaalrun& r) { return r.id == m_stopRun; });
    if (m_bezig)
        return;
    if (run == m_runs.end() || run->status != BetaalrunStatus::Ingepland || !run->stopDoor) { // nobody asked anything
        m_stopVak->hide();
        return tabel()->setFocus();
    }
    const QString wat = run->stopDoor == gateway().gebruiker().id ? tr("Uw vraag om te stoppen vervalt. De run wordt uitgevoerd en betaald.")
                                                                  : tr("De vraag van uw collega om te stoppen vervalt. De run wordt uitgevoerd en betaald.");
    Bevestiging vraag{tr("Deze run toch uitvoeren?"), wat, tr("Uitvoeren")};
    vraag.voorzichtig = true;
    (new BevestigenDialoog(vraag, [this](const QString&) { laatDoorgaan(); }, this))->open();
}

void BetaalrunsPage::laatDoorgaan()
{
    if (m_bezig)
        return;
    m_bezig = true;
    m_geld->laatRunDoorgaan(m_stopRun, this, [this](const Outcome<Betaalrun>& uitkomst) {
        m_bezig = false;
        if (!uitkomst)
            return herlaadNa(uitkomst.problem());
        m_stopVak->hide();
        context().navigator.toast(tr("De vraag om te stoppen vervalt. De run wordt uitgevoerd."));
        tabel()->setFocus();
        herlaad();
    });
}

void BetaalrunsPage::stop()
{
    if (m_bezig)
        return;
    const QString reden = m_stopReden->text().trimmed();
    if (!m_stopReden->isHidden() && reden.isEmpty()) {
        restyle(m_stopReden, "finding", QStringLiteral("wrong"));
        return m_stopReden->setFocus();
    }
    restyle(m_stopReden, "finding", QString());
    m_bezig = true;
    m_stopKnop->setEnabled(false);
    m_geld->stopRun(m_stopRun, reden, this, [this](const Outcome<Betaalrun>& run) {
        m_bezig = false;
        m_stopKnop->setEnabled(true);
        if (!run) { // the bar and what was typed in it stay, to be tried again
            if (!m_stopVak->isHidden())
                (m_stopReden->isHidden() ? static_cast<QWidget*>(m_stopKnop) : m_stopReden)->setFocus(Qt::OtherFocusReason);
            return herlaadNa(run.problem());
        }
        m_stopReden->clear();
        m_stopVak->hide();
        context().navigator.toast(run->status == BetaalrunStatus::Gestopt ? tr("De run is gestopt. Alle declaraties staan weer betaalbaar.")
                                                                         : tr("Uw vraag is vastgelegd. Een collega moet het stoppen bevestigen."));
        tabel()->setFocus();
        herlaad();
    });
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
                   : soort == BetaalrunSoort::Bsn ? tr("Alle goedgekeurde declaraties van particuliere zorgverleners worden nu betaald. Dit kunt u niet terugdraaien.")
                                                  : tr("Alle goedgekeurde maandlonen van deze maand worden nu betaald. Dit kunt u niet terugdraaien."));
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
        m_bevestig->setEnabled(true);
        const bool niets = !run && run.problem().code == QLatin1String("nietsTeBetalen");
        if (!run && !niets)
            return herlaadNa(run.problem());
        m_vraag->hide();
        context().navigator.toast(niets || run->aantal == 0 ? tr("Er stond niets klaar om te betalen.")
                                                   : tr("Betaalrun uitgevoerd: %1, samen %2.").arg(betalingen(run->aantal), euroTekst(run->totaal, huidigeTaal())));
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
    const bool gevraagd = run.status == BetaalrunStatus::Ingepland && run.stopDoor;
    if (gevraagd || run.status == BetaalrunStatus::Gestopt) {
        return {{.text = dateShort(run.boekdatum)},
                {.text = codeTekst(run.soort)},
                {.chip = ChipLook{gevraagd ? QStringLiteral("mark-attention") : QStringLiteral("mark-wrong"), gevraagd ? tr("Stop gevraagd") : statusTekst(run.status),
                                  gevraagd ? Role::Attention : Role::Neutral}},
                {.text = QString::number(run.aantal)},
                {.text = euroTekst(run.totaal, huidigeTaal())}};
    }
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
