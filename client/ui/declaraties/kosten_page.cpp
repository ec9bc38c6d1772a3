#include "client/ui/declaraties/kosten_page.h"
#include "client/models/clienten_lijst.h"
#include "client/models/declaraties_lijst.h"
#include "client/models/recht_tekst.h"
#include "client/state/declaratie_session.h"
#include "client/state/dossier_samen.h"
#include "client/ui/declaraties/bestanden_lijst.h"
#include "client/ui/declaraties/dag_velden.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/shell/commands.h"
#include "client/ui/theme/theme.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace pgb::ui {

Address kostenAdres(BudgethouderId budgethouder, DeclaratieId bestaand)
{
    return {Section::Declaraties, budgethouder, bestaand ? QStringLiteral("kosten/%1").arg(bestaand.waarde) : QStringLiteral("kosten/nieuw")};
}

std::optional<DeclaratieId> kostenVan(const Address& address)
{
    const QString wie = address.wat.section(QLatin1Char('/'), 1, 1);
    if (address.section != Section::Declaraties || !address.budgethouder || !address.wat.startsWith(QLatin1String("kosten/")))
        return std::nullopt;
    if (wie == QLatin1String("nieuw") || wie == QLatin1String("ziekte"))
        return DeclaratieId();
    bool ok = false;
    const qint64 id = wie.toLongLong(&ok);
    return ok && id > 0 ? std::optional(DeclaratieId{id}) : std::nullopt;
}

KostenPage::KostenPage(const Address& address, const PageContext& context, DossierGateway& dossiers, KostenGateway& kosten, VraagVerzuim verzuim)
    : m_context(context), m_dossiers(dossiers), m_kosten(kosten), m_address(address), m_binnen(new QWidget), m_fout(new FoutBalk(context.theme)), m_overeenkomst(new QComboBox), m_soort(new QComboBox),
      m_kostensoort(new QComboBox), m_datum(new DateLineEdit([&dossiers] { return dossiers.vandaag(); })), m_bedrag(new QLineEdit), m_omschrijving(new QLineEdit),
      m_bijlagesoort(new QComboBox), m_periode(new QComboBox), m_functie(new QComboBox), m_toekenning(new QComboBox), m_dagen(new DagVelden), m_veldOvereenkomst(new Veld(tr("Overeenkomst"), m_overeenkomst)), m_veldKostensoort(new Veld(tr("Waarvoor"), m_kostensoort)),
      m_veldDatum(new Veld(tr("Datum"), m_datum)), m_veldBedrag(new Veld(tr("Bedrag in euro's"), m_bedrag)), m_veldOmschrijving(new Veld(tr("Omschrijving"), m_omschrijving)),
      m_veldPeriode(new Veld(tr("Periode"), m_periode)), m_veldFunctie(new Veld(tr("Welke zorg"), m_functie)), m_veldToekenning(new Veld(tr("Uit welk budget"), m_toekenning)),
      m_veldDagen(new Veld(tr("Uren ziek per dag"), m_dagen)),
      m_vast(makeLabel(tr("Deze kosten zijn bewaard bij deze overeenkomst. Gooi ze weg om met een andere te beginnen."), LabelLook::Muted, true)),
      m_punten(makeLabel({}, LabelLook::Wrong, true)), m_wacht(makeLabel({}, LabelLook::Plain, true)), m_bijlagen(new BestandenLijst(tr("Nog geen bijlagen."))),
      m_knop(new KeyButton(context.theme, legtVoor() ? tr("Voorleggen") : tr("Indienen"), QKeySequence(Qt::CTRL | Qt::Key_Return))),
      m_vraagVerzuim(std::move(verzuim))
{
    vraag(address);
    maak();
    laad();
}

void KostenPage::maak()
{
    setProperty("part", QStringLiteral("page"));
    vulKeuzes();
    m_bijlagesoort->setAccessibleName(tr("Soort bijlage"));
    m_omschrijving->setMaxLength(2000);
    m_binnen->setEnabled(false); // until there is a record that keeps what is typed
    auto* velden = new QWidget;
    velden->setObjectName(QStringLiteral("page"));
    auto* kolom = new QVBoxLayout(velden);
    kolom->setContentsMargins(16, 16, 16, 16);
    kolom->setSpacing(8);
    kolom->addWidget(makeLabel(title(), LabelLook::Title));
    for (QWidget* veld : {static_cast<QWidget*>(new Veld(tr("Wat declareert u?"), m_soort)), static_cast<QWidget*>(m_veldOvereenkomst), static_cast<QWidget*>(m_veldKostensoort),
                          static_cast<QWidget*>(m_veldPeriode), static_cast<QWidget*>(m_veldFunctie), static_cast<QWidget*>(m_veldDagen), static_cast<QWidget*>(m_veldDatum),
                          static_cast<QWidget*>(m_veldToekenning), static_cast<QWidget*>(m_veldBedrag), static_cast<QWidget*>(m_veldOmschrijving)})
        kolom->addWidget(veld);
    kolom->insertWidget(3, m_vast); // under the agreement
    m_vast->hide();
    kolom->addWidget(makeLabel(tr("Bijlagen (pdf, jpg, png of xml, tot 10 MB)"), LabelLook::Bold));
    kolom->addWidget(m_bijlagen);
    connect(m_bijlagen, &BestandenLijst::weghalen, this, &KostenPage::haalWeg);
    auto* rij = new QHBoxLayout;
    rij->setSpacing(8);
    auto* kies = new QPushButton(tr("Bijlage toevoegen…"));
    connect(kies, &QPushButton::clicked, this, &KostenPage::kiesBestand);
    rij->addWidget(m_bijlagesoort);
    rij->addWidget(kies);
    rij->addStretch(1);
    kolom->addLayout(rij);
    kolom->addStretch(1);
    maakOnder(velden);
    auto* buiten = new QVBoxLayout(this);
    buiten->setContentsMargins(0, 0, 0, 0);
    buiten->addWidget(m_fout);
    buiten->addWidget(m_binnen, 1);
    verbind();
    m_datum->setDate(m_dossiers.vandaag());
    gekozen();
}

void KostenPage::verbind()
{
    connect(m_soort, &QComboBox::currentIndexChanged, this, &KostenPage::gekozen);
    connect(m_overeenkomst, &QComboBox::currentIndexChanged, this, &KostenPage::vulPeriodes);
    connect(m_periode, &QComboBox::currentIndexChanged, this, &KostenPage::vulFuncties);
    connect(m_overeenkomst, &QComboBox::currentIndexChanged, this, &KostenPage::vulToekenningen);
    connect(m_datum, &DateLineEdit::dateChanged, this, &KostenPage::vulToekenningen);
    connect(m_functie, &QComboBox::currentIndexChanged, this, &KostenPage::zegDagen);
    connect(m_toekenning, &QComboBox::currentIndexChanged, this, [this] { m_budgetGekozen = m_toekenning->currentData().toLongLong(); });
    connect(m_dagen, &DagVelden::veranderd, this, &KostenPage::getypt);
    connect(m_dagen, &DagVelden::veranderd, this, [this] { m_veldDagen->setPunt({}); });
    connect(m_fout, &FoutBalk::opnieuw, this, [this] {
        m_fout->hide();
        if (const auto doe = std::exchange(m_opnieuw, {}))
            doe();
    });
    connect(m_knop, &QPushButton::clicked, this, &KostenPage::dienIn);
    m_context.commands.add({QStringLiteral("kosten.indienen"), legtVoor() ? tr("Kosten voorleggen") : tr("Kosten indienen"), Qt::CTRL | Qt::Key_Return, [this] { dienIn(); },
                            [this] { return !m_bezig && magIndienen() && m_knop->isEnabled(); }, tr("declareren bedrag bon")}, this);
    // What was wrong is not said any longer than it is.
    connect(m_bedrag, &QLineEdit::textEdited, this, [this] { m_veldBedrag->setPunt({}); });
    connect(m_bedrag, &QLineEdit::editingFinished, this, &KostenPage::keurBedrag);
    connect(m_omschrijving, &QLineEdit::textEdited, this, [this] { m_veldOmschrijving->setPunt({}); });
    for (QLineEdit* veld : {static_cast<QLineEdit*>(m_datum), m_bedrag, m_omschrijving})
        connect(veld, &QLineEdit::textChanged, this, &KostenPage::getypt);
    for (QComboBox* veld : {m_overeenkomst, m_soort, m_kostensoort, m_periode, m_functie, m_toekenning})
        connect(veld, &QComboBox::currentIndexChanged, this, &KostenPage::getypt);
    connect(m_datum, &DateLineEdit::dateChanged, this, [this] { m_veldDatum->setPunt({}); });
}

void KostenPage::laad()
{
    struct Gegevens {
        Budgethouder budgethouder;
        std::vector<Zorgovereenkomst> overeenkomsten;
        std::vector<Zorgverlener> zorgverleners;
        Declaratie bestaand;
        std::shared_ptr<const ParameterTabel> parameters;
        std::vector<Toekenning> toekenningen;
    };
    auto nieuw = std::make_shared<Gegevens>();
    const auto samen = Samen::maak([this, nieuw](const std::optional<Problem>& problem) {
        if (problem)
            return mislukt(*problem, [this] { laad(); });
        m_fout->hide();
        m_naam = volledigeNaam(nieuw->budgethouder.naam);
        m_parameters = nieuw->parameters;
        m_toekenningen = std::move(nieuw->toekenningen);
        m_overeenkomsten = std::move(nieuw->overeenkomsten);
        std::erase_if(m_overeenkomsten, [&](const Zorgovereenkomst& z) { return !isAfgesproken(z) && z.id != nieuw->bestaand.zorgovereenkomst; });
        lopendeEerst(m_overeenkomsten, m_dossiers.vandaag());
        const Namen namen({}, nieuw->zorgverleners);
        m_vult = true;
        m_overeenkomst->clear();
        for (const Zorgovereenkomst& z : m_overeenkomsten)
            m_overeenkomst->addItem(overeenkomstNaam(z, namen(z.zorgverlener), m_dossiers.vandaag()), z.id.waarde);
        m_vult = false;
        geladen(nieuw->bestaand);
        Q_EMIT described();
    });
    if (const DeclaratieId id = kostenVan(m_address).value_or(DeclaratieId()))
        m_dossiers.declaratie(id, this, samen->in(nieuw->bestaand));
    m_dossiers.budgethouder(m_address.budgethouder, this, samen->in(nieuw->budgethouder));
    m_dossiers.zorgovereenkomsten(m_address.budgethouder, std::nullopt, this, samen->in(nieuw->overeenkomsten));
    m_dossiers.zorgverleners(this, samen->in(nieuw->zorgverleners));
    m_dossiers.parameters(this, samen->in(nieuw->parameters));
    if (!legtVoor()) // a zorgverlener is not shown the budgets
        m_dossiers.toekenningen(m_address.budgethouder, this, samen->in(nieuw->toekenningen));
}

KostenPage::~KostenPage()
{
    if (m_bewaarder)
        m_bewaarder->bewaarHier();
}

void KostenPage::aboutToLock()
{
    if (m_bewaarder)
        m_bewaarder->bewaarHier();
}

void KostenPage::geladen(const Declaratie& bestaand)
{
    const bool eerste = !m_session;
    const QByteArray getypt = eerste ? QByteArray() : m_session->snapshot();
    m_declaratie = bestaand;
    toon(beginform(bestaand));
    begin(form(), bestaand.rijversie);
    if (m_session->restore(eerste ? m_dossiers.journaal(m_session->key()) : getypt)) {
        toon(m_session->draft());
        if (eerste)
            m_context.navigator.toast(tr("Uw werk van de vorige keer staat er weer. Er is niets verloren gegaan."));
    }
    m_bewaarder = std::make_unique<FormBewaarder>(*m_session, m_session->key(), m_dossiers);
    vraagZiekte();
    keurBedrag();
    zetVast();
    toonBijlagen();
    const bool open = !bestaand.id || isTeBewerken(bestaand, invoerkantVan(m_dossiers.gebruiker().rol).value_or(Invoerkant::Svb));
    const bool magTypen = m_dossiers.bevoegd().mag(Handeling::DeclaratieInvoeren, m_address.budgethouder);
    setOpen(open && magTypen);
    m_knop->setVisible(magIndienen());
    if (!open)
        m_fout->toon(legtVoor() ? tr("Dit bedrag is al voorgelegd. U kunt het hier niet meer veranderen.") : tr("Dit bedrag is al ingediend. U kunt het hier niet meer veranderen."), false);
    else if (!magTypen)
        m_fout->toon(geenRechtTekst(Handeling::DeclaratieInvoeren, wieKan(m_dossiers.bevoegd(), Handeling::DeclaratieInvoeren, m_address.budgethouder, m_naam)), false);
    else if (!magIndienen())
        m_fout->toon(nietIndienenTekst(wieKan(m_dossiers.bevoegd(), Handeling::DeclaratieIndienen, m_address.budgethouder, m_naam)), false);
}

void KostenPage::setOpen(bool open)
{
    QWidget* focus = QApplication::focusWidget();
    if (!open && m_binnen->isAncestorOf(focus))
        m_cursor = focus;
    const bool was = m_binnen->isEnabled();
    m_binnen->setEnabled(open);
    if (open && !was && isVisible())
        (m_cursor ? m_cursor.data() : m_soort)->setFocus(Qt::OtherFocusReason);
}

void KostenPage::mislukt(const Problem& problem, std::function<void()> opnieuw)
{
    const bool ander = problem.kind == ProblemKind::VersieVerouderd || problem.kind == ProblemKind::Conflict;
    m_opnieuw = ander && m_declaratie.id ? [this] { laad(); } : std::move(opnieuw);
    m_fout->toon(problem);
}

void KostenPage::begin(const KostenForm& form, qint64 rijversie)
{
    m_bewaarder.reset();
    m_session = std::make_unique<KostenSession>(form, DraftKey::kosten(m_address.budgethouder, m_declaratie.id), rijversie);
    Q_EMIT recordOpened(m_session.get());
}

void KostenPage::getypt()
{
    if (!m_session || m_vult)
        return;
    m_session->zet(form());
    if (!m_bezig) { // what was said was about what stood there
        m_punten->clear();
        m_wacht->clear();
    }
}

void KostenPage::bewaard(const Declaratie& declaratie, const KostenSession::Stand& wat)
{
    // A new one has a number from now on, under which it is kept and found again.
    const bool nieuw = declaratie.id != m_declaratie.id;
    if (nieuw)
        m_overeenkomst->setCurrentIndex(m_overeenkomst->findData(declaratie.zorgovereenkomst.waarde));
    const KostenForm verder = form();
    m_session->saved(wat, declaratie.rijversie, QDateTime::currentDateTime());
    if (!nieuw) {
        m_declaratie = declaratie;
        return m_bewaarder->bewaarHier();
    }
    m_dossiers.keepJournal(m_session->key(), {}, {});
    m_declaratie = declaratie;
    m_address = kostenAdres(m_address.budgethouder, declaratie.id);
    begin(*wat, declaratie.rijversie);
    m_session->saved(m_session->stand(), declaratie.rijversie, QDateTime::currentDateTime());
    m_session->zet(verder);
    m_bewaarder = std::make_unique<FormBewaarder>(*m_session, m_session->key(), m_dossiers);
    zetVast();
    Q_EMIT described();
}

void KostenPage::bewaar(std::function<void()> daarna)
{
    const std::optional<Declaratie> d = lees();
    if (!d || m_bezig || !m_session)
        return;
    m_bezig = true;
    m_kosten.bewaar(*d, this, [this, daarna = std::move(daarna), wat = m_session->stand()](const Outcome<KostenAntwoord>& uitkomst) {
        m_bezig = false;
        if (!uitkomst) {
            const bool indienen = !m_binnen->isEnabled();
            setOpen(true);
            return mislukt(uitkomst.problem(), [this, daarna, indienen] { indienen ? dienIn() : bewaar(daarna); });
        }
        bewaard(uitkomst->declaratie, wat);
        toonPunten(uitkomst->bevindingen);
        toonBijlagen();
        daarna();
    });
}

void KostenPage::dienIn()
{
    if (!m_session || m_bezig || !m_binnen->isEnabled())
        return;
    bewaar([this] {
        m_bezig = true;
        m_kosten.dienIn(m_declaratie, this, [this](const Outcome<KostenAntwoord>& uitkomst) {
            m_bezig = false;
            setOpen(true);
            if (!uitkomst)
                return mislukt(uitkomst.problem(), [this] { dienIn(); });
            if (uitkomst->geweigerd)
                return toonPunten(uitkomst->bevindingen);
            m_ingediend = true;
            Q_EMIT m_dossiers.changed(QStringLiteral("declaratie"), uitkomst->declaratie.id.waarde);
            m_context.navigator.toast((legtVoor() ? tr("Voorgelegd: %1, %2.") : tr("Ingediend: %1, %2.")).arg(codeTekst(uitkomst->declaratie.soort), euroTekst(uitkomst->declaratie.totaal, huidigeTaal())));
            m_context.navigator.open({Section::Declaraties, m_address.budgethouder, QStringLiteral("declaratie/%1").arg(uitkomst->declaratie.id.waarde)});
        });
    });
    setOpen(!m_bezig);
}

std::vector<KeyHint> KostenPage::keyHints() const
{
    if (!magIndienen())
        return {};
    return {{QKeySequence(Qt::CTRL | Qt::Key_Return), legtVoor() ? tr("voorleggen") : tr("indienen")}};
}

bool KostenPage::legtVoor() const { return invoerkantVan(m_dossiers.gebruiker().rol) == Invoerkant::Zorgverlener; }

bool KostenPage::magIndienen() const { return legtVoor() || m_dossiers.bevoegd().mag(Handeling::DeclaratieIndienen, m_address.budgethouder); }

} // namespace pgb::ui
