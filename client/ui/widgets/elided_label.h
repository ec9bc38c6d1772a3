#pragma once
#include <QLabel>

namespace pgb::ui {

/// What does not fit ends in "…", but what stands behind the last comma, between brackets or behind the last middle dot stays: it tells names apart that begin alike
/// ("Begeleiding ind…, avond").
QString elidedName(const QFontMetrics& metrics, const QString& name, int width);

/// Words that give way: what does not fit on its lines ends in "…", and the whole stands in the tooltip then.
class ElidedLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    explicit ElidedLabel(const QString& text, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    /// As high as so many lines; 1 = until this is called.
    void setLines(int lines);
    /// On one line: as elidedName(). Not until this is called.
    void setKeepsEnd();
    /// How many lines the words take at this width, at most so many.
    int linesAt(int width, int most) const;
    /// What is painted, line by line.
    QStringList painted() const { return broken(contentsRect().width(), m_lines); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList broken(int width, int lines) const;
    int m_lines = 1;
    bool m_keepsEnd = false;
};

} // namespace pgb::ui
