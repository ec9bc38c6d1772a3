#pragma once
#include "client/state/correctie_gateway.h"
#include <QTimer>
#include <QtTest>

namespace pgb::ui {

/// Corrections in memory; what is asked and sent is kept.
class FakeCorrecties final : public CorrectieGateway {
public:
    std::vector<std::vector<Declaratieregel>> bekeken;
    std::vector<std::pair<std::vector<Declaratieregel>, QString>> ingediend;
    std::vector<CorrectieBewijs> bewijs; ///< with the last of these
    std::vector<Bevinding> bevindingen;  ///< of every voorbeeld
    CorrectieAntwoord uitkomst;
    Bedrag verrekend; ///< of the nabetaling of € 12,50
    void voorbeeld(DeclaratieId, const std::vector<Declaratieregel>& wordt, QObject* context, Antwoord<Correctievoorbeeld> klaar) override
    {
        bekeken.push_back(wordt);
        QTimer::singleShot(0, context, [this, klaar] {
            Correctievoorbeeld v;
            v.totaal = v.nabetaling = Bedrag{1250};
            v.verrekend = verrekend;
            if (v.nabetaling > v.verrekend)
                v.betaaldatum = QDate(2025, 6, 12);
            v.tweedePaarOgen = true;
            v.bevindingen = bevindingen;
            klaar(v);
        });
    }
    void dienIn(DeclaratieId, const std::vector<Declaratieregel>& wordt, const QString& reden, const std::vector<CorrectieBewijs>& bewijzen, QObject* context, Antwoord<CorrectieAntwoord> klaar) override
    {
        ingediend.push_back({wordt, reden});
        bewijs = bewijzen;
        QTimer::singleShot(0, context, [this, klaar] { klaar(uitkomst); });
    }
    std::vector<DeclaratieId> weg;
    std::optional<Problem> blijft; ///< why what was begun does not go
    void gooiWeg(const Declaratie& concept_, QObject* context, Antwoord<bool> klaar) override
    {
        QVERIFY(ingediend.empty()); // first it goes, then the new one comes
        weg.push_back(concept_.id);
        QTimer::singleShot(0, context, [this, klaar] { klaar(blijft ? Outcome<bool>(*blijft) : Outcome<bool>(true)); });
    }
};

} // namespace pgb::ui
