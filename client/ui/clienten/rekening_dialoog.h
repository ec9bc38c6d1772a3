#pragma once
#include "client/state/dossier_gateway.h"
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace pgb::ui {

class Veld;

/// An account number that waits for a second person (DC-099): shows old and new and who asked, and asks to confirm or to refuse. Who asked can
/// only take it back. Window modal and without waiting.
class RekeningDialoog final : public QDialog {
    Q_OBJECT
public:
    RekeningDialoog(qint64 id, DossierGateway& gateway, QWidget* parent);
    QPushButton* bevestigen() const { return m_ja; }
    QPushButton* afwijzen() const { return m_nee; }
    QLineEdit* reden() const { return m_reden; }
    QString melding() const;
    /// All that is said, for tests.
    QString tekst() const { return m_wat; }

Q_SIGNALS:
    /// The server has it; `zin` says what that means.
    void besloten(const QString& zin);

private:
    void toon(const Rekeningwijziging& record);
    void zeg(const QString& zin, bool let = false);
    void beslis(bool bevestigd);
    DossierGateway& m_gateway;
    const qint64 m_id;
    Rekeningwijziging m_record;
    QVBoxLayout* m_inhoud;
    QLineEdit* m_reden;
    Veld* m_redenVak;
    QLabel* m_fout;
    QPushButton* m_ja;
    QPushButton* m_nee;
    QString m_wat;
};

} // namespace pgb::ui
