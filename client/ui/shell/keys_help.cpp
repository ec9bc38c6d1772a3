#include "client/ui/shell/keys_help.h"
#include "client/ui/shell/commands.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

namespace pgb::ui {

KeysHelp::KeysHelp(const Theme& theme, const QString& screen, const std::vector<Command>& commands, QWidget* window) : QDialog(window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Toetsen van dit scherm"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(screen, LabelLook::Heading));
    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("page"));
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const Command& command : commands) {
        if (command.key.isEmpty())
            continue;
        grid->addWidget(makeLabel(command.text), row, 0);
        grid->addWidget(new KeyCap(theme, command.key), row, 1, Qt::AlignLeft);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(row, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(windowTitle());
    column->addWidget(scroll, 1);
    auto* close = new QPushButton(tr("Sluiten"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    column->addWidget(close, 0, Qt::AlignRight);
    // Never larger than the window it explains: large words must not push its button off the screen.
    const int wide = inside->sizeHint().width() + theme.px(64);
    resize(QSize(std::max(theme.px(480), wide), theme.px(520)).boundedTo(window->size() - QSize(32, 64)));
}

} // namespace pgb::ui
