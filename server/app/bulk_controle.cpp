#include "server/app/bulk.h"
#include "server/app/toegang_service.h"
#include "shared/base/ascii.h"
#include "shared/domain/bulk/bulk_bevinding.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/declaratie/ritme.h"
#include "shared/domain/zorgfunctie.h"
#include <QCryptographicHash>
#include <algorithm>
#include <array>
#include <map>

namespace pgb::app {
namespace {

/// About the budgethouder's approval, which comes later.
constexpr std::array vanDeGoedkeurder{"DC-001", "DC-002", "DC-005", "DC-006", "DC-052"};

/// All that is known of one client while its lines are judged.
struct Klant {
    const Bulkkader& kader;
    std::vector<std::pair<Zorgovereenkomst, ZorgverlenerId>> overeenkomsten;
    std::map<ZorgverlenerId, Zorgverlener> zorgverleners;
};

/// One line on its way to an outcome.
struct Beurt {
    const Bulkregel* regel = nullptr;
    Bulkuitkomst uitkomst;
    QString functieCode;
    bool klaar = false;
};

void zeg(Beurt& beurt, Bulkstand stand, Bevinding bevinding)
{
    if (beurt.klaar)
        return;
    beurt.uitkomst.stand = stand;
    beurt.uitkomst.oorzaak = bulk::oorzaakVan(bevinding);
    beurt.uitkomst.bevinding = std::move(bevinding);
    beurt.klaar = stand != Bulkstand::LetOp && stand != Bulkstand::Goed;
}

QString functieVan(const Bulkregel& regel, const Klant& klant)
{
    const QString tekst = regel.functie.trimmed();
    if (const QString geleerd = klant.kader.functies.value(tekst.toLower()); !geleerd.isEmpty())
        return geleerd;
    if (const Zorgfunctie* functie = findZorgfunctie(ascii::upper(tekst)))
        return functie->code;
    if (ascii::upper(tekst) == reiskostenFunctie())
        return reiskostenFunctie();
    // By its full name, when the name stands for one function only in the agreements of this client.
    QString gevonden;
    for (const auto& [overeenkomst, wie] : klant.overeenkomsten) {
        for (const ZorgovereenkomstVersie& versie : overeenkomst.versies) {
            for (const Werkafspraak& afspraak : versie.inhoud.werkafspraken) {
                const Zorgfunctie* functie = findZorgfunctie(afspraak.functieCode);
                if (!functie || functie->naam.compare(tekst, Qt::CaseInsensitive) != 0)
                    continue;
                if (!gevonden.isEmpty() && gevonden != functie->code)
                    return {};
                gevonden = functie->code;
            }
        }
    }
    return gevonden;
}

bool heeftFunctie(const ZorgovereenkomstVersie* versie, const QString& functieCode)
{
    return versie && (functieCode == reiskostenFunctie()
        || std::any_of(versie->inhoud.werkafspraken.begin(), versie->inhoud.werkafspraken.end(), [&](const Werkafspraak& a) { return a.functieCode == functieCode; }));
}

/// The agreement that the line is of: with the function on that day, else in force on that day, else the only one.
const Zorgovereenkomst* overeenkomstVan(const Beurt& beurt, const Klant& klant, bool& meer)
{
    std::vector<const Zorgovereenkomst*> kandidaten;
    for (const auto& [overeenkomst, wie] : klant.overeenkomsten) {
        const auto zorgverlener = klant.zorgverleners.find(wie);
        const bool agbPast = beurt.regel->agb.isEmpty() || (zorgverlener != klant.zorgverleners.end() && zorgverlener->second.agbCode
                                                            && zorgverlener->second.agbCode->tekst() == beurt.regel->agb);
        if (agbPast && (overeenkomst.nummer == beurt.regel->klant || !std::any_of(klant.overeenkomsten.begin(), klant.overeenkomsten.end(), [&](const auto& o) {
                return o.first.nummer == beurt.regel->klant; // a number of an agreement means that one
            })))
            kandidaten.push_back(&overeenkomst);
    }
    const auto beste = [&](auto past) {
        std::vector<const Zorgovereenkomst*> uit;
        std::copy_if(kandidaten.begin(), kandidaten.end(), std::back_inserter(uit), past);
        return uit;
    };
    auto passend = beste([&](const Zorgovereenkomst* o) { return heeftFunctie(versieOp(*o, beurt.regel->datum), beurt.functieCode); });
    if (passend.empty())
        passend = beste([&](const Zorgovereenkomst* o) { return versieOp(*o, beurt.regel->datum) != nullptr; });
    if (passend.empty())
        passend = kandidaten;
    meer = passend.size() > 1;
    return passend.size() == 1 ? passend.front() : nullptr;
}

QString sleutelVan(const Klant& klant, const Beurt& beurt)
{
    const Bulkregel& r = *beurt.regel;
    QStringList delen{klant.kader.eigenaar, QString::number(beurt.uitkomst.zorgovereenkomst.waarde), r.datum.toString(Qt::ISODate), beurt.functieCode};
    if (r.kenmerk.isEmpty())
        delen << (r.begin ? r.begin->toString(QStringLiteral("HH:mm")) : QString()) << code(r.eenheid) << QString::number(r.aantal);
    else
        delen << r.kenmerk << QString::number(r.deel);
    return QString::fromLatin1(QCryptographicHash::hash(delen.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha256).first(16).toHex());
}

/// What can be said of a line by itself.
void beoordeelAlleen(Beurt& beurt, const Klant& klant, const ParameterTabel& parameters)
{
    const Bulkregel& r = *beurt.regel;
    if (r.onleesbaar != Bulkveld::Geen)
        return zeg(beurt, Bulkstand::Fout, bulk::onleesbaar(r.onleesbaar, r.onleesbareTekst));
    if (!r.datum.isValid())
        return zeg(beurt, Bulkstand::Fout, bulk::onleesbaar(Bulkveld::Datum, {}));
    beurt.functieCode = functieVan(r, klant);
    if (beurt.functieCode.isEmpty())
        return zeg(beurt, Bulkstand::Fout, bulk::functieOnbekend(r.functie));
    beurt.uitkomst.functieCode = beurt.functieCode;
    bool meer = false;
    const Zorgovereenkomst* overeenkomst = overeenkomstVan(beurt, klant, meer);
    if (!overeenkomst)
        return zeg(beurt, Bulkstand::Fout, bulk::geenOvereenkomst(r.klant, meer));
    if (r.begin && r.eind && *r.eind <= *r.begin && *r.eind != QTime(0, 0))
        return zeg(beurt, Bulkstand::Fout, bulk::onleesbaar(Bulkveld::Eind, r.eind->toString(QStringLiteral("HH:mm"))));
    beurt.uitkomst.zorgovereenkomst = overeenkomst->id;
    beurt.uitkomst.maand = declaratiePeriode(*overeenkomst, parameters, r.datum).van;
    beurt.uitkomst.sleutel = sleutelVan(klant, beurt);
}

Declaratieregel alsDeclaratieregel(const Beurt& beurt)
{
    const Bulkregel& r = *beurt.regel;
    Declaratieregel regel;
    regel.datum = r.datum;
    regel.functieCode = beurt.functieCode;
    regel.eenheid = r.eenheid;
    regel.aantal = r.aantal;
    regel.tarief = r.tarief.value_or(Tarief());
    // An end at midnight is no end on this day: the quantity says how long (domain 7.5).
    if (r.begin && r.eind && *r.eind > *r.begin) {
        regel.begin = r.begin;
        regel.eind = r.eind;
    }
    return regel;
}

/// Index of the line in "regels/3/tarief"; -1 when it is about the whole.
int regelIn(const FieldPath& pad)
{
    if (!pad.startsWith(QLatin1String("regels/")))
        return -1;
    return ascii::number(pad.section(QLatin1Char('/'), 1, 1), 9).value_or(-1);
}

/// Lines of one agreement and month, judged as the declaratie that they would be.
class Maandbeoordeling {
public:
    Maandbeoordeling(Werk& werk, const Klant& klant, std::vector<Beurt*> beurten) : m_werk(werk), m_klant(klant), m_beurten(std::move(beurten)) {}

    Outcome<void> beoordeel()
    {
        // A line that is refused goes out, and the rest is judged without it: what is good is handed in alone.
        for (int ronde = 0; ronde < 4 && !m_beurten.empty(); ++ronde) {
            PGB_TRY(uit, eenRonde());
            if (uit == 0)
                return {};
            std::erase_if(m_beurten, [](const Beurt* b) { return b->klaar; });
        }
        return {};
    }

private:
    Outcome<int> eenRonde()
    {
        const Bulkuitkomst& eerste = m_beurten.front()->uitkomst;
        DeclaratieInhoud inhoud;
        inhoud.periode = periodeVan(eerste);
        PGB_TRY(voorgelegd, m_werk.unit.bulk().voorgelegd(m_klant.kader.eigenaar, eerste.zorgovereenkomst, inhoud.periode));
        if (voorgelegd) { // added to what the budgethouder has not looked at yet
            PGB_TRY(bestaand, gevonden(m_werk.unit.declaraties().find(voorgelegd)));
            inhoud.regels = bestaand.regels;
            inhoud.factuurnummer = bestaand.factuurnummer;
        }
        const size_t begin = inhoud.regels.size();
        for (const Beurt* beurt : m_beurten)
            inhoud.regels.push_back(alsDeclaratieregel(*beurt));
        if (inhoud.factuurnummer.isEmpty())
            inhoud.factuurnummer = m_beurten.front()->regel->factuurnummer;
        if (inhoud.factuurnummer.isEmpty())
            inhoud.factuurnummer = factuurnummerVan(m_klant.kader.factuurpatroon, m_beurten.front()->regel->klant, nummerVan(eerste.zorgovereenkomst), eerste.maand).value_or(QString());
        inhoud.factuurdatum = m_werk.vandaag(); // as it will be when it is handed in
        PGB_TRY(declaratie, compose(m_werk, eerste.zorgovereenkomst, inhoud));
        declaratie.id = voorgelegd;
        PGB_TRY(feiten, gatherFeiten(m_werk, declaratie, true));
        PGB_TRY(alles, judge(feiten, Fase::Indienen));
        std::vector<Bevinding> bevindingen = zichtbaar(m_werk, alles);
        // No budget on a line is what follows when nothing was agreed for it: what caused it is said first.
        std::stable_partition(bevindingen.begin(), bevindingen.end(), [](const Bevinding& b) { return b.controle != QLatin1String("DC-028"); });
        for (size_t i = 0; i < m_beurten.size(); ++i)
            m_beurten[i]->uitkomst.bedrag = declaratie.regels[begin + i].bedrag;
        vergelijkBedragen(declaratie, begin);
        for (const Bevinding& bevinding : bevindingen)
            verdeel(bevinding, begin);
        return int(std::count_if(m_beurten.begin(), m_beurten.end(), [](const Beurt* b) { return b->klaar; }));
    }
    const Zorgovereenkomst* overeenkomst(ZorgovereenkomstId id) const
    {
        const auto o = std::find_if(m_klant.overeenkomsten.begin(), m_klant.overeenkomsten.end(), [&](const auto& paar) { return paar.first.id == id; });
        return o == m_klant.overeenkomsten.end() ? nullptr : &o->first;
    }
    QString nummerVan(ZorgovereenkomstId id) const
    {
        const Zorgovereenkomst* o = overeenkomst(id);
        return o ? o->nummer : QString();
    }
    Periode periodeVan(const Bulkuitkomst& uitkomst) const
    {
        const Zorgovereenkomst* o = overeenkomst(uitkomst.zorgovereenkomst);
        return o ? declaratiePeriode(*o, m_werk.parameters, uitkomst.maand) : Periode::maandVan(uitkomst.maand);
    }
    void vergelijkBedragen(const Declaratie& declaratie, size_t begin)
    {
        for (size_t i = 0; i < m_beurten.size(); ++i) {
            const auto& bedrag = m_beurten[i]->regel->bedrag;
            const Bedrag berekend = declaratie.regels[begin + i].bedrag;
            // One cent a line is how others round (domain 7.4).
            if (bedrag && std::abs((*bedrag - berekend).centen) > 1 && !m_beurten[i]->klaar)
                zeg(*m_beurten[i], Bulkstand::Fout, bulk::bedragAnders(*bedrag, berekend));
        }
    }
    void verdeel(const Bevinding& bevinding, size_t begin)
    {
        if (std::any_of(vanDeGoedkeurder.begin(), vanDeGoedkeurder.end(), [&](const char* id) { return bevinding.controle == QLatin1String(id); }))
            return;
        const int regel = regelIn(bevinding.path);
        const bool weigert = bevinding.ernst == Ernst::Weigeren;
        if (regel >= 0 && size_t(regel) < begin)
            return;
        Bevinding zonderPlaats = bevinding;
        if (regel >= 0) {
            zonderPlaats.path = bevinding.path.section(QLatin1Char('/'), 2);
            if (const size_t i = size_t(regel) - begin; i < m_beurten.size())
                zeg(*m_beurten[i], weigert ? Bulkstand::Fout : Bulkstand::LetOp, std::move(zonderPlaats));
            return;
        }
        if (weigert) {
            for (Beurt* beurt : m_beurten)
                zeg(*beurt, Bulkstand::Fout, zonderPlaats);
        } else if (m_beurten.front()->uitkomst.stand != Bulkstand::LetOp) {
            zeg(*m_beurten.front(), Bulkstand::LetOp, std::move(zonderPlaats));
        }
    }

    Werk& m_werk;
    const Klant& m_klant;
    std::vector<Beurt*> m_beurten;
};

Outcome<void> vulOvereenkomsten(Werk& werk, BudgethouderId budgethouder, Klant& klant)
{
    ZorgovereenkomstFilter filter;
    filter.budgethouder = budgethouder;
    PGB_TRY(lijst, werk.unit.zorgovereenkomsten().list(werk.bereik(), filter, {200, 0}));
    for (const Zorgovereenkomst& kort : lijst.items) {
        PGB_TRY(gezien, zichtbareZorgovereenkomst(werk, kort.id));
        const auto& [overeenkomst, relatie] = gezien;
        if (!overeenkomst.zorgverlener || !magNu(werk, relatie, Handeling::DeclaratieInvoeren))
            continue;
        if (!klant.zorgverleners.contains(overeenkomst.zorgverlener)) {
            PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(overeenkomst.zorgverlener)));
            klant.zorgverleners.emplace(overeenkomst.zorgverlener, zorgverlener);
        }
        klant.overeenkomsten.emplace_back(overeenkomst, overeenkomst.zorgverlener);
    }
    return {};
}

/// The same care twice in one file: the later row is the copy.
void zoekDubbele(std::vector<Beurt>& beurten)
{
    std::map<QString, int> eerste;
    for (Beurt& beurt : beurten) {
        if (beurt.klaar || beurt.uitkomst.sleutel.isEmpty())
            continue;
        const auto [plaats, nieuw] = eerste.try_emplace(beurt.uitkomst.sleutel, beurt.regel->nummer);
        if (!nieuw)
            zeg(beurt, Bulkstand::Fout, bulk::dubbel(plaats->second));
    }
}

Outcome<void> zoekEerdere(Werk& werk, std::vector<Beurt>& beurten)
{
    QStringList sleutels;
    for (const Beurt& beurt : beurten) {
        if (!beurt.klaar)
            sleutels << beurt.uitkomst.sleutel;
    }
    PGB_TRY(eerder, werk.unit.bulk().eerderIngediend(sleutels));
    for (Beurt& beurt : beurten) {
        if (const auto nummer = eerder.constFind(beurt.uitkomst.sleutel); !beurt.klaar && nummer != eerder.constEnd())
            zeg(beurt, Bulkstand::AlIngediend, bulk::alIngediend(*nummer));
    }
    return {};
}

} // namespace

Outcome<std::vector<Bulkuitkomst>> beoordeelKlant(Werk& werk, const Bulkkader& kader, const QString& klantTekst, const std::vector<BulkregelStand>& regels)
{
    Klant klant{kader, {}, {}};
    std::vector<Beurt> beurten;
    beurten.reserve(regels.size());
    for (const BulkregelStand& regel : regels) {
        Beurt beurt;
        beurt.regel = &regel.regel;
        beurt.uitkomst.klant = regel.regel.klant;
        beurt.uitkomst.nummer = regel.regel.nummer;
        beurt.uitkomst.deel = regel.regel.deel;
        beurt.uitkomst.stand = regel.weggelaten ? Bulkstand::Weggelaten : Bulkstand::Goed;
        beurt.uitkomst.bedrag = regel.regel.bedrag.value_or(Bedrag());
        beurt.klaar = regel.weggelaten;
        beurten.push_back(beurt);
    }
    PGB_TRY(budgethouder, werk.unit.bulk().zoekKlant(werk.bereik(), kader.eigenaar, klantTekst));
    if (budgethouder)
        PGB_CHECK(vulOvereenkomsten(werk, budgethouder, klant));
    for (Beurt& beurt : beurten) {
        if (!budgethouder && beurt.regel->onleesbaar == Bulkveld::Geen)
            zeg(beurt, Bulkstand::Fout, bulk::klantOnbekend(klantTekst));
        else if (!beurt.klaar)
            beoordeelAlleen(beurt, klant, werk.parameters);
    }
    zoekDubbele(beurten);
    PGB_CHECK(zoekEerdere(werk, beurten));
    std::map<std::pair<qint64, QDate>, std::vector<Beurt*>> maanden;
    for (Beurt& beurt : beurten) {
        if (!beurt.klaar)
            maanden[{beurt.uitkomst.zorgovereenkomst.waarde, beurt.uitkomst.maand}].push_back(&beurt);
    }
    for (auto& [sleutel, lijst] : maanden)
        PGB_CHECK(Maandbeoordeling(werk, klant, std::move(lijst)).beoordeel());
    std::vector<Bulkuitkomst> uit;
    uit.reserve(beurten.size());
    for (Beurt& beurt : beurten)
        uit.push_back(std::move(beurt.uitkomst));
    return uit;
}

Outcome<void> controleerBulk(Werk& werk, BulkId id)
{
    PGB_TRY(bulk, vindBulk(werk, id));
    PGB_TRY(functies, werk.unit.bulk().functies(bulk.eigenaar));
    const Bulkkader kader{bulk.eigenaar, bulk.factuurpatroon, functies};
    PGB_TRY(groepen, werk.unit.bulk().openGroepen(id, bulkBlok));
    std::vector<std::pair<QString, std::vector<Bulkuitkomst>>> beoordeeld;
    int regels = 0;
    for (const Bulkgroep& groep : groepen) {
        if (regels >= bulkBlok || (regels > 0 && regels + groep.regels > 2 * bulkBlok))
            break;
        regels += std::max(groep.regels, 1);
        PGB_TRY(lijst, werk.unit.bulk().regelsVan(id, groep.klant, bulkRegelsPerKlant + 1));
        if (lijst.size() > size_t(bulkRegelsPerKlant))
            return Problem{ProblemKind::OngeldigeInvoer, QStringLiteral("teVeelRegelsVoorKlant"), {{QStringLiteral("klantTekst"), groep.klant}}, {}, {}};
        PGB_TRY(uitkomsten, beoordeelKlant(werk, kader, groep.klant, lijst));
        beoordeeld.emplace_back(groep.klant, std::move(uitkomsten));
    }
    // Written when all are judged: what was read for one client is still known for the next.
    for (const auto& [klant, uitkomsten] : beoordeeld)
        PGB_CHECK(werk.unit.bulk().setUitkomsten(id, klant, uitkomsten));
    return {};
}

Outcome<std::vector<Bulkuitkomst>> proefBulk(Werk& werk, const std::vector<Bulkregel>& regels)
{
    PGB_TRY(eigenaar, bulkEigenaar(werk));
    if (regels.size() > 2 * bulkBlok)
        return ongeldig(QStringLiteral("teVeelRegels"), QStringLiteral("regels"));
    PGB_TRY(functies, werk.unit.bulk().functies(eigenaar));
    const Bulkkader kader{eigenaar, {}, functies};
    std::map<QString, std::vector<BulkregelStand>> perKlant;
    for (const Bulkregel& regel : regels)
        perKlant[regel.klant].push_back({regel, false, 0, std::nullopt});
    std::vector<Bulkuitkomst> uit;
    for (const auto& [klant, lijst] : perKlant) {
        PGB_TRY(uitkomsten, beoordeelKlant(werk, kader, klant, lijst));
        std::move(uitkomsten.begin(), uitkomsten.end(), std::back_inserter(uit));
    }
    return uit;
}

} // namespace pgb::app
