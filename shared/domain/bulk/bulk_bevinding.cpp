#include "shared/domain/bulk/bulk_bevinding.h"
#include "shared/domain/controle/waarden.h"

namespace pgb::bulk {

using namespace Qt::StringLiterals;

Terugweg terugwegVan(DeclaratieStatus status, Bedrag betaald)
{
    if (isTeCorrigeren(status, betaald))
        return Terugweg::Corrigeren;
    return status == DeclaratieStatus::Ingepland || status == DeclaratieStatus::Teruggekomen ? Terugweg::NaBetaling : Terugweg::Intrekken;
}

Bevinding klantOnbekend(const QString& klant)
{
    CodeParams params{klant.isEmpty() ? waarde::variant("leeg"_L1) : waarde::tekst("klantTekst"_L1, klant)};
    if (isOudeBsnTekst(klant))
        params.push_back(waarde::variant("oud"_L1));
    return bevinding("BK-001"_L1, Ernst::Weigeren, u"klant"_s, std::move(params));
}

Bevinding functieOnbekend(const QString& functie)
{
    return bevinding("BK-002"_L1, Ernst::Weigeren, u"functie"_s, {functie.trimmed().isEmpty() ? waarde::variant("leeg"_L1) : waarde::tekst("functieTekst"_L1, functie)});
}

Bevinding onleesbaar(Bulkveld veld, const QString& tekst)
{
    const bool aantal = veld == Bulkveld::Aantal || veld == Bulkveld::Minuten || veld == Bulkveld::Blokken;
    const QString variant = aantal && isNachtTekst(tekst) ? u"nacht"_s : aantal && isKlokTekst(tekst) ? u"klok"_s : code(veld);
    return bevinding("BK-003"_L1, Ernst::Weigeren, code(veld), {waarde::tekst("waardeTekst"_L1, tekst), waarde::tekst("variant"_L1, variant)});
}

Bevinding overMiddernacht(QTime begin, QTime eind)
{
    return bevinding("BK-003"_L1, Ernst::Weigeren, code(Bulkveld::Eind),
                     {waarde::tekst("beginTekst"_L1, begin.toString(u"H:mm"_s)), waarde::tekst("eindTekst"_L1, eind.toString(u"H:mm"_s)), waarde::variant("overMiddernacht"_L1)});
}

Bevinding geenOvereenkomst(const QString& klant) { return bevinding("BK-004"_L1, Ernst::Weigeren, u"klant"_s, {waarde::tekst("klantTekst"_L1, klant)}); }

Bevinding meerOvereenkomsten(const QString& klant)
{
    return bevinding("BK-004"_L1, Ernst::Weigeren, u"klant"_s, {waarde::tekst("klantTekst"_L1, klant), waarde::variant("meer"_L1)});
}

Bevinding geenOvereenkomstOp(const QString& klant, QDate dag, const Periode& naaste)
{
    CodeParams params{waarde::tekst("klantTekst"_L1, klant), waarde::variant(naaste.tot.isValid() ? "opDag"_L1 : "opDagOpen"_L1), waarde::datum("opDatum"_L1, dag),
                      waarde::datum("vanDatum"_L1, naaste.van)};
    if (naaste.tot.isValid())
        params.push_back(waarde::datum("totDatum"_L1, naaste.tot));
    return bevinding("BK-004"_L1, Ernst::Weigeren, u"datum"_s, std::move(params));
}

Bevinding dubbel(int eersteRij, bool gelijk)
{
    CodeParams params{waarde::getal("rijGetal"_L1, eersteRij)};
    if (gelijk)
        params.push_back(waarde::variant("gelijk"_L1));
    return bevinding("BK-005"_L1, Ernst::Weigeren, {}, std::move(params));
}

Bevinding langerDanEenDag(QDate dag, qint64 minuten)
{
    return bevinding("DC-056"_L1, Ernst::Weigeren, code(Bulkveld::Aantal), {waarde::datum("datum"_L1, dag), waarde::getal("ingevuldMinuten"_L1, minuten), waarde::variant("meerDanDag"_L1)});
}

Bevinding bedragAnders(Bedrag inBestand, Bedrag berekend)
{
    return bevinding("BK-006"_L1, Ernst::Weigeren, u"bedrag"_s, {waarde::centen("bestandCenten"_L1, inBestand), waarde::centen("berekendCenten"_L1, berekend)});
}

Bevinding alIngediend(const QString& nummer)
{
    CodeParams params{waarde::tekst("nummerTekst"_L1, nummer)};
    if (nummer.isEmpty())
        params.push_back(waarde::variant("zonderNummer"_L1));
    return bevinding("BK-007"_L1, Ernst::Waarschuwen, {}, std::move(params));
}

namespace {

Bevinding alMetAnders(QLatin1String controle, const QString& nummer, Terugweg terugweg)
{
    CodeParams params{waarde::tekst("nummerTekst"_L1, nummer)};
    if (nummer.isEmpty())
        params.push_back(waarde::variant("zonderNummer"_L1));
    else if (terugweg != Terugweg::Intrekken)
        params.push_back(waarde::variant(terugweg == Terugweg::Corrigeren ? "betaald"_L1 : "inBetaling"_L1));
    return bevinding(controle, Ernst::Weigeren, code(Bulkveld::Kenmerk), std::move(params));
}

} // namespace

Bevinding alMetAnderKenmerk(const QString& nummer, Terugweg terugweg) { return alMetAnders("BK-009"_L1, nummer, terugweg); }

Bevinding alMetAnderAantal(const QString& nummer, Terugweg terugweg) { return alMetAnders("BK-010"_L1, nummer, terugweg); }

Bevinding anderFactuurnummer(const QString& opRegel, const QString& vanDeclaratie)
{
    return bevinding("BK-011"_L1, Ernst::Waarschuwen, u"factuurnummer"_s, {waarde::tekst("factuurnummerTekst"_L1, opRegel), waarde::tekst("nummerTekst"_L1, vanDeclaratie)});
}

Bevinding anderPatroonnummer(const QString& vanPatroon, const QString& vanDeclaratie)
{
    Bevinding uit = anderFactuurnummer(vanPatroon, vanDeclaratie);
    uit.params.push_back(waarde::variant("patroon"_L1));
    return uit;
}

Bevinding misschienAnderBezoek(const QString& bestand, int rij)
{
    if (bestand.isEmpty())
        return bevinding("BK-012"_L1, Ernst::Waarschuwen, u"begin"_s, {waarde::variant("vanAnder"_L1)});
    return bevinding("BK-012"_L1, Ernst::Waarschuwen, u"begin"_s, {waarde::tekst("bestandTekst"_L1, bestand), waarde::getal("rijGetal"_L1, rij)});
}

bool vraagtOfHetEenAnderBezoekIs(const Bevinding& bevinding) { return bevinding.controle == "BK-012"_L1; }

bool moetBekeken(const BulkOorzaak& oorzaak)
{
    return oorzaak.stand == Bulkstand::LetOp && (vraagtOfHetEenAnderBezoekIs(oorzaak.bevinding) || oorzaak.bevinding.controle == "BK-020"_L1);
}

QStringList oorzakenOmTeBekijken() { return {oorzaakVan(misschienAnderBezoek({}, 0)), oorzaakVan(misschienAnderBezoek(u"x"_s, 1)), oorzaakVan(afgekeurd({}))}; }

void Bekijkcode::neem(const Bulkregel& r, const QString& bevinding)
{
    const auto tijd = [](const std::optional<QTime>& t) { return t ? t->toString(u"HH:mm"_s) : QString(); };
    const QStringList delen{QString::number(r.nummer), QString::number(r.deel), r.klant, r.functie, r.datum.toString(Qt::ISODate), r.isPeriodetotaal() ? r.tot.toString(Qt::ISODate) : QString(), tijd(r.begin), tijd(r.eind),
                      code(r.eenheid), QString::number(r.aantal), r.tarief ? QString::number(r.tarief->honderdduizendsten) : QString(), r.bedrag ? QString::number(r.bedrag->centen) : QString(),
                      r.factuurnummer, r.kenmerk, bevinding, {}};
    m_hash.addData(delen.join(u'\n').toUtf8());
    m_leeg = false;
}

QString Bekijkcode::tekst() const { return m_leeg ? QString() : QString::fromLatin1(m_hash.result().toHex().left(8)); }

Bevinding nummerVoorMeer(const QString& nummer) { return bevinding("BK-013"_L1, Ernst::Weigeren, u"factuurnummer"_s, {waarde::tekst("factuurnummerTekst"_L1, nummer)}); }

Bevinding nummerOpRegelsVanMeer() { return bevinding("BK-013"_L1, Ernst::Weigeren, u"factuurnummer"_s, {waarde::variant("opRegels"_L1)}); }

Bevinding geenPeriodetotaal(Periodebezwaar bezwaar, const Periode& dagen)
{
    return bevinding("BK-014"_L1, Ernst::Weigeren, code(Bulkveld::Datum),
                     {waarde::datum("vanDatum"_L1, dagen.van), waarde::datum("totDatum"_L1, dagen.tot), waarde::code("periodebezwaarCode"_L1, bezwaar)});
}

Bevinding wachtendTotaal(CodeParams params)
{
    params.push_back(waarde::variant("wacht"_L1));
    return bevinding("BK-014"_L1, Ernst::Weigeren, code(Bulkveld::Datum), std::move(params));
}

Bevinding wachtendeRegel(QDate dag) { return bevinding("BK-015"_L1, Ernst::Weigeren, code(Bulkveld::Datum), {waarde::datum("wachtDatum"_L1, dag)}); }

Bevinding langerDanBezoek(QTime begin, QTime eind, qint64 minuten, qint64 tussen)
{
    return bevinding("BK-016"_L1, Ernst::Weigeren, code(Bulkveld::Aantal),
                     {waarde::getal("ingevuldMinuten"_L1, minuten), waarde::tekst("beginTekst"_L1, begin.toString(u"H:mm"_s)), waarde::tekst("eindTekst"_L1, eind.toString(u"H:mm"_s)),
                      waarde::getal("tijdenMinuten"_L1, tussen)});
}

Bevinding teVeelRegels(const QString& klant, int hoogstens, bool samen)
{
    CodeParams params{waarde::tekst("klantTekst"_L1, klant), waarde::getal("hoogstensGetal"_L1, hoogstens)};
    if (samen)
        params.push_back(waarde::variant("samen"_L1));
    return bevinding("BK-017"_L1, Ernst::Weigeren, u"klant"_s, std::move(params));
}

Bevinding metAndereRij(Bevinding bevinding, int rij)
{
    bevinding.params.push_back(waarde::getal("rijGetal"_L1, rij));
    bevinding.params.push_back(waarde::variant("rij"_L1));
    return bevinding;
}

Bevinding metRijVan(Bevinding bevinding, int rij, const QString& bestand, QDate ingediend)
{
    for (auto param : {waarde::getal("rijGetal"_L1, rij), waarde::tekst("bestandTekst"_L1, bestand), waarde::datum("ingediendDatum"_L1, ingediend), waarde::variant("elders"_L1)})
        bevinding.params.push_back(std::move(param));
    return bevinding;
}

Bevinding afgekeurd(const QString& reden) { return bevinding("BK-020"_L1, Ernst::Waarschuwen, code(Bulkveld::Aantal), {waarde::tekst("redenTekst"_L1, reden)}); }

Bevinding metBsn(Bulkveld veld) { return bevinding("BK-008"_L1, Ernst::Weigeren, code(veld), {waarde::tekst("variant"_L1, code(veld))}); }

namespace {

bool isOorzaak(const QString& key)
{
    return key == "variant"_L1 || key.endsWith("Code"_L1) || key.endsWith("Tarief"_L1) || key.endsWith("tarief"_L1) || key == "klantTekst"_L1 || key == "functieTekst"_L1;
}

} // namespace

Bevinding gezamenlijk(const Bevinding& een, const Bevinding& ander)
{
    Bevinding uit = een;
    if (een.params != ander.params)
        std::erase_if(uit.params, [](const auto& waarde) { return !isOorzaak(waarde.first); });
    return uit;
}

QString oorzaakVan(const Bevinding& bevinding)
{
    QString sleutel = bevinding.controle;
    for (const auto& [key, waarde] : bevinding.params) {
        if (isOorzaak(key))
            sleutel += u'|' + waarde;
    }
    if (sleutel.size() <= 200)
        return sleutel;
    return sleutel.left(120) + u'|' + QString::fromLatin1(QCryptographicHash::hash(sleutel.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace pgb::bulk
