#pragma once
#include "client/state/declaratie_blad.h"
#include "client/ui/theme/theme.h"
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace pgb::ui {

/// The visits of one cell, one field each: from-to, or as blocks of five minutes (domain 7.3 item 3, 7.5). What is typed is said in words
/// beside it, and a visit that falls over another is named. Enter goes on to the next; a new field is always ready.
class BezoekenDialoog final : public QDialog {
    Q_OBJECT
public:
    BezoekenDialoog(const QString& waar, const Cel& cel, QWidget* parent = nullptr);
    const std::vector<QLineEdit*>& velden() const { return m_velden; }
    QString som() const;
    /// What stands in the fields, as it would be typed in the cell: "9:10-11:45; 0:35".
    QString tekst() const;

Q_SIGNALS:
    /// tekst() gives something else now.
    void getypt();
    void klaar(const QString& tekst);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void voegVeldToe(const QString& tekst);
    void lees();
    std::pair<QString, Role> uitleg(size_t veld, const std::vector<std::optional<GetyptBezoek>>& bezoeken) const;
    void bevestig();

    QVBoxLayout* m_rijen;
    std::vector<QLineEdit*> m_velden;
    std::vector<QLabel*> m_woorden;
    QLabel* m_som;
    QPushButton* m_ja;
    bool m_leesbaar = true;
};

} // namespace pgb::ui
