#pragma once
#include "client/state/beheer_gateway.h"
#include "tests/support/bouwers.h"
#include <QTimer>
#include <algorithm>

namespace pgb::ui {

/// Accounts, parameters and a trail in memory; answers come from the event loop.
class FakeBeheer final : public BeheerGateway {
public:
    void gebruikers(QObject* c, Lijst<Gebruiker> k) override { geef(c, k, accounts); }
    void maakGebruiker(const wire::GebruikerInvoer& invoer, QObject* c, Antwoord<Gebruiker> k) override
    {
        gemaakt.push_back(invoer);
        Gebruiker g = invoer.gebruiker;
        g.id = GebruikerId{900};
        accounts.push_back(g);
        geef(c, k, g);
    }
    void wijzig(const Gebruiker& account, QObject* c, Antwoord<Gebruiker> k) override
    {
        gewijzigd.push_back(account);
        Gebruiker nu = account;
        ++nu.rijversie;
        for (Gebruiker& g : accounts)
            if (g.id == account.id)
                g = nu;
        geef(c, k, nu);
    }
    void zetWachtwoord(GebruikerId, const QString& wachtwoord, QObject* c, Antwoord<void> k) override
    {
        wachtwoorden << wachtwoord;
        QTimer::singleShot(0, c, [k] { k(Outcome<void>()); });
    }
    void vindBudgethouder(const Bsn& bsn, QObject* c, Antwoord<wire::Koppeling> k) override
    {
        if (bsn == bouw::budgethouder().bsn)
            return geef(c, k, wire::Koppeling{17, QStringLiteral("A. Boer")});
        QTimer::singleShot(0, c, [k] { k(Problem{ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, {}}); });
    }
    void vindZorgverlener(const wire::ZoekOpdracht&, QObject* c, Antwoord<wire::Koppeling> k) override { geef(c, k, wire::Koppeling{21, QStringLiteral("T. de Wit")}); }
    void organisaties(QObject* c, Lijst<wire::Koppeling> k) override 
    {
        ++huizenGelezen;
        geef(c, k, std::vector<wire::Koppeling>{{3, QStringLiteral("Zorgbureau De Linde")}});
    }
    void verstrekkers(QObject* c, Lijst<Verstrekker> k) override
    {
        ++huizenGelezen;
        geef(c, k, std::vector<Verstrekker>{{bouw::verstrekkerId, VerstrekkerSoort::Zorgkantoor, QStringLiteral("Zorgkantoor De Stroom"), QStringLiteral("5501"), {Wet::Wlz}}});
    }
    void parameters(QObject* c, Lijst<ParameterWaarde> k) override { geef(c, k, rijen); }
    void voerIn(const ParameterWaarde& waarde, QObject* c, Antwoord<ParameterWaarde> k) override
    {
        ParameterWaarde gezet = waarde;
        gezet.id = qint64(rijen.size()) + 1;
        gezet.geverifieerd = true;
        rijen.push_back(gezet);
        geef(c, k, gezet);
    }
    void logboek(const LogboekVraag& vraag, qint64 na, QObject* c, Antwoord<wire::Bladzijde<wire::AuditItem>> k) override
    {
        vragen.push_back(vraag);
        wire::Bladzijde<wire::AuditItem> bladzijde;
        const qint64 voor = na == 0 ? qint64(spoor.size()) : na;
        for (qint64 i = voor - 1; i >= std::max<qint64>(0, voor - 200); --i)
            bladzijde.items.push_back(spoor[size_t(i)]);
        if (voor > 200)
            bladzijde.volgende = voor - 200;
        geef(c, k, bladzijde);
    }
    void keten(QObject* c, Antwoord<wire::KetenAntwoord> k) override { geef(c, k, stand); }

    bool storing = false;
    int huizenGelezen = 0; ///< organisations or verstrekkers
    std::vector<Gebruiker> accounts;
    std::vector<ParameterWaarde> rijen;
    std::vector<wire::AuditItem> spoor; ///< oldest first
    wire::KetenAntwoord stand{1204, 1204, QStringLiteral("geen"), 0};
    std::vector<wire::GebruikerInvoer> gemaakt;
    std::vector<Gebruiker> gewijzigd;
    QStringList wachtwoorden;
    std::vector<LogboekVraag> vragen;

private:
    template<class T>
    void geef(QObject* context, Antwoord<T> klaar, T waarde)
    {
        QTimer::singleShot(0, context, [this, klaar, waarde = std::move(waarde)] {
            if (storing)
                klaar(Problem{ProblemKind::NietBeschikbaar, QStringLiteral("serverNietBereikbaar"), {}, {}, {}});
            else
                klaar(waarde);
        });
    }
};

} // namespace pgb::ui
