#pragma once
#include "shared/base/problem.h"
#include <QDate>
#include <QDialog>
#include <functional>
#include <optional>
#include <vector>

class QComboBox;
class QGridLayout;
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
        std::optional<QDate> dag = {}; ///< set = the field is a date of birth
        QStringList keuzen = {};       ///< set = one of these words
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
    /// Somebody else changed the record in between; `nu` asks the same fields of the record as it is now. What the user did not touch becomes
    /// that; what both changed keeps what he typed, says what the other put there and offers to take it over. The next Opslaan counts.
    void verder(const std::vector<Vraag>& nu);
    /// What is typed in, or nullptr; and where one of a few words is chosen.
    QLineEdit* veld(const FieldPath& pad) const;
    QComboBox* keuze(const FieldPath& pad) const;
    /// For tests: the sentence at the field.
    QString melding(const FieldPath& pad) const;
    /// For tests: takes over what the other put there; hidden when there is nothing.
    QPushButton* overnemen(const FieldPath& pad) const;

private:
    struct Regel {
        FieldPath pad;
        QLineEdit* invoer = nullptr; ///< or `keuze`
        QComboBox* keuze = nullptr;
        Veld* vak = nullptr;
        QPushButton* overnemen = nullptr;
        QString basis; ///< as it stood when the user began, or as another made it since
        QString ander; ///< what the other put there
        QWidget* veld() const;
        QString tekst() const;
        void zet(const QString& tekst) const;
    };
    static QString tekstVan(const Vraag& vraag);
    void voegToe(const Vraag& vraag, const std::function<QDate()>& vandaag, QGridLayout* raster);
    void doorgaan();

    std::function<void(GegevensDialoog&)> m_bewaar;
    std::vector<Regel> m_regels;
    QLabel* m_fout;
    QPushButton* m_ja;
};

} // namespace pgb::ui
