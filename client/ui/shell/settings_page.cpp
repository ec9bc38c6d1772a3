#include "client/ui/shell/settings_page.h"
#include "client/platform/preferences.h"
#include "client/ui/account/password_dialog.h"
#include "client/ui/account/second_factor_dialog.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/labels.h"
#include "ui_settings.h"

namespace pgb::ui {
namespace {

const QLatin1String schemeNames[] = {QLatin1String("licht"), QLatin1String("donker"), QLatin1String("contrast"), QLatin1String("systeem")};

} // namespace

void loadTheme(Theme& theme, const Preferences& preferences)
{
    ThemeSettings settings;
    const QString scheme = preferences.text(QStringLiteral("beeld/schema"));
    for (int i = 0; i < 4; ++i)
        if (scheme == schemeNames[i])
            settings.scheme = Scheme(i);
    settings.density = Density(preferences.number(QStringLiteral("beeld/rijen"), int(Density::Normaal), 0, 2));
    settings.textPercent = preferences.number(QStringLiteral("beeld/tekst"), 100, 100, 200);
    theme.set(settings);
}

void saveTheme(const Theme& theme, Preferences& preferences)
{
    preferences.set(QStringLiteral("beeld/schema"), QString(schemeNames[size_t(theme.settings().scheme)]));
    preferences.set(QStringLiteral("beeld/rijen"), int(theme.settings().density));
    preferences.set(QStringLiteral("beeld/tekst"), theme.settings().textPercent);
}

int lockMinutes(const Preferences& preferences)
{
    return preferences.number(QStringLiteral("vergrendelen/minuten"), 15, 5, 60);
}

SettingsPage::SettingsPage(const PageContext& context, Preferences& preferences, QWidget* parent)
    : Page(parent), m_context(context), m_preferences(preferences), m_ui(std::make_unique<Ui::Settings>())
{
    m_ui->setupUi(this);
    setLook(m_ui->heading, LabelLook::Title);
    setLook(m_ui->languageHelp, LabelLook::Muted);
    setLook(m_ui->accountHelp, LabelLook::Muted);
    for (QWidget* widget : {static_cast<QWidget*>(m_ui->accountLabel), static_cast<QWidget*>(m_ui->accountHelp), static_cast<QWidget*>(m_ui->secondFactor),
                            static_cast<QWidget*>(m_ui->password), static_cast<QWidget*>(m_ui->signOut)})
        widget->hide();
    for (QLabel* label : {m_ui->schemeLabel, m_ui->densityLabel, m_ui->textLabel, m_ui->languageLabel, m_ui->lockLabel, m_ui->accountLabel})
        setLook(label, LabelLook::Bold);
    for (const int percent : {100, 125, 150, 175, 200})
        m_ui->text->addItem(QStringLiteral("%1%").arg(percent), percent);
    for (const int minutes : {5, 10, 15, 30, 60})
        m_ui->lock->addItem(tr("%1 minuten").arg(minutes), minutes);
    m_ui->language->addItem(QStringLiteral("Nederlands"), QStringLiteral("nl"));
    m_ui->language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    show();
    for (QComboBox* box : {m_ui->scheme, m_ui->density, m_ui->text, m_ui->language, m_ui->lock})
        connect(box, &QComboBox::activated, this, &SettingsPage::changed);
    connect(&context.theme, &Theme::changed, this, &SettingsPage::show);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::setAccount(AccountGateway& gateway, bool totpActief)
{
    for (QWidget* widget : {static_cast<QWidget*>(m_ui->accountLabel), static_cast<QWidget*>(m_ui->accountHelp), static_cast<QWidget*>(m_ui->secondFactor),
                            static_cast<QWidget*>(m_ui->password), static_cast<QWidget*>(m_ui->signOut)})
        widget->show();
    showSecondFactor(totpActief);
    connect(m_ui->secondFactor, &QPushButton::clicked, this, [this, &gateway] {
        auto* dialog = new SecondFactorDialog(gateway, window());
        connect(dialog, &SecondFactorDialog::gekoppeld, this, [this](const wire::SessieAntwoord& sessie) {
            Q_EMIT sessieVernieuwd(sessie);
            showSecondFactor(true);
            m_context.navigator.toast(tr("Uw authenticator is gekoppeld. Vanaf nu vragen wij bij het aanmelden een code."));
        });
        dialog->open();
    });
    connect(m_ui->signOut, &QPushButton::clicked, this, &SettingsPage::afmeldenGekozen);
    connect(m_ui->password, &QPushButton::clicked, this, [this, &gateway] {
        auto* dialog = new PasswordDialog(gateway, window());
        connect(dialog, &QDialog::accepted, this, [this] { m_context.navigator.toast(tr("Uw wachtwoord is gewijzigd.")); });
        dialog->open();
    });
}

void SettingsPage::showSecondFactor(bool active)
{
    // Another telephone is coupled only after the beheerder took the first away: else a lost one could be replaced by whoever found it.
    m_ui->accountHelp->setText(active ? tr("Een authenticator is gekoppeld. Heeft u een andere telefoon? Vraag de beheerder uw aanmelding te herstellen.")
                                      : tr("Er is nog geen authenticator gekoppeld. U heeft er een nodig om overeenkomsten te ondertekenen."));
    m_ui->secondFactor->setVisible(!active);
}

void SettingsPage::show()
{
    const ThemeSettings& settings = m_context.theme.settings();
    m_ui->scheme->setCurrentIndex(int(settings.scheme));
    m_ui->density->setCurrentIndex(int(settings.density));
    const int size = m_ui->text->findData(settings.textPercent);
    m_ui->text->setCurrentIndex(std::max(0, size));
    m_ui->language->setCurrentIndex(std::max(0, m_ui->language->findData(m_preferences.text(QStringLiteral("taal"), QStringLiteral("nl")))));
    m_ui->lock->setCurrentIndex(std::max(0, m_ui->lock->findData(lockMinutes(m_preferences))));
}

void SettingsPage::changed()
{
    m_preferences.set(QStringLiteral("taal"), m_ui->language->currentData().toString());
    const int minutes = m_ui->lock->currentData().toInt();
    if (minutes != lockMinutes(m_preferences)) {
        m_preferences.set(QStringLiteral("vergrendelen/minuten"), minutes);
        Q_EMIT lockMinutesChanged(minutes);
    }
    m_context.theme.set({Scheme(m_ui->scheme->currentIndex()), Density(m_ui->density->currentIndex()), m_ui->text->currentData().toInt()});
}

} // namespace pgb::ui
