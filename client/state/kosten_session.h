#pragma once
#include "client/state/edit_session.h"
#include "shared/domain/declaratie/declaratie.h"

namespace pgb {

/// Everything that stands typed on the page of one amount; its files are on the server.
struct KostenForm {
    qint64 overeenkomst = 0; ///< 0 = none chosen
    DeclaratieSoort soort = DeclaratieSoort::BijkomendeZorgkosten;
    Kostensoort kostensoort = Kostensoort::Consumptie;
    QString datum; ///< as typed
    QString bedrag;
    QString omschrijving;
    QString periode = {}; ///< first day of the period with hours of illness, ISO
    QString functie = {};
    qint64 toekenning = 0; ///< 0 = that of the agreement
    QString uren = {}; ///< of illness, by day, as typed
    bool operator==(const KostenForm&) const = default;
};

/// What was typed; nothing for bytes that KostenSession::snapshot() did not write.
std::optional<KostenForm> readKostenForm(const QByteArray& bytes);

/// One amount while it is typed. The server gets it with a file or when it is handed in, and until then it is kept here.
class KostenSession final : public EditSession<KostenForm> {
    Q_OBJECT
public:
    /// `begin`: what the server holds as `rijversie`, or the empty form of a new one.
    KostenSession(KostenForm begin, DraftKey key, qint64 rijversie, QObject* parent = nullptr);
    /// Typing on in one field is one step.
    void zet(const KostenForm& form);
    bool alleenHier() const override { return false; }
    QString sleutel() const override { return m_key.tekst(); }
    const DraftKey& key() const { return m_key; }

    QByteArray snapshot() const override;
    /// Of what somebody else changed meanwhile, that stands which was not typed here.
    bool restore(const QByteArray& bytes) override;

protected:
    QStringList verschil(const KostenForm& voor, const KostenForm& na) const override;
    void afleiden(const QStringList&) override {}

private:
    DraftKey m_key;
};

} // namespace pgb
