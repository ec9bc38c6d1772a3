#pragma once
#include "shared/base/bedrag.h"
#include "shared/base/duur.h"
#include "shared/base/periode.h"
#include "shared/domain/controle/bevinding.h"

/// Values for the sentence of a bevinding. The end of a key says how shared/text must write its value, so a controle never
/// formats anything: ...Datum (ISO day), ...Periode (two ISO days with "/"), ...Centen, ...Tarief (1/100 000 euro), ...Minuten,
/// ...Aantal (hundredths), ...Getal (plain), ...Naam and ...Tekst (as they stand), and codes: ...functieCode, ...wetCode, ...eenheidCode,
/// ...declaratieSoortCode, ...overeenkomstSoortCode, ...categorieCode, ...registerCode, ...partijrolCode, ...ritmeCode, ...periodebezwaarCode, ...parameterCode. "variant" chooses another sentence of the same controle.
namespace pgb::waarde {

using Waarde = std::pair<QString, QString>;

inline Waarde tekst(QLatin1String key, const QString& t) { return {QString(key), t}; }
inline Waarde getal(QLatin1String key, qint64 n) { return {QString(key), QString::number(n)}; }
inline Waarde datum(QLatin1String key, QDate dag) { return {QString(key), dag.toString(Qt::ISODate)}; }
inline Waarde periode(QLatin1String key, const Periode& p)
{
    return {QString(key), p.van.toString(Qt::ISODate) + QLatin1Char('/') + p.tot.toString(Qt::ISODate)};
}
inline Waarde centen(QLatin1String key, Bedrag b) { return getal(key, b.centen); }
inline Waarde tarief(QLatin1String key, Tarief t) { return getal(key, t.honderdduizendsten); }
template<class E>
Waarde code(QLatin1String key, E e) { return {QString(key), pgb::code(e)}; }
inline Waarde variant(QLatin1String naam) { return {QStringLiteral("variant"), QString(naam)}; }

} // namespace pgb::waarde

namespace pgb {

/// One bevinding.
inline Bevinding bevinding(QLatin1String id, Ernst ernst, FieldPath path, CodeParams params = {})
{
    return {QString(id), ernst, std::move(path), std::move(params)};
}

/// A parameter that has no value on the day: the case is held for a person, nothing is guessed (domain 0 rule 1, DC-040).
inline Bevinding parameterOnbekend(QLatin1String id, FieldPath path, QLatin1String parameter, QDate dag)
{
    using namespace Qt::StringLiterals;
    return bevinding(id, Ernst::Parkeren, std::move(path),
                     {waarde::variant("parameterOnbekend"_L1), waarde::tekst("parameterCode"_L1, QString(parameter)),
                      waarde::datum("datum"_L1, dag)});
}
/// The parameter that such a finding waits for; empty = it is another finding.
inline QString onbekendeParameter(const Bevinding& bevinding)
{
    bool onbekend = false;
    QString parameter;
    for (const auto& [key, waarde] : bevinding.params) {
        onbekend = onbekend || (key == QLatin1String("variant") && waarde == QLatin1String("parameterOnbekend"));
        if (key == QLatin1String("parameterCode"))
            parameter = waarde;
    }
    return onbekend ? parameter : QString();
}

/// "regels/3/aantal".
inline FieldPath veldPad(QLatin1String lijst, size_t index, QLatin1String veld)
{
    return lijst + QLatin1Char('/') + QString::number(index) + QLatin1Char('/') + veld;
}

} // namespace pgb
