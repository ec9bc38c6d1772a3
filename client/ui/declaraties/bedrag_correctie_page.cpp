#include "client/ui/declaraties/bedrag_correctie_page.h"
#include "client/models/declaraties_lijst.h"
#include "client/models/maandrooster_tekst.h"
#include "client/models/recht_tekst.h"
#include "client/state/dossier_samen.h"
#include "client/ui/declaratie/cijfer_tabel.h"
#include "client/ui/declaratie/correctie_verschil.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr int voorbeeldNaMs = 350; ///< after the last key
constexpr int marge = 16;
constexpr qint64 meesteHonderdsten = 10'000'000;

bool isBedrag(const Declaratieregel& regel) { return regel.eenheid == Eenheid::Stuk && regel.aantal == 100; }

/// "12,50" as 1250; nothing when it cannot be read.
std::optional<qint64> honderdsten(const QString& tekst)
{
    if (tekst.trimmed().isEmpty())
        return 0;
    const std::optional<Bedrag> getal = bedragFromTekst(tekst);
    return getal && getal->centen >= 0 && getal->centen <= meesteHonderdsten ? std::optional(getal->centen) : std::nullopt;
}

QString inVeld(const Declaratieregel& regel)
{
    return bedragTekst(isBedrag(regel) ? regel.bedrag : Bedrag{regel.aantal}, huidigeTaal());
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

bool corrigeertBedrag(DeclaratieSoort soort)
{
    return (isBedragsoort(soort) || soort == DeclaratieSoort::Reiskosten) && !naarBudgethouder(soort) && !maaktSysteem(soort);
}

BedragCorrectiePage::BedragCorrectiePage(const Address& address, const PageContext& context, DossierGateway& dossiers, CorrectieGateway& correcties)
    : m_address(address), m_context(context), m_dossiers(dossiers), m_correcties(correcties), m_id(bedragCorrectieVan(address).value_or(DeclaratieId())),
      m_kolom(new QVBoxLayout(this)), m_zin(makeLabel(tr("De declaratie wordt opgehaald…"), LabelLook::Plain, true)), m_gevolg(new CijferTabel(context.theme, 2)),
      m_reden(new QLineEdit), m_knop(new KeyButton(context.theme, opdracht(), QKeySequence(Qt::CTRL | Qt::Key_Return)))
{
    setProperty("part", QStringLiteral("page"));
    m_kolom->setContentsMargins(marge, marge, marge, marge);
    m_kolom->setSpacing(8);
    m_kolom->addWidget(makeLabel(title(), LabelLook::Title));
    m_kolom->addWidget(m_zin);
    m_reden->setMaxLength(2000);
    m_reden->setAccessibleName(tr("Reden van de correctie"));
    m_reden->setEnabled(false);
    m_knop->setMain(true);
    m_knop->setEnabled(false);
    connect(m_knop, &QPushButton::clicked, this, &BedragCorrectiePage::dienIn);
    m_wacht.setSingleShot(true);
    m_wacht.setInterval(voorbeeldNaMs);
    connect(&m_wacht, &QTimer::timeout, this, &BedragCorrectiePage::vraagVoorbeeld);
    m_context.commands.add({QStringLiteral("correctie.indienen"), opdracht(), Qt::CTRL | Qt::Key_Return, [this] { dienIn(); },
                            [this] { return m_knop->isEnabled(); }, tr("corrigeren nabetaling terug verrekenen")}, this);
    laad();
}

void BedragCorrectiePage::laad()
{
    struct Gegevens {
        Declaratie origineel;
        Budgethouder budgethouder;
    };
    auto nieuw = std::make_shared<Gegevens>();
    const auto samen = Samen::maak([this, nieuw](const std::optional<Problem>& problem) {
        if (problem)
            return zeg(probleemTekst(*problem), true);
        m_origineel = std::move(nieuw->origineel);
        m_naam = volledigeNaam(nieuw->budgethouder.naam);
        Q_EMIT described();
        if (!isTeCorrigeren(m_origineel.status, m_origineel.betaald) || !corrigeertBedrag(m_origineel.soort))
            return zeg(tr("Deze declaratie kan hier niet worden gecorrigeerd."), true);
        haalCorrecties();
    });
    m_dossiers.declaratie(m_id, this, samen->in(nieuw->origineel));
    m_dossiers.budgethouder(m_address.budgethouder, this, samen->in(nieuw->budgethouder));
}

void BedragCorrectiePage::haalCorrecties()
{
    m_dossiers.declaraties(m_origineel.budgethouder, this, [this](const Outcome<std::vector<Declaratie>>& alle) {
        if (!alle)
            return zeg(probleemTekst(alle.problem()), true);
        std::vector<DeclaratieId> eerder;
        for (const Declaratie& d : *alle) {
            const bool begonnen = d.status == DeclaratieStatus::Concept && invoerkantVan(m_dossiers.gebruiker().rol) == d.invoerkant;
            if (d.oorspronkelijke == m_id && d.soort == DeclaratieSoort::Correctie && (teltAlsCorrectie(d) || begonnen))
                eerder.push_back(d.id);
        }
        std::sort(eerder.begin(), eerder.end());
        auto gelezen = std::make_shared<std::vector<Declaratie>>(eerder.size());
        const auto klaar = [this, gelezen](const std::optional<Problem>& problem) {
            if (problem)
                return zeg(probleemTekst(*problem), true);
            std::vector<std::vector<Declaratieregel>> regels;
            for (const Declaratie& d : *gelezen) {
                if (d.status == DeclaratieStatus::Concept)
                    m_begonnen = d;
                else
                    regels.push_back(d.regels);
            }
            m_betaald = naCorrecties(m_origineel.regels, regels);
            toon();
        };
        if (eerder.empty())
            return klaar(std::nullopt);
        const auto samen = Samen::maak(klaar);
        for (size_t i = 0; i < eerder.size(); ++i)
            m_dossiers.declaratie(eerder[i], this, samen->in((*gelezen)[i]));
    });
}

void BedragCorrectiePage::toon()
{
    zeg(tr("Nummer %1, %2. Verander wat anders had moeten zijn; leeg is niets.").arg(m_origineel.nummer, periodeEnSoort(m_origineel)), false);
    auto* velden = new QFormLayout;
    velden->setHorizontalSpacing(12);
    for (const Declaratieregel& regel : m_betaald)
        voegRegelToe(*velden, regel);
    m_kolom->addLayout(velden);
    QLabel* label = makeLabel(tr("Waarom corrigeert u? De ander leest deze zin."), LabelLook::Bold, true);
    label->setBuddy(m_reden);
    for (QWidget* deel : {static_cast<QWidget*>(m_gevolg), static_cast<QWidget*>(label), static_cast<QWidget*>(m_reden), static_cast<QWidget*>(m_knop)})
        m_kolom->addWidget(deel);
    m_kolom->setAlignment(m_knop, Qt::AlignLeft);
    m_kolom->addStretch(1);
    if (m_begonnen)
        m_reden->setText(m_begonnen->omschrijving);
    if (!magIndienen()) {
        zeg(nietIndienenTekst(wieKan(m_dossiers.bevoegd(), Handeling::DeclaratieIndienen, m_address.budgethouder, m_naam)), false);
        m_knop->hide();
    }
    setBezig(false);
    ververs();
    if (isVisible() && !m_velden.empty())
        m_velden.front()->setFocus(Qt::OtherFocusReason);
}

void BedragCorrectiePage::voegRegelToe(QFormLayout& velden, const Declaratieregel& regel)
{
    auto* veld = new QLineEdit(inVeld(regel));
    veld->setAlignment(Qt::AlignRight);
    const QString wat = isBedrag(regel) ? tr("%1, bedrag in euro's (betaald %2)").arg(RoosterTekst::dagLang(regel.datum), euroTekst(regel.bedrag, huidigeTaal()))
                                        : tr("%1, %2 (betaald %3 voor %4)").arg(RoosterTekst::dagLang(regel.datum), codeTekst(regel.eenheid), euroTekst(regel.bedrag, huidigeTaal()),
                                                                                RoosterTekst::precies(regel.eenheid, regel.aantal));
    veld->setAccessibleName(wat);
    dressed(m_context.theme, veld, [this, veld] { veld->setFixedWidth(m_context.theme.px(140)); });
    connect(veld, &QLineEdit::textEdited, this, &BedragCorrectiePage::ververs);
    velden.addRow(wat, veld);
    m_velden.push_back(veld);
}

std::optional<std::vector<Declaratieregel>> BedragCorrectiePage::wordt() const
{
    std::vector<Declaratieregel> uit;
    for (size_t i = 0; i < m_velden.size(); ++i) {
        const Declaratieregel& was = m_betaald[i];
        if (m_velden[i]->text() == inVeld(was)) {
            uit.push_back(was);
            continue;
        }
        const std::optional<qint64> getal = honderdsten(m_velden[i]->text());
        if (!getal)
            return std::nullopt;
        Declaratieregel regel = was;
        if (isBedrag(was))
            regel.tarief = Tarief::fromCenten(*getal);
        else
            regel.aantal = *getal;
        regel.bedrag = regelBedrag(regel);
        if (*getal > 0)
            uit.push_back(regel);
    }
    return uit;
}

void BedragCorrectiePage::ververs()
{
    const auto nu = wordt();
    const bool anders = nu && *nu != m_betaald;
    m_knop->setEnabled(anders && !m_bezig && magIndienen());
    ++m_vraag; // what was asked before is about other figures
    if (!nu)
        return m_gevolg->setRijen({{{tr("Typ een getal, bijvoorbeeld 12,50."), {}}}});
    Bedrag som;
    for (const Declaratieregel& regel : *nu)
        som += regel.bedrag;
    for (const Declaratieregel& regel : m_betaald)
        som -= regel.bedrag;
    m_gevolg->setRijen({anders ? CijferTabel::Rij{{tr("Verschil"), metTeken(som)}, false, true} : CijferTabel::Rij{{tr("Nog niets veranderd."), {}}}});
    if (anders)
        m_wacht.start();
}

void BedragCorrectiePage::vraagVoorbeeld()
{
    const auto nu = wordt();
    if (!nu || *nu == m_betaald || m_bezig)
        return;
    m_correcties.voorbeeld(m_id, *nu, this, [this, vraag = ++m_vraag](const Outcome<Correctievoorbeeld>& voorbeeld) {
        if (vraag != m_vraag)
            return;
        if (!voorbeeld)
            return m_gevolg->setRijen({{{probleemTekst(voorbeeld.problem()), {}}}});
        const Taal taal = huidigeTaal();
        std::vector<CijferTabel::Rij> rijen{{{tr("Verschil"), metTeken(voorbeeld->totaal)}, false, true}};
        if (voorbeeld->nabetaling > voorbeeld->verrekend)
            rijen.push_back({{tr("Nabetaling op"), voorbeeld->betaaldatum ? datumTekst(*voorbeeld->betaaldatum, taal) : tr("nog niet bekend")}});
        if (voorbeeld->verrekenen.centen > 0)
            rijen.push_back({{tr("Gaat af van de volgende betalingen"), euroTekst(voorbeeld->verrekenen, taal)}});
        if (voorbeeld->tweedePaarOgen)
            rijen.push_back({{tr("De SVB kijkt er eerst naar"), tr("ja")}});
        for (const Bevinding& b : voorbeeld->bevindingen)
            rijen.push_back({{bevindingTekst(b), {}}});
        m_gevolg->setRijen(rijen);
    });
}

void BedragCorrectiePage::dienIn()
{
    if (!m_knop->isEnabled())
        return;
    if (m_reden->text().trimmed().isEmpty()) {
        zeg(tr("Typ eerst waarom u corrigeert."), true);
        return m_reden->setFocus(Qt::OtherFocusReason);
    }
    setBezig(true);
    if (!m_begonnen)
        return stuur();
    m_correcties.gooiWeg(*m_begonnen, this, [this](const Outcome<bool>& weg) {
        if (!weg)
            return antwoord(weg.problem());
        m_begonnen.reset();
        stuur();
    });
}

void BedragCorrectiePage::stuur()
{
    m_correcties.dienIn(m_id, *wordt(), m_reden->text().trimmed(), this, [this](const Outcome<CorrectieAntwoord>& uitkomst) { antwoord(uitkomst); });
}

void BedragCorrectiePage::antwoord(const Outcome<CorrectieAntwoord>& uitkomst)
{
    const QString mis = legtVoor() ? tr("De correctie is niet voorgelegd. %1") : tr("De correctie is niet ingediend. %1");
    if (!uitkomst || uitkomst->geweigerd) {
        QStringList zinnen;
        if (!uitkomst)
            zinnen << probleemTekst(uitkomst.problem());
        else
            for (const Bevinding& b : uitkomst->bevindingen)
                zinnen << bevindingTekst(b);
        setBezig(false);
        return zeg(mis.arg(zinnen.join(QLatin1Char(' '))), true);
    }
    m_klaar = true;
    const Declaratie& correctie = uitkomst->correctie;
    Q_EMIT m_dossiers.changed(QStringLiteral("declaratie"), correctie.id.waarde);
    m_context.navigator.toast(correctie.status != DeclaratieStatus::TerBeoordeling ? tr("De correctie is ingediend.")
                              : bevestigtZorgverlener(correctie) ? tr("De correctie is voorgelegd aan de zorgverlener. Tot het akkoord verandert er niets.")
                                                                 : tr("De correctie is voorgelegd aan de budgethouder. Tot het akkoord verandert er niets."));
    m_context.navigator.open({Section::Declaraties, m_address.budgethouder, QStringLiteral("declaratie/%1").arg(correctie.id.waarde)});
}

void BedragCorrectiePage::setBezig(bool bezig)
{
    m_bezig = bezig;
    for (QLineEdit* veld : m_velden)
        veld->setReadOnly(bezig);
    m_reden->setEnabled(true);
    m_reden->setReadOnly(bezig);
    const auto nu = wordt();
    m_knop->setEnabled(!bezig && magIndienen() && nu && *nu != m_betaald);
}

bool BedragCorrectiePage::magIndienen() const { return m_dossiers.bevoegd().mag(Handeling::DeclaratieIndienen, m_address.budgethouder); }

bool BedragCorrectiePage::legtVoor() const { return m_dossiers.gebruiker().rol != Rol::Svb; }

QString BedragCorrectiePage::opdracht() const { return legtVoor() ? tr("Correctie voorleggen") : tr("Correctie indienen"); }

void BedragCorrectiePage::zeg(const QString& zin, bool fout)
{
    m_zin->setText(zin);
    setLook(m_zin, fout ? LabelLook::Wrong : LabelLook::Plain);
}

QString BedragCorrectiePage::zin() const { return m_zin->text(); }

std::optional<PageClient> BedragCorrectiePage::client() const { return PageClient{m_address.budgethouder, m_naam.isEmpty() ? tr("Cliënt") : m_naam}; }

std::vector<KeyHint> BedragCorrectiePage::keyHints() const
{
    return {{QKeySequence(Qt::CTRL | Qt::Key_Return), opdracht().toLower()}};
}

} // namespace pgb::ui
