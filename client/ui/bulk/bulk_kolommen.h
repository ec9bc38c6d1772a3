#pragma once
#include "client/import/kolommen.h"
#include "shared/domain/bulk/bulk.h"
#include "client/ui/shell/page.h"
#include <QPointer>

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
    /// `profiel` = the profile that was used; without a name = none, and `gemis` is what one misses that comes near.
    void toon(const BestandVoorstel& voorstel, const BronKenmerken& kenmerken, const BulkprofielTekst& profiel, const std::optional<ProfielGemis>& gemis);
    /// No file is looked at; `eerder` = one of before is open, and how its columns were read is settled.
    void toonGeen(bool eerder);
    const BestandVoorstel& voorstel() const { return m_voorstel; }
    /// The name under which it is to be kept; empty = not.
    QString bewaarAls() const;
    /// The AGB that the profile is of; empty = of all.
    QString agb() const;
    QString factuurpatroon() const;
    QString referentie() const;
    void zetFocus();
    /// To the field that the server did not take; false = none of these.
    bool naarVeld(const QString& pad);
    bool compleet() const { return !m_voorstel.kolommen.empty() && m_voorstel.ontbreekt.isEmpty() && m_voorstel.volgordeZeker && m_voorstel.decimaalZeker && m_voorstel.duurZeker() && m_voorstel.nieuweKolommen().isEmpty() && agbGoed(); }

Q_SIGNALS:
    void verder();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void vulTabel();
    void kies(size_t kolom, Bulkveld veld);
    void zeg();
    bool agbGoed() const;
    QWidget* maakOnder();

    PageContext m_context;
    BestandVoorstel m_voorstel;
    QLabel* m_kop;
    QScrollArea* m_vak;
    QComboBox* m_volgorde;
    QComboBox* m_decimaal;
    QComboBox* m_duur;
    QLabel* m_duurNaam;
    std::vector<QPointer<QComboBox>> m_keuzes; ///< by column
    QLineEdit* m_naam;
    QLineEdit* m_agb;
    QLineEdit* m_patroon;
    QLineEdit* m_referentie;
    QLabel* m_ontbreekt;
    QPushButton* m_verder;
    QWidget* m_onder = nullptr;
    bool m_volgordeGekozen = false; ///< by a person or a profile: what is guessed is passed over
    bool m_decimaalGekozen = false;
};

} // namespace pgb::ui
