#pragma once
#include "client/state/kosten_gateway.h"
#include <QTimer>
#include <optional>
#include <utility>

namespace pgb {

/// The server of one amount, in memory.
class FakeKosten final : public KostenGateway {
public:
    std::vector<Declaratie> bewaard;
    std::vector<Bijlage> bijlagen;
    std::vector<Bevinding> bevindingen;
    std::vector<Bevinding> overBestanden; ///< said as long as there is a file
    bool weigert = false;
    int ingediend = 0;
    Declaratie nu;
    std::optional<Problem> storing; ///< the next save fails with it
    void bewaar(const Declaratie& d, QObject* c, Antwoord<KostenAntwoord> klaar) override
    {
        bewaard.push_back(d);
        if (storing) {
            QTimer::singleShot(0, c, [klaar, problem = *std::exchange(storing, {})] { klaar(problem); });
            return;
        }
        nu = d;
        nu.id = DeclaratieId{31};
        ++nu.rijversie;
        nu.bijlagen = bijlagen;
        QTimer::singleShot(0, c, [this, klaar] { klaar(KostenAntwoord{nu, bevindingen, false}); });
    }
    void dienIn(const Declaratie&, QObject* c, Antwoord<KostenAntwoord> klaar) override
    {
        ++ingediend;
        QTimer::singleShot(0, c, [this, klaar] { klaar(KostenAntwoord{nu, bevindingen, weigert}); });
    }
    void voegToe(DeclaratieId, BijlageSoort soort, const QString& naam, const QByteArray& inhoud, QObject* c, Antwoord<Declaratie> klaar) override
    {
        Bijlage b;
        b.id = BijlageId{qint64(bijlagen.size()) + 1};
        b.soort = soort;
        b.naam = naam;
        b.grootte = inhoud.size();
        bijlagen.push_back(b);
        nu.bijlagen = bijlagen;
        nu.bevindingen = overBestanden;
        QTimer::singleShot(0, c, [this, klaar] { klaar(nu); });
    }
    void haalWeg(DeclaratieId, BijlageId id, QObject* c, Antwoord<Declaratie> klaar) override
    {
        std::erase_if(bijlagen, [&](const Bijlage& b) { return b.id == id; });
        nu.bijlagen = bijlagen;
        nu.bevindingen = bijlagen.empty() ? std::vector<Bevinding>() : overBestanden;
        QTimer::singleShot(0, c, [this, klaar] { klaar(nu); });
    }
};

} // namespace pgb
