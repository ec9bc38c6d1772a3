// Which model fits, and what an organisation is asked.
#include "client/models/overeenkomst_uitleg.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/ui/overeenkomst/stap_partijen.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {

/// After an answer of the choice helper: the model follows, unless another one was chosen by hand.
void volgVoorstel(ZorgovereenkomstDraft& d, ZorgverlenerSoort wie, const std::optional<ModelVoorstel>& voor)
{
    const auto na = modelVoorstel(wie, d.inhoud.relatie, d.inhoud.antwoorden);
    const bool eigenKeuze = voor ? d.inhoud.soort != voor->soort : d.inhoud.soort == ZorgovereenkomstSoort::Vervoer;
    if (na && !eigenKeuze)
        d.inhoud.soort = na->soort;
}

Keuzen banden()
{
    Keuzen uit;
    for (const Code<Familieband>& rij : codeTable<Familieband>())
        uit.emplace_back(metHoofdletter(codeTekst(rij.waarde)), int(rij.waarde));
    return uit;
}

/// The tie that a degree without one can only mean.
std::optional<Familieband> bandVan(const ZorgovereenkomstInhoud& inhoud)
{
    if (inhoud.familieband)
        return inhoud.familieband;
    switch (inhoud.relatie) {
    case Familierelatie::Geen: return Familieband::Geen;
    case Familierelatie::Partner: return Familieband::Partner;
    case Familierelatie::Anders: return Familieband::AnderFamilielid;
    case Familierelatie::EersteGraad:
    case Familierelatie::TweedeGraad: break;
    }
    return std::nullopt;
}

} // namespace

std::optional<ZorgovereenkomstId> StapPartijen::andereMetDezelfde() const
{
    const std::vector<Bevinding> alle = session().bevindingen();
    const auto dubbel = [](const Bevinding& b) { return b.controle == QLatin1String("ZC-017") || b.controle == QLatin1String("ZC-018"); };
    const auto& andere = session().feiten().andereZorgovereenkomsten;
    if (!andere || std::none_of(alle.begin(), alle.end(), dubbel))
        return std::nullopt;
    const auto dezelfde = std::find_if(andere->rbegin(), andere->rend(), [&](const Zorgovereenkomst& z) { return z.zorgverlener == session().draft().zorgverlener; });
    return dezelfde == andere->rend() ? std::nullopt : std::optional(dezelfde->id);
}

void StapPartijen::bouwAlBestaand(QVBoxLayout* kolom)
{
    auto* vak = new QWidget;
    auto* onder = new QVBoxLayout(vak);
    onder->setContentsMargins(0, 0, 0, 0);
    onder->setSpacing(6);
    auto* zin = makeLabel(tr("Met één zorgverlener heeft u één overeenkomst. Nieuwe afspraken zet u in die overeenkomst."), LabelLook::Plain, true);
    auto* maak = new QPushButton(tr("Maak er een wijziging van"));
    maak->setObjectName(QStringLiteral("maakWijziging"));
    maak->setToolTip(tr("Wat u hier heeft ingevuld, gaat mee. Dit concept gaat weg."));
    auto* open = new QPushButton(tr("Open die overeenkomst"));
    open->setObjectName(QStringLiteral("openBestaande"));
    auto* rij = new QHBoxLayout;
    rij->setSpacing(8);
    for (QPushButton* knop : {maak, open}) {
        knop->setProperty("kind", QStringLiteral("row"));
        rij->addWidget(knop);
    }
    rij->addStretch(1);
    onder->addWidget(zin);
    onder->addLayout(rij);
    kolom->addWidget(vak);
    connect(maak, &QPushButton::clicked, this, &StapPartijen::wordtWijziging);
    geldt(maak, [this] { return session().feiten().stand && session().feiten().stand->voorstel; });
    connect(open, &QPushButton::clicked, this, [this] {
        if (const auto id = andereMetDezelfde())
            Q_EMIT naarOvereenkomst(*id);
    });
    geldt(vak, [this] { return andereMetDezelfde().has_value(); });
}

VeldBlok* StapPartijen::hulpVraag(const VeldTekst& tekst, const FieldPath& pad, std::optional<bool> ModelAntwoorden::*lid)
{
    return veld(tekst, pad, radioVeld(tekst.label, pad, {{tr("Ja"), 1}, {tr("Nee"), 0}},
                                      [lid](const Draft& d) { return d.inhoud.antwoorden.*lid ? std::optional(int(*(d.inhoud.antwoorden.*lid))) : std::nullopt; },
                                      [this, lid](Draft& d, int waarde) {
                                          const auto voor = session().modelVoorstel();
                                          d.inhoud.antwoorden.*lid = waarde == 1;
                                          volgVoorstel(d, session().zorgverlenerSoort(), voor);
                                      }));
}

void StapPartijen::bouwModel(QVBoxLayout* kolom)
{
    auto* kop = makeLabel(tr("Welke overeenkomst past?"), LabelLook::Heading);
    const FieldPath relatiePad = QStringLiteral("inhoud/relatie");
    const FieldPath bandPad = QStringLiteral("inhoud/familieband");
    auto* relatie = blok({tr("Wat is de zorgverlener van u?"), tr("Ook familie van uw partner telt mee."), true, OvereenkomstUitleg::van(bandPad)}, relatiePad,
                         keuzeVeld(tr("Familie"), relatiePad, banden, [this](const Draft& d) { return !session().relatieOpen() && bandVan(d.inhoud) ? int(*bandVan(d.inhoud)) : -1; },
                                   [this](Draft& d, int waarde) {
                                       const auto voor = session().modelVoorstel();
                                       d.inhoud.familieband = Familieband(waarde);
                                       d.inhoud.relatie = familierelatieVan(Familieband(waarde));
                                       volgVoorstel(d, session().zorgverlenerSoort(), voor);
                                   }));
    relatie->setOok({bandPad});
    auto* leiding = hulpVraag({tr("Bepaalt u hoe en wanneer de zorgverlener werkt?"), tr("Zoals een baas dat doet. Zo niet, dan is de zorgverlener daar vrij in.")},
                              QStringLiteral("inhoud/antwoorden/geeftLeiding"), &ModelAntwoorden::geeftLeiding);
    auto* zelf = hulpVraag({tr("Doet de zorgverlener het werk altijd zelf?"), tr("Zo niet, dan mag de zorgverlener iemand anders sturen.")},
                           QStringLiteral("inhoud/antwoorden/doetZelf"), &ModelAntwoorden::doetZelf);
    kolom->addWidget(kop);
    for (QWidget* veld : {static_cast<QWidget*>(relatie), static_cast<QWidget*>(leiding), static_cast<QWidget*>(zelf)})
        kolom->addWidget(veld);
    const FieldPath soortPad = QStringLiteral("inhoud/soort");
    const auto soorten = [] {
        Keuzen uit;
        for (const Code<ZorgovereenkomstSoort>& rij : codeTable<ZorgovereenkomstSoort>())
            uit.emplace_back(metHoofdletter(codeTekst(rij.waarde)), int(rij.waarde));
        return uit;
    };
    auto* soort = blok({tr("Soort overeenkomst")}, soortPad,
                       keuzeVeld(tr("Soort overeenkomst"), soortPad, soorten, [this](const Draft& d) { return session().nogGeenSoort() ? -1 : int(d.inhoud.soort); },
                                 [this](Draft& d, int waarde) {
                                     session().soortGekozen();
                                     d.inhoud.soort = ZorgovereenkomstSoort(waarde);
                                 }));
    bijTonen(soort, [this, soort] { soort->setHulp(session().nogGeenSoort() ? tr("Beantwoord de vragen hierboven, dan vullen wij dit in. U mag ook zelf kiezen.") : QString()); });
    auto* wat = makeLabel({}, LabelLook::MutedSmall, true);
    auto* soortVak = new QVBoxLayout;
    soortVak->setSpacing(4);
    soortVak->addWidget(soort);
    soortVak->addWidget(wat);
    bijTonen(wat, [this, wat] {
        wat->setText(OvereenkomstWoorden::watIs(session().inhoud().soort));
        wat->setVisible(heeftZorgverlener() && !session().nogGeenSoort() && !session().feiten().profielVerborgen && session().isOpen(QStringLiteral("inhoud/soort")));
    });
    bouwVoorstel(kolom);
    kolom->addLayout(soortVak);
    const auto wie = [this] { return heeftZorgverlener(); };
    // They are asked of the budgethouder: who sees no profile is the other side.
    const auto vraagt = [this, wie] { return wie() && !session().feiten().profielVerborgen; };
    const auto persoon = [this, vraagt] { return vraagt() && modelVragenGelden(session().zorgverlenerSoort()); };
    geldt(kop, [this, vraagt] { return vraagt() && !session().beperkt(); });
    geldt(relatie, [this, vraagt] { return vraagt() && session().isGevraagd(QStringLiteral("inhoud/relatie")); });
    // A person is asked for the choice, whatever model is chosen by now.
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
    auto* voorstel = makeLabel({}, LabelLook::Plain, true);
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
        const auto past = heeftZorgverlener() && !session().feiten().profielVerborgen && session().isOpen(QStringLiteral("inhoud/soort")) ? session().modelVoorstel() : std::nullopt;
        voorstel->setVisible(past.has_value());
        voorstel->setText(past ? OvereenkomstWoorden::voorstel(*past) : QString());
        neem->setVisible(past && past->soort != session().inhoud().soort);
    });
}

void StapPartijen::bouwInstelling(QVBoxLayout* kolom)
{
    using I = ZorgovereenkomstInhoud;
    const auto tekst = [this](const VeldTekst& woorden, const char* veldNaam, QString I::*lid) {
        const FieldPath pad = QStringLiteral("inhoud/") + QLatin1String(veldNaam);
        return veld(woorden, pad, tekstVeld(woorden.label, pad, lid));
    };
    kolom->addLayout(naastElkaar({{tekst({tr("Wie tekent voor de organisatie?")}, "tekenbevoegde", &I::tekenbevoegde), 3},
                                  {tekst({tr("Functie")}, "tekenbevoegdeFunctie", &I::tekenbevoegdeFunctie), 2}}));
    const FieldPath wonen = QStringLiteral("inhoud/wooninitiatief");
    kolom->addWidget(veld({tr("Is de organisatie een wooninitiatief?")}, wonen, jaNeeVeld(tr("Wooninitiatief"), wonen, tr("Ja"), tr("Nee"), &I::wooninitiatief)));
    auto* contract = tekst({tr("Contractnummer")}, "eigenContractnummer", &I::eigenContractnummer);
    auto* klant = tekst({tr("Klantnummer")}, "eigenKlantnummer", &I::eigenKlantnummer);
    kolom->addLayout(naastElkaar({{contract, 1}, {klant, 1}}));
    // Two of the models have no such numbers, so they wait for the choice.
    for (VeldBlok* nummer : {contract, klant})
        geldt(nummer, [this, nummer] { return session().isGevraagd(nummer->pad()) && !session().nogGeenSoort(); });
}

} // namespace pgb::ui
