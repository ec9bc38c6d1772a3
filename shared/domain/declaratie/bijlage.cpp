#include "shared/domain/declaratie/bijlage.h"
#include "shared/domain/declaratie/bestand_oordeel.h"
#include <algorithm>

namespace pgb {

Bestandsoordeel beoordeelBestand(const QByteArray& inhoud)
{
    if (inhoud.startsWith("%PDF-"))
        return oordeel::alsPdf(inhoud);
    if (inhoud.startsWith("\xFF\xD8\xFF"))
        return oordeel::alsJpg(inhoud);
    if (inhoud.startsWith("\x89PNG\r\n\x1A\n"))
        return oordeel::alsPng(inhoud);
    return oordeel::alsXml(inhoud);
}

bool isIdentiteitsbewijs(BijlageSoort soort)
{
    return soort == BijlageSoort::IdentiteitsbewijsVoorkant || soort == BijlageSoort::IdentiteitsbewijsAchterkant;
}

bool isVanOvereenkomst(BijlageSoort soort) { return isIdentiteitsbewijs(soort) || soort == BijlageSoort::Tarievenlijst; }

bool heeftBijlage(const std::vector<Bijlage>& bijlagen, BijlageSoort soort)
{
    return std::any_of(bijlagen.begin(), bijlagen.end(), [soort](const Bijlage& b) { return b.soort == soort; });
}

template<>
std::span<const Code<BijlageSoort>> codeTable<BijlageSoort>()
{
    static constexpr Code<BijlageSoort> rows[] = {
        {BijlageSoort::Factuur, QLatin1String("factuur")},
        {BijlageSoort::Bon, QLatin1String("bon")},
        {BijlageSoort::Vervoersbewijs, QLatin1String("vervoersbewijs")},
        {BijlageSoort::Verklaring, QLatin1String("verklaring")},
        {BijlageSoort::IdentiteitsbewijsVoorkant, QLatin1String("identiteitsbewijsVoorkant")},
        {BijlageSoort::IdentiteitsbewijsAchterkant, QLatin1String("identiteitsbewijsAchterkant")},
        {BijlageSoort::Tarievenlijst, QLatin1String("tarievenlijst")},
        {BijlageSoort::Overig, QLatin1String("overig")},
    };
    return rows;
}

template<>
std::span<const Code<Bestandstype>> codeTable<Bestandstype>()
{
    static constexpr Code<Bestandstype> rows[] = {
        {Bestandstype::Pdf, QLatin1String("pdf")},
        {Bestandstype::Jpg, QLatin1String("jpg")},
        {Bestandstype::Png, QLatin1String("png")},
        {Bestandstype::Xml, QLatin1String("xml")},
    };
    return rows;
}

template<>
std::span<const Code<Virusoordeel>> codeTable<Virusoordeel>()
{
    static constexpr Code<Virusoordeel> rows[] = {
        {Virusoordeel::NietGecontroleerd, QLatin1String("nietGecontroleerd")},
        {Virusoordeel::Schoon, QLatin1String("schoon")},
        {Virusoordeel::Besmet, QLatin1String("besmet")},
    };
    return rows;
}

} // namespace pgb
