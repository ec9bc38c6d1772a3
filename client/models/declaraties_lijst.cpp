#include "client/models/declaraties_lijst.h"
#include "client/models/maandrooster_tekst.h"
#include "client/models/nl_tijd.h"
#include "shared/domain/declaratie/machine.h"
#include "shared/domain/declaratie/totalen.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/status_text.h"
#include <algorithm>

namespace pgb {
namespace {

struct DeclaratiesWoorden {
    Q_DECLARE_TR_FUNCTIONS(Declaraties)
};

using S = DeclaratieStatus;

std::optional<Periode> maandVan(const QString& tekst)
{
    const QDate eerste = QDate::fromString(tekst + QStringLiteral("-01"), Qt::ISODate);
    if (!eerste.isValid())
        return std::nullopt;
    return Periode::maandVan(eerste);
}

void leesDeel(const QString& deel, DeclaratieZoek& zoek)
{
    const QString sleutel = deel.section(QLatin1Char(':'), 0, 0);
    const QString waarde = deel.section(QLatin1Char(':'), 1);
    if (waarde.isEmpty()) // still being typed
        return;
    if (sleutel == QLatin1String("status")) {
        zoek.statussen.emplace();
        zoek.klaargezet = QCoreApplication::translate("DeclaratieStatus", "Klaargezet").toLower().contains(waarde);
        for (const Code<S>& rij : codeTable<S>()) {
            if (statusTekst(rij.waarde).toLower().contains(waarde) || QString(rij.code).toLower().startsWith(waarde))
                zoek.statussen->push_back(rij.waarde);
        }
        if (zoek.statussen->empty() && !zoek.klaargezet) { // no such status: said, and not looked for
            zoek.statussen.reset();
            zoek.onleesbaar = deel;
        }
    } else if (sleutel == QLatin1String("maand") || sleutel == QLatin1String("month")) {
        zoek.maand = maandVan(waarde);
        if (!zoek.maand && waarde.size() >= 7)
            zoek.onleesbaar = deel;
    } else {
        const QStringList grenzen = waarde.split(QStringLiteral(".."));
        zoek.vanaf = bedragFromTekst(grenzen.front());
        zoek.tot = grenzen.size() > 1 ? bedragFromTekst(grenzen[1]) : zoek.vanaf;
        if ((!grenzen.front().isEmpty() && !zoek.vanaf) || grenzen.size() > 2 || (grenzen.size() == 2 && !grenzen[1].isEmpty() && !zoek.tot))
            zoek.onleesbaar = deel;
    }
}

/// Order of the groups: the reader, others, then what is done.
int rang(const DeclaratieRij& rij)
{
    if (rij.u)
        return 0;
    if (rij.wie != AanZet::Niemand)
        return 1;
    return isKlaargezet(rij.declaratie) || rij.declaratie.status == S::Betaalbaar || rij.declaratie.status == S::Ingepland ? 2 : 3;
}

} // namespace

bool isTerugTeNemen(const Declaratie& declaratie, const Bevoegd& lezer)
{
    const Handeling nodig = declaratie.invoerkant == Invoerkant::Zorgverlener ? Handeling::DeclaratieInvoeren : Handeling::DeclaratieIndienen;
    return declaratie.soort == DeclaratieSoort::Correctie && declaratie.status == S::TerBeoordeling && invoerkantVan(lezer.rol()) == declaratie.invoerkant
        && lezer.mag(nodig, declaratie.budgethouder);
}

bool inTab(const DeclaratieRij& rij, DeclaratieTab tab)
{
    const Declaratie& d = rij.declaratie;
    switch (tab) {
    case DeclaratieTab::Alles: return true;
    case DeclaratieTab::WachtOpU: return rij.u;
    case DeclaratieTab::WachtOpAnderen: return rij.wie != AanZet::Niemand && !rij.u;
    case DeclaratieTab::Afgewezen: return d.status == S::AfgekeurdDoorBudgethouder || d.status == S::Geweigerd;
    case DeclaratieTab::Geparkeerd: return d.status == S::Geparkeerd;
    case DeclaratieTab::Ingepland: return d.status == S::Betaalbaar || d.status == S::Ingepland;
    case DeclaratieTab::Betaald: return d.status == S::Uitbetaald || d.status == S::DeelsUitbetaald;
    }
    return false;
}

BladSoort bladSoort(const Declaratie& d, const Bevoegd& lezer)
{
    if (d.soort == DeclaratieSoort::GeleverdeZorg)
        return BladSoort::Uren;
    const std::optional<Invoerkant> kant = invoerkantVan(lezer.rol());
    if (!kant || !isTeBewerken(d, *kant) || !lezer.mag(Handeling::DeclaratieInvoeren, d.budgethouder))
        return BladSoort::Geen;
    if (d.soort == DeclaratieSoort::Correctie) // it is made anew, from the paid one
        return BladSoort::Correctie;
    if (!kanInvoeren(d.soort, *kant))
        return BladSoort::Geen;
    return isBedragOfPerDag(d.soort) ? BladSoort::Bedrag : d.soort == DeclaratieSoort::Factuur ? BladSoort::Factuur : BladSoort::Geen;
}

bool vultUrenIn(const Bevoegd& lezer, BudgethouderId budgethouder)
{
    const std::optional<Invoerkant> kant = invoerkantVan(lezer.rol());
    const Handeling nodig = Handeling::DeclaratieInvoeren;
    return kant && *kant != Invoerkant::Svb && (budgethouder ? lezer.mag(nodig, budgethouder) : lezer.magErgens(nodig));
}

DeclaratieZoek declaratieZoek(const QString& tekst)
{
    DeclaratieZoek zoek;
    const QStringList delen = tekst.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& deel : delen) {
        static const QStringList sleutels{QStringLiteral("status"), QStringLiteral("maand"), QStringLiteral("month"), QStringLiteral("bedrag"), QStringLiteral("amount")};
        if (deel.contains(QLatin1Char(':')) && sleutels.contains(deel.section(QLatin1Char(':'), 0, 0)))
            leesDeel(deel, zoek);
        else
            zoek.woorden << deel;
    }
    return zoek;
}

void zetWie(DeclaratieRij& rij, const Bevoegd& lezer)
{
    const Declaratie& d = rij.declaratie;
    rij.wie = aanZet(d);
    rij.u = isAanZet(d, lezer) || (isLaatVerzoek(d) && lezer.mag(Handeling::BlokkadeBeheren, d.budgethouder));
    rij.kan.clear();
    if (rij.u || !isAanZet(rij.wie, lezer.rol()))
        return;
    rij.kan = wieKan(lezer, nodigVoor(d), d.budgethouder, rij.client);
}

std::vector<DeclaratieRij> declaratieRijen(std::vector<Declaratie> declaraties, const Namen& namen, const Bevoegd& lezer)
{
    std::vector<DeclaratieRij> rijen;
    rijen.reserve(declaraties.size());
    for (Declaratie& d : declaraties) {
        DeclaratieRij rij;
        rij.client = namen(d.budgethouder);
        rij.verlener = namen(d.zorgverlener);
        rij.sinds = d.terugvordering && d.terugvordering->afgedaanOp ? *d.terugvordering->afgedaanOp : nlTijd(d.statusSinds).date();
        rij.zoek = (rij.client + QLatin1Char(' ') + rij.verlener + QLatin1Char(' ') + d.nummer + QLatin1Char(' ') + d.factuurnummer + QLatin1Char(' ')
                    + statusTekst(d) + QLatin1Char(' ') + (d.soort == DeclaratieSoort::GeleverdeZorg ? QString() : codeTekst(d.soort))).toLower();
        rij.declaratie = std::move(d);
        zetWie(rij, lezer);
        rijen.push_back(std::move(rij));
    }
    std::stable_sort(rijen.begin(), rijen.end(), [](const DeclaratieRij& a, const DeclaratieRij& b) {
        const int ra = rang(a);
        const int rb = rang(b);
        if (ra != rb)
            return ra < rb;
        if (a.declaratie.statusSinds != b.declaratie.statusSinds)
            return ra <= 1 ? a.declaratie.statusSinds < b.declaratie.statusSinds : a.declaratie.statusSinds > b.declaratie.statusSinds;
        return a.declaratie.id > b.declaratie.id;
    });
    return rijen;
}

bool past(const DeclaratieRij& rij, const DeclaratieZoek& zoek)
{
    const Declaratie& d = rij.declaratie;
    if (zoek.maand && !d.periode.overlaps(*zoek.maand))
        return false;
    if ((zoek.vanaf && d.totaal < *zoek.vanaf) || (zoek.tot && d.totaal > *zoek.tot))
        return false;
    if (isKlaargezet(d) && zoek.statussen ? !zoek.klaargezet : zoek.statussen && std::find(zoek.statussen->begin(), zoek.statussen->end(), d.status) == zoek.statussen->end())
        return false;
    return std::all_of(zoek.woorden.begin(), zoek.woorden.end(), [&](const QString& woord) { return rij.zoek.contains(woord); });
}

QString wieTekst(const DeclaratieRij& rij)
{
    const Declaratie& d = rij.declaratie;
    if (rij.u)
        return DeclaratiesWoorden::tr("u");
    if (!rij.kan.isEmpty())
        return rij.kan.join(QStringLiteral(", "));
    switch (rij.wie) {
    case AanZet::Budgethouder: return DeclaratiesWoorden::tr("budgethouder");
    case AanZet::Zorgverlener: return rij.verlener;
    case AanZet::Verstrekker: return DeclaratiesWoorden::tr("verstrekker");
    case AanZet::VerstrekkerEnSvb: // an agreement only
    case AanZet::Svb: return DeclaratiesWoorden::tr("SVB");
    case AanZet::Niemand: break;
    }
    if (isKlaargezet(d))
        return DeclaratiesWoorden::tr("vanzelf op %1").arg(dagTekst(verzenddag(d.periode), huidigeTaal()).section(QLatin1Char(' '), 1));
    if (gaatTerug(d) || nogTerug(d) > Bedrag{})
        return DeclaratiesWoorden::tr("SVB verrekent");
    if ((d.status == S::Betaalbaar || d.status == S::Ingepland) && d.verwachteBetaaldatum.isValid())
        return DeclaratiesWoorden::tr("betaling %1").arg(dagTekst(d.verwachteBetaaldatum, huidigeTaal()).section(QLatin1Char(' '), 1));
    return d.status == S::Betaalbaar || d.status == S::Ingepland ? DeclaratiesWoorden::tr("SVB betaalt") : DeclaratiesWoorden::tr("klaar");
}

QString soortTekst(DeclaratieSoort soort) { return metHoofdletter(codeTekst(soort)); }

QString periodeEnSoort(const Declaratie& d)
{
    const QString periode = periodeTekst(d.periode, huidigeTaal());
    return d.soort == DeclaratieSoort::GeleverdeZorg ? periode : QStringLiteral("%1 · %2").arg(periode, codeTekst(d.soort));
}

QString urenVan(const Declaratie& d)
{
    const qint64 minuten = minutenVan(d.regels);
    return minuten == 0 ? QString() : urenTekst(minuten, huidigeTaal());
}

QString rekensom(const Declaratie& d)
{
    if (d.regels.empty())
        return {};
    const Taal taal = huidigeTaal();
    const Declaratieregel& eerste = d.regels.front();
    if (isBedragsoort(d.soort)) {
        QStringList delen{soortTekst(d.soort), datumTekst(eerste.datum, taal), euroTekst(totaalVan(d.regels), taal), d.omschrijving};
        delen.removeAll(QString());
        return delen.join(QStringLiteral(" · "));
    }
    const bool eenTarief = std::all_of(d.regels.begin(), d.regels.end(), [&](const Declaratieregel& r) {
        return r.eenheid == eerste.eenheid && r.tarief == eerste.tarief;
    });
    if (eenTarief && eerste.eenheid == Eenheid::Uur)
        // Each line is rounded by itself, so the sum may be a cent beside the product.
        return (regelBedrag(Duur{qint32(minutenVan(d.regels))}, eerste.tarief) == totaalVan(d.regels) ? DeclaratiesWoorden::tr("%1 × %2 = %3") : DeclaratiesWoorden::tr("%1 × %2, per dag afgerond samen %3"))
            .arg(RoosterTekst::precies(Eenheid::Uur, minutenVan(d.regels)), euroTekst(eerste.tarief, taal), euroTekst(totaalVan(d.regels), taal));
    QStringList delen;
    for (const FunctieTotaal& totaal : totalenPerFunctie(d.regels)) {
        delen << QStringLiteral("%1 %2 %3").arg(functieTekst(totaal.functieCode), RoosterTekst::precies(totaal.eenheid, totaal.aantal), euroTekst(totaal.bedrag, taal));
    }
    return delen.join(QStringLiteral(" · "));
}

} // namespace pgb
