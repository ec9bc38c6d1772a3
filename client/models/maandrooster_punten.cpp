#include "client/models/maandrooster_punten.h"
#include "client/models/maandrooster_tekst.h"
#include "client/models/oefenwaarden.h"
#include "shared/text/bevinding_text.h"
#include "shared/base/duur.h"
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <tuple>

namespace pgb {
namespace {

/// Where a point stands in the list: the heaviest first, then by its first day, what is about the whole sheet last.
std::tuple<int, int, int> volgorde(const RoosterPunt& punt)
{
    const CelPlaats eerste = punt.cellen.empty() ? CelPlaats{99, 99} : punt.cellen.front();
    return {-int(punt.ernst), eerste.dag, eerste.rij};
}

bool isDag(const std::pair<QString, QString>& waarde)
{
    return waarde.first.endsWith(QLatin1String("datum"), Qt::CaseInsensitive);
}

/// A number with the letter of another unit: "1d", "2 dgn", "1 dagdeel", "12 km".
bool isAndereEenheid(const QString& tekst)
{
    static const QRegularExpression vorm(QStringLiteral("^\\s*\\d+([.,]\\d+)?\\s*(d|dg|dgn|dag|dagen|dagdeel|dagdelen|e|etm|etmaal|etmalen|w|week|weken|km|rit|ritten|st|stuk|stuks)\\.?\\s*$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return vorm.match(tekst).hasMatch();
}

/// What its sentence says can be put right by another budget.
bool vraagtAnderBudget(const QString& controle)
{
    static const QSet<QString> vragen{QStringLiteral("DC-027"), QStringLiteral("DC-028"), QStringLiteral("DC-029"), QStringLiteral("DC-045")};
    return vragen.contains(controle);
}

/// A sheet that was handed in asks nothing any more; who may not hand it in is still asked whether it is right.
QString zonderVraag(QString zin, bool gesloten)
{
    for (const char* vraag : {QT_TRANSLATE_NOOP("Bevinding", "Klopt dit? U kunt dit zo indienen."), QT_TRANSLATE_NOOP("Bevinding", "U kunt dit zo indienen.")})
        if (const QString heel = u' ' + QCoreApplication::translate("Bevinding", vraag); zin.contains(heel))
            return zin.replace(heel, gesloten || !QLatin1String(vraag).startsWith(QLatin1String("Klopt")) ? QString() : u' ' + RoosterPunten::tr("Klopt dit?"));
    return zin;
}

} // namespace

std::vector<RoosterPunt> RoosterPunten::van(const DeclaratieSession& session)
{
    std::vector<RoosterPunt> punten;
    voegVraagToe(session, punten);
    voegCellenToe(session, punten);
    for (const auto& [veld, tekst] : session.onleesbareVelden())
        punten.push_back({Ernst::Weigeren, {}, {}, {},
                          veld == QLatin1String("factuurdatum") ? tr("Wij kunnen \"%1\" niet lezen als datum. Typ bijvoorbeeld 1-6-2025.").arg(tekst)
                                                                : tr("Wij kunnen \"%1\" niet lezen als bedrag. Typ bijvoorbeeld 12,50.").arg(tekst),
                          tr("Dit telt nog niet mee."), veld});
    for (const Bevinding& bevinding : session.bevindingen())
        voegBevindingToe(session, bevinding, punten);
    for (RoosterPunt& punt : punten) {
        std::sort(punt.cellen.begin(), punt.cellen.end(),
                  [](CelPlaats a, CelPlaats b) { return std::pair(a.dag, a.rij) < std::pair(b.dag, b.rij); });
        punt.kop = kopVan(session, punt);
        if (punt.cellen.size() > 1) {
            punt.zin = punt.zinVan(punt.cellen.front());
            punt.extra = QStringList{ookOp(session, punt), punt.extra}.join(QLatin1Char(' ')).trimmed();
        }
        if (vraagtAnderBudget(punt.controle))
            punt.budgetten = session.andereBudgetten(punt.cellen);
        if (punt.budgetten.size() == 1)
            punt.anderBudget = RoosterTekst::budget(punt.budgetten.front().budget, *session.feiten().toekenningen);
    }
    std::stable_sort(punten.begin(), punten.end(),
                     [](const RoosterPunt& a, const RoosterPunt& b) { return volgorde(a) < volgorde(b); });
    return punten;
}

void RoosterPunten::voegVraagToe(const DeclaratieSession& session, std::vector<RoosterPunt>& punten)
{
    const Declaratie& declaratie = session.declaratie();
    if (!session.teruggestuurd())
        return;
    const DeclaratieBlad& blad = session.draft();
    for (int rij = 0; declaratie.vraagOver && rij < blad.rijen; ++rij) {
        const CelPlaats plaats{rij, blad.dagVan(declaratie.vraagOver->datum)};
        if (session.rijen()[size_t(rij)].functieCode != declaratie.vraagOver->functieCode || !blad.bevat(plaats))
            continue;
        punten.push_back({Ernst::Waarschuwen, {}, {plaats}, {}, tr("Vraag van de budgethouder: %1").arg(declaratie.statusReden), {}});
        return;
    }
    punten.push_back({Ernst::Waarschuwen, {}, {}, {}, tr("Teruggestuurd door de budgethouder: %1").arg(declaratie.statusReden), {}});
}

void RoosterPunten::voegCellenToe(const DeclaratieSession& session, std::vector<RoosterPunt>& punten)
{
    const DeclaratieBlad& blad = session.draft();
    for (const CelPlaats plaats : session.nietVerdeeld())
        punten.push_back({Ernst::Weigeren, {}, {plaats}, {}, tr("De zorgfuncties hebben niet meer hetzelfde tarief. Wij kunnen dit totaal niet verdelen. Zet de uren bij een zorgfunctie."),
                          tr("Deze cel telt nog niet mee in het totaal.")});
    for (int dag = 1; dag <= blad.dagen(); ++dag) {
        for (int rij = 0; rij < blad.rijen; ++rij) {
            const Cel& cel = blad.cel({rij, dag});
            const bool uren = session.rijen()[size_t(rij)].uren();
            if (!cel.leesbaar()) {
                punten.push_back({Ernst::Weigeren, {}, {{rij, dag}}, {},
                                  uren && bezoekenFromTekst(cel.tekst) ? bezoekZin(session, {rij, dag}, cel.tekst)
                                  : uren && cel.tekst.trimmed().indexOf(QLatin1Char('-')) > 0
                                       ? tr("Wij kunnen \"%1\" niet lezen als bezoek. Typ bijvoorbeeld 9:00-17:00, of 9:00-11:30; 13:00-14:00.").arg(cel.tekst)
                                  : uren && isAndereEenheid(cel.tekst)
                                       ? tr("In deze rij staan uren. Wij kunnen \"%1\" niet tellen als uren. Typ bijvoorbeeld 8 of 7:30.").arg(cel.tekst)
                                  : uren ? tr("Wij kunnen \"%1\" niet lezen als tijd. Typ bijvoorbeeld 2,5 of 2:30.").arg(cel.tekst)
                                       : getalZin(session.rijen()[size_t(rij)], cel.tekst),
                                  tr("Deze cel telt nog niet mee in het totaal.")});
            } else if (cel.misschienKlok) {
                const QString getypt = duurDecimaal({qint32(cel.aantal)});
                const QString klok = QString(getypt).replace(QLatin1Char(','), QLatin1Char(':'));
                punten.push_back({Ernst::Waarschuwen, {}, {{rij, dag}}, {},
                                  tr("%1 is %2. Bedoelt u %3?").arg(RoosterTekst::getal(getypt), RoosterTekst::inWoorden(Eenheid::Uur, cel.aantal), klok), {}});
                punten.back().voorstel = klok;
            }
        }
    }
}

QString RoosterPunten::getalZin(const BladRij& rij, const QString& tekst)
{
    if (rij.bedrag())
        return tr("Wij kunnen \"%1\" niet lezen als bedrag. Typ bijvoorbeeld 12,50.").arg(tekst);
    if (rij.eenheid == Eenheid::Kilometer)
        return tr("Wij kunnen \"%1\" niet lezen als getal. Typ bijvoorbeeld 12 of 7,5.").arg(tekst);
    return tr("Wij kunnen \"%1\" niet lezen als getal. Typ bijvoorbeeld 1.").arg(tekst);
}

QString RoosterPunten::bezoekZin(const DeclaratieSession& session, CelPlaats plaats, const QString& tekst)
{
    if (session.rijen()[size_t(plaats.rij)].samen())
        return tr("Voor alle zorg samen kan alleen een totaal, bijvoorbeeld 2:30. Zet de bezoeken \"%1\" bij een zorgfunctie.").arg(tekst);
    if (plaats.dag == session.draft().dagen())
        return tr("\"%1\" loopt door in de volgende maand. Typ hier tot 24:00, en zet de rest op %2.")
            .arg(tekst, RoosterTekst::dagKort(session.draft().datum(plaats.dag).addDays(1)));
    return tr("\"%1\" loopt door op de volgende dag, en daar staat iets dat wij niet kunnen lezen. Pas dat eerst aan.").arg(tekst);
}

void RoosterPunten::voegBevindingToe(const DeclaratieSession& session, const Bevinding& bevinding, std::vector<RoosterPunt>& punten)
{
    const auto plaats = session.celVan(bevinding);
    const QString volledig = bevindingTekst(bevinding);
    const QString zin = session.gesloten() || !session.magIndienen() ? zonderVraag(volledig, session.gesloten()) : volledig;
    if (zin.isEmpty())
        return;
    CodeParams kern = bevinding.params;
    std::erase_if(kern, isDag);
    const auto zelfde = std::find_if(punten.begin(), punten.end(), [&](const RoosterPunt& punt) {
        return punt.controle == bevinding.controle && punt.ernst == bevinding.ernst && punt.kern == kern && plaats && !punt.cellen.empty();
    });
    const bool nieuw = zelfde == punten.end();
    RoosterPunt& punt = nieuw ? punten.emplace_back() : *zelfde;
    if (nieuw) {
        punt.ernst = bevinding.ernst;
        punt.controle = bevinding.controle;
        punt.zin = zin;
        punt.extra = oefenwaardeZin(bevinding.controle, session.feiten().parameters, session.draft().periode.van);
        punt.kern = std::move(kern);
        if (bevinding.path.startsWith(QLatin1String("factuur")))
            punt.veld = bevinding.path;
    }
    if (!plaats || !punt.eigen.emplace(*plaats, zin).second)
        return;
    punt.cellen.push_back(*plaats);
    for (const auto& [naam, waarde] : bevinding.params) {
        if (naam == QLatin1String("weekDatum"))
            punt.weken.push_back(QDate::fromString(waarde, Qt::ISODate));
    }
}

QString RoosterPunten::kopVan(const DeclaratieSession& session, const RoosterPunt& punt)
{
    if (!punt.veld.isEmpty())
        return tr("Factuur");
    if (punt.cellen.empty())
        return tr("Hele declaratie");
    const int rij = punt.cellen.front().rij;
    const bool eenRij = std::all_of(punt.cellen.begin(), punt.cellen.end(), [&](CelPlaats p) { return p.rij == rij; });
    const QString waar = eenRij ? RoosterTekst::rijNaam(session.rijen()[size_t(rij)]) : tr("Meer zorgfuncties");
    const QString wanneer = punt.cellen.size() == 1 ? RoosterTekst::dagLang(session.draft().datum(punt.cellen.front().dag))
                                                    : tr("%1 cellen").arg(punt.cellen.size());
    return waar + QStringLiteral(u" · ") + wanneer;
}

QString RoosterPunten::ookOp(const DeclaratieSession& session, const RoosterPunt& punt)
{
    const auto rij = [](QStringList delen) {
        const QString laatste = delen.takeLast();
        return delen.isEmpty() ? laatste : delen.join(QStringLiteral(u", ")) + tr(" en ") + laatste;
    };
    if (punt.weken.size() > 1) {
        std::vector<QDate> weken = punt.weken;
        std::sort(weken.begin(), weken.end());
        QStringList namen;
        for (size_t i = 1; i < weken.size(); ++i)
            namen << RoosterTekst::dagKort(weken[i]);
        return namen.size() == 1 ? tr("Dit geldt ook voor de week van %1.").arg(namen.front()) : tr("Dit geldt ook voor de weken van %1.").arg(rij(namen));
    }
    const auto datumVan = [&](CelPlaats plaats) { return QString::number(session.draft().datum(plaats.dag).day()); };
    QStringList dagen;
    for (size_t i = 1; i < punt.cellen.size(); ++i) {
        const QString dag = datumVan(punt.cellen[i]);
        if (dag != datumVan(punt.cellen.front()) && !dagen.contains(dag))
            dagen << dag;
    }
    if (dagen.isEmpty())
        return {};
    if (dagen.size() > 8)
        return tr("Dit geldt ook voor %1 andere dagen.").arg(dagen.size());
    return tr("Dit geldt ook voor %1 %2.").arg(rij(dagen), RoosterTekst::maandNaam(session.draft().periode.van));
}

} // namespace pgb
