#include "client/ui/declaraties/bedrag_correctie_page.h"
#include "client/models/declaraties_lijst.h"
#include "client/models/maandrooster_tekst.h"
#include "client/models/recht_tekst.h"
#include "client/ui/declaratie/cijfer_tabel.h"
#include "client/ui/declaratie/correctie_loop.h"
#include "client/ui/declaratie/correctie_verschil.h"
#include "client/ui/declaraties/bewijs_rij.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "shared/domain/declaratie/totalen.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr int marge = 16;
constexpr qint64 meesteCenten = 10'000'000;

bool isBedrag(const Declaratieregel& regel) { return regel.functieCode == kostenFunctie() || isKaartje(regel); }

QString inVeld(const Declaratieregel& regel)
{
    if (regel.aantal == 0)
        return {};
    if (isBedrag(regel))
        return bedragTekst(regel.bedrag, huidigeTaal());
    Cel cel;
    cel.aantal = regel.aantal;
    if (regel.begin)
        cel.regels = {regel};
    return RoosterTekst::getal(celInvoerTekst(regel.eenheid, cel));
}

/// The lines that this text makes of `was`; nothing when it cannot be read.
std::optional<std::vector<Declaratieregel>> uitVeld(const Declaratieregel& was, const QString& tekst)
{
    std::vector<Declaratieregel> uit;
    const auto voeg = [&](Declaratieregel regel) {
        regel.bedrag = regelBedrag(regel);
        uit.push_back(std::move(regel));
    };
    Declaratieregel regel = was;
    if (isBedrag(was)) {
        const std::optional<Bedrag> bedrag = tekst.trimmed().isEmpty() ? Bedrag{} : bedragFromTekst(tekst);
        if (!bedrag || bedrag->centen < 0 || bedrag->centen > meesteCenten)
            return std::nullopt;
        regel.aantal = 100;
        regel.tarief = Tarief::fromCenten(bedrag->centen);
        if (bedrag->centen > 0)
            voeg(regel);
        return uit;
    }
    const Cel cel = leesCel(was.eenheid, tekst);
    if (!cel.leesbaar() || !cel.naMiddernacht.empty() || (was.isPeriodetotaal() && !cel.regels.empty()))
        return std::nullopt;
    regel.begin.reset();
    regel.eind.reset();
    regel.aantal = cel.aantal;
    if (cel.regels.empty() && cel.aantal > 0)
        voeg(regel);
    for (const Declaratieregel& bezoek : cel.regels) {
        regel.aantal = bezoek.aantal;
        regel.begin = bezoek.begin;
        regel.eind = bezoek.eind;
        voeg(regel);
    }
    return uit;
}

} // namespace

Address bedragCorrectieAdres(BudgethouderId budgethouder, DeclaratieId origineel)
{
    return {Section::Declaraties, budgethouder, QStringLiteral("corrigeren/%1/bedrag").arg(origineel.waarde)};
}

std::optional<DeclaratieId> bedragCorrectieVan(const Address& address)
{
    bool ok = false;
    const qint64 id = address.wat.section(QLatin1Char('/'), 1, 1).toLongLong(&ok);
    if (address.section != Section::Declaraties || !address.wat.startsWith(QLatin1String("corrigeren/")) || !address.wat.endsWith(QLatin1String("/bedrag")) || !ok || id <= 0)
        return std::nullopt;
    return DeclaratieId{id};
}

BedragCorrectiePage::BedragCorrectiePage(const Address& address, const PageContext& context, DossierGateway& dossiers, CorrectieGateway& correcties)
    : m_address(address), m_context(context), m_dossiers(dossiers), m_loop(new CorrectieLoop(bedragCorrectieVan(address).value_or(DeclaratieId()), dossiers, correcties, this)),
      m_kolom(new QVBoxLayout(this)), m_kop(makeLabel(title(), LabelLook::Title)), m_zin(makeLabel(tr("De declaratie wordt opgehaald…"), LabelLook::Plain, true)),
      m_onder(new QWidget(this)), m_gevolg(new CijferTabel(context.theme, 2)), m_bewijs(new BewijsRij(m_onder)), m_reden(new QLineEdit), m_knop(new KeyButton(context.theme, m_loop->opdracht(), QKeySequence(Qt::CTRL | Qt::Key_Return)))
{
    setProperty("part", QStringLiteral("page"));
    m_kolom->setContentsMargins(marge, marge, marge, marge);
    m_kolom->setSpacing(8);
    m_kolom->addWidget(m_kop);
    m_kolom->addWidget(m_zin);
    m_reden->setMaxLength(2000);
    m_reden->setAccessibleName(tr("Reden van de correctie"));
    m_knop->setMain(true);
    QLabel* label = makeLabel(tr("Waarom corrigeert u? De ander leest deze zin."), LabelLook::Bold, true);
    label->setBuddy(m_reden);
    auto* onder = new QVBoxLayout(m_onder);
    onder->setContentsMargins(0, 0, 0, 0);
    onder->setSpacing(8);
    for (QWidget* deel : {static_cast<QWidget*>(m_gevolg), static_cast<QWidget*>(m_bewijs), static_cast<QWidget*>(label), static_cast<QWidget*>(m_reden), static_cast<QWidget*>(m_knop)})
        onder->addWidget(deel);
    onder->setAlignment(m_knop, Qt::AlignLeft);
    m_onder->hide(); // until it is read
    m_kolom->addWidget(m_onder);
    m_kolom->addStretch(0);
    setBezig(true);
    connect(m_knop, &QPushButton::clicked, this, &BedragCorrectiePage::dienIn);
    connect(m_bewijs, &BewijsRij::veranderd, this, &BedragCorrectiePage::ververs);
    connect(m_loop, &CorrectieLoop::geladen, this, &BedragCorrectiePage::geladen);
    connect(m_loop, &CorrectieLoop::nietGeladen, this, [this](const QString& zin) { zeg(zin, true); });
    connect(m_loop, &CorrectieLoop::voorbeeld, this, &BedragCorrectiePage::toonVoorbeeld);
    connect(m_loop, &CorrectieLoop::geenVoorbeeld, this, [this](const QString& zin) { m_gevolg->setRijen({{{zin, {}}}}); });
    connect(m_loop, &CorrectieLoop::gelukt, this, &BedragCorrectiePage::gelukt);
    connect(m_loop, &CorrectieLoop::nietGelukt, this, [this](const QString& zin) {
        setBezig(false);
        zeg(zin, true);
    });
    m_context.commands.add({QStringLiteral("correctie.indienen"), m_loop->opdracht(), Qt::CTRL | Qt::Key_Return, [this] { dienIn(); },
                            [this] { return m_knop->isEnabled(); }, tr("corrigeren nabetaling terug verrekenen")}, this);
    m_loop->laad();
}

BedragCorrectiePage::~BedragCorrectiePage()
{
    if (m_bewaarder)
        m_bewaarder->bewaarHier();
}

void BedragCorrectiePage::aboutToLock()
{
    if (m_bewaarder)
        m_bewaarder->bewaarHier();
}

void BedragCorrectiePage::geladen()
{
    if (correctiewijzeVan(m_loop->origineel()) != Correctiewijze::PerRegel)
        return zeg(tr("Deze declaratie kan hier niet worden gecorrigeerd."), true);
    m_dossiers.budgethouder(m_address.budgethouder, this, [this](const Outcome<Budgethouder>& wie) {
        if (!wie)
            return zeg(probleemTekst(wie.problem()), true);
        m_naam = volledigeNaam(wie->naam);
        maakRijen();
        toon();
        Q_EMIT described();
    });
}

void BedragCorrectiePage::maakRijen()
{
    m_was = m_loop->betaald();
    m_sleutels = regelSleutels(m_was);
    const std::vector<Declaratieregel> begin = m_loop->beginregels();
    const QStringList begonnen = regelSleutels(begin);
    for (qsizetype i = 0; i < begonnen.size(); ++i) {
        if (m_sleutels.contains(begonnen[i]))
            continue;
        m_sleutels << begonnen[i];
        m_was.push_back(begin[size_t(i)]);
        m_was.back().aantal = 0;
        m_was.back().bedrag = {};
    }
    for (const auto& [sleutel, tekst] : getypteVelden(m_dossiers.journaal(draftKey()))) {
        if (m_sleutels.contains(sleutel) || tekst.trimmed().isEmpty())
            continue;
        if (const auto regel = regelVan(sleutel, m_loop->betaald())) {
            m_sleutels << sleutel;
            m_was.push_back(*regel);
        }
    }
}

DraftKey BedragCorrectiePage::draftKey() const { return DraftKey::correctie(m_loop->origineel().zorgovereenkomst, m_loop->origineel().id); }

void BedragCorrectiePage::toon()
{
    const Declaratie& origineel = m_loop->origineel();
    m_kop->setText(tr("Declaratie %1 corrigeren").arg(periodeEnSoort(origineel)));
    zeg(m_loop->kop(tr("Verander wat anders had moeten zijn; leeg is niets.")), false);
    m_kolom->insertWidget(2, maakVelden(), 1);
    m_onder->show();
    const DraftKey key = draftKey();
    m_session = std::make_unique<BedragCorrectieSession>(formVan(m_loop->beginregels(), m_loop->beginreden()), key);
    const bool hersteld = m_session->restore(m_dossiers.journaal(key));
    zet(m_session->draft());
    m_bewaarder = std::make_unique<FormBewaarder>(*m_session, key, m_dossiers);
    connect(m_reden, &QLineEdit::textEdited, this, [this] { m_session->zet(form()); });
    connect(m_loop, &CorrectieLoop::serverHoudt, m_session.get(), [this](const std::vector<Declaratieregel>& regels, const QString& reden) {
        m_session->serverHoudt(formVan(regels, reden), formVan(m_loop->beginregels(), {}));
        m_bewaarder->bewaarHier();
    });
    if (hersteld)
        m_context.navigator.toast(tr("Uw werk van de vorige keer staat er weer. Er is niets verloren gegaan."));
    if (!magIndienen()) {
        zeg(nietIndienenTekst(wieKan(m_dossiers.bevoegd(), Handeling::DeclaratieIndienen, m_address.budgethouder, m_naam)), false);
        m_knop->hide();
    }
    setBezig(false);
    m_bewijs->vraag(magIndienen() ? bewijsVan(origineel, m_was) : std::nullopt);
    ververs();
    Q_EMIT recordOpened(m_session.get());
    if (isVisible() && !m_velden.empty())
        m_velden.front()->setFocus(Qt::OtherFocusReason);
}

QWidget* BedragCorrectiePage::maakVelden()
{
    auto* binnen = new QWidget;
    binnen->setObjectName(QStringLiteral("page"));
    auto* velden = new QFormLayout(binnen);
    velden->setContentsMargins(0, 0, 0, 0);
    velden->setHorizontalSpacing(12);
    for (const Declaratieregel& regel : m_was)
        voegRegelToe(*velden, regel);
    auto* rol = new QScrollArea; // what it does stays in view under it
    rol->setWidgetResizable(true);
    rol->setFrameShape(QFrame::NoFrame);
    rol->setFocusPolicy(Qt::NoFocus);
    rol->setWidget(binnen);
    return rol;
}

void BedragCorrectiePage::voegRegelToe(QFormLayout& velden, const Declaratieregel& regel)
{
    auto* veld = new QLineEdit;
    veld->setAlignment(Qt::AlignRight);
    const QString dagen = regel.isPeriodetotaal() ? RoosterTekst::dagenVanTotaal(regel.dagen()) : RoosterTekst::dagLang(regel.datum);
    const QString euro = euroTekst(regel.bedrag, huidigeTaal());
    const QString rij = RoosterTekst::rijNaam({regel.functieCode, regel.eenheid, {}});
    const QString wat = isBedrag(regel) ? tr("%1, bedrag in euro's: betaald %2").arg(dagen, euro)
                        : regel.aantal == 0 ? tr("%1, %2: niets betaald").arg(dagen, rij)
                                            : tr("%1, %2: betaald %3 voor %4").arg(dagen, rij, euro, RoosterTekst::precies(regel.eenheid, regel.aantal));
    veld->setAccessibleName(wat);
    dressed(m_context.theme, veld, [this, veld] { veld->setFixedWidth(m_context.theme.px(140)); });
    connect(veld, &QLineEdit::textEdited, this, [this] {
        m_session->zet(form());
        ververs();
    });
    auto* plek = new QWidget;
    auto* naast = new QHBoxLayout(plek);
    naast->setContentsMargins(0, 0, 0, 0);
    naast->addWidget(veld);
    naast->addWidget(makeLabel(isBedrag(regel) ? tr("euro") : RoosterTekst::eenheidAchter(regel.eenheid, 200), LabelLook::Muted));
    naast->addStretch(1);
    velden.addRow(wat, plek);
    m_velden.push_back(veld);
}

BedragCorrectieForm BedragCorrectiePage::form() const
{
    BedragCorrectieForm form;
    for (size_t i = 0; i < m_velden.size(); ++i)
        form.velden[m_sleutels[qsizetype(i)]] = m_velden[i]->text();
    form.reden = m_reden->text();
    return form;
}

BedragCorrectieForm BedragCorrectiePage::formVan(const std::vector<Declaratieregel>& regels, const QString& reden) const
{
    BedragCorrectieForm form;
    const QStringList sleutels = regelSleutels(regels);
    for (const QString& sleutel : m_sleutels) {
        const qsizetype plaats = sleutels.indexOf(sleutel);
        form.velden[sleutel] = plaats < 0 ? QString() : inVeld(regels[size_t(plaats)]);
    }
    form.reden = reden;
    return form;
}

void BedragCorrectiePage::zet(const BedragCorrectieForm& form)
{
    for (size_t i = 0; i < m_velden.size(); ++i)
        m_velden[i]->setText(form.velden.at(m_sleutels[qsizetype(i)]));
    m_reden->setText(form.reden);
}

std::optional<std::vector<Declaratieregel>> BedragCorrectiePage::wordt() const
{
    std::vector<Declaratieregel> uit;
    for (size_t i = 0; i < m_velden.size(); ++i) {
        const Declaratieregel& was = m_was[i];
        if (was.aantal != 0 && m_velden[i]->text() == inVeld(was)) {
            uit.push_back(was);
            continue;
        }
        const auto regels = uitVeld(was, m_velden[i]->text());
        if (!regels)
            return std::nullopt;
        uit.insert(uit.end(), regels->begin(), regels->end());
    }
    return uit;
}

void BedragCorrectiePage::ververs()
{
    const auto nu = wordt();
    const bool anders = nu && *nu != m_loop->betaald();
    m_knop->setEnabled(anders && !m_bezig && magIndienen());
    for (size_t i = 0; i < m_velden.size(); ++i) {
        const bool leesbaar = m_velden[i]->text() == inVeld(m_was[i]) || uitVeld(m_was[i], m_velden[i]->text());
        restyle(m_velden[i], "finding", leesbaar ? QString() : QStringLiteral("wrong"));
    }
    m_loop->vraagNiet(); // what was asked before is about other figures
    if (!nu)
        return m_gevolg->setRijen({{{tr("Typ een getal, bijvoorbeeld 12,50."), {}}}});
    const Bedrag som = totaalVan(correctieRegels(m_loop->betaald(), *nu));
    m_gevolg->setRijen({anders ? CijferTabel::Rij{{tr("Verschil"), verschilTekst(som, huidigeTaal())}, false, true} : CijferTabel::Rij{{tr("Nog niets veranderd."), {}}}});
    if (anders)
        m_loop->vraag(*nu);
    Q_EMIT described();
}

void BedragCorrectiePage::toonVoorbeeld(const Correctievoorbeeld& voorbeeld)
{
    std::vector<CijferTabel::Rij> rijen = gevolgRijen(voorbeeld, m_dossiers.gebruiker().rol);
    for (const Bevinding& b : voorbeeld.bevindingen) {
        if (b.path != QLatin1String("bijlagen") || m_bewijs->bewijzen().empty()) // the files go with it
            rijen.push_back({{bevindingTekst(b), {}}});
    }
    m_gevolg->setRijen(rijen);
}

void BedragCorrectiePage::dienIn()
{
    const auto nu = wordt();
    if (!m_knop->isEnabled() || !nu)
        return;
    if (m_reden->text().trimmed().isEmpty()) {
        zeg(tr("Typ eerst waarom u corrigeert."), true);
        return m_reden->setFocus(Qt::OtherFocusReason);
    }
    setBezig(true);
    m_loop->dienIn(*nu, m_reden->text().trimmed(), m_bewijs->bewijzen());
}

void BedragCorrectiePage::gelukt(DeclaratieId correctie, const QString& zin)
{
    m_klaar = true;
    m_session->overgedragen();
    m_bewaarder->bewaarHier(); // what is kept of it goes
    Q_EMIT m_dossiers.changed(QStringLiteral("declaratie"), correctie.waarde);
    m_context.navigator.toast(zin);
    m_context.navigator.open({Section::Declaraties, m_address.budgethouder, QStringLiteral("declaratie/%1").arg(correctie.waarde)});
}

void BedragCorrectiePage::setBezig(bool bezig)
{
    m_bezig = bezig;
    for (QLineEdit* veld : m_velden)
        veld->setReadOnly(bezig);
    m_reden->setReadOnly(bezig);
    m_bewijs->setEnabled(!bezig);
    const auto nu = wordt();
    m_knop->setEnabled(!bezig && magIndienen() && nu && *nu != m_loop->betaald());
}

bool BedragCorrectiePage::magIndienen() const
{
    const bool zorgverlener = invoerkantVan(m_dossiers.gebruiker().rol) == Invoerkant::Zorgverlener; // the budgethouder decides on it
    return zorgverlener || m_dossiers.bevoegd().mag(Handeling::DeclaratieIndienen, m_address.budgethouder);
}

void BedragCorrectiePage::zeg(const QString& zin, bool fout)
{
    m_zin->setText(zin);
    setLook(m_zin, fout ? LabelLook::Wrong : LabelLook::Plain);
}

QString BedragCorrectiePage::zin() const { return m_zin->text(); }

std::optional<PageClient> BedragCorrectiePage::client() const { return PageClient{m_address.budgethouder, m_naam.isEmpty() ? tr("Cliënt") : m_naam}; }

std::vector<KeyHint> BedragCorrectiePage::keyHints() const
{
    if (!m_knop->isEnabled())
        return {};
    return {{QKeySequence(Qt::CTRL | Qt::Key_Return), m_loop->opdracht().toLower()}};
}

} // namespace pgb::ui
