#include "client/ui/overeenkomst/stap_partijen.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/ui/clienten/persoon_gegevens.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {

/// The particulars of who was chosen: by what the server says of the draft as it has it, or because the user entered him just now.
bool magWijzigen(const ZorgovereenkomstSession& session, ZorgverlenerId ingevoerd)
{
    const ZorgovereenkomstFeiten& feiten = session.feiten();
    const ZorgverlenerId wie = session.draft().zorgverlener;
    const bool vanServer = feiten.stand && feiten.stand->zorgverlenerWijzigbaar && feiten.zorgovereenkomst.zorgverlener == wie;
    return vanServer || (wie && wie == ingevoerd);
}

} // namespace

StapPartijen::StapPartijen(const Theme& theme, ZorgovereenkomstSession& session, ZorgovereenkomstGateway& gateway, QWidget* parent)
    : Formulier(theme, session, 1, parent), m_gateway(gateway)
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(16);
    bouwBudgethouder(kolom);
    bouwToekenningen(kolom);
    bouwZorgverlener(kolom);
    bouwAlBestaand(kolom);
    bouwModel(kolom);
    bouwInstelling(kolom);
    kolom->addStretch(1);
    toon();
}

void StapPartijen::bouwBudgethouder(QVBoxLayout* kolom)
{
    const auto regels = [this, kolom](const QString& kop, const QStringList& onder) {
        auto* vak = new QWidget;
        geldt(vak, [this] { return !session().beperkt(); });
        auto* wie = new QVBoxLayout(vak);
        wie->setContentsMargins(0, 0, 0, 0);
        wie->setSpacing(4);
        wie->addWidget(makeLabel(kop, LabelLook::Bold));
        for (const QString& regel : onder) {
            if (!regel.isEmpty())
                wie->addWidget(makeLabel(regel, LabelLook::Plain, true));
        }
        kolom->addWidget(vak);
    };
    const auto adres = [](const Adres& a) {
        return a.straat.isEmpty() ? a.woonplaats : QStringLiteral("%1 %2, %3 %4").arg(a.straat, a.huisnummer, a.postcode.tekst(), a.woonplaats);
    };
    const auto& b = session().feiten().budgethouder;
    const auto wie = [](const Budgethouder& h) { // who may not see the birth date reads the name alone
        return h.geboortedatum.isValid() ? tr("%1, geboren op %2").arg(volledigeNaam(h.naam), datumTekst(h.geboortedatum, huidigeTaal())) : volledigeNaam(h.naam);
    };
    regels(tr("Budgethouder"), b ? QStringList{wie(*b), adres(b->woonadres)} : QStringList());
    if (const auto& v = session().inhoud().vertegenwoordiger)
        regels(tr("Vertegenwoordiger"), {QStringLiteral("%1 (%2)").arg(v->naam, grondTekst(v->grond)), adres(v->adres)});
}

void StapPartijen::bouwToekenningen(QVBoxLayout* kolom)
{
    auto* vak = new QWidget;
    auto* lijst = new QVBoxLayout(vak);
    lijst->setContentsMargins(0, 0, 0, 0);
    lijst->setSpacing(4);
    const FieldPath pad = QStringLiteral("inhoud/toekenningen");
    const std::vector<Toekenning> alle = session().feiten().toekenningen.value_or(std::vector<Toekenning>());
    for (const Toekenning& t : alle) {
        const bool gekozen = std::find(session().inhoud().toekenningen.begin(), session().inhoud().toekenningen.end(), t.id) != session().inhoud().toekenningen.end();
        // What ended long ago can only be in the way.
        if (!gekozen && t.periode.tot < session().feiten().vandaag.addMonths(-3))
            continue;
        auto* vink = new QCheckBox(tr("%1, %2 (%3)").arg(codeTekst(t.wet), periodeTekst(t.periode, huidigeTaal()), t.toekenningsnummer));
        vink->installEventFilter(this);
        lijst->addWidget(vink);
        connect(vink, &QCheckBox::clicked, this, [this, id = t.id](bool aan) {
            session().zet(tr("Budget"), [&](Draft& d) {
                std::erase(d.inhoud.toekenningen, id);
                if (aan)
                    d.inhoud.toekenningen.push_back(id);
            });
        });
        bijTonen(vink, [this, vink, id = t.id] {
            const auto& keuze = session().inhoud().toekenningen;
            vink->setChecked(std::find(keuze.begin(), keuze.end(), id) != keuze.end());
        });
    }
    if (lijst->count() == 0)
        lijst->addWidget(makeLabel(tr("Er is geen budget. Vraag de verstrekker om een toekenning."), LabelLook::Muted, true));
    auto* budget = blok({tr("Uit welk budget wordt de zorg betaald?"), tr("U kunt er meer dan één kiezen.")}, pad, vak);
    kolom->addWidget(budget);
    geldt(budget, [this] { return session().feiten().toekenningen.has_value(); }); // not for who may not see it
}

QString StapPartijen::zorgverlenerZin() const
{
    const auto& z = session().zorgverlener();
    if (!z)
        return {};
    QStringList delen{codeTekst(z->soort)};
    if (z->kvkNummer)
        delen << tr("KvK %1").arg(z->kvkNummer->tekst());
    if (z->agbCode)
        delen << tr("AGB %1").arg(z->agbCode->tekst());
    if (!z->adres.woonplaats.isEmpty())
        delen << z->adres.woonplaats;
    return delen.join(QStringLiteral(" · "));
}

namespace {

/// What was answered was about the one who goes.
void zonderZorgverlener(ZorgovereenkomstDraft& d)
{
    d.zorgverlener = {};
    d.inhoud.relatie = {};
    d.inhoud.familieband.reset();
    d.inhoud.antwoorden = {};
}

} // namespace

void StapPartijen::bouwZorgverlener(QVBoxLayout* kolom)
{
    const FieldPath pad = QStringLiteral("zorgverlener");
    auto* gekozen = new QWidget;
    auto* rij = new QHBoxLayout(gekozen);
    rij->setContentsMargins(0, 0, 0, 0);
    auto* woorden = new QVBoxLayout;
    woorden->setSpacing(0);
    auto* naam = makeLabel({}, LabelLook::Plain, true);
    auto* zin = makeLabel({}, LabelLook::Muted, true);
    woorden->addWidget(naam);
    woorden->addWidget(zin);
    m_gegevensFout = makeLabel({}, LabelLook::Wrong, true);
    m_gegevensFout->hide();
    woorden->addWidget(m_gegevensFout);
    rij->addLayout(woorden, 1);
    auto* ander = new QPushButton(tr("Kies een ander"));
    ander->setProperty("kind", QStringLiteral("row"));
    rij->addWidget(ander, 0, Qt::AlignTop);
    auto* gegevens = new QPushButton(tr("Gegevens wijzigen"));
    gegevens->setObjectName(QStringLiteral("zorgverlenerGegevens"));
    gegevens->setProperty("kind", QStringLiteral("row"));
    rij->addWidget(gegevens, 0, Qt::AlignTop);
    connect(gegevens, &QPushButton::clicked, this, &StapPartijen::wijzigGegevens);
    connect(ander, &QPushButton::clicked, this, [this] {
        session().zet(tr("Andere zorgverlener"), zonderZorgverlener);
        m_nummer->setFocus();
    });
    const auto toonGegevens = [this, gegevens] { gegevens->setVisible(magWijzigen(session(), m_ingevoerd)); };
    bijTonen(gegevens, toonGegevens);
    connect(&session(), &ZorgovereenkomstSession::getoondGewijzigd, gegevens, toonGegevens); // what the server says of it came with a save
    geldt(ander, [this] { return session().feiten().zorgovereenkomst.versies.size() < 2 && session().versie().status == ZorgovereenkomstStatus::Concept; });
    bijTonen(gekozen, [this, naam, zin] {
        naam->setText(session().zorgverlener() ? session().zorgverlener()->naam : QString());
        zin->setText(zorgverlenerZin());
    });
    auto* zoeken = new QWidget;
    auto* zoekKolom = new QVBoxLayout(zoeken);
    zoekKolom->setContentsMargins(0, 0, 0, 0);
    zoekKolom->setSpacing(6);
    bouwZoeken(zoekKolom);
    auto* vak = new QWidget;
    auto* vakKolom = new QVBoxLayout(vak);
    vakKolom->setContentsMargins(0, 0, 0, 0);
    vakKolom->addWidget(gekozen);
    vakKolom->addWidget(zoeken);
    auto* zorgverlener = blok({tr("Zorgverlener")}, pad, vak);
    kolom->addWidget(zorgverlener);
    geldt(zorgverlener, [this] { return !session().draft().nieuw; });
    geldt(gekozen, [this] { return bool(session().draft().zorgverlener); });
    geldt(zoeken, [this] { return !session().draft().zorgverlener && !session().draft().nieuw; });
    auto* nieuw = new QWidget;
    auto* nieuwKolom = new QVBoxLayout(nieuw);
    nieuwKolom->setContentsMargins(0, 0, 0, 0);
    nieuwKolom->setSpacing(12);
    bouwNieuw(nieuwKolom);
    kolom->addWidget(nieuw);
    geldt(nieuw, [this] { return session().draft().nieuw.has_value(); });
}

void StapPartijen::wijzigGegevens()
{
    m_gateway.zorgverlener(session().draft().zorgverlener, this, [this](const Outcome<Zorgverlener>& nu) {
        if (!nu)
            return meldGegevens(probleemTekst(nu.problem()));
        meldGegevens({});
        wijzigZorgverlener(*nu, session().feiten().vandaag, m_gateway, [this](const Zorgverlener& nieuw) { session().verversZorgverlener(nieuw); }, this);
    });
}

void StapPartijen::meldGegevens(const QString& zin)
{
    m_gegevensFout->setText(zin);
    m_gegevensFout->setVisible(!zin.isEmpty());
}

void StapPartijen::bouwZoeken(QVBoxLayout* kolom)
{
    kolom->addWidget(makeLabel(tr("Zoek met het burgerservicenummer (9 cijfers) of de AGB-code (8 cijfers)."), LabelLook::MutedSmall, true));
    auto* rij = new QHBoxLayout;
    rij->setSpacing(8);
    m_nummer = new QLineEdit;
    m_nummer->setObjectName(QStringLiteral("zorgverlenerNummer"));
    m_nummer->setMaxLength(20);
    m_nummer->setAccessibleName(tr("Burgerservicenummer of AGB-code van de zorgverlener"));
    dressed(theme(), m_nummer, [this] { m_nummer->setMaximumWidth(theme().px(200)); });
    auto* knop = new QPushButton(tr("Zoeken"));
    auto* nieuw = makeLink(tr("Nieuwe zorgverlener invoeren"));
    rij->addWidget(m_nummer);
    rij->addWidget(knop);
    rij->addWidget(nieuw);
    rij->addStretch(1);
    kolom->addLayout(rij);
    m_uitkomst = makeLabel({}, LabelLook::Plain, true);
    kolom->addWidget(m_uitkomst);
    m_uitkomst->hide();
    m_gevonden = new QVBoxLayout;
    m_gevonden->setSpacing(4);
    kolom->addLayout(m_gevonden);
    connect(m_nummer, &QLineEdit::returnPressed, this, &StapPartijen::zoek);
    connect(knop, &QPushButton::clicked, this, &StapPartijen::zoek);
    connect(nieuw, &QPushButton::clicked, this, [this] { beginNieuw({}); });
}

void StapPartijen::zoek()
{
    toonGevonden({});
    const QString tekst = m_nummer->text().simplified().remove(QLatin1Char(' '));
    const auto bsn = Bsn::parse(tekst);
    const auto agb = AgbCode::parse(tekst);
    if (!bsn && !agb) {
        m_uitkomst->setText(tekst.size() == 9 ? tr("Dit burgerservicenummer klopt niet. Controleer de negen cijfers.")
                                              : tr("Typ negen cijfers van het burgerservicenummer, of acht cijfers van de AGB-code."));
        m_uitkomst->show();
        return;
    }
    m_uitkomst->setText(tr("Wij zoeken."));
    m_uitkomst->show();
    m_gateway.zoekZorgverlener(bsn, bsn ? std::nullopt : agb, this, [this, tekst](const Outcome<std::vector<Zorgverlener>>& gevonden) {
        if (!gevonden) {
            m_uitkomst->setText(probleemTekst(gevonden.problem()));
            return;
        }
        if (gevonden->size() == 1) {
            m_uitkomst->hide();
            session().kiesZorgverlener(gevonden->front());
            naarVraag();
            return;
        }
        if (gevonden->empty()) {
            m_uitkomst->hide(); // it may still say that we search, when the user comes back to it
            return beginNieuw(tekst, Bsn::parse(tekst) ? tr("Wij kennen nog geen zorgverlener met burgerservicenummer %1. Vul de gegevens in.").arg(tekst)
                                                       : tr("Wij kennen nog geen zorgverlener met AGB-code %1. Vul de gegevens in.").arg(tekst));
        }
        m_uitkomst->setText(tr("Welke bedoelt u?"));
        toonGevonden(*gevonden);
    });
}

void StapPartijen::naarVraag()
{
    // An organisation is no family.
    if (!naarVeld(QStringLiteral("inhoud/relatie")))
        naarVeld(QStringLiteral("inhoud/tekenbevoegde"));
}

void StapPartijen::toonGevonden(const std::vector<Zorgverlener>& gevonden)
{
    while (QLayoutItem* item = m_gevonden->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Zorgverlener& z : gevonden) {
        auto* knop = new QPushButton(QStringLiteral("%1 · %2").arg(z.naam, z.adres.woonplaats));
        connect(knop, &QPushButton::clicked, this, [this, z] {
            session().kiesZorgverlener(z);
            naarVraag();
        });
        m_gevonden->addWidget(knop, 0, Qt::AlignLeft);
    }
}

} // namespace pgb::ui
