#pragma once
#include <QScrollArea>

class QLabel;

namespace pgb::ui {

/// Words of any length in a dialog: as high as they need, and no higher than a good half of the window below or the screen; then they scroll,
/// with the mouse and with the arrow and page keys. Whoever listens hears all of them.
class LongText final : public QScrollArea {
    Q_OBJECT
public:
    explicit LongText(QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int highest() const;
    QLabel* m_label;
};

} // namespace pgb::ui
