#include "client/ui/widgets/balk.h"
#include "client/state/edit_session.h"
#include "client/ui/widgets/icon_mark.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/formats.h"
#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace pgb::ui {

Balk::Balk(const Theme& theme, Role role, QWidget* parent) : QFrame(parent), m_theme(theme), m_role(role)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void Balk::setRole(Role role)
{
    m_role = role;
    update();
}

void Balk::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(m_role), m_theme.lineWidth()));
    painter.setBrush(m_theme.fill(m_role));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

MeldingBalk::MeldingBalk(const Theme& theme, QWidget* parent)
    : Balk(theme, Role::Info, parent), m_icoon(new IconMark(theme, {}, Role::Info, 18)), m_tekst(makeLabel({}, LabelLook::Plain, true)),
      m_eerste(new QPushButton), m_tweede(new QPushButton), m_sluiten(makeLink(tr("Sluiten")))
{
    auto* rij = new QHBoxLayout(this);
    rij->setContentsMargins(12, 8, 12, 8);
    rij->setSpacing(8);
    rij->addWidget(m_icoon, 0, Qt::AlignVCenter);
    rij->addWidget(m_tekst, 1);
    rij->addWidget(m_eerste);
    rij->addWidget(m_tweede);
    rij->addWidget(m_sluiten);
    connect(m_eerste, &QPushButton::clicked, this, &MeldingBalk::eersteGekozen);
    connect(m_tweede, &QPushButton::clicked, this, &MeldingBalk::tweedeGekozen);
    connect(m_sluiten, &QPushButton::clicked, this, &MeldingBalk::hide);
    hide();
}

void MeldingBalk::toon(Role role, const QString& tekst, const QString& eerste, const QString& tweede)
{
    disconnect(m_volgt);
    setRole(role);
    const QString icoon = role == Role::Wrong ? QStringLiteral("mark-wrong")
                        : role == Role::Attention ? QStringLiteral("mark-attention")
                        : role == Role::Good ? QStringLiteral("mark-check") : QStringLiteral("help-about");
    m_icoon->setIcon(icoon, role);
    m_tekst->setText(eenPunt(tekst));
    m_eerste->setText(eerste);
    m_eerste->setVisible(!eerste.isEmpty());
    m_tweede->setText(tweede);
    m_tweede->setVisible(!tweede.isEmpty());
    m_sluiten->setVisible(eerste.isEmpty());
    setAccessibleName(m_tekst->text());
    show();
    QAccessibleEvent melding(this, QAccessible::Alert); // Qt 6.4 has no announcement event
    QAccessible::updateAccessibility(&melding);
}

void MeldingBalk::toonBij(const EditSessionBase& session, const QString& stap, Role role, const QString& tekst)
{
    toon(role, tekst);
    m_volgt = connect(&session, &EditSessionBase::undoChanged, this, [this, &session, stap] {
        if (session.canRedo() && session.redoNaam() == stap)
            sluit();
    });
}

void MeldingBalk::sluitBijStap()
{
    if (m_volgt)
        sluit();
}

void MeldingBalk::sluit()
{
    if (m_eerste->text().isEmpty())
        hide();
}

QString MeldingBalk::tekst() const
{
    return isVisibleTo(parentWidget()) ? m_tekst->text() : QString();
}

} // namespace pgb::ui
