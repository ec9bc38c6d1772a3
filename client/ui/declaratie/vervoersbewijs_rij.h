#pragma once
#include "client/state/declaratie_session.h"
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace pgb::ui {

class BestandenLijst;

/// The proof of public transport with a sheet (DC-072), above the grid, on one line where that fits. Hidden while no ticket is typed and no file is there.
class VervoersbewijsRij final : public QWidget {
    Q_OBJECT
public:
    VervoersbewijsRij(DeclaratieSession& session, QWidget* parent);
    /// Nothing can be added or taken away while one is on its way.
    void setBezig(bool bezig);
    void toonFout(const QString& zin);
    /// There is something to prove.
    bool gevraagd() const { return !isHidden(); }
    QString fout() const;
    QPushButton* knop() const { return m_knop; }

Q_SIGNALS:
    void toevoegen();
    void weghalen(pgb::BijlageId bijlage);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void ververs();
    void schik();
    DeclaratieSession& m_session;
    QBoxLayout* m_rij;
    QLabel* m_kop;
    BestandenLijst* m_lijst;
    QPushButton* m_knop;
    QLabel* m_fout;
    std::optional<std::vector<Bijlage>> m_getoond;
    bool m_bezig = false;
};

} // namespace pgb::ui
