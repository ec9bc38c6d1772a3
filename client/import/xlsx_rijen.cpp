#include "client/import/xlsx_rijen.h"
#include "client/import/rij_bouwer.h"
#include "client/import/xlsx_opmaak.h"
#include <QXmlStreamReader>

namespace pgb {
namespace {

constexpr size_t maxBladen = 1000;

/// The texts that cells share, as one block of bytes: a million of them cost no million objects.
class Woordenlijst {
public:
    explicit Woordenlijst(qint64 ruimte, int celTekens) : m_ruimte(ruimte), m_celTekens(celTekens) {}
    bool voeg(QStringView woord)
    {
        // Kept one longer than a cell may be, so that the row is marked.
        m_bytes += woord.left(m_celTekens + 1).toUtf8();
        m_einden.push_back(m_bytes.size());
        return m_bytes.size() + qint64(m_einden.size()) * 8 <= m_ruimte;
    }
    QString op(qint64 index) const
    {
        if (index < 0 || size_t(index) >= m_einden.size())
            return {};
        const qint64 begin = index == 0 ? 0 : m_einden[size_t(index) - 1];
        return QString::fromUtf8(m_bytes.constData() + begin, m_einden[size_t(index)] - begin);
    }

private:
    QByteArray m_bytes;
    std::vector<qint64> m_einden;
    qint64 m_ruimte;
    int m_celTekens;
};

struct Blad {
    QString naam;
    QString relatie;
    bool zichtbaar = true;
};

struct Werkboek {
    std::vector<Blad> bladen;
    bool epoche1904 = false;
    QHash<QString, QString> doelen; ///< relation to part
    XlsxStijlen stijlen;
};

std::optional<Problem> misgegaan(const ZipLezer& zip, const QXmlStreamReader& xml)
{
    if (const auto fout = zip.fout())
        return fout;
    if (xml.hasError() && xml.error() != QXmlStreamReader::CustomError)
        return bronFout("bestandBeschadigd");
    return std::nullopt;
}

/// Each element of a part; a definition of entities is refused before anything is expanded.
template<class F>
std::optional<Problem> elementen(ZipLezer& zip, const QString& naam, F doe)
{
    const auto deel = zip.deel(naam);
    if (!deel)
        return zip.fout();
    QXmlStreamReader xml(deel.get());
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return bronFout("bestandDtd");
        if (token == QXmlStreamReader::StartElement && !doe(xml))
            return std::nullopt;
    }
    return misgegaan(zip, xml);
}

std::optional<Problem> leesWerkboek(ZipLezer& zip, Werkboek& boek)
{
    auto fout = elementen(zip, QStringLiteral("xl/workbook.xml"), [&](QXmlStreamReader& xml) {
        const auto a = xml.attributes();
        if (xml.name() == QLatin1String("workbookPr"))
            boek.epoche1904 = a.value(QLatin1String("date1904")) == QLatin1String("1") || a.value(QLatin1String("date1904")) == QLatin1String("true");
        if (xml.name() == QLatin1String("sheet")) {
            Blad blad{a.value(QLatin1String("name")).left(200).toString(), {}, !a.value(QLatin1String("state")).contains(QLatin1String("idden"))};
            for (const QXmlStreamAttribute& attribuut : a) {
                if (attribuut.name() == QLatin1String("id")) // r:id, whatever the prefix
                    blad.relatie = attribuut.value().toString();
            }
            boek.bladen.push_back(blad);
        }
        return boek.bladen.size() < maxBladen;
    });
    if (fout)
        return fout;
    fout = elementen(zip, QStringLiteral("xl/_rels/workbook.xml.rels"), [&](QXmlStreamReader& xml) {
        const auto a = xml.attributes();
        // What lies outside the file is never fetched.
        if (xml.name() == QLatin1String("Relationship") && a.value(QLatin1String("TargetMode")) != QLatin1String("External")) {
            const QString doel = a.value(QLatin1String("Target")).left(500).toString();
            boek.doelen.insert(a.value(QLatin1String("Id")).toString(), doel.startsWith(QLatin1Char('/')) ? doel.mid(1) : QStringLiteral("xl/") + doel);
        }
        return size_t(boek.doelen.size()) < 2 * maxBladen;
    });
    if (fout)
        return fout;
    if (const auto stijlen = zip.deel(QStringLiteral("xl/styles.xml")))
        boek.stijlen.lees(*stijlen);
    return zip.fout();
}

std::optional<Problem> leesWoorden(ZipLezer& zip, Woordenlijst& woorden)
{
    const auto deel = zip.deel(QStringLiteral("xl/sharedStrings.xml"));
    if (!deel)
        return zip.fout();
    QXmlStreamReader xml(deel.get());
    QString woord;
    bool inTekst = false, inUitspraak = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return bronFout("bestandDtd");
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == QLatin1String("si"))
                woord.clear();
            inUitspraak |= xml.name() == QLatin1String("rPh");
            inTekst = xml.name() == QLatin1String("t") && !inUitspraak;
        } else if (token == QXmlStreamReader::Characters && inTekst) {
            if (woord.size() < 100'000)
                woord += xml.text();
        } else if (token == QXmlStreamReader::EndElement) {
            inTekst = false;
            if (xml.name() == QLatin1String("rPh"))
                inUitspraak = false;
            if (xml.name() == QLatin1String("si") && !woorden.voeg(woord))
                return bronFout("bestandUitgepaktTeGroot");
        }
    }
    return misgegaan(zip, xml);
}

/// "BC12" is column 54; -1 when there are no letters.
qint64 kolomVan(QStringView plaats)
{
    qint64 kolom = 0;
    for (const QChar c : plaats) {
        const char16_t u = c.toUpper().unicode();
        if (u < u'A' || u > u'Z' || kolom > 1'000'000)
            break;
        kolom = kolom * 26 + (u - u'A' + 1);
    }
    return kolom - 1;
}

/// Reads one sheet.
class BladLezer {
public:
    BladLezer(const Werkboek& boek, const Woordenlijst& woorden, RijBouwer& bouwer) : m_boek(boek), m_woorden(woorden), m_bouwer(bouwer) {}

    std::optional<Problem> lees(ZipLezer& zip, QIODevice& deel)
    {
        QXmlStreamReader xml(&deel);
        while (!xml.atEnd()) {
            switch (xml.readNext()) {
            case QXmlStreamReader::DTD: return bronFout("bestandDtd");
            case QXmlStreamReader::StartElement: begin(xml); break;
            case QXmlStreamReader::Characters:
                if (m_inWaarde && m_waarde.size() <= 100'000)
                    m_waarde += xml.text();
                break;
            case QXmlStreamReader::EndElement:
                if (!eind(xml))
                    return std::nullopt;
                break;
            default: break;
            }
        }
        return misgegaan(zip, xml);
    }
    qint64 formules() const { return m_formules; }

private:
    void begin(const QXmlStreamReader& xml)
    {
        const auto naam = xml.name();
        if (naam == QLatin1String("row")) {
            m_rij = true;
            m_bouwer.begin(xml.attributes().value(QLatin1String("r")).toLongLong());
            m_kolom = -1;
        } else if (naam == QLatin1String("c") && m_rij) {
            const auto a = xml.attributes();
            const qint64 plaats = kolomVan(a.value(QLatin1String("r")));
            m_kolom = plaats >= 0 ? plaats : m_kolom + 1;
            m_soort = a.value(QLatin1String("t")).toString();
            m_stijl = a.value(QLatin1String("s")).toInt();
            m_waarde.clear();
        } else if (naam == QLatin1String("f")) {
            ++m_formules;
        } else if (naam == QLatin1String("rPh")) {
            m_uitspraak = true;
        }
        m_inWaarde = !m_uitspraak && (naam == QLatin1String("v") || naam == QLatin1String("t"));
    }
    bool eind(const QXmlStreamReader& xml)
    {
        m_inWaarde = false;
        if (xml.name() == QLatin1String("rPh"))
            m_uitspraak = false;
        if (xml.name() == QLatin1String("c") && m_rij)
            m_bouwer.cel(m_kolom, tekst(), m_soort.isEmpty() || m_soort == QLatin1String("n"));
        if (xml.name() == QLatin1String("row")) {
            m_rij = false;
            return m_bouwer.eind();
        }
        return true;
    }
    QString tekst() const
    {
        if (m_soort == QLatin1String("s"))
            return m_woorden.op(m_waarde.toLongLong());
        if (m_soort == QLatin1String("inlineStr") || m_soort == QLatin1String("str") || m_soort == QLatin1String("e") || m_soort == QLatin1String("d"))
            return m_waarde;
        if (m_soort == QLatin1String("b"))
            return m_waarde == QLatin1String("1") ? QStringLiteral("ja") : QStringLiteral("nee");
        return xlsxWaarde(m_waarde.trimmed(), m_boek.stijlen.van(m_stijl), m_boek.epoche1904);
    }

    const Werkboek& m_boek;
    const Woordenlijst& m_woorden;
    RijBouwer& m_bouwer;
    QString m_waarde;
    QString m_soort;
    int m_stijl = 0;
    qint64 m_kolom = -1;
    qint64 m_formules = 0;
    bool m_inWaarde = false;
    bool m_uitspraak = false;
    bool m_rij = false;
};

} // namespace

Outcome<BronKenmerken> leesXlsx(ZipLezer& zip, const BronGrenzen& grenzen, const RijOntvanger& rij)
{
    Werkboek boek;
    Woordenlijst woorden(grenzen.woorden, grenzen.celTekens);
    if (const auto fout = leesWerkboek(zip, boek))
        return *fout;
    if (const auto fout = leesWoorden(zip, woorden))
        return *fout;
    RijBouwer bouwer(grenzen, rij);
    BronKenmerken kenmerken;
    kenmerken.soort = BronSoort::Xlsx;
    for (const Blad& blad : boek.bladen) {
        const auto deel = blad.zichtbaar ? zip.deel(boek.doelen.value(blad.relatie)) : nullptr;
        if (!deel) {
            if (const auto fout = zip.fout())
                return *fout;
            continue;
        }
        BladLezer lezer(boek, woorden, bouwer);
        if (const auto fout = lezer.lees(zip, *deel))
            return *fout;
        if (bouwer.rijen() > 0 || bouwer.gestopt()) {
            kenmerken.blad = blad.naam;
            kenmerken.formules = lezer.formules();
            kenmerken.andereBladen = int(std::count_if(boek.bladen.begin(), boek.bladen.end(), [](const Blad& b) { return b.zichtbaar; })) - 1;
            break;
        }
    }
    return afgerond(bouwer, std::move(kenmerken));
}

} // namespace pgb
