#pragma once
#include <QString>
#include <QStringList>
#include <map>

namespace pgb::house {

struct Message {
    bool numerus = false;
    bool finished = false;   ///< translated and not marked unfinished
    QStringList texts;       ///< the translation, or its plural forms
    QString source;
};
/// Messages by context, source and comment, as lupdate writes them; vanished and obsolete ones are left out.
using Messages = std::map<QString, Message>;

Messages messagesOfTs(const QString& xml);
/// Messages that the sources have and the file has not, or the other way round.
QStringList staleOffences(const QString& file, const Messages& sources, const Messages& translated);
/// Texts that would say "1 regels": a number with a noun in the plural, while its context has no text for one of them. A text of which the number
/// is never one (a place that has words of its own for it) stands in `nooitEen`.
QStringList pluralOffences(const Messages& sources, const QStringList& nooitEen);
/// Unfinished messages, and translations that lose or invent a placeholder (%1, %n). `numerusOnly` is for the source language,
/// which needs words of its own for plurals only.
QStringList unfinishedOffences(const QString& file, const Messages& translated, bool numerusOnly);

} // namespace pgb::house
