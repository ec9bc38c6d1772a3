#include "client/ui/shell/top_bar.h"
#include "client/ui/shell/shell_status.h"
#include "client/ui/widgets/icon_mark.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace pgb::ui {

FieldButton::FieldButton(const Theme& theme, const QString& icon, const QKeySequence& key, bool chevron, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon), m_key(keyText(key)), m_chevron(chevron)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void FieldButton::setWords(const QString& bold, const QString& muted)
{
    m_bold = bold;
    m_muted = muted;
    update();
}

QSize FieldButton::sizeHint() const
{
    return {m_theme.px(220), m_theme.px(28)};
}

void FieldButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Role::Border), m_theme.lineWidth()));
    painter.setBrush(m_theme.color(Role::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QRect room = rect().adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
    const int side = m_theme.px(16);
    const auto iconAt = [&](int x) { return QRect(x, (height() - side) / 2, side, side); };
    m_theme.icon(m_icon).paint(&painter, iconAt(room.x()));
    room.setLeft(room.left() + side + m_theme.px(8));
    if (m_chevron) {
        m_theme.icon(QStringLiteral("arrow-down")).paint(&painter, iconAt(room.right() + 1 - side));
        room.setRight(room.right() - side - m_theme.px(8));
    }
    // In a narrow window the words are worth more than the key, which the palette teaches too.
    if (const int cap = keyCapWidth(m_theme, m_key); room.width() - cap > m_theme.px(90)) {
        paintKeyCap(painter, room, m_theme, m_key, m_theme.color(Role::Muted));
        room.setRight(room.right() - cap - m_theme.px(8));
    }
    if (!m_bold.isEmpty()) {
        painter.setFont(m_theme.font(TextStyle::Body, true));
        painter.setPen(m_theme.color(Role::Text));
        const QString words = painter.fontMetrics().elidedText(m_bold, Qt::ElideRight, room.width());
        painter.drawText(room, Qt::AlignVCenter, words);
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(words) + m_theme.px(8));
    }
    painter.setFont(m_theme.font());
    painter.setPen(m_theme.color(Role::Muted));
    painter.drawText(room, Qt::AlignVCenter, painter.fontMetrics().elidedText(m_muted, Qt::ElideRight, std::max(0, room.width())));
}

TopBar::TopBar(const Theme& theme, const ShellStatus& status, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_status(status),
      m_client(new FieldButton(theme, QStringLiteral("system-users"), QKeySequence(Qt::CTRL | Qt::Key_J), true)),
      m_palette(new FieldButton(theme, QStringLiteral("edit-find"), QKeySequence(Qt::CTRL | Qt::Key_K), false)),
      m_saveIcon(new IconMark(theme, {}, Role::Muted)), m_save(makeLabel({})), m_account(new QToolButton)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(16);
    row->addWidget(m_client, 3);
    row->addWidget(m_palette, 4);
    row->addStretch(2);
    row->addWidget(m_saveIcon);
    row->addWidget(m_save);
    row->addWidget(m_account);
    m_account->setFocusPolicy(Qt::TabFocus);
    m_account->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_account);
    menu->addAction(tr("Vergrendelen") + QStringLiteral("\t") + keyText(QKeySequence(Qt::CTRL | Qt::Key_L)), this, &TopBar::lockClicked);
    menu->addAction(tr("Afmelden"), this, &TopBar::signOutClicked);
    m_account->setMenu(menu);
    row->setSpacing(8);
    m_client->setMaximumWidth(theme.px(300));
    m_palette->setMaximumWidth(theme.px(420));
    m_palette->setWords({}, tr("Zoek of doe iets…"));
    m_palette->setAccessibleName(tr("Zoek of doe iets"));
    connect(m_client, &QAbstractButton::clicked, this, &TopBar::clientClicked);
    connect(m_palette, &QAbstractButton::clicked, this, &TopBar::paletteClicked);
    connect(&status, &ShellStatus::changed, this, &TopBar::showStatus);
    connect(&theme, &Theme::changed, this, &TopBar::showStatus);
    setClient({}, {});
    showStatus();
}

void TopBar::setClient(const QString& naam, const QString& bij)
{
    const QString all = tr("Alle cliënten");
    m_client->setWords(naam, naam.isEmpty() ? all : bij);
    m_client->setAccessibleName(tr("Kies een cliënt, nu: %1").arg(naam.isEmpty() ? all : bij.isEmpty() ? naam : naam + QStringLiteral(" · ") + bij));
}

void TopBar::setKiestClienten(bool kiest) { m_client->setVisible(kiest); }

void TopBar::setUser(const QString& naam)
{
    m_user = naam;
    m_account->setAccessibleName(tr("%1: vergrendelen of afmelden").arg(naam));
    m_account->setToolTip(m_account->accessibleName());
    showStatus();
}

void TopBar::showStatus()
{
    m_account->setIcon(m_theme.icon(QStringLiteral("user")));
    m_account->setIconSize({m_theme.px(16), m_theme.px(16)});
    m_client->setMaximumWidth(m_theme.px(300));
    m_palette->setMaximumWidth(m_theme.px(420));
    const SaveToestand state = m_status.saveState();
    const bool wrong = state >= SaveToestand::InGeheugen;
    const bool asks = state == SaveToestand::Geweigerd || state == SaveToestand::Conflict || m_status.unreadable();
    const Role role = wrong ? Role::Wrong : asks ? Role::Attention : state == SaveToestand::Opgeslagen ? Role::Good : Role::Muted;
    m_saveIcon->setIcon(m_status.saveIcon(), role);
    m_save->setText(m_status.saveText());
    setLook(m_save, wrong ? LabelLook::Wrong : LabelLook::Plain);
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Role::Hairline));
}

} // namespace pgb::ui
