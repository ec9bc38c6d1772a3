#pragma once
#include "shared/base/problem.h"
#include <QDate>
#include <QDialog>
#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pgb::ui {

class DateLineEdit;
class Veld;

/// Asks a few fields of one person's record and brings them to the server: window modal and without waiting; accepted() = the server has it.
class GegevensDialoog final : public QDialog {
    Q_OBJECT
public:
    struct Vraag {
        FieldPath pad;  ///< in the record, as the server names it: "email"
        QString naam;   ///< label; " (…)" at its end is said in a softer tone
        QString waarde;
        std::optional<QDate> dag = {}; ///< set = the field is a date
    };
    /// `bewaar` reads the fields; it says with meld() what cannot be read, or starts a call that ends in klaar().
    GegevensDialoog(const QString& kop, const std::vector<Vraag>& vragen, std::function<QDate()> vandaag, std::function<void(GegevensDialoog&)> bewaar, QWidget* parent);

    /// Of the field with this path; empty or invalid when it is not asked.
    QString tekst(const char* pad) const;
    QDate dag(const char* pad) const;
    /// A sentence at the field, or of the whole when no field has that path; the field gets the focus.
    void meld(const FieldPath& pad, const QString& zin);
    /// What the server answered; nothing = it has taken it.
    void klaar(const std::optional<Problem>& problem);
    /// For tests: the field, or nullptr; and the sentence at it.
    QLineEdit* veld(const FieldPath& pad) const;
    QString melding(const FieldPath& pad) const;

private:
    struct Regel {
        FieldPath pad;
        QLineEdit* invoer = nullptr;
        Veld* vak = nullptr;
    };
    void doorgaan();

    std::function<void(GegevensDialoog&)> m_bewaar;
    std::vector<Regel> m_regels;
    QLabel* m_fout;
    QPushButton* m_ja;
};

} // namespace pgb::ui
