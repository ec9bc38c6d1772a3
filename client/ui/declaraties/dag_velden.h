#pragma once
#include "shared/base/periode.h"
#include "shared/domain/verzuim/verzuim.h"
#include "shared/domain/wet.h"
#include <QMap>
#include <QWidget>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pgb::ui {

/// What is declared day by day: hours of illness, kilometers, or what public transport cost; the weeks of one period under each other. Hours only on
/// days of a report of illness, once it is known which they are. Arrow up and down go a week further.
class DagVelden final : public QWidget {
    Q_OBJECT
public:
    struct Regel {
        QString functie;
        QDate dag;
        qint64 aantal = 0; ///< minutes, hundredths of a kilometer, or cents
    };
    /// What stands for a zorgfunctie where travel is typed: its kilometers, or its tickets.
    static QString reis(Eenheid eenheid);

    explicit DagVelden(QWidget* parent = nullptr);
    /// The days, and the zorgfunctie that is typed for; what was typed for others stays.
    void zet(const Periode& periode, const QString& functie);
    /// The zorgfuncties that can be chosen now: what was typed for others is kept, and is not part of this. Empty = every one.
    void setFuncties(const QStringList& functies);
    /// Nothing = not known.
    void setZiek(const std::optional<std::vector<Verzuim>>& verzuim);
    /// As typed, of all functions in this period.
    QString tekst() const;
    void setTekst(const QString& tekst);
    /// What is wrong with it; empty = nothing.
    QString punt() const;
    /// Of what can be read.
    std::vector<Regel> regels() const;
    /// Some day of this period was reported.
    bool heeftZiekte() const;
    QLineEdit* veld(QDate dag) const;
    QPushButton* zoalsEerste() const { return m_vul; }
    /// The first field that is wrong, or the first that can be typed.
    void naarFout();

Q_SIGNALS:
    void veranderd();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Plek = std::pair<QString, QDate>;
    bool isZiek(QDate dag) const;
    bool isFout(const QString& functie, const QString& tekst) const;
    QString leesfout(const Plek& plek, const QString& tekst) const;
    bool telt(const Plek& plek) const;
    QDate maandag() const;
    void getypt(int vak, const QString& tekst);
    void bouw();
    void toonOpen();
    void toonSom();
    /// The other weeks as the first one with hours.
    void vul();
    Periode m_periode;
    QString m_functie;
    QStringList m_functies;
    std::optional<std::vector<Verzuim>> m_verzuim;
    QMap<Plek, QString> m_teksten;
    struct Vak {
        QLabel* nummer;
        QLineEdit* veld;
    };
    std::vector<Vak> m_vakken; ///< six weeks, from the Monday before the period on
    std::vector<std::pair<QDate, QLineEdit*>> m_velden; ///< those of the period
    bool m_bouwt = false;
    QLabel* m_som;
    QPushButton* m_vul;
};

} // namespace pgb::ui
