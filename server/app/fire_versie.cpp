#include "server/app/content_hash.h"
#include "server/app/toegang_service.h"
#include "server/app/versie_stappen.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/afwijsreden.h"
#include "shared/domain/zorgovereenkomst/lege_velden.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include "shared/domain/zorgovereenkomst/opzegging.h"
#include "shared/domain/zorgovereenkomst/status_reden.h"
#include <algorithm>

namespace pgb::app {
namespace {

using G = ZorgovereenkomstGebeurtenis;
using A = ZorgovereenkomstActor;
using S = ZorgovereenkomstStatus;

bool vraagtControle(G gebeurtenis)
{
    return gebeurtenis == G::Delen || gebeurtenis == G::Overnemen || gebeurtenis == G::OndertekenenZorgverlener
           || gebeurtenis == G::OndertekenenBudgethouder;
}

/// A row of the machine that is only for what the zorgverlener drew up himself.
bool isVanZorgverlener(const ZorgovereenkomstOvergang& rij) { return rij.guard == QLatin1String("eigenWijziging"); }

bool isEinde(G gebeurtenis) { return gebeurtenis == G::Opzeggen || gebeurtenis == G::Beeindigen; }

Outcome<void> checkReden(const Werk& werk, S status, const VersieOpdracht& opdracht)
{
    const G g = opdracht.gebeurtenis;
    const bool teruggestuurd = g == G::Terugsturen && status == S::Gedeeld; // a change that he drew up himself speaks for itself
    if ((g == G::Afkeuren || g == G::AanvullingVragen || g == G::Aanvullen || teruggestuurd || g == G::Beeindigen) && opdracht.reden.trimmed().isEmpty())
        return ongeldig(QStringLiteral("redenVerplicht"), QStringLiteral("reden"));
    if (g == G::Afkeuren && opdracht.redenCode.trimmed().isEmpty())
        return ongeldig(QStringLiteral("redenVerplicht"), QStringLiteral("redenCode"));
    if (g == G::Afkeuren && !afwijsreden::isBekend(opdracht.redenCode))
        return ongeldig(QStringLiteral("codeOnbekend"), QStringLiteral("redenCode"));
    const auto mijn = werk.gebruiker().rol == Rol::Svb ? DeelbeoordelingSoort::SvbArbeidsrecht : DeelbeoordelingSoort::Verstrekker;
    if (g == G::Afkeuren && !afwijsreden::isVan(opdracht.redenCode, mijn))
        return ongeldig(QStringLiteral("redenVanVerstrekker"), QStringLiteral("redenCode"));
    if (g == G::Afkeuren && afwijsreden::vraagtVeld(opdracht.redenCode) && opdracht.opmerkingen.empty())
        return ongeldig(QStringLiteral("veldBijReden"), QStringLiteral("opmerkingen"));
    return {};
}

Outcome<void> sign(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, ZorgovereenkomstVersie& versie, G gebeurtenis)
{
    if (werk.wie.niveau == Inlogniveau::Wachtwoord)
        return nietToegestaan(QStringLiteral("sterkeAanmeldingNodig"));
    Handtekening handtekening;
    handtekening.partij = gebeurtenis == G::OndertekenenZorgverlener            ? Partijrol::Zorgverlener
                          : werk.gebruiker().rol == Rol::Vertegenwoordiger      ? Partijrol::Vertegenwoordiger
                                                                                : Partijrol::Budgethouder;
    handtekening.gebruiker = werk.gebruiker().id;
    handtekening.naam = werk.gebruiker().naam;
    handtekening.niveau = werk.wie.niveau;
    handtekening.middel = middelVan(werk.wie.niveau);
    handtekening.tijdstip = werk.nu;
    handtekening.inhoudHash = contentHash(zorgovereenkomst, versie);
    // The first signature is only worth something while it stands over the same content.
    for (const Handtekening& eerder : versie.handtekeningen) {
        if (eerder.inhoudHash != handtekening.inhoudHash)
            return Problem{ProblemKind::Conflict, QStringLiteral("inhoudGewijzigd"), {}, {}, {}};
    }
    versie.handtekeningen.push_back(handtekening);
    return {};
}

/// A required field that is empty, and of which no controle speaks, stops the step like a refusal.
void voegLegeVeldenToe(const Werk& werk, const ZorgovereenkomstFeiten& feiten, const ZorgovereenkomstVersie& versie, std::vector<Bevinding>& bevindingen)
{
    const bool eersteKeer = versie.volgnummer == 1 && versie.status == S::Concept;
    const auto gezegd = [&](const FieldPath& pad) {
        return std::any_of(bevindingen.begin(), bevindingen.end(), [&](const Bevinding& b) {
            return b.path == pad || b.path.startsWith(pad + QChar(u'/')) || (!b.path.isEmpty() && pad.startsWith(b.path + QChar(u'/')));
        });
    };
    for (const FieldPath& pad : legeVelden({versie.inhoud, werk.parameters, feiten.zorgverlener ? &*feiten.zorgverlener : nullptr, nullptr, feiten.wijziging, eersteKeer})) {
        if (!gezegd(pad))
            bevindingen.push_back({QString(leegVeldControle), Ernst::Weigeren, pad, {}});
    }
}

/// The version whose end this one brings forward; nothing = it does not.
const ZorgovereenkomstVersie* stoptDaarmee(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie)
{
    const ZorgovereenkomstVersie* vorige = gewijzigdeVersie(zorgovereenkomst, versie);
    return vorige && stoptEerder(vorige->inhoud, versie.inhoud) ? vorige : nullptr;
}

/// What the controles say of this event; a refusal among them stops it. Before that the event fills in what is its own to fill in.
Outcome<std::vector<Bevinding>> oordeel(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, ZorgovereenkomstVersie& versie,
                                        const VersieOpdracht& opdracht)
{
    if (opdracht.gebeurtenis == G::Opzeggen)
        return zetOpzegging(werk, zorgovereenkomst, versie, opdracht);
    const bool eersteKeer = versie.status == S::Concept && opdracht.gebeurtenis == G::Terugsturen; // a change by the zorgverlener
    if (!vraagtControle(opdracht.gebeurtenis) && !eersteKeer)
        return std::vector<Bevinding>();
    const bool eerst = versie.status == S::Concept && opdracht.gebeurtenis != G::OndertekenenBudgethouder; // what is signed is what was seen
    if (eerst || opdracht.gebeurtenis == G::Overnemen)
        PGB_CHECK(zetOpModel(werk, zorgovereenkomst.budgethouder, versie.inhoud)); // a draft may have lain there while the model changed
    PGB_TRY(feiten, gatherFeiten(werk, zorgovereenkomst, versie, true));
    PGB_TRY(bevindingen, judge(feiten));
    voegLegeVeldenToe(werk, feiten, versie, bevindingen);
    if (const ZorgovereenkomstVersie* vorige = stoptDaarmee(zorgovereenkomst, versie)) {
        // Who signs it at once, ends it alone; else the zorgverlener signs too.
        const bool alleen = versie.status == S::Concept && opdracht.gebeurtenis == G::OndertekenenBudgethouder;
        PGB_TRY(einde, toetsStoppen(werk, feiten, *vorige, !alleen));
        bevindingen.insert(bevindingen.end(), einde.begin(), einde.end());
    }
    return std::move(bevindingen);
}

/// A rejected version stays as it was judged; the repair is a new draft with its content.
Outcome<ZorgovereenkomstVersie> herstel(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie)
{
    if (laatsteVersie(zorgovereenkomst)->volgnummer != versie.volgnummer)
        return geenOvergang(code(versie.status), code(G::Herstellen));
    ZorgovereenkomstVersie kopie;
    kopie.zorgovereenkomst = zorgovereenkomst.id;
    kopie.volgnummer = zorgovereenkomst.versies.back().volgnummer + 1;
    kopie.inhoud = versie.inhoud;
    kopie.herstelVan = versie.volgnummer;
    setStatus(werk, kopie, S::Concept, versie.statusReden);
    return werk.unit.zorgovereenkomsten().insertVersie(kopie);
}

/// Back at the one who may type in it, or given up.
Outcome<void> neemTerug(Werk& werk, ZorgovereenkomstVersie& versie, S naar)
{
    PGB_CHECK(naarGedeeld(werk, versie));
    if (naar == S::Concept) {
        versie.handtekeningen.clear();
        versie.opgesteldDoor = Partijrol::Budgethouder; // whoever began it: from here it is his draft
        return {};
    }
    for (Deelbeoordeling& deel : versie.beoordelingen) {
        if (deel.status == DeelbeoordelingStatus::Open)
            deel.status = DeelbeoordelingStatus::Gesloten;
    }
    return closeTaken(werk, versie);
}

/// Who goes on with a proposal of the other side lets his own draft go: it stays to be read.
Outcome<void> laatConceptGaan(Werk& werk, const Zorgovereenkomst& zorgovereenkomst)
{
    for (const ZorgovereenkomstVersie& v : zorgovereenkomst.versies) {
        if (v.status != S::Concept || !isVoorKant(v, werk.gebruiker().rol))
            continue;
        ZorgovereenkomstVersie weg = v;
        setStatusVanzelf(werk, weg, S::Vervallen, statusreden::voorstelOvergenomen);
        PGB_TRY(bewaard, werk.unit.zorgovereenkomsten().updateVersie(weg));
        PGB_CHECK(werk.vastleggenVanzelf(QStringLiteral("zorgovereenkomst.vervallen"), QStringLiteral("zorgovereenkomst"), zorgovereenkomst.id.waarde, zorgovereenkomst.budgethouder,
                                         {{QStringLiteral("versie"), QString::number(bewaard.volgnummer)}}));
    }
    return {};
}

Outcome<void> apply(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, ZorgovereenkomstVersie& versie, const VersieOpdracht& opdracht,
                    S naar, const std::vector<Bevinding>& bevindingen)
{
    switch (opdracht.gebeurtenis) {
    case G::OndertekenenZorgverlener:
        PGB_CHECK(sign(werk, zorgovereenkomst, versie, opdracht.gebeurtenis));
        break;
    case G::OndertekenenBudgethouder:
        PGB_CHECK(sign(werk, zorgovereenkomst, versie, opdracht.gebeurtenis));
        setStatus(werk, versie, naar);
        return routeVersie(werk, zorgovereenkomst, versie, bevindingen);
    case G::Goedkeuren:
    case G::Afkeuren:
    case G::AanvullingVragen: return reviewVersie(werk, zorgovereenkomst, versie, opdracht);
    case G::Wijzigen:
    case G::Intrekken:
        PGB_CHECK(neemTerug(werk, versie, naar));
        break;
    case G::Beeindigen:
        PGB_CHECK(zetBeeindiging(werk, zorgovereenkomst, versie, opdracht));
        break;
    case G::Aanvullen:
        PGB_CHECK(beantwoordVraag(werk, versie, opdracht.reden));
        break;
    case G::Overnemen:
        PGB_CHECK(laatConceptGaan(werk, zorgovereenkomst));
        [[fallthrough]];
    case G::Delen:
    case G::Terugsturen:
        PGB_CHECK(bewaarOverdracht(werk, versie));
        break;
    default: break;
    }
    setStatus(werk, versie, naar, opdracht.reden);
    return {};
}

/// A draft that goes to others, or a proposal that is taken over: one at a time, of what goes on, and with something in it.
Outcome<void> checkOverdracht(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie, G gebeurtenis)
{
    const bool naarAnderen = versie.status == S::Concept && gebeurtenis != G::Verwijderen;
    if (naarAnderen && andereOpen(zorgovereenkomst, versie))
        return Problem{ProblemKind::Conflict, QStringLiteral("openVersie"), {}, {}, {}};
    if (naarAnderen && versie.volgnummer > 1 && eindigt(zorgovereenkomst))
        return Problem{ProblemKind::Conflict, QStringLiteral("overeenkomstEindigt"), {}, {}, {}};
    if ((naarAnderen || gebeurtenis == G::Overnemen) && wijzigtNiets(zorgovereenkomst, versie))
        return Problem{ProblemKind::Conflict, QStringLiteral("nietsGewijzigd"), {}, {}, {}};
    return {};
}

/// Which of two rows: `alleGoedgekeurd`/`nogOpen` is worked out by the review itself, so there either will do.
const ZorgovereenkomstOvergang* overgang(const Werk& werk, S van, const VersieOpdracht& opdracht, A actor)
{
    QLatin1String guard;
    if (opdracht.gebeurtenis == G::Goedkeuren)
        guard = QLatin1String("nogOpen");
    else if (opdracht.gebeurtenis == G::Beeindigen)
        guard = opdracht.datum.value_or(werk.vandaag()) > werk.vandaag() ? QLatin1String("geenArbeidsovereenkomstDagLater")
                                                                          : QLatin1String("geenArbeidsovereenkomstDagGekomen");
    return findOvergang(van, opdracht.gebeurtenis, actor, guard);
}

} // namespace

std::optional<ZorgovereenkomstActor> actorVoor(const Werk& werk, const Relatie& relatie, S van, G gebeurtenis)
{
    const auto is = [&](Handeling handeling, A actor) { return magNu(werk, relatie, handeling) ? std::optional(actor) : std::nullopt; };
    if (werk.isBudgethouderKant()) {
        const std::optional<Handeling> handeling = handelingVoor(gebeurtenis, van);
        return handeling ? is(*handeling, A::Budgethouder) : std::nullopt;
    }
    switch (gebeurtenis) {
    case G::OndertekenenZorgverlener: return is(Handeling::ZorgovereenkomstOndertekenenZorgverlener, A::Zorgverlener);
    case G::Goedkeuren:
    case G::Afkeuren:
    case G::AanvullingVragen:
        if (const auto actor = is(Handeling::ZorgovereenkomstBeoordelen, A::Beoordelaar))
            return actor;
        return is(Handeling::ZorgovereenkomstBeoordelenArbeidsrecht, A::Beoordelaar);
    case G::Beeindigen: return is(Handeling::ZorgovereenkomstBeoordelen, A::Beoordelaar); // SVB has no part in whether care is paid
    case G::Terugsturen:
    case G::Opzeggen:
    case G::Verwijderen:
    case G::Intrekken: return werk.isZorgverlenerKant() ? is(Handeling::ZorgovereenkomstOpstellen, A::Zorgverlener) : std::nullopt;
    default: return std::nullopt;
    }
}

Outcome<VersieAfloop> fireVersie(Werk& werk, ZorgovereenkomstId id, int volgnummer, qint64 rijversie, const VersieOpdracht& opdracht)
{
    PGB_TRY(seen, zichtbareZorgovereenkomst(werk, id));
    const auto& [record, relatie] = seen;
    PGB_TRY(versie, versieVan(record, volgnummer));
    if (!isVoorKant(versie, werk.gebruiker().rol))
        return nietGevonden();
    const std::optional<A> actor = actorVoor(werk, relatie, versie.status, opdracht.gebeurtenis);
    if (!actor)
        return nietToegestaan();
    if (versie.rijversie != rijversie)
        return versieVerouderd();
    const ZorgovereenkomstOvergang* stap = overgang(werk, versie.status, opdracht, *actor);
    if (!stap)
        return geenOvergang(code(versie.status), code(opdracht.gebeurtenis));
    const ZorgovereenkomstVersie* eindigbaar = isEinde(opdracht.gebeurtenis) ? teBeeindigenVersie(record) : nullptr;
    if (isEinde(opdracht.gebeurtenis) && (!eindigbaar || eindigbaar->volgnummer != volgnummer))
        return geenOvergang(code(versie.status), code(opdracht.gebeurtenis));
    PGB_CHECK(checkReden(werk, versie.status, opdracht));
    PGB_CHECK(checkOpmerkingen(werk, record, versie, opdracht.opmerkingen));
    if (isVanZorgverlener(*stap) && versie.opgesteldDoor != Partijrol::Zorgverlener)
        return geenOvergang(code(versie.status), code(opdracht.gebeurtenis));
    PGB_CHECK(checkOverdracht(record, versie, opdracht.gebeurtenis));

    VersieAfloop afloop;
    afloop.versie = versie;
    PGB_TRY(bevindingen, oordeel(werk, record, versie, opdracht));
    afloop.bevindingen = bevindingen;
    afloop.geweigerd = zwaarste(bevindingen) == Ernst::Weigeren;
    if (afloop.geweigerd)
        return afloop;
    if (versie.status == S::Concept && opdracht.gebeurtenis == G::OndertekenenBudgethouder) {
        PGB_TRY(metZorgverlener, tekentZorgverlener(werk, record, versie));
        if (metZorgverlener)
            return geenOvergang(code(versie.status), code(opdracht.gebeurtenis));
    }
    if (opdracht.gebeurtenis == G::Herstellen) {
        PGB_TRY(kopie, herstel(werk, record, versie));
        afloop.versie = kopie;
    } else {
        PGB_CHECK(apply(werk, record, versie, opdracht, stap->naar, bevindingen));
        PGB_TRY(stored, werk.unit.zorgovereenkomsten().updateVersie(versie));
        afloop.versie = stored;
    }
    PGB_CHECK(werk.vastleggen(QStringLiteral("zorgovereenkomst.") + code(opdracht.gebeurtenis), QStringLiteral("zorgovereenkomst"),
                              id.waarde, record.budgethouder,
                              {{QStringLiteral("versie"), QString::number(volgnummer)},
                               {QStringLiteral("status"), code(afloop.versie.status)}}));
    if (isEinde(opdracht.gebeurtenis))
        PGB_CHECK(eindigtMet(werk, record, afloop.versie));
    if (afloop.versie.status == S::Goedgekeurd || afloop.versie.status == S::Lopend) {
        PGB_CHECK(becomeApproved(werk, record, afloop.versie));
    }
    return afloop;
}

} // namespace pgb::app
