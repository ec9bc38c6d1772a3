#pragma once
#include "client/net/typed_call.h"
#include "client/state/dossier_gateway.h"
#include "client/state/parameter_source.h"
#include "client/state/submitter.h"
#include <QHash>

namespace pgb::state {

/// Dossiers over HTTP: lists page by page, decisions through the outbox, so that each counts once.
class HttpDossierGateway final : public DossierGateway {
    Q_OBJECT
public:
    /// `vandaag`: the day of the server where that runs on a set day.
    HttpDossierGateway(net::ApiClient& client, Outbox& outbox, Journal& journal, Gebruiker gebruiker, std::function<QDate()> vandaag, QObject* parent = nullptr);

    const Gebruiker& gebruiker() const override { return m_gebruiker; }
    const Bevoegd& bevoegd() const override { return m_bevoegd; }
    /// For a vertegenwoordiger: his registrations of today, and who else acts for the same budgethouders.
    void setVertegenwoordigingen(const std::vector<Vertegenwoordiging>& eigen, std::vector<Medevertegenwoordiger> anderen);
    QDate vandaag() const override { return m_vandaag(); }
    void parameters(QObject* context, Antwoord<std::shared_ptr<const ParameterTabel>> klaar) override;
    void budgethouders(QObject* context, Lijst<Budgethouder> klaar) override;
    void budgethouder(BudgethouderId id, QObject* context, Antwoord<Budgethouder> klaar) override;
    void zoekBudgethouder(const Bsn& bsn, QObject* context, Antwoord<Budgethouder> klaar) override;
    void maakBudgethouder(const Budgethouder& record, QObject* context, Antwoord<Budgethouder> klaar) override;
    void zorgverleners(QObject* context, Lijst<Zorgverlener> klaar) override;
    void verstrekkers(QObject* context, Lijst<Verstrekker> klaar) override;
    void vertegenwoordigingen(BudgethouderId id, QObject* context, Lijst<Vertegenwoordiging> klaar) override;
    void maakVertegenwoordiging(const Vertegenwoordiging& record, QObject* context, Antwoord<Vertegenwoordiging> klaar) override;
    void wijzigVertegenwoordiging(const Vertegenwoordiging& record, QObject* context, WijzigAntwoord<Vertegenwoordiging> klaar) override;
    void verwijderVertegenwoordiging(const Vertegenwoordiging& record, QObject* context, WijzigAntwoord<bool, Vertegenwoordiging> klaar) override;
    void wijzigBudgethouder(const wire::BudgethouderWijziging& record, QObject* context, WijzigAntwoord<Budgethouder> klaar) override;
    void zorgverlener(ZorgverlenerId id, QObject* context, Antwoord<Zorgverlener> klaar) override;
    void wijzigZorgverlener(const Zorgverlener& record, QObject* context, WijzigAntwoord<Zorgverlener> klaar) override;
    void vertegenwoordigers(QObject* context, Lijst<Gebruiker> klaar) override;
    void werktaken(QObject* context, Lijst<Werktaak> klaar) override;
    void taakNagekeken(const Werktaak& taak, QObject* context, Antwoord<Werktaak> klaar) override;
    void zorgovereenkomsten(BudgethouderId id, std::optional<ZorgovereenkomstStatus> status, QObject* context,
                            Lijst<Zorgovereenkomst> klaar) override;
    void zaak(ZorgovereenkomstId id, QObject* context, Antwoord<BeoordeelZaak> klaar) override;
    void beslis(const VersieBesluit& besluit, QObject* context, Antwoord<BesluitAntwoord> klaar) override;
    void verstuurNu(const DraftKey& besluit) override { m_outbox.release(besluit.tekst()); }
    bool neemTerug(const DraftKey& besluit) override { return m_outbox.takeBack(besluit.tekst()); }
    QHash<qint64, DeclaratieGebeurtenis> beslotenDeclaraties() const override;
    QSet<qint64> beslotenOvereenkomsten() const override;
    std::optional<Weigering> geweigerd(const DraftKey& besluit) override;
    void declaraties(const DeclaratieVraag& vraag, QObject* context, Lijst<Declaratie> klaar) override;
    void declaratie(DeclaratieId id, QObject* context, Antwoord<Declaratie> klaar) override;
    void meldBekeken(DeclaratieId id, qint64 rijversie) override;
    void beslis(const DeclaratieBesluit& besluit, QObject* context, Antwoord<BesluitAntwoord> klaar) override;
    void spoor(BudgethouderId id, const QString& soort, qint64 recordId, QObject* context, Lijst<wire::AuditItem> klaar) override;
    void toekenningen(BudgethouderId id, QObject* context, Lijst<Toekenning> klaar) override;
    void toekenning(ToekenningId id, QObject* context, Antwoord<Toekenning> klaar) override;
    void bewaar(const Toekenning& record, const std::optional<Bsn>& bsn, QObject* context, Antwoord<Toekenning> klaar) override;
    void budget(BudgethouderId id, int jaar, QObject* context, Antwoord<BudgetOverzicht> klaar) override;
    void standen(int jaar, QObject* context, Lijst<wire::ToekenningSom> klaar) override;
    void rekeningen(QObject* context, Lijst<Rekeningwijziging> klaar) override;
    void beslisRekening(qint64 id, const wire::RekeningBesluit& besluit, QObject* context, Antwoord<Rekeningwijziging> klaar) override;
    void betalingen(BudgethouderId id, QObject* context, Lijst<Betaling> klaar) override;
    void betaalruns(QObject* context, Lijst<Betaalrun> klaar) override;
    void betaal(BetaalrunSoort soort, QObject* context, Antwoord<Betaalrun> klaar) override;
    QByteArray journaal(const DraftKey& key) override;
    void keepJournal(const DraftKey& key, const QByteArray& snapshot, BewaardAntwoord klaar) override;

private:
    template<class T>
    void lijst(const QString& path, std::initializer_list<std::pair<QString, QString>> query, QObject* context, Lijst<T> klaar);
    template<class T, class Invoer>
    void maak(const QString& path, const Invoer& record, QObject* context, Antwoord<T> klaar);
    template<class T>
    void wijzig(const QString& path, const T& record, QObject* context, WijzigAntwoord<T> klaar);
    void dienIn(Submission submission, const Uitstel& uitstel, QObject* context, Antwoord<BesluitAntwoord> klaar);

    net::ApiClient& m_client;
    Outbox& m_outbox;
    Submitter m_submitter;
    Journal& m_journal;
    ParameterSource m_parameters;
    Gebruiker m_gebruiker;
    BevoegdVan m_bevoegd;
    std::function<QDate()> m_vandaag;
    /// One key per content that is being entered, so that pressing again after a lost answer makes no second record.
    QHash<QByteArray, QString> m_keys;
    QHash<qint64, qint64> m_bekeken; ///< version of each declaratie that the server knows was looked at
};

} // namespace pgb::state
