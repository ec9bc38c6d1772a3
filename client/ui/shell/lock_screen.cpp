#include "client/ui/shell/lock_screen.h"
#include "client/ui/shell/sign_in_text.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/icon_mark.h"
#include "client/ui/widgets/labels.h"
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace pgb::ui {

LockScreen::LockScreen(const Theme& theme, const QString& user, UnlockCheck check, QWidget* parent)
    : QWidget(parent), m_check(std::move(check)), m_password(new QLineEdit), m_message(makeLabel({}, LabelLook::Wrong, true)),
      m_button(new QPushButton(tr("Ontgrendelen")))
{
    auto* outer = new QVBoxLayout(this);
    auto* pane = new QFrame;
    pane->setProperty("part", QStringLiteral("pane"));
    dressed(theme, pane, [pane, &theme] {
        pane->setMaximumWidth(theme.px(400));
        pane->setMinimumWidth(theme.px(360));
    });
    outer->addStretch(2);
    auto* middle = new QHBoxLayout; // no alignment flag: it would ignore the height that wrapped words need
    middle->addStretch(1);
    middle->addWidget(pane);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(8);
    column->addWidget(new IconMark(theme, QStringLiteral("object-locked"), Role::Accent, 22));
    column->addWidget(makeLabel(tr("Vergrendeld"), LabelLook::Heading));
    column->addWidget(makeLabel(tr("Uw werk blijft staan. Typ uw wachtwoord om verder te gaan."), LabelLook::Plain, true));
    column->addSpacing(8);
    auto* label = makeLabel(user.isEmpty() ? tr("Wachtwoord") : tr("Wachtwoord van %1").arg(user), LabelLook::Bold);
    label->setBuddy(m_password);
    column->addWidget(label);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(1000);
    m_password->setAccessibleName(label->text());
    column->addWidget(m_password);
    column->addWidget(m_message);
    m_message->hide();
    column->addSpacing(4);
    m_button->setProperty("kind", QStringLiteral("main"));
    column->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &LockScreen::tryPassword);
    connect(m_password, &QLineEdit::returnPressed, this, &LockScreen::tryPassword);
}

void LockScreen::prepare(const QString& notice)
{
    m_password->clear();
    m_password->setEnabled(true);
    m_button->setEnabled(true);
    m_message->setText(notice);
    m_message->setVisible(!notice.isEmpty());
    m_password->setFocus(Qt::OtherFocusReason);
}

void LockScreen::tryPassword()
{
    if (m_password->text().isEmpty() || !m_button->isEnabled())
        return;
    m_button->setEnabled(false);
    const QPointer<LockScreen> self(this);
    m_check(m_password->text(), [self](UnlockResult result) {
        if (self)
            self->show(result);
    });
}

void LockScreen::show(UnlockResult result)
{
    m_button->setEnabled(true);
    m_password->clear();
    m_password->setFocus(Qt::OtherFocusReason);
    if (result.answer == UnlockAnswer::Goed)
        return Q_EMIT unlocked();
    m_message->setText(result.answer == UnlockAnswer::Onjuist ? tr("Dit wachtwoord klopt niet. Probeer het opnieuw.")
                       : result.answer == UnlockAnswer::TeVaak ? tooOftenText(result.seconds)
                       : result.answer == UnlockAnswer::Beeindigd ? sessionEndedText()
                                                        : tr("Wij hebben nu geen verbinding. Probeer het straks opnieuw. Uw werk blijft bewaard."));
    m_message->show();
}

} // namespace pgb::ui
