#include "client/ui/declaraties/factuur_page.h"
#include "client/models/maandrooster_tekst.h"
#include "client/state/declaratie_periode.h"
#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/punten_paneel.h"
#include "client/ui/declaratie/rooster_blad.h"
#include "client/ui/declaratie/rooster_view.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/shell/commands.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/pane.h"
#include "shared/text/formats.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace pgb::ui {
namespace {

constexpr int marge = 16;

} // namespace

FactuurPage::FactuurPage(const Address& address, const PageContext& context, DossierGateway& dossiers, DeclaratieGateway& maanden, KostenGateway& kosten, FactuurLezer lezer)
    : m_context(context), m_dossiers(dossiers), m_maanden(maanden), m_kosten(kosten), m_lezer(std::move(lezer)), m_address(address), m_kolom(new QVBoxLayout(this)),
      m_kop(makeLabel(title(), LabelLook::Heading)), m_zin(makeLabel({}, LabelLook::Muted, true)), m_fout(new FoutBalk(context.theme))
{
    setProperty("part", QStringLiteral("page"));
    m_kolom->setContentsMargins(marge, marge, marge, marge);
    m_kolom->setSpacing(8);
    for (QWidget* deel : {static_cast<QWidget*>(m_kop), static_cast<QWidget*>(m_zin), static_cast<QWidget*>(m_fout)})
        m_kolom->addWidget(deel);
    m_fout->hide();
    const FactuurAdres adres = factuurVan(address).value_or(FactuurAdres());
    connect(m_fout, &FoutBalk::opnieuw, this, [this, adres] { adres.zorgovereenkomst ? laad(Periode::maandVan(adres.maand)) : laadKeuze(); });
    if (adres.zorgovereenkomst) {
        laad(Periode::maandVan(adres.maand));
        return;
    }
    maakKeuze();
    laadKeuze();
}

FactuurPage::~FactuurPage()
{
    m_leest.request_stop(); // nobody waits for it here
    if (m_bewaarder)
        m_bewaarder->bewaarHier();
    delete m_blad; // it looks at the model
    delete m_punten;
}

void FactuurPage::laad(const Periode& periode)
{
    m_zin->setText(tr("De factuur wordt opgehaald…"));
    const FactuurAdres adres = *factuurVan(m_address);
    m_maanden.factuur(adres.zorgovereenkomst, periode, this, [this, periode, adres](Outcome<DeclaratieMaand> maand) {
        if (!maand)
            return mislukt(maand.problem());
        const Periode hoort = bladPeriode(*maand, adres.maand);
        if (hoort.valid() && hoort != periode)
            return laad(hoort);
        toon(std::move(*maand));
    });
}

void FactuurPage::toon(DeclaratieMaand maand)
{
    m_fout->hide();
    m_session = std::make_unique<DeclaratieSession>(maand);
    m_model = std::make_unique<MaandroosterModel>(*m_session);
    m_bewaarder = std::make_unique<BladBewaarder>(*m_session, m_dossiers);
    m_bijlagen = maand.feiten.declaratie.bijlagen;
    if (const auto& mens = m_session->feiten().budgethouder)
        m_naam = volledigeNaam(mens->naam);
    const auto& verlener = m_session->feiten().zorgverlener;
    m_kop->setText(tr("Factuur %1").arg(RoosterTekst::periode(m_session->draft().periode)));
    m_zin->setText(verlener ? tr("Van %1. De SVB kijkt iedere factuur na.").arg(verlener->naam) : tr("De SVB kijkt iedere factuur na."));
    m_blad = new RoosterBlad(m_context, m_maanden, *m_model);
    m_kolom->addWidget(m_blad);
    m_kolom->addWidget(maakOnder(), 1);
    connect(m_session.get(), &EditSessionBase::changed, this, &FactuurPage::ververs);
    connect(m_session.get(), &EditSessionBase::findingsChanged, this, &FactuurPage::ververs);
    connect(m_blad->bediening(), &RoosterBediening::zin, this, &FactuurPage::statusSentence);
    m_context.commands.add({QStringLiteral("factuur.indienen"), tr("Factuur insturen"), Qt::CTRL | Qt::Key_Return, [this] { dienIn(); }, [this] { return !m_bezig; },
                            tr("indienen declareren")}, this);
    m_context.commands.add({QStringLiteral("factuur.bestand"), tr("Bestand van de factuur kiezen"), {}, [this] { kiesBestand(); }, [this] { return !m_bezig; },
                            tr("bijlage pdf ubl")}, this);
    rooster()->pasAan(width() - 2 * marge);
    if (m_session->hersteld())
        m_blad->melding()->toon(Role::Info, tr("Uw werk van de vorige keer staat er weer. Er is niets verloren gegaan."));
    zetVelden();
    toonBijlagen();
    ververs();
    Q_EMIT recordOpened(m_session.get());
    Q_EMIT described();
    if (isVisible())
        m_nummer->setFocus(Qt::OtherFocusReason);
}

QWidget* FactuurPage::maakOnder()
{
    auto* onder = new QWidget;
    auto* rij = new QHBoxLayout(onder);
    rij->setContentsMargins(0, 8, 0, 0);
    rij->setSpacing(marge);
    auto* links = new QVBoxLayout;
    links->setSpacing(8);
    links->addWidget(maakVoorstel());
    m_punten = new PuntenPaneel(m_context.theme);
    links->addWidget(m_punten);
    links->addStretch(1);
    rij->addLayout(links, 1);
    auto* rechts = maakVelden();
    dressed(m_context.theme, rechts, [this, rechts] { rechts->setFixedWidth(m_context.theme.px(420)); });
    rij->addWidget(rechts);
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
                                                     {tr("Btw in euro's"), m_btw}, {tr("Btw-nummer"), m_btwId}, {tr("KvK-nummer op de factuur"), m_kvk}};
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
    m_lijst = new QVBoxLayout;
    m_lijst->setSpacing(4);
    raster->addLayout(m_lijst, 4, 0, 1, 2);
    auto* kies = new QPushButton(tr("Bestand van de factuur…"));
    connect(kies, &QPushButton::clicked, this, &FactuurPage::kiesBestand);
    m_knop = new KeyButton(m_context.theme, tr("Insturen"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_knop->setMain(true);
    connect(m_knop, &QPushButton::clicked, this, &FactuurPage::dienIn);
    raster->addWidget(kies, 5, 0);
    raster->addWidget(m_knop, 5, 1);
    raster->setRowStretch(6, 1);
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
    if (!m_datum->hasFocus() && m_datum->date() != blad.factuurdatum.value_or(QDate()))
        m_datum->setDate(blad.factuurdatum.value_or(QDate()));
    m_vult = false;
}

void FactuurPage::getypt()
{
    if (m_vult)
        return;
    m_vult = true; // two parts of one act
    const QDate dag = m_datum->date();
    m_session->zetFactuur(m_nummer->text(), dag.isValid() ? std::optional(dag) : std::nullopt);
    m_session->zetFactuurTekst({m_totaal->text(), m_btw->text(), m_btwId->text(), m_kvk->text()});
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
    m_knop->setEnabled(!m_bezig && !m_session->gesloten());
}

void FactuurPage::dienIn()
{
    if (!m_session || m_bezig)
        return;
    rooster()->cellen()->rondAf();
    m_blad->bediening()->sluitPatroon();
    if (m_bijlagen.empty())
        return toonFout(tr("Voeg eerst het bestand van de factuur toe."));
    if (!m_session->onleesbaar().empty() || !m_session->nietVerdeeld().empty() || m_session->indienRapport().weigert()) {
        m_session->setServerBevindingen(m_session->indienRapport().bevindingen);
        toonFout(tr("Pas eerst aan wat hieronder rood is."));
        m_punten->focusKop();
        return;
    }
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
    if (wat.id && !m_session->dirty())
        return daarna();
    setBezig(true);
    m_kosten.bewaar(wat, this, [this, stand = m_session->stand(), daarna = std::move(daarna)](const Outcome<KostenAntwoord>& uitkomst) {
        setBezig(false);
        if (!uitkomst)
            return mislukt(uitkomst.problem());
        m_session->opgeslagen(uitkomst->declaratie, stand, QDateTime::currentDateTime());
        m_bewaarder->bewaarHier();
        daarna();
    });
}

void FactuurPage::ingediend(const Outcome<KostenAntwoord>& uitkomst)
{
    setBezig(false);
    if (!uitkomst)
        return mislukt(uitkomst.problem());
    if (uitkomst->geweigerd) {
        m_session->setServerBevindingen(uitkomst->bevindingen);
        toonFout(tr("Niet ingestuurd. Pas aan wat hieronder rood is."));
        m_punten->focusKop();
        return;
    }
    m_bewaarder->vergeet();
    Q_EMIT m_dossiers.changed(QStringLiteral("declaratie"), uitkomst->declaratie.id.waarde);
    m_context.navigator.toast(tr("De factuur is ingestuurd. De SVB kijkt hem na."));
    m_context.navigator.open({Section::Declaraties, m_address.budgethouder, QStringLiteral("declaratie/%1").arg(uitkomst->declaratie.id.waarde)});
}

void FactuurPage::setBezig(bool bezig)
{
    m_bezig = bezig;
    m_knop->setEnabled(!bezig);
}

void FactuurPage::mislukt(const Problem& problem)
{
    m_fout->toon(problem);
    m_fout->show();
}

void FactuurPage::toonFout(const QString& zin) { m_blad->melding()->toon(Role::Wrong, zin); }

QString FactuurPage::zin() const { return m_zin->text(); }

Maandrooster* FactuurPage::rooster() const { return m_blad ? m_blad->rooster() : nullptr; }

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
    return {{QKeySequence(Qt::CTRL | Qt::Key_Semicolon), tr("patroon")}, {QKeySequence(Qt::Key_F8), tr("volgende fout")}, {QKeySequence(Qt::CTRL | Qt::Key_Return), tr("insturen")}};
}

bool FactuurPage::walkFindings(bool forward) { return m_punten && m_punten->loop(forward); }

void FactuurPage::aboutToLock()
{
    if (!m_bewaarder)
        return;
    rooster()->cellen()->legWeg();
    m_bewaarder->bewaarHier();
}

void FactuurPage::unlocked()
{
    if (m_blad && m_blad->isVisible())
        rooster()->cellen()->neemOp();
}

} // namespace pgb::ui
