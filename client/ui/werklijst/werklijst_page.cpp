#include "client/ui/werklijst/werklijst_page.h"
#include "client/state/dossier_samen.h"
#include "client/ui/clienten/blokkades_page.h"
#include "client/ui/lijst/bedenktijd.h"
#include "client/ui/lijst/lijst_export.h"
#include "client/ui/shell/commands.h"
#include "client/ui/theme/theme.h"
#include "client/ui/werklijst/beleid_page.h"
#include "client/ui/werklijst/werklijst_pages.h"
#include "client/ui/werklijst/zaak_paneel.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/row_table.h"
#include "shared/domain/controle/loongrenzen.h"
#include "shared/domain/toekenning/blokkade.h"
#include "shared/text/probleem_text.h"
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {
constexpr int listWidth = 416;
constexpr int listLeast = 340;
constexpr int caseLeast = 460;
constexpr int caseHeight = 240;
constexpr int casesAtHand = 4;

/// What a task about a declaratie asks for.
QString overDeclaratie(WerktaakSoort soort)
{
    const QString wat = soort == WerktaakSoort::Jaar     ? WerklijstPage::tr("Dit is een declaratie uit een afgesloten jaar. Druk op Enter om haar te openen; daar staat u het verzoek toe of weigert u het.")
                      : soort == WerktaakSoort::Nakijken ? WerklijstPage::tr("Dit is betaald of ingepland, en daarna veranderde iets: de overeenkomst eindigde eerder, of het verzuim is anders. Druk op Enter om de declaratie te openen en te corrigeren.")
                                                         : WerklijstPage::tr("Dit gaat over een declaratie. Druk op Enter om haar te openen.");
    return isKijktaak(soort) ? wat + QLatin1Char(' ') + ZaakPaneel::kijkZin() : wat;
}

} // namespace

Page* makeWerklijstPage(const Address& address, const PageContext& context, DossierGateway& gateway, LevensloopGateway& levensloop, ZorgovereenkomstGateway& overeenkomsten)
{
    if (address.wat == QLatin1String("beleid"))
        return gateway.gebruiker().rol == Rol::MedewerkerVerstrekker ? new BeleidPage(address, context, gateway, levensloop) : nullptr;
    return new WerklijstPage(address, context, gateway, &overeenkomsten);
}

WerklijstPage::WerklijstPage(const Address& address, const PageContext& context, DossierGateway& gateway, ZorgovereenkomstGateway* overeenkomsten)
    : m_address(address), m_context(context), m_gateway(gateway), m_kader(new LijstKader(context, tr("Werklijst"), tr("Naam, soort of vlag"))),
      m_model(new IndexTabel({{tr("Naam")}, {tr("Soort")}, {tr("Dagen"), true}, {tr("Vlag")}}, [this](int record) { return rij(record); }, this)),
      m_tabel(new RowTable(context.theme)), m_rechts(new QWidget), m_paneel(new ZaakPaneel(context, gateway.gebruiker(), overeenkomsten)),
      m_balk(new BesluitBalk(context, gateway.gebruiker().rol == Rol::Svb ? DeelbeoordelingSoort::SvbArbeidsrecht : DeelbeoordelingSoort::Verstrekker)),
      m_fout(new FoutBalk(context.theme)),
      m_herlader(new Herlader(gateway, {QStringLiteral("werktaak"), QStringLiteral("zorgovereenkomst"), QStringLiteral("toekenning")}, [this] { laad(); }, this)),
      m_reden(new RedenBewaarder(gateway, this)), m_bedenktijd(new Bedenktijd(context.navigator, gateway, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* buiten = new QHBoxLayout(this);
    buiten->setContentsMargins(0, 0, 0, 0);
    m_splitter = new QSplitter;
    QSplitter* splitter = m_splitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    buiten->addWidget(splitter);
    maakLinks();
    splitter->addWidget(m_kader);
    maakRechts(splitter);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({context.theme.px(listWidth), context.theme.px(960)});
    maakToetsen();
    connect(m_bedenktijd, &Bedenktijd::changed, this, &WerklijstPage::described);
    connect(&gateway, &DossierGateway::beslotenAnders, this, &WerklijstPage::anderBesloten, Qt::QueuedConnection);
    if (address.wat.startsWith(QLatin1String("taak/")))
        m_taak = address.wat.mid(5).toLongLong();
    else if (address.wat.startsWith(QLatin1String("overeenkomst/")))
        m_overeenkomst = address.wat.mid(13).toLongLong();
}

void WerklijstPage::maakLinks()
{
    m_tabel->setModel(m_model);
    m_tabel->setStretchColumn(0);
    m_tabel->setWrapped({3}); // beside the case there is little room, and a flag is read whole
    m_tabel->setKeepSelection(true);
    m_tabel->setGrowOnly(true);
    m_tabel->setMargin(16);
    m_tabel->setAccessibleName(tr("Werklijst"));
    voegExportToe(*this, m_context, *m_model);
    dressed(m_context.theme, m_kader, [this] { m_kader->setMinimumWidth(m_context.theme.px(listLeast)); });
    m_kader->setInhoud(m_tabel, new EmptyState(m_context.theme, Drawing::Rust, tr("Er ligt niets ter beoordeling. Nieuwe taken komen hier vanzelf.")));
    connect(m_kader, &LijstKader::filterChanged, this, [this] { if (m_geladen) herorden(); });
    connect(m_kader, &LijstKader::opnieuw, m_herlader, &Herlader::nu);
    connect(m_kader, &LijstKader::naarLijst, this, [this] { m_tabel->setFocus(Qt::ShortcutFocusReason); });
    connect(m_tabel->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WerklijstPage::gekozen);
    connect(m_tabel, &RowTable::opened, this, [this] {
        if (!openDeclaratie())
            m_paneel->setFocus(Qt::ShortcutFocusReason);
    });
}

void WerklijstPage::maakRechts(QSplitter* splitter)
{
    auto* kolom = new QVBoxLayout(m_rechts);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    kolom->addWidget(m_fout);
    kolom->addWidget(m_paneel, 1);
    kolom->addWidget(m_balk);
    splitter->addWidget(m_rechts);
    connect(m_balk, &BesluitBalk::besloten, this, &WerklijstPage::beslis);
    connect(m_balk, &BesluitBalk::vraagAnders, this, &WerklijstPage::described);
    connect(m_balk, &BesluitBalk::kanNiet, this, [this](const QString& zin) {
        m_foutVan = m_getoond;
        m_fout->toon(zin, false);
    });
    connect(m_balk, &BesluitBalk::gestopt, this, &WerklijstPage::gestopt);
    connect(m_balk, &BesluitBalk::getypt, this, [this] { m_reden->getypt(m_balk->reden()); });
    connect(m_fout, &FoutBalk::opnieuw, this, [this] {
        m_voorraad.clear();
        m_getoond = 0;
        m_foutVan = 0;
        gekozen();
        m_herlader->nu();
    });
}

void WerklijstPage::maakToetsen()
{
    Commands& commands = m_context.commands;
    const auto lokaal = [&](const char* id, const QString& tekst, Qt::Key key, std::function<void()> run, std::function<bool()> kan = {}) {
        commands.addLocal({QString::fromLatin1(id), tekst, QKeySequence(key), std::move(run), std::move(kan), {}}, this);
    };
    const auto geenReden = [this] { return !m_balk->vraagtReden(); }; // also where the focus is not in it
    lokaal("werklijst.volgende", tr("Volgende taak"), Qt::Key_J, [this] { stap(1); });
    lokaal("werklijst.vorige", tr("Vorige taak"), Qt::Key_K, [this] { stap(-1); });
    lokaal("werklijst.goedkeuren", tr("Goedkeuren"), Qt::Key_A, [this] { besluit(Besluit::Soort::Goedkeuren); }, geenReden);
    lokaal("werklijst.afwijzen", tr("Afwijzen"), Qt::Key_R, [this] { besluit(Besluit::Soort::Afwijzen); }, geenReden);
    commands.add({QStringLiteral("werklijst.beleid"), tr("Beleid voor wijzigingen"), {}, [this] { m_context.navigator.open({Section::Werklijst, {}, QStringLiteral("beleid")}); },
                  [this] { return m_gateway.gebruiker().rol == Rol::MedewerkerVerstrekker; }, tr("bandbreedte tarief vanzelf goedkeuren")}, this);
    lokaal("werklijst.vraag", tr("Vraag stellen"), Qt::Key_V, [this] { besluit(Besluit::Soort::Vragen); }, geenReden);
    lokaal("werklijst.nagekeken", tr("Nagekeken: taak afronden"), Qt::Key_N, [this] { nagekeken(); }, [this] { return isTeBekijken() && !m_balk->vraagtReden(); });
    const auto ziet = [this] { return !m_balk->vraagtReden() && huidig() && zietBlokkades(m_gateway.bevoegd(), huidig()->taak.budgethouder); };
    lokaal("werklijst.blokkades", tr("Blokkades van deze cliënt"), Qt::Key_B, [this] { m_context.navigator.open(blokkadesAdres(huidig()->taak.budgethouder)); }, ziet);
    commands.addLocal({QStringLiteral("werklijst.ongedaan"), tr("Besluit ongedaan maken"), QKeySequence(Qt::Key_Z), [this] { m_bedenktijd->neemTerug(m_bedenktijd->id()); },
                       [this] { return m_bedenktijd->id() != 0; }, {}}, this);
    commands.addLocal({QStringLiteral("werklijst.terug"), tr("Terug naar de lijst"), QKeySequence(Qt::Key_Escape),
                                          [this] { m_tabel->setFocus(Qt::ShortcutFocusReason); }, {}, {}}, m_paneel);
}

std::vector<QWidget*> WerklijstPage::panes()
{
    return {m_kader, m_rechts};
}

std::vector<KeyHint> WerklijstPage::keyHints() const
{
    if (m_balk->vraagtReden()) {
        std::vector<KeyHint> typen{{QKeySequence(Qt::CTRL | Qt::Key_Return), m_balk->verstuurTekst().toLower()}, {QKeySequence(Qt::Key_Escape), tr("annuleren")}};
        if (!m_balk->redenen()->isHidden())
            typen.insert(typen.begin(), {QKeySequence(Qt::Key_Tab), tr("naar de tekst")});
        return typen;
    }
    std::vector<KeyHint> uit{{QKeySequence(Qt::Key_J), tr("volgende")}, {QKeySequence(Qt::Key_K), tr("vorige")}, {QKeySequence(Qt::Key_Return), tr("openen")},
                             {QKeySequence(Qt::Key_Escape), tr("terug naar de lijst")}};
    if (isTeBekijken())
        uit.push_back({QKeySequence(Qt::Key_N), tr("nagekeken")});
    if (m_bedenktijd->id() != 0)
        uit.push_back({QKeySequence(Qt::Key_Z), tr("ongedaan maken")});
    return uit;
}

void WerklijstPage::fold(int room)
{
    // With large text on a small screen the list stands above the case.
    const bool boven = room < m_context.theme.px(listLeast + caseLeast);
    m_splitter->setOrientation(boven ? Qt::Vertical : Qt::Horizontal);
    m_paneel->setMinimumHeight(boven ? m_context.theme.px(caseHeight) : 0); // the page scrolls
}

bool WerklijstPage::onderElkaar() const
{
    return m_splitter->orientation() == Qt::Vertical;
}

void WerklijstPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_tabel->setFocus();
    outboxAnswered();
}

void WerklijstPage::stap(int rijen)
{
    const int rij = m_tabel->currentIndex().row() + rijen;
    if (rij >= 0 && rij < m_model->rowCount())
        m_tabel->setCurrentIndex(m_model->index(rij, 0));
}

void WerklijstPage::laad()
{
    auto nieuw = std::make_shared<Gegevens>();
    const auto samen = Samen::maak([this, nieuw](const std::optional<Problem>& problem) {
        if (problem)
            m_kader->fout()->toon(*problem);
        else
            geladen(std::move(*nieuw));
        m_herlader->klaar();
    });
    m_gateway.werktaken(this, samen->in(nieuw->lijst.taken));
    m_gateway.zorgovereenkomsten({}, ZorgovereenkomstStatus::InBeoordeling, this, samen->in(nieuw->lijst.overeenkomsten));
    m_gateway.zorgovereenkomsten({}, ZorgovereenkomstStatus::AanvullingGevraagd, this, samen->in(nieuw->lijst.metVraag));
    m_gateway.budgethouders(this, samen->in(nieuw->lijst.budgethouders));
    m_gateway.toekenningen({}, this, samen->in(nieuw->lijst.toekenningen));
    m_gateway.verstrekkers(this, samen->in(nieuw->verstrekkers));
    m_gateway.parameters(this, samen->in(nieuw->lijst.parameters));
}

void WerklijstPage::geladen(Gegevens gegevens)
{
    m_kader->fout()->toon(QString(), false);
    m_namen = Namen(gegevens.lijst.budgethouders, {}, gegevens.verstrekkers);
    const auto getoond = std::find_if(m_zaken.begin(), m_zaken.end(), [this](const WerkZaak& zaak) { return zaak.taak.id.waarde == m_getoond; });
    const ZorgovereenkomstId stond = getoond == m_zaken.end() ? ZorgovereenkomstId() : getoond->zorgovereenkomst;
    m_zaken = werkZaken(gegevens.lijst, m_gateway.vandaag());
    vlagVanGelezen();
    m_besloten = m_gateway.beslotenOvereenkomsten();
    std::erase_if(m_zaken, [this](const WerkZaak& zaak) { return m_besloten.contains(zaak.zorgovereenkomst.waarde); });
    m_voorraad.clear();
    m_model->forget();
    const bool eerste = !m_geladen;
    m_geladen = true;
    herorden();
    zoekWees(stond);
    zoekWees(ZorgovereenkomstId{m_overeenkomst});
    outboxAnswered();
    if (eerste && isVisible())
        m_kader->rijenGekomen(m_tabel);
    Q_EMIT aantalChanged(int(m_zaken.size()));
    Q_EMIT described();
}

void WerklijstPage::herorden()
{
    const QStringList woorden = m_kader->filter().toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<int> volgorde;
    for (int i = 0; i < int(m_zaken.size()); ++i) {
        const WerkZaak& zaak = m_zaken[size_t(i)];
        if (std::all_of(woorden.begin(), woorden.end(), [&](const QString& woord) { return zaak.zoek.contains(woord); }))
            volgorde.push_back(i);
    }
    const int scroll = m_tabel->verticalScrollBar()->value();
    int rij = std::max(0, m_tabel->currentIndex().row());
    for (size_t i = 0; i < volgorde.size(); ++i) {
        const WerkZaak& zaak = m_zaken[size_t(volgorde[i])];
        if (m_taak != 0 ? zaak.taak.id.waarde == m_taak : zaak.zorgovereenkomst && zaak.zorgovereenkomst.waarde == m_overeenkomst)
            rij = int(i);
    }
    m_model->setOrder(std::move(volgorde));
    toonAantal();
    m_kader->toonLijst(int(m_zaken.size()), m_model->records());
    if (m_model->records() > 0)
        m_tabel->setCurrentIndex(m_model->index(std::min(rij, m_model->records() - 1), 0));
    m_tabel->verticalScrollBar()->setValue(scroll);
    gekozen();
}

CellRow WerklijstPage::rij(int record) const
{
    const WerkZaak& zaak = m_zaken[size_t(record)];
    const QString dagen = zaak.dagen == 0 ? tr("vandaag") : tr("%1 d").arg(zaak.dagen);
    Cell vlag{.text = tr("nog niet bekeken"), .tone = Role::Muted};
    if (zaak.declaratie) {
        vlag = {};
    } else if (zaak.vraagUit) {
        vlag = {.text = tr("vraag uit"), .tone = Role::Muted, .icon = QStringLiteral("mark-question"), .spoken = tr("wacht op antwoord van de budgethouder, de klok staat stil")};
    } else if (!zaak.punten.empty()) {
        const bool rood = std::any_of(zaak.punten.begin(), zaak.punten.end(), [](const Bevinding& b) { return b.ernst == Ernst::Weigeren; });
        const QStringList velden = zaak.vlag.split(QStringLiteral(", "));
        const QString kort = velden.size() > 1 ? tr("%1 +%2").arg(velden.front()).arg(velden.size() - 1) : zaak.vlag;
        vlag = {.text = kort, .tone = rood ? Role::Wrong : Role::Attention, .icon = rood ? QStringLiteral("mark-wrong") : QStringLiteral("mark-attention"),
                .spoken = (rood ? tr("niet goed: %1") : tr("let op: %1")).arg(zaak.vlag)};
    } else if (zaak.onbekend == 0) {
        vlag = {.text = tr("schoon"), .tone = Role::Good, .icon = QStringLiteral("mark-check"), .spoken = tr("alle controles zijn goed")};
    } else if (zaak.onbekend) {
        vlag = {.text = tr("geen punten"), .tone = Role::Muted};
    }
    return {{.text = zaak.naam, .bold = true},
            {.text = zaak.soort},
            {.text = zaak.overNorm ? QStringLiteral("! ") + dagen : dagen, .tone = zaak.overNorm ? Role::Attention : Role::Text, .bold = zaak.overNorm,
             .spoken = zaak.overNorm ? tr("%1, langer dan de norm").arg(dagen) : QString()},
            vlag};
}

const WerkZaak* WerklijstPage::huidig() const
{
    const int record = m_model->record(m_tabel->currentIndex().row());
    return record < 0 ? nullptr : &m_zaken[size_t(record)];
}

void WerklijstPage::gekozen()
{
    const WerkZaak* zaak = huidig();
    if (isTeBekijken() != m_kijkt) {
        m_kijkt = !m_kijkt;
        Q_EMIT described();
    }
    if (!zaak) {
        m_getoond = 0;
        m_gevraagd = 0;
        m_reden->over(std::nullopt);
        m_balk->setZaak(false, false);
        m_paneel->leeg(QString());
        return;
    }
    m_taak = zaak->taak.id.waarde;
    if (zaak->declaratie) {
        m_getoond = 0;
        m_gevraagd = 0;
        m_reden->over(std::nullopt);
        m_balk->setZaak(false, false);
        return m_paneel->leeg(overDeclaratie(zaak->taak.soort));
    }
    if ((m_getoond == m_taak && m_voorraad.contains(zaak->zorgovereenkomst.waarde)) || m_gevraagd == m_taak)
        return;
    m_gevraagd = m_taak;
    // Read anew because something changed: a reason that is being typed stays open meanwhile.
    if (m_getoond != m_taak) {
        m_reden->over(std::nullopt);
        m_balk->setZaak(false, false);
    }
    haal(zaak->zorgovereenkomst, [this, taak = m_taak](const Outcome<BeoordeelZaak>& inhoud) {
        const WerkZaak* nu = huidig();
        if (m_gevraagd == taak)
            m_gevraagd = 0;
        if (!nu || nu->taak.id.waarde != taak)
            return;
        if (inhoud)
            return toon(*nu, *inhoud);
        m_fout->toon(inhoud.problem());
        m_paneel->leeg(QString());
    });
}

void WerklijstPage::haal(ZorgovereenkomstId id, std::function<void(const Outcome<BeoordeelZaak>&)> daarna)
{
    if (const auto klaar = m_voorraad.constFind(id.waarde); klaar != m_voorraad.constEnd())
        return daarna(BeoordeelZaak(*klaar));
    m_gateway.zaak(id, this, [this, id, daarna](Outcome<BeoordeelZaak> inhoud) {
        if (inhoud) {
            if (m_voorraad.size() >= casesAtHand)
                m_voorraad.clear();
            m_voorraad.insert(id.waarde, *inhoud);
            vlagNa(*inhoud);
        }
        daarna(inhoud);
    });
}

void WerklijstPage::toon(const WerkZaak& zaak, const BeoordeelZaak& inhoud)
{
    const bool dezelfde = m_getoond == zaak.taak.id.waarde;
    const int scroll = dezelfde ? m_paneel->verticalScrollBar()->value() : 0;
    m_getoond = zaak.taak.id.waarde;
    m_rijversie = inhoud.feiten.versie.rijversie;
    m_paneel->toon(zaak, inhoud, [this](VerstrekkerId id) { return m_namen(id); });
    m_paneel->verticalScrollBar()->setValue(scroll);
    if (m_foutVan != m_getoond)
        m_fout->toon(QString(), false);
    toonWeigering();
    std::vector<InhoudVeld> velden = teHerstellen(inhoud.feiten);
    std::erase_if(velden, [&](const InhoudVeld& veld) { return !m_paneel->isVanMij(veld.pad, inhoud.feiten); });
    m_balk->setVelden(velden, m_paneel->bevindingen());
    const auto nietGoed = minimumloonOnbekend(m_paneel->bevindingen(), inhoud.feiten.versie.inhoud.ingangsdatum);
    m_balk->setZaak(inhoud.feiten.versie.status == ZorgovereenkomstStatus::InBeoordeling, m_paneel->heeftRood(), nietGoed ? probleemTekst(*nietGoed) : QString());
    m_balk->setWacht(m_paneel->wachtOp(inhoud.feiten));
    m_reden->over(DraftKey::reden(zaak.zorgovereenkomst));
    toonReden();
    const int volgende = m_model->record(m_tabel->currentIndex().row() + 1);
    if (volgende >= 0 && m_zaken[size_t(volgende)].zorgovereenkomst)
        haal(m_zaken[size_t(volgende)].zorgovereenkomst, [](const Outcome<BeoordeelZaak>&) {});
}

} // namespace pgb::ui
