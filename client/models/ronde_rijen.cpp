#include "client/models/ronde_rijen.h"
#include "shared/domain/zorgfunctie.h"
#include "shared/domain/zorgovereenkomst/stand.h"
#include "shared/domain/zorgovereenkomst/verschillen.h"
#include "shared/domain/zorgovereenkomst/wijziging_handtekening.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QCoreApplication>
#include <algorithm>

namespace pgb {
namespace {

using S = ZorgovereenkomstStatus;

struct RondeWoorden {
    Q_DECLARE_TR_FUNCTIONS(RondeRijen)
};

const ZorgovereenkomstVersie* geldende(const Zorgovereenkomst& record)
{
    const ZorgovereenkomstVersie* uit = nullptr;
    for (const ZorgovereenkomstVersie& v : record.versies) {
        if (v.status == S::Lopend || v.status == S::Goedgekeurd)
            uit = &v;
    }
    return uit;
}

void voeg(QStringList& naar, const QString& woord)
{
    if (!woord.isEmpty() && !naar.contains(woord))
        naar << woord;
}

QString verstrekkerVan(ToekenningId id, const std::vector<Toekenning>& toekenningen, const std::vector<Verstrekker>& verstrekkers)
{
    const auto t = std::find_if(toekenningen.begin(), toekenningen.end(), [id](const Toekenning& een) { return een.id == id; });
    if (t == toekenningen.end())
        return {};
    const auto v = std::find_if(verstrekkers.begin(), verstrekkers.end(), [&](const Verstrekker& een) { return een.id == t->verstrekker; });
    return v == verstrekkers.end() ? QString() : v->naam;
}

template<class Rij>
bool eerderVanNaam(const Rij& a, const Rij& b)
{
    const int client = a.client.localeAwareCompare(b.client);
    return client < 0 || (client == 0 && a.zorgverlener.localeAwareCompare(b.zorgverlener) < 0);
}

/// Only the usual rates and the first day, and few enough to say in a line.
bool pastInRegel(const std::vector<FieldPath>& paden)
{
    constexpr int meestePaden = 2;
    int tarieven = 0;
    for (const FieldPath& pad : paden) {
        const bool tarief = pad.startsWith(QLatin1String("inhoud/werkafspraken/")) && pad.endsWith(QLatin1String("/tarief")) && pad.count(QLatin1Char('/')) == 3;
        if (!tarief && pad != QLatin1String("inhoud/ingangsdatum"))
            return false;
        tarieven += tarief ? 1 : 0;
    }
    return tarieven > 0 && tarieven <= meestePaden;
}

QString tariefZin(const ZorgovereenkomstInhoud& oud, const ZorgovereenkomstInhoud& nieuw)
{
    QStringList delen;
    for (size_t i = 0; i < std::min(oud.werkafspraken.size(), nieuw.werkafspraken.size()); ++i) {
        const Werkafspraak& was = oud.werkafspraken[i];
        const Werkafspraak& wordt = nieuw.werkafspraken[i];
        if (was.tarief && wordt.tarief && *was.tarief != *wordt.tarief)
            delen << RondeWoorden::tr("%1 van %2 naar %3 per %4").arg(functieTekst(wordt.functieCode), euroTekst(*was.tarief, huidigeTaal()), euroTekst(*wordt.tarief, huidigeTaal()),
                                                                      codeTekst(wordt.eenheid));
    }
    return metHoofdletter(RondeWoorden::tr("%1, vanaf %2").arg(delen.join(QStringLiteral("; ")), datumTekst(nieuw.ingangsdatum, huidigeTaal())));
}

QString watVerandert(const TekenRij& rij, const ZorgovereenkomstInhoud* oud)
{
    if (rij.inDeRegel)
        return tariefZin(*oud, rij.inhoud);
    if (rij.nieuw)
        return RondeWoorden::tr("Nieuw: %1, vanaf %2").arg(codeTekst(rij.inhoud.soort), datumTekst(rij.inhoud.ingangsdatum, huidigeTaal()));
    QStringList velden;
    for (const VeldVerschil& v : rij.verschillen) {
        if (!v.gelijk())
            velden << v.naam;
    }
    const qsizetype meer = velden.size() - 2;
    QString tekst = velden.mid(0, 2).join(QStringLiteral(", "));
    if (meer > 0)
        tekst = RondeWoorden::tr("%1 en nog %2").arg(tekst).arg(meer);
    return RondeWoorden::tr("Wijziging: %1").arg(tekst);
}

/// `feiten`: of whom and when; the agreement and its version are put in here.
bool wacht(ZorgovereenkomstFeiten& feiten, const Zorgovereenkomst& record, const ZorgovereenkomstVersie& v, bool budgethouderKant)
{
    if (!budgethouderKant)
        return v.status == S::Gedeeld;
    if (v.status == S::GetekendZorgverlener)
        return true;
    if (v.status != S::Concept)
        return false;
    feiten.zorgovereenkomst = record;
    feiten.versie = v;
    return !zorgverlenerTekent(feiten);
}

} // namespace

std::vector<RondeRij> rondeRijen(const std::vector<OvereenkomstRij>& lijst, const std::vector<Toekenning>& toekenningen, const std::vector<Verstrekker>& verstrekkers)
{
    std::vector<RondeRij> uit;
    for (const OvereenkomstRij& bron : lijst) {
        const ZorgovereenkomstVersie* nu = geldende(bron.zorgovereenkomst);
        if (!nu)
            continue;
        RondeRij rij;
        rij.id = bron.zorgovereenkomst.id;
        rij.budgethouder = bron.zorgovereenkomst.budgethouder;
        rij.client = bron.budgethouder;
        rij.zorgverlener = bron.zorgverlener;
        QStringList tarieven;
        QStringList namen;
        for (const Werkafspraak& w : nu->inhoud.werkafspraken) {
            voeg(rij.functies, w.functieCode);
            voeg(namen, functieTekst(w.functieCode));
            if (const Zorgfunctie* functie = findZorgfunctie(w.functieCode))
                voeg(rij.wetten, codeTekst(functie->wet));
            voeg(rij.verstrekkers, verstrekkerVan(w.toekenning, toekenningen, verstrekkers));
            if (w.tarief && nu->inhoud.loonsoort == Loonsoort::PerEenheid)
                voeg(tarieven, RondeWoorden::tr("%1 per %2").arg(euroTekst(*w.tarief, huidigeTaal()), codeTekst(w.eenheid)));
        }
        if (nu->inhoud.loonsoort == Loonsoort::Maandloon && nu->inhoud.maandloon)
            voeg(tarieven, RondeWoorden::tr("%1 per maand").arg(euroTekst(*nu->inhoud.maandloon, huidigeTaal())));
        rij.tarieven = tarieven.join(QStringLiteral(" · "));
        rij.zoek = QStringList{rij.client, rij.zorgverlener, rij.wetten.join(QLatin1Char(' ')), rij.verstrekkers.join(QLatin1Char(' ')), namen.join(QLatin1Char(' ')),
                               bron.zorgovereenkomst.nummer}.join(QLatin1Char(' ')).toLower();
        uit.push_back(rij);
    }
    std::stable_sort(uit.begin(), uit.end(), eerderVanNaam<RondeRij>);
    return uit;
}

bool RondeFilter::laatDoor(const RondeRij& rij) const
{
    const bool naam = zorgverlener.isEmpty() || rij.zorgverlener == zorgverlener;
    const bool keuzes = naam && (verstrekker.isEmpty() || rij.verstrekkers.contains(verstrekker)) && (wet.isEmpty() || rij.wetten.contains(wet))
        && (functie.isEmpty() || rij.functies.contains(functie));
    const QStringList woorden = tekst.simplified().toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return keuzes && std::all_of(woorden.begin(), woorden.end(), [&](const QString& woord) { return rij.zoek.contains(woord); });
}

std::vector<TekenRij> tekenRijen(const std::vector<OvereenkomstRij>& lijst, const std::vector<Toekenning>& toekenningen, const ParameterTabel& parameters, QDate vandaag,
                                 bool budgethouderKant)
{
    std::vector<TekenRij> uit;
    ZorgovereenkomstFeiten feiten;
    feiten.parameters = &parameters;
    feiten.vandaag = vandaag;
    for (const Toekenning& t : toekenningen)
        feiten.verstrekkers.push_back({t.id, t.verstrekker, t.wet, {}});
    for (const OvereenkomstRij& bron : lijst) {
        for (const ZorgovereenkomstVersie& v : bron.zorgovereenkomst.versies) {
            if (!wacht(feiten, bron.zorgovereenkomst, v, budgethouderKant))
                continue;
            TekenRij rij{bron.zorgovereenkomst.id, bron.zorgovereenkomst.budgethouder, bron.zorgovereenkomst.nummer, v.volgnummer, v.rijversie, bron.budgethouder, bron.zorgverlener, v.inhoud};
            const ZorgovereenkomstVersie* oud = gewijzigdeVersie(bron.zorgovereenkomst, v);
            rij.nieuw = !oud;
            rij.inDeRegel = oud && pastInRegel(verschillen(oud->inhoud, v.inhoud));
            rij.verschillen = inhoudVerschillen(oud ? oud->inhoud : ZorgovereenkomstInhoud(), v.inhoud, budgetnaam(toekenningen, feiten.verstrekkers));
            rij.wat = watVerandert(rij, oud ? &oud->inhoud : nullptr);
            rij.zoek = QStringList{rij.client, rij.zorgverlener, rij.nummer, rij.wat}.join(QLatin1Char(' ')).toLower();
            uit.push_back(rij);
        }
    }
    std::stable_sort(uit.begin(), uit.end(), eerderVanNaam<TekenRij>);
    return uit;
}

} // namespace pgb
