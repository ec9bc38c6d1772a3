#pragma once
#include <QScrollArea>

namespace pgb::ui {

class Page;

/// The room of one page in the workspace. A page that needs more than there is, as with 200 % text on a small screen, scrolls: it never
/// makes the window larger than the screen.
class PageHolder final : public QScrollArea {
    Q_OBJECT
public:
    /// Takes ownership of the page.
    explicit PageHolder(Page* page, QWidget* parent = nullptr);
    Page* page() const;
    static PageHolder* of(const Page* page);
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace pgb::ui
