#pragma once
#include "client/state/bulk_gateway.h"
#include "shared/domain/bulk/bulk_bevinding.h"
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <map>

namespace pgb::ui {

/// A server in memory: a line is wrong when its rate is not € 40,00 or a field could not be read; everything answers later, as over a network.
class FakeBulkGateway final : public BulkGateway {
    Q_OBJECT
public:
    using Sleutel = std::pair<int, int>;

    void begin(const wire::BulkInvoer& invoer, QObject* context, Antwoord<wire::BulkBatch> klaar) override
    {
        laatsteInvoer = invoer;
        if (weigert)
            return mislukt(context, std::move(klaar), *weigert);
        if (weg)
            return mislukt(context, std::move(klaar));
        bewaar();
        const auto zelfde = std::find_if(alle.begin(), alle.end(), [&](const auto& b) { return b.second.first.bestandHash == invoer.bestandHash; });
        if (zelfde != alle.end()) {
            kies({zelfde->first});
        } else {
            opgeslagen.clear();
            nu = {};
            nu.id = {qint64(alle.size()) + 1};
            nu.naam = invoer.naam;
            nu.bestandHash = invoer.bestandHash;
            nu.aangemaaktOp = QDateTime(vandaag, QTime(9, 0), Qt::UTC);
        }
        later(context, std::move(klaar), stand());
    }
    void breng(BulkId, const std::vector<Bulkregel>& nieuw, bool vervolg, QObject* context, Antwoord<wire::BulkBatch> klaar) override
    {
        grootsteBlok = std::max(grootsteBlok, nieuw.size());
        if (weg || blokkenTotFout-- == 0)
            return mislukt(context, std::move(klaar));
        for (const Bulkregel& regel : nieuw) {
            opgeslagen[{regel.nummer, regel.deel}].regel = regel;
            nu.laatsteNummer = regel.nummer;
        }
        nu.status = vervolg ? Bulkstatus::Onvolledig : Bulkstatus::Open;
        later(context, std::move(klaar), stand());
    }
    void batches(qint64 na, QObject* context, Antwoord<wire::Bladzijde<wire::BulkBatch>> klaar) override
    {
        if (weg)
            return mislukt(context, std::move(klaar));
        bewaar();
        wire::Bladzijde<wire::BulkBatch> uit;
        for (auto b = alle.rbegin(); b != alle.rend(); ++b) {
            if (na == 0 || b->first < na)
                uit.items.push_back(b->second.first);
        }
        later(context, std::move(klaar), uit);
    }
    void batch(BulkId id, QObject* context, Antwoord<wire::BulkBatch> klaar) override
    {
        if (weg)
            return mislukt(context, std::move(klaar));
        if (std::exchange(batchVast, false)) {
            vast = [=, this] { batch(id, context, klaar); };
            return;
        }
        kies(id);
        later(context, std::move(klaar), stand());
    }
    void controleer(BulkId id, bool opnieuw, QObject* context, Antwoord<wire::BulkBatch> klaar) override
    {
        if (weg)
            return mislukt(context, std::move(klaar));
        if (controlesTotVast-- == 0) {
            vast = [=, this] { controleer(id, opnieuw, context, klaar); };
            return;
        }
        kies(id);
        ++controles;
        int gedaan = 0;
        for (auto& [sleutel, u] : opgeslagen) {
            if (opnieuw && (u.stand == Bulkstand::Fout || u.stand == Bulkstand::LetOp))
                u.stand = Bulkstand::Open;
            if (u.stand == Bulkstand::Open && gedaan++ < 500)
                oordeel(u);
        }
        later(context, std::move(klaar), stand());
    }
    void stap(BulkId id, Stap wat, const QString& bekeken, QObject* context, Antwoord<wire::BulkStap> klaar) override
    {
        if (weg)
            return mislukt(context, std::move(klaar));
        kies(id);
        const bool dientIn = wat == Stap::Indienen;
        if (dientIn && bekijkcode() != bekeken)
            return mislukt(context, std::move(klaar), {ProblemKind::Conflict, QStringLiteral("regelsNietBekeken"), {{QStringLiteral("regelsGetal"), QStringLiteral("1")}}, {}, {}});
        wire::BulkStap uit;
        uit.klaar = true;
        for (auto& [sleutel, u] : opgeslagen) {
            if (dientIn && uit.regels == perStap) {
                uit.klaar = false;
                break;
            }
            const bool kan = u.stand == Bulkstand::Goed || u.stand == Bulkstand::LetOp;
            const bool terug = u.stand == Bulkstand::Ingediend && (wat == Stap::Intrekken || (wat == Stap::Afgewezen && afgewezen.contains(sleutel.first)));
            if (dientIn && kan && sleutel.first == vertrokken) {
                u.regel.tarief = Tarief::fromCenten(4125);
                u.stand = Bulkstand::Open;
            } else if (dientIn && kan) {
                u.stand = Bulkstand::Ingediend;
                ++uit.regels;
            } else if (terug) {
                u.stand = Bulkstand::Open;
                if (wat == Stap::Afgewezen)
                    afgekeurd[sleutel] = u.regel.aantal;
                ++uit.regels;
            }
        }
        if (wat == Stap::Afgewezen)
            afgewezen.clear();
        if (dientIn)
            nu.ingediendOp = QDateTime(vandaag, QTime(10, 0), Qt::UTC);
        herinnerd += wat == Stap::Herinneren ? 1 : 0;
        uit.declaraties = uit.regels > 0 || wat == Stap::Herinneren ? 300 : 0;
        uit.batch = stand();
        later(context, std::move(klaar), uit);
    }
    void oorzaken(BulkId id, QObject* context, Antwoord<std::vector<BulkOorzaak>> klaar) override
    {
        kies(id);
        if (oorzakenWeg)
            return mislukt(context, std::move(klaar));
        std::map<std::pair<Bulkstand, QString>, BulkOorzaak> per;
        for (const auto& [sleutel, u] : opgeslagen) {
            if (!u.bevinding || u.stand == Bulkstand::Ingediend)
                continue;
            BulkOorzaak& o = per[{u.stand, u.oorzaak}];
            o.bevinding = o.regels == 0 ? *u.bevinding : bulk::gezamenlijk(o.bevinding, *u.bevinding);
            o.stand = u.stand;
            o.oorzaak = u.oorzaak;
            ++o.regels;
        }
        std::vector<BulkOorzaak> uit;
        for (auto& [naam, o] : per) {
            if (bulk::moetBekeken(o))
                o.bekijkcode = bekijkcode();
            uit.push_back(o);
        }
        if (std::exchange(houdtOorzaken, false)) {
            laatAntwoord = [context = QPointer(context), klaar, uit] { if (context) klaar(uit); };
            return;
        }
        later(context, std::move(klaar), uit);
    }
    void regels(BulkId id, Bulkstand wat, const QString& oorzaak, qint64 na, QObject* context, Antwoord<wire::Bladzijde<BulkregelUitkomst>> klaar) override
    {
        kies(id);
        ++bladzijden;
        wire::Bladzijde<BulkregelUitkomst> uit;
        for (const auto& [sleutel, u] : opgeslagen) {
            if (u.stand != wat || (!oorzaak.isEmpty() && u.oorzaak != oorzaak) || sleutel.first * 2 + sleutel.second <= na)
                continue;
            if (uit.items.size() == 200) {
                uit.volgende = uit.items.back().regel.nummer * 2 + uit.items.back().regel.deel;
                break;
            }
            uit.items.push_back(u);
        }
        later(context, std::move(klaar), uit);
    }
    void proef(BulkId, const std::vector<Bulkregel>& nieuw, QObject* context, Antwoord<std::vector<BulkregelUitkomst>> klaar) override
    {
        std::vector<BulkregelUitkomst> uit;
        for (const Bulkregel& regel : nieuw) {
            BulkregelUitkomst u;
            u.regel = regel;
            oordeel(u);
            uit.push_back(u);
        }
        later(context, std::move(klaar), uit);
    }
    void wijzig(BulkId id, const wire::BulkWijziging& wijziging, QObject* context, Antwoord<wire::BulkBatch> klaar) override
    {
        if (weigertZet)
            return mislukt(context, std::move(klaar), *weigertZet);
        kies(id);
        if (houdtVast) {
            vast = [=, this] { wijzig(id, wijziging, context, klaar); };
            return;
        }
        BulkregelUitkomst& u = opgeslagen[{wijziging.regel.nummer, wijziging.regel.deel}];
        u = {};
        u.regel = wijziging.regel;
        u.stand = wijziging.weggelaten ? Bulkstand::Weggelaten : Bulkstand::Open;
        later(context, std::move(klaar), stand());
    }
    void besluit(BulkId id, const wire::BulkBesluitOpdracht& opdracht, QObject* context, Antwoord<wire::BulkBesluitAntwoord> klaar) override
    {
        if (weigertZet)
            return mislukt(context, std::move(klaar), *weigertZet);
        kies(id);
        wire::BulkBesluitAntwoord uit{++nu.laatsteBesluit, 0};
        for (auto& [sleutel, u] : opgeslagen) {
            if (u.oorzaak != opdracht.oorzaak || u.stand != opdracht.stand)
                continue;
            ++uit.regels;
            const Bulkregel regel = u.regel;
            was[uit.besluit][sleutel] = u;
            u = {};
            u.regel = regel;
            if (opdracht.besluit == Bulkbesluit::LaatWeg)
                u.stand = Bulkstand::Weggelaten;
            else
                u.regel.corrigeerNaarOvereenkomst();
        }
        later(context, std::move(klaar), uit);
    }
    void herstel(BulkId id, int besluit, QObject* context, Antwoord<wire::BulkBesluitAntwoord> klaar) override
    {
        if (weigertZet)
            return mislukt(context, std::move(klaar), *weigertZet);
        kies(id);
        for (const auto& [sleutel, u] : was[besluit])
            opgeslagen[sleutel] = u;
        later(context, std::move(klaar), wire::BulkBesluitAntwoord{besluit, qint64(was[besluit].size())});
    }
    void klanten(QObject* context, Antwoord<std::vector<BulkKlant>> klaar) override { later(context, std::move(klaar), onthoudenKlanten); }
    void functies(QObject* context, Antwoord<std::vector<BulkFunctie>> klaar) override { later(context, std::move(klaar), onthoudenFuncties); }
    void vergeetKlant(BulkId, const QString& klant, QObject* context, Antwoord<bool> klaar) override
    {
        vergeten << klant;
        std::erase_if(onthoudenKlanten, [&](const BulkKlant& k) { return k.klant == klant; });
        later(context, std::move(klaar), true);
    }
    void vergeetFunctie(BulkId, const QString& functie, QObject* context, Antwoord<bool> klaar) override
    {
        vergeten << functie;
        for (auto& [sleutel, u] : opgeslagen) {
            if (u.regel.functie == functie)
                u.stand = Bulkstand::Open;
        }
        std::erase_if(onthoudenFuncties, [&](const BulkFunctie& f) { return f.functie == functie; });
        later(context, std::move(klaar), true);
    }
    void leerKlant(BulkId, const wire::BulkKlantInvoer& invoer, QObject* context, Antwoord<bool> klaar) override
    {
        onthoudenKlanten.push_back({invoer.klant, invoer.budgethouder, QStringLiteral("A. Cliënt")});
        geleerd << invoer.klant + QLatin1Char('=') + invoer.budgethouder;
        later(context, std::move(klaar), true);
    }
    void leerFunctie(BulkId id, const wire::BulkFunctieInvoer& invoer, QObject* context, Antwoord<bool> klaar) override
    {
        if (houdtVast) {
            vast = [=, this] { leerFunctie(id, invoer, context, klaar); };
            return;
        }
        geleerd << invoer.functie + QLatin1Char('=') + invoer.functieCode;
        onthoudenFuncties.push_back({invoer.functie, invoer.functieCode});
        for (auto& [sleutel, u] : opgeslagen) {
            if (u.regel.functie == invoer.functie)
                u.stand = Bulkstand::Open;
        }
        later(context, std::move(klaar), true);
    }
    void profielen(QObject* context, Antwoord<std::vector<BulkprofielTekst>> klaar) override { later(context, std::move(klaar), bewaardeProfielen); }
    void bewaarProfiel(const BulkprofielTekst& profiel, QObject* context, Antwoord<BulkprofielTekst> klaar) override
    {
        bewaardeProfielen.push_back(profiel);
        later(context, std::move(klaar), profiel);
    }
    void tokens(QObject* context, Antwoord<std::vector<wire::BulkTokenItem>> klaar) override { later(context, std::move(klaar), bewaardeTokens); }
    void maakToken(const wire::BulkTokenInvoer& invoer, QObject* context, Antwoord<wire::BulkTokenItem> klaar) override
    {
        wire::BulkTokenItem item{qint64(bewaardeTokens.size()) + 1, invoer.naam, invoer.bereik, QDateTime(vandaag, QTime(9, 0), Qt::UTC), QDateTime(invoer.verlooptOp, QTime(0, 0), Qt::UTC), {}, {}, {}};
        bewaardeTokens.push_back(item);
        item.token = QStringLiteral("pgbt_geheim");
        later(context, std::move(klaar), item);
    }
    void trekTokenIn(qint64 id, QObject* context, Antwoord<bool> klaar) override
    {
        bewaardeTokens[size_t(id - 1)].ingetrokkenOp = QDateTime(vandaag, QTime(9, 0), Qt::UTC);
        later(context, std::move(klaar), true);
    }
    void retourClienten(BulkId id, QObject* context, Antwoord<std::vector<BulkRetourClient>> klaar) override
    {
        kies(id);
        std::map<qint64, BulkRetourClient> per;
        for (const auto& [sleutel, u] : opgeslagen) {
            if (u.stand != Bulkstand::Ingediend)
                continue;
            const BulkRetour r = retourVan(u);
            BulkRetourClient& c = per[r.declaratie.waarde];
            if (c.regels > 0 && c.klant != r.klant)
                c.ookKlant = r.klant;
            if (c.regels++ == 0)
                c.klant = r.klant;
            c.declaratie = r.declaratie;
            c.status = r.status;
            c.reden = r.reden;
            c.budgethouder = {r.declaratie.waarde / 2};
            c.bedrag += r.bedrag;
        }
        std::vector<BulkRetourClient> uit;
        for (const auto& [wie, c] : per)
            uit.push_back(c);
        later(context, std::move(klaar), uit);
    }
    void retour(BulkId id, DeclaratieId van, qint64 na, QObject* context, Antwoord<wire::Bladzijde<BulkRetour>> klaar) override
    {
        kies(id);
        ++retourBladen;
        wire::Bladzijde<BulkRetour> uit;
        for (const auto& [sleutel, u] : opgeslagen) {
            if (u.stand != Bulkstand::Ingediend || sleutel.first * 2 + sleutel.second <= na || (van && retourVan(u).declaratie != van))
                continue;
            if (uit.items.size() == 200) {
                uit.volgende = uit.items.back().nummer * 2 + uit.items.back().deel;
                break;
            }
            uit.items.push_back(retourVan(u));
        }
        later(context, std::move(klaar), uit);
    }
    qint64 met(Bulkstand wat) const { return std::count_if(opgeslagen.begin(), opgeslagen.end(), [&](const auto& paar) { return paar.second.stand == wat; }); }

    /// Of the batch that was asked for last.
    std::map<Sleutel, BulkregelUitkomst> opgeslagen;
    std::map<int, std::map<Sleutel, BulkregelUitkomst>> was; ///< by decision
    wire::BulkBatch nu;
    QDate vandaag{2025, 11, 3};
    std::optional<Problem> weigert; ///< to a new batch
    std::optional<Problem> weigertZet; ///< to a decision, a repair, and what takes them back
    QDate betaaldag;
    bool weg = false; ///< the server cannot be reached
    bool oorzakenWeg = false; ///< only the causes cannot be read
    QSet<int> afgewezen; ///< rows whose declaratie the budgethouder rejected
    wire::BulkInvoer laatsteInvoer;
    std::vector<BulkprofielTekst> bewaardeProfielen;
    QStringList geleerd;
    QStringList vergeten;
    std::vector<BulkKlant> onthoudenKlanten;
    std::vector<BulkFunctie> onthoudenFuncties;
    size_t grootsteBlok = 0;
    int controles = 0;
    int controlesTotVast = -1; ///< the block after so many waits until `laatLos`
    qint64 perStap = std::numeric_limits<int>::max(); ///< lines that are handed in at once
    int bladzijden = 0;
    bool houdtOorzaken = false; ///< the next answer about the causes comes when it is called
    std::function<void()> laatAntwoord;
    bool batchVast = false; ///< the next that is opened waits until `laatLos`
    bool houdtVast = false; ///< a repair and what is learned wait until `laatLos`
    std::function<void()> vast;
    void laatLos()
    {
        houdtVast = false;
        if (const auto wat = std::exchange(vast, {}))
            wat();
    }
    int blokkenTotFout = -1; ///< the block after so many does not arrive
    int herinnerd = 0;
    int vertrokken = 0; ///< the line of this row would be refused when it is handed in
    std::vector<wire::BulkTokenItem> bewaardeTokens;

    int retourBladen = 0; ///< pages of the return list that were asked
    std::map<QString, QString> ookGenoemd; ///< a number by which the file names the client of another number

private:
    /// A client has one declaratie; one that was rejected is another.
    BulkRetour retourVan(const BulkregelUitkomst& u)
    {
        const bool weg = afgewezen.contains(u.regel.nummer);
        const auto eigen = ookGenoemd.find(u.regel.klant);
        const qint64 wie = clienten.try_emplace(eigen == ookGenoemd.end() ? u.regel.klant : eigen->second, qint64(clienten.size()) + 1).first->second;
        return {u.regel.nummer, u.regel.deel, u.regel.klant, u.regel.kenmerk, u.regel.kostenplaats, {}, u.regel.datum, u.bedrag, {wie * 2 + (weg ? 1 : 0)}, {},
                weg ? DeclaratieStatus::AfgekeurdDoorBudgethouder : DeclaratieStatus::TerBeoordeling, weg ? QStringLiteral("Deze dag was er niemand") : QString()};
    }
    std::map<QString, qint64> clienten;
    std::map<qint64, std::pair<wire::BulkBatch, std::map<Sleutel, BulkregelUitkomst>>> alle;
    std::map<Sleutel, qint64> afgekeurd; ///< lines that are open again, with their quantity then

    template<class T>
    void later(QObject* context, Antwoord<T> klaar, T waarde)
    {
        QTimer::singleShot(0, context, [klaar = std::move(klaar), waarde = std::move(waarde)] { klaar(Outcome<T>(waarde)); });
    }
    template<class T>
    void mislukt(QObject* context, Antwoord<T> klaar, const Problem& problem = {ProblemKind::NietBeschikbaar, QStringLiteral("geenVerbinding"), {}, {}, {}})
    {
        QTimer::singleShot(0, context, [klaar = std::move(klaar), problem] { klaar(problem); });
    }
    void bewaar()
    {
        if (nu.id)
            alle[nu.id.waarde] = {stand(), opgeslagen};
    }
    QString bekijkcode() const
    {
        bulk::Bekijkcode code;
        for (const auto& [sleutel, u] : opgeslagen) {
            if (u.bevinding && bulk::moetBekeken({u.stand, u.oorzaak, *u.bevinding, 1, {}}))
                code.neem(u.regel, u.bevinding->controle);
        }
        return code.tekst();
    }
    void kies(BulkId id)
    {
        if (id == nu.id || !alle.contains(id.waarde))
            return;
        bewaar();
        nu = alle[id.waarde].first;
        opgeslagen = alle[id.waarde].second;
    }
    void oordeel(BulkregelUitkomst& u) const
    {
        u.bedrag = Bedrag{333};
        u.functieCode = QStringLiteral("WLZ-BI");
        u.bevinding.reset();
        const QDate einde(u.regel.datum.year(), u.regel.datum.month(), u.regel.datum.daysInMonth());
        if (u.regel.onleesbaar != Bulkveld::Geen)
            u.bevinding = bulk::onleesbaar(u.regel.onleesbaar, u.regel.onleesbareTekst);
        else if (u.regel.tarief && *u.regel.tarief != Tarief::fromCenten(4000))
            u.bevinding = Bevinding{QStringLiteral("DC-021"), Ernst::Weigeren, QStringLiteral("tarief"),
                                    {{QStringLiteral("tarief"), QString::number(u.regel.tarief->honderdduizendsten)}, {QStringLiteral("afgesprokenTarief"), QStringLiteral("4000000")}}};
        else if (u.regel.functie == QLatin1String("ONBEKEND") && std::none_of(onthoudenFuncties.begin(), onthoudenFuncties.end(), [](const BulkFunctie& f) { return f.functie == QLatin1String("ONBEKEND"); }))
            u.bevinding = bulk::functieOnbekend(u.regel.functie);
        else if (u.regel.datum.isValid() && einde >= vandaag)
            u.bevinding = Bevinding{QStringLiteral("DC-046"), Ernst::Weigeren, QStringLiteral("periode"),
                                    {{QStringLiteral("periode"), QDate(einde.year(), einde.month(), 1).toString(Qt::ISODate) + QLatin1Char('/') + einde.toString(Qt::ISODate)}, {QStringLiteral("vanafDatum"), einde.addDays(1).toString(Qt::ISODate)}}};
        else if (const auto eerder = afgekeurd.find({u.regel.nummer, u.regel.deel}); eerder != afgekeurd.end() && eerder->second == u.regel.aantal)
            u.bevinding = bulk::afgekeurd(QStringLiteral("Deze dag was er niemand"));
        else if (u.regel.kenmerk.startsWith(QLatin1Char('B')))
            u.bevinding = bulk::misschienAnderBezoek(QStringLiteral("vorige.csv"), 3);
        else if (u.regel.kenmerk.startsWith(QLatin1Char('L')))
            u.bevinding = Bevinding{QStringLiteral("DC-025"), Ernst::Waarschuwen, QStringLiteral("datum"), {{QStringLiteral("dagDatum"), u.regel.datum.toString(Qt::ISODate)}}};
        u.stand = !u.bevinding ? Bulkstand::Goed : u.bevinding->ernst == Ernst::Weigeren ? Bulkstand::Fout : Bulkstand::LetOp;
        u.oorzaak = u.bevinding ? bulk::oorzaakVan(*u.bevinding) : QString();
    }
    wire::BulkBatch stand()
    {
        std::map<Bulkstand, BulkTelling> per;
        nu.teControleren = 0;
        for (const auto& [sleutel, u] : opgeslagen) {
            if (u.stand == Bulkstand::Open) {
                ++nu.teControleren;
                continue;
            }
            BulkTelling& t = per[u.stand];
            t.stand = u.stand;
            ++t.regels;
            t.bedrag += u.bedrag;
        }
        nu.betaaldag = betaaldag;
        nu.tellingen.clear();
        for (const auto& [wat, t] : per)
            nu.tellingen.push_back(t);
        return nu;
    }
};

} // namespace pgb::ui
