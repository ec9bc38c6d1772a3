#include "client/ui/widgets/pane.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/icon_mark.h"
#include "client/ui/widgets/labels.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pgb::ui {

Pane::Pane(const Theme& theme, const QString& title, const QString& iconName, Role iconRole, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_role(iconRole),
      m_title(makeLabel(title, LabelLook::Heading)), m_count(makeLabel({}, LabelLook::Heading)),
      m_aside(makeElided({}, LabelLook::Muted))
{
    setProperty("part", QStringLiteral("pane"));
    setAccessibleName(title);
    auto* titleBar = new QWidget;
    m_titleRow = new QHBoxLayout(titleBar);
    m_titleRow->setContentsMargins(12, 0, 12, 0);
    m_titleRow->setSpacing(8);
    if (!iconName.isEmpty())
        m_titleRow->addWidget(new IconMark(theme, iconName, iconRole, 20));
    m_titleRow->addWidget(m_title);
    m_titleRow->addWidget(m_count);
    m_titleRow->addSpacing(4);
    m_titleRow->addWidget(m_aside, 1);
    m_count->hide();
    setTone(m_count, m_role);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    m_column->addWidget(titleBar);
    m_column->addWidget(makeLine());
    connect(&theme, &Theme::changed, this, &Pane::dress);
    dress();
}

void Pane::dress()
{
    m_titleRow->parentWidget()->setMinimumHeight(m_theme.px(40));
}

void Pane::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Pane::setCount(int count)
{
    m_count->setVisible(count >= 0);
    m_count->setText(QString::number(count));
}

void Pane::setAside(const QString& text)
{
    m_aside->setText(text);
}

void Pane::addToTitle(QWidget* widget)
{
    m_titleRow->addWidget(widget);
}

void Pane::setContent(QWidget* content, int margin)
{
    auto* room = new QVBoxLayout;
    room->setContentsMargins(margin, margin, margin, margin);
    room->addWidget(content);
    m_column->insertLayout(2, room, 1);
}

void Pane::setFooter(const QString& text)
{
    if (!m_footer) {
        m_footer = makeLink(text);
        m_footerRow = new QWidget;
        auto* row = new QHBoxLayout(m_footerRow);
        row->setContentsMargins(8, 2, 12, 2);
        row->addWidget(m_footer);
        row->addStretch(1);
        m_column->addWidget(m_footerRow);
        connect(m_footer, &QPushButton::clicked, this, &Pane::footerClicked);
    }
    m_footer->setText(text);
    m_footerRow->setVisible(!text.isEmpty());
}

} // namespace pgb::ui
