#include "client/import/naam_gelijkenis.h"
#include <QSet>
#include <algorithm>

namespace pgb {
namespace {

constexpr int duidelijkMeer = 150;
constexpr qsizetype maxLengte = 200;

/// Lower case words without marks on the letters; brackets and signs separate.
QStringList woorden(QStringView tekst)
{
    QString kaal;
    for (const QChar c : tekst.left(maxLengte).toString().normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        kaal += c.isLetterOrNumber() ? c.toLower() : QLatin1Char(' ');
    }
    return kaal.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString initialen(const QStringList& delen)
{
    QString uit;
    for (const QString& deel : delen)
        uit += deel.front();
    return uit;
}

QSet<QStringView> paren(const QString& tekst)
{
    QSet<QStringView> uit;
    for (qsizetype i = 0; i + 1 < tekst.size(); ++i)
        uit.insert(QStringView(tekst).mid(i, 2));
    return uit;
}

/// Share of the words of `a` that begin as a word of `b` does, or the other way round ("indiv" and "individueel").
int gedeeldeWoorden(const QStringList& a, const QStringList& b)
{
    const auto lijkt = [](const QString& x, const QString& y) {
        const qsizetype n = std::min(x.size(), y.size());
        return n >= 3 ? QStringView(x).left(n) == QStringView(y).left(n) : x == y;
    };
    int samen = 0;
    for (const QString& x : a)
        samen += std::any_of(b.begin(), b.end(), [&](const QString& y) { return lijkt(x, y); }) ? 1 : 0;
    return samen * 2000 / int(a.size() + b.size());
}

} // namespace

int naamGelijkenis(QStringView a, QStringView b)
{
    QStringList wa = woorden(a);
    QStringList wb = woorden(b);
    if (wa.isEmpty() || wb.isEmpty())
        return 0;
    if (wa.size() == 1 && wa.front().size() >= 2 && wa.front() == initialen(wb))
        return 900;
    if (wb.size() == 1 && wb.front().size() >= 2 && wb.front() == initialen(wa))
        return 900;
    wa.sort();
    wb.sort();
    if (wa == wb)
        return 1000;
    const QString sa = wa.join(QString());
    const QString sb = wb.join(QString());
    const auto pa = paren(sa);
    const auto pb = paren(sb);
    const int dice = pa.isEmpty() || pb.isEmpty() ? 0 : int((QSet(pa) & pb).size() * 2000 / (pa.size() + pb.size()));
    return std::min(990, std::max(gedeeldeWoorden(wa, wb), dice));
}

QHash<QString, int> naamVoorstel(const QStringList& namen, const QStringList& kandidaten)
{
    QHash<QString, int> uit;
    for (const QString& naam : namen) {
        int beste = -1, score = 0, tweede = 0;
        for (int i = 0; i < kandidaten.size(); ++i) {
            const int s = naamGelijkenis(naam, kandidaten[i]);
            if (s > score) {
                tweede = score;
                score = s;
                beste = i;
            } else {
                tweede = std::max(tweede, s);
            }
        }
        if (beste >= 0 && score >= naamGenoeg && (score == 1000 || score - tweede >= duidelijkMeer))
            uit.insert(naam, beste);
    }
    return uit;
}

} // namespace pgb
