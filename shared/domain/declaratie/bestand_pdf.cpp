#include "shared/domain/declaratie/bestand_oordeel.h"
#include "shared/domain/declaratie/uitpakken.h"
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace pgb::oordeel {
namespace {

using Tekst = std::string_view;
constexpr size_t nergens = Tekst::npos;

/// How much of the end is looked at: a PDF ends with %%EOF and a few bytes, an editor may add some.
constexpr qsizetype staart = 2048;
/// What the objects of a file may be unpacked: together, and one stream of them.
constexpr qint64 meesteUitgepakt = 64 * 1024 * 1024;
constexpr qint64 meesteStroom = 16 * 1024 * 1024;

/// What runs a program or a script, or fetches or sends something, where the file is opened. An enclosed file (EmbeddedFile) is none of these: an
/// e-invoice is one.
constexpr std::array<Tekst, 11> acties{"JavaScript", "JS", "Launch", "SubmitForm", "ImportData", "RichMedia", "XFA", "GoToR", "GoToE", "Rendition", "Movie"};
/// A stream of objects that is packed in one of these, or in deflate with something over it, could hide what is in it.
constexpr std::array<Tekst, 17> andereFilters{"ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "LZWDecode", "LZW", "RunLengthDecode", "RL", "CCITTFaxDecode", "CCF",
                                              "DCTDecode", "DCT", "JBIG2Decode", "JPXDecode", "Crypt", "DecodeParms", "DP"};

template<class Rij>
bool staatIn(const Rij& rij, Tekst naam) { return std::find(rij.begin(), rij.end(), naam) != rij.end(); }

bool isWit(char c) { return c == '\0' || c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == ' '; }
bool isGrens(char c) { return isWit(c) || Tekst("()<>[]{}/%").find(c) != nergens; }

int hex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char klein = char(c | 0x20);
    return klein >= 'a' && klein <= 'f' ? klein - 'a' + 10 : -1;
}

/// The name that begins at `at`, behind its slash, with #xx as the letter that it is; `at` goes behind it. A long one is cut: none of ours is long.
std::string leesNaam(Tekst t, size_t& at)
{
    constexpr size_t langste = 24;
    std::string uit;
    while (at < t.size() && !isGrens(t[at])) {
        char c = t[at++];
        if (c == '#' && at + 1 < t.size() && hex(t[at]) >= 0 && hex(t[at + 1]) >= 0) {
            c = char(hex(t[at]) * 16 + hex(t[at + 1]));
            at += 2;
        }
        if (uit.size() < langste)
            uit += c;
    }
    return uit;
}

/// In all bytes, as a reader may find an object anywhere. `kort`: also a name of two letters, that packed dots can have by chance.
bool noemtActie(Tekst t, bool kort)
{
    for (size_t at = t.find('/'); at != nergens; at = t.find('/', at)) {
        ++at;
        const std::string naam = leesNaam(t, at);
        if ((kort || naam.size() > 2) && staatIn(acties, naam))
            return true;
    }
    return false;
}

/// What the words of one object say, without its texts.
struct Object {
    bool actie = false;
    bool dicht = false;     ///< names a password
    bool gepakt = false;    ///< its stream holds objects
    bool gefilterd = false; ///< its stream is packed
    bool vreemd = false;    ///< in another way than one deflate
    int deflates = 0;
    size_t stroom = 0; ///< where its stream begins; 0 = it has none
    size_t einde = 0;

    void neem(Tekst naam)
    {
        m_bijFilter = naam == "Filter" || naam == "F" || (m_bijFilter && naam == "FlateDecode");
        actie |= staatIn(acties, naam);
        dicht |= naam == "Encrypt";
        gepakt |= naam == "ObjStm" || naam == "First";
        gefilterd |= naam == "Filter" || naam == "F";
        vreemd |= staatIn(andereFilters, naam);
        deflates += naam == "FlateDecode" || naam == "Fl";
    }
    /// A number where the filter should stand points to one elsewhere.
    void neemWoord() { vreemd |= m_bijFilter; }

private:
    bool m_bijFilter = false;
};

size_t naTekst(Tekst t, size_t at)
{
    int diepte = 0;
    for (; at < t.size(); ++at) {
        if (t[at] == '\\')
            ++at;
        else if (t[at] == '(')
            ++diepte;
        else if (t[at] == ')' && --diepte == 0)
            return at + 1;
    }
    return t.size();
}

size_t naWoord(Tekst t, size_t at, Object& object, int& diepte)
{
    const char c = t[at];
    const bool dubbel = at + 1 < t.size() && t[at + 1] == c;
    if (c == '/') {
        ++at;
        object.neem(leesNaam(t, at));
        return at;
    }
    if (c == '(')
        return naTekst(t, at);
    if (c == '<' && !dubbel)
        return std::min(t.find('>', at), t.size() - 1) + 1;
    if (c == '<' || c == '[')
        ++diepte;
    else if ((c == '>' && dubbel) || c == ']')
        --diepte;
    if (isGrens(c))
        return at + (dubbel && (c == '<' || c == '>') ? 2 : 1);
    object.neemWoord();
    while (at < t.size() && !isGrens(t[at]))
        ++at;
    return at;
}

size_t naRegel(Tekst t, size_t at)
{
    at = t.find_first_of("\r\n", at);
    if (at == nergens)
        return t.size();
    return at + (t.substr(at, 2) == "\r\n" ? 2 : 1);
}

Object leesObject(Tekst t, size_t at)
{
    Object uit;
    int diepte = 0;
    bool begonnen = false;
    while (at < t.size()) {
        if (isWit(t[at])) {
            ++at;
        } else if (t[at] == '%') {
            at = naRegel(t, at);
        } else if (begonnen && diepte <= 0) {
            if (t.substr(at, 6) == "stream")
                uit.stroom = naRegel(t, at + 6);
            break;
        } else {
            begonnen = true;
            at = naWoord(t, at, uit, diepte);
        }
    }
    uit.einde = at;
    return uit;
}

/// What is known after each object: `vol` = there is more work in the file than an honest one has.
struct Gelezen {
    bool actie = false;
    bool dicht = false;
    bool vreemd = false;
    bool vol = false;
    std::vector<size_t> stromen; ///< of objects, packed
};

Gelezen leesObjecten(Tekst t)
{
    Gelezen uit;
    size_t werk = 0;
    for (const Tekst begin : {Tekst("obj"), Tekst("trailer")}) {
        for (size_t at = t.find(begin); at != nergens && !uit.vol; at = t.find(begin, at + 1)) {
            if (at >= 3 && t.substr(at - 3, 3) == "end")
                continue;
            const Object object = leesObject(t, at + begin.size());
            werk += object.einde - at;
            uit.vol = werk > 2 * t.size() + 65536;
            uit.actie |= object.actie;
            uit.dicht |= object.dicht;
            if (!object.gepakt || object.stroom == 0 || !object.gefilterd)
                continue;
            uit.vreemd |= object.vreemd || object.deflates != 1;
            uit.stromen.push_back(object.stroom);
        }
    }
    return uit;
}

/// Nothing when they cannot be unpacked within bounds. The two bytes before the packing are not looked at, as some readers do not either.
std::optional<bool> noemtGepakteActie(Tekst t, const std::vector<size_t>& stromen)
{
    qint64 over = meesteUitgepakt;
    std::string objecten;
    for (const size_t stroom : stromen) {
        objecten.clear();
        const qint64 hoogstens = std::min(over, meesteStroom);
        const Uitgepakt uitgepakt = pakUit(t.substr(std::min(stroom + 2, t.size())), Pakvorm::ZonderKop, hoogstens, [&objecten](Tekst stuk) { objecten += stuk; });
        if (!uitgepakt.heel || uitgepakt.bytes > hoogstens)
            return std::nullopt;
        over -= uitgepakt.bytes;
        if (noemtActie(objecten, true))
            return true;
    }
    return false;
}

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

} // namespace

Bestandsoordeel alsPdf(const QByteArray& inhoud)
{
    const Tekst t(inhoud.constData(), size_t(inhoud.size()));
    const auto nee = [](QLatin1String bezwaar) { return Bestandsoordeel{Bestandstype::Pdf, false, false, bezwaar}; };
    const QByteArray eind = inhoud.right(staart);
    if (!heeftBladen(inhoud, eind))
        return nee({});
    const Gelezen gelezen = leesObjecten(t);
    if (gelezen.actie || noemtActie(t, false))
        return nee(QLatin1String("bestandDoetIets"));
    if (gelezen.vol)
        return nee(QLatin1String("bestandPdfGepakt"));
    // With a password the objects are not only packed. /Encrypt stands in the trailer; in a linearised file that is near the beginning.
    if (gelezen.dicht || eind.contains("/Encrypt") || inhoud.left(staart).contains("/Encrypt"))
        return {Bestandstype::Pdf, true, true, {}};
    const std::optional<bool> gepakteActie = gelezen.vreemd ? std::nullopt : noemtGepakteActie(t, gelezen.stromen);
    if (!gepakteActie)
        return nee(QLatin1String("bestandPdfGepakt"));
    return *gepakteActie ? nee(QLatin1String("bestandDoetIets")) : Bestandsoordeel{Bestandstype::Pdf, true, false, {}};
}

} // namespace pgb::oordeel
