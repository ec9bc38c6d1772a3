#pragma once
#include "client/models/toekenning_invoer.h"
#include "client/ui/theme/theme.h"
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pgb::ui {

/// The budget tree as rows to fill in: total, arrangements, functions with amount and maximum rates.
class NiveauLijst final : public QWidget {
    Q_OBJECT
public:
    explicit NiveauLijst(const Theme& theme, QWidget* parent = nullptr);
    void setNiveaus(Wet wet, std::vector<NiveauInvoer> niveaus);
    std::vector<NiveauInvoer> niveaus() const;
    /// Marks the fields of these points; the sentences stand in one label under the tree.
    void setPunten(const std::vector<InvoerPunt>& punten);
    /// What may be right, in one label under the tree.
    void setVragen(const std::vector<InvoerPunt>& vragen);
    /// The first field with a point, or what adds a kind of care when that is missing; nullptr without points.
    QWidget* eerstePunt() const;
    QLineEdit* bedrag(int rij) const { return m_rijen[size_t(rij)].bedrag; }
    int aantal() const { return int(m_rijen.size()); }

Q_SIGNALS:
    void changed();

private:
    struct Rij {
        NiveauInvoer begin;
        QComboBox* functie = nullptr;
        QLineEdit* naam = nullptr;
        QLineEdit* bedrag = nullptr;
        QLineEdit* formeel = nullptr;
        QLineEdit* informeel = nullptr;
        /// Those that the row has, as they stand.
        std::vector<QWidget*> velden() const;
    };
    void bouw();
    void rij(size_t at, int plaats);
    QLineEdit* veld(const QString& tekst, const QString& naam, int plaats, int kolom);
    void voegToe(BudgetniveauSoort soort);
    void haalWeg(size_t at);

    const Theme& m_theme;
    Wet m_wet = Wet::Wlz;
    std::vector<NiveauInvoer> m_begin;
    std::vector<Rij> m_rijen;
    QWidget* m_binnen = nullptr;
    QGridLayout* m_raster = nullptr;
    QPushButton* m_functie;
    QPushButton* m_arrangement;
    QLabel* m_punten;
    QLabel* m_vragen;
};

} // namespace pgb::ui
