#pragma once
#include "client/ui/theme/theme.h"
#include <QTabBar>

class QToolButton;

namespace pgb::ui {

/// The tabs of the work: a 3 px strip in the client's colour over each, the name, a cross. Drawn flat.
class TabStrip final : public QTabBar {
    Q_OBJECT
public:
    explicit TabStrip(const Theme& theme, QWidget* parent = nullptr);
    /// `clientColor` an index of Theme::clientColor, or -1 for a tab of no client; `icon` may be empty.
    void addStrip(const QString& text, const QString& icon, int clientColor, bool closable);
    int clientColor(int tab) const;
    /// Another name and icon for a tab; the name in its tooltip too.
    void rename(int tab, const QString& text, const QString& icon);

Q_SIGNALS:
    void closeClicked(int tab);

protected:
    void paintEvent(QPaintEvent* event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void tabInserted(int index) override;
    void tabRemoved(int index) override;

private:
    struct Look {
        QString icon;
        int color = -1;
        bool closable = true;
    };
    Look look(int tab) const;
    static void nameCross(QToolButton& cross, const QString& text);
    /// With many tabs only the current one has its cross: words are worth more.
    bool hasCross(int tab) const;
    int words(int tab) const;
    int around(int tab) const;
    int longestThatFits() const;
    /// Works out the width that a long name may have, so that short ones stay whole.
    void share();
    const Theme& m_theme;
    int m_longest = 220;
    bool m_crowded = false;
};

} // namespace pgb::ui
