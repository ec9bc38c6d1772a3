#include "client/ui/overeenkomst/stap_werkafspraken.h"
#include "client/models/overeenkomst_artikelen.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/labels.h"
#include "shared/base/duur.h"
#include "shared/domain/zorgovereenkomst/invoergrenzen.h"
#include "shared/domain/zorgovereenkomst/proeftijd.h"
#include "shared/text/formats.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

namespace pgb::ui {

using I = ZorgovereenkomstInhoud;

StapWerkafspraken::StapWerkafspraken(const Theme& theme, ZorgovereenkomstSession& session, ZorgovereenkomstGateway& gateway, QWidget* parent)
    : Formulier(theme, session, 2, parent), m_gateway(gateway)
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(16);
    bouwLooptijd(kolom);
    bouwVervanging(kolom);
    bouwDienst(kolom);
    bouwTijden(kolom);
    bouwZorg(kolom);
    bouwLoon(kolom);
    bouwReiskosten(kolom);
    kolom->addStretch(1);
    toon();
}

void StapWerkafspraken::bouwLooptijd(QVBoxLayout* kolom)
{
    const FieldPath beginPad = QStringLiteral("inhoud/ingangsdatum");
    const FieldPath looptijdPad = QStringLiteral("inhoud/looptijd");
    const FieldPath eindPad = QStringLiteral("inhoud/einddatum");
    auto* begin = veld({tr("Ingangsdatum")}, beginPad,
                       datumVeld(tr("Ingangsdatum"), beginPad, [](const Draft& d) { return d.inhoud.ingangsdatum; }, [](Draft& d, QDate dag) { d.inhoud.ingangsdatum = dag; }));
    const Keuzen looptijden{{tr("Bepaalde tijd"), int(Looptijd::Bepaald)}, {tr("Onbepaalde tijd"), int(Looptijd::Onbepaald)}, {tr("Vervanging"), int(Looptijd::Vervanging)}};
    auto* looptijd = veld({tr("Looptijd")}, looptijdPad,
                          radioVeld(tr("Looptijd"), looptijdPad, looptijden, [](const Draft& d) { return int(d.inhoud.looptijd); },
                                    [](Draft& d, int waarde) { d.inhoud.looptijd = Looptijd(waarde); }));
    auto* eind = veld({tr("Einddatum")}, eindPad,
                      datumVeld(tr("Einddatum"), eindPad, [](const Draft& d) { return d.inhoud.einddatum.value_or(QDate()); },
                                [](Draft& d, QDate dag) { d.inhoud.einddatum = dag.isValid() ? std::optional(dag) : std::nullopt; }));
    bijTonen(begin, [this, begin] {
        const bool wijziging = session().gewijzigde() != nullptr;
        begin->setLabel(wijziging ? tr("Vanaf wanneer geldt de wijziging?") : tr("Ingangsdatum"));
        const QDate eerste = session().eersteWijzigdag();
        begin->setHulp(!wijziging ? QString() : eerste.isValid()
                           ? tr("De eerste dag van een maand. Op zijn vroegst %1.").arg(datumTekst(eerste, huidigeTaal()))
                           : tr("De eerste dag van een maand."));
    });
    kolom->addWidget(looptijd);
    kolom->addLayout(naastElkaar({{begin, 1}, {eind, 1}}));
}

void StapWerkafspraken::bouwVervanging(QVBoxLayout* kolom)
{
    const FieldPath pad = QStringLiteral("inhoud/vervangt");
    kolom->addWidget(veld({tr("Wie wordt vervangen?"), tr("Een zorgverlener van u die ziek is of met verlof.")}, pad,
                          keuzeVeld(tr("Wie wordt vervangen"), pad, [this] { return m_collegas; }, [](const Draft& d) { return int(d.inhoud.vervangt.waarde); },
                                    [](Draft& d, int waarde) { d.inhoud.vervangt = ZorgverlenerId{waarde}; })));
    m_gateway.lijst(session().feiten().zorgovereenkomst.budgethouder, this, [this](const Outcome<std::vector<OvereenkomstRij>>& lijst) {
        if (!lijst)
            return;
        for (const OvereenkomstRij& rij : *lijst) {
            const int id = int(rij.zorgovereenkomst.zorgverlener.waarde);
            const auto al = [&](const auto& keuze) { return keuze.second == id; };
            const bool zelf = rij.zorgovereenkomst.id == session().feiten().zorgovereenkomst.id;
            if (id && !zelf && !rij.zorgverlener.isEmpty() && std::none_of(m_collegas.begin(), m_collegas.end(), al))
                m_collegas.emplace_back(rij.zorgverlener, id);
        }
        toon();
    });
}

void StapWerkafspraken::bouwDienst(QVBoxLayout* kolom)
{
    const FieldPath proefPad = QStringLiteral("inhoud/proeftijdMaanden");
    const FieldPath aanzegPad = QStringLiteral("inhoud/aanzeggingVooraf");
    const FieldPath ketenPad = QStringLiteral("inhoud/ketenBevestigd");
    const auto maanden = [this] {
        const qint64 hoogste = std::clamp<qint64>(proeftijdMaximum(*session().feiten().parameters, session().inhoud()).value_or(2), 0, 2);
        Keuzen uit{{tr("Geen proeftijd"), 0}};
        for (int n = 1; n <= std::max(int(hoogste), session().inhoud().proeftijdMaanden); ++n)
            uit.emplace_back(n == 1 ? tr("1 maand") : tr("%1 maanden").arg(n), n);
        return uit;
    };
    auto* proef = keuzeVeld(tr("Proeftijd"), proefPad, maanden, [](const Draft& d) { return d.inhoud.proeftijdMaanden; }, [](Draft& d, int waarde) { d.inhoud.proeftijdMaanden = waarde; });
    dressed(theme(), proef, [this, proef] { proef->setMaximumWidth(theme().px(200)); });
    kolom->addWidget(veld({tr("Proeftijd")}, proefPad, proef));
    const Keuzen jaNee{{tr("Ja, nu al"), 1}, {tr("Nee, later"), 0}};
    kolom->addWidget(veld({tr("Zegt u nu al dat u niet verlengt?"), tr("Duurt het contract zes maanden of langer? Dan moet u dit een maand voor het einde schriftelijk zeggen.")}, aanzegPad,
                          radioVeld(tr("Aanzegging"), aanzegPad, jaNee, [](const Draft& d) { return int(d.inhoud.aanzeggingVooraf); },
                                    [](Draft& d, int waarde) { d.inhoud.aanzeggingVooraf = waarde == 1; })));
    const Keuzen keten{{tr("Ja, dat weten we"), 1}, {tr("Nee"), 0}};
    auto* vast = veld({tr("Dit contract wordt vanzelf een vast contract. Wilt u dat?")}, ketenPad,
                      radioVeld(tr("Vast contract"), ketenPad, keten, [](const Draft& d) { return int(d.inhoud.ketenBevestigd); },
                                [](Draft& d, int waarde) { d.inhoud.ketenBevestigd = waarde == 1; }));
    kolom->addWidget(vast);
    // Only when the chain of contracts makes it so.
    geldt(vast, [this, ketenPad] {
        const std::vector<Bevinding> alle = session().bevindingen();
        const bool keten53 = std::any_of(alle.begin(), alle.end(), [&](const Bevinding& b) { return b.path == ketenPad; });
        return session().isGevraagd(ketenPad) && (keten53 || session().inhoud().ketenBevestigd);
    });
}

void StapWerkafspraken::bouwTijden(QVBoxLayout* kolom)
{
    const FieldPath vastPad = QStringLiteral("inhoud/vasteUren");
    const FieldPath roosterPad = QStringLiteral("inhoud/rooster");
    const FieldPath dagenPad = QStringLiteral("inhoud/dagenPerWeek");
    const FieldPath weekPad = QStringLiteral("inhoud/minutenPerWeek");
    const Keuzen vast{{tr("Ja, vaste dagen"), 1}, {tr("Nee, de dagen wisselen"), 0}};
    kolom->addWidget(veld({tr("Werkt de zorgverlener op vaste dagen?")}, vastPad,
                          radioVeld(tr("Vaste dagen"), vastPad, vast, [](const Draft& d) { return d.inhoud.vasteUren ? std::optional(int(*d.inhoud.vasteUren)) : std::nullopt; },
                                    [](Draft& d, int waarde) {
                                        d.inhoud.vasteUren = waarde == 1;
                                        const int som = std::accumulate(d.inhoud.rooster.begin(), d.inhoud.rooster.end(), 0);
                                        if (waarde == 1 && som > 0)
                                            d.inhoud.minutenPerWeek = som;
                                    })));
    auto* rooster = veld({tr("Uren per dag"), tr("Typ bijvoorbeeld 2,5 of 2:30. Laat een dag zonder zorg leeg.")}, roosterPad, roosterVeld());
    rooster->setOok({weekPad});
    kolom->addWidget(rooster);
    auto* week = typeVeld(tr("Uren per week"), weekPad, [](const Draft& d) { return d.inhoud.minutenPerWeek > 0 ? urenTekst(qint64(d.inhoud.minutenPerWeek), huidigeTaal()) : QString(); },
                          [](Draft& d, const QString& tekst) {
                              const auto duur = duurFromTekst(tekst);
                              const bool past = duur && duur->duur.minuten <= invoergrens::minutenPerWeek;
                              d.inhoud.minutenPerWeek = past ? duur->duur.minuten : 0;
                              return past || tekst.trimmed().isEmpty();
                          });
    week->setAlignment(Qt::AlignRight);
    auto* dagen = veld({tr("Dagen per week"), tr("Op hoeveel dagen in een week?")}, dagenPad, getalVeld(tr("Dagen per week"), dagenPad, &I::dagenPerWeek, invoergrens::dagenPerWeek));
    auto* perWeek = veld({tr("Uren per week"), tr("Ongeveer: 9,5 of 9:30.")}, weekPad, week);
    kolom->addLayout(naastElkaar({{dagen, 1}, {perWeek, 1}}));
    // With fixed days the days say it.
    geldt(perWeek, [this] { return !heeftVasteUren(session().inhoud()); });
}

QWidget* StapWerkafspraken::roosterVeld()
{
    auto* vak = new QWidget;
    auto* kolom = new QVBoxLayout(vak);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(4);
    auto* dagen = new QHBoxLayout;
    dagen->setSpacing(8);
    for (int i = 0; i < 7; ++i) {
        const QString dag = weekdagNaam(i + 1, huidigeTaal());
        const FieldPath pad = QStringLiteral("inhoud/rooster/%1").arg(i);
        auto* veld = typeVeld(tr("Uren op %1").arg(dag), pad,
                              [i](const Draft& d) { return d.inhoud.rooster[size_t(i)] > 0 ? urenTekst(qint64(d.inhoud.rooster[size_t(i)]), huidigeTaal()) : QString(); },
                              [i](Draft& d, const QString& tekst) {
                                  const auto duur = duurFromTekst(tekst);
                                  const bool past = duur && duur->duur.minuten <= invoergrens::minutenPerDag;
                                  d.inhoud.rooster[size_t(i)] = past ? duur->duur.minuten : 0;
                                  d.inhoud.minutenPerWeek = std::accumulate(d.inhoud.rooster.begin(), d.inhoud.rooster.end(), 0);
                                  return past || tekst.trimmed().isEmpty();
                              });
        veld->setAlignment(Qt::AlignRight);
        veld->setAccessibleName(tr("Uren op %1").arg(dag));
        auto* label = makeLabel(dag.left(2), LabelLook::Muted);
        label->setBuddy(veld);
        auto* een = new QVBoxLayout;
        een->setSpacing(2);
        een->addWidget(label);
        een->addWidget(veld);
        dagen->addLayout(een, 1);
    }
    kolom->addLayout(dagen);
    auto* som = makeLabel({}, LabelLook::Muted);
    kolom->addWidget(som);
    bijTonen(som, [this, som] { som->setText(tr("Samen %1 per week").arg(OvereenkomstArtikelen::duur(session().inhoud().minutenPerWeek))); });
    return vak;
}

void StapWerkafspraken::bouwLoon(QVBoxLayout* kolom)
{
    const FieldPath geldPad = QStringLiteral("inhoud/vakantiegeldInbegrepen");
    const FieldPath urenPad = QStringLiteral("inhoud/vakantieUrenInbegrepen");
    kolom->addWidget(veld({tr("Zit vakantiegeld in het tarief?"), tr("Vakantiegeld is 8% van het loon.")}, geldPad,
                          jaNeeVeld(tr("Vakantiegeld"), geldPad, tr("Ja, het zit erin"), tr("Nee, het komt erbij"), &I::vakantiegeldInbegrepen)));
    kolom->addWidget(veld({tr("Zitten vakantie-uren in het tarief?"), tr("Zo niet, dan betaalt u door als de zorgverlener vakantie heeft.")}, urenPad,
                          jaNeeVeld(tr("Vakantie-uren"), urenPad, tr("Ja, ze zitten erin"), tr("Nee, ik betaal door"), &I::vakantieUrenInbegrepen)));
    for (const Bestandsplaats& plaats : bestandsplaatsen()) {
        if (plaats.soort == BijlageSoort::Tarievenlijst)
            kolom->addWidget(veld({tr("Tarievenlijst"), tr("Pdf, jpg, png of xml, tot 10 MB. Wie de overeenkomst ziet, kan de lijst openen.")}, QString(plaats.pad),
                                  bestandVeld(m_gateway, tr("Tarievenlijst"), plaats)));
    }
}

void StapWerkafspraken::bouwReiskosten(QVBoxLayout* kolom)
{
    const auto pad = [](const char* naam) { return QStringLiteral("inhoud/") + QLatin1String(naam); };
    const auto soorten = [] {
        return Keuzen{{tr("Geen"), int(ReiskostenSoort::Geen)},
                      {tr("Per kilometer"), int(ReiskostenSoort::PerKilometer)},
                      {tr("Openbaar vervoer"), int(ReiskostenSoort::OpenbaarVervoer)},
                      {tr("Vast bedrag per maand"), int(ReiskostenSoort::VastPerMaand)}};
    };
    auto* soort = veld({tr("Reiskosten")}, pad("reiskosten"),
                       keuzeVeld(tr("Reiskosten"), pad("reiskosten"), soorten, [](const Draft& d) { return int(d.inhoud.reiskosten); },
                                 [](Draft& d, int waarde) { d.inhoud.reiskosten = ReiskostenSoort(waarde); }));
    auto* perKm = veld({tr("Euro per km")}, pad("reiskostenTarief"), tariefVeld(tr("Euro per km"), pad("reiskostenTarief"), &I::reiskostenTarief));
    auto* km = veld({tr("Km per dag")}, pad("reiskostenKilometer"), getalVeld(tr("Km per dag"), pad("reiskostenKilometer"), &I::reiskostenKilometer, invoergrens::reiskostenKilometer));
    auto* dagen = veld({tr("Reisdagen per week")}, pad("reiskostenDagenPerWeek"), getalVeld(tr("Reisdagen per week"), pad("reiskostenDagenPerWeek"), &I::reiskostenDagenPerWeek, invoergrens::dagenPerWeek));
    auto* maand = veld({tr("Euro per maand")}, pad("reiskostenMaandbedrag"), bedragVeld(tr("Euro per maand"), pad("reiskostenMaandbedrag"), &I::reiskostenMaandbedrag));
    kolom->addLayout(naastElkaar({{soort, 2}, {perKm, 1}, {km, 1}}));
    kolom->addLayout(naastElkaar({{dagen, 1}, {maand, 1}}));
}

} // namespace pgb::ui
