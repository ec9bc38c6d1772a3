#pragma once
#include "client/models/uren_strook_rijen.h"
#include "client/ui/theme/theme.h"
#include <QWidget>

namespace pgb::ui {

/// All hours of one declaratie at a glance, a row for each function and a column for each day: what is looked at before Akkoord. Half a
/// month under the other where a whole one has no room. A cell can be pointed at.
class UrenStrook final : public QWidget {
    Q_OBJECT
public:
    explicit UrenStrook(const Theme& theme, QWidget* parent = nullptr);
    void setDeclaratie(const Declaratie& declaratie);
    const std::vector<StrookRij>& rijen() const { return m_rijen; }
    /// The cell that a question is about; nothing = the whole declaratie.
    void kies(std::optional<StrookCel> cel);
    std::optional<StrookCel> gekozen() const { return m_gekozen; }
    QDate datum(int dag) const { return m_periode.van.addDays(dag); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int breedte) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void celGekozen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    int dagen() const { return m_rijen.empty() ? 0 : int(m_rijen.front().perDag.size()); }
    /// Days in one block at this width, and the width of a day.
    std::pair<int, int> indeling(int breedte) const;
    int naamBreedte() const;
    int rijHoogte() const;
    QRect vak(StrookCel cel) const;
    std::optional<StrookCel> celOp(QPoint punt) const;
    QString waarde(const StrookRij& rij, int dag) const;
    void paintBlok(QPainter& painter, int eerste, int top, int perBlok, int breed) const;

    const Theme& m_theme;
    Periode m_periode;
    std::vector<StrookRij> m_rijen;
    std::optional<StrookCel> m_gekozen;
};

} // namespace pgb::ui
