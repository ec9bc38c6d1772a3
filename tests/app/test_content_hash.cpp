#include "server/app/content_hash.h"
#include "tests/support/elk_blad.h"
#include "tests/support/house_test.h"
#include <QSet>

using namespace pgb;
using namespace pgb::app;
using namespace pgb::test;

/// What a signature is set over.
class ContentHashTest : public QObject {
    Q_OBJECT

    static QByteArray hashOf(const ZorgovereenkomstInhoud& inhoud)
    {
        Zorgovereenkomst z;
        z.nummer = QStringLiteral("2025-0001");
        z.budgethouder = {1};
        z.zorgverlener = {2};
        ZorgovereenkomstVersie v;
        v.inhoud = inhoud;
        return contentHash(z, v);
    }

private Q_SLOTS:
    void a_change_of_any_field_changes_the_hash()
    {
        for (const ZorgovereenkomstInhoud& van : {ZorgovereenkomstInhoud(), volleInhoud()}) {
            ZorgovereenkomstInhoud naar = van;
            QSet<QByteArray> gezien{hashOf(van)};
            qsizetype bladen = 0;
            elkBlad(naar, [&] {
                gezien.insert(hashOf(naar));
                ++bladen;
                QCOMPARE(gezien.size(), bladen + 1); // and no two changes come to the same
            });
            QCOMPARE(hashOf(naar), hashOf(van));
        }
    }

    void other_parties_another_number_or_version_change_it_too()
    {
        Zorgovereenkomst z;
        ZorgovereenkomstVersie v;
        QSet<QByteArray> gezien{contentHash(z, v)};
        z.nummer = QStringLiteral("1");
        gezien.insert(contentHash(z, v));
        z.budgethouder = {1};
        gezien.insert(contentHash(z, v));
        z.zorgverlener = {1};
        gezien.insert(contentHash(z, v));
        v.volgnummer = 2;
        gezien.insert(contentHash(z, v));
        QCOMPARE(gezien.size(), 5);
        v.status = ZorgovereenkomstStatus::Lopend; // no part of what is signed
        v.geldigTot = QDate(2025, 1, 1);
        gezien.insert(contentHash(z, v));
        QCOMPARE(gezien.size(), 5);
    }

    void a_content_that_was_signed_before_the_newer_fields_still_has_its_hash()
    {
        ZorgovereenkomstInhoud i;
        i.vasteUren = false;
        i.ingangsdatum = QDate(2025, 1, 1);
        i.toekenningen = {{4}};
        i.werkafspraken = {{QStringLiteral("WLZ-BI"), {4}, Eenheid::Uur, Tarief{2'565'000}, 600, QStringLiteral("begeleiding")}};
        i.vakantiegeldInbegrepen = true;
        QCOMPARE(hashOf(i).toHex(), QByteArray("f38b538dda2ef30fe9d9f81b7b04ed20363344b9151f929bc605cf8d4d645452"));
    }

    void a_file_is_signed_by_its_content_not_only_by_its_name()
    {
        ZorgovereenkomstInhoud a = volleInhoud();
        ZorgovereenkomstInhoud b = a;
        b.tarievenlijst->sha256[0] = char(b.tarievenlijst->sha256[0] + 1);
        QVERIFY(hashOf(a) != hashOf(b));
    }
};

HOUSE_TEST(test_content_hash, ContentHashTest)
#include "test_content_hash.moc"
