#include "server/app/declaratie_taken.h"
#include "server/app/beheer.h"
#include "server/app/betaaltermijn.h"
#include "server/app/evaluation.h"
#include "server/app/toegang_service.h"
#include "server/app/verrekening.h"
#include "shared/domain/budget/budgetjaar.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/overzicht/aan_zet.h"
#include <algorithm>

namespace pgb::app {
namespace {

using Soort = WerktaakSoort;

/// Who acts on a finding that holds a declaratie.
struct Taakregel {
    QLatin1String controle;
    Soort soort;
    bool verstrekker; ///< else SVB
};
constexpr Taakregel regels[] = {
    {QLatin1String("DC-006"), Soort::DubbeleRol, true},   {QLatin1String("DC-009"), Soort::Agb, true},
    {QLatin1String("DC-010"), Soort::Uitzondering, false}, {QLatin1String("DC-011"), Soort::Uitzondering, false},
    {QLatin1String("DC-037"), Soort::Uitzondering, true}, {QLatin1String("DC-039"), Soort::Tarief, true},
    {QLatin1String("DC-041"), Soort::Uitzondering, true}, {QLatin1String("DC-044"), Soort::Uitzondering, true},
    {QLatin1String("DC-050"), Soort::Jaar, true},         {QLatin1String("DC-051"), Soort::Uitzondering, true},
    {QLatin1String("DC-057"), Soort::Uitzondering, false}, {QLatin1String("DC-058"), Soort::Uren40, true},
    {QLatin1String("DC-066"), Soort::Uitzondering, true}, {QLatin1String("DC-074"), Soort::Tarief, true},
    {QLatin1String("DC-075"), Soort::Uitzondering, true}, {QLatin1String("DC-080"), Soort::Uitzondering, true},
    {QLatin1String("DC-095"), Soort::Uitzondering, false},
    {QLatin1String("DC-098"), Soort::Iban, false},        {QLatin1String("DC-100"), Soort::Iban, false},
    {QLatin1String("DC-101"), Soort::Uitzondering, false}, {QLatin1String("DC-104"), Soort::Uitzondering, false},
    {QLatin1String("DC-105"), Soort::Uitzondering, false},
};

QLatin1String normCategorie(Soort soort)
{
    switch (soort) {
    case Soort::Factuur: return QLatin1String("T-FACTUUR");
    case Soort::Jaar: return QLatin1String("T-JAAR");
    case Soort::Tarief: return QLatin1String("T-TARIEF");
    case Soort::DubbeleRol: return QLatin1String("T-DUBBELE-ROL");
    case Soort::Uren40: return QLatin1String("T-40UUR");
    case Soort::Agb: return QLatin1String("T-AGB");
    case Soort::Iban: return QLatin1String("T-IBAN");
    default: return QLatin1String("T-UITZONDERING");
    }
}

QDate norm(const Werk& werk, Soort soort)
{
    const auto dagen = werk.parameters.getal(u"werktaakNormWerkdagen", std::nullopt, QString(normCategorie(soort)), werk.vandaag());
    if (!dagen || *dagen > 1000)
        return {};
    QDate dag = werk.vandaag();
    for (qint64 i = 0; i < *dagen; ++i)
        dag = volgendeBankwerkdag(dag);
    return dag;
}

struct Gevraagd {
    Soort soort;
    VerstrekkerId verstrekker;
    auto operator<=>(const Gevraagd&) const = default;
};

Outcome<void> maakTaak(Werk& werk, const Declaratie& declaratie, const Gevraagd& g)
{
    Werktaak taak;
    taak.soort = g.soort;
    taak.verstrekker = g.verstrekker;
    taak.budgethouder = declaratie.budgethouder;
    taak.zorgovereenkomst = declaratie.zorgovereenkomst;
    taak.declaratie = declaratie.id;
    taak.dedupSleutel = QStringLiteral("declaratie/%1/%2/%3").arg(declaratie.id.waarde).arg(code(g.soort)).arg(g.verstrekker.waarde);
    taak.aangemaaktOp = werk.nu;
    taak.normdatum = norm(werk, g.soort);
    PGB_TRY(stored, werk.unit.werktaken().insertOrMerge(taak));
    return werk.melden(QStringLiteral("werktaak"), stored.id.waarde, stored.budgethouder);
}

/// The verstrekkers that pay lines of it.
Outcome<std::vector<VerstrekkerId>> betalers(Werk& werk, const Declaratie& declaratie)
{
    std::vector<VerstrekkerId> uit;
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(declaratie.budgethouder));
    for (const Declaratieregel& regel : declaratie.regels) {
        const Toekenning* t = vindToekenning(toekenningen, regel.toekenning);
        if (t && std::find(uit.begin(), uit.end(), t->verstrekker) == uit.end())
            uit.push_back(t->verstrekker);
    }
    return uit;
}

/// The verstrekkers that decide on a closed year of it.
Outcome<std::vector<VerstrekkerId>> sluiters(Werk& werk, const Declaratie& declaratie)
{
    std::vector<VerstrekkerId> uit;
    PGB_TRY(jaren, geslotenJarenVan(werk, declaratie));
    for (const BudgetjaarFeit& jaar : jaren) {
        PGB_TRY(t, gevonden(werk.unit.toekenningen().find(jaar.toekenning)));
        if (std::find(uit.begin(), uit.end(), t.verstrekker) == uit.end())
            uit.push_back(t.verstrekker);
    }
    return uit;
}

Outcome<std::vector<Gevraagd>> gevraagd(Werk& werk, const Declaratie& declaratie)
{
    std::vector<Gevraagd> uit;
    if (isPrive(declaratie) || declaratie.status == DeclaratieStatus::Ingetrokken)
        return uit;
    const auto voeg = [&](Gevraagd g) {
        if (std::find(uit.begin(), uit.end(), g) == uit.end())
            uit.push_back(g);
    };
    if (declaratie.status == DeclaratieStatus::HandmatigeControle)
        voeg({declaratie.soort == DeclaratieSoort::Factuur ? Soort::Factuur : Soort::Uitzondering, {}});
    PGB_TRY(perBrief, vraagtPerBrief(werk, declaratie));
    if (perBrief || betaaltermijnAlarm(werk, declaratie))
        voeg({Soort::Uitzondering, {}});
    PGB_TRY(verstrekkers, betalers(werk, declaratie));
    for (const Bevinding& b : declaratie.bevindingen) {
        const bool signaal = b.controle == QLatin1String("DC-065") || b.controle == QLatin1String("DC-097");
        for (const VerstrekkerId v : verstrekkers) {
            if (signaal)
                voeg({Soort::Signaal, v});
        }
        const bool wacht = declaratie.status == DeclaratieStatus::Geparkeerd || declaratie.status == DeclaratieStatus::DeelsUitbetaald;
        if (wacht && b.ernst == Ernst::Weigeren) // of what nobody handed in: SVB finds out who has to mend it
            voeg({Soort::Uitzondering, {}});
        if (!wacht || b.ernst != Ernst::Parkeren || wachtOpZiekmelding(b))
            continue;
        for (const Taakregel& r : regels) {
            if (b.controle != r.controle)
                continue;
            if (!r.verstrekker) {
                voeg({r.soort, {}});
                continue;
            }
            PGB_TRY(wie, r.soort == Soort::Jaar ? sluiters(werk, declaratie) : Outcome<std::vector<VerstrekkerId>>(verstrekkers));
            for (const VerstrekkerId v : wie)
                voeg({r.soort, v});
        }
    }
    return uit;
}

} // namespace

Outcome<std::vector<BudgetjaarFeit>> geslotenJarenVan(Werk& werk, const Declaratie& declaratie)
{
    PGB_TRY(jaren, werk.unit.toekenningen().budgetjaren(declaratie.budgethouder));
    PGB_TRY(heropeningen, werk.unit.dossier().heropeningen(declaratie.budgethouder));
    return geslotenJaren(declaratie, jaren, heropeningen, werk.vandaag());
}

Outcome<void> werkTakenBij(Werk& werk, const Declaratie& declaratie)
{
    if (!declaratie.id)
        return {};
    PGB_TRY(nodig, gevraagd(werk, declaratie));
    PGB_TRY(open, werk.unit.werktaken().openVoorDeclaratie(declaratie.id));
    for (Werktaak& taak : open) {
        const bool blijft = isKijktaak(taak.soort) || std::find(nodig.begin(), nodig.end(), Gevraagd{taak.soort, taak.verstrekker}) != nodig.end();
        if (blijft)
            continue;
        taak.status = WerktaakStatus::Afgehandeld;
        PGB_CHECK(werk.unit.werktaken().update(taak));
        PGB_CHECK(werk.melden(QStringLiteral("werktaak"), taak.id.waarde, taak.budgethouder));
    }
    for (const Gevraagd& g : nodig)
        PGB_CHECK(maakTaak(werk, declaratie, g));
    return {};
}

Outcome<void> vraagNakijken(Werk& werk, const Declaratie& betaald) { return maakTaak(werk, betaald, {Soort::Nakijken, {}}); }

Outcome<Werktaak> taakNagekeken(Werk& werk, WerktaakId id, qint64 rijversie)
{
    PGB_CHECK(eisRol(werk, Handeling::WerktaakBehandelen));
    PGB_TRY(taak, gevonden(werk.unit.werktaken().find(id)));
    if (taak.verstrekker != werk.gebruiker().verstrekker) // SVB has none, and neither have its tasks
        return nietGevonden();
    if (taak.rijversie != rijversie)
        return versieVerouderd();
    if (taak.status != WerktaakStatus::Open || !isKijktaak(taak.soort))
        return Problem{ProblemKind::Conflict, QStringLiteral("taakVraagtBesluit"), {}, {}, {}};
    taak.status = WerktaakStatus::Afgehandeld;
    PGB_TRY(stored, werk.unit.werktaken().update(taak));
    PGB_CHECK(werk.vastleggen(QStringLiteral("werktaak.nagekeken"), QStringLiteral("werktaak"), id.waarde, taak.budgethouder,
                              {{QStringLiteral("declaratie"), QString::number(taak.declaratie.waarde)}}));
    return stored;
}

Outcome<Lijst<Werktaak>> listWerktaken(Werk& werk, std::optional<WerktaakStatus> status, Bladzijde bladzijde)
{
    PGB_CHECK(eisRol(werk, Handeling::WerktaakZien));
    if (werk.gebruiker().rol == Rol::Beheerder) // the tasks of all houses name people, and none is his own work
        PGB_CHECK(werk.bekeken(QStringLiteral("werktaken.bekijken"), QStringLiteral("werktaak"), 0, {}));
    return werk.unit.werktaken().list(werk.bereik(), status, bladzijde);
}

} // namespace pgb::app
