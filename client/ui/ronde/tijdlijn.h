#pragma once
#include "client/ui/theme/theme.h"
#include <QDate>
#include <QWidget>
#include <optional>
#include <vector>

namespace pgb::ui {

/// One bar of a time line.
struct TijdlijnDeel {
    QDate begin;
    std::optional<QDate> einde; ///< nothing = goes on
    QString tekst;              ///< in the bar, when it fits
    bool vast = false;          ///< a permanent contract, drawn in another colour
    bool nu = false;            ///< the one that is pointed at
};

/// Contracts on a line of years, with today; for looking at only, the table beside it says the same in words.
class Tijdlijn final : public QWidget {
    Q_OBJECT
public:
    explicit Tijdlijn(const Theme& theme, QWidget* parent = nullptr);
    void toon(std::vector<TijdlijnDeel> delen, QDate vandaag);
    void wijs(int deel);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double plek(QDate dag) const;
    const Theme& m_theme;
    std::vector<TijdlijnDeel> m_delen;
    QDate m_vandaag;
    QDate m_van;
    QDate m_tot;
};

} // namespace pgb::ui
