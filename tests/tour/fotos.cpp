#include "tests/tour/fotos.h"
#include "tests/support/cut_texts.h"
#include "tests/tour/hand.h"
#include "tests/tour/mislukt.h"
#include <QApplication>
#include <QPainter>

namespace pgb::tour {

namespace {

/// Pictures of the tour that stand in the user guide, with their names there.
constexpr std::pair<QLatin1String, QLatin1String> gids[] = {
    {QLatin1String("aanmelden"), QLatin1String("aanmelden")}, {QLatin1String("client-kiezen"), QLatin1String("client-kiezen")},
    {QLatin1String("vergrendeld"), QLatin1String("vergrendeld")}, {QLatin1String("opstellen-werkafspraken"), QLatin1String("opstellen")},
    {QLatin1String("tekenen-vertegenwoordiger-bevestigen"), QLatin1String("tekenen")}, {QLatin1String("beoordelen"), QLatin1String("beoordelen")},
    {QLatin1String("controle"), QLatin1String("controle")}, {QLatin1String("maandrooster-donker"), QLatin1String("donker")},
    {QLatin1String("herstel-punten"), QLatin1String("punten")}, {QLatin1String("declaraties"), QLatin1String("declaraties")},
    {QLatin1String("budget-daarna"), QLatin1String("budget")}};

} // namespace

void Fotos::bewaar(QWidget* venster, const QString& bestand)
{
    hand::rust(120);
    QPixmap picture = venster->grab();
    QPainter painter(&picture);
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top != venster && top->isVisible() && top->isWindow() && top->parentWidget() && top->parentWidget()->window() == venster) {
            QRect place(venster->mapFromGlobal(top->mapToGlobal(QPoint())), top->size());
            // A window manager puts a dialog in the middle of its window; the offscreen platform keeps it on a small screen.
            if (!top->windowFlags().testFlag(Qt::FramelessWindowHint) && top->windowType() == Qt::Dialog)
                place.moveCenter(venster->rect().center());
            painter.drawPixmap(place.topLeft(), top->grab());
            painter.setPen(venster->palette().color(QPalette::Mid)); // the frame that a window manager gives
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
        }
    painter.end();
    if (!picture.toImage().convertToFormat(QImage::Format_RGB32).save(m_map.filePath(bestand), "PNG", 10))
        throw Mislukt{QStringLiteral("deze foto is niet te schrijven: ") + m_map.filePath(bestand)};
    for (const QString& words : test::cutTexts(*venster))
        m_afgeknipt << bestand + QStringLiteral(": ") + words;
}

QString Fotos::volgende(const QString& naam)
{
    return m_map.absoluteFilePath(QStringLiteral("%1-%2.png").arg(++m_aantal, 2, 10, QLatin1Char('0')).arg(naam));
}

void Fotos::neem(QWidget* venster, const QString& naam)
{
    const QString bestand = QFileInfo(volgende(naam)).fileName();
    bewaar(venster, bestand);
    for (const auto& [foto, lezer] : gids) {
        if (naam != foto)
            continue;
        const QString doel = m_map.filePath(QStringLiteral("gids/%1.png").arg(lezer));
        m_map.mkpath(QStringLiteral("gids"));
        QFile::remove(doel);
        QFile::copy(m_map.filePath(bestand), doel);
    }
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
    m_map.mkpath(QStringLiteral("gids"));
    bewaar(venster, QStringLiteral("gids/%1.png").arg(naam));
    venster->resize(before);
    hand::rust(200);
}

} // namespace pgb::tour
