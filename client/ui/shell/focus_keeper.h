#pragma once
#include <QPointer>
#include <QWidget>

namespace pgb::ui {

class Page;

/// Keeps the keys on the page in view. When what had the focus is gone (the page was read anew, its button was pressed and left), the focus
/// goes to the heading of the page, and never to the frame around the work, where the next key would do something else.
class FocusKeeper final : public QObject {
    Q_OBJECT
public:
    explicit FocusKeeper(QObject* parent = nullptr);
    /// `page` has come in view or has something new to show: the heading takes the focus if nothing on the page has it yet.
    void follow(Page* page);

private:
    void moved(const QWidget* old, QWidget* now);
    void keep(const QWidget* fell);
    bool isInside(const QWidget* widget) const;
    QPointer<Page> m_page;
    bool m_onPage = true; ///< where the user last put the focus: on the page, not in the frame
};

} // namespace pgb::ui
