#include "shared/wire/codec.h"
#include "shared/wire/json_text.h"
#include "tests/support/house_test.h"
#include <QRandomGenerator>

using namespace pgb;

namespace {

QByteArray sample()
{
    Declaratie d;
    d.id = {7};
    d.rijversie = 1;
    d.zorgovereenkomst = {1};
    d.budgethouder = {2};
    d.zorgverlener = {3};
    d.periode = Periode::maand(2025, 10);
    d.regels.push_back({QDate(2025, 10, 6), QStringLiteral("WLZ-BI"), {4}, Eenheid::Uur, 150, Tarief{2'565'000}, Bedrag{6413}, QTime(9, 10), {}, false});
    d.bevindingen.push_back({QStringLiteral("DC-015"), Ernst::Parkeren, QStringLiteral("regels/0"), {{QStringLiteral("datum"), QStringLiteral("x")}}});
    return wire::toText(wire::encode(d));
}

/// One small damage: a byte changed, taken out, put in, or a piece repeated.
QByteArray damaged(QByteArray text, QRandomGenerator& random)
{
    const auto at = [&] { return static_cast<qsizetype>(random.bounded(static_cast<int>(text.size()))); };
    switch (random.bounded(4)) {
    case 0: text[at()] = static_cast<char>(random.bounded(256)); break;
    case 1: text.remove(at(), 1 + random.bounded(4)); break;
    case 2: text.insert(at(), QByteArray(1, "{}[]\":,\\0-9eE.\xc3\x00"[random.bounded(16)])); break;
    default: text.insert(at(), text.mid(at(), random.bounded(40))); break;
    }
    return text;
}

} // namespace

/// Whatever arrives, the reader answers with a record or a Problem that names a code, and what it accepts it writes again.
class TestHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void damaged_messages_give_a_record_or_a_problem()
    {
        QRandomGenerator random(20251103);
        int accepted = 0;
        int refused = 0;
        for (int i = 0; i < 20'000; ++i) {
            QByteArray text = sample();
            for (int n = 1 + random.bounded(3); n > 0; --n)
                text = damaged(text, random);
            const Outcome<QJsonObject> object = wire::parseObject(text, {4096, 16});
            if (!object) {
                QVERIFY(!object.problem().code.isEmpty());
                ++refused;
                continue;
            }
            const Outcome<Declaratie> read = wire::decode<Declaratie>(*object);
            if (!read) {
                QCOMPARE(read.problem().kind, ProblemKind::OngeldigeInvoer);
                QVERIFY(!read.problem().code.isEmpty());
                ++refused;
                continue;
            }
            ++accepted;
            const Outcome<Declaratie> again = wire::decode<Declaratie>(wire::encode(*read));
            QVERIFY2(again.ok(), text.constData());
            QCOMPARE(wire::encode(*again), wire::encode(*read));
        }
        QVERIFY2(accepted > 100 && refused > 10'000, qPrintable(QStringLiteral("%1 accepted, %2 refused").arg(accepted).arg(refused)));
    }
};

HOUSE_TEST(test_hostile, TestHostile)
#include "test_hostile.moc"
