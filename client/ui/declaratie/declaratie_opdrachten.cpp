// What the month grid can do: its commands, submitting, conflicts. The page itself is in declaratie_page.cpp.
#include "client/models/maandrooster_tekst.h"
#include "client/ui/declaratie/controle_paneel.h"
#include "client/ui/declaratie/declaratie_page.h"
#include "client/ui/declaratie/declaratie_uitvoer.h"
#include "client/ui/declaratie/declaratie_werk.h"
#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/punten_paneel.h"
#include "client/ui/declaratie/rooster_bediening.h"
#include "client/ui/declaratie/rooster_view.h"
#include "client/ui/shell/commands.h"
#include "shared/text/probleem_text.h"
#include <QPointer>
#include <QStackedWidget>

namespace pgb::ui {

void DeclaratiePage::maakOpdrachten()
{
    m_bediening = new RoosterBediening(m_context, m_gateway, *m_werk->rooster(), *m_model,
                                       {*m_werk->melding(), *m_werk->patroonBalk(), *m_werk->plakBalk(), *m_werk->importBalk()}, m_werk);
    connect(m_bediening, &RoosterBediening::kopieBezig, m_werk, &DeclaratieWerk::setKopieBezig);
    connect(m_bediening, &RoosterBediening::dicht, this, &DeclaratiePage::zegDicht);
    connect(m_bediening, &RoosterBediening::typt, m_werk, &DeclaratieWerk::setTypt);
    connect(m_bediening, &RoosterBediening::zin, this, [this](const QString& zin) {
        if (m_stapel && m_stapel->currentWidget() == m_werk) // the page Controle has no cell
            Q_EMIT statusSentence(zin);
    });
    connect(m_werk, &DeclaratieWerk::kopieer, m_bediening, &RoosterBediening::kopieer);
    connect(m_werk, &DeclaratieWerk::patroon, m_bediening, &RoosterBediening::patroon);
    connect(m_werk, &DeclaratieWerk::ongedaan, this, [this] { undo(); });
    connect(m_werk, &DeclaratieWerk::draai, m_werk->rooster(), &Maandrooster::draai);
    connect(m_werk, &DeclaratieWerk::anderePeriode, this, &DeclaratiePage::naarPeriode);
    connect(m_werk, &DeclaratieWerk::uitBestand, m_bediening, &RoosterBediening::kiesBestand);
    connect(m_werk, &DeclaratieWerk::indienen, this, &DeclaratiePage::naarControle);
    Commands& commands = m_context.commands;
    const QString woorden = RoosterBediening::zoekwoorden();
    for (const bool verder : {false, true}) {
        commands.add({verder ? QStringLiteral("rooster.volgendePeriode") : QStringLiteral("rooster.vorigePeriode"), verder ? tr("Volgende periode") : tr("Vorige periode"),
                      Qt::CTRL | (verder ? Qt::Key_PageDown : Qt::Key_PageUp),
                      [this, verder] {
                          m_werk->rooster()->cellen()->rondAf();
                          naarPeriode(verder);
                      }, {}, woorden + tr(" week vier weken")}, m_werk);
    }
    if (m_gateway.kanBeslissen(m_session->declaratie())) { // what stands here is built anew when that is over
        commands.addLocal({QStringLiteral("rooster.akkoord"), tr("Akkoord met deze declaratie"), QKeySequence(Qt::Key_A), [this] { beslis(QLatin1String("akkoord")); }, {}, tr("goedkeuren")}, m_werk->rooster()->cellen());
        commands.addLocal({QStringLiteral("rooster.terugsturen"), tr("Declaratie terugsturen"), QKeySequence(Qt::Key_R), [this] { beslis(QLatin1String("terugsturen")); }, {}, tr("afkeuren")}, m_werk->rooster()->cellen());
    }
    commands.add({QStringLiteral("rooster.afdrukken"), tr("Declaratie afdrukken"), QKeySequence(QKeySequence::Print),
                  [this] {
                      m_werk->rooster()->cellen()->rondAf();
                      drukDeclaratieAf(*this, *m_session, m_context.navigator);
                  }, {}, woorden + tr(" print papier factuur")}, m_werk);
    commands.add({QStringLiteral("rooster.indienen"), tr("Declaratie controleren en %1").arg(indienwoord()), Qt::CTRL | Qt::Key_Return,
                  [this] { naarControle(); }, [this] { return magIndienen(); }, woorden, [this] { zegDicht(); }}, m_werk);
    commands.add({QStringLiteral("controle.indienen"), m_session->nogNietVoorbij() ? tr("Declaratie klaarzetten") : m_session->legtVoor() ? tr("Declaratie voorleggen") : tr("Declaratie indienen"), Qt::CTRL | Qt::Key_Return, [this] { dienIn(); },
                  [this] { return m_controle->kanIndienen(); }, woorden, [this] { m_controle->zegWaarom(); }}, m_controle);
}

void DeclaratiePage::naarCel(CelPlaats plaats)
{
    naarRooster();
    m_werk->rooster()->cellen()->naarCel(plaats);
}

void DeclaratiePage::naarControle()
{
    if (!magIndienen())
        return;
    m_werk->rooster()->cellen()->rondAf();
    m_bediening->sluitPatroon();
    m_stapel->setCurrentWidget(m_controle);
    m_controle->toon();
    Q_EMIT described(); // other keys work here
    m_gateway.betaaldag(m_adres.zorgovereenkomst, m_session->draft().periode, m_controle, [this](const Outcome<std::optional<QDate>>& dag) {
        if (dag)
            m_controle->setBetaaldag(*dag);
    });
}

void DeclaratiePage::naarRooster()
{
    const bool terug = m_stapel->currentWidget() != m_werk;
    m_stapel->setCurrentWidget(m_werk);
    if (terug)
        Q_EMIT described();
    m_werk->rooster()->cellen()->setFocus(Qt::OtherFocusReason);
}

void DeclaratiePage::dienIn()
{
    if (!m_controle->kanIndienen())
        return m_controle->zegWaarom();
    m_dientIn = true;
    m_autosave->stop();
    m_controle->setBezig(true);
    // A save that is still on its way gives the record a new version; without it the submission would conflict with ourselves.
    m_autosave->alsRustig([this] {
        Declaratie wat = m_session->declaratie();
        wat.rijversie = m_session->rijversie();
        wat.klaargezetOp = m_controle->klaarzetten() ? QDateTime::currentDateTimeUtc() : QDateTime();
        m_gateway.submit(m_session->key(), wat, this, [this, stand = m_session->stand(), van = QPointer(m_session.get())](const Outcome<IndienAntwoord>& uitkomst) {
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
        m_controle->toonFout(m_session->legtVoor() ? tr("Voorleggen is niet gelukt. Uw uren zijn bewaard. Probeer het opnieuw.")
                                                   : tr("Indienen is niet gelukt. Uw uren zijn bewaard. Probeer het opnieuw."));
        return;
    }
    const IndienAntwoord& antwoord = uitkomst.value();
    switch (antwoord.soort) {
    case IndienAntwoord::Soort::Geweigerd:
        // What was saved before it was refused counts, or the next save would meet a version that it does not know.
        if (antwoord.bewaard)
            m_session->bewaardVoorWeigering(antwoord.id, antwoord.rijversie, wat);
        else if (antwoord.heropend)
            m_session->heropend(antwoord.id, antwoord.rijversie);
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
        Q_EMIT described(); // other keys work now
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
        const QString zin = weigering.problem.kind != ProblemKind::NietToegestaan ? probleemTekst(weigering.problem)
                            : m_session->legtVoor() ? tr("U kunt deze declaratie bekijken, maar niet voorleggen.") : tr("U kunt deze declaratie bekijken, maar niet indienen.");
        if (m_stapel->currentWidget() == m_controle)
            m_controle->toonFout(zin);
        else
            meld(Role::Wrong, zin);
        return;
    }
    m_session->setServerBevindingen(weigering.bevindingen);
    naarRooster();
    meld(Role::Wrong, m_session->legtVoor() ? tr("Niet voorgelegd. Pas aan wat hieronder rood is en leg opnieuw voor.") : tr("Niet ingediend. Pas aan wat hieronder rood is en dien opnieuw in."));
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
