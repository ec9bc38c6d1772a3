#pragma once
#include <QDialog>
#include <functional>
#include <vector>

class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QRadioButton;

namespace pgb::ui {

class Theme;

/// One field that two people changed, each in another way: what stood there, and what stands there now. Empty = nothing.
struct ConflictRij {
    QString veld;
    QString basis;
    QString mijn;
    QString ander;
};

/// Lets the user choose field by field between his own work and that of another. Window modal and without waiting; closing it without
/// choosing changes nothing and loses nothing.
class ConflictDialog final : public QDialog {
    Q_OBJECT
public:
    /// `klaar` gets for each row whether that of the other was chosen; empty = there is nothing to choose any more, only to read and copy.
    ConflictDialog(const Theme& theme, const QString& titel, const QString& uitleg, const std::vector<ConflictRij>& rijen,
                   std::function<void(const std::vector<bool>& vanAnder)> klaar, QWidget* parent);
    /// Row `at`, the radio button of the other's.
    QRadioButton* ander(int at) const { return m_ander[size_t(at)]; }

private:
    void voegToe(QGridLayout* rooster, int plaats, const ConflictRij& rij);
    QHBoxLayout* knoppen(QPushButton* sluiten);
    void kiesAlles(bool vanAnder);
    std::function<void(const std::vector<bool>&)> m_klaar;
    std::vector<QRadioButton*> m_mijn;
    std::vector<QRadioButton*> m_ander;
};

} // namespace pgb::ui
