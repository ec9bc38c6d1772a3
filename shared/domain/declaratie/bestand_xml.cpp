#include "shared/domain/declaratie/bestand_oordeel.h"
#include <QStringDecoder>
#include <QXmlStreamReader>
#include <algorithm>
#include <string_view>
#include <vector>

namespace pgb::oordeel {
namespace {

using Tekst = std::string_view;

constexpr QLatin1String ingewikkeld("bestandXmlIngewikkeld");
/// How far its first sign may be from the beginning.
constexpr qsizetype aanloop = 2048;

Bestandsoordeel nee(QLatin1String bezwaar = {}) { return {Bestandstype::Xml, false, false, bezwaar}; }

/// A page to be shown is no proof, and may run a program where it is opened.
bool isPagina(const QXmlStreamReader& xml, bool wortel)
{
    const auto heet = [&](QLatin1String naam) { return xml.name().compare(naam, Qt::CaseInsensitive) == 0; };
    return heet(QLatin1String("script")) || (wortel && (heet(QLatin1String("html")) || heet(QLatin1String("svg"))));
}

/// Where each letter of ASCII is one byte of the file, so that telTekens saw what the reader sees.
bool isGewoneCodering(QStringView naam)
{
    const auto begint = [&](QLatin1String begin) { return naam.startsWith(begin, Qt::CaseInsensitive); };
    return naam.isEmpty() || begint(QLatin1String("utf-8")) || begint(QLatin1String("us-ascii")) || begint(QLatin1String("iso-8859-")) || begint(QLatin1String("windows-125"));
}

/// The levels that are open, and how many prefixes each declares: the reader walks along those for every name.
class Lagen {
public:
    bool begin(const QXmlStreamReader& xml)
    {
        m_namen.push_back(int(xml.namespaceDeclarations().size()));
        m_alle += m_namen.back();
        return m_namen.size() <= size_t(meesteLagen) && m_alle <= meesteKenmerken;
    }
    void einde()
    {
        m_alle -= m_namen.back();
        m_namen.pop_back();
    }

private:
    std::vector<int> m_namen;
    int m_alle = 0;
};

/// Read to its end, so that what breaks halfway is seen here and not by who pays.
Bestandsoordeel lees(QXmlStreamReader& xml, bool bytes)
{
    Lagen lagen;
    bool wortel = true;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartDocument:
            if (bytes && !isGewoneCodering(xml.documentEncoding()))
                return nee();
            break;
        case QXmlStreamReader::DTD: // can fetch and multiply text: no invoice needs one, and it is a known attack
            return nee();
        case QXmlStreamReader::ProcessingInstruction:
            return nee(QLatin1String("bestandXmlOpdracht"));
        case QXmlStreamReader::StartElement:
            if (isPagina(xml, wortel))
                return {};
            if (!lagen.begin(xml))
                return nee(ingewikkeld);
            wortel = false;
            break;
        case QXmlStreamReader::EndElement: lagen.einde(); break;
        default: break;
        }
    }
    return xml.hasError() ? nee() : Bestandsoordeel{Bestandstype::Xml, true, false, {}};
}

size_t achter(Tekst t, Tekst einde, size_t at)
{
    at = t.find(einde, at);
    return at == Tekst::npos ? t.size() : at + einde.size();
}

/// Behind the tag that begins at `at`; `kenmerken` of it.
size_t naTag(Tekst t, size_t at, int& kenmerken)
{
    kenmerken = 0;
    while ((at = t.find_first_of("\"'>", at)) != Tekst::npos && t[at] != '>') {
        ++kenmerken;
        at = achter(t, t.substr(at, 1), at + 1);
    }
    return std::min(at, t.size());
}

/// Before the reader sees it: that compares each attribute of an element with all that are before it.
bool heeftTeVeelKenmerken(Tekst t)
{
    int kenmerken = 0;
    for (size_t at = t.find('<'); at != Tekst::npos; at = t.find('<', at)) {
        const Tekst deel = t.substr(at, 9);
        if (deel.starts_with("<!--"))
            at = achter(t, "-->", at + 4);
        else if (deel == "<![CDATA[")
            at = achter(t, "]]>", at + 9);
        else if (deel.starts_with("<?"))
            at = achter(t, "?>", at + 2);
        else if (deel.starts_with("<!"))
            return false; // a document type: the reader stops at it
        else
            at = naTag(t, at + 1, kenmerken);
        if (kenmerken > meesteKenmerken)
            return true;
    }
    return false;
}

bool begintAlsXml(const QByteArray& inhoud)
{
    const QByteArray kop = inhoud.left(64);
    const bool element = kop.size() > 1 && kop[0] == '<' && ((kop[1] >= 'a' && kop[1] <= 'z') || (kop[1] >= 'A' && kop[1] <= 'Z'));
    return kop.startsWith("<?xml") || kop.startsWith("<!DOCTYPE") || (element && !kop.toLower().startsWith("<html"));
}

qsizetype zonderAanloop(const QByteArray& inhoud)
{
    qsizetype at = inhoud.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < std::min<qsizetype>(inhoud.size(), aanloop) && QByteArray(" \t\r\n").contains(inhoud[at]))
        ++at;
    return at;
}

template<class Bron>
Bestandsoordeel alsTekst(const QByteArray& bytes, const Bron& bron, bool perByte)
{
    if (!begintAlsXml(bytes))
        return {};
    if (heeftTeVeelKenmerken(Tekst(bytes.constData(), size_t(bytes.size()))))
        return nee(ingewikkeld);
    QXmlStreamReader xml(bron);
    return lees(xml, perByte);
}

} // namespace

Bestandsoordeel alsXml(const QByteArray& inhoud)
{
    if (inhoud.startsWith("\xFF\xFE") || inhoud.startsWith("\xFE\xFF")) { // two bytes a letter, in the order that these say
        QStringDecoder lezer(QStringDecoder::Utf16);
        const QString tekst = QString(lezer.decode(inhoud)).trimmed();
        return lezer.hasError() ? Bestandsoordeel() : alsTekst(tekst.toUtf8(), tekst, false);
    }
    const QByteArray tekst = inhoud.mid(zonderAanloop(inhoud));
    return alsTekst(tekst, tekst, true);
}

} // namespace pgb::oordeel
