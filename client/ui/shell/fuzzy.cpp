#include "client/ui/shell/fuzzy.h"
#include <QString>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr int wordStart = 100;
constexpr int insideWord = 40;
constexpr int lettersInOrder = 10;

bool inOrder(QStringView letters, QStringView text)
{
    qsizetype at = 0;
    for (const QChar letter : letters) {
        at = text.indexOf(letter, at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

int scoreWord(QStringView word, QStringView text)
{
    qsizetype at = text.indexOf(word);
    const bool found = at >= 0;
    while (at >= 0) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return wordStart + (at == 0 ? 10 : 0) + int(std::min<qsizetype>(word.size(), 20));
        at = text.indexOf(word, at + 1);
    }
    if (found)
        return insideWord + int(std::min<qsizetype>(word.size(), 20));
    return word.size() >= 2 && inOrder(word, text) ? lettersInOrder : 0;
}

} // namespace

QString foldedText(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        folded += c == QChar(0x0131) ? QLatin1Char('i') : c.toLower(); // dotless i
    }
    return folded;
}

int fuzzyScore(QStringView query, QStringView text)
{
    const QString needle = foldedText(query.left(200)).simplified();
    if (needle.isEmpty())
        return 1;
    const QString hay = foldedText(text.left(2000));
    int sum = 0;
    for (const QStringView word : QStringView(needle).split(QLatin1Char(' '))) {
        const int score = scoreWord(word, hay);
        if (score == 0)
            return 0;
        sum += score;
    }
    return sum;
}

} // namespace pgb::ui
