#pragma once
#include "client/import/kolommen.h"
#include "client/ui/shell/page.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace pgb::ui {

/// Part 2: what each column is taken for, with how sure and three of its values. What is not sure is marked and asked; with a profile that fits nothing
/// has to be touched.
class BulkKolommen final : public QWidget {
    Q_OBJECT
public:
    explicit BulkKolommen(const PageContext& context, QWidget* parent = nullptr);
    /// `profiel` = name of the profile that was used; empty = none.
    void toon(const BestandVoorstel& voorstel, const BronKenmerken& kenmerken, const QString& profiel);
    const BestandVoorstel& voorstel() const { return m_voorstel; }
    /// The name under which it is to be kept; empty = not.
    QString bewaarAls() const;
    QString factuurpatroon() const;
    QString referentie() const;
    void zetFocus();
    bool compleet() const { return m_voorstel.ontbreekt.isEmpty(); }

Q_SIGNALS:
    void verder();

private:
    void vulTabel();
    void kies(size_t kolom, Bulkveld veld);
    void zeg();
    QWidget* maakOnder();

    PageContext m_context;
    BestandVoorstel m_voorstel;
    QString m_profiel;
    QLabel* m_kop;
    QScrollArea* m_vak;
    QComboBox* m_volgorde;
    QComboBox* m_decimaal;
    QLineEdit* m_naam;
    QLineEdit* m_patroon;
    QLineEdit* m_referentie;
    QLabel* m_ontbreekt;
    QPushButton* m_verder;
};

} // namespace pgb::ui
