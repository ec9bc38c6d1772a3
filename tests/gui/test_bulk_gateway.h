#pragma once
#include "client/state/bulk_gateway.h"
#include "shared/domain/bulk/bulk_bevinding.h"
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
        batch.id = {1};
        batch.naam = invoer.naam;
        later(context, std::move(klaar), batch);
    }
    void breng(BulkId, const std::vector<Bulkregel>& nieuw, QObject* context, Antwoord<wire::BulkBatch> klaar) override
    {
        grootsteBlok = std::max(grootsteBlok, nieuw.size());
        if (blokkenTotFout-- == 0)
            return mislukt(context, std::move(klaar));
        for (const Bulkregel& regel : nieuw) {
            opgeslagen[{regel.nummer, regel.deel}].regel = regel;
            batch.laatsteNummer = regel.nummer;
        }
        later(context, std::move(klaar), stand());
    }
    void controleer(BulkId, QObject* context, Antwoord<wire::BulkBatch> klaar) override
    {
        ++controles;
        int gedaan = 0;
        for (auto& [sleutel, u] : opgeslagen) {
            if (u.stand == Bulkstand::Open && gedaan++ < 500)
                oordeel(u);
        }
        later(context, std::move(klaar), stand());
    }
    void stap(BulkId, Stap wat, QObject* context, Antwoord<wire::BulkStap> klaar) override
    {
        wire::BulkStap uit;
        for (auto& [sleutel, u] : opgeslagen) {
            if (wat == Stap::Indienen && u.stand == Bulkstand::Goed && sleutel.first == vertrokken) {
                u.regel.tarief = Tarief::fromCenten(4125);
                u.stand = Bulkstand::Open;
            } else if (wat == Stap::Indienen && u.stand == Bulkstand::Goed) {
                u.stand = Bulkstand::Ingediend;
                ++uit.regels;
            } else if (wat == Stap::Intrekken && u.stand == Bulkstand::Ingediend) {
                u.stand = Bulkstand::Open;
                ++uit.regels;
            }
        }
        herinnerd += wat == Stap::Herinneren ? 1 : 0;
        uit.declaraties = uit.regels > 0 || wat == Stap::Herinneren ? 300 : 0;
        uit.klaar = true;
        uit.batch = stand();
        later(context, std::move(klaar), uit);
    }
    void oorzaken(BulkId, QObject* context, Antwoord<std::vector<BulkOorzaak>> klaar) override
    {
        std::map<QString, BulkOorzaak> per;
        for (const auto& [sleutel, u] : opgeslagen) {
            if (!u.bevinding)
                continue;
            BulkOorzaak& o = per[u.oorzaak];
            o.stand = u.stand;
            o.oorzaak = u.oorzaak;
            o.bevinding = *u.bevinding;
            ++o.regels;
        }
        std::vector<BulkOorzaak> uit;
        for (auto& [naam, o] : per)
            uit.push_back(o);
        later(context, std::move(klaar), uit);
    }
    void regels(BulkId, Bulkstand wat, const QString& oorzaak, qint64 na, QObject* context, Antwoord<wire::Bladzijde<BulkregelUitkomst>> klaar) override
    {
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
    void proef(const std::vector<Bulkregel>& nieuw, QObject* context, Antwoord<std::vector<BulkregelUitkomst>> klaar) override
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
    void wijzig(BulkId, const Bulkregel& regel, QObject* context, Antwoord<wire::BulkBatch> klaar) override
    {
        BulkregelUitkomst& u = opgeslagen[{regel.nummer, regel.deel}];
        u = {};
        u.regel = regel;
        later(context, std::move(klaar), stand());
    }
    void besluit(BulkId, const wire::BulkBesluitOpdracht& opdracht, QObject* context, Antwoord<wire::BulkBesluitAntwoord> klaar) override
    {
        was = opgeslagen;
        wire::BulkBesluitAntwoord uit{++batch.laatsteBesluit, 0};
        for (auto& [sleutel, u] : opgeslagen) {
            if (u.oorzaak != opdracht.oorzaak || u.stand != opdracht.stand)
                continue;
            ++uit.regels;
            const Bulkregel regel = u.regel;
            u = {};
            u.regel = regel;
            u.regel.corrigeerNaarOvereenkomst();
            if (opdracht.besluit == Bulkbesluit::LaatWeg)
                u.stand = Bulkstand::Weggelaten;
        }
        later(context, std::move(klaar), uit);
    }
    void herstel(BulkId, int besluit, QObject* context, Antwoord<wire::BulkBesluitAntwoord> klaar) override
    {
        opgeslagen = was;
        later(context, std::move(klaar), wire::BulkBesluitAntwoord{besluit, 1});
    }
    void leerKlant(BulkId, const wire::BulkKlantInvoer& invoer, QObject* context, Antwoord<bool> klaar) override
    {
        geleerd << invoer.klant + QLatin1Char('=') + invoer.budgethouder;
        later(context, std::move(klaar), true);
    }
    void leerFunctie(BulkId, const wire::BulkFunctieInvoer& invoer, QObject* context, Antwoord<bool> klaar) override
    {
        geleerd << invoer.functie + QLatin1Char('=') + invoer.functieCode;
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
        wire::BulkTokenItem item{qint64(bewaardeTokens.size()) + 1, invoer.naam, invoer.bereik, QDateTime::currentDateTimeUtc(), QDateTime(invoer.verlooptOp, QTime(0, 0), Qt::UTC), {}, {}, {}};
        bewaardeTokens.push_back(item);
        item.token = QStringLiteral("pgbt_geheim");
        later(context, std::move(klaar), item);
    }
    void trekTokenIn(qint64 id, QObject* context, Antwoord<bool> klaar) override
    {
        bewaardeTokens[size_t(id - 1)].ingetrokkenOp = QDateTime::currentDateTimeUtc();
        later(context, std::move(klaar), true);
    }
    void retour(BulkId, QObject* context, Antwoord<std::vector<BulkRetour>> klaar) override
    {
        std::vector<BulkRetour> uit;
        for (const auto& [sleutel, u] : opgeslagen) {
            if (u.stand == Bulkstand::Ingediend && uit.size() < 500)
                uit.push_back({u.regel.nummer, u.regel.deel, u.regel.klant, u.regel.kenmerk, u.regel.kostenplaats, {}, u.regel.datum, u.bedrag, {7}, {}, DeclaratieStatus::TerBeoordeling, {}});
        }
        later(context, std::move(klaar), uit);
    }
    qint64 met(Bulkstand wat) const { return std::count_if(opgeslagen.begin(), opgeslagen.end(), [&](const auto& paar) { return paar.second.stand == wat; }); }

    std::map<Sleutel, BulkregelUitkomst> opgeslagen;
    std::map<Sleutel, BulkregelUitkomst> was;
    wire::BulkBatch batch;
    wire::BulkInvoer laatsteInvoer;
    std::vector<BulkprofielTekst> bewaardeProfielen;
    QStringList geleerd;
    size_t grootsteBlok = 0;
    int controles = 0;
    int blokkenTotFout = -1; ///< the block after so many does not arrive
    int herinnerd = 0;
    int vertrokken = 0; ///< the line of this row would be refused when it is handed in
    std::vector<wire::BulkTokenItem> bewaardeTokens;

private:
    template<class T>
    void later(QObject* context, Antwoord<T> klaar, T waarde)
    {
        QTimer::singleShot(0, context, [klaar = std::move(klaar), waarde = std::move(waarde)] { klaar(Outcome<T>(waarde)); });
    }
    template<class T>
    void mislukt(QObject* context, Antwoord<T> klaar)
    {
        QTimer::singleShot(0, context, [klaar = std::move(klaar)] { klaar(Problem{ProblemKind::NietBeschikbaar, QStringLiteral("geenVerbinding"), {}, {}, {}}); });
    }
    static void oordeel(BulkregelUitkomst& u)
    {
        u.bedrag = Bedrag{333};
        u.functieCode = QStringLiteral("WLZ-BI");
        if (u.regel.onleesbaar != Bulkveld::Geen)
            u.bevinding = bulk::onleesbaar(u.regel.onleesbaar, u.regel.onleesbareTekst);
        else if (u.regel.tarief && *u.regel.tarief != Tarief::fromCenten(4000))
            u.bevinding = Bevinding{QStringLiteral("DC-021"), Ernst::Weigeren, QStringLiteral("tarief"),
                                    {{QStringLiteral("tarief"), QString::number(u.regel.tarief->honderdduizendsten)}, {QStringLiteral("afgesprokenTarief"), QStringLiteral("4000000")}}};
        u.stand = u.bevinding ? Bulkstand::Fout : Bulkstand::Goed;
        u.oorzaak = u.bevinding ? bulk::oorzaakVan(*u.bevinding) : QString();
    }
    wire::BulkBatch stand()
    {
        std::map<Bulkstand, BulkTelling> per;
        batch.teControleren = 0;
        for (const auto& [sleutel, u] : opgeslagen) {
            if (u.stand == Bulkstand::Open) {
                ++batch.teControleren;
                continue;
            }
            BulkTelling& t = per[u.stand];
            t.stand = u.stand;
            ++t.regels;
            t.bedrag += u.bedrag;
        }
        batch.tellingen.clear();
        for (const auto& [wat, t] : per)
            batch.tellingen.push_back(t);
        return batch;
    }
};

} // namespace pgb::ui
