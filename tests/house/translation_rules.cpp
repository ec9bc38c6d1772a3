#include "tests/house/translation_rules.h"
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace pgb::house {

namespace {

QString offence(const QString& file, const QString& key, const char* what)
{
    return QStringLiteral("%1: %2: %3").arg(file, key, QString::fromLatin1(what));
}

/// The placeholders of a text; %n is left out on request, because "one" needs no number in some languages.
QSet<QString> placeholders(const QString& text, bool withNumber)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(\\d{1,2}|n)"));
    QSet<QString> found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(1);
        if (withNumber || name != QStringLiteral("n"))
            found.insert(name);
    }
    return found;
}

bool isTrue(const QXmlStreamAttributes& attributes, const char* name)
{
    return attributes.value(QLatin1String(name)) == QLatin1String("yes");
}

void readMessage(QXmlStreamReader& xml, const QString& context, Messages& messages)
{
    Message message;
    message.numerus = isTrue(xml.attributes(), "numerus");
    QString comment;
    bool gone = false;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        if (name == QStringLiteral("source")) {
            message.source = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (name == QStringLiteral("comment")) {
            comment = xml.readElementText();
        } else if (name == QStringLiteral("translation")) {
            const QString type = xml.attributes().value(QLatin1String("type")).toString();
            gone = type == QStringLiteral("vanished") || type == QStringLiteral("obsolete");
            message.finished = type.isEmpty();
            if (message.numerus) {
                while (xml.readNextStartElement())
                    message.texts << xml.readElementText(QXmlStreamReader::IncludeChildElements);
            } else {
                message.texts << xml.readElementText(QXmlStreamReader::IncludeChildElements);
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    if (!gone)
        messages[QStringLiteral("%1 | %2 | %3").arg(context, message.source, comment)] = message;
}

} // namespace

Messages messagesOfTs(const QString& xml)
{
    Messages messages;
    QString context;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == QLatin1String("name"))
            context = reader.readElementText();
        else if (reader.name() == QLatin1String("message"))
            readMessage(reader, context, messages);
    }
    return messages;
}

QStringList staleOffences(const QString& file, const Messages& sources, const Messages& translated)
{
    QStringList offences;
    for (const auto& [key, message] : sources)
        if (!translated.contains(key))
            offences << offence(file, key, "is in the sources but not here; run the target update_translations");
    for (const auto& [key, message] : translated)
        if (!sources.contains(key))
            offences << offence(file, key, "is no longer in the sources");
    return offences;
}

QStringList pluralOffences(const Messages& sources, const QStringList& nooitEen)
{
    struct Woord {
        QLatin1String een;
        QLatin1String meer;
    };
    using namespace Qt::StringLiterals;
    static const Woord woorden[] = {
        {"account"_L1, "accounts"_L1}, {"afschrijving"_L1, "afschrijvingen"_L1}, {"bestand"_L1, "bestanden"_L1}, {"betaling"_L1, "betalingen"_L1}, {"bezoek"_L1, "bezoeken"_L1},
        {"bijschrijving"_L1, "bijschrijvingen"_L1}, {"budget"_L1, "budgetten"_L1}, {"budgethouder"_L1, "budgethouders"_L1}, {"cel"_L1, "cellen"_L1}, {"cliënt"_L1, "cliënten"_L1},
        {"contract"_L1, "contracten"_L1}, {"controle"_L1, "controles"_L1}, {"dag"_L1, "dagen"_L1}, {"declaratie"_L1, "declaraties"_L1}, {"ding"_L1, "dingen"_L1}, {"maand"_L1, "maanden"_L1},
        {"minuut"_L1, "minuten"_L1}, {"overeenkomst"_L1, "overeenkomsten"_L1}, {"plek"_L1, "plekken"_L1}, {"punt"_L1, "punten"_L1}, {"reden"_L1, "redenen"_L1}, {"regel"_L1, "regels"_L1},
        {"seconde"_L1, "seconden"_L1}, {"sjabloon"_L1, "sjablonen"_L1}, {"teken"_L1, "tekens"_L1}, {"toekenning"_L1, "toekenningen"_L1}, {"veld"_L1, "velden"_L1}, {"waarde"_L1, "waarden"_L1},
        {"werkdag"_L1, "werkdagen"_L1}, {"wijziging"_L1, "wijzigingen"_L1}};
    QStringList offences;
    for (const Woord& woord : woorden) {
        const QRegularExpression veel(QStringLiteral("%\\d (\\w+ )?%1\\b").arg(QString::fromUtf8(woord.meer.data())), QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpression een(QStringLiteral("\\b(1|één|[Dd]e|ene) (\\w+ )?%1\\b").arg(QString::fromUtf8(woord.een.data())), QRegularExpression::UseUnicodePropertiesOption);
        QSet<QString> metEen;
        for (const auto& [key, message] : sources) {
            if (message.source.contains(een))
                metEen.insert(key.section(QLatin1String(" | "), 0, 0));
        }
        for (const auto& [key, message] : sources) {
            if (message.source.contains(veel) && !metEen.contains(key.section(QLatin1String(" | "), 0, 0)) && !nooitEen.contains(message.source))
                offences << QStringLiteral("%1: says \"1 %2\" when there is one").arg(key, QString::fromUtf8(woord.meer.data()));
        }
    }
    return offences;
}

QStringList unfinishedOffences(const QString& file, const Messages& translated, bool numerusOnly)
{
    QStringList offences;
    for (const auto& [key, message] : translated) {
        if (numerusOnly && !message.numerus)
            continue;
        const bool empty = message.texts.isEmpty() || message.texts.contains(QString());
        if (!message.finished || empty) {
            offences << offence(file, key, "is unfinished");
            continue;
        }
        for (const QString& text : message.texts)
            if (placeholders(text, !message.numerus) != placeholders(message.source, !message.numerus))
                offences << offence(file, key, "has other placeholders than its source");
    }
    return offences;
}

} // namespace pgb::house
