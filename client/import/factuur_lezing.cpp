#include "client/import/factuur_lezing.h"
#include "client/import/lezer_proces.h"
#include "client/import/tijd_tekst.h"
#include <algorithm>
#include <array>

namespace pgb {
namespace {

constexpr size_t maxOngelezen = 500;
constexpr std::array sleutels{"factuurnummer", "factuurdatum", "klantnummer", "klantnaam", "kvk"};
constexpr qint64 secondenPerDag = 24 * 3600;

/// The columns by their headings, whatever their order.
class Kolommen {
public:
    explicit Kolommen(const BronRij& kop)
    {
        for (qsizetype i = 0; i < kop.velden.size(); ++i)
            m_plaats.insert(kop.velden[i].trimmed().toLower(), i);
    }
    bool heeft(const char* kop) const { return m_plaats.contains(QLatin1String(kop)); }
    QString waarde(const BronRij& rij, const char* kop) const
    {
        const auto plaats = m_plaats.constFind(QLatin1String(kop));
        return plaats == m_plaats.constEnd() ? QString() : rij.velden.value(*plaats).trimmed();
    }

private:
    QHash<QString, qsizetype> m_plaats;
};

std::optional<QDate> dagVan(const QString& tekst)
{
    const auto gelezen = datumUitTekst(tekst);
    const QDate dag = gelezen ? gelezen->als(DatumVolgorde::DagMaand) : QDate();
    return dag.isValid() ? std::optional(dag) : std::nullopt;
}

/// Amounts of an e-invoice have a point, those of a Dutch text PDF a comma.
std::optional<Bedrag> bedragVan(QString tekst)
{
    tekst.remove(QChar(0x20ac));
    if (!tekst.contains(QLatin1Char(',')) && tekst.count(QLatin1Char('.')) == 1)
        tekst.replace(QLatin1Char('.'), QLatin1Char(','));
    return bedragFromTekst(tekst.trimmed());
}

/// Seconds of a quantity in this unit; nothing for what is not counted in time.
std::optional<qint64> secondenVan(const QString& aantal, const QString& eenheid)
{
    const QString klein = eenheid.toLower();
    if (klein.startsWith(QLatin1String("uur")) || klein == QLatin1String("uren") || klein == QLatin1String("u"))
        return secondenUitTekst(aantal);
    if (!klein.startsWith(QLatin1String("min")))
        return std::nullopt;
    bool ok = false;
    const double minuten = QString(aantal).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
    return ok && minuten > 0 && minuten < 24 * 60 * 31 ? std::optional(qint64(minuten * 60 + 0.5)) : std::nullopt;
}

void mis(Registratie& uren, int nummer, RegelReden reden, const QString& waarde)
{
    ++uren.ongelezenAantal;
    if (uren.ongelezen.size() < maxOngelezen)
        uren.ongelezen.push_back({nummer, reden, waarde});
}

void leesRegel(const Kolommen& kolommen, const BronRij& rij, Registratie& uren)
{
    Registratieregel regel;
    regel.nummer = rij.nummer;
    regel.client = kolommen.waarde(rij, "klantnaam");
    regel.naam = kolommen.waarde(rij, "omschrijving");
    if (regel.naam.isEmpty())
        regel.naam = kolommen.waarde(rij, "functie");
    const QString datum = kolommen.waarde(rij, "datum");
    const auto dag = dagVan(datum);
    const QString tot = kolommen.waarde(rij, "datum tot");
    // Hours over more days in one line are no hours of a day (domain 7.6).
    if (!dag || (!tot.isEmpty() && dagVan(tot) != dag))
        return mis(uren, rij.nummer, RegelReden::GeenDatum, tot.isEmpty() ? datum : QStringLiteral(u"%1 \u2013 %2").arg(datum, tot));
    regel.datum = *dag;
    const QString aantal = kolommen.waarde(rij, "aantal");
    const auto seconden = secondenVan(aantal, kolommen.waarde(rij, "eenheid"));
    if (!seconden || *seconden <= 0)
        return mis(uren, rij.nummer, RegelReden::GeenDuur, QStringLiteral("%1 %2").arg(aantal, kolommen.waarde(rij, "eenheid")).trimmed());
    if (*seconden > secondenPerDag)
        return mis(uren, rij.nummer, RegelReden::TeLang, aantal);
    regel.seconden = *seconden;
    if (!uren.namen.contains(regel.naam))
        uren.namen << regel.naam;
    if (!regel.client.isEmpty() && !uren.clienten.contains(regel.client))
        uren.clienten << regel.client;
    uren.regels.push_back(regel);
}

/// Everything that says which invoice a line is of, says the same.
bool vanEenFactuur(const Kolommen& kolommen, const std::vector<BronRij>& rijen)
{
    return std::all_of(rijen.begin() + 2, rijen.end(), [&](const BronRij& rij) {
        return std::all_of(sleutels.begin(), sleutels.end(), [&](const char* kop) { return kolommen.waarde(rij, kop) == kolommen.waarde(rijen[1], kop); });
    });
}

} // namespace

Outcome<FactuurLezing> factuurLezing(const std::vector<BronRij>& rijen)
{
    if (rijen.size() < 2)
        return bronFout("bestandSoortOnbekend");
    const Kolommen kolommen(rijen.front());
    for (const char* nodig : {"datum", "omschrijving", "eenheid", "aantal", "tarief", "bedrag"}) {
        if (!kolommen.heeft(nodig))
            return bronFout("bestandSoortOnbekend");
    }
    if (rijen.size() > size_t(maxFactuurRegels) + 1)
        return bronFout("teVeelRegels");
    if (!vanEenFactuur(kolommen, rijen))
        return bronFout("meerFacturen");
    FactuurLezing uit;
    const BronRij& eerste = rijen[1];
    uit.nummer = kolommen.waarde(eerste, "factuurnummer");
    uit.datum = dagVan(kolommen.waarde(eerste, "factuurdatum"));
    uit.kvkNummer = kolommen.waarde(eerste, "kvk");
    uit.klantnaam = kolommen.waarde(eerste, "klantnaam");
    uit.regels = Bedrag();
    for (size_t i = 1; i < rijen.size(); ++i) {
        ++uit.aantalRegels;
        const auto bedrag = bedragVan(kolommen.waarde(rijen[i], "bedrag"));
        if (uit.regels && bedrag && bedrag->centen < Bedrag::maxCenten / maxFactuurRegels)
            *uit.regels += *bedrag;
        else
            uit.regels.reset();
        leesRegel(kolommen, rijen[i], uit.uren);
    }
    return uit;
}

FactuurLezer factuurLezer(const QString& programma)
{
    return [programma](const QString& pad, const std::stop_token& stop) -> Outcome<FactuurLezing> {
        std::vector<BronRij> rijen;
        LezerProces lezer(programma);
        const std::stop_callback gestopt(stop, [&lezer] { lezer.stop(); });
        const auto gelezen = lezer.lees(pad, [&](BronRij&& rij) {
            rijen.push_back(std::move(rij));
            return rijen.size() <= size_t(maxFactuurRegels) + 1; // one more than there may be
        });
        if (!gelezen)
            return gelezen.problem();
        Outcome<FactuurLezing> uit = factuurLezing(rijen);
        if (uit && !gelezen->andereFacturen.isEmpty())
            return bronFout("meerFacturen");
        if (uit)
            uit->nietGelezen = gelezen->andereRegels;
        return uit;
    };
}

} // namespace pgb
