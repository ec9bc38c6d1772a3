#include "client/ui/overeenkomst/bewerker.h"
#include <QScrollArea>

namespace pgb::ui {

QScrollArea* Bewerker::rolVak(QWidget* in)
{
    auto* rol = new QScrollArea;
    in->setObjectName(QStringLiteral("page"));
    rol->setWidget(in);
    rol->setWidgetResizable(true);
    rol->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rol->setFocusPolicy(Qt::NoFocus);
    return rol;
}

} // namespace pgb::ui
