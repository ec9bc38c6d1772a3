#pragma once
#include "client/state/dossier_gateway.h"
#include <QTimer>
#include <optional>

namespace pgb {

/// A reason that is being typed for a decision: what is decided, the chosen reason and the sentence. Nothing of it is on the server yet.
struct RedenConcept {
    QString soort; ///< the screen's own word for the decision: "afwijzen"
    QString code;  ///< of a reason picked from a list; may be empty
    QString tekst;
    std::vector<Veldopmerking> meer = {}; ///< beside other fields; may be unfinished
    bool operator==(const RedenConcept&) const = default;
};

QByteArray writeSnapshot(const RedenConcept& reden);
/// Nothing for anything that this version did not write.
std::optional<RedenConcept> readRedenConcept(const QByteArray& bytes);

/// Keeps a typed reason in the journal within 300 ms of the first key, one per record, until it is sent or thrown away.
class RedenBewaarder final : public QObject {
    Q_OBJECT
public:
    explicit RedenBewaarder(DossierGateway& gateway, QObject* parent = nullptr);
    ~RedenBewaarder() override;

    /// What is typed from now on is about this record; nothing = about none.
    void over(const std::optional<DraftKey>& key);
    void getypt(const RedenConcept& reden);
    /// Writes now what waits: before a lock or a close.
    void nu();
    void vergeet(const DraftKey& key);
    std::optional<RedenConcept> van(const DraftKey& key) const;

private:
    DossierGateway& m_gateway;
    std::optional<DraftKey> m_key;
    std::optional<RedenConcept> m_wacht; ///< not in the journal yet
    QTimer m_timer;
};

} // namespace pgb
