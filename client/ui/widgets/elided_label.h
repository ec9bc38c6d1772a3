#pragma once
#include <QLabel>

namespace pgb::ui {

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
};

} // namespace pgb::ui
