#include "client/ui/ronde/meer_knop.h"
#include "client/ui/ronde/ronde_opdrachten.h"
#include "client/ui/shell/commands.h"
#include <QMenu>
#include <QPushButton>

namespace pgb::ui {

QPushButton* maakMeerKnop(const PageContext& context) { return maakRondeKnop(context, RondeOpdrachten::tr("Meer")); }

QPushButton* maakRondeKnop(const PageContext& context, const QString& tekst)
{
    auto* knop = new QPushButton(tekst);
    knop->setObjectName(QStringLiteral("meer"));
    auto* menu = new QMenu(knop);
    knop->setMenu(menu);
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, &commands = context.commands] {
        menu->clear();
        for (const Command& command : commands.available()) {
            if (!command.id.startsWith(QLatin1String("ronde.")))
                continue;
            // The key is of the command itself; here it is only shown.
            const QString toets = command.key.isEmpty() ? QString() : QLatin1Char('\t') + command.key.toString(QKeySequence::NativeText);
            menu->addAction(command.text + toets, menu, command.run);
        }
    });
    return knop;
}

} // namespace pgb::ui
