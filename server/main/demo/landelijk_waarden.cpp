#include "server/main/demo/landelijk_waarden.h"
#include "server/app/content_hash.h"
#include "server/storage/stores/inhoud_tekst.h"
#include "shared/base/ascii.h"
#include <unordered_map>

namespace pgb::demo {
namespace {

using storage::Row;
using storage::valuesOf;

/// 90,000 numbers each. The practice range 99999xxxx (domain 13) has 900, so these stand just below it; the practice registers know them too.
constexpr int eersteBsnBudgethouder = 99800000;
constexpr int eersteBsnZorgverlener = 99700000;

constexpr const char* tabellen[] = {
    "waarde_budgethouder (h $INT, rij $INT, bsn_versleuteld $BLOB, bsn_sleutel $BLOB, iban_versleuteld $BLOB, PRIMARY KEY (h, rij))",
    "waarde_zorgverlener (h $INT, rij $INT, bsn_versleuteld $BLOB, bsn_sleutel $BLOB, iban_versleuteld $BLOB, PRIMARY KEY (h, rij))",
    "waarde_gebruiker (h $INT, rij $INT, totp_geheim_versleuteld $BLOB, PRIMARY KEY (h, rij))",
    "waarde_betaling (h $INT, rij $INT, iban_versleuteld $BLOB, PRIMARY KEY (h, rij))",
    "waarde_handtekening (h $INT, rij $INT, inhoud_hash $BLOB, PRIMARY KEY (h, rij))",
    "waarde_gedeelde_inhoud (h $INT, rij $INT, inhoud TEXT, PRIMARY KEY (h, rij))",
};

QString naamVan(const char* tabel)
{
    return QString::fromLatin1(tabel).section(QChar(u' '), 0, 0);
}

} // namespace

QString volgendBsn(int& volgende)
{
    for (;;) {
        const int acht = volgende++;
        int som = 0;
        for (int rest = acht, gewicht = 2; rest > 0; rest /= 10, ++gewicht)
            som += rest % 10 * gewicht;
        if (som % 11 < 10)
            return QString::number(qint64(acht) * 10 + som % 11);
    }
}

QString oefenIban(qint64 nummer)
{
    const QString rekening = QStringLiteral("TEST%1").arg(nummer, 10, 10, QLatin1Char('0'));
    return QStringLiteral("NL%1%2").arg(98 - ascii::mod97(rekening + QStringLiteral("NL00")), 2, 10, QLatin1Char('0')).arg(rekening);
}

LandelijkeWaarden::LandelijkeWaarden(storage::Database& database, const storage::ColumnCipher& cipher, const Afstanden& afstanden,
                                     std::vector<Zorgovereenkomst> overeenkomsten)
    : m_database(database), m_cipher(cipher), m_afstanden(afstanden), m_overeenkomsten(std::move(overeenkomsten)),
      m_bsnBudgethouder(eersteBsnBudgethouder), m_bsnZorgverlener(eersteBsnZorgverlener)
{
    for (const char* tabel : tabellen)
        m_database.command("landelijk.waarde", m_database.dialect().expand(QStringLiteral("CREATE TEMP TABLE ") + QLatin1String(tabel)));
    lees(cipher);
    leesOndertekend();
}

void LandelijkeWaarden::lees(const storage::ColumnCipher& cipher)
{
    const auto mens = [](Row& row) {
        Mens m{row.i64(), row.i64(), false, false};
        m.bsn = row.flag();
        m.iban = row.flag();
        return m;
    };
    const QString mensen = QStringLiteral("SELECT rij, id, CASE WHEN bsn_sleutel IS NULL THEN 0 ELSE 1 END, "
                                          "CASE WHEN iban_versleuteld IS NULL THEN 0 ELSE 1 END FROM bron_%1 ORDER BY rij");
    m_budgethouders = m_database.all("landelijk.budgethouders", mensen.arg(QStringLiteral("budgethouder")), {}, mens);
    m_zorgverleners = m_database.all("landelijk.zorgverleners", mensen.arg(QStringLiteral("zorgverlener")), {}, mens);
    m_accounts = m_database.all("landelijk.accounts", QStringLiteral("SELECT rij, id, kant, totp_geheim_versleuteld FROM bron_gebruiker ORDER BY rij"), {},
                                [&](Row& row) {
                                    Account a{row.i64(), row.i64(), false, {}};
                                    a.perKopie = row.text() == QLatin1String("kopie");
                                    a.totp = cipher.open(QLatin1String("gebruiker.totp"), QByteArray::number(a.id), row.bytes());
                                    return a;
                                });
    m_betalingen = m_database.all("landelijk.betalingen", QStringLiteral("SELECT rij, id, zorgverlener FROM bron_betaling ORDER BY rij"), {},
                                  [](Row& row) { return Betaling{row.i64(), row.i64(), row.i64()}; });
    m_gedeeld = m_database.all("landelijk.gedeeld", QStringLiteral("SELECT rij, inhoud FROM bron_gedeelde_inhoud ORDER BY rij"), {},
                               [](Row& row) { return Gedeeld{row.i64(), storage::inhoudFromText(row.text())}; });
}

void LandelijkeWaarden::leesOndertekend()
{
    std::unordered_map<qint64, std::pair<size_t, size_t>> plaats;
    for (size_t o = 0; o < m_overeenkomsten.size(); ++o) {
        for (size_t v = 0; v < m_overeenkomsten[o].versies.size(); ++v)
            plaats[m_overeenkomsten[o].versies[v].id.waarde] = {o, v};
    }
    m_handtekeningen = m_database.all("landelijk.handtekeningen", QStringLiteral("SELECT rij, versie, inhoud_hash FROM bron_handtekening ORDER BY rij"), {},
                                      [&](Row& row) {
                                          const qint64 rij = row.i64();
                                          const auto [o, v] = plaats.at(row.i64());
                                          const QByteArray hash = row.bytes();
                                          const Zorgovereenkomst& record = m_overeenkomsten[o];
                                          return Ondertekend{rij, o, v, hash == app::contentHash(record, record.versies[v]) ? QByteArray() : hash};
                                      });
}

void LandelijkeWaarden::vul(int eersteHelft, int laatsteHelft)
{
    for (const char* tabel : tabellen)
        m_database.command("landelijk.leeg", QStringLiteral("DELETE FROM ") + naamVan(tabel));
    for (int helft = eersteHelft; helft <= laatsteHelft; ++helft) {
        mensen(helft);
        accounts(helft);
        betalingen(helft);
        inhouden(helft);
    }
}

QString LandelijkeWaarden::ibanVan(qint64 zorgverlener, int helft) const
{
    return oefenIban(3'000'000'000 + helft * m_afstanden.van(QStringLiteral("zorgverlener")) + zorgverlener);
}

void LandelijkeWaarden::mensen(int helft)
{
    struct Kolommen {
        QLatin1String bsn;
        QLatin1String iban;
    };
    const auto zet = [&](const char* tabel, const Kolommen& kolommen, qint64 afstand, const Mens& m, int& bsns, const QString& iban) {
        const qint64 id = m.id + afstand;
        std::optional<QByteArray> bsn, sleutel, rekening;
        if (m.bsn) {
            const QString nummer = volgendBsn(bsns);
            bsn = m_cipher.seal(kolommen.bsn, id, nummer);
            sleutel = m_cipher.lookup(QLatin1String("bsn"), nummer);
        }
        if (m.iban)
            rekening = m_cipher.seal(kolommen.iban, id, iban);
        m_database.run("landelijk.mens", QStringLiteral("INSERT INTO %1 (h, rij, bsn_versleuteld, bsn_sleutel, iban_versleuteld) VALUES (?, ?, ?, ?, ?)").arg(QLatin1String(tabel)),
                       valuesOf(helft, m.rij, bsn, sleutel, rekening));
    };
    if (helft % 2 == 1) {
        const qint64 afstand = kopieVan(helft) * m_afstanden.van(QStringLiteral("budgethouder"));
        for (const Mens& m : m_budgethouders)
            zet("waarde_budgethouder", {QLatin1String("budgethouder.bsn"), QLatin1String("budgethouder.iban")}, afstand, m, m_bsnBudgethouder, oefenIban(2'000'000'000 + afstand + m.id));
    }
    const qint64 afstand = helft * m_afstanden.van(QStringLiteral("zorgverlener"));
    for (const Mens& m : m_zorgverleners)
        zet("waarde_zorgverlener", {QLatin1String("zorgverlener.bsn"), QLatin1String("zorgverlener.iban")}, afstand, m, m_bsnZorgverlener, ibanVan(m.id, helft));
}

void LandelijkeWaarden::accounts(int helft)
{
    for (const Account& a : m_accounts) {
        if (a.perKopie && helft % 2 == 0)
            continue;
        const qint64 id = a.id + helft * m_afstanden.van(QStringLiteral("gebruiker"));
        m_database.run("landelijk.account", QStringLiteral("INSERT INTO waarde_gebruiker (h, rij, totp_geheim_versleuteld) VALUES (?, ?, ?)"),
                       valuesOf(helft, a.rij, m_cipher.seal(QLatin1String("gebruiker.totp"), QByteArray::number(id), a.totp)));
    }
}

void LandelijkeWaarden::betalingen(int helft)
{
    const qint64 afstand = helft * m_afstanden.van(QStringLiteral("betaling"));
    for (const Betaling& b : m_betalingen) {
        m_database.run("landelijk.betaling", QStringLiteral("INSERT INTO waarde_betaling (h, rij, iban_versleuteld) VALUES (?, ?, ?)"),
                       valuesOf(helft, b.rij, m_cipher.seal(QLatin1String("betaling.iban"), b.id + afstand, ibanVan(b.zorgverlener, helft))));
    }
}

void LandelijkeWaarden::verschuif(ZorgovereenkomstInhoud& inhoud, int helft) const
{
    const qint64 afstand = kopieVan(helft) * m_afstanden.van(QStringLiteral("toekenning"));
    for (ToekenningId& id : inhoud.toekenningen)
        id.waarde += afstand;
    for (Werkafspraak& afspraak : inhoud.werkafspraken) {
        if (afspraak.toekenning)
            afspraak.toekenning.waarde += afstand;
    }
    if (inhoud.vervangt)
        inhoud.vervangt.waarde += helft * m_afstanden.van(QStringLiteral("zorgverlener"));
}

Zorgovereenkomst LandelijkeWaarden::verschoven(const Zorgovereenkomst& record, int helft) const
{
    Zorgovereenkomst kopie = record;
    if (!kopie.nummer.isEmpty())
        kopie.nummer = kopie.nummer.first(5) + QString::number(kopie.nummer.sliced(5).toLongLong() + helft * m_afstanden.van(QStringLiteral("zorgovereenkomst")));
    kopie.budgethouder.waarde += kopieVan(helft) * m_afstanden.van(QStringLiteral("budgethouder"));
    if (kopie.zorgverlener)
        kopie.zorgverlener.waarde += helft * m_afstanden.van(QStringLiteral("zorgverlener"));
    for (ZorgovereenkomstVersie& versie : kopie.versies)
        verschuif(versie.inhoud, helft);
    return kopie;
}

void LandelijkeWaarden::inhouden(int helft)
{
    const QString hash = QStringLiteral("INSERT INTO waarde_handtekening (h, rij, inhoud_hash) VALUES (?, ?, ?)");
    size_t vorige = m_overeenkomsten.size();
    size_t vorigeVersie = 0;
    Zorgovereenkomst record;
    QByteArray berekend;
    for (const Ondertekend& o : m_handtekeningen) {
        if (o.overeenkomst != vorige)
            record = verschoven(m_overeenkomsten[o.overeenkomst], helft);
        if (o.overeenkomst != vorige || o.versie != vorigeVersie)
            berekend = app::contentHash(record, record.versies[o.versie]);
        vorige = o.overeenkomst;
        vorigeVersie = o.versie;
        m_database.run("landelijk.hash", hash, valuesOf(helft, o.rij, o.ander.isEmpty() ? berekend : o.ander));
    }
    for (const Gedeeld& g : m_gedeeld) {
        ZorgovereenkomstInhoud inhoud = g.inhoud;
        verschuif(inhoud, helft);
        m_database.run("landelijk.inhoud", QStringLiteral("INSERT INTO waarde_gedeelde_inhoud (h, rij, inhoud) VALUES (?, ?, ?)"),
                       valuesOf(helft, g.rij, storage::inhoudToText(inhoud)));
    }
}

} // namespace pgb::demo
