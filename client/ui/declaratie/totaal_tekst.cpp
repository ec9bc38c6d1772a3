#include "client/ui/declaratie/totaal_tekst.h"
#include "client/models/budget_verwachting.h"
#include "client/models/maandrooster_tekst.h"
#include "client/ui/widgets/total_box.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <algorithm>

namespace pgb::ui {

QString TotaalTekst::urenGroot(qint64 minuten)
{
    return tr("%1 uur").arg(urenTekst(minuten, huidigeTaal()));
}

namespace {

/// What a sheet counts: hours, or the other unit when it is the only one that is agreed or typed.
struct Hoeveel {
    Eenheid eenheid = Eenheid::Uur;
    qint64 gedaan = 0;
    qint64 afspraak = 0;
    bool gemiddeld = false;
};

Hoeveel hoeveelVan(const DeclaratieSession& session)
{
    const DeclaratieSommen& sommen = session.sommen();
    std::vector<Hoeveel> andere;
    bool uren = false;
    for (size_t i = 0; i < session.rijen().size(); ++i) {
        const BladRij& rij = session.rijen()[i];
        uren |= rij.uren();
        if (rij.uren() || rij.reiskosten() || rij.samen())
            continue;
        auto zelfde = std::find_if(andere.begin(), andere.end(), [&rij](const Hoeveel& h) { return h.eenheid == rij.eenheid; });
        if (zelfde == andere.end())
            zelfde = andere.insert(andere.end(), {rij.eenheid});
        zelfde->gedaan += sommen.perRij[i];
        zelfde->afspraak += rij.afspraak.value_or(0);
        zelfde->gemiddeld |= rij.gemiddeld;
    }
    if (uren)
        std::erase_if(andere, [](const Hoeveel& h) { return h.gedaan == 0; });
    if (sommen.minuten == 0 && andere.size() == 1)
        return andere.front();
    return {Eenheid::Uur, sommen.minuten, sommen.afgesprokenMinuten, sommen.afspraakGemiddeld};
}

} // namespace

void TotaalTekst::vulTotaal(TotalBox& box, const MaandroosterModel& model, const DossierZorg* dossier, const QString& typt)
{
    const DeclaratieSession& session = model.session();
    const Hoeveel telt = hoeveelVan(session);
    const auto woorden = [&telt](qint64 aantal) { return telt.eenheid == Eenheid::Uur ? urenGroot(aantal) : RoosterTekst::precies(telt.eenheid, aantal); };
    QString onder = tr("geen vast aantal afgesproken");
    if (telt.afspraak > 0)
        onder = (telt.gemiddeld ? tr("%1% van gemiddeld %2") : tr("%1% van de afspraak (%2)")).arg(QString::number(telt.gedaan * 100 / telt.afspraak), woorden(telt.afspraak));
    const QString voorbeeld = model.heeftVoorbeeld() ? tr("met voorbeeld %1").arg(RoosterTekst::euro(model.totaalMetVoorbeeld()))
                                                     : QString();
    const bool boven = telt.afspraak > 0 && telt.gedaan > telt.afspraak;
    box.setTotals(woorden(telt.gedaan), session.sommen().totaal, onder, typt.isEmpty() ? voorbeeld : tr("u typt %1").arg(typt), boven ? Role::Attention : Role::Text);
    vulBudget(box, session, dossier);
}

QString TotaalTekst::budgetNaam(const BudgetBeeld& budget, const std::vector<BudgetBeeld>& alle)
{
    const bool tweemaal = std::count_if(alle.begin(), alle.end(), [&](const BudgetBeeld& b) { return b.wet == budget.wet; }) > 1;
    return tweemaal ? codeTekst(budget.wet) + QLatin1Char(' ') + budget.toekenningsnummer : codeTekst(budget.wet);
}

void TotaalTekst::vulBudget(TotalBox& box, const DeclaratieSession& session, const DossierZorg* dossier)
{
    const std::vector<BudgetBeeld> budgetten = session.budgetten();
    if (budgetten.empty())
        return box.setNoBudget(tr("Het budget is hier niet bekend."));
    const BudgetBeeld& budget = budgetten.front();
    const bool meer = budgetten.size() > 1;
    box.setBudget(meer ? tr("Budget %1 %2, 1 van %3").arg(budgetNaam(budget, budgetten), QString::number(budget.jaar), QString::number(budgetten.size()))
                       : tr("Budget %1").arg(budget.jaar),
                  {budget.budget, budget.betaald, budget.gepland, budget.ditBlad});
    // The box has one bar; the others that this sheet is paid from are said in words.
    QStringList andere;
    for (size_t i = 1; i < budgetten.size(); ++i) {
        const QString naam = budgetNaam(budgetten[i], budgetten);
        andere << (budgetten[i].rest.centen < 0 ? tr("%1: %2 te weinig.").arg(naam, RoosterTekst::euro(-budgetten[i].rest)) : tr("%1: nog %2.").arg(naam, RoosterTekst::euro(budgetten[i].rest)));
    }
    const QString ook = andere.join(QLatin1Char(' '));
    if (budget.rest.centen < 0)
        return box.setSentence(tr("%1 te weinig").arg(RoosterTekst::euro(-budget.rest)), tr("; de declaratie wacht tot er budget is."), Role::Wrong, ook);
    using enum BudgetVerwachting::Soort;
    const BudgetVerwachting verwacht = dossier ? bladVerwachting(session, budget, *dossier) : BudgetVerwachting();
    const bool nuAl = verwacht.soort == Tekort && (!verwacht.totEnMet.isValid() || verwacht.totEnMet < session.feiten().vandaag);
    const QString verder = verwacht.soort == Genoeg  ? tr("; genoeg tot en met %1.").arg(RoosterTekst::dagKort(verwacht.totEnMet))
                           : verwacht.soort != Tekort ? tr(" over.")
                           : nuAl                     ? tr("; voor de afgesproken zorg is dat %1 te weinig.").arg(RoosterTekst::euro(verwacht.bedrag))
                                                      : tr("; zoals afgesproken genoeg tot en met %1.").arg(RoosterTekst::dagKort(verwacht.totEnMet));
    box.setSentence(tr("Nog %1").arg(RoosterTekst::euro(budget.rest)), verder, verwacht.soort == Tekort ? Role::Attention : Role::Text, ook);
}

std::vector<CijferTabel::Rij> TotaalTekst::opbouw(const MaandroosterModel& model)
{
    const DeclaratieSession& session = model.session();
    std::vector<CijferTabel::Rij> rijen;
    Bedrag afronding = session.sommen().totaal;
    for (const Opbouwregel& o : session.sommen().opbouw) {
        if (o.rij < 0) {
            rijen.push_back({{tr("Regels buiten dit rooster"), {}, {}, RoosterTekst::euro(o.bedrag)}});
            afronding -= o.bedrag;
            continue;
        }
        BladRij rij = session.rijen()[size_t(o.rij)];
        if (!rij.moment)
            rij.moment = o.moment; // a weekend has no row of its own, but another rate
        const QString naam = RoosterTekst::rijNaam(rij);
        if (rij.bedrag()) { // tickets have a price each
            rijen.push_back({{naam, RoosterTekst::precies(rij.eenheid, o.aantal), {}, RoosterTekst::euro(o.bedrag)}});
            afronding -= o.bedrag;
            continue;
        }
        Declaratieregel samen;
        samen.eenheid = rij.eenheid;
        samen.aantal = o.aantal;
        samen.tarief = o.tarief;
        const Bedrag product = regelBedrag(samen);
        afronding -= product;
        rijen.push_back({{naam, RoosterTekst::precies(rij.eenheid, o.aantal), QStringLiteral(u"× ") + euroTekst(o.tarief, huidigeTaal()), RoosterTekst::euro(product)}});
    }
    if (afronding != Bedrag{})
        rijen.push_back({{tr("Afronding op hele centen per dag"), {}, {}, verschilTekst(afronding, huidigeTaal())}});
    const Hoeveel telt = hoeveelVan(session);
    rijen.push_back({{tr("Samen"), RoosterTekst::precies(telt.eenheid, telt.gedaan), {}, RoosterTekst::euro(session.sommen().totaal)}, false, true});
    return rijen;
}

int TotaalTekst::weekKolommen(const MaandroosterModel& model)
{
    return int(model.session().sommen().weken.size()) + 2;
}

std::vector<CijferTabel::Rij> TotaalTekst::weken(const MaandroosterModel& model)
{
    const DeclaratieSommen& sommen = model.session().sommen();
    CijferTabel::Rij kop{{tr("Per week")}, true, false};
    CijferTabel::Rij uren{{tr("Uren")}};
    CijferTabel::Rij bedrag{{tr("Bedrag")}};
    for (const WeekTotaal& week : sommen.weken) {
        kop.velden << tr("week %1 · %2").arg(QString::number(week.weeknummer), RoosterTekst::dagen(week.dagen));
        uren.velden << urenTekst(week.minuten, huidigeTaal());
        bedrag.velden << RoosterTekst::euro(week.bedrag);
    }
    kop.velden << tr("Samen");
    uren.velden << urenTekst(sommen.minuten, huidigeTaal());
    bedrag.velden << RoosterTekst::euro(sommen.totaal);
    return {kop, uren, bedrag};
}

} // namespace pgb::ui
