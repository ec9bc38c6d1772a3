#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/base/ascii.h"
#include <tuple>

namespace pgb {
namespace {

QString indexKey(QStringView key, QStringView categorie)
{
    QString result;
    result.reserve(key.size() + 1 + categorie.size());
    result += key;
    result += QChar(u'\n');
    result += categorie;
    return result;
}

bool inForce(const ParameterWaarde& rij, QDate dag)
{
    return (!rij.geldigVan || *rij.geldigVan <= dag) && (!rij.geldigTot || dag <= *rij.geldigTot);
}

/// Higher goes before: the wet, then what a beheerder entered (the newest entry last), then the later start.
auto rank(const ParameterWaarde& rij)
{
    return std::make_tuple(rij.wet.has_value(), rij.id, rij.geldigVan ? rij.geldigVan->toJulianDay() : std::numeric_limits<qint64>::min());
}

/// A number with a point and at most `decimals` decimals, in units of 10^-decimals.
std::optional<qint64> fixed(QStringView tekst, int decimals)
{
    const qsizetype point = tekst.indexOf(QChar(u'.'));
    const auto whole = ascii::number(point < 0 ? tekst : tekst.first(point), 15);
    if (!whole)
        return std::nullopt;
    const QStringView behind = point < 0 ? QStringView(u"0") : tekst.sliced(point + 1);
    auto fraction = ascii::number(behind, decimals);
    if (!fraction)
        return std::nullopt;
    qint64 scale = 1;
    for (int i = 0; i < decimals; ++i) {
        scale *= 10;
        if (i >= behind.size())
            *fraction *= 10;
    }
    return *whole * scale + *fraction;
}

} // namespace

ParameterTabel::ParameterTabel(std::vector<ParameterWaarde> rijen)
    : m_rijen(std::move(rijen))
{
    for (int i = 0; i < int(m_rijen.size()); ++i) {
        const ParameterWaarde& rij = m_rijen[size_t(i)];
        m_perKey[indexKey(rij.key, rij.categorie)].push_back(i);
    }
}

const ParameterWaarde* ParameterTabel::find(QStringView key, std::optional<Wet> wet, QStringView categorie, QDate dag) const
{
    const auto rows = m_perKey.constFind(indexKey(key, categorie));
    if (rows == m_perKey.constEnd() || !dag.isValid())
        return nullptr;
    const ParameterWaarde* best = nullptr;
    for (int i : *rows) {
        const ParameterWaarde& rij = m_rijen[size_t(i)];
        const bool fits = inForce(rij, dag) && (!rij.wet || rij.wet == wet);
        if (fits && (!best || rank(rij) >= rank(*best)))
            best = &rij;
    }
    return best && !best->waarde.isEmpty() ? best : nullptr;
}

std::optional<qint64> ParameterTabel::getal(QStringView key, std::optional<Wet> wet, QStringView categorie, QDate dag) const
{
    const ParameterWaarde* rij = find(key, wet, categorie, dag);
    return rij ? ascii::number(rij->waarde, 15) : std::nullopt;
}

std::optional<qint64> ParameterTabel::honderdsten(QStringView key, std::optional<Wet> wet, QStringView categorie, QDate dag) const
{
    const ParameterWaarde* rij = find(key, wet, categorie, dag);
    return rij ? fixed(rij->waarde, 2) : std::nullopt;
}

std::optional<Bedrag> ParameterTabel::bedrag(QStringView key, std::optional<Wet> wet, QStringView categorie, QDate dag) const
{
    const auto centen = getal(key, wet, categorie, dag);
    return centen ? std::optional(Bedrag{*centen}) : std::nullopt;
}

std::optional<bool> ParameterTabel::jaNee(QStringView key, std::optional<Wet> wet, QStringView categorie, QDate dag) const
{
    const ParameterWaarde* rij = find(key, wet, categorie, dag);
    if (rij && rij->waarde == QStringView(u"ja"))
        return true;
    return rij && rij->waarde == QStringView(u"nee") ? std::optional(false) : std::nullopt;
}

std::optional<QString> ParameterTabel::tekst(QStringView key, std::optional<Wet> wet, QStringView categorie, QDate dag) const
{
    const ParameterWaarde* rij = find(key, wet, categorie, dag);
    return rij ? std::optional(rij->waarde) : std::nullopt;
}

} // namespace pgb
