// What the month grid can do: its commands, submitting, conflicts. The page itself is in declaratie_page.cpp.
#include "client/models/maandrooster_tekst.h"
#include "client/ui/declaratie/bezoeken_dialoog.h"
#include "client/ui/declaratie/controle_paneel.h"
#include "client/ui/declaratie/declaratie_page.h"
#include "client/ui/declaratie/declaratie_uitvoer.h"
#include "client/ui/declaratie/declaratie_werk.h"
#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/punten_paneel.h"
#include "client/ui/declaratie/rooster_acties.h"
#include "client/ui/declaratie/rooster_view.h"
#include "client/ui/shell/commands.h"
#include "shared/text/probleem_text.h"
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QPointer>
#include <QStackedWidget>

namespace pgb::ui {

void DeclaratiePage::maakActies()
{
    RoosterView* cellen = m_werk->rooster()->cellen();
    const RoosterDelen delen{*m_model, *cellen, *m_werk->melding(), m_context.navigator};
    m_patroon = new PatroonActie(*m_werk->patroonBalk(), delen, m_werk);
    m_kopie = new KopieActie(m_gateway, delen, m_werk);
    m_plak = new PlakActie(*m_werk->plakBalk(), delen, m_werk);
    m_import = new ImportActie(*m_werk->importBalk(), delen, m_werk);
    connect(m_kopie, &KopieActie::bezigVeranderd, m_werk, &DeclaratieWerk::setKopieBezig);
    connect(cellen, &RoosterView::plakken, this, [this] { m_plak->plak(QApplication::clipboard()->text()); });
    connect(cellen, &RoosterView::escape, m_werk->melding(), &MeldingBalk::sluit);
    connect(m_werk, &DeclaratieWerk::kopieer, m_kopie, &KopieActie::start);
    connect(m_werk, &DeclaratieWerk::patroon, m_patroon, &PatroonActie::open);
    connect(m_werk, &DeclaratieWerk::ongedaan, this, [this] { undo(); });
    connect(m_werk, &DeclaratieWerk::draai, m_werk->rooster(), &Maandrooster::draai);
    connect(m_werk, &DeclaratieWerk::uitBestand, this, &DeclaratiePage::kiesBestand);
    connect(m_werk, &DeclaratieWerk::indienen, this, &DeclaratiePage::naarControle);
}

void DeclaratiePage::maakOpdrachten()
{
    Commands& commands = m_context.commands;
    RoosterView* cellen = m_werk->rooster()->cellen();
    const auto open = [this] { return m_session && !m_session->gesloten(); };
    const QString woorden = tr("uren declaratie maand rooster");
    // Chosen in the palette: what stands in an open editor counts before the act begins, as when it is clicked.
    const auto na = [cellen](std::function<void()> doe) {
        return [cellen, doe = std::move(doe)] {
            cellen->rondAf();
            doe();
        };
    };
    commands.add({QStringLiteral("rooster.patroon"), tr("Patroon invullen"), Qt::CTRL | Qt::Key_Semicolon,
                  na([this] { m_patroon->open(); }), open, woorden}, m_werk);
    commands.add({QStringLiteral("rooster.kopieer"), tr("Kopieer de vorige declaratie"), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
                  na([this] { m_kopie->start(); }), open, woorden}, m_werk);
    commands.add({QStringLiteral("rooster.draai"), tr("Draai het rooster"), Qt::CTRL | Qt::SHIFT | Qt::Key_T,
                  [this] { m_werk->rooster()->draai(); }, {}, woorden}, m_werk);
    commands.add({QStringLiteral("rooster.bestand"), tr("Uren uit een bestand"), {}, na([this] { kiesBestand(); }), open,
                  woorden + tr(" import clockify toggl harvest csv")}, m_werk);
    commands.add({QStringLiteral("rooster.bezoeken"), tr("Bezoeken van deze dag"), Qt::CTRL | Qt::Key_B, na([this] { openBezoeken(); }),
                  [this, open] { return open() && magBezoeken(); }, woorden + tr(" van tot tijden vijf minuten registratie")}, m_werk);
    commands.add({QStringLiteral("rooster.afdrukken"), tr("Declaratie afdrukken"), QKeySequence(QKeySequence::Print),
                  na([this] { drukDeclaratieAf(*this, *m_session, m_context.navigator); }), {}, woorden + tr(" print papier factuur")}, m_werk);
    commands.add({QStringLiteral("rooster.indienen"), tr("Declaratie controleren en indienen"), Qt::CTRL | Qt::Key_Return,
                  [this] { naarControle(); }, open, woorden}, m_werk);
    commands.addLocal({QStringLiteral("rooster.omlaag"), tr("Vul omlaag"), Qt::CTRL | Qt::Key_D,
                       [cellen] { cellen->vul(Qt::Vertical); }, open, woorden}, cellen);
    commands.addLocal({QStringLiteral("rooster.rechts"), tr("Vul naar rechts"), Qt::CTRL | Qt::Key_R,
                       [cellen] { cellen->vul(Qt::Horizontal); }, open, woorden}, cellen);
    commands.add({QStringLiteral("controle.indienen"), tr("Indienen"), Qt::CTRL | Qt::Key_Return, [this] { dienIn(); },
                  [this] { return m_controle->kanIndienen(); }, woorden}, m_controle);
}

bool DeclaratiePage::magBezoeken() const
{
    const auto plaats = m_werk->rooster()->cellen()->huidigeCel();
    return plaats && m_session->rijen()[size_t(plaats->rij)].uren() && !m_session->rijen()[size_t(plaats->rij)].samen();
}

void DeclaratiePage::openBezoeken()
{
    const auto plaats = m_werk->rooster()->cellen()->huidigeCel();
    if (!plaats || !magBezoeken())
        return;
    const QString waar = QStringLiteral("%1, %2").arg(m_model->rijNaam(plaats->rij), RoosterTekst::dagLang(m_session->draft().datum(plaats->dag)));
    auto* dialoog = new BezoekenDialoog(waar, m_session->draft().cel(*plaats), this);
    connect(dialoog, &BezoekenDialoog::klaar, this, [this, plaats = *plaats](const QString& tekst) {
        m_session->sluitStap();
        m_model->setData(m_model->indexVan(plaats), tekst, Qt::EditRole);
        m_session->sluitStap();
    });
    dialoog->open();
}

void DeclaratiePage::kiesBestand()
{
    // Not modal and not waited for: nothing blocks while the user looks for the file.
    auto* kiezer = new QFileDialog(this, tr("Uren uit een bestand"), {}, tr("Urenregistratie (*.csv *.txt);;Alle bestanden (*)"));
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setFileMode(QFileDialog::ExistingFile);
    connect(kiezer, &QFileDialog::fileSelected, this, [this](const QString& pad) { m_import->open(pad); });
    kiezer->open();
}

void DeclaratiePage::naarCel(CelPlaats plaats)
{
    naarRooster();
    m_werk->rooster()->cellen()->naarCel(plaats);
}

void DeclaratiePage::naarControle()
{
    if (!m_session || m_session->gesloten())
        return;
    m_werk->rooster()->cellen()->rondAf();
    m_patroon->sluit();
    m_stapel->setCurrentWidget(m_controle);
    m_controle->toon();
}

void DeclaratiePage::naarRooster()
{
    m_stapel->setCurrentWidget(m_werk);
    m_werk->rooster()->cellen()->setFocus(Qt::OtherFocusReason);
}

void DeclaratiePage::dienIn()
{
    if (!m_controle->kanIndienen())
        return;
    m_dientIn = true;
    m_autosave->stop();
    m_controle->setBezig(true);
    // A save that is still on its way gives the record a new version; without it the submission would conflict with ourselves.
    m_autosave->alsRustig([this] {
        Declaratie wat = m_session->declaratie();
        wat.rijversie = m_session->rijversie();
        wat.klaargezetOp = m_controle->klaarzetten() ? QDateTime::currentDateTimeUtc() : QDateTime();
        m_gateway.submit(wat, this, [this, stand = m_session->stand(), van = QPointer(m_session.get())](const Outcome<IndienAntwoord>& uitkomst) {
            if (van)
                antwoordOpIndienen(uitkomst, stand);
            else
                kijk(); // the page shows what another made of it meanwhile
        });
    });
}

void DeclaratiePage::outboxAnswered()
{
    if (m_session && m_session->inWachtrij())
        laad();
}

void DeclaratiePage::antwoordOpIndienen(const Outcome<IndienAntwoord>& uitkomst, const DeclaratieSession::Stand& wat)
{
    m_dientIn = false;
    if (!uitkomst) {
        m_autosave->hervat();
        m_controle->toonFout(tr("Indienen is niet gelukt. Uw uren zijn bewaard. Probeer het opnieuw."));
        return;
    }
    const IndienAntwoord& antwoord = uitkomst.value();
    switch (antwoord.soort) {
    case IndienAntwoord::Soort::Geweigerd:
        // What was saved before it was refused counts, or the next save would meet a version that it does not know.
        if (antwoord.bewaard)
            m_session->bewaardVoorWeigering(antwoord.id, antwoord.rijversie, wat);
        m_autosave->hervat();
        toonGeweigerd(antwoord.weigering);
        break;
    case IndienAntwoord::Soort::Ontvangen:
        m_session->opgeslagen(antwoord.declaratie, wat, QDateTime::currentDateTime());
        m_autosave->bewaarHier();
        if (!m_session->gesloten()) // finished for later: it is still a concept, and can be changed
            m_autosave->hervat();
        m_controle->toonAntwoord(antwoord);
        m_werk->ververs();
        Q_EMIT ingediend(antwoord.declaratie.id);
        break;
    case IndienAntwoord::Soort::Wacht:
        m_session->setInWachtrij();
        m_controle->toonAntwoord(antwoord);
        break;
    }
}

void DeclaratiePage::toonGeweigerd(const Weigering& weigering)
{
    if (weigering.verouderd()) {
        naarRooster();
        return conflict(weigering.problem);
    }
    if (weigering.bevindingen.empty()) {
        const QString zin = weigering.problem.kind == ProblemKind::NietToegestaan ? tr("U kunt deze declaratie bekijken, maar niet indienen.")
                                                                                   : probleemTekst(weigering.problem);
        if (m_stapel->currentWidget() == m_controle)
            m_controle->toonFout(zin);
        else
            meld(Role::Wrong, zin);
        return;
    }
    m_session->setServerBevindingen(weigering.bevindingen);
    naarRooster();
    meld(Role::Wrong, tr("Niet ingediend. Pas aan wat hieronder rood is en dien opnieuw in."));
    m_werk->punten()->focusKop();
}

void DeclaratiePage::meld(Role role, const QString& tekst, const QString& eerste, std::function<void()> opEerste, const QString& tweede,
                          std::function<void()> opTweede)
{
    m_opEerste = std::move(opEerste);
    m_opTweede = std::move(opTweede);
    m_werk->melding()->toon(role, tekst, eerste, tweede);
}

} // namespace pgb::ui
