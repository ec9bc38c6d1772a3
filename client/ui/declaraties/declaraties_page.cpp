#include "client/ui/declaraties/declaraties_page.h"
#include "client/state/dossier_samen.h"
#include "client/ui/declaratie/declaratie_chip.h"
#include "client/ui/declaratie/correctie_page.h"
#include "client/ui/declaraties/declaraties_pages.h"
#include "client/ui/declaraties/reden_paneel.h"
#include "client/ui/declaraties/terugvordering_rij.h"
#include "client/ui/lijst/bedenktijd.h"
#include "client/ui/shell/commands.h"
#include "client/ui/theme/theme.h"
#include "shared/text/formats.h"
#include "shared/text/reden_text.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>

namespace pgb::ui {
namespace {
constexpr QLatin1String soortTerug("terugsturen");

/// What was asked is done once, not whenever the list is opened there again.
Address zonderBesluit(Address address)
{
    if (address.wat.startsWith(QLatin1String("declaratie/")))
        address.wat = address.wat.section(QLatin1Char('/'), 0, 1);
    return address;
}

} // namespace

Page* makeDeclaratiesPage(const Address& address, const PageContext& context, DossierGateway& gateway, GeldGateway& geld)
{
    return new DeclaratiesPage(address, context, gateway, &geld);
}

DeclaratiesPage::DeclaratiesPage(const Address& address, const PageContext& context, DossierGateway& gateway, GeldGateway* geld)
    : DossierLijstPage(context, gateway, zonderBesluit(address),
                       {tr("Declaraties"), QStringLiteral("table"), tr("Naam, nummer, status:geparkeerd, maand:2025-10, bedrag:100..500"),
                        {tr("Alles"), tr("Wacht op u"), tr("Wacht op anderen"), tr("Afgewezen"), tr("Geparkeerd"), tr("Ingepland"), tr("Betaald")},
                        tr("Er zijn nog geen declaraties."), address.budgethouder && vultUrenIn(gateway.bevoegd(), address.budgethouder) ? tr("Uren invullen") : tr("Naar de overeenkomsten")},
                       {{tr("Cliënt")}, {tr("Zorgverlener")}, {tr("Maand")}, {tr("Nummer")}, {tr("Bedrag"), true}, {tr("Status")}, {tr("Sinds"), true}, {tr("Wie is aan zet")}, {tr("Wat nu")}},
                       {QStringLiteral("declaratie"), QStringLiteral("zorgovereenkomst"), QStringLiteral("betaalrun")}),
      m_reden(new RedenBewaarder(gateway, this)), m_bedenktijd(new Bedenktijd(context.navigator, gateway, this)), m_geld(geld)
{
    tabel()->setStretchColumn(1);
    tabel()->setGivingWay({3, 6, 8}, {1});
    tabel()->setWholeFirst({2}); // a month and its kind are told apart by their end
    tabel()->installEventFilter(this);
    // The table gives every row the height of the new density first.
    connect(&context.theme, &Theme::changed, this, &DeclaratiesPage::zetHoogte, Qt::QueuedConnection);
    connect(tabel(), &RowTable::actionTriggered, this, [this](int row) { losOp(model()->record(row)); });
    connect(tabel()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeclaratiesPage::described); // another row has other keys
    connect(m_bedenktijd, &Bedenktijd::changed, this, &DeclaratiesPage::described);
    connect(&gateway, &DossierGateway::beslotenAnders, this, &DeclaratiesPage::anderBesloten, Qt::QueuedConnection);
    constexpr int doorTypenMs = 700;
    m_typt.setSingleShot(true);
    m_typt.setInterval(doorTypenMs);
    maakToetsen();
    maakKnoppen();
    m_gevraagd = address.wat.startsWith(QLatin1String("declaratie/")) ? address.wat.section(QLatin1Char('/'), 2) : QString();
    if (address.wat.startsWith(QLatin1String("declaratie/")))
        m_gevraagdVan = m_open = address.wat.section(QLatin1Char('/'), 1, 1).toLongLong();
    else if (address.wat == QLatin1String("beoordelen")) {
        kader()->setFilter(QStringLiteral("status:terBeoordeling"));
        kader()->setTab(int(DeclaratieTab::WachtOpU));
    } else if (!address.wat.isEmpty())
        kader()->setFilter(address.wat);
}

void DeclaratiesPage::maakToetsen()
{
    Commands& commands = context().commands;
    commands.addLocal({QStringLiteral("declaraties.akkoord"), tr("Akkoord met deze declaratie"), QKeySequence(Qt::Key_A),
                       [this] { beslis(DeclaratieGebeurtenis::Goedkeuren, {}); }, [this] { return beslistOver(huidig()); }, tr("goedkeuren")}, tabel());
    commands.addLocal({QStringLiteral("declaraties.terug"), tr("Declaratie terugsturen"), QKeySequence(Qt::Key_R),
                       [this] { vraagReden(); }, [this] { return beslistOver(huidig()); }, tr("afkeuren"), [this] { typtDoor(); }}, tabel());
    commands.addLocal({QStringLiteral("declaraties.oplossen"), tr("Verder met deze declaratie"), QKeySequence(Qt::Key_O), [this] { losOp(huidig()); },
                       [this] { return uitweg(huidig()) != Uitweg::Geen; }, tr("oplossen herstellen storten")}, tabel());
    commands.addLocal({QStringLiteral("declaraties.ongedaan"), tr("Besluit ongedaan maken"), QKeySequence(Qt::Key_Z), [this] { m_bedenktijd->neemTerug(m_bedenktijd->id()); },
                       [this] { return m_bedenktijd->id() != 0; }, {}}, tabel());
}

void DeclaratiesPage::vraagReden()
{
    if (!m_paneel || m_open != (huidig() < 0 ? 0 : sleutel(huidig()))) {
        typtDoor();
        return zegEerstKijken();
    }
    m_inBeeld = true;
    m_paneel->vraagReden();
}

std::optional<PageClient> DeclaratiesPage::client() const
{
    if (!address().budgethouder)
        return std::nullopt;
    return PageClient{address().budgethouder, m_client.isEmpty() ? tr("Cliënt") : m_client};
}

std::vector<KeyHint> DeclaratiesPage::keyHints() const
{
    std::vector<KeyHint> uit{{QKeySequence(Qt::Key_Return), tr("openen")}, {QKeySequence(Qt::Key_Space), m_open == 0 ? tr("reden tonen") : tr("reden sluiten")}};
    if (!m_paneel && uitweg(huidig()) != Uitweg::Geen) // under an open row its button is in view
        uit.push_back({QKeySequence(Qt::Key_O), uitwegTekst(uitweg(huidig()), m_rijen[size_t(huidig())].declaratie, gateway().bevoegd()).remove(u'…').toLower()});
    if (m_paneel && m_paneel->beslist())
        uit.insert(uit.end(), {{QKeySequence(Qt::Key_A), m_paneel->akkoordWoord()}, {QKeySequence(Qt::Key_R), m_paneel->terugWoord()}});
    if (m_bedenktijd->id() != 0)
        uit.push_back({QKeySequence(Qt::Key_Z), tr("ongedaan maken")});
    uit.push_back({QKeySequence(Qt::CTRL | Qt::Key_F), tr("filter")});
    return uit;
}

void DeclaratiesPage::laad()
{
    auto nieuw = std::make_shared<Gegevens>();
    const auto samen = Samen::maak([this, nieuw](const std::optional<Problem>& problem) {
        if (problem)
            return mislukt(*problem);
        m_besloten = gateway().beslotenDeclaraties();
        for (Declaratie& d : nieuw->declaraties)
            alsBesloten(d);
        const Namen namen(nieuw->budgethouders, nieuw->zorgverleners);
        m_client = address().budgethouder ? namen(address().budgethouder) : QString();
        m_rijen = declaratieRijen(std::move(nieuw->declaraties), namen, gateway().bevoegd());
        tel();
        m_inBeeld = false; // who scrolled on stays there
        metVraag([this] { geladen(); });
        outboxAnswered();
    });
    gateway().declaraties({address().budgethouder}, this, samen->in(nieuw->declaraties));
    gateway().budgethouders(this, samen->in(nieuw->budgethouders));
    gateway().zorgverleners(this, samen->in(nieuw->zorgverleners));
}

void DeclaratiesPage::tel()
{
    std::vector<int> aantallen(declaratieTabs, 0);
    for (const DeclaratieRij& r : m_rijen) {
        for (int tab = 0; tab < declaratieTabs; ++tab)
            aantallen[size_t(tab)] += inTab(r, DeclaratieTab(tab)) ? 1 : 0;
    }
    kader()->setAantallen(aantallen);
}

std::vector<int> DeclaratiesPage::volgorde() const
{
    const DeclaratieZoek zoek = declaratieZoek(kader()->filter());
    const auto tab = DeclaratieTab(kader()->tab());
    std::vector<int> gekozen;
    gekozen.reserve(m_rijen.size());
    for (int i = 0; i < int(m_rijen.size()); ++i) {
        if (inTab(m_rijen[size_t(i)], tab) && past(m_rijen[size_t(i)], zoek))
            gekozen.push_back(i);
    }
    return gekozen;
}

CellRow DeclaratiesPage::rij(int record) const
{
    const DeclaratieRij& r = m_rijen[size_t(record)];
    const Declaratie& d = r.declaratie;
    const Taal taal = huidigeTaal();
    const bool u = r.u;
    Cell status = declaratieCel(d, taal);
    const RedenDelen reden = redenVoor(r, d, magLaat());
    status.spoken += QStringLiteral(". %1 %2").arg(reden.zin, reden.verder).trimmed();
    return {{.text = r.client, .bold = true},
            {.text = r.verlener},
            {.text = periodeEnSoort(d)},
            {.text = d.nummer, .tone = Role::Muted},
            {.text = euroTekst(d.totaal, taal)},
            status,
            {.text = dagTekst(r.sinds, taal).section(QLatin1Char(' '), 1), .spoken = datumTekst(r.sinds, taal)},
            {.text = wieTekst(r), .tone = u ? Role::Text : Role::Muted, .bold = u},
            {.text = uitwegTekst(uitweg(record), d, gateway().bevoegd()), .action = true}};
}

int DeclaratiesPage::recordVan(qint64 id) const
{
    const auto gevonden = std::find_if(m_rijen.begin(), m_rijen.end(), [&](const DeclaratieRij& r) { return r.declaratie.id.waarde == id; });
    return id == 0 || gevonden == m_rijen.end() ? -1 : int(gevonden - m_rijen.begin());
}

void DeclaratiesPage::beschrijf()
{
    const DeclaratieZoek zoek = declaratieZoek(kader()->filter());
    QStringList delen;
    if (gateway().gebruiker().rol != Rol::Budgethouder)
        delen << (address().budgethouder ? m_client : tr("alle cliënten"));
    const int alle = int(m_rijen.size()), getoond = model()->records();
    delen << (getoond != alle ? tr("%1 van %2").arg(getoond).arg(alle) : alle == 1 ? tr("1 declaratie") : tr("%1 declaraties").arg(alle));
    if (!zoek.onleesbaar.isEmpty())
        delen << tr("“%1” kunnen wij niet lezen").arg(zoek.onleesbaar);
    kader()->setOndertitel(delen.join(QStringLiteral(" · ")));
    vouwDicht();
    if (const int record = recordVan(m_open); model()->rowOf(record) >= 0) {
        kies(record);
        klap(record);
    }
}

void DeclaratiesPage::wissel()
{
    const int record = huidig();
    if (record < 0)
        return;
    const bool dicht = model()->openRow() >= 0 && m_open == sleutel(record);
    klap(dicht ? -1 : record);
}

void DeclaratiesPage::vouwDicht()
{
    tabel()->clearSpans();
    tabel()->setProperty("panelOpen", false);
    if (m_hoog >= 0 && m_hoog < model()->rowCount())
        tabel()->setRowHeight(m_hoog, context().theme.rowHeight());
    m_hoog = -1;
}

void DeclaratiesPage::klap(int record)
{
    const int scroll = tabel()->verticalScrollBar()->value();
    vouwDicht();
    m_paneel = nullptr;
    const qint64 vorige = m_open;
    m_open = record < 0 ? 0 : sleutel(record);
    if (m_open != vorige) {
        m_volledig.reset();
        m_gebeurd.clear();
        m_inBeeld = true;
    }
    const int plaats = model()->openBelow(record < 0 ? -1 : model()->rowOf(record));
    if (plaats >= 0) {
        m_hoog = plaats;
        tabel()->setProperty("panelOpen", true);
        tabel()->setSpan(plaats, 0, 1, model()->columnCount());
        maakPaneel(plaats);
        toonPaneel(record);
        leesOpen();
        if (m_geweigerd.contains(m_open))
            weiger(DeclaratieRij(m_rijen[size_t(record)]), m_geweigerd.take(m_open));
    }
    tabel()->verticalScrollBar()->setValue(scroll);
    if (plaats >= 0 && m_inBeeld)
        tabel()->showRows(plaats - 1, plaats);
    Q_EMIT described();
}

void DeclaratiesPage::maakPaneel(int plaats)
{
    m_paneel = new RedenPaneel(context(), [this] { return gateway().vandaag(); });
    connect(m_paneel->terugvordering(), &TerugvorderingRij::besloten, this, &DeclaratiesPage::sluitTerugvordering);
    connect(m_paneel, &RedenPaneel::akkoord, this, [this] { beslis(DeclaratieGebeurtenis::Goedkeuren, {}); });
    connect(m_paneel, &RedenPaneel::terugsturen, this, [this](const QString& reden, const std::optional<Celplek>& over) { beslis(DeclaratieGebeurtenis::Afkeuren, reden, over); });
    connect(m_paneel, &RedenPaneel::weggooien, this, [this] { beslis(DeclaratieGebeurtenis::Verwijderen, {}); });
    connect(m_paneel, &RedenPaneel::gestopt, this, &DeclaratiesPage::gestopt);
    connect(m_paneel, &RedenPaneel::getypt, this, [this](const QString& tekst) { m_reden->getypt({soortTerug, m_paneel->cel(), tekst}); });
    connect(m_paneel, &RedenPaneel::hoogteAnders, this, [this] {
        zetHoogte();
        if (m_inBeeld && model()->openRow() > 0)
            tabel()->showRows(model()->openRow() - 1, model()->openRow());
    }, Qt::QueuedConnection);
    connect(m_paneel, &RedenPaneel::openMaand, this, [this] { if (const int r = recordVan(m_open); r >= 0) open(r); });
    connect(m_paneel, &RedenPaneel::openBudget, this, [this] {
        if (const int r = recordVan(m_open); r >= 0)
            ga(r, uitweg(r) == Uitweg::Storten ? Uitweg::Storten : Uitweg::Budget);
    });
    connect(m_paneel, &RedenPaneel::openOvereenkomst, this, [this] { if (const int r = recordVan(m_open); r >= 0) ga(r, uitweg(r) == Uitweg::Toestemming ? Uitweg::Toestemming : Uitweg::Overeenkomst); });
    connect(m_paneel, &RedenPaneel::corrigeer, this, [this] { corrigeer(recordVan(m_open)); });
    tabel()->setIndexWidget(model()->index(plaats, 0), m_paneel);
}

void DeclaratiesPage::toonPaneel(int record)
{
    const DeclaratieRij& r = m_rijen[size_t(record)];
    m_paneel->setLaat(magLaat());
    Declaratie open = m_volledig ? *m_volledig : r.declaratie;
    alsBesloten(open);
    m_paneel->toon(r, open, m_gebeurd, gateway().bevoegd());
    const DraftKey key = DraftKey::reden(DeclaratieId{m_open});
    m_reden->over(key);
    if (const auto reden = m_reden->van(key))
        m_paneel->herstel(reden->tekst, reden->code);
    else if (m_vraagt)
        m_paneel->herstel({}, {});
    if (m_cursor >= 0 && m_paneel->vraagtReden()) {
        m_paneel->reden()->setFocus(Qt::OtherFocusReason);
        m_paneel->reden()->setCursorPosition(m_cursor);
    }
    zetHoogte();
}

void DeclaratiesPage::gestopt(const QString& reden)
{
    tabel()->setFocus(Qt::OtherFocusReason);
    const DraftKey key = DraftKey::reden(DeclaratieId{m_open});
    m_reden->vergeet(key);
    if (reden.isEmpty())
        return;
    const int van = recordVan(m_open);
    const QString wat = van < 0 ? QString() : m_rijen[size_t(van)].client;
    context().navigator.toast(tr("Uw reden bij de declaratie van %1 is weg.").arg(wat), [this, zelf = QPointer(this), key, reden] {
        if (!zelf)
            return;
        gateway().keepJournal(key, writeSnapshot(RedenConcept{soortTerug, {}, reden}), {});
        if (const int record = recordVan(m_open); record >= 0 && m_paneel)
            toonPaneel(record);
    });
}

void DeclaratiesPage::leesOpen()
{
    const int record = recordVan(m_open);
    if (record < 0)
        return;
    struct Open {
        Declaratie declaratie;
        std::vector<wire::AuditItem> gebeurd;
    };
    auto nieuw = std::make_shared<Open>();
    const auto samen = Samen::maak([this, nieuw, id = m_open](const std::optional<Problem>& problem) {
        const int nu = recordVan(id);
        const QString gevraagd = std::exchange(m_gevraagd, {});
        if (m_open != id || nu < 0 || !m_paneel)
            return;
        if (problem && !nieuw->declaratie.id)
            return kader()->fout()->toon(*problem);
        m_volledig = nieuw->declaratie;
        m_gebeurd = nieuw->gebeurd;
        toonPaneel(nu);
        meldBekeken();
        if (id != m_gevraagdVan)
            return;
        if (gevraagd == QLatin1String("akkoord"))
            beslis(DeclaratieGebeurtenis::Goedkeuren, {});
        else if (gevraagd == QLatin1String("terugsturen"))
            vraagReden();
    });
    gateway().declaratie(DeclaratieId{m_open}, this, samen->in(nieuw->declaratie));
    gateway().spoor(m_rijen[size_t(record)].declaratie.budgethouder, QStringLiteral("declaratie"), m_open, this, samen->in(nieuw->gebeurd));
}

void DeclaratiesPage::zetHoogte()
{
    if (m_paneel && model()->openRow() >= 0)
        tabel()->setRowHeight(model()->openRow(), m_paneel->hoogte(tabel()->viewport()->width()));
}

int DeclaratiesPage::volgendeTeBeoordelen() const
{
    const int open = model()->openRow();
    const int rijen = model()->rowCount();
    for (int i = 1; i < rijen; ++i) {
        const int record = model()->record((open + i) % rijen);
        if (record < 0 || m_open == sleutel(record))
            continue;
        const DeclaratieRij& rij = m_rijen[size_t(record)];
        if (rij.declaratie.status == DeclaratieStatus::TerBeoordeling && rij.u)
            return record;
    }
    return -1;
}

bool DeclaratiesPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool toetst = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched == tabel() && toetst && m_typt.isActive()) {
        const auto* toets = static_cast<QKeyEvent*>(event);
        const bool teken = !toets->text().isEmpty() && toets->text().front().isPrint();
        const bool meteenSpatie = toets->key() == Qt::Key_Space && !m_typtWoord; // what the sentence on the screen asks for
        if (meteenSpatie && event->type() == QEvent::KeyPress)
            m_typt.stop();
        else if (teken && !(toets->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
            m_typtWoord = m_typtWoord || event->type() == QEvent::KeyPress;
            m_typt.start();
            event->accept();
            return true;
        }
    }
    if (watched == tabel() && event->type() == QEvent::KeyPress) {
        const auto* toets = static_cast<QKeyEvent*>(event);
        if (toets->key() == Qt::Key_Space && toets->modifiers() == Qt::NoModifier) {
            wissel();
            return true;
        }
        if (toets->key() == Qt::Key_Escape && model()->openRow() >= 0) {
            klap(-1);
            return true;
        }
    }
    if (watched == tabel() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &DeclaratiesPage::zetHoogte, Qt::QueuedConnection);
    return DossierLijstPage::eventFilter(watched, event);
}

} // namespace pgb::ui
