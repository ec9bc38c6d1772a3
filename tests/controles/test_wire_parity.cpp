#include "shared/wire/codec.h"
#include "tests/controles/controle_gevallen.h"
#include "tests/support/house_test.h"
#include <QSet>

using namespace pgb;
using namespace pgb::gevallen;

namespace {

/// Facts that never leave the server: what a zorgverlener does elsewhere, files of others, what is asked before a payment.
bool alleenServer(QLatin1String feit)
{
    static const QSet<QString> feiten{QStringLiteral("wekenOveral"),     QStringLiteral("feestdagenuitkeringen"), QStringLiteral("patronen"),
                                      QStringLiteral("eerdereBijlagen"), QStringLiteral("oorspronkelijkeDeclaratie"), QStringLiteral("dubbeleBetaling"),
                                      QStringLiteral("openVordering")};
    return feiten.contains(QString(feit));
}

/// A record of the server has its number, which the fixtures leave out.
void nummer(DeclaratieFeiten& f)
{
    if (f.indienerVertegenwoordiging)
        f.indienerVertegenwoordiging->gebruiker = GebruikerId{8};
    const auto geef = [](std::vector<Verzuim>& verzuim) {
        for (Verzuim& v : verzuim)
            v.id = VerzuimId{1};
    };
    if (f.verzuim)
        geef(*f.verzuim);
    if (f.vervangingen) {
        for (Vervanging& v : *f.vervangingen)
            geef(v.verzuim);
    }
}

bool bevat(const std::vector<Bevinding>& lijst, const Bevinding& b) { return std::find(lijst.begin(), lijst.end(), b) != lijst.end(); }
bool bevat(const std::vector<QLatin1String>& lijst, const QString& id)
{
    return std::any_of(lijst.begin(), lijst.end(), [&](QLatin1String een) { return id == een; });
}

} // namespace

/// The fixtures of all 105 DC through both ends: the evaluator of the server on its own facts, and that of the client on those that come over the wire
/// (architecture 4). What the client does not find it says that it cannot know.
class WireParity : public QObject {
    Q_OBJECT
    const ParameterTabel m_tabel = bouw::parameters();

    void vergelijk(const Geval<DeclaratieFeiten>& geval, const DeclaratieFeiten& server)
    {
        const Outcome<DeclaratieFeiten> gelezen = wire::decode<DeclaratieFeiten>(wire::encode(server));
        QVERIFY2(gelezen.ok(), gelezen.ok() ? "" : qPrintable(QStringLiteral("%1 %2: %3 %4").arg(QLatin1String(geval.id), QLatin1String(geval.naam), gelezen.problem().code, gelezen.problem().path)));
        DeclaratieFeiten client = *gelezen;
        client.declaratie = server.declaratie; // its own
        client.parameters = server.parameters;
        // What a correction takes back is known to the server alone: of the rest of it the client is told by the preview.
        const bool correctie = server.declaratie.soort == DeclaratieSoort::Correctie;
        const auto telt = [&](const Bevinding& b) { return !correctie || b.controle == QLatin1String(geval.id); };
        for (const Fase fase : {Fase::Invoer, Fase::Indienen, Fase::Betaalrun}) {
            const Rapport daar = evaluate(server, fase);
            const Rapport hier = evaluate(client, fase);
            QVERIFY(daar.nogNiet.empty());
            for (const Bevinding& b : daar.bevindingen)
                QVERIFY2(!telt(b) || bevat(hier.bevindingen, b) || bevat(hier.nogNiet, b.controle), qPrintable(QLatin1String(geval.id) + QStringLiteral(" misses ") + b.controle + b.path));
            for (const Bevinding& b : hier.bevindingen)
                QVERIFY2(!telt(b) || bevat(daar.bevindingen, b), qPrintable(QLatin1String(geval.id) + QStringLiteral(" invents ") + b.controle + b.path));
            for (const QLatin1String id : hier.nogNiet) {
                const auto controle = std::find_if(declaratieControles().begin(), declaratieControles().end(), [id](const DeclaratieControle& c) { return c.id == id; });
                QVERIFY2(std::any_of(controle->nodig.begin(), controle->nodig.end(), alleenServer), id.data());
            }
        }
    }

private Q_SLOTS:
    void the_client_finds_in_what_the_wire_brings_what_the_server_finds()
    {
        QSet<QString> ids;
        for (const Geval<DeclaratieFeiten>& geval : declaratieGevallen()) {
            DeclaratieFeiten feiten = bouw::declaratieFeiten(m_tabel);
            geval.goed(feiten);
            nummer(feiten);
            vergelijk(geval, feiten);
            geval.fout(feiten);
            nummer(feiten);
            vergelijk(geval, feiten);
            if (QTest::currentTestFailed())
                return;
            ids.insert(QString::fromLatin1(geval.id));
        }
        QCOMPARE(size_t(ids.size()), declaratieControles().size());
        QCOMPARE(ids.size(), 105);
    }
};

HOUSE_TEST(test_wire_parity, WireParity)
#include "test_wire_parity.moc"
