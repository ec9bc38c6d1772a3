#include "client/ui/lijst/lijst_bestand.h"
#include "shared/base/ascii.h"
#include "shared/text/csv_veld.h"
#include "shared/text/formats.h"
#include <QFile>
#include <QTemporaryFile>
#include <xlsxwriter.h>

namespace pgb::ui {
namespace {

constexpr qint64 kopieerStuk = 1 << 16;

/// "€ 1.234,56" or "€1,234.56" in 1/100 000 euro; nothing when it is no amount.
std::optional<qint64> geldIn(const QString& tekst, Taal taal)
{
    const bool nl = taal == Taal::Nl;
    const bool min = tekst.startsWith(QLatin1Char('-'));
    if (tekst.mid(min ? 1 : 0, 1) != QStringLiteral("€"))
        return std::nullopt;
    QString getal = tekst.mid(min ? 2 : 1).remove(QChar(QChar::Nbsp)).remove(nl ? QLatin1Char('.') : QLatin1Char(','));
    const QStringList delen = getal.replace(QLatin1Char(','), QLatin1Char('.')).split(QLatin1Char('.'));
    if (delen.size() > 2)
        return std::nullopt;
    const auto euros = ascii::number(delen[0], 12), rest = ascii::number(delen.value(1).leftJustified(5, QLatin1Char('0')), 5);
    if (!euros || !rest)
        return std::nullopt;
    return (min ? -1 : 1) * (*euros * 100'000 + *rest);
}

/// "1.234" or "1,234"; nothing when it is no whole number, or one that is written as a name ("00417").
std::optional<qint64> getalIn(QString tekst, Taal taal)
{
    tekst.remove(taal == Taal::Nl ? QLatin1Char('.') : QLatin1Char(','));
    return tekst.size() > 1 && tekst.startsWith(QLatin1Char('0')) ? std::nullopt : ascii::number(tekst, 12);
}

/// A workbook that the library writes row by row, so that a long list takes no more memory than a short one.
class Boek {
public:
    Boek(const QString& pad, const QString& titel)
    {
        lxw_workbook_options opties{};
        opties.constant_memory = LXW_TRUE;
        m_boek = workbook_new_opt(QFile::encodeName(pad).constData(), &opties);
        if (!m_boek)
            return;
        m_blad = workbook_add_worksheet(m_boek, nullptr);
        m_kop = workbook_add_format(m_boek);
        format_set_bold(m_kop);
        m_geld = workbook_add_format(m_boek);
        format_set_num_format(m_geld, "\"€\" #,##0.00###;-\"€\" #,##0.00###");
        lxw_doc_properties eigenschappen{};
        QByteArray naam = titel.toUtf8();
        eigenschappen.title = naam.data();
        workbook_set_properties(m_boek, &eigenschappen);
    }
    Boek(const Boek&) = delete;
    Boek& operator=(const Boek&) = delete;
    ~Boek() { sluit(); }
    bool open() const { return m_boek; }
    void schrijf(lxw_row_t r, const QStringList& rij, const std::vector<bool>& getallen)
    {
        for (qsizetype kolom = 0; kolom < rij.size(); ++kolom) {
            if (const auto bedrag = geldIn(rij[kolom], m_taal))
                worksheet_write_number(m_blad, r, lxw_col_t(kolom), *bedrag / 100'000.0, m_geld);
            else if (const auto getal = r > 0 && getallen[size_t(kolom)] ? getalIn(rij[kolom], m_taal) : std::nullopt)
                worksheet_write_number(m_blad, r, lxw_col_t(kolom), double(*getal), nullptr);
            else
                worksheet_write_string(m_blad, r, lxw_col_t(kolom), rij[kolom].toUtf8().constData(), r == 0 ? m_kop : nullptr);
        }
    }
    bool sluit()
    {
        lxw_workbook* boek = std::exchange(m_boek, nullptr);
        return boek && workbook_close(boek) == LXW_NO_ERROR;
    }

private:
    const Taal m_taal = huidigeTaal();
    lxw_workbook* m_boek = nullptr;
    lxw_worksheet* m_blad = nullptr;
    lxw_format* m_kop = nullptr;
    lxw_format* m_geld = nullptr;
};

bool kopieer(const QString& pad, QIODevice& naar)
{
    QFile van(pad);
    if (!van.open(QIODevice::ReadOnly))
        return false;
    while (!van.atEnd()) {
        const QByteArray stuk = van.read(kopieerStuk);
        if (stuk.isEmpty() || naar.write(stuk) != stuk.size())
            return false;
    }
    return true;
}

class CsvSchrijver final : public LijstSchrijver {
public:
    explicit CsvSchrijver(QIODevice& naar) : m_naar(naar) {}
    bool schrijf(const QStringList& rij) override
    {
        QStringList cellen;
        for (const QString& cel : rij)
            cellen << csvVeld(cel);
        const QByteArray regel = (std::exchange(m_merk, {}) + cellen.join(u';') + QStringLiteral("\r\n")).toUtf8();
        return m_naar.write(regel) == regel.size();
    }
    bool sluit() override { return true; }

private:
    QIODevice& m_naar;
    QString m_merk{QChar(0xfeff)}; ///< so that a spreadsheet reads it as UTF-8
};

class XlsxSchrijver final : public LijstSchrijver {
public:
    XlsxSchrijver(QIODevice& naar, const QString& titel, std::vector<bool> getallen) : m_naar(naar), m_getallen(std::move(getallen))
    {
        if (!m_tijdelijk.open()) // the library wants a name to write to
            return;
        m_tijdelijk.close();
        m_boek.emplace(m_tijdelijk.fileName(), titel);
    }
    bool schrijf(const QStringList& rij) override
    {
        if (!m_boek || !m_boek->open() || m_rij >= LXW_ROW_MAX)
            return false;
        m_boek->schrijf(m_rij++, rij, m_getallen);
        return true;
    }
    bool sluit() override { return m_boek && m_boek->sluit() && kopieer(m_tijdelijk.fileName(), m_naar); }

private:
    QIODevice& m_naar;
    std::vector<bool> m_getallen;
    QTemporaryFile m_tijdelijk;
    std::optional<Boek> m_boek; ///< gone before its file
    lxw_row_t m_rij = 0;
};

template<class S>
bool schrijfAlles(const LijstTabel& tabel, S&& schrijver, const GaDoor& gaDoor)
{
    for (size_t r = 0; r < tabel.rijen.size(); ++r) {
        if (!schrijver.schrijf(tabel.rijen[r]) || !gaDoor(int(r + 1)))
            return false;
    }
    return schrijver.sluit();
}

} // namespace

std::unique_ptr<LijstSchrijver> csvSchrijver(QIODevice& naar) { return std::make_unique<CsvSchrijver>(naar); }

std::unique_ptr<LijstSchrijver> xlsxSchrijver(QIODevice& naar, const QString& titel, std::vector<bool> getallen)
{
    return std::make_unique<XlsxSchrijver>(naar, titel, std::move(getallen));
}

bool schrijfCsv(const LijstTabel& tabel, QIODevice& naar, const GaDoor& gaDoor) { return schrijfAlles(tabel, CsvSchrijver(naar), gaDoor); }

bool schrijfXlsx(const LijstTabel& tabel, const QString& titel, QIODevice& naar, const GaDoor& gaDoor)
{
    return schrijfAlles(tabel, XlsxSchrijver(naar, titel, tabel.getallen), gaDoor);
}

} // namespace pgb::ui
