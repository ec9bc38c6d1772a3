#pragma once
#include "client/ui/theme/theme.h"
#include <QAbstractButton>
#include <vector>

namespace pgb::ui {

/// How a step stands: an empty ring, a check, "!" with the number of findings, or a dot with the number of changes. Always with its word.
enum class StepState { Leeg, Klaar, LetOp, Gewijzigd };

/// One step of a StepBar.
class StepButton final : public QAbstractButton {
    Q_OBJECT
public:
    StepButton(const Theme& theme, int number, const QString& text, QWidget* parent);
    void setState(StepState state, int count);
    void setCurrent(bool current, int steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// Only mark and number while it is not the current one, where there is no room for all the words.
    void setShort(bool shorter);
    int fullWidth() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString label() const;
    /// The state goes with a number.
    bool counts() const { return (m_state == StepState::LetOp || m_state == StepState::Gewijzigd) && m_count > 0; }
    int widthOf(const QString& words) const;
    void paintMark(QPainter& painter, const QRect& area) const;
    void describe(int steps);
    const Theme& m_theme;
    int m_number;
    StepState m_state = StepState::Leeg;
    int m_count = 0;
    int m_steps = 0;
    bool m_current = false;
    bool m_short = false;
};

/// The steps of a long form (ui.md 5.2): free order, one tab stop, Left/Right/Home/End move, nothing is ever disabled.
class StepBar final : public QWidget {
    Q_OBJECT
public:
    QSize minimumSizeHint() const override;
    StepBar(const Theme& theme, const QStringList& steps, QWidget* parent = nullptr);
    int current() const { return m_current; }
    /// The width in which every step has its name.
    int fullWidth() const;
    /// 0-based; out of range is ignored.
    void setCurrent(int step);
    void setState(int step, StepState state, int count = 0);

Q_SIGNALS:
    /// The user or setCurrent() went to this step.
    void currentChanged(int step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    std::vector<StepButton*> m_steps;
    int m_current = -1;
};

} // namespace pgb::ui
