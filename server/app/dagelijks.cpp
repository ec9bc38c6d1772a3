#include "server/app/dagelijks.h"
#include "server/app/versie_stappen.h"
#include "shared/domain/controle/loongrenzen.h"
#include "shared/domain/zorgovereenkomst/spoor.h"
#include "shared/domain/zorgovereenkomst/status_reden.h"
#include <algorithm>

namespace pgb::app {
namespace {

using S = ZorgovereenkomstStatus;
using G = ZorgovereenkomstGebeurtenis;

QString param(const Bevinding& bevinding, QLatin1String key)
{
    for (const auto& [naam, waarde] : bevinding.params) {
        if (naam == key)
            return waarde;
    }
    return {};
}

/// Who acts, as the sentence of the finding says it.
QString wieHandelt(const Bevinding& bevinding)
{
    if (bevinding.controle != QLatin1String("ZC-070"))
        return QStringLiteral("budgethouder");
    const QString variant = param(bevinding, QLatin1String("variant"));
    if (variant == QLatin1String("agb") || variant == QLatin1String("big"))
        return QStringLiteral("zorgverlener");
    return variant.startsWith(QLatin1String("budgethouderOverleden")) ? QStringLiteral("verstrekker") : QStringLiteral("budgethouder");
}

Signaal signaalVan(const Werk& werk, const ZorgovereenkomstVersie& versie, const Bevinding& bevinding)
{
    Signaal s;
    s.zorgovereenkomst = versie.zorgovereenkomst;
    s.versie = versie.id;
    QString variant = param(bevinding, QLatin1String("variant"));
    if (bevinding.controle == QLatin1String("ZC-054"))
        variant.clear(); // the second reminder takes the place of the first
    s.sleutel = QStringList{bevinding.controle, variant, bevinding.path}.join(QChar(u'/'));
    s.bevinding = bevinding;
    s.wie = wieHandelt(bevinding);
    for (const char* key : {"voorDatum", "uiterlijkDatum", "aanbodDatum"}) {
        const QDate dag = QDate::fromString(param(bevinding, QLatin1String(key)), Qt::ISODate);
        if (dag.isValid() && !s.uiterlijk.isValid())
            s.uiterlijk = dag;
    }
    s.gevondenOp = werk.vandaag();
    return s;
}

Outcome<void> maakTaken(Werk& werk, const Zorgovereenkomst& record, const ZorgovereenkomstVersie& versie, const Signaal& signaal)
{
    std::vector<VerstrekkerId> wie;
    for (const ToekenningId id : versie.inhoud.toekenningen) {
        PGB_TRY(toekenning, werk.unit.toekenningen().find(id));
        if (toekenning && std::find(wie.begin(), wie.end(), toekenning->verstrekker) == wie.end())
            wie.push_back(toekenning->verstrekker);
    }
    for (const VerstrekkerId verstrekker : wie) {
        Werktaak taak;
        taak.soort = WerktaakSoort::Signaal;
        taak.verstrekker = verstrekker;
        taak.budgethouder = record.budgethouder;
        taak.zorgovereenkomst = record.id;
        taak.versie = versie.id;
        taak.dedupSleutel = QStringLiteral("signaal:%1:%2:%3").arg(versie.id.waarde).arg(verstrekker.waarde).arg(signaal.sleutel);
        taak.aangemaaktOp = werk.nu;
        taak.normdatum = signaal.uiterlijk;
        PGB_TRY(stored, werk.unit.werktaken().insertOrMerge(taak));
        PGB_CHECK(werk.melden(QStringLiteral("werktaak"), stored.id.waarde, stored.budgethouder));
    }
    return {};
}

/// What today's look at one version gave.
struct Bezien {
    const ZorgovereenkomstVersie* versie;
    ZorgovereenkomstFeiten feiten;
    std::vector<Bevinding> bevindingen;
};

/// Nothing was found and nothing could be: a register that does not answer or an amount that is not known does not solve a signal.
bool isOnbekend(const ZorgovereenkomstFeiten& feiten, const Signaal& signaal)
{
    if (signaal.bevinding.controle != QLatin1String("ZC-070") || !feiten.zorgverlener || !feiten.registers)
        return false;
    const Registers& r = *feiten.registers;
    const QString variant = param(signaal.bevinding, QLatin1String("variant"));
    const auto zwijgt = [](Registerstand stand) { return stand != Registerstand::Bekend; };
    if (variant.isEmpty() || variant == QLatin1String("failliet"))
        return feiten.zorgverlener->kvkNummer && zwijgt(r.kvk.stand);
    if (variant == QLatin1String("agb"))
        return feiten.zorgverlener->agbCode && zwijgt(r.agb.stand);
    if (variant == QLatin1String("big"))
        return !feiten.zorgverlener->bigNummer.isEmpty() && zwijgt(r.big.stand);
    if (variant == QLatin1String("wml")) {
        const QDate dag = std::max(feiten.vandaag, feiten.versie.inhoud.ingangsdatum);
        const Minimum minimum = minimumVoor(*feiten.parameters, *feiten.zorgverlener, feiten.versie.inhoud, dag);
        return minimum.geldt && !minimum.perUur;
    }
    return false;
}

/// Signals of the agreement become what the controles find now; gives how many are new.
Outcome<int> werkSignalenBij(Werk& werk, const Zorgovereenkomst& record, const std::vector<Bezien>& bezien)
{
    PGB_TRY(open, werk.unit.signalen().open(record.id));
    int nieuw = 0;
    std::vector<std::pair<const ZorgovereenkomstVersie*, Bevinding>> gevonden;
    for (const Bezien& b : bezien) {
        for (const Bevinding& bevinding : b.bevindingen)
            gevonden.emplace_back(b.versie, bevinding);
    }
    for (const auto& [versie, bevinding] : gevonden) {
        const Signaal s = signaalVan(werk, *versie, bevinding);
        const auto zelfde = [&](const Signaal& o) { return o.versie == s.versie && o.sleutel == s.sleutel; };
        const auto bekend = std::find_if(open.begin(), open.end(), zelfde);
        // Found again tomorrow, it is due on the same day.
        const bool eerder = bekend != open.end() && bekend->uiterlijk.isValid() && bekend->uiterlijk < s.uiterlijk;
        if (eerder) {
            open.erase(bekend);
            continue;
        }
        PGB_TRY(isNieuw, werk.unit.signalen().meld(s));
        std::erase_if(open, zelfde);
        if (!isNieuw)
            continue;
        ++nieuw;
        if (s.wie == QLatin1String("verstrekker"))
            PGB_CHECK(maakTaken(werk, record, *versie, s));
        PGB_CHECK(werk.vastleggen(QStringLiteral("zorgovereenkomst.signaal"), QStringLiteral("zorgovereenkomst"), record.id.waarde, record.budgethouder,
                                  {{QStringLiteral("controle"), s.bevinding.controle}}));
    }
    for (const Signaal& weg : open) {
        const auto van = std::find_if(bezien.begin(), bezien.end(), [&](const Bezien& b) { return b.versie->id == weg.versie; });
        if (van != bezien.end() && isOnbekend(van->feiten, weg))
            continue;
        PGB_CHECK(werk.unit.signalen().opgelost(weg.id, werk.vandaag()));
        PGB_CHECK(werk.melden(QStringLiteral("zorgovereenkomst"), record.id.waarde, record.budgethouder));
    }
    return nieuw;
}

/// The verstrekker settles what is left: a task, for the agreement itself is over.
Outcome<void> meldOverlijden(Werk& werk, const Zorgovereenkomst& record, const ZorgovereenkomstVersie& versie)
{
    PGB_TRY(feiten, gatherFeiten(werk, record, versie, true));
    for (const Bevinding& bevinding : evaluate(feiten, Fase::Herhaling).bevindingen) {
        const Signaal s = signaalVan(werk, versie, bevinding);
        if (s.wie == QLatin1String("verstrekker"))
            PGB_CHECK(maakTaken(werk, record, versie, s));
    }
    return {};
}

/// Ends what is alive of the agreement on the day of death; true when anything was.
Outcome<bool> eindigtDoorOverlijden(Werk& werk, const Zorgovereenkomst& record, QDate dag)
{
    bool geraakt = false;
    for (ZorgovereenkomstVersie versie : record.versies) {
        const ZorgovereenkomstOvergang* stap = findOvergang(versie.status, G::Overlijden, ZorgovereenkomstActor::Systeem);
        if (!stap)
            continue;
        PGB_CHECK(meldOverlijden(werk, record, versie));
        versie.geldigTot = std::min(versie.geldigTot.value_or(dag), dag);
        versie.einde = VersieEinde{ZorgovereenkomstActor::Systeem, {}, werk.vandaag(), *versie.geldigTot, 0, {}};
        setStatus(werk, versie, stap->naar, statusreden::overlijden);
        PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(versie));
        PGB_CHECK(werk.vastleggen(QStringLiteral("zorgovereenkomst.overlijden"), QStringLiteral("zorgovereenkomst"), record.id.waarde, record.budgethouder,
                                  {{QStringLiteral("versie"), QString::number(versie.volgnummer)}}));
        geraakt = true;
    }
    PGB_CHECK(sluitOpenWijzigingen(werk, record, statusreden::overlijden));
    if (geraakt)
        PGB_CHECK(stopBetalingenNa(werk, record, dag));
    return geraakt;
}

Outcome<void> loopNa(Werk& werk, const Zorgovereenkomst& record, Nagelopen& uit)
{
    PGB_TRY(budgethouder, werk.unit.budgethouders().find(record.budgethouder));
    if (budgethouder && budgethouder->overlijdensdatum && *budgethouder->overlijdensdatum <= werk.vandaag()) {
        PGB_TRY(beeindigd, eindigtDoorOverlijden(werk, record, *budgethouder->overlijdensdatum));
        uit.beeindigd += beeindigd;
    } else {
        PGB_TRY(verhoogd, indexeerWml(werk, record.id));
        uit.verhoogd += verhoogd;
    }
    PGB_TRY(nu, werk.unit.zorgovereenkomsten().find(record.id));
    std::vector<Bezien> gevonden;
    for (const ZorgovereenkomstVersie& versie : nu->versies) {
        if (versie.status != S::Lopend && versie.status != S::Goedgekeurd)
            continue;
        PGB_TRY(feiten, gatherFeiten(werk, *nu, versie, true));
        // A register that is not connected says nothing: no finding, and no defect either.
        std::vector<Bevinding> bevindingen = evaluate(feiten, Fase::Herhaling).bevindingen;
        gevonden.push_back({&versie, std::move(feiten), std::move(bevindingen)});
    }
    PGB_TRY(nieuw, werkSignalenBij(werk, *nu, gevonden));
    uit.signalen += nieuw;
    for (const Bezien& b : gevonden) {
        PGB_TRY(gestopt, eindigtVanzelf(werk, *nu, b.feiten, b.bevindingen));
        if (gestopt) {
            ++uit.beeindigd;
            break; // all of the agreement ended with it
        }
    }
    return {};
}

} // namespace

Outcome<int> fireVervallen(Werk& werk)
{
    const std::optional<qint64> dagen = werk.parameters.getal(u"conceptVervaltNaDagen", std::nullopt, {}, werk.vandaag());
    if (!dagen || *dagen <= 0)
        return 0;
    int aantal = 0;
    PGB_TRY(records, werk.unit.zorgovereenkomsten().onaangeraaktSinds(werk.nu.addDays(-*dagen)));
    for (const Zorgovereenkomst& record : records) {
        for (ZorgovereenkomstVersie versie : record.versies) {
            const std::optional<QDate> laatste = vervaltNa(versie, werk.parameters);
            const ZorgovereenkomstOvergang* stap = findOvergang(versie.status, G::Vervallen, ZorgovereenkomstActor::Systeem);
            if (!laatste || !stap || werk.vandaag() <= *laatste)
                continue;
            PGB_CHECK(naarGedeeld(werk, versie));
            setStatus(werk, versie, stap->naar, statusreden::termijnVoorbij);
            PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(versie));
            PGB_CHECK(werk.vastleggen(QStringLiteral("zorgovereenkomst.vervallen"), QStringLiteral("zorgovereenkomst"), record.id.waarde, record.budgethouder,
                                      {{QStringLiteral("versie"), QString::number(versie.volgnummer)}}));
            ++aantal;
        }
    }
    return aantal;
}

Outcome<Nagelopen> loopGeldendeNa(Werk& werk, ZorgovereenkomstId na, int limiet)
{
    Nagelopen uit;
    PGB_TRY(records, werk.unit.zorgovereenkomsten().geldende(na, limiet));
    for (const Zorgovereenkomst& record : records)
        PGB_CHECK(loopNa(werk, record, uit));
    if (int(records.size()) == limiet)
        uit.laatste = records.back().id;
    return uit;
}

} // namespace pgb::app
