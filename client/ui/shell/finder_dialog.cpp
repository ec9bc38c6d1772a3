#include "client/ui/shell/finder_dialog.h"
#include "client/ui/shell/finder_model.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/labels.h"
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {

FinderDialog::FinderDialog(const Theme& theme, const QString& name, const QString& placeholder,
                           std::function<std::vector<FinderRow>(const QString&)> source,
                           std::function<void(const QString&)> done, QWidget* window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint), m_theme(theme), m_source(std::move(source)), m_done(std::move(done)),
      m_model(new FinderModel(this)), m_field(new QLineEdit), m_list(new QListView),
      m_nothing(makeLabel(tr("Wij vinden niets met deze woorden."), LabelLook::Muted))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(name);
    setAccessibleName(name);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* pane = new QFrame;
    pane->setProperty("part", QStringLiteral("pane"));
    outer->addWidget(pane);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    m_nothing->hide();
    m_nothing->setContentsMargins(12, 4, 12, 8);
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(name);
    m_field->setProperty("ownRing", true);
    m_field->setMaxLength(200);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FinderDelegate(theme, *m_model, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Gevonden"));
    connect(m_field, &QLineEdit::textChanged, this, &FinderDialog::search);
    connect(m_list, &QListView::clicked, this, &FinderDialog::choose);
}

void FinderDialog::popUp()
{
    search();
    const QWidget* window = parentWidget();
    const int width = std::min(m_theme.px(620), window->width() - 32);
    const int height = std::min(m_theme.px(440), window->height() - 80);
    const QPoint corner = window->mapToGlobal(QPoint((window->width() - width) / 2, m_theme.px(48)));
    setGeometry(QRect(corner, QSize(width, height)));
    show();
    m_field->setFocus();
}

void FinderDialog::search()
{
    m_model->setRows(m_source(m_field->text()));
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setCurrentIndex(m_model->index(0));
}

void FinderDialog::move(int step)
{
    const int count = m_model->rowCount();
    if (count > 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + step, 0, count - 1)));
}

void FinderDialog::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const QString id = m_model->row(index.row()).id;
    const auto done = m_done;
    close(); // first, so that the act sees the window and not this dialog as the active one
    done(id);
}

bool FinderDialog::event(QEvent* event)
{
    if (event->type() == QEvent::WindowDeactivate) // a click beside it
        close();
    return QDialog::event(event);
}

bool FinderDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(10); return true;
    case Qt::Key_PageUp: move(-10); return true;
    case Qt::Key_Return: case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Escape: close(); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

} // namespace pgb::ui
