#include "server/app/splitsing.h"
#include "server/app/bulk.h"
#include "server/app/toegang_service.h"
#include "shared/domain/controle/geldigheid.h"

namespace pgb::app {
namespace {

/// The parties of declaraties, each looked up once: a bundle pays many months of the same clients.
class Partijen {
public:
    explicit Partijen(Werk& werk) : m_werk(werk) {}
    Outcome<Budgethouder> budgethouder(BudgethouderId id)
    {
        auto plaats = m_budgethouders.find(id.waarde);
        if (plaats == m_budgethouders.end()) {
            PGB_TRY(gevondene, gevonden(m_werk.unit.budgethouders().find(id)));
            plaats = m_budgethouders.emplace(id.waarde, std::move(gevondene)).first;
        }
        return plaats->second;
    }
    Outcome<QString> eigenKlantnummer(const Declaratie& declaratie)
    {
        const qint64 id = declaratie.zorgovereenkomst.waarde;
        auto plaats = m_overeenkomsten.find(id);
        if (plaats == m_overeenkomsten.end()) {
            PGB_TRY(gevondene, gevonden(m_werk.unit.zorgovereenkomsten().find(declaratie.zorgovereenkomst)));
            plaats = m_overeenkomsten.emplace(id, std::move(gevondene)).first;
        }
        const ZorgovereenkomstVersie* versie = versieOp(plaats->second, declaratie.periode.tot);
        return versie ? versie->inhoud.eigenKlantnummer : QString();
    }

private:
    Werk& m_werk;
    std::map<qint64, Budgethouder> m_budgethouders;
    std::map<qint64, Zorgovereenkomst> m_overeenkomsten;
};

} // namespace

Outcome<Lijst<EigenBetaling>> eigenBetalingen(Werk& werk, const EigenBetalingVraag& vraag, Bladzijde bladzijde)
{
    PGB_CHECK(bulkEigenaar(werk));
    if (vraag.tot < vraag.van || vraag.van.daysTo(vraag.tot) > hoogstensBetaaldagen)
        return ongeldig(QStringLiteral("periodeOngeldig"), QStringLiteral("tot"));
    return werk.unit.betalingen().eigen(werk.bereik(), vraag, bladzijde);
}

Outcome<Lijst<Splitsregel>> splitsBetaling(Werk& werk, BetalingId id, Bladzijde bladzijde)
{
    PGB_TRY(eigenaar, bulkEigenaar(werk));
    PGB_TRY(betaling, gevonden(werk.unit.betalingen().findEigen(werk.bereik(), id)));
    PGB_TRY(delen, werk.unit.betalingen().delen(id, bladzijde));
    std::vector<DeclaratieId> ids;
    for (const Betaaldeel& deel : delen.items)
        ids.push_back(deel.declaratie);
    PGB_TRY(kostenplaatsen, werk.unit.betalingen().kostenplaatsen(eigenaar, ids));
    Lijst<Splitsregel> uit;
    uit.volgende = delen.volgende;
    Partijen partijen(werk);
    for (const Betaaldeel& deel : delen.items) {
        PGB_TRY(gezien, bekijkDeclaratie(werk, deel.declaratie));
        const auto& [declaratie, relatie] = gezien;
        PGB_CHECK(eisZien(werk, relatie, Handeling::BetalingZien));
        PGB_TRY(budgethouder, partijen.budgethouder(declaratie.budgethouder));
        PGB_TRY(eigenKlantnummer, partijen.eigenKlantnummer(declaratie));
        Splitsregel regel;
        regel.declaratie = declaratie.id;
        regel.declaratieNummer = declaratie.nummer;
        regel.factuurnummer = declaratie.factuurnummer;
        regel.periode = declaratie.periode;
        regel.budgethouder = declaratie.budgethouder;
        regel.klantnummer = budgethouder.klantnummer;
        regel.budgethouderNaam = volledigeNaam(budgethouder.naam);
        regel.eigenKlantnummer = eigenKlantnummer;
        regel.agb = betaling.agb;
        const auto plaatsen = kostenplaatsen.find(declaratie.id.waarde);
        for (const Splitsdeel& d : splitsDeclaratie(declaratie.totaal, declaratie.verrekend, deel.bedrag, plaatsen == kostenplaatsen.end() ? std::vector<Kostenplaatsdeel>() : plaatsen->second)) {
            regel.kostenplaats = d.kostenplaats;
            regel.soort = d.soort;
            regel.bedrag = d.bedrag;
            uit.items.push_back(regel);
        }
    }
    return uit;
}

} // namespace pgb::app
