#include "shared/domain/declaratie/bijlage.h"
#include <QStringDecoder>
#include <QXmlStreamReader>
#include <algorithm>

namespace pgb {
namespace {

/// How much of the end is looked at: a PDF ends with %%EOF and a few bytes, an editor may add some.
constexpr qsizetype staart = 2048;

/// The end says where the table of objects is, and there is a page among those: as itself, or packed in a stream of objects.
bool heeftBladen(const QByteArray& inhoud, const QByteArray& eind)
{
    const QByteArray wijzer("startxref");
    const qsizetype at = eind.lastIndexOf(wijzer);
    if (at < 0 || !eind.mid(at).contains("%%EOF"))
        return false;
    bool getal = false;
    const qlonglong plaats = eind.mid(at + wijzer.size(), 40).simplified().split(' ').value(0).toLongLong(&getal);
    const bool bladen = inhoud.count("/Page") > inhoud.count("/Pages") || inhoud.contains("/ObjStm");
    return getal && plaats > 0 && plaats < inhoud.size() && inhoud.contains(" obj") && bladen;
}

Bestandsoordeel alsPdf(const QByteArray& inhoud)
{
    const QByteArray eind = inhoud.right(staart);
    // /Encrypt stands in the trailer; in a linearised file that is near the beginning.
    const bool dicht = eind.contains("/Encrypt") || inhoud.left(staart).contains("/Encrypt");
    return {Bestandstype::Pdf, heeftBladen(inhoud, eind), dicht};
}

/// A page to be shown is no proof, and may run a program where it is opened.
bool isPagina(const QXmlStreamReader& xml, bool wortel)
{
    const auto heet = [&](QLatin1String naam) { return xml.name().compare(naam, Qt::CaseInsensitive) == 0; };
    return heet(QLatin1String("script")) || (wortel && (heet(QLatin1String("html")) || heet(QLatin1String("svg"))));
}

/// Read to its end, so that what breaks halfway is seen here and not by who pays.
Bestandsoordeel alsXml(QXmlStreamReader& xml)
{
    bool wortel = true;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType deel = xml.readNext();
        // A document type can fetch and multiply text: no invoice needs one, and it is a known attack.
        if (deel == QXmlStreamReader::DTD)
            return {Bestandstype::Xml, false, false};
        if (deel != QXmlStreamReader::StartElement)
            continue;
        if (isPagina(xml, wortel))
            return {};
        wortel = false;
    }
    return {Bestandstype::Xml, !xml.hasError(), false};
}

qsizetype zonderAanloop(const QByteArray& inhoud)
{
    qsizetype at = inhoud.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < std::min<qsizetype>(inhoud.size(), staart) && QByteArray(" \t\r\n").contains(inhoud[at]))
        ++at;
    return at;
}

bool begintAlsXml(const QByteArray& inhoud)
{
    const QByteArray kop = inhoud.left(64);
    const bool element = kop.size() > 1 && kop[0] == '<' && ((kop[1] >= 'a' && kop[1] <= 'z') || (kop[1] >= 'A' && kop[1] <= 'Z'));
    return kop.startsWith("<?xml") || kop.startsWith("<!DOCTYPE") || (element && !kop.toLower().startsWith("<html"));
}

/// Two bytes a character, in the order that the first two say.
Bestandsoordeel alsBredeXml(const QByteArray& inhoud)
{
    QStringDecoder lezer(QStringDecoder::Utf16);
    const QString tekst = QString(lezer.decode(inhoud)).trimmed();
    if (lezer.hasError() || !begintAlsXml(tekst.left(64).toUtf8()))
        return {};
    QXmlStreamReader xml(tekst);
    return alsXml(xml);
}

} // namespace

Bestandsoordeel beoordeelBestand(const QByteArray& inhoud)
{
    if (inhoud.startsWith("%PDF-"))
        return alsPdf(inhoud);
    if (inhoud.startsWith("\xFF\xD8\xFF"))
        return {Bestandstype::Jpg, inhoud.right(64).contains("\xFF\xD9"), false};
    if (inhoud.startsWith("\x89PNG\r\n\x1A\n"))
        return {Bestandstype::Png, inhoud.right(64).contains("IEND"), false};
    if (inhoud.startsWith("\xFF\xFE") || inhoud.startsWith("\xFE\xFF"))
        return alsBredeXml(inhoud);
    const QByteArray tekst = inhoud.mid(zonderAanloop(inhoud));
    if (!begintAlsXml(tekst))
        return {};
    QXmlStreamReader xml(tekst);
    return alsXml(xml);
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
