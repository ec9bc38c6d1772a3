#include "shared/domain/declaratie/controles/hulp.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include <algorithm>
#include <array>

namespace pgb::dc {

namespace {

std::optional<qint64> urenGrens(const DeclaratieFeiten& f, QLatin1String key, std::optional<Wet> wet, QLatin1String categorie, QDate dag)
{
    const std::optional<qint64> uren = f.parameters->getal(QString(key), wet, QString(categorie), dag);
    return uren && *uren <= 10'000 ? std::optional(*uren * 60) : std::nullopt;
}

/// Minutes over so many weeks that end with the week of this Monday.
qint64 samen(const std::vector<EigenWeek>& eigen, const std::vector<Weekfeit>& overal, QDate maandag, int weken)
{
    const QDate vanaf = maandag.addDays(-7 * (weken - 1));
    qint64 som = 0;
    for (const EigenWeek& w : eigen)
        som += w.maandag >= vanaf && w.maandag <= maandag ? w.minuten : 0;
    for (const Weekfeit& w : overal)
        som += w.maandag >= vanaf && w.maandag <= maandag ? w.minuten : 0;
    return som;
}

/// One sentence about a week; the sum over other dossiers stays unsaid (domain 1.2).
Bevinding teVeel(const DeclaratieFeiten& f, const EigenWeek& week, QLatin1String variant, Ernst ernst, qint64 grens)
{
    CodeParams params{waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam), waarde::datum("weekDatum"_L1, week.maandag),
                      waarde::getal("grensMinuten"_L1, grens)};
    if (variant.isEmpty())
        params.push_back(waarde::getal("ingevuldMinuten"_L1, week.minuten));
    else
        params.push_back(waarde::variant(variant));
    return bevinding("DC-057"_L1, ernst, veldPad("regels"_L1, week.laatsteRegel, "aantal"_L1), std::move(params));
}

bool isWerknemer(const ZorgovereenkomstVersie* versie) { return versie && versie->inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst; }

Uitslag arbeidstijd(const DeclaratieFeiten& f)
{
    if (!opOvereenkomst(f.declaratie.soort) || zonderDagregels(f.declaratie))
        return Uitslag::nietVanToepassing();
    if (!f.zorgovereenkomst || !f.zorgverlener || !f.wekenOveral)
        return Uitslag::nogNiet({"zorgovereenkomst"_L1, "zorgverlener"_L1, "wekenOveral"_L1});
    if (!isWerknemer(versieVanPeriode(f)))
        return Uitslag::nietVanToepassing();
    const std::vector<EigenWeek> eigen = eigenWeken(f.declaratie);
    const QDate dag = f.declaratie.periode.tot;
    const std::optional<qint64> week = urenGrens(f, "arbeidstijdMaximumUren"_L1, std::nullopt, "week"_L1, dag);
    const std::optional<qint64> vier = urenGrens(f, "arbeidstijdMaximumUren"_L1, std::nullopt, "gemiddeld4Weken"_L1, dag);
    const std::optional<qint64> zestien = urenGrens(f, "arbeidstijdMaximumUren"_L1, std::nullopt, "gemiddeld16Weken"_L1, dag);
    if (!week || !vier || !zestien)
        return Uitslag::van({parameterOnbekend("DC-057"_L1, u"regels"_s, "arbeidstijdMaximumUren"_L1, dag)});
    std::vector<Bevinding> uit;
    bool gemiddeld = false; // one average says enough
    for (const EigenWeek& w : eigen) {
        if (w.minuten <= 0) // a correction that takes hours away
            continue;
        if (w.minuten > *week)
            uit.push_back(teVeel(f, w, {}, Ernst::Parkeren, *week));
        else if (samen(eigen, *f.wekenOveral, w.maandag, 1) > *week)
            uit.push_back(teVeel(f, w, "samen"_L1, Ernst::Parkeren, *week));
        if (gemiddeld)
            continue;
        gemiddeld = true;
        if (samen(eigen, *f.wekenOveral, w.maandag, 4) > *vier * 4)
            uit.push_back(teVeel(f, w, "vierWeken"_L1, Ernst::Waarschuwen, *vier));
        else if (samen(eigen, *f.wekenOveral, w.maandag, 16) > *zestien * 16)
            uit.push_back(teVeel(f, w, "zestienWeken"_L1, Ernst::Waarschuwen, *zestien));
        else
            gemiddeld = false;
    }
    return Uitslag::van(std::move(uit));
}

bool uitWlz(const DeclaratieFeiten& f, size_t regel)
{
    const Toekenning* toekenning = vindToekenning(*f.toekenningen, f.declaratie.regels[regel].toekenning);
    return toekenning && toekenning->wet == Wet::Wlz;
}

Uitslag urennorm(const DeclaratieFeiten& f)
{
    if (!opOvereenkomst(f.declaratie.soort) || zonderDagregels(f.declaratie))
        return Uitslag::nietVanToepassing();
    if (!f.zorgovereenkomst || !f.zorgverlener || !f.toekenningen || !f.weken || !f.toestemmingen)
        return Uitslag::nogNiet({"zorgovereenkomst"_L1, "zorgverlener"_L1, "toekenningen"_L1, "weken"_L1, "toestemmingen"_L1});
    const ZorgovereenkomstVersie* versie = versieVanPeriode(f);
    // An organisation sends many people; an employee has the law on working time (DC-057).
    if (!versie || isWerknemer(versie) || f.zorgverlener->soort == ZorgverlenerSoort::Zorginstelling)
        return Uitslag::nietVanToepassing();
    std::vector<Bevinding> uit;
    for (const EigenWeek& w : eigenWeken(f.declaratie)) {
        constexpr qint64 ruimOnder = 20 * 60; // no look-up for weeks that are far below the norm
        const qint64 minuten = detail::saturatedSum(w.minuten, weekVan(*f.weken, w.maandag).minuten);
        if (w.minuten <= 0 || minuten <= ruimOnder || !uitWlz(f, w.laatsteRegel))
            continue;
        const std::optional<qint64> norm = urenGrens(f, "urennormPerWeek"_L1, Wet::Wlz, "geenArbeidsovereenkomst"_L1, w.maandag);
        const FieldPath pad = veldPad("regels"_L1, w.laatsteRegel, "aantal"_L1);
        if (!norm)
            uit.push_back(parameterOnbekend("DC-058"_L1, pad, "urennormPerWeek"_L1, w.maandag));
        else if (minuten > *norm
                 && !isToegestaan(f, ToestemmingSoort::Boven40Uur, f.declaratie.regels[w.laatsteRegel].toekenning, f.declaratie.regels[w.laatsteRegel].datum))
            uit.push_back(bevinding("DC-058"_L1, Ernst::Parkeren, pad,
                                    {waarde::getal("grensMinuten"_L1, *norm), waarde::datum("weekDatum"_L1, w.maandag), waarde::getal("ingevuldMinuten"_L1, minuten),
                                     waarde::tekst("verstrekkerNaam"_L1, enigeVerstrekker(f))}));
    }
    return Uitslag::van(std::move(uit));
}

/// Four days or more a week on the average of the last quarter, while the agreement says at most three and there is no payroll.
Uitslag vaakVierDagen(const DeclaratieFeiten& f)
{
    if (f.declaratie.soort != DeclaratieSoort::GeleverdeZorg || zonderDagregels(f.declaratie))
        return Uitslag::nietVanToepassing();
    if (!f.zorgovereenkomst || !f.zorgverlener || !f.weken)
        return Uitslag::nogNiet({"zorgovereenkomst"_L1, "zorgverlener"_L1, "weken"_L1});
    const ZorgovereenkomstVersie* versie = versieVanPeriode(f);
    if (!isWerknemer(versie) || versie->inhoud.salarisadministratie)
        return Uitslag::nietVanToepassing();
    const QDate dag = f.declaratie.periode.tot;
    const std::optional<qint64> dagen = f.parameters->getal(u"salarisadministratieVerplichtVanafDagenPerWeek", std::nullopt, u"arbeidsovereenkomst", dag);
    const std::optional<qint64> maanden = f.parameters->getal(u"salarisadministratieSignaalMaanden", std::nullopt, u"arbeidsovereenkomst", dag);
    if (!dagen || !maanden || *maanden > 12)
        return Uitslag::van({parameterOnbekend("DC-097"_L1, {}, "salarisadministratieVerplichtVanafDagenPerWeek"_L1, dag)});
    const QDate vanaf = dag.addMonths(-int(*maanden)).addDays(1);
    const qint64 weken = vanaf.daysTo(dag) / 7;
    qint64 gewerkt = 0;
    for (const Weekfeit& w : *f.weken)
        gewerkt += w.maandag >= vanaf ? w.dagen : 0;
    for (const EigenWeek& w : eigenWeken(f.declaratie))
        gewerkt += w.dagen;
    if (werkdagenPerWeek(versie->inhoud) >= *dagen || gewerkt < *dagen * weken)
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-097"_L1, Ernst::Waarschuwen, {},
                                   {waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam), waarde::getal("dagenGetal"_L1, *dagen),
                                    waarde::getal("maandenGetal"_L1, *maanden)})});
}

/// Irregular hours that are the very same month after month are more likely copied than worked. Only the verstrekker is told.
Uitslag geenKopie(const DeclaratieFeiten& f)
{
    if (f.declaratie.soort != DeclaratieSoort::GeleverdeZorg || zonderDagregels(f.declaratie))
        return Uitslag::nietVanToepassing();
    if (!f.zorgovereenkomst || !f.patronen)
        return Uitslag::nogNiet({"zorgovereenkomst"_L1, "patronen"_L1});
    const ZorgovereenkomstVersie* versie = versieVanPeriode(f);
    if (!versie || heeftVasteUren(versie->inhoud))
        return Uitslag::nietVanToepassing();
    const std::optional<qint64> perioden = f.parameters->getal(u"kopieSignaalPerioden", std::nullopt, {}, f.declaratie.periode.tot);
    const std::vector<QByteArray>& eerder = *f.patronen;
    // A signal without a threshold is no signal.
    if (!perioden || *perioden < 1 || qint64(eerder.size()) < *perioden || eerder.front().isEmpty())
        return Uitslag::goed();
    const bool gelijk = std::all_of(eerder.begin(), eerder.begin() + *perioden, [&](const QByteArray& p) { return p == eerder.front(); });
    if (!gelijk || patroonSleutel(f.declaratie.regels) != eerder.front())
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-065"_L1, Ernst::Waarschuwen, u"regels"_s,
                                   {waarde::periode("periode"_L1, f.declaratie.periode), waarde::getal("periodenGetal"_L1, *perioden)})});
}

} // namespace

std::span<const DeclaratieControle> werkweek()
{
    static const std::vector<QLatin1String> uren{"soort"_L1, "periode"_L1, "regels/*/datum"_L1, "regels/*/eenheid"_L1, "regels/*/aantal"_L1};
    static const std::vector<QLatin1String> urenEnBudget{"soort"_L1, "periode"_L1, "regels/*/datum"_L1, "regels/*/eenheid"_L1, "regels/*/aantal"_L1,
                                                         "regels/*/toekenning"_L1};
    static const std::array rijen{
        controle("DC-057"_L1, Ernst::Waarschuwen, {S}, uren, {"zorgovereenkomst"_L1, "zorgverlener"_L1, "wekenOveral"_L1, "parameters"_L1}, "W36; W89"_L1, arbeidstijd),
        controle("DC-058"_L1, Ernst::Parkeren, {E, S}, urenEnBudget,
                 {"zorgovereenkomst"_L1, "zorgverlener"_L1, "toekenningen"_L1, "weken"_L1, "toestemmingen"_L1, "parameters"_L1, "verstrekkers"_L1}, "W36"_L1, urennorm),
        controle("DC-065"_L1, Ernst::Waarschuwen, {S}, {"soort"_L1, "periode"_L1, "regels/*/datum"_L1, "regels/*/functieCode"_L1, "regels/*/aantal"_L1},
                 {"zorgovereenkomst"_L1, "patronen"_L1, "parameters"_L1}, "design"_L1, geenKopie),
        controle("DC-097"_L1, Ernst::Waarschuwen, {S}, uren, {"zorgovereenkomst"_L1, "zorgverlener"_L1, "weken"_L1, "parameters"_L1}, "W17"_L1, vaakVierDagen),
    };
    return rijen;
}

} // namespace pgb::dc
