#include "client/ui/overeenkomst/stap_werkafspraken.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/labels.h"
#include "client/models/overeenkomst_artikelen.h"
#include "shared/base/duur.h"
#include "shared/domain/controle/loongrenzen.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <numeric>

namespace pgb::ui {

StapWerkafspraken::StapWerkafspraken(const Theme& theme, ZorgovereenkomstSession& session, QWidget* parent)
    : Formulier(theme, session, 2, parent)
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(16);
    bouwLooptijd(kolom);
    bouwTijden(kolom);
    bouwZorg(kolom);
    bouwLoon(kolom);
    bouwReiskosten(kolom);
    kolom->addStretch(1);
    toon();
}

void StapWerkafspraken::bouwLooptijd(QVBoxLayout* kolom)
{
    auto* begin = blok({tr("Ingangsdatum")}, QStringLiteral("inhoud/ingangsdatum"),
                       datumVeld(tr("Ingangsdatum"), QStringLiteral("inhoud/ingangsdatum"), [](const Draft& d) { return d.inhoud.ingangsdatum; },
                                 [](Draft& d, QDate dag) { d.inhoud.ingangsdatum = dag; }));
    const Keuzen looptijden{{tr("Bepaalde tijd"), int(Looptijd::Bepaald)}, {tr("Onbepaalde tijd"), int(Looptijd::Onbepaald)}};
    auto* looptijd = blok({tr("Looptijd")}, QStringLiteral("inhoud/looptijd"),
                          radioVeld(tr("Looptijd"), QStringLiteral("inhoud/looptijd"), looptijden, [](const Draft& d) { return int(d.inhoud.looptijd); },
                                    [](Draft& d, int waarde) {
                                        d.inhoud.looptijd = Looptijd(waarde);
                                        if (d.inhoud.looptijd == Looptijd::Onbepaald) {
                                            d.inhoud.einddatum.reset();
                                            d.inhoud.aanzeggingVooraf = false;
                                            d.onleesbaar.remove(QStringLiteral("inhoud/einddatum"));
                                        }
                                    }));
    auto* eind = blok({tr("Einddatum")}, QStringLiteral("inhoud/einddatum"),
                      datumVeld(tr("Einddatum"), QStringLiteral("inhoud/einddatum"), [](const Draft& d) { return d.inhoud.einddatum.value_or(QDate()); },
                                [](Draft& d, QDate dag) { d.inhoud.einddatum = dag.isValid() ? std::optional(dag) : std::nullopt; }));
    kolom->addLayout(naastElkaar({{begin, 3}, {looptijd, 5}, {eind, 3}}));
    geldt(eind, [this] { return session().inhoud().looptijd != Looptijd::Onbepaald; });
    const auto dienst = [this] { return session().inhoud().soort == ZorgovereenkomstSoort::Arbeidsovereenkomst; };
    const auto maanden = [] {
        return Keuzen{{tr("Geen proeftijd"), 0}, {tr("1 maand"), 1}, {tr("2 maanden"), 2}};
    };
    auto* proef = blok({tr("Proeftijd"), {}, false}, QStringLiteral("inhoud/proeftijdMaanden"),
                       keuzeVeld(tr("Proeftijd"), QStringLiteral("inhoud/proeftijdMaanden"), maanden, [](const Draft& d) { return d.inhoud.proeftijdMaanden; },
                                 [](Draft& d, int waarde) { d.inhoud.proeftijdMaanden = waarde; }));
    const Keuzen jaNee{{tr("Ja, nu al"), 1}, {tr("Nee, later"), 0}};
    auto* aanzeg = blok({tr("Zegt u nu al dat u niet verlengt?"), tr("Duurt het contract zes maanden of langer? Dan moet u dit een maand voor het einde schriftelijk zeggen.")},
                        QStringLiteral("inhoud/aanzeggingVooraf"),
                        radioVeld(tr("Aanzegging"), QStringLiteral("inhoud/aanzeggingVooraf"), jaNee, [](const Draft& d) { return int(d.inhoud.aanzeggingVooraf); },
                                  [](Draft& d, int waarde) { d.inhoud.aanzeggingVooraf = waarde == 1; }));
    kolom->addWidget(proef);
    kolom->addWidget(aanzeg);
    geldt(proef, dienst);
    geldt(aanzeg, [this, dienst] { return dienst() && session().inhoud().looptijd == Looptijd::Bepaald; });
}

void StapWerkafspraken::bouwTijden(QVBoxLayout* kolom)
{
    const Keuzen vast{{tr("Ja, vaste dagen"), 1}, {tr("Nee, de dagen wisselen"), 0}};
    auto* vaste = blok({tr("Werkt de zorgverlener op vaste dagen?")}, QStringLiteral("inhoud/vasteUren"),
                       radioVeld(tr("Vaste dagen"), QStringLiteral("inhoud/vasteUren"), vast, [](const Draft& d) { return int(d.inhoud.vasteUren); },
                                 [](Draft& d, int waarde) {
                                     d.inhoud.vasteUren = waarde == 1;
                                     if (d.inhoud.vasteUren) {
                                         d.inhoud.minutenPerWeek = std::accumulate(d.inhoud.rooster.begin(), d.inhoud.rooster.end(), 0);
                                     } else {
                                         d.inhoud.rooster.fill(0);
                                         d.inhoud.loonsoort = Loonsoort::PerEenheid;
                                         d.inhoud.maandloon.reset();
                                     }
                                 }));
    auto* rooster = blok({tr("Uren per dag"), tr("Typ bijvoorbeeld 2,5 of 2:30. Laat een dag zonder zorg leeg.")}, QStringLiteral("inhoud/rooster"), roosterVeld());
    auto* week = typeVeld(tr("Uren per week"), QStringLiteral("inhoud/minutenPerWeek"),
                          [](const Draft& d) { return d.inhoud.minutenPerWeek > 0 ? duurKlok({qint32(d.inhoud.minutenPerWeek)}) : QString(); },
                          [](Draft& d, const QString& tekst) {
                              const auto duur = duurFromTekst(tekst);
                              d.inhoud.minutenPerWeek = duur ? std::min(duur->duur.minuten, 10080) : 0;
                              return duur || tekst.trimmed().isEmpty();
                          });
    dressed(theme(), week, [this, week] { week->setMaximumWidth(theme().px(120)); });
    auto* perWeek = blok({tr("Uren per week"), tr("Hoeveel uur ongeveer? Typ bijvoorbeeld 9,5 of 9:30.")}, QStringLiteral("inhoud/minutenPerWeek"), week);
    kolom->addWidget(vaste);
    kolom->addWidget(rooster);
    kolom->addWidget(perWeek);
    geldt(rooster, [this] { return session().inhoud().vasteUren; });
    geldt(perWeek, [this] { return !session().inhoud().vasteUren; });
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
                              [i](const Draft& d) { return d.inhoud.rooster[size_t(i)] > 0 ? duurKlok({d.inhoud.rooster[size_t(i)]}) : QString(); },
                              [i](Draft& d, const QString& tekst) {
                                  const auto duur = duurFromTekst(tekst);
                                  d.inhoud.rooster[size_t(i)] = duur ? std::min(duur->duur.minuten, 1440) : 0;
                                  d.inhoud.minutenPerWeek = std::accumulate(d.inhoud.rooster.begin(), d.inhoud.rooster.end(), 0);
                                  return (duur && duur->duur.minuten <= 1440) || tekst.trimmed().isEmpty();
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
    const auto wml = [this] {
        const ZorgovereenkomstSoort soort = session().inhoud().soort;
        return soort != ZorgovereenkomstSoort::Vervoer && soort != ZorgovereenkomstSoort::Zorginstelling
            && (!session().zorgverlener() || wmlVanToepassing(soort, *session().zorgverlener()));
    };
    const auto antwoord = [](const std::optional<bool>& waarde) { return waarde ? std::optional(int(*waarde)) : std::nullopt; };
    auto* geld = blok({tr("Zit vakantiegeld in het tarief?"), tr("Vakantiegeld is 8% van het loon.")}, QStringLiteral("inhoud/vakantiegeldInbegrepen"),
                      radioVeld(tr("Vakantiegeld"), QStringLiteral("inhoud/vakantiegeldInbegrepen"), {{tr("Ja, het zit erin"), 1}, {tr("Nee, het komt erbij"), 0}},
                                [antwoord](const Draft& d) { return antwoord(d.inhoud.vakantiegeldInbegrepen); },
                                [](Draft& d, int waarde) { d.inhoud.vakantiegeldInbegrepen = waarde == 1; }));
    auto* uren = blok({tr("Zitten vakantie-uren in het tarief?"), tr("Zo niet, dan betaalt u door als de zorgverlener vakantie heeft.")},
                      QStringLiteral("inhoud/vakantieUrenInbegrepen"),
                      radioVeld(tr("Vakantie-uren"), QStringLiteral("inhoud/vakantieUrenInbegrepen"), {{tr("Ja, ze zitten erin"), 1}, {tr("Nee, ik betaal door"), 0}},
                                [antwoord](const Draft& d) { return antwoord(d.inhoud.vakantieUrenInbegrepen); },
                                [](Draft& d, int waarde) { d.inhoud.vakantieUrenInbegrepen = waarde == 1; }));
    kolom->addWidget(geld);
    kolom->addWidget(uren);
    geldt(geld, wml);
    geldt(uren, [this, wml] { return wml() && session().inhoud().soort == ZorgovereenkomstSoort::Arbeidsovereenkomst; });
}

void StapWerkafspraken::bouwReiskosten(QVBoxLayout* kolom)
{
    const auto soorten = [] {
        return Keuzen{{tr("Geen"), int(ReiskostenSoort::Geen)},
                      {tr("Per kilometer"), int(ReiskostenSoort::PerKilometer)},
                      {tr("Openbaar vervoer"), int(ReiskostenSoort::OpenbaarVervoer)},
                      {tr("Vast bedrag per maand"), int(ReiskostenSoort::VastPerMaand)}};
    };
    auto* soort = blok({tr("Reiskosten"), {}, false}, QStringLiteral("inhoud/reiskosten"),
                       keuzeVeld(tr("Reiskosten"), QStringLiteral("inhoud/reiskosten"), soorten, [](const Draft& d) { return int(d.inhoud.reiskosten); },
                                 [](Draft& d, int waarde) {
                                     d.inhoud.reiskosten = ReiskostenSoort(waarde);
                                     const bool vast = d.inhoud.reiskosten == ReiskostenSoort::VastPerMaand;
                                     const bool kilometers = vast || d.inhoud.reiskosten == ReiskostenSoort::PerKilometer;
                                     if (!kilometers) {
                                         d.inhoud.reiskostenTarief.reset();
                                         d.inhoud.reiskostenKilometer = 0;
                                     }
                                     if (!vast) {
                                         d.inhoud.reiskostenMaandbedrag.reset();
                                         d.inhoud.reiskostenDagenPerWeek = 0;
                                     }
                                 }));
    auto* maandbedrag = typeVeld(tr("Reiskosten"), QStringLiteral("inhoud/reiskostenMaandbedrag"),
                                 [](const Draft& d) { return d.inhoud.reiskostenMaandbedrag ? bedragTekst(*d.inhoud.reiskostenMaandbedrag) : QString(); },
                                 [](Draft& d, const QString& tekst) {
                                     d.inhoud.reiskostenMaandbedrag = bedragFromTekst(tekst);
                                     return d.inhoud.reiskostenMaandbedrag || tekst.trimmed().isEmpty();
                                 });
    maandbedrag->setAlignment(Qt::AlignRight);
    auto* perMaand = blok({tr("Euro per maand")}, QStringLiteral("inhoud/reiskostenMaandbedrag"), maandbedrag);
    auto* tarief = typeVeld(tr("Reiskosten"), QStringLiteral("inhoud/reiskostenTarief"),
                            [](const Draft& d) { return d.inhoud.reiskostenTarief ? tariefTekst(*d.inhoud.reiskostenTarief) : QString(); },
                            [](Draft& d, const QString& tekst) {
                                d.inhoud.reiskostenTarief = tariefFromTekst(tekst);
                                return d.inhoud.reiskostenTarief || tekst.trimmed().isEmpty();
                            });
    tarief->setAlignment(Qt::AlignRight);
    auto* perKm = blok({tr("Euro per km")}, QStringLiteral("inhoud/reiskostenTarief"), tarief);
    auto* km = typeVeld(tr("Kilometers"), QStringLiteral("inhoud/reiskostenKilometer"),
                        [](const Draft& d) { return d.inhoud.reiskostenKilometer > 0 ? QString::number(d.inhoud.reiskostenKilometer) : QString(); },
                        [](Draft& d, const QString& tekst) {
                            bool ok = false;
                            const int getal = tekst.trimmed().toInt(&ok);
                            const bool goed = ok && getal >= 0 && getal <= 2000;
                            d.inhoud.reiskostenKilometer = goed ? getal : 0;
                            return goed || tekst.trimmed().isEmpty();
                        });
    km->setAlignment(Qt::AlignRight);
    auto* kilometers = blok({tr("Km per dag")}, QStringLiteral("inhoud/reiskostenKilometer"), km);
    kolom->addLayout(naastElkaar({{soort, 2}, {perMaand, 1}, {perKm, 1}, {kilometers, 1}}));
    geldt(soort, [this] { return session().inhoud().soort != ZorgovereenkomstSoort::Zorginstelling || session().inhoud().reiskosten != ReiskostenSoort::Geen; });
    const auto opKilometers = [this] {
        const ReiskostenSoort nu = session().inhoud().reiskosten;
        return nu == ReiskostenSoort::PerKilometer || nu == ReiskostenSoort::VastPerMaand;
    };
    geldt(kilometers, opKilometers);
    geldt(perKm, opKilometers);
    geldt(perMaand, [this] { return session().inhoud().reiskosten == ReiskostenSoort::VastPerMaand; });
}

} // namespace pgb::ui
