#pragma once
#include <QStringList>
#include <QStringView>

namespace pgb::ui {

/// How well a query fits a text. Compare `tier` first: a weak fit never stands above a good one, whatever else counts.
struct Fit {
    /// 0 = not at all, 1 = a word of it with a letter or two left out, 2 = inside a word, 3 = at the start of a word; of the worst word of the query.
    int tier = 0;
    int score = 0; ///< within a tier: whole words, the begin of the text, and how much of the text is meant
    explicit operator bool() const { return tier > 0; }
    auto operator<=>(const Fit&) const = default;
};

/// What somebody types to find something: every word must be found, in any order. Case and accents are ignored. A word with a digit is a
/// number or a date and is found as it stands; 1/3/1980 and 1.3.1980 are 1-3-1980.
class FuzzyQuery {
public:
    explicit FuzzyQuery(QStringView query);
    bool isEmpty() const { return m_words.isEmpty(); }
    /// An empty query fits everything.
    Fit fit(QStringView text) const;
    /// For a text that went through foldedText() before, as in a long list.
    Fit fitFolded(QStringView folded) const;
    const QStringList& words() const { return m_words; }

private:
    QStringList m_words;
};

/// Lower case without accents: "Yılmaz" and "Çelik" are found by "yilmaz" and "celik".
QString foldedText(QStringView text);

} // namespace pgb::ui
