#include "client/ui/bulk/bulk_page.h"
#include "client/models/nl_tijd.h"
#include "client/ui/bulk/bulk_bestand.h"
#include "client/ui/bulk/bulk_eerdere.h"
#include "client/ui/bulk/bulk_indienen.h"
#include "client/ui/bulk/bulk_kolommen.h"
#include "client/ui/bulk/bulk_kop.h"
#include "client/ui/bulk/bulk_resultaat.h"
#include "client/ui/bulk/bulk_onthouden.h"
#include "client/ui/bulk/bulk_tokens.h"
#include "client/ui/bulk/bulk_woorden.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/lijst/lijst_export.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/step_bar.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace pgb::ui {
namespace {

BulkServices metDag(BulkServices services)
{
    if (!services.vandaag)
        services.vandaag = [] { return nlNu().date(); };
    return services;
}

} // namespace

Address bulkAdres() { return {Section::Declaraties, {}, QStringLiteral("bulk")}; }

Page* makeBulkPage(const Address& address, const PageContext& context, const std::function<BulkServices()>& services)
{
    return address == bulkAdres() ? new BulkPage(context, services()) : nullptr;
}

BulkPage::BulkPage(const PageContext& context, const BulkServices& services, QWidget* parent)
    : Page(parent), m_context(context), m_services(metDag(services)), m_sessie(services.gateway), m_stroom(services.lezer, m_services.vandaag), m_opzoeken(services.lezer),
      m_stappen(new StepBar(context.theme, {tr("Bestand"), tr("Kolommen"), tr("Controleren"), tr("Indienen")})), m_kop(new BulkKop(context)), m_weg(new QShortcut(QKeySequence(Qt::Key_Escape), this)), m_stapel(new QStackedWidget),
      m_bestand(new BulkBestand(context, services.gateway, services.map)), m_kolommen(new BulkKolommen(context)),
      m_resultaat(new BulkResultaat(context, m_sessie, m_services.vandaag)), m_indienen(new BulkIndienen(context, m_sessie)), m_bewaard(services.open)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAcceptDrops(true);
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    kolom->addWidget(m_stappen);
    kolom->addWidget(m_kop);
    for (QWidget* deel : {static_cast<QWidget*>(m_bestand), static_cast<QWidget*>(m_kolommen), static_cast<QWidget*>(m_resultaat), static_cast<QWidget*>(m_indienen)})
        m_stapel->addWidget(deel);
    kolom->addWidget(m_stapel, 1);
    m_stappen->setCurrent(0);
    verbindBestand();
    verbindStroom();
    verbindSessie();
    verbindIndienen();
    voegOpdrachten();
    openBewaarde();
}

void BulkPage::verbindSessie()
{
    connect(&m_sessie, &BulkSession::genomen, this, [this] { m_stroom.genomen(); });
    connect(&m_sessie, &BulkSession::gewijzigd, this, &BulkPage::werkBij);
    connect(&m_sessie, &BulkSession::mislukt, this, &BulkPage::zegFout);
    connect(&m_sessie, &BulkSession::gecontroleerd, this, &BulkPage::naControle);
    connect(&m_sessie, &BulkSession::begonnen, this, [this] {
        m_kop->toonBatch(m_sessie.batch());
        if (m_sessie.batch().ingediendOp.isValid())
            m_context.navigator.toast(tr("Dit bestand is al ingediend op %1. Dubbele regels tellen niet nog eens mee.").arg(bulkDag(m_sessie.batch().ingediendOp)));
    });
    connect(&m_sessie, &BulkSession::ververst, this, [this] {
        m_resultaat->lees();
        m_indienen->leesRetour();
    });
    connect(&m_sessie, &BulkSession::ingediend, this, [this](qint64 declaraties, qint64 regels) {
        const QString wat = regels == 1      ? tr("1 regel in 1 declaratie voorgelegd aan de budgethouder.")
                            : declaraties == 1 ? tr("%1 regels in 1 declaratie voorgelegd aan de budgethouder.").arg(bulkGetal(regels))
                                               : tr("%1 regels in %2 declaraties voorgelegd aan de budgethouders.").arg(bulkGetal(regels), bulkGetal(declaraties));
        m_context.navigator.toast(wat, [zelf = QPointer(this), regels, batch = m_sessie.batch().id] {
            if (!zelf || zelf->m_sessie.batch().id != batch || !zelf->m_sessie.rust())
                return;
            // What went before it is no part of this step: taking that back too is asked.
            zelf->m_sessie.regelsMet(Bulkstand::Ingediend) == regels ? zelf->m_sessie.trekIn() : zelf->vraagIntrekken(true);
        });
        m_resultaat->lees();
        m_indienen->leesRetour();
    });
    connect(&m_sessie, &BulkSession::ingetrokken, this, [this](qint64 regels, qint64 declaraties, qint64 teLaat) {
        QString wat = regels == 0        ? tr("Er is niets teruggetrokken.")
                      : regels == 1      ? tr("1 regel teruggetrokken.")
                      : declaraties == 1 ? tr("%1 regels uit 1 declaratie teruggetrokken.").arg(bulkGetal(regels))
                                         : tr("%1 regels uit %2 declaraties teruggetrokken.").arg(bulkGetal(regels), bulkGetal(declaraties));
        if (teLaat > 0)
            wat += QLatin1Char(' ') + (teLaat == 1 ? tr("1 declaratie zit al in een betaling.") : tr("%1 declaraties zitten al in een betaling.").arg(bulkGetal(teLaat)));
        m_context.navigator.toast(wat);
        m_indienen->leeg();
        m_sessie.controleer();
    });
    connect(&m_sessie, &BulkSession::heropend, this, [this] {
        m_indienen->leeg();
        m_resultaat->leeg();
        m_resultaat->kiesLetOpNaControle(); // where it says why
        m_heropend = true;
        toonStap(2);
        m_sessie.controleer();
    });
    connect(&m_sessie, &BulkSession::herinnerd, this, [this](qint64 declaraties) {
        m_context.navigator.toast(declaraties == 0 ? tr("Wie wacht, is vandaag al herinnerd.")
                                  : declaraties == 1 ? tr("Herinnerd aan 1 declaratie.") : tr("Herinnerd aan %1 declaraties.").arg(bulkGetal(declaraties)));
    });
}

void BulkPage::verbindIndienen()
{
    connect(m_indienen, &BulkIndienen::indienen, this, &BulkPage::dienIn);
    connect(m_indienen, &BulkIndienen::intrekken, this, [this] { vraagIntrekken(); });
    connect(m_indienen, &BulkIndienen::opnieuw, &m_sessie, &BulkSession::heropenAfgewezen);
    connect(m_indienen, &BulkIndienen::herinneren, &m_sessie, &BulkSession::herinner);
    connect(m_indienen, &BulkIndienen::verversen, this, [this] {
        m_sessie.ververs();
        m_indienen->leesRetour();
    });
    connect(m_indienen, &BulkIndienen::gelezen, this, [this] {
        const QWidget* focus = window()->focusWidget();
        if (m_stapel->currentIndex() == 3 && isVisible() && (focus == m_indienen || !isAncestorOf(focus)))
            m_indienen->zetFocus();
        Q_EMIT described();
    });
    connect(m_resultaat, &BulkResultaat::anders, this, &BulkPage::described);
    connect(&m_resultaat->besluiten(), &BulkBesluiten::omgezet, this, [this] {
        m_heropend = true; // what it did is seen in the list
        m_resultaat->kiesTabNaControle();
        toonStap(2);
    });
    connect(&m_resultaat->besluiten(), &BulkBesluiten::nietGenomen, this, [this] { m_dientStraksIn = false; });
    connect(m_resultaat, &BulkResultaat::gestoord, this, [this] { m_dientStraksIn = false; });
    connect(m_resultaat, &BulkResultaat::gelezen, this, [this] {
        if (m_sessie.rust() && !m_resultaat->besluiten().wacht() && std::exchange(m_dientStraksIn, false))
            dienIn();
    });
    connect(m_resultaat, &BulkResultaat::verder, this, [this] { toonStap(3); });
    connect(m_resultaat, &BulkResultaat::stoppen, this, &BulkPage::stop);
    connect(m_indienen, &BulkIndienen::stoppen, this, &BulkPage::stop);
    connect(m_resultaat, &BulkResultaat::rest, this, &BulkPage::brengRest);
    connect(m_indienen, &BulkIndienen::rest, this, &BulkPage::brengRest);
    connect(m_resultaat, &BulkResultaat::origineelNodig, this, [this](int nummer) {
        if (m_vanHier && m_stroom.kopie())
            m_opzoeken.zoekRij(m_stroom.kopie(), nummer);
        else
            m_resultaat->toonGeenOrigineel();
    });
    connect(&m_kop->fout(), &FoutBalk::opnieuw, this, [this] {
        m_kop->fout().hide();
        brengVerder();
    });
}

void BulkPage::kiesBestand()
{
    if (isBezet())
        return;
    toonStap(0);
    m_bestand->kies();
}

/// What was done stays.
void BulkPage::stop()
{
    m_dientStraksIn = false;
    m_sessie.stop();
    m_stroom.stop();
}

/// The list is read; where there is nothing to look at, the next step is.
void BulkPage::naControle()
{
    const bool dientStraksIn = m_dientStraksIn;
    m_resultaat->lees();
    m_indienen->werkBij();
    if (m_sessie.regelsMet(Bulkstand::Ingediend) > 0 && m_indienen->isLeeg())
        m_indienen->leesRetour();
    const bool heropend = std::exchange(m_heropend, false);
    if (std::exchange(m_naarStap, false))
        toonStap(stapVoor());
    else if (!heropend && m_stapel->currentIndex() == 2 && stapVoor() == 3)
        toonStap(3);
    if (m_stapel->currentIndex() == 3 && window()->focusWidget() == m_indienen) // it held the focus for a step that took all back
        m_indienen->zetFocus();
    m_dientStraksIn = dientStraksIn; // nobody went to another step
}

int BulkPage::stapVoor() const
{
    const bool bekijken = m_sessie.batch().status == Bulkstatus::Onvolledig || m_sessie.regelsMet(Bulkstand::Fout) + m_sessie.regelsMet(Bulkstand::LetOp) + m_sessie.batch().teControleren > 0;
    return !bekijken && m_sessie.goede() + m_sessie.regelsMet(Bulkstand::Ingediend) > 0 ? 3 : 2;
}

void BulkPage::voegOpdrachten()
{
    voegExportToe(*this, m_context, [this]() -> const QTableView* {
        const int stap = m_stapel->currentIndex();
        return stap == 0 ? m_bestand->lijst() : stap == 2 ? m_resultaat->lijst() : stap == 3 ? m_indienen->lijst() : nullptr;
    }, [this] { return m_stapel->currentIndex() == 0 ? m_bestand->bladen() : m_stapel->currentIndex() == 2 ? m_resultaat->bladen() : m_indienen->bladen(); });
    const auto op = [this](int stap) { return [this, stap] { return m_stapel->currentIndex() == stap && m_sessie.rust(); }; };
    const auto ingediend = [this] { return m_sessie.rust() && m_sessie.regelsMet(Bulkstand::Ingediend) > 0; };
    Commands& c = m_context.commands;
    c.add({QStringLiteral("bulk.open"), tr("Bestand openen"), QKeySequence(Qt::CTRL | Qt::Key_O), [this] { kiesBestand(); }, {}, tr("bulk importeren csv excel")}, this);
    c.add({QStringLiteral("bulk.plak"), tr("Regels plakken"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { m_bestand->plak(); }, {}, tr("bulk klembord")}, this);
    c.add({QStringLiteral("bulk.verder"), tr("Verder: controleren of indienen"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
               if (m_stapel->currentIndex() == 1 && m_kolommen->compleet() && !m_leest)
                   begin();
               else if (m_sessie.goede() > 0)
                   dienIn();
           }, {}, tr("bulk versturen")}, this);
    c.add({QStringLiteral("bulk.corrigeer"), tr("Corrigeer alle regels met deze oorzaak"), QKeySequence(Qt::CTRL | Qt::Key_G), [this] { m_resultaat->corrigeerAlle(); }, op(2), tr("bulk tarief overeenkomst")}, this);
    c.add({QStringLiteral("bulk.ververs"), tr("Lees opnieuw hoe het staat"), QKeySequence(Qt::Key_F5), [this] { ververs(); }, {}, tr("bulk eerdere bestanden verversen")}, this);
    c.add({QStringLiteral("bulk.weg"), tr("Laat alle regels met deze oorzaak weg"), {}, [this] { m_resultaat->laatAlleWeg(); }, op(2), {}}, this);
    c.add({QStringLiteral("bulk.wegEen"), tr("Laat alleen deze regel weg"), {}, [this] { m_resultaat->laatRegelWeg(); }, [this] { return m_stapel->currentIndex() == 2 && m_sessie.rust() && m_resultaat->kanRegelWeg(); }, {}}, this);
    c.add({QStringLiteral("bulk.vraag"), tr("Vraag aan de budgethouder over deze oorzaak"), {}, [this] { m_resultaat->vraagBudgethouder(); }, [this] { return m_stapel->currentIndex() == 2 && m_sessie.rust() && m_resultaat->kanVragen(); }, {}}, this);
    c.add({QStringLiteral("bulk.terug"), tr("Neem alle weggelaten regels terug"), {}, [this] { m_resultaat->neemAllesTerug(); }, [this] { return m_sessie.rust() && m_sessie.regelsMet(Bulkstand::Weggelaten) > 0; }, {}}, this);
    c.add({QStringLiteral("bulk.controleer"), tr("Controleer de foute regels opnieuw"), {}, [this] { toonStap(2); m_sessie.controleer(true); }, [this] { return m_sessie.rust() && m_sessie.open() + m_sessie.regelsMet(Bulkstand::AlIngediend) > 0; }, tr("bulk controle")}, this);
    c.add({QStringLiteral("bulk.afgewezen"), tr("Alleen de afgewezen regels opnieuw indienen"), {}, [this] { m_sessie.heropenAfgewezen(); }, [this] { return m_sessie.rust() && m_indienen->heeftAfgewezen(); }, tr("bulk geweigerd herstellen")}, this);
    c.add({QStringLiteral("bulk.terugtrekken"), tr("Trek dit bestand terug"), {}, [this] { vraagIntrekken(); }, ingediend, tr("bulk intrekken alles")}, this);
    c.add({QStringLiteral("bulk.herinner"), tr("Herinner de budgethouders"), {}, [this] { m_sessie.herinner(); }, ingediend, tr("bulk wachten")}, this);
    c.add({QStringLiteral("bulk.onthouden"), tr("Onthouden nummers en namen"), {}, [this] { toonOnthouden(); }, {}, tr("bulk cliëntnummer geleerd vergeten zorg")}, this);
    c.add({QStringLiteral("bulk.tokens"), tr("Toegang voor programma's"), {}, [this] { toonTokens(); }, {}, tr("bulk token pgb api koppeling")}, this);
}

void BulkPage::toonOnthouden() { (new BulkOnthouden(m_context, m_services.gateway, this))->open(); }
void BulkPage::toonTokens() { (new BulkTokens(m_context, m_services.gateway, m_services.vandaag(), this))->open(); }

std::vector<KeyHint> BulkPage::keyHints() const
{
    const KeyHint indienen{QKeySequence(Qt::CTRL | Qt::Key_Return), tr("indienen")};
    std::vector<KeyHint> uit;
    switch (m_stapel->currentIndex()) {
    case 0: return {{QKeySequence(Qt::Key_Return), tr("openen")}, {QKeySequence(Qt::CTRL | Qt::Key_O), tr("bestand openen")}};
    case 1:
        if (m_kolommen->compleet())
            uit.push_back({QKeySequence(Qt::CTRL | Qt::Key_Return), tr("controleren")});
        return uit;
    case 2:
        if (m_sessie.open() > 0)
            uit = {{QKeySequence(Qt::Key_Return), tr("herstellen")}, {QKeySequence(Qt::Key_F8), tr("volgende")}};
        if (m_resultaat->kanRegelWeg())
            uit.push_back({QKeySequence(Qt::Key_Delete), tr("regel weglaten")});
        if (m_resultaat->kanCorrigeren())
            uit.push_back({QKeySequence(Qt::CTRL | Qt::Key_G), tr("corrigeer alle")});
        break;
    default:
        if (m_sessie.regelsMet(Bulkstand::Ingediend) > 0)
            uit.push_back({QKeySequence(Qt::CTRL | Qt::Key_E), tr("opslaan als bestand")});
    }
    if (m_sessie.goede() > 0 && m_sessie.batch().status != Bulkstatus::Onvolledig)
        uit.push_back(indienen);
    return uit;
}

bool BulkPage::walkFindings(bool forward) { return m_stapel->currentIndex() == 2 && m_resultaat->volgendeRegel(forward); }
std::vector<QWidget*> BulkPage::panes() { return m_stapel->currentIndex() == 2 ? m_resultaat->panes() : std::vector<QWidget*>{m_stapel->currentWidget()}; }

/// Beside what became of it no decision of before is taken back unseen.
UndoTarget* BulkPage::undoTarget()
{
    const bool bijUitkomst = m_stapel->currentIndex() == 3 && m_indienen->canUndo();
    return bijUitkomst ? static_cast<UndoTarget*>(m_indienen) : &m_resultaat->besluiten();
}

void BulkPage::toonStap(int stap)
{
    m_dientStraksIn = false;
    m_stappen->setCurrent(stap);
    m_stapel->setCurrentIndex(stap);
    isVisible() ? zetFocus() : void(m_focusBijTonen = true);
    Q_EMIT described();
}

void BulkPage::zetFocus()
{
    switch (m_stapel->currentIndex()) {
    case 0: return m_bestand->zetFocus();
    case 1: return m_kolommen->zetFocus();
    case 2: return m_resultaat->zetFocus();
    default: return m_indienen->zetFocus();
    }
}

void BulkPage::toonEerdere()
{
    toonStap(0);
    if (!m_bestand->eerdere().isLeeg())
        m_bestand->eerdere().zetFocus();
}

void BulkPage::werkBij()
{
    m_weg->setEnabled(m_leest || !m_sessie.rust());
    m_resultaat->werkBij();
    m_indienen->werkBij();
    const qint64 kijken = m_sessie.regelsMet(Bulkstand::Fout) + m_sessie.regelsMet(Bulkstand::LetOp) + (m_sessie.rust() ? m_sessie.batch().teControleren : 0);
    const qint64 ingediend = m_sessie.regelsMet(Bulkstand::Ingediend);
    const bool half = m_sessie.rust() && m_sessie.batch().status == Bulkstatus::Onvolledig;
    m_stappen->setState(2, kijken > 0 ? StepState::LetOp : half ? StepState::Leeg : m_sessie.goede() + ingediend > 0 ? StepState::Klaar : StepState::Leeg, int(kijken));
    m_stappen->setState(3, ingediend > 0 && m_sessie.goede() == 0 ? StepState::Klaar : StepState::Leeg);
    bewaarOpen();
    Q_EMIT described();
}

/// What there is still something to do about is opened again by itself the next time.
void BulkPage::bewaarOpen()
{
    if (!m_sessie.heeftBatch())
        return;
    QString nu;
    if (m_sessie.open() > 0 || m_sessie.bezig() == BulkSession::Bezig::Brengen)
        nu = QString::number(m_sessie.batch().id.waarde) + (m_sessie.gebracht() ? QString() : QStringLiteral(" half"));
    if (nu != std::exchange(m_bewaard, nu) && m_services.bewaarOpen)
        m_services.bewaarOpen(nu);
}

void BulkPage::vraagIntrekken(bool ookEerdere)
{
    const qint64 regels = m_sessie.regelsMet(Bulkstand::Ingediend);
    const QString wat = regels == 1 ? tr("1 regel van %1 wordt teruggetrokken, ook als hij al is goedgekeurd. De budgethouder ziet hem dan niet meer. Wat al in een betaling zit, blijft.").arg(m_sessie.batch().naam)
                                    : tr("%1 regels van %2 worden teruggetrokken, ook wat al is goedgekeurd. De budgethouders zien ze dan niet meer. Wat al in een betaling zit, blijft.").arg(bulkGetal(regels), m_sessie.batch().naam);
    Bevestiging vraag{tr("Alles terugtrekken"), wat, tr("Terugtrekken")};
    if (ookEerdere)
        vraag.wat = tr("Alleen de laatste keer terugtrekken kan niet: ook wat u eerder van dit bestand hebt ingediend gaat mee.") + QLatin1Char(' ') + wat;
    vraag.voorzichtig = ookEerdere;
    (new BevestigenDialoog(vraag, [this](const QString&) {
        m_indienen->setFocus(Qt::OtherFocusReason);
        m_sessie.trekIn();
    }, this))->open();
}

void BulkPage::dienIn()
{
    if (m_leest)
        return;
    if (m_resultaat->besluiten().wacht()) { // first what was typed before
        m_dientStraksIn = true;
        return m_resultaat->besluiten().stuurVolgende();
    }
    if (!m_sessie.rust() || m_sessie.goede() == 0)
        return;
    if (m_sessie.batch().status == Bulkstatus::Onvolledig)
        return m_context.navigator.toast(probleemTekst({ProblemKind::Conflict, QStringLiteral("bulkOnvolledig"), {}, {}, {}}));
    const QString bekijkcode = m_resultaat->bekijkcode();
    Bevestiging vraag{tr("%1 indienen").arg(m_sessie.batch().naam), watGaat(), tr("Indienen")};
    if (!bekijkcode.isEmpty()) { // nobody answers by the way what nobody looked at
        vraag.ja = m_resultaat->letOp().afgekeurd.isEmpty() ? tr("Indienen, het zijn andere bezoeken") : tr("Indienen zoals ze zijn");
        vraag.voorzichtig = true;
        vraag.eerst = tr("Bekijk die regels");
        vraag.doeEerst = [this] {
            toonStap(2);
            m_resultaat->toonTeBekijken();
        };
    }
    (new BevestigenDialoog(vraag, [this, bekijkcode](const QString&) {
        toonStap(3);
        m_indienen->setFocus(Qt::OtherFocusReason); // its button cannot be pressed meanwhile
        m_sessie.dienIn(bekijkcode);
    }, this))->open();
}

/// First what a person looks at before it goes, whole; then the rest.
QString BulkPage::watGaat() const
{
    constexpr qsizetype meeste = 3; // causes of lines that ask for attention
    const qint64 blijft = m_sessie.regelsMet(Bulkstand::Fout) + m_sessie.nieuwe();
    QString wat = m_sessie.goede() == 1 ? tr("%1 gaat naar de budgethouder.").arg(bulkTeIndienen(m_sessie)) : tr("%1 gaan naar de budgethouders.").arg(bulkTeIndienen(m_sessie));
    wat += QLatin1Char(' ') + tr("Samen %1.").arg(euroTekst(m_sessie.bedragMet(Bulkstand::Goed) + m_sessie.bedragMet(Bulkstand::LetOp), huidigeTaal()));
    if (blijft > 0)
        wat += QLatin1Char(' ') + (blijft == 1 ? tr("1 regel blijft staan.") : tr("%1 regels blijven staan.").arg(bulkGetal(blijft)));
    if (const QDate dag = m_sessie.batch().betaaldag; dag.isValid())
        wat += QLatin1Char(' ') + tr("Wat vandaag wordt goedgekeurd, is er naar verwachting op %1.").arg(datumTekst(dag, huidigeTaal()));
    const BulkResultaat::LetOp alle = m_resultaat->letOp();
    if (!alle.bezoeken.isEmpty())
        wat += QStringLiteral("\n\n") + tr("Zijn dit andere bezoeken?") + QLatin1Char('\n') + alle.bezoeken.join(QLatin1Char('\n'));
    if (!alle.afgekeurd.isEmpty())
        wat += QStringLiteral("\n\n") + tr("Deze regels zijn nog zoals ze werden afgekeurd:") + QLatin1Char('\n') + alle.afgekeurd.join(QLatin1Char('\n'));
    QStringList letOp = alle.verder;
    if (letOp.size() > meeste)
        letOp = letOp.mid(0, meeste) << (letOp.size() - meeste == 1 ? tr("en nog 1 reden") : tr("en nog %1 redenen").arg(letOp.size() - meeste));
    if (!letOp.isEmpty())
        wat += QStringLiteral("\n\n") + tr("Let op:") + QLatin1Char('\n') + letOp.join(QLatin1Char('\n'));
    return wat;
}

} // namespace pgb::ui
