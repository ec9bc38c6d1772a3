#pragma once
#include "client/state/correctie_gateway.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace pgb::ui {

class BestandenLijst;

/// The files that prove what a correction pays more. They go to the server with it, so until then they are held here.
class BewijsRij final : public QWidget {
    Q_OBJECT
public:
    explicit BewijsRij(QWidget* parent);
    /// What is asked for; nothing = this correction needs no file, and then there is no row.
    void vraag(std::optional<BijlageSoort> soort);
    std::vector<CorrectieBewijs> bewijzen() const;
    QPushButton* knop() const { return m_knop; }
    /// Reads the file and takes it, or says why it cannot go.
    void voegToe(const QString& pad);

Q_SIGNALS:
    void veranderd();

private:
    void toon(const QString& fout = {});
    std::optional<BijlageSoort> m_soort;
    std::vector<CorrectieBewijs> m_bewijzen;
    QPushButton* m_knop;
    BestandenLijst* m_lijst;
    QLabel* m_fout;
};

} // namespace pgb::ui
