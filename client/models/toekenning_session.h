#pragma once
#include "client/models/toekenning_invoer.h"
#include "client/state/autosave.h"
#include "client/state/dossier_gateway.h"

namespace pgb {

/// Somebody to add who acts for the budgethouder; gebruiker 0 = nobody.
struct VertegenwoordigerKeuze {
    GebruikerId gebruiker;
    VertegenwoordigingSoort soort = VertegenwoordigingSoort::PgbBeheerder;
    Rechten rechten;
    QString tot; ///< as typed
    std::optional<Vertegenwoordigingsgrond> grond = {}; ///< of one by law; nothing = not chosen
    bool operator==(const VertegenwoordigerKeuze&) const = default;
};

/// Everything that stands typed in the form of a toekenning.
struct ToekenningForm {
    ToekenningInvoer invoer;
    QStringList datums; ///< beschikking, van, tot as typed
    bool nieuw = false; ///< a budgethouder that is not known yet
    QStringList nieuweBudgethouder; ///< its fields as typed, in the order of the screen
    VertegenwoordigerKeuze vertegenwoordiger;
    QString bsn = {}; ///< by which the budgethouder was found or entered: the server opens no dossier without it
    bool operator==(const ToekenningForm&) const = default;
};

/// Two forms of one toekenning that began from the same one.
struct ToekenningSamen {
    ToekenningForm form;   ///< mine, with what only the other changed; fields of `botsingen` hold mine
    QStringList vanAnder;
    QStringList botsingen; ///< "nummer", "van", "niveau/2/bedrag", or "niveaus" when one of the two added or removed a level
};
ToekenningSamen voegSamen(const ToekenningForm& basis, const ToekenningForm& mijn, const ToekenningForm& ander);
void neemVelden(ToekenningForm& doel, const ToekenningForm& bron, const QStringList& velden);
/// The label of such a field, and what stands in it.
QString veldKop(const ToekenningForm& form, const QString& veld);
QString veldTekst(const ToekenningForm& form, const QString& veld);

/// The form of one toekenning while it is filled in. It goes to the server when the user says so, and until then it is kept here.
class ToekenningSession final : public EditSession<ToekenningForm> {
    Q_OBJECT
public:
    /// `begin`: what the server holds as `rijversie`, or the empty form of a new one.
    ToekenningSession(ToekenningForm begin, DraftKey key, qint64 rijversie, QObject* parent = nullptr);
    /// Takes over what stands in the form. Typing on in one field is one step.
    void zet(ToekenningForm form);
    bool alleenHier() const override { return false; }
    QString sleutel() const override { return m_key.tekst(); }
    const DraftKey& key() const { return m_key; }
    const ToekenningForm& beginform() const { return *basis(); }
    /// The server holds `ander` as `rijversie`; what was typed here is put into it.
    void voegSamen(const ToekenningForm& ander, const QStringList& vanAnder, qint64 rijversie);

    QByteArray snapshot() const override;
    bool restore(const QByteArray& bytes) override;

protected:
    QStringList verschil(const ToekenningForm& voor, const ToekenningForm& na) const override;
    void afleiden(const QStringList&) override {}

private:
    DraftKey m_key;
};

/// Keeps the form on this computer; the server gets it by the button.
class ToekenningAutosave final : public Autosave {
    Q_OBJECT
public:
    ToekenningAutosave(ToekenningSession& session, DossierGateway& gateway, QObject* parent = nullptr);

protected:
    void schrijfJournaal(BewaardAntwoord klaar) override;
    bool teBewaren() const override { return false; }
    void stuur() override {}

private:
    ToekenningSession& m_session;
    DossierGateway& m_gateway;
};

} // namespace pgb
