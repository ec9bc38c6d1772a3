#include "shared/wire/beheer.h"
#include "shared/wire/bulk.h"
#include "tests/api/bulk_api_fixture.h"
#include "tests/support/house_test.h"
#include "tests/support/schrijf.h"
#include <QJsonArray>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace pgb;
using namespace pgb::test;

namespace {

/// A key and a certificate as an organisation makes them, with openssl.
struct Certificaat {
    explicit Certificaat(const QTemporaryDir& map, const QString& naam) : Certificaat(map, naam, QStringList{QStringLiteral("-x509"), QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1")}, pemVan(map, naam)) {}
    /// One that ends at a moment: `req` counts in days, only `ca` takes a time.
    Certificaat(const QTemporaryDir& map, const QString& naam, const QDateTime& eind) : Certificaat(map, naam, QStringList{QStringLiteral("-new")}, map.filePath(naam + QStringLiteral(".csr")))
    {
        schrijf(map, QStringLiteral("index.txt"), {});
        schrijf(map, QStringLiteral("ca.cnf"), "[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\nserial=serial.txt\nnew_certs_dir=.\ndefault_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n");
        openssl(map, {QStringLiteral("ca"), QStringLiteral("-selfsign"), QStringLiteral("-batch"), QStringLiteral("-notext"), QStringLiteral("-rand_serial"), QStringLiteral("-config"),
                      QStringLiteral("ca.cnf"), QStringLiteral("-in"), map.filePath(naam + QStringLiteral(".csr")), QStringLiteral("-keyfile"), sleutel, QStringLiteral("-enddate"),
                      eind.toUTC().toString(QStringLiteral("yyyyMMddHHmmss'Z'")), QStringLiteral("-out"), pem});
    }
    QSslCertificate certificaat() const { return QSslCertificate::fromPath(pem).value(0); }
    /// As openssl prints it: "AA:BB:...".
    QString vingerafdruk() const { return QString::fromLatin1(certificaat().digest(QCryptographicHash::Sha256).toHex(':').toUpper()); }
    QSslConfiguration tls() const
    {
        QFile bestand(sleutel);
        if (!bestand.open(QIODevice::ReadOnly))
            qFatal("no key");
        QSslConfiguration met = QSslConfiguration::defaultConfiguration();
        met.setLocalCertificate(certificaat());
        met.setPrivateKey(QSslKey(bestand.readAll(), QSsl::Ec));
        return met;
    }
    QString pem;
    QString sleutel;

private:
    Certificaat(const QTemporaryDir& map, const QString& naam, const QStringList& soort, const QString& uit) : pem(pemVan(map, naam)), sleutel(map.filePath(naam + QStringLiteral(".key")))
    {
        openssl(map, QStringList{QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-noenc"),
                                 QStringLiteral("-subj"), QStringLiteral("/CN=") + naam, QStringLiteral("-keyout"), sleutel, QStringLiteral("-out"), uit} + soort);
    }
    static QString pemVan(const QTemporaryDir& map, const QString& naam) { return map.filePath(naam + QStringLiteral(".pem")); }
    static void openssl(const QTemporaryDir& map, const QStringList& woorden)
    {
        QProcess proces;
        proces.setWorkingDirectory(map.path());
        proces.start(QStringLiteral("openssl"), woorden);
        if (!proces.waitForFinished() || proces.exitCode() != 0)
            qFatal("openssl: %s", proces.readAllStandardError().constData());
    }
};

wire::BulkCertificaatInvoer invoer(Bulkbereik bereik = Bulkbereik::Controleren)
{
    return {QStringLiteral("planning"), bereik, practiceDay().addDays(30), {}, {}};
}

const QString registratie = QStringLiteral("/v1/bulkcertificaten");
const QString batches = QStringLiteral("/v1/bulk");

} // namespace

/// A program that comes in with a client certificate, against the real server over TLS.
class TestClientcertificaat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_vorige = QSslConfiguration::defaultConfiguration();
        m_map = std::make_unique<QTemporaryDir>();
        m_a = std::make_unique<BulkApi>();
        m_server = std::make_unique<Certificaat>(*m_map, QStringLiteral("server"));
        QSslConfiguration vertrouwt = m_vorige;
        vertrouwt.setCaCertificates({m_server->certificaat()});
        QSslConfiguration::setDefaultConfiguration(vertrouwt);
        start(true);
    }
    void cleanup()
    {
        m_a.reset();
        QSslConfiguration::setDefaultConfiguration(m_vorige);
    }

    void it_may_what_a_token_of_its_scope_may_until_it_is_taken_back()
    {
        const Certificaat eigen(*m_map, QStringLiteral("planning"));
        Programma programma = met(eigen);
        geweigerd(programma.get(batches), "certificaatOnbekend");
        ApiClient& wie = m_a->f.as(m_a->bulk.medewerker);
        const Answer gemaakt = registreer(wie, eigen);
        QVERIFY2(gemaakt.status == 201, gemaakt.text().constData());
        QCOMPARE(gemaakt.json().value(QLatin1String("vingerafdruk")).toString(), eigen.vingerafdruk().remove(QLatin1Char(':')).toLower());
        QVERIFY(!gemaakt.json().contains(QLatin1String("token")));
        QCOMPARE(programma.get(batches).status, 200);
        QCOMPARE(programma.post(QStringLiteral("/v1/bulk/1/indiening"), {}).status, 403); // checks only
        for (const char* anders : {"/v1/budgethouders", "/v1/budgethouders/1", "/v1/budgethouders/987654", "/v1/bulktokens"}) { // and nothing but bulk, whatever there is
            const Answer alleen = programma.get(QString::fromLatin1(anders));
            QVERIFY2(alleen.status == 403 && alleen.code() == QLatin1String("programmaAlleenBulk"), alleen.text().constData());
        }
        QCOMPARE(programma.post(registratie, wire::encode(invoer())).code(), QStringLiteral("programmaAlleenBulk"));
        // Its batches are those of the organisation.
        QCOMPARE(programma.post(batches, wire::encode(wire::BulkInvoer{QStringLiteral("x"), QByteArray(32, 'x'), {}, {}, false, {}})).status, 200);
        QCOMPARE(wie.get(batches).json().value(QLatin1String("items")).toArray().size(), 1);
        QVERIFY(m_a->f.as(m_a->bulk.vreemde).get(batches).json().value(QLatin1String("items")).toArray().isEmpty());

        const QString pad = QStringLiteral("/v1/bulktokens/%1").arg(gemaakt.json().value(QLatin1String("id")).toInteger());
        QVERIFY(wie.get(QStringLiteral("/v1/bulktokens")).body.contains("planning"));
        QCOMPARE(m_a->f.as(m_a->bulk.vreemde).send("DELETE", pad).status, 404);
        QCOMPARE(wie.send("DELETE", pad).status, 204);
        geweigerd(programma.get(batches), "certificaatOnbekend"); // on the connection that is open
        geweigerd(programma.get(QStringLiteral("/v1/budgethouders")), "certificaatOnbekend");
        geweigerd(met(eigen).get(batches), "certificaatOnbekend");
        QCOMPARE(registreer(wie, eigen).code(), QStringLiteral("certificaatAlGeregistreerd"));
        const QByteArray log = m_a->f.as(m_a->f.world.beheerder).get(QStringLiteral("/v1/auditlog")).body;
        QVERIFY(log.contains("clientcertificaat.registreren") && log.contains("clientcertificaat.intrekken"));
    }

    void another_certificate_none_and_a_wrong_sign_in_get_nowhere()
    {
        const Certificaat eigen(*m_map, QStringLiteral("planning"));
        const Certificaat ander(*m_map, QStringLiteral("planning2")); // the same words in it make no difference
        ApiClient& wie = m_a->f.as(m_a->bulk.medewerker);
        QCOMPARE(registreer(wie, eigen).status, 201);
        geweigerd(met(ander).get(batches), "certificaatOnbekend");
        geweigerd(ApiClient(m_a->f.server.url()).get(batches), "sessieVerlopen");
        // Who says who he is, is judged by that.
        Programma beide = met(eigen);
        beide.token = QStringLiteral("pgbt_") + QString(48, QLatin1Char('0'));
        geweigerd(beide.get(batches), "tokenOngeldig");
        beide.token = QStringLiteral("x");
        geweigerd(beide.get(batches), "sessieVerlopen");
    }

    void nobody_takes_a_certificate_that_he_does_not_hold()
    {
        const Certificaat eigen(*m_map, QStringLiteral("planning"));
        ApiClient& vreemde = m_a->f.as(m_a->bulk.vreemde);
        wire::BulkCertificaatInvoer wens = invoer();
        QCOMPARE(vreemde.post(registratie, wire::encode(wens)).code(), QStringLiteral("certificaatNietGetoond"));
        wens.vingerafdruk = eigen.vingerafdruk();
        QCOMPARE(vreemde.post(registratie, wire::encode(wens)).code(), QStringLiteral("certificaatNietGetoond"));
        const Certificaat vanVreemde(*m_map, QStringLiteral("vreemde"));
        QCOMPARE(registreer(vreemde, vanVreemde, wens).code(), QStringLiteral("vingerafdrukOngeldig"));
        wens = invoer();
        wens.gebruiker = m_a->bulk.medewerker.id;
        QCOMPARE(registreer(vreemde, vanVreemde, wens).status, 403);
        wens = invoer();
        wens.verlooptOp = wens.verlooptOp.addYears(2);
        QCOMPARE(registreer(vreemde, vanVreemde, wens).code(), QStringLiteral("verloopdatumOngeldig"));
        QCOMPARE(m_a->f.as(m_a->f.world.svb).post(registratie, wire::encode(invoer())).status, 403);
        QCOMPARE(registreer(m_a->f.as(m_a->bulk.medewerker), eigen).status, 201);
        QCOMPARE(registreer(vreemde, eigen).code(), QStringLiteral("certificaatAlGeregistreerd"));
    }

    void a_beheerder_lets_it_in_by_its_fingerprint_and_sends_it_away()
    {
        const Certificaat eigen(*m_map, QStringLiteral("planning"));
        ApiClient& beheer = m_a->f.as(m_a->f.world.beheerder);
        wire::BulkCertificaatInvoer wens = invoer(Bulkbereik::Indienen);
        QCOMPARE(beheer.post(registratie, wire::encode(wens)).code(), QStringLiteral("veldOntbreekt"));
        wens.gebruiker = m_a->f.world.svb.id;
        QCOMPARE(beheer.post(registratie, wire::encode(wens)).code(), QStringLiteral("accountGeenVerlener"));
        wens.gebruiker = m_a->bulk.medewerker.id;
        for (const QString& fout : {QString(), QStringLiteral("AA:BB"), eigen.vingerafdruk().chopped(1), eigen.vingerafdruk().replace(QLatin1Char(':'), QLatin1Char('-'))}) {
            wens.vingerafdruk = fout;
            QCOMPARE(beheer.post(registratie, wire::encode(wens)).code(), QStringLiteral("vingerafdrukOngeldig"));
        }
        wens.vingerafdruk = eigen.vingerafdruk();
        const Answer gemaakt = beheer.post(registratie, wire::encode(wens));
        QVERIFY2(gemaakt.status == 201, gemaakt.text().constData());
        Programma programma = met(eigen);
        QCOMPARE(programma.get(batches).status, 200);
        QCOMPARE(programma.post(QStringLiteral("/v1/bulk/987654/indiening"), {}).status, 404); // it may hand in
        const QString lijst = QStringLiteral("/v1/bulktokens");
        QCOMPARE(beheer.get(lijst).code(), QStringLiteral("veldOntbreekt"));
        QCOMPARE(beheer.get(lijst + QStringLiteral("?gebruiker=%1").arg(m_a->bulk.vreemde.id.waarde)).json().value(QLatin1String("items")).toArray().size(), 0);
        QCOMPARE(beheer.get(lijst + QStringLiteral("?gebruiker=%1").arg(m_a->bulk.medewerker.id.waarde)).json().value(QLatin1String("items")).toArray().size(), 1);
        QCOMPARE(beheer.send("DELETE", lijst + QStringLiteral("/%1").arg(gemaakt.json().value(QLatin1String("id")).toInteger())).status, 204);
        geweigerd(programma.get(batches), "certificaatOnbekend");
    }

    void it_ends_with_its_own_days_and_with_its_account()
    {
        const Certificaat kort(*m_map, QStringLiteral("kort"), QDateTime::currentDateTimeUtc().addSecs(2));
        const Certificaat eigen(*m_map, QStringLiteral("planning"));
        ApiClient& beheer = m_a->f.as(m_a->f.world.beheerder);
        for (const Certificaat* welk : {&kort, &eigen}) {
            wire::BulkCertificaatInvoer wens = invoer();
            wens.gebruiker = m_a->bulk.medewerker.id;
            wens.vingerafdruk = welk->vingerafdruk();
            QCOMPARE(beheer.post(registratie, wire::encode(wens)).status, 201);
        }
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > kort.certificaat().expiryDate().addSecs(1));
        geweigerd(met(kort).get(batches), "certificaatVerlopen");
        QCOMPARE(met(eigen).get(batches).status, 200);
        const QString account = QStringLiteral("/v1/gebruikers/%1/wachtwoord").arg(m_a->bulk.medewerker.id.waarde);
        QVERIFY(beheer.post(account, wire::encode(wire::NieuwWachtwoord{QStringLiteral("een heel nieuw wachtwoord")})).status < 300);
        geweigerd(met(eigen).get(batches), "certificaatOnbekend");
    }

    void a_server_that_does_not_ask_for_one_knows_none()
    {
        const Certificaat eigen(*m_map, QStringLiteral("planning"));
        QCOMPARE(registreer(m_a->f.as(m_a->bulk.medewerker), eigen).status, 201);
        start(false);
        geweigerd(met(eigen).get(batches), "sessieVerlopen");
        const Certificaat ander(*m_map, QStringLiteral("ander"));
        QCOMPARE(registreer(m_a->f.as(m_a->bulk.medewerker), ander).code(), QStringLiteral("certificaatNietGetoond"));
    }

    void pgb_trusts_a_server_by_its_fingerprint_alone_when_somebody_says_so()
    {
        const QString token = m_a->f.as(m_a->bulk.medewerker).post(QStringLiteral("/v1/bulktokens"), wire::encode(wire::BulkTokenInvoer{QStringLiteral("pgb"), Bulkbereik::Controleren, practiceDay().addDays(30)})).json().value(QLatin1String("token")).toString();
        QTemporaryDir map;
        const auto pgb = [&](const QStringList& argumenten) { return draaiPgb(argumenten, map.path(), {}, true, token.toLatin1() + '\n'); };
        const QStringList login{QStringLiteral("login"), QStringLiteral("--server"), m_a->f.server.url().toString(), QStringLiteral("--token")};
        const QString kaal = QString(m_server->vingerafdruk()).remove(QLatin1Char(':')).toLower();
        const auto vreemd = pgb(login);
        QVERIFY2(vreemd.first == 4 && vreemd.second.contains(QStringLiteral("--vingerafdruk ") + kaal), qPrintable(vreemd.second));
        QCOMPARE(pgb(login + QStringList{QStringLiteral("--vingerafdruk"), QStringLiteral("abc")}).first, 2);
        const auto anders = pgb(login + QStringList{QStringLiteral("--vingerafdruk"), QString(64, QLatin1Char('a'))});
        QVERIFY2(anders.first == 4 && anders.second.contains(QStringLiteral("ander certificaat")) && !anders.second.contains(kaal), qPrintable(anders.second)); // nobody types over what he reads here
        const auto bekend = pgb(login + QStringList{QStringLiteral("--vingerafdruk"), m_server->vingerafdruk()});
        QVERIFY2(bekend.first == 0, qPrintable(bekend.second));
        QCOMPARE(pgb({QStringLiteral("status")}).first, 0); // it is kept with the token
        const auto weer = pgb(login + QStringList{QStringLiteral("--json")}); // and for the next token
        QVERIFY2(weer.first == 0 && weer.second.trimmed() == QStringLiteral("{\"einde\":0}"), qPrintable(weer.second));
    }

    void pgb_takes_server_token_and_fingerprint_from_its_environment_alone()
    {
        const QString token = m_a->f.as(m_a->bulk.medewerker).post(QStringLiteral("/v1/bulktokens"), wire::encode(wire::BulkTokenInvoer{QStringLiteral("pgb"), Bulkbereik::Controleren, practiceDay().addDays(30)})).json().value(QLatin1String("token")).toString();
        QTemporaryDir map;
        const auto status = [&](const QStringList& afdruk) {
            return draaiPgb({QStringLiteral("status")}, map.path(), QStringList{QStringLiteral("PGB_SERVER=") + m_a->f.server.url().toString(), QStringLiteral("PGB_TOKEN=") + token} + afdruk);
        };
        QCOMPARE(status({}).first, 4);
        QCOMPARE(status({QStringLiteral("PGB_VINGERAFDRUK=abc")}).first, 2);
        const auto anders = status({QStringLiteral("PGB_VINGERAFDRUK=") + QString(64, QLatin1Char('a'))});
        QVERIFY2(anders.first == 4 && anders.second.contains(QStringLiteral("zet die in PGB_VINGERAFDRUK.")) && !anders.second.contains(QStringLiteral("geef dan: pgb login")), qPrintable(anders.second)); // what login keeps would not be used
        const auto goed = status({QStringLiteral("PGB_VINGERAFDRUK=") + m_server->vingerafdruk()});
        QVERIFY2(goed.first == 0, qPrintable(goed.second));
    }

private:
    void start(bool vraagt)
    {
        m_a->f.server.stop();
        m_a->f.databaseArguments.clear();
        for (const QString& instelling : {QStringLiteral("certificaat=") + m_server->pem, QStringLiteral("sleutel=") + m_server->sleutel,
                                          QStringLiteral("clientcertificaat=") + (vraagt ? QStringLiteral("ja") : QStringLiteral("nee"))})
            m_a->f.databaseArguments << QStringLiteral("--set") << QStringLiteral("server.") + instelling;
        m_a->f.start();
        QCOMPARE(m_a->f.server.url().scheme(), QStringLiteral("https"));
    }
    /// A program on a connection of its own.
    struct Programma : ApiClient {
        Programma(const QUrl& server, const QSslConfiguration& met) : ApiClient(server) { tls = met; }
    };
    Programma met(const Certificaat& certificaat) { return {m_a->f.server.url(), certificaat.tls()}; }
    /// By this person, over a connection that shows the certificate.
    Answer registreer(ApiClient& wie, const Certificaat& certificaat, const wire::BulkCertificaatInvoer& wens = invoer())
    {
        Programma zelf = met(certificaat);
        zelf.token = wie.token;
        return zelf.post(registratie, wire::encode(wens));
    }
    static void geweigerd(const Answer& answer, const char* code)
    {
        QVERIFY2(answer.status == 401, answer.text().constData());
        QCOMPARE(answer.code(), QString::fromLatin1(code));
    }

    QSslConfiguration m_vorige;
    std::unique_ptr<QTemporaryDir> m_map;
    std::unique_ptr<BulkApi> m_a;
    std::unique_ptr<Certificaat> m_server;
};

HOUSE_TEST(test_clientcertificaat, TestClientcertificaat)
#include "test_clientcertificaat.moc"
