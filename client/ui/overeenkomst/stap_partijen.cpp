#include "client/ui/overeenkomst/stap_partijen.h"
#include "client/models/overeenkomst_woorden.h"
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

StapPartijen::StapPartijen(const Theme& theme, ZorgovereenkomstSession& session, ZorgovereenkomstGateway& gateway, QWidget* parent)
    : Formulier(theme, session, 1, parent), m_gateway(gateway)
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(16);
    auto* wie = new QVBoxLayout;
    wie->setSpacing(4);
    wie->addWidget(makeLabel(tr("Budgethouder"), LabelLook::Bold));
    const auto& budgethouder = session.feiten().budgethouder;
    wie->addWidget(makeLabel(budgethouder ? tr("%1, geboren op %2").arg(volledigeNaam(budgethouder->naam), datumTekst(budgethouder->geboortedatum, huidigeTaal())) : QString()));
    kolom->addLayout(wie);
    bouwToekenningen(kolom);
    bouwZorgverlener(kolom);
    bouwModel(kolom);
    kolom->addStretch(1);
    toon();
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
    kolom->addWidget(blok({tr("Uit welk budget wordt de zorg betaald?"), tr("U kunt er meer dan één kiezen.")}, pad, vak));
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

void StapPartijen::bouwZorgverlener(QVBoxLayout* kolom)
{
    const FieldPath pad = QStringLiteral("zorgverlener");
    auto* gekozen = new QWidget;
    auto* rij = new QHBoxLayout(gekozen);
    rij->setContentsMargins(0, 0, 0, 0);
    auto* woorden = new QVBoxLayout;
    woorden->setSpacing(0);
    auto* naam = makeLabel({}, LabelLook::Plain);
    auto* zin = makeLabel({}, LabelLook::Muted, true);
    woorden->addWidget(naam);
    woorden->addWidget(zin);
    rij->addLayout(woorden, 1);
    auto* ander = new QPushButton(tr("Kies een ander"));
    ander->setProperty("kind", QStringLiteral("row"));
    rij->addWidget(ander, 0, Qt::AlignTop);
    connect(ander, &QPushButton::clicked, this, [this] {
        session().zet(tr("Andere zorgverlener"), [](Draft& d) { d.zorgverlener = {}; });
        m_nummer->setFocus();
    });
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
            naarVeld(QStringLiteral("inhoud/relatie"));
            return;
        }
        m_uitkomst->setText(gevonden->empty() ? tr("Wij kennen deze zorgverlener nog niet. Vul de gegevens hieronder in.") : tr("Welke bedoelt u?"));
        if (gevonden->empty())
            beginNieuw(tekst);
        else
            toonGevonden(*gevonden);
    });
}

void StapPartijen::toonGevonden(const std::vector<Zorgverlener>& gevonden)
{
    while (QLayoutItem* item = m_gevonden->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Zorgverlener& z : gevonden) {
        auto* knop = new QPushButton(QStringLiteral("%1 · %2").arg(z.naam, z.adres.woonplaats));
        connect(knop, &QPushButton::clicked, this, [this, z] { session().kiesZorgverlener(z); });
        m_gevonden->addWidget(knop, 0, Qt::AlignLeft);
    }
}

void StapPartijen::bouwModel(QVBoxLayout* kolom)
{
    const FieldPath relatiePad = QStringLiteral("inhoud/relatie");
    const auto relaties = [] {
        return Keuzen{{tr("Geen familie"), int(Familierelatie::Geen)},
                      {tr("Partner"), int(Familierelatie::Partner)},
                      {tr("Ouder of kind, ook van uw partner"), int(Familierelatie::EersteGraad)},
                      {tr("Broer, zus, grootouder of kleinkind"), int(Familierelatie::TweedeGraad)},
                      {tr("Andere familie"), int(Familierelatie::Anders)}};
    };
    auto* relatie = blok({tr("Is de zorgverlener familie van u?")}, relatiePad,
                         keuzeVeld(tr("Familie"), relatiePad, relaties, [](const Draft& d) { return int(d.inhoud.relatie); },
                                   [](Draft& d, int waarde) { d.inhoud.relatie = Familierelatie(waarde); }));
    const auto vraag = [this](const VeldTekst& tekst, const FieldPath& pad, std::optional<bool> ModelAntwoorden::*lid) {
        return blok(tekst, pad, radioVeld(tekst.label, pad, {{tr("Ja"), 1}, {tr("Nee"), 0}},
                                          [lid](const Draft& d) { return d.inhoud.antwoorden.*lid ? std::optional(int(*(d.inhoud.antwoorden.*lid))) : std::nullopt; },
                                          [lid](Draft& d, int waarde) { d.inhoud.antwoorden.*lid = waarde == 1; }));
    };
    auto* leiding = vraag({tr("Bepaalt u hoe en wanneer de zorgverlener werkt?"), tr("Zoals een baas dat doet. Zo niet, dan is de zorgverlener daar vrij in.")},
                          QStringLiteral("inhoud/antwoorden/geeftLeiding"), &ModelAntwoorden::geeftLeiding);
    auto* zelf = vraag({tr("Doet de zorgverlener het werk altijd zelf?"), tr("Zo niet, dan mag de zorgverlener iemand anders sturen.")},
                       QStringLiteral("inhoud/antwoorden/doetZelf"), &ModelAntwoorden::doetZelf);
    const FieldPath soortPad = QStringLiteral("inhoud/soort");
    const auto soorten = [] {
        Keuzen uit;
        for (const Code<ZorgovereenkomstSoort>& rij : codeTable<ZorgovereenkomstSoort>()) {
            const QString tekst = codeTekst(rij.waarde);
            uit.emplace_back(tekst.left(1).toUpper() + tekst.mid(1), int(rij.waarde));
        }
        return uit;
    };
    auto* soort = blok({tr("Soort overeenkomst")}, soortPad,
                       keuzeVeld(tr("Soort overeenkomst"), soortPad, soorten, [](const Draft& d) { return int(d.inhoud.soort); },
                                 [](Draft& d, int waarde) { d.inhoud.soort = ZorgovereenkomstSoort(waarde); }));
    for (QWidget* veld : {relatie, leiding, zelf, soort})
        kolom->addWidget(veld);
    bouwVoorstel(kolom);
    const auto wie = [this] { return heeftZorgverlener(); };
    const auto persoon = [this, wie] { return wie() && modelVragenGelden(session().zorgverlenerSoort()); };
    geldt(relatie, [this, wie] { return wie() && session().zorgverlenerSoort() != ZorgverlenerSoort::Zorginstelling; });
    geldt(leiding, persoon);
    geldt(zelf, [this, persoon] { return persoon() && session().inhoud().antwoorden.geeftLeiding.value_or(false); });
    geldt(soort, wie);
}

bool StapPartijen::heeftZorgverlener() const
{
    return session().draft().zorgverlener || session().draft().nieuw;
}

void StapPartijen::bouwVoorstel(QVBoxLayout* kolom)
{
    auto* voorstel = makeLabel({}, LabelLook::Muted, true);
    auto* neem = new QPushButton(tr("Neem dit over"));
    neem->setProperty("kind", QStringLiteral("row"));
    neem->setObjectName(QStringLiteral("neemVoorstel"));
    connect(neem, &QPushButton::clicked, this, [this] {
        if (const auto past = session().modelVoorstel())
            session().zet(tr("Soort overeenkomst"), [&](Draft& d) { d.inhoud.soort = past->soort; });
        naarVeld(QStringLiteral("inhoud/soort"));
    });
    auto* rij = new QHBoxLayout;
    rij->addWidget(voorstel, 1);
    rij->addWidget(neem, 0, Qt::AlignTop);
    kolom->addLayout(rij);
    bijTonen(voorstel, [this, voorstel, neem] {
        const auto past = heeftZorgverlener() ? session().modelVoorstel() : std::nullopt;
        voorstel->setVisible(past.has_value());
        voorstel->setText(past ? OvereenkomstWoorden::voorstel(*past) : QString());
        neem->setVisible(past && past->soort != session().inhoud().soort);
    });
}

} // namespace pgb::ui
