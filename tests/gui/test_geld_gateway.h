#pragma once
#include "client/state/geld_gateway.h"
#include <QTimeZone>
#include <QTimer>

namespace pgb::ui {

/// A payment service and the payments themselves, in memory.
class FakeGeld final : public GeldGateway {
public:
    void stortingen(BudgethouderId, QObject* c, Antwoord<std::vector<Storting>> k) override { geef(c, k, lijst); }
    void begin(const wire::StortingInvoer& invoer, QObject* c, Antwoord<wire::StortingBegonnen> k) override
    {
        Storting s;
        s.id = qint64(lijst.size()) + 1;
        s.toekenning = invoer.toekenning;
        s.bedrag = invoer.bedrag;
        s.bestemming = invoer.bestemming;
        s.functieCode = invoer.functieCode;
        s.tijdstip = QDateTime(QDate(2025, 5, 12), QTime(8, 0), QTimeZone::utc());
        s.transactie = elders ? QStringLiteral("abc") : QStringLiteral("oefen-%1").arg(s.id);
        lijst.push_back(s);
        geef(c, k, wire::StortingBegonnen{s, {}});
    }
    void oefenbank(qint64 id, StortingStatus uitkomst, QObject* c, Antwoord<Storting> k) override
    {
        lijst[size_t(id - 1)].status = uitkomst;
        geef(c, k, lijst[size_t(id - 1)]);
    }
    void beslisLaat(DeclaratieId id, qint64 rijversie, const wire::LaatVerzoekBesluit& besluit, QObject* c, Antwoord<Declaratie> k) override
    {
        besluiten.push_back(besluit);
        Declaratie d;
        d.id = id;
        d.rijversie = rijversie + 1;
        geef(c, k, d);
    }
    void sluitTerugvordering(DeclaratieId id, qint64 rijversie, const wire::TerugvorderingBesluit& besluit, QObject* c, Antwoord<Declaratie> k) override
    {
        gesloten.push_back(besluit);
        Declaratie d;
        d.id = id;
        d.rijversie = rijversie;
        geef(c, k, d);
    }
    void stopRun(BetaalrunId, const QString& reden, QObject* c, Antwoord<Betaalrun> k) override
    {
        redenen << reden;
        if (problem) {
            QTimer::singleShot(0, c, [this, k] { k(*problem); });
            return;
        }
        Betaalrun& run = runs->front();
        if (run.stopDoor) {
            run.status = BetaalrunStatus::Gestopt;
        } else {
            run.stopDoor = GebruikerId{1};
            run.stopReden = reden;
        }
        geef(c, k, run);
    }
    void blokkades(BudgethouderId, QObject* c, Antwoord<std::vector<Blokkade>> k) override { geef(c, k, geblokkeerd); }
    void plaats(BudgethouderId, const Blokkade& blokkade, QObject* c, Antwoord<Blokkade> k) override
    {
        if (problem) {
            QTimer::singleShot(0, c, [this, k] { k(*problem); });
            return;
        }
        geblokkeerd.push_back(blokkade);
        geblokkeerd.back().id = BlokkadeId{qint64(geblokkeerd.size())};
        geef(c, k, geblokkeerd.back());
    }
    void hefOp(BudgethouderId, const Blokkade& blokkade, QObject* c, Antwoord<bool> k) override
    {
        std::erase_if(geblokkeerd, [&](const Blokkade& b) { return b.id == blokkade.id; });
        geef(c, k, true);
    }
    void toestemmingen(BudgethouderId, QObject* c, Antwoord<std::vector<Toestemming>> k) override { geef(c, k, toegestaan); }
    void geef(BudgethouderId id, const Toestemming& toestemming, QObject* c, Antwoord<Toestemming> k) override
    {
        if (problem) {
            QTimer::singleShot(0, c, [this, k] { k(*problem); });
            return;
        }
        toegestaan.push_back(toestemming);
        toegestaan.back().id = qint64(toegestaan.size());
        toegestaan.back().budgethouder = id;
        geef(c, k, toegestaan.back());
    }
    void trekIn(BudgethouderId, const Toestemming& toestemming, QDate tot, QObject* c, Antwoord<bool> k) override
    {
        if (problem) {
            QTimer::singleShot(0, c, [this, k] { k(*problem); });
            return;
        }
        toegestaan[size_t(toestemming.id - 1)].tot = tot;
        geef(c, k, true);
    }
    void laatRunDoorgaan(BetaalrunId, QObject* c, Antwoord<Betaalrun> k) override
    {
        runs->front().stopDoor = {};
        runs->front().stopReden.clear();
        geef(c, k, runs->front());
    }
    void specificatie(BetalingId, QObject* c, Antwoord<Specificatie> k) override { geef(c, k, spec); }

    std::vector<Storting> lijst;
    bool elders = false;
    std::vector<wire::LaatVerzoekBesluit> besluiten;
    std::vector<wire::TerugvorderingBesluit> gesloten;
    QStringList redenen;
    std::optional<Problem> problem; ///< of stopping a run, placing a block, or a permission
    std::vector<Blokkade> geblokkeerd;
    std::vector<Toestemming> toegestaan;
    std::vector<Betaalrun>* runs = nullptr;
    Specificatie spec;

private:
    template<class T>
    void geef(QObject* context, Antwoord<T> klaar, T waarde)
    {
        QTimer::singleShot(0, context, [klaar, waarde] { klaar(waarde); });
    }
};

} // namespace pgb::ui
