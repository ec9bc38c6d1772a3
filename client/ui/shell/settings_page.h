#pragma once
#include "client/ui/shell/page.h"
#include <memory>

namespace Ui {
class Settings;
}

namespace pgb {
class AccountGateway;
namespace wire {
struct SessieAntwoord;
}
class Preferences;
}

namespace pgb::ui {

/// Reads looks from the preferences, and writes them back whenever the theme changes.
void loadTheme(Theme& theme, const Preferences& preferences);
void saveTheme(const Theme& theme, Preferences& preferences);
/// Minutes without keys or mouse until the window locks; 5..60, usually 15.
int lockMinutes(const Preferences& preferences);

/// 'Instellingen': colours, rows, text size, language (from the next start on) and the lock. Every choice works at once.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    SettingsPage(const PageContext& context, Preferences& preferences, QWidget* parent = nullptr);
    ~SettingsPage() override;
    QString title() const override { return tr("Instellingen"); }
    QString iconName() const override { return QStringLiteral("settings-configure"); }
    Address address() const override { return {Section::Instellingen, {}, {}}; }

    /// The user's own means of signing in, while signed in. `totpActief`: an authenticator is coupled already.
    void setAccount(AccountGateway& gateway, bool totpActief);

Q_SIGNALS:
    void lockMinutesChanged(int minutes);
    void afmeldenGekozen();
    /// Coupling an authenticator ended the session and began this one.
    void sessieVernieuwd(const pgb::wire::SessieAntwoord& sessie);

private:
    void show();
    void changed();
    void showSecondFactor(bool active);
    PageContext m_context;
    Preferences& m_preferences;
    std::unique_ptr<Ui::Settings> m_ui;
};

} // namespace pgb::ui
