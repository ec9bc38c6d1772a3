#include "client/ui/declaraties/factuur_page.h"
#include "client/models/maandrooster_tekst.h"
#include "client/models/recht_tekst.h"
#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/punten_paneel.h"
#include "client/ui/declaratie/rooster_blad.h"
#include "client/ui/declaratie/rooster_view.h"
#include "client/ui/declaraties/bestanden_lijst.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/shell/commands.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/date_text.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/pane.h"
#include "shared/text/formats.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace pgb::ui {
namespace {

constexpr int marge = 16;
constexpr int rechtseBreedte = 420;

} // namespace

/// Beside each other it scrolls by itself, so that the buttons stay in view; under each other it is as high as what stands in it.
class FactuurRol final : public QScrollArea {
public:
    void setHeel(bool heel)
    {
        m_heel = heel;
        updateGeometry();
    }
    bool hasHeightForWidth() const override { return m_heel; }
    int heightForWidth(int breedte) const override
    {
        const QLayout* vlak = widget()->layout();
        return vlak->hasHeightForWidth() ? vlak->totalHeightForWidth(breedte) : vlak->totalSizeHint().height();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    bool m_heel = false;
};

FactuurPage::FactuurPage(const Address& address, const PageContext& context, DossierGateway& dossiers, DeclaratieGateway& maanden, KostenGateway& kosten, FactuurLezer lezer)
    : BladPagina(address, context, dossiers, maanden, tr("Factuur declareren")), m_kosten(kosten), m_lezer(std::move(lezer)), m_fout(new FoutBalk(context.theme))
{
    m_kolom->addWidget(m_fout);
    connect(m_fout, &FoutBalk::opnieuw, this, [this] {
        m_fout->hide();
        if (const auto doe = std::exchange(m_opnieuw, {}))
            doe();
    });
    if (factuurVan(address).value_or(FactuurAdres()).zorgovereenkomst) {
        laad();
        return;
    }
    maakKeuze();
    laadKeuze();
}

FactuurPage::~FactuurPage()
{
    m_leest.request_stop(); // nobody waits for it here
}

void FactuurPage::laad()
{
    m_zin->setText(tr("De factuur wordt opgehaald…"));
    const FactuurAdres adres = *factuurVan(m_address);
    m_maanden.factuur(adres.zorgovereenkomst, Periode::maandVan(adres.maand), adres.bestaand, this, [this](Outcome<DeclaratieMaand> maand) {
        if (!maand)
            return mislukt(maand.problem(), [this] { laad(); });
        toon(std::move(*maand));
    });
}

void FactuurPage::haalAnder()
{
    const FactuurAdres adres = *factuurVan(m_address);
    setBezig(true);
    m_maanden.factuur(adres.zorgovereenkomst, Periode::maandVan(adres.maand), adres.bestaand, this, [this](const Outcome<DeclaratieMaand>& maand) {
        setBezig(false);
        if (!maand)
            return mislukt(maand.problem(), [this] { haalAnder(); });
        const Declaratie& daar = maand->feiten.declaratie;
        if (!m_session->teBewerken(daar) || daar.periode != m_session->draft().periode)
            return toonFout(tr("Iemand anders heeft deze factuur intussen verstuurd of veranderd. Wat u typte, kan er niet meer bij. Open de factuur opnieuw in de lijst."));
        m_session->voegSamen(daar, {});
        m_bijlagen = daar.bijlagen;
        m_lijst->toon(m_bijlagen);
        m_blad->melding()->toon(Role::Attention, tr("Iemand anders veranderde deze factuur ook. Wat u typte staat er nog. Kijk het na en stuur de factuur dan in."));
    });
}

void FactuurPage::toon(DeclaratieMaand maand)
{
    begin(maand);
    m_bijlagen = maand.feiten.declaratie.bijlagen;
    if (const auto& mens = m_session->feiten().budgethouder)
        m_naam = volledigeNaam(mens->naam);
    const auto& verlener = m_session->feiten().zorgverlener;
    m_kop->setText(tr("Factuur %1").arg(RoosterTekst::periode(m_session->draft().periode)));
    m_zin->setText(verlener ? eenPunt(tr("Van %1. De SVB kijkt iedere factuur na.").arg(verlener->naam)) : tr("De SVB kijkt iedere factuur na."));
    m_rol = new FactuurRol;
    m_rol->setWidgetResizable(true);
    m_rol->setFrameShape(QFrame::NoFrame);
    m_rol->setFocusPolicy(Qt::NoFocus);
    m_rol->setWidget(maakOnder());
    m_kolom->addWidget(m_rol, 1);
    auto* knoppen = new QHBoxLayout;
    knoppen->setSpacing(8);
    knoppen->addStretch(1);
    knoppen->addWidget(m_kies);
    knoppen->addWidget(m_knop);
    m_kolom->addLayout(knoppen);
    schik();
    connect(m_session.get(), &EditSessionBase::changed, this, &FactuurPage::ververs);
    connect(m_session.get(), &EditSessionBase::findingsChanged, this, &FactuurPage::ververs);
    const auto mag = [this] { return !m_bezig && !m_session->gesloten(); };
    m_context.commands.add({QStringLiteral("factuur.indienen"), m_session->legtVoor() ? tr("Factuur voorleggen") : tr("Factuur indienen"), Qt::CTRL | Qt::Key_Return, [this] { dienIn(); }, [this] { return !m_bezig && !m_session->gesloten() && m_session->magIndienen(); }, tr("declareren insturen")}, this);
    m_context.commands.add({QStringLiteral("factuur.bestand"), tr("Bestand van de factuur kiezen"), {}, [this] { kiesBestand(); }, mag, tr("bijlage pdf ubl")}, this);
    m_lijst->toon(m_bijlagen);
    ververs();
    if (!m_session->gesloten() && !m_session->magIndienen())
        m_blad->melding()->toon(Role::Info, nietIndienenTekst(m_maanden.wieKan(Handeling::DeclaratieIndienen, m_address.budgethouder, m_naam)));
    getoond(*m_nummer);
}

QWidget* FactuurPage::maakOnder()
{
    auto* onder = new QWidget;
    onder->setObjectName(QStringLiteral("page"));
    auto* rij = new QBoxLayout(QBoxLayout::LeftToRight, onder);
    rij->setContentsMargins(0, 8, 0, 0);
    rij->setSpacing(marge);
    auto* links = new QVBoxLayout;
    links->setSpacing(8);
    links->addWidget(maakVoorstel());
    links->addWidget(m_punten);
    links->addStretch(1);
    rij->addLayout(links, 1);
    auto* rechts = maakVelden();
    rij->addWidget(rechts);
    zetOnder(rij, rechts, rechtseBreedte);
    connect(m_punten, &PuntenPaneel::gekozen, this, [this](const RoosterPunt& punt) {
        if (!punt.cellen.empty())
            return rooster()->cellen()->naarCel(punt.cellen.front());
        const std::pair<const char*, QWidget*> velden[] = {{"factuurnummer", m_nummer}, {"factuurdatum", m_datum}, {"factuur/totaal", m_totaal},
                                                           {"factuur/btwId", m_btwId}, {"factuur/btw", m_btw}, {"factuur/kvkNummer", m_kvk}};
        for (const auto& [pad, veld] : velden) {
            if (punt.veld == QLatin1String(pad))
                return veld->setFocus(Qt::OtherFocusReason);
        }
    });
    return onder;
}

void FactuurPage::schik()
{
    BladPagina::schik();
    if (!m_rol)
        return;
    m_rol->setHeel(smal());
    m_rol->setMinimumHeight(m_context.theme.px(140));
}

QWidget* FactuurPage::maakVelden()
{
    auto* vak = new Pane(m_context.theme, tr("Op de factuur"));
    auto* binnen = new QWidget;
    auto* raster = new QGridLayout(binnen);
    raster->setContentsMargins(12, 8, 12, 12);
    raster->setSpacing(8);
    m_nummer = new QLineEdit;
    m_datum = new DateLineEdit([this] { return m_session->feiten().vandaag; });
    m_totaal = new QLineEdit;
    m_btw = new QLineEdit;
    m_btwId = new QLineEdit;
    m_kvk = new QLineEdit;
    const std::pair<QString, QLineEdit*> velden[] = {{tr("Factuurnummer"), m_nummer}, {tr("Factuurdatum"), m_datum}, {tr("Totaal in euro's, met btw"), m_totaal},
                                                     {tr("Btw in euro's (niet verplicht)"), m_btw}, {tr("Btw-nummer (niet verplicht)"), m_btwId}, {tr("KvK-nummer op de factuur"), m_kvk}};
    int plaats = 0;
    for (const auto& [naam, veld] : velden) {
        veld->setMaxLength(maxFactuurnummer);
        connect(veld, &QLineEdit::textEdited, this, &FactuurPage::getypt);
        connect(veld, &QLineEdit::editingFinished, this, [this] { m_session->sluitStap(); });
        raster->addWidget(new Veld(naam, veld), plaats / 2, plaats % 2);
        ++plaats;
    }
    connect(m_datum, &DateLineEdit::dateChanged, this, &FactuurPage::getypt);
    m_som = makeLabel({}, LabelLook::Plain, true);
    raster->addWidget(m_som, 3, 0, 1, 2);
    m_lijst = new BestandenLijst(tr("Nog geen bestand. Een pdf of xml lezen wij voor u."));
    connect(m_lijst, &BestandenLijst::weghalen, this, &FactuurPage::haalWeg);
    raster->addWidget(m_lijst, 4, 0, 1, 2);
    m_kies = new QPushButton(tr("Bestand van de factuur…"));
    connect(m_kies, &QPushButton::clicked, this, &FactuurPage::kiesBestand);
    m_knop = new KeyButton(m_context.theme, m_session->legtVoor() ? tr("Voorleggen") : tr("Indienen"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_knop->setMain(true);
    if (!m_session->magIndienen())
        m_knop->hide();
    connect(m_knop, &QPushButton::clicked, this, &FactuurPage::dienIn);
    raster->setRowStretch(5, 1);
    vak->setContent(binnen);
    return vak;
}

void FactuurPage::zetVelden()
{
    m_vult = true;
    const DeclaratieBlad& blad = m_session->draft();
    const std::pair<QLineEdit*, QString> velden[] = {{m_nummer, blad.factuurnummer}, {m_totaal, blad.factuur.totaal}, {m_btw, blad.factuur.btw},
                                                     {m_btwId, blad.factuur.btwId}, {m_kvk, blad.factuur.kvkNummer}};
    for (const auto& [veld, tekst] : velden) {
        if (veld->text().trimmed() != tekst.trimmed())
            veld->setText(tekst);
    }
    const QString datum = m_datum->text().trimmed();
    if (!blad.factuur.datum.isEmpty()) {
        if (datum != blad.factuur.datum) // "1 " is the beginning of "1 mrt"
            m_datum->setTyped(blad.factuur.datum);
    } else if (const auto dag = dateFromText(datum, m_session->feiten().vandaag); dag != blad.factuurdatum || (!dag && !datum.isEmpty())) {
        m_datum->setDate(blad.factuurdatum.value_or(QDate()));
    }
    m_vult = false;
}

void FactuurPage::getypt()
{
    if (m_vult)
        return;
    m_vult = true; // two parts of one act
    const QString datum = m_datum->text().trimmed();
    const std::optional<QDate> dag = dateFromText(datum, m_session->feiten().vandaag);
    m_session->zetFactuur(m_nummer->text(), dag);
    m_session->zetFactuurTekst({m_totaal->text(), m_btw->text(), m_btwId->text(), m_kvk->text(), dag ? QString() : datum});
    m_vult = false;
    ververs();
}

void FactuurPage::ververs()
{
    if (m_vult)
        return;
    zetVelden();
    const Taal taal = huidigeTaal();
    const Bedrag regels = m_session->declaratie().totaal;
    const auto& totaal = m_session->declaratie().factuur.totaal;
    const QString som = tr("De uren zijn samen %1.").arg(euroTekst(regels, taal));
    const Bedrag verschil = totaal ? *totaal - regels : Bedrag();
    m_som->setText(verschil.centen == 0 ? som : som + tr(" Op de factuur staat %1: een verschil van %2.").arg(euroTekst(*totaal, taal), euroTekst(verschil.centen < 0 ? -verschil : verschil, taal)));
    m_punten->setPunten(m_model->punten(), tr("Geen punten om te bekijken."), !m_session->sommen().leeg());
    const bool dicht = m_session->gesloten();
    for (QLineEdit* veld : {m_nummer, static_cast<QLineEdit*>(m_datum), m_totaal, m_btw, m_btwId, m_kvk})
        veld->setReadOnly(dicht);
    for (QPushButton* knop : {m_kies, static_cast<QPushButton*>(m_knop)})
        knop->setEnabled(!m_bezig && !dicht);
}

void FactuurPage::dienIn()
{
    if (!m_session || m_bezig || m_session->gesloten() || !m_session->magIndienen())
        return;
    rondAf();
    const bool rood = !m_session->onleesbaar().empty() || !m_session->onleesbareVelden().empty() || !m_session->nietVerdeeld().empty() || m_session->indienRapport().weigert();
    if (rood) {
        m_session->setServerBevindingen(m_session->indienRapport().bevindingen);
        toonFout(m_bijlagen.empty() ? tr("Voeg eerst het bestand van de factuur toe, en pas aan wat hieronder rood is.") : tr("Pas eerst aan wat hieronder rood is."));
        m_punten->focusKop();
        return;
    }
    if (m_bijlagen.empty())
        return toonFout(tr("Voeg eerst het bestand van de factuur toe."));
    m_session->setOnderweg(true);
    bewaar([this] {
        Declaratie wat = m_session->declaratie();
        wat.rijversie = m_session->rijversie();
        setBezig(true);
        m_kosten.dienIn(wat, this, [this](const Outcome<KostenAntwoord>& uitkomst) { ingediend(uitkomst); });
    });
}

void FactuurPage::bewaar(std::function<void()> daarna)
{
    Declaratie wat = m_session->declaratie();
    wat.rijversie = m_session->rijversie();
    if (wat.id && wat.status == DeclaratieStatus::Concept && !m_session->dirty())
        return daarna();
    setBezig(true);
    m_kosten.bewaar(wat, this, [this, stand = m_session->stand(), daarna](const Outcome<KostenAntwoord>& uitkomst) {
        setBezig(false);
        if (!uitkomst) {
            const bool indienen = m_session->gesloten();
            m_session->setOnderweg(false);
            return mislukt(uitkomst.problem(), [this, daarna, indienen] { indienen ? dienIn() : bewaar(daarna); });
        }
        bewaard(uitkomst->declaratie, stand);
        daarna();
    });
}

void FactuurPage::bewaard(const Declaratie& daar, const DeclaratieSession::Stand& wat)
{
    const bool nieuw = !m_session->declaratie().id;
    m_session->opgeslagen(daar, wat, QDateTime::currentDateTime());
    if (!nieuw)
        return m_bewaarder->bewaarHier();
    // It has a number from now on, under which it is kept and found again.
    const DraftKey key = m_session->key();
    m_bewaarder->verhuis(DraftKey::factuur(key.zorgovereenkomst, key.maand, daar.id));
    m_address = factuurAdres(m_address.budgethouder, key.zorgovereenkomst, key.maand, daar.id);
    Q_EMIT described();
}

void FactuurPage::ingediend(const Outcome<KostenAntwoord>& uitkomst)
{
    setBezig(false);
    m_session->setOnderweg(false);
    if (!uitkomst)
        return mislukt(uitkomst.problem(), [this] { dienIn(); });
    if (uitkomst->geweigerd) {
        m_session->setServerBevindingen(uitkomst->bevindingen);
        toonFout(m_session->legtVoor() ? tr("Niet voorgelegd. Pas aan wat hieronder rood is.") : tr("Niet ingediend. Pas aan wat hieronder rood is."));
        m_punten->focusKop();
        return;
    }
    overgedragen(uitkomst->declaratie.id, m_session->legtVoor() ? tr("De factuur is voorgelegd. De budgethouder is aan zet.") : tr("De factuur is ingediend. De SVB kijkt hem na."));
}

void FactuurPage::setBezig(bool bezig)
{
    m_bezig = bezig;
    ververs();
}

void FactuurPage::mislukt(const Problem& problem, std::function<void()> opnieuw)
{
    const bool ander = problem.kind == ProblemKind::VersieVerouderd || problem.kind == ProblemKind::Conflict;
    m_opnieuw = ander && m_session && m_session->declaratie().id ? [this] { haalAnder(); } : std::move(opnieuw);
    m_fout->toon(problem);
}

void FactuurPage::toonFout(const QString& zin) { m_blad->melding()->toon(Role::Wrong, zin); }

std::vector<QWidget*> FactuurPage::panes()
{
    if (!m_blad)
        return {this};
    return {rooster()->cellen(), m_punten, m_nummer};
}

std::vector<KeyHint> FactuurPage::keyHints() const
{
    if (!m_session)
        return {};
    std::vector<KeyHint> uit{{QKeySequence(Qt::CTRL | Qt::Key_Semicolon), tr("patroon")}, {QKeySequence(Qt::Key_F8), tr("volgend punt")}};
    if (!m_session->gesloten() && m_session->magIndienen())
        uit.push_back({QKeySequence(Qt::CTRL | Qt::Key_Return), m_session->legtVoor() ? tr("voorleggen") : tr("indienen")});
    return uit;
}

} // namespace pgb::ui
