#pragma once
#include "client/ui/theme/theme.h"
#include <QAbstractButton>
#include <QKeySequence>

class QLabel;
class QToolButton;

namespace pgb::ui {

class IconMark;
class ShellStatus;

/// A button that looks like a field: icon, words, key cap, chevron.
class FieldButton final : public QAbstractButton {
    Q_OBJECT
public:
    FieldButton(const Theme& theme, const QString& icon, const QKeySequence& key, bool chevron, QWidget* parent = nullptr);
    /// `bold` first, then `muted`; the whole is elided when the room is too small.
    void setWords(const QString& bold, const QString& muted);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    QString m_key;
    QString m_bold;
    QString m_muted;
    bool m_chevron;
};

/// 40 px: the client switcher, the palette field, the honest save state and who works here, with the way out.
class TopBar final : public QWidget {
    Q_OBJECT
public:
    TopBar(const Theme& theme, const ShellStatus& status, QWidget* parent = nullptr);
    /// The client of the current tab, or nothing over all clients.
    void setClient(const QString& naam, const QString& bij);
    /// Without dossiers there is no client to switch to.
    void setKiestClienten(bool kiest);
    /// Who is signed in: the words of the button at the right.
    void setUser(const QString& naam);
    /// The button with 'Vergrendelen' and 'Afmelden'.
    QToolButton* account() const { return m_account; }

Q_SIGNALS:
    void clientClicked();
    void paletteClicked();
    void lockClicked();
    void signOutClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showStatus();
    const Theme& m_theme;
    const ShellStatus& m_status;
    FieldButton* m_client;
    FieldButton* m_palette;
    IconMark* m_saveIcon;
    QLabel* m_save;
    QToolButton* m_account;
    QString m_user;
};

} // namespace pgb::ui
