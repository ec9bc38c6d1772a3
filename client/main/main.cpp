#include "client/main/options.h"
#include "client/main/wiring.h"
#include "client/platform/data_dir.h"
#include "client/platform/preferences.h"
#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QTranslator>
#include <cstdio>
#include <cstdlib>
#include <optional>

namespace {

/// Dutch is in the sources; the other languages are in the program itself (translations/). Qt's own words, as in the dialog that asks for a
/// file, are installed with Qt.
void loadLanguage(QTranslator& ours, QTranslator& ofQt, const QString& language)
{
    if (ofQt.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&ofQt);
    if (ours.load(QStringLiteral(":/translations/pgb_") + language))
        QApplication::installTranslator(&ours);
}

/// Qt looks for the words of a kind of file under another name than its translators wrote them.
class FileKinds final : public QTranslator {
public:
    explicit FileKinds(const QTranslator& ofQt) : m_ofQt(ofQt) {}
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override
    {
        return qstrcmp(context, "QAbstractFileIconProvider") == 0 ? m_ofQt.translate("QFileDialog", source, disambiguation, n) : QString();
    }
    bool isEmpty() const override { return m_ofQt.isEmpty(); }

private:
    const QTranslator& m_ofQt;
};

QString valueOf(const pgb::Problem& problem, QLatin1String name)
{
    for (const auto& [key, value] : problem.params)
        if (key == name)
            return value;
    return {};
}

/// --help and --version need no screen, and a screen may be what is missing. Exit code, or nothing to go on.
std::optional<int> withoutScreen(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto options = pgb::optionsFrom(arguments);
    // The options of Qt itself, as -platform, are known only with a screen.
    const auto asks = [&](bool known, QLatin1String name, QLatin1String letter) { return options ? known : arguments.contains(name) || arguments.contains(letter); };
    const bool help = asks(options && options->help, QLatin1String("--help"), QLatin1String("-h"));
    if (!help && !asks(options && options->version, QLatin1String("--version"), QLatin1String("-v")))
        return std::nullopt;
    std::fputs(qPrintable(help ? pgb::optionsHelp() : QCoreApplication::applicationVersion() + QLatin1Char('\n')), stdout);
    return 0;
}

/// Qt ends the program with an abort when no screen can be reached.
void onScreenTrouble(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type != QtFatalMsg)
        return;
    std::fprintf(stderr, "pgb-bureau: er is geen scherm bereikbaar. Start PGB Bureau op een bureaublad (DISPLAY of WAYLAND_DISPLAY), of kies met QT_QPA_PLATFORM een ander scherm.\n%s\n",
                 qPrintable(message));
    std::_Exit(1);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("pgb-bureau"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    if (const std::optional<int> done = withoutScreen(argc, argv))
        return *done;
    const QtMessageHandler before = qInstallMessageHandler(onScreenTrouble);
    QApplication application(argc, argv);
    qInstallMessageHandler(before);
    QApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(QStringLiteral("nl.pgbbureau.Bureau"));

    const auto options = pgb::optionsFrom(QApplication::arguments());
    if (!options) {
        const QString code = options.problem().code;
        std::fprintf(stderr, code == QLatin1String("optieWaarde")         ? "pgb-bureau: deze waarde kan niet bij --%s: %s\n"
                             : code == QLatin1String("optieZonderWaarde") ? "pgb-bureau: geef een waarde bij %s%s\n"
                                                                          : "pgb-bureau: onbekende optie: %s %s\n",
                     qPrintable(valueOf(options.problem(), QLatin1String("optie"))), qPrintable(valueOf(options.problem(), QLatin1String("waarde"))));
        return 2;
    }
    auto folder = pgb::DataDir::open(options->dataDir);
    const QString path = folder ? QString() : valueOf(folder.problem(), QLatin1String("map"));
    const QString preferences = folder ? folder->file(QStringLiteral("voorkeuren.ini")) : path + QStringLiteral("/voorkeuren.ini");
    QTranslator translator;
    QTranslator ofQt;
    const QString chosen = pgb::Preferences(preferences).text(QStringLiteral("taal"), QStringLiteral("nl"));
    loadLanguage(translator, ofQt, options->taal.isEmpty() ? chosen : options->taal);
    FileKinds fileKinds(ofQt);
    QApplication::installTranslator(&fileKinds);
    if (!folder) {
        const bool inUse = folder.problem().code == QLatin1String("gegevensmapInGebruik");
        QMessageBox::warning(nullptr, QStringLiteral("PGB Bureau"),
                             inUse ? QApplication::translate("main", "PGB Bureau is al open. Ga naar het venster dat al open is.")
                                   : QApplication::translate("main", "Wij kunnen niet schrijven in de map %1. Controleer uw rechten op deze map.").arg(path));
        return 1;
    }
    pgb::Wiring wiring(*options, std::move(*folder));
    wiring.start();
    return QApplication::exec();
}
