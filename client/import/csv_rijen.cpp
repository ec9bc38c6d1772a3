#include "client/import/csv_rijen.h"
#include <algorithm>
#include <array>
#include <csv.h>

namespace pgb {
namespace {

constexpr qint64 blok = 64 * 1024;
/// A quoted field may be long before it is refused, but not as long as the file.
constexpr size_t maxBuffer = 1024 * 1024;

Problem fout(const char* code)
{
    return {ProblemKind::OngeldigeInvoer, QString::fromLatin1(code), {}, {}, {}};
}

char scheidingsteken(QByteArrayView begin)
{
    static constexpr std::array tekens{',', ';', '\t', '|'};
    std::array<int, tekens.size()> telling{};
    bool citaat = false;
    for (const char c : begin) {
        if (c == '"')
            citaat = !citaat;
        else if (!citaat && (c == '\n' || c == '\r') && telling != decltype(telling){}) // a title above the table has none
            break;
        else if (const auto teken = std::find(tekens.begin(), tekens.end(), c); !citaat && teken != tekens.end())
            ++telling[size_t(teken - tekens.begin())];
    }
    return tekens[size_t(std::max_element(telling.begin(), telling.end()) - telling.begin())];
}

/// The parser of libcsv with what it hands over; freed whatever happens.
class Lezer {
public:
    Lezer(const CsvGrenzen& grenzen, const std::function<bool(CsvRij&&)>& rij) : m_grenzen(grenzen), m_klaarMet(rij)
    {
        csv_init(&m_parser, 0);
    }
    ~Lezer() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Lezer)

    void setScheiding(char c) { csv_set_delim(&m_parser, static_cast<unsigned char>(c)); }

    Outcome<void> voed(QByteArrayView bytes)
    {
        const auto n = csv_parse(&m_parser, bytes.data(), size_t(bytes.size()), &Lezer::veld, &Lezer::einde, this);
        if (m_teVeel)
            return fout("teVeelRegels");
        if (csv_get_buffer_size(&m_parser) > maxBuffer)
            return fout(m_parser.quoted ? "citaatNietGesloten" : "celTeLang");
        return n == size_t(bytes.size()) ? Outcome<void>() : Outcome<void>(fout("bestandOnleesbaar"));
    }
    Outcome<void> sluit()
    {
        // CSV_STRICT would refuse every quote inside a field too; only one that never ends makes lines disappear.
        constexpr int inVeld = 2; // FIELD_BEGUN of libcsv
        if (m_parser.quoted && m_parser.pstate == inVeld)
            return fout("citaatNietGesloten");
        if (csv_fini(&m_parser, &Lezer::veld, &Lezer::einde, this) != 0)
            return fout("citaatNietGesloten");
        return m_teVeel ? Outcome<void>(fout("teVeelRegels")) : Outcome<void>();
    }
    bool gestopt() const { return m_gestopt; }
    bool nietUtf8() const { return m_anders; }
    int rijen() const { return m_nummer; }

private:
    static void veld(void* data, size_t lengte, void* zelf)
    {
        auto* ik = static_cast<Lezer*>(zelf);
        const QByteArrayView bytes(static_cast<const char*>(data), qsizetype(lengte));
        if (ik->m_rij.velden.size() >= ik->m_grenzen.kolommen) {
            ik->m_rij.teBreed = true;
        } else if (bytes.size() > ik->m_grenzen.celBytes) {
            ik->m_rij.teLang = true;
            ik->m_rij.velden << QString();
        } else {
            ik->m_rij.nulTekens |= bytes.contains('\0');
            ik->m_anders |= !bytes.isValidUtf8();
            ik->m_rij.velden << tekstVan(bytes);
        }
    }
    static void einde(int, void* zelf)
    {
        auto* ik = static_cast<Lezer*>(zelf);
        CsvRij rij = std::exchange(ik->m_rij, CsvRij());
        rij.nummer = ++ik->m_nummer;
        ik->m_teVeel |= ik->m_nummer > ik->m_grenzen.rijen;
        if (!ik->m_gestopt && !ik->m_teVeel)
            ik->m_gestopt = !ik->m_klaarMet(std::move(rij));
    }

    const CsvGrenzen& m_grenzen;
    const std::function<bool(CsvRij&&)>& m_klaarMet;
    csv_parser m_parser{};
    CsvRij m_rij;
    int m_nummer = 0;
    bool m_gestopt = false;
    bool m_teVeel = false;
    bool m_anders = false;
};

} // namespace

QString tekstVan(QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    // The 32 places in which Windows-1252 differs from Latin-1; the five that mean nothing stay what they are.
    static constexpr char16_t hoog[32] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                          0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                          0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    QString tekst = QString::fromLatin1(bytes);
    for (QChar& c : tekst) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(hoog[c.unicode() - 0x80]);
    }
    return tekst;
}

std::optional<QStringConverter::Encoding> utf16Van(QByteArrayView begin)
{
    if (begin.startsWith("\xff\xfe") || begin.startsWith("\xfe\xff"))
        return begin.startsWith("\xff\xfe") ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
    constexpr qsizetype genoeg = 16;
    if (begin.size() < genoeg)
        return std::nullopt;
    bool klein = true, groot = true;
    for (qsizetype i = 0; i < genoeg; ++i) {
        const bool nul = begin[i] == '\0';
        klein = klein && nul == (i % 2 == 1);
        groot = groot && nul == (i % 2 == 0);
    }
    return klein ? std::optional(QStringConverter::Utf16LE) : groot ? std::optional(QStringConverter::Utf16BE) : std::nullopt;
}

Outcome<CsvKenmerken> leesCsv(QIODevice& bestand, const CsvGrenzen& grenzen, const std::function<bool(CsvRij&&)>& rij)
{
    Lezer lezer(grenzen, rij);
    CsvKenmerken kenmerken{',', QStringLiteral("UTF-8")};
    QStringDecoder utf16;
    qint64 gelezen = 0;
    while (!lezer.gestopt()) {
        QByteArray bytes = bestand.read(blok);
        if (bytes.isEmpty())
            break;
        const bool begin = gelezen == 0;
        gelezen += bytes.size();
        if (gelezen > grenzen.bytes)
            return fout("bestandTeGroot");
        if (const auto soort = begin ? utf16Van(bytes) : std::nullopt) {
            utf16 = QStringDecoder(*soort);
            kenmerken.tekenset = QStringLiteral("UTF-16");
        }
        if (utf16.isValid())
            bytes = QString(utf16.decode(bytes)).toUtf8();
        if (begin) {
            if (bytes.startsWith("\xef\xbb\xbf"))
                bytes.remove(0, 3);
            kenmerken.scheiding = scheidingsteken(bytes);
            lezer.setScheiding(kenmerken.scheiding);
        }
        if (const Outcome<void> uitkomst = lezer.voed(bytes); !uitkomst)
            return uitkomst.problem();
    }
    if (lezer.nietUtf8())
        kenmerken.tekenset = QStringLiteral("Windows-1252");
    if (lezer.gestopt())
        return kenmerken;
    if (const Outcome<void> uitkomst = lezer.sluit(); !uitkomst)
        return uitkomst.problem();
    if (lezer.rijen() == 0)
        return fout("bestandLeeg");
    return kenmerken;
}

} // namespace pgb
