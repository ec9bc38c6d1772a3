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
