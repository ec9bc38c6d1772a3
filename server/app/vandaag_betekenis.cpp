#include "server/app/vandaag_betekenis.h"
#include "shared/base/nl_dag.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/overzicht/aan_zet.h"
#include "shared/domain/zorgovereenkomst/opzegging.h"
#include "shared/domain/zorgovereenkomst/stand.h"
#include "shared/domain/zorgovereenkomst/wml_indexatie.h"
#include <algorithm>

namespace pgb::app {
namespace {

using ZS = ZorgovereenkomstStatus;
using DS = DeclaratieStatus;

bool isNieuws(const Werk& werk, QDate dag) { return dag.isValid() && dag.addDays(nieuwsDagen) > werk.vandaag(); }

/// The last version that was ended lately by another side than the reader's, when a person ended it.
const ZorgovereenkomstVersie* beeindigdDoorAnder(const Werk& werk, const Zorgovereenkomst& record)
{
    const ZorgovereenkomstActor ik = werk.isZorgverlenerKant() ? ZorgovereenkomstActor::Zorgverlener : ZorgovereenkomstActor::Budgethouder;
    const ZorgovereenkomstVersie* uit = nullptr;
    for (const ZorgovereenkomstVersie& v : record.versies) {
        if (v.einde && v.einde->door != ik && v.einde->door != ZorgovereenkomstActor::Systeem && isNieuws(werk, v.einde->op))
            uit = &v;
    }
    return uit;
}

/// The last version that was approved lately; a higher minimum wage is no approval.
const ZorgovereenkomstVersie* pasGoedgekeurd(const Werk& werk, const Zorgovereenkomst& record)
{
    const ZorgovereenkomstVersie* uit = nullptr;
    for (const ZorgovereenkomstVersie& v : record.versies) {
        const bool goed = (v.status == ZS::Goedgekeurd || v.status == ZS::Lopend) && !isSysteemversie(v);
        if (goed && std::any_of(v.stappen.begin(), v.stappen.end(), [&](const Spoorstap& s) { return s.status == ZS::Goedgekeurd && isNieuws(werk, nlDag(s.sinds)); }))
            uit = &v;
    }
    return uit;
}

/// Whose reviewers approved it, for the params of the row; nobody when no approval was needed.
Outcome<CodeParams> goedgekeurdDoor(Werk& werk, const ZorgovereenkomstVersie& versie, QHash<qint64, QString>& verstrekkers)
{
    const auto stap = std::find_if(versie.stappen.rbegin(), versie.stappen.rend(), [](const Spoorstap& s) { return s.status == ZS::Goedgekeurd; });
    QStringList namen;
    bool svb = false;
    if (stap == versie.stappen.rend() || stap->door != ZorgovereenkomstActor::Beoordelaar)
        return CodeParams();
    for (const Deelbeoordeling& deel : versie.beoordelingen) {
        if (deel.status != DeelbeoordelingStatus::Goedgekeurd)
            continue;
        if (deel.soort == DeelbeoordelingSoort::SvbArbeidsrecht) {
            svb = true;
            continue;
        }
        QString& naam = verstrekkers[deel.verstrekker.waarde];
        if (naam.isEmpty()) {
            PGB_TRY(verstrekker, werk.unit.partijen().findVerstrekker(deel.verstrekker));
            naam = verstrekker ? verstrekker->naam : QString();
        }
        namen << naam;
    }
    namen.removeAll(QString());
    namen.removeDuplicates();
    CodeParams uit;
    if (!namen.isEmpty())
        uit.emplace_back(QStringLiteral("door"), namen.join(QStringLiteral(", ")));
    if (svb)
        uit.emplace_back(QStringLiteral("svb"), QStringLiteral("ja"));
    return uit;
}

} // namespace

Outcome<std::optional<VandaagRegel>> nieuws(Werk& werk, const Zorgovereenkomst& record, VandaagRegel regel, QHash<qint64, QString>& verstrekkers)
{
    if (!werk.isBudgethouderKant() && !werk.isZorgverlenerKant())
        return std::optional<VandaagRegel>();
    QString door;
    if (const ZorgovereenkomstVersie* einde = beeindigdDoorAnder(werk, record)) {
        regel.wat = einde->einde->door == ZorgovereenkomstActor::Beoordelaar ? QStringLiteral("zorgovereenkomstGestopt") : QStringLiteral("zorgovereenkomstOpgezegd");
        regel.volgnummer = einde->volgnummer;
        regel.einddatum = einde->einde->laatsteDag;
        regel.dagen = int(einde->einde->op.daysTo(werk.vandaag()));
        door = einde->einde->naam;
    } else if (const ZorgovereenkomstVersie* goed = pasGoedgekeurd(werk, record)) {
        const ZorgovereenkomstVersie* oud = gewijzigdeVersie(record, *goed);
        const bool vanMij = (goed->opgesteldDoor == Partijrol::Zorgverlener) == werk.isZorgverlenerKant();
        const bool stopt = oud && !vanMij && stoptEerder(oud->inhoud, goed->inhoud);
        regel.wat = stopt ? QStringLiteral("zorgovereenkomstStoptDoorWijziging") : QStringLiteral("zorgovereenkomstGoedgekeurd");
        regel.volgnummer = goed->volgnummer;
        regel.einddatum = stopt ? afgesprokenEinde(goed->inhoud) : goed->inhoud.ingangsdatum;
        if (!stopt) {
            PGB_TRY(wie, goedgekeurdDoor(werk, *goed, verstrekkers));
            regel.params.insert(regel.params.end(), wie.begin(), wie.end());
        } else if (goed->opgesteldDoor != Partijrol::Zorgverlener) { // who is the other party stands in the row
            door = regel.naam;
        }
    } else {
        return std::optional<VandaagRegel>();
    }
    if (!door.isEmpty())
        regel.params.emplace_back(QStringLiteral("door"), door);
    return std::optional(std::move(regel));
}

Betekenis betekenis(const ZorgovereenkomstVersie& versie)
{
    const char* const bij = aanZet(versie) == AanZet::Zorgverlener ? "zorgovereenkomstBijZorgverlener" : "zorgovereenkomstBijBudgethouder";
    switch (versie.status) {
    case ZS::Concept: return {"zorgovereenkomstConcept", "afmaken", nullptr};
    case ZS::Gedeeld:
    case ZS::GetekendZorgverlener: return {"zorgovereenkomstOndertekenen", "ondertekenen", bij};
    case ZS::Teruggestuurd: return {"zorgovereenkomstTeruggestuurd", "aanpassen", bij};
    case ZS::AanvullingGevraagd: return {"zorgovereenkomstAanvullen", "aanvullen", bij};
    case ZS::InBeoordeling: return {"zorgovereenkomstBeoordelen", "beoordelen", "zorgovereenkomstInBeoordeling"};
    case ZS::Afgekeurd: return {"zorgovereenkomstAfgekeurd", "herstellen", "zorgovereenkomstAfgekeurd"};
    default: return {};
    }
}

Betekenis betekenis(const Declaratie& declaratie)
{
    if (declaratie.status == DS::TerBeoordeling && bevestigtZorgverlener(declaratie))
        return {"correctieBevestigen", "beoordelen", "correctieBijZorgverlener"};
    if (isNietBevestigd(declaratie))
        return {"correctieNietAkkoord", "aanpassen", "correctieNietAkkoord"};
    switch (declaratie.status) {
    case DS::Concept: return {"declaratieConcept", "afmaken", nullptr};
    case DS::TerBeoordeling: return {"declaratieBeoordelen", "beoordelen", "declaratieBijBudgethouder"};
    case DS::AfgekeurdDoorBudgethouder: return {"declaratieAfgekeurd", "aanpassen", "declaratieAfgekeurd"};
    case DS::Geweigerd: return {"declaratieGeweigerd", "aanpassen", "declaratieGeweigerd"};
    case DS::Ingediend: return {"declaratieIngediend", "bekijken", "declaratieIngediend"};
    case DS::Geparkeerd: return {"declaratieGeparkeerd", "bekijken", "declaratieGeparkeerd"};
    case DS::HandmatigeControle: return {"declaratieHandmatig", "bekijken", "declaratieHandmatig"};
    case DS::DeelsUitbetaald: return {"declaratieDeelsBetaald", "bekijken", "declaratieDeelsBetaald"};
    case DS::Teruggekomen: return {"declaratieTeruggekomen", "bekijken", "declaratieTeruggekomen"};
    default: return {};
    }
}

Betekenis betekenis(WerktaakSoort taak, const Declaratie& declaratie, bool laat)
{
    if (taak == WerktaakSoort::Jaar)
        return {"laatVerzoek", "beoordelen", nullptr};
    if (declaratie.status == DS::HandmatigeControle)
        return {"declaratieNakijken", "beoordelen", nullptr};
    if (taak == WerktaakSoort::Nakijken)
        return {"declaratieNakijken", "bekijken", nullptr};
    return {laat ? "betaaltermijn" : "declaratieWachtOpU", "bekijken", nullptr};
}

bool isTeBeoordelen(const ZorgovereenkomstVersie& versie, const Gebruiker& wie)
{
    return std::any_of(versie.beoordelingen.begin(), versie.beoordelingen.end(), [&](const Deelbeoordeling& deel) {
        const bool mijn = deel.soort == DeelbeoordelingSoort::SvbArbeidsrecht ? wie.rol == Rol::Svb
                                                                             : wie.rol == Rol::MedewerkerVerstrekker && deel.verstrekker == wie.verstrekker;
        return mijn && deel.status == DeelbeoordelingStatus::Open;
    });
}

std::optional<size_t> krapsteNiveau(const std::vector<NiveauStand>& stand)
{
    std::optional<size_t> krapst;
    for (size_t i = 0; i < stand.size(); ++i) {
        const std::optional<Bedrag> rest = stand[i].beschikbaar();
        const bool weinig = rest && stand[i].bedrag && rest->centen * 10 < stand[i].bedrag->centen;
        if (weinig && (!krapst || *rest <= *stand[*krapst].beschikbaar()))
            krapst = i;
    }
    return krapst;
}

} // namespace pgb::app
