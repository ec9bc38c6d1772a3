#include "client/ui/shell/fuzzy.h"
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr int longestQuery = 200;
constexpr int longestText = 2000;
constexpr int wholeWord = 30;
constexpr int beginOfText = 20;
constexpr int share = 20;

constexpr qsizetype mostMissing = 2;

/// `typed` is `word` with a letter or two left out.
bool isSlip(QStringView typed, QStringView word)
{
    if (typed.front() != word.front() || typed.size() > word.size() || word.size() - typed.size() > mostMissing)
        return false;
    qsizetype at = 0;
    for (const QChar letter : typed) {
        at = word.indexOf(letter, at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

bool hasSlip(QStringView typed, QStringView text)
{
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts))
        if (isSlip(typed, word))
            return true;
    return false;
}

bool hasDigit(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

Fit wordFit(QStringView word, QStringView text)
{
    Fit best;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool starts = at == 0 || !text[at - 1].isLetterOrNumber();
        const bool ends = end == text.size() || !text[end].isLetterOrNumber();
        Fit one{starts ? 3 : 2, (starts && ends ? wholeWord : 0) + (at == 0 ? beginOfText : 0)};
        best = std::max(best, one);
    }
    // A letter too few helps with a name; letters scattered over the text, or digits in order, would find anything.
    if (!best && word.size() >= 4 && !hasDigit(word) && hasSlip(word, text))
        best.tier = 1;
    return best;
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

FuzzyQuery::FuzzyQuery(QStringView query) : m_words(foldedText(query.left(longestQuery)).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
{
    for (QString& word : m_words) {
        const bool number = hasDigit(word) && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == u'/' || c == u'.' || c == u'-'; });
        if (number)
            word.replace(QLatin1Char('/'), QLatin1Char('-')).replace(QLatin1Char('.'), QLatin1Char('-'));
    }
}

Fit FuzzyQuery::fit(QStringView text) const
{
    return fitFolded(foldedText(text.left(longestText)));
}

Fit FuzzyQuery::fitFolded(QStringView folded) const
{
    Fit all{3, 0};
    qsizetype typed = 0;
    for (const QString& word : m_words) {
        const Fit one = wordFit(word, folded);
        if (!one)
            return {};
        all.tier = std::min(all.tier, one.tier);
        all.score += one.score;
        typed += word.size();
    }
    if (!m_words.isEmpty())
        all.score = all.score / int(m_words.size()) + int(share * std::min(typed, folded.size()) / std::max<qsizetype>(1, folded.size()));
    return all;
}

} // namespace pgb::ui
