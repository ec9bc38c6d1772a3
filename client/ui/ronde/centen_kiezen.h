#pragma once
#include "client/models/ronde_rijen.h"
#include "client/ui/ronde/ronde_pages.h"
#include <QSet>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace pgb::ui {

class CellTable;
class DateLineEdit;
class KeyButton;
class LijstKader;
class RowTable;

/// First half of a centenronde: which agreements, how much, from when. Space ticks, Ctrl+A ticks all that the filter shows.
class CentenKiezen final : public QWidget {
    Q_OBJECT
public:
    CentenKiezen(const PageContext& context, const RondeServices& services, QWidget* parent = nullptr);
    /// Keeps the ticks of agreements that are still there.
    void setRijen(std::vector<RondeRij> rijen);
    void toonFout(const Problem& problem);
    /// What is asked: valid after opdrachtGegeven().
    const wire::CentenOpdracht& opdracht() const { return m_opdracht; }
    const std::vector<RondeRij>& rijen() const { return m_rijen; }
    void setBezig(bool bezig);
    void begin();
    std::vector<QWidget*> panes();

Q_SIGNALS:
    void opdrachtGegeven();
    void opnieuw();

private:
    QWidget* bouwKeuzes();
    QWidget* bouwOnder();
    void vulKeuzes();
    RondeFilter filter() const;
    void toon();
    void vertel();
    void wissel(int rij);
    void wisselAlle();
    void geefOpdracht();
    QString bezwaar(QWidget** veld) const;

    PageContext m_context;
    RondeServices m_services;
    LijstKader* m_kader;
    CellTable* m_model;
    RowTable* m_tabel;
    std::vector<QComboBox*> m_keuzes; ///< zorgverlener, verstrekker, wet, functie
    QLineEdit* m_verhoging;
    DateLineEdit* m_vanaf;
    QLabel* m_uitleg;
    KeyButton* m_verder;
    std::vector<RondeRij> m_rijen;
    std::vector<size_t> m_getoond;
    QSet<qint64> m_gekozen;
    wire::CentenOpdracht m_opdracht;
};

} // namespace pgb::ui
