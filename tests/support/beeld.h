#pragma once
#include <QDir>
#include <QLabel>
#include <QWidget>

namespace pgb::test {

/// A picture when PGB_PICTURES names a folder; for looking at, not for comparing.
inline void keep(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("PGB_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

/// The words of the labels of `in` that are shown, one a line, with plain spaces.
inline QString teksten(const QWidget* in)
{
    QStringList uit;
    for (const QLabel* label : in->findChildren<QLabel*>()) {
        if (label->isVisibleTo(in))
            uit << label->text();
    }
    return uit.join(QLatin1Char('\n')).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

} // namespace pgb::test
