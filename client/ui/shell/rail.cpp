#include "client/ui/shell/rail.h"
#include "client/ui/shell/rail_model.h"
#include "client/ui/theme/theme.h"
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace pgb::ui {

Rail::Rail(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_model(new RailModel(this)), m_list(new QListView), m_toggle(new QToolButton)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 1, 0);
    column->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 2, 0, 2);
    m_toggle->setFocusPolicy(Qt::TabFocus);
    top->addWidget(m_toggle);
    top->addStretch(1);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RailDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    m_list->setAccessibleName(tr("Onderdelen"));
    setAccessibleName(tr("Navigatie"));
    connect(m_toggle, &QToolButton::clicked, this, [this] {
        setFolded(!m_folded);
        Q_EMIT foldedChanged(m_folded);
    });
    // Arrow keys only move the mark; Enter, Space or a click go there.
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { Q_EMIT chosen(m_model->section(index.row())); });
    for (Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        auto* go = new QAction(m_list);
        go->setShortcut(key);
        go->setShortcutContext(Qt::WidgetShortcut);
        connect(go, &QAction::triggered, this, [this] {
            if (m_list->currentIndex().isValid())
                Q_EMIT chosen(m_model->section(m_list->currentIndex().row()));
        });
        m_list->addAction(go);
    }
    setTabOrder(m_list, m_toggle); // where the keys go when nothing else wants them
    connect(&theme, &Theme::changed, this, &Rail::dress);
    dress();
}

void Rail::setSections(const std::vector<Section>& sections)
{
    m_model->setSections(sections);
}

void Rail::setCurrent(Section section)
{
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(section)));
}

void Rail::setCount(Section section, int count)
{
    m_model->setCount(section, count);
}

void Rail::setFolded(bool folded)
{
    m_folded = folded;
    m_model->setFolded(folded);
    dress();
}

void Rail::dress()
{
    setFixedWidth(m_theme.px(m_folded ? 48 : 220));
    m_toggle->setIcon(m_theme.icon(QStringLiteral("application-menu")));
    m_toggle->setIconSize({m_theme.px(20), m_theme.px(20)});
    const QString words = m_folded ? tr("Rail uitklappen") : tr("Rail inklappen");
    m_toggle->setToolTip(words);
    m_toggle->setAccessibleName(words);
    m_list->doItemsLayout();
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Window));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.color(Role::Hairline));
}

} // namespace pgb::ui
