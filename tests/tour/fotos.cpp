#include "tests/tour/fotos.h"
#include "tests/tour/hand.h"
#include "tests/tour/mislukt.h"
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace pgb::tour {

namespace {

QStringList nietPassend(const QWidget& window)
{
    QStringList cut;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->visibleRegion().isEmpty())
            continue;
        const bool fits = label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                            : label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored || label->width() >= label->sizeHint().width();
        if (!fits)
            cut << label->text();
    }
    for (const QPushButton* button : window.findChildren<QPushButton*>())
        if (button->isVisible() && button->width() < button->minimumSizeHint().width())
            cut << button->text();
    return cut;
}

} // namespace

void Fotos::bewaar(QWidget* venster, const QString& bestand)
{
    hand::rust(120);
    QPixmap picture = venster->grab();
    QPainter painter(&picture);
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top != venster && top->isVisible() && top->isWindow() && top->parentWidget() && top->parentWidget()->window() == venster) {
            const QRect place(venster->mapFromGlobal(top->mapToGlobal(QPoint())), top->size());
            painter.drawPixmap(place.topLeft(), top->grab());
            painter.setPen(venster->palette().color(QPalette::Mid)); // the frame that a window manager gives
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
        }
    painter.end();
    if (!picture.toImage().convertToFormat(QImage::Format_RGB32).save(m_map.filePath(bestand), "PNG", 10))
        throw Mislukt{QStringLiteral("deze foto is niet te schrijven: ") + m_map.filePath(bestand)};
    for (const QString& words : nietPassend(*venster))
        m_afgeknipt << bestand + QStringLiteral(": ") + words;
}

QString Fotos::volgende(const QString& naam)
{
    return m_map.absoluteFilePath(QStringLiteral("%1-%2.png").arg(++m_aantal, 2, 10, QLatin1Char('0')).arg(naam));
}

void Fotos::neem(QWidget* venster, const QString& naam)
{
    bewaar(venster, QFileInfo(volgende(naam)).fileName());
}

void Fotos::neemBeide(QWidget* venster, const QString& naam)
{
    neem(venster, naam);
    hand::palet(QStringLiteral("Donkere kleuren"));
    neem(venster, naam + QStringLiteral("-donker"));
    hand::palet(QStringLiteral("Lichte kleuren"));
    hand::rust();
}

void Fotos::neemVoorLezer(QWidget* venster, const QString& naam)
{
    const QSize before = venster->size();
    venster->resize(1440, 900);
    hand::rust(200);
    bewaar(venster, naam + QStringLiteral(".png"));
    venster->resize(before);
    hand::rust(200);
}

} // namespace pgb::tour
