#pragma once
#include "client/ui/theme/theme.h"
#include <QTabBar>

namespace pgb::ui {

/// The tabs of the work: a 3 px strip in the client's colour over each, the name, a cross. Drawn flat.
class TabStrip final : public QTabBar {
    Q_OBJECT
public:
    explicit TabStrip(const Theme& theme, QWidget* parent = nullptr);
    /// `clientColor` an index of Theme::clientColor, or -1 for a tab of no client; `icon` may be empty.
    void addStrip(const QString& text, const QString& icon, int clientColor, bool closable);
    int clientColor(int tab) const;

Q_SIGNALS:
    void closeClicked(int tab);

protected:
    void paintEvent(QPaintEvent* event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;

private:
    struct Look {
        QString icon;
        int color = -1;
        bool closable = true;
    };
    Look look(int tab) const;
    const Theme& m_theme;
};

} // namespace pgb::ui
