#pragma once
#include "client/state/dossier_gateway.h"
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

namespace pgb {

/// How the toekenningen of many clients stand, read as one list: a look over many people is no look into each dossier (NEN 7513). Reads again
/// after a change of a budget, and spends no more than a fifth of the time on it.
class DossierBudgetten final : public QObject {
    Q_OBJECT
public:
    explicit DossierBudgetten(DossierGateway& gateway, QObject* parent = nullptr);
    /// Reads the year, unless it is there; what is there stays until it changes.
    void haal(int jaar);
    /// Null while it is not read, or may not be read.
    const NiveauStand* van(ToekenningId toekenning) const;
    /// The year was read, well or not.
    bool klaar() const { return m_gelezenJaar == m_jaar && !m_bezig; }

Q_SIGNALS:
    void gelezen();

private:
    void lees();
    DossierGateway& m_gateway;
    int m_jaar = 0;
    int m_gelezenJaar = 0;
    bool m_bezig = false;
    bool m_vuil = false;
    qint64 m_duur = 0; ///< of the last reading, ms
    QElapsedTimer m_sinds;
    QHash<qint64, NiveauStand> m_standen;
    QTimer m_straks;
};

} // namespace pgb
