#include "server/app/bestand.h"
#include "server/app/overeenkomst_bijlagen.h"
#include "server/app/toegang_service.h"
#include "tests/app/month.h"
#include "tests/support/bestanden.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = ZorgovereenkomstGebeurtenis;

namespace {

const QByteArray voorkant = kleineJpg("voorkant");
const QByteArray lijst = kleinePdf("tarieven");

} // namespace

/// Files with an agreement: who adds them, who sees them, and that a version names none that is not there.
class TestOvereenkomstBijlage : public QObject {
    Q_OBJECT

    static Outcome<Bijlage> voegToe(AppFixture& f, const Gebruiker& wie, ZorgovereenkomstId id, BijlageSoort soort, const QByteArray& inhoud)
    {
        return f.write<Bijlage>(wie, [&](app::Werk& werk) { return app::addOvereenkomstBijlage(werk, id, soort, QStringLiteral("scan"), app::Bestand(inhoud)); });
    }
    static size_t aantal(AppFixture& f, const Gebruiker& wie, ZorgovereenkomstId id)
    {
        const auto gezien = f.read<std::vector<Bijlage>>(wie, [&](app::Werk& werk) { return app::overeenkomstBijlagen(werk, id); });
        return gezien ? gezien->size() : 99;
    }
    static Outcome<app::BijlageInhoud> open(AppFixture& f, const Gebruiker& wie, ZorgovereenkomstId id, BijlageId bijlage)
    {
        return f.read<app::BijlageInhoud>(wie, [&](app::Werk& werk) { return app::openOvereenkomstBijlage(werk, id, bijlage); });
    }
    static Outcome<bool> weg(AppFixture& f, const Gebruiker& wie, ZorgovereenkomstId id, BijlageId bijlage)
    {
        return f.write<bool>(wie, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_CHECK(app::removeOvereenkomstBijlage(werk, id, bijlage));
            return true;
        });
    }
    static Bestandsverwijzing naar(const Bijlage& b) { return {b.naam, b.sha256, b.grootte}; }
    static Outcome<app::VersieAfloop> bewaar(AppFixture& f, const Gebruiker& wie, ZorgovereenkomstId id, const std::function<void(ZorgovereenkomstInhoud&)>& anders)
    {
        return f.write<app::VersieAfloop>(wie, [&](app::Werk& werk) -> Outcome<app::VersieAfloop> {
            PGB_TRY(nu, app::gevonden(werk.unit.zorgovereenkomsten().find(id)));
            ZorgovereenkomstInhoud inhoud = nu.versies.back().inhoud;
            anders(inhoud);
            return app::saveVersie(werk, id, nu.versies.back().volgnummer, nu.versies.back().rijversie, nu.zorgverlener, inhoud);
        });
    }

private Q_SLOTS:
    void a_name_leads_to_no_folder_and_ends_as_what_the_file_is()
    {
        AppFixture f;
        const auto naam = [&](const QString& gegeven, const QByteArray& inhoud) -> QString {
            const auto bestand = f.write<Bijlage>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
                return app::neemBestand(werk, BijlageSoort::Tarievenlijst, gegeven, app::Bestand(inhoud));
            });
            return bestand ? bestand->naam : bestand.problem().code;
        };
        QCOMPARE(naam(QStringLiteral("../../etc/passwd"), lijst), QStringLiteral("passwd.pdf"));
        QCOMPARE(naam(QStringLiteral("C:\\tmp\\lijst.PDF"), lijst), QStringLiteral("lijst.PDF"));
        QCOMPARE(naam(QStringLiteral("foto.exe"), voorkant), QStringLiteral("foto.exe.jpg"));
        QCOMPARE(naam(QStringLiteral("foto.jpeg"), voorkant), QStringLiteral("foto.jpeg"));
        QCOMPARE(naam(QStringLiteral(".."), lijst), code(BijlageSoort::Tarievenlijst) + QStringLiteral(".pdf"));
        QVERIFY(naam(QStringLiteral("a\u202Efdp.exe"), lijst).endsWith(QStringLiteral(".pdf")));
        QVERIFY(!naam(QStringLiteral("a\u202Efdp.exe"), lijst).contains(QChar(0x202E)));
        QVERIFY(naam(QString(300, QChar(u'x')), lijst).size() <= 200);
    }

    void a_draft_names_only_files_that_are_kept_with_it()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        const Gebruiker& ik = f.world.een.budgethouderAccount;
        const auto metLijst = [&](const Bestandsverwijzing& b) { return bewaar(f, ik, record.id, [&](ZorgovereenkomstInhoud& i) { i.tarievenlijst = b; }); };
        HOUSE_PROBLEM(metLijst({QStringLiteral("lijst.pdf"), QByteArray(32, 'x'), 10}), "bestandOnbekend");
        HOUSE_PROBLEM(voegToe(f, ik, record.id, BijlageSoort::Tarievenlijst, "MZ program"), "bestandOnleesbaar");
        HOUSE_PROBLEM(voegToe(f, ik, record.id, BijlageSoort::Tarievenlijst, kleinePdf("\n4 0 obj\n<< /S /Launch >>\nendobj")), "bestandDoetIets");
        HOUSE_PROBLEM(voegToe(f, ik, record.id, BijlageSoort::Bon, lijst), "bijlageHoortElders");
        HOUSE_PROBLEM(voegToe(f, ik, record.id, BijlageSoort::IdentiteitsbewijsVoorkant, "<?xml version='1.0'?><id/>"), "bestandOnleesbaar");
        HOUSE_VALUE(stored, voegToe(f, ik, record.id, BijlageSoort::Tarievenlijst, lijst));
        HOUSE_VALUE(nogEens, voegToe(f, ik, record.id, BijlageSoort::Tarievenlijst, lijst));
        QCOMPARE(nogEens.id, stored.id); // the same bytes are the same file
        QVERIFY(metLijst(naar(stored)).ok());
        // A list of rates is no identity document.
        HOUSE_PROBLEM(bewaar(f, ik, record.id, [&](ZorgovereenkomstInhoud& i) { i.identiteitsbewijs.voorkant = naar(stored); }), "bestandOnbekend");
        HOUSE_VALUE(bytes, open(f, ik, record.id, stored.id));
        QCOMPARE(bytes.inhoud, lijst);
        QVERIFY(weg(f, ik, record.id, stored.id).ok());
        QCOMPARE(aantal(f, ik, record.id), size_t(0));
    }

    void payroll_asks_for_the_bytes_and_not_for_a_name()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        const Gebruiker& ik = f.world.een.budgethouderAccount;
        HOUSE_VALUE(stored, voegToe(f, ik, record.id, BijlageSoort::IdentiteitsbewijsVoorkant, voorkant));
        const auto zegt = [&](const app::VersieAfloop& afloop) {
            return std::any_of(afloop.bevindingen.begin(), afloop.bevindingen.end(), [](const Bevinding& b) { return b.controle == QLatin1String("ZC-050") && b.path.endsWith(QLatin1String("voorkant")); });
        };
        HOUSE_VALUE(met, bewaar(f, ik, record.id, [&](ZorgovereenkomstInhoud& i) {
            i.salarisadministratie = true;
            i.identiteitsbewijs.voorkant = naar(stored);
        }));
        QVERIFY(!zegt(met));
        QVERIFY(weg(f, ik, record.id, stored.id).ok()); // its own draft may lose it
        HOUSE_VALUE(zonder, bewaar(f, ik, record.id, [](ZorgovereenkomstInhoud& i) { i.overigeAfspraken = QStringLiteral("x"); }));
        QVERIFY(zegt(zonder));
    }

    void few_see_an_identity_document_and_every_look_is_in_the_trail()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        const auto& een = f.world.een;
        HOUSE_VALUE(bewijs, voegToe(f, een.budgethouderAccount, record.id, BijlageSoort::IdentiteitsbewijsVoorkant, voorkant));
        HOUSE_VALUE(tarieven, voegToe(f, een.budgethouderAccount, record.id, BijlageSoort::Tarievenlijst, lijst));
        QVERIFY(bewaar(f, een.budgethouderAccount, record.id, [&](ZorgovereenkomstInhoud& i) {
            i.identiteitsbewijs.voorkant = naar(bewijs);
            i.tarievenlijst = naar(tarieven);
        }).ok());
        // Nobody else's until it is shared.
        HOUSE_PROBLEM(open(f, een.zorgverlenerAccount, record.id, bewijs.id), "nietGevonden");
        QVERIFY(month.signBoth(record).ok());
        QCOMPARE(aantal(f, een.budgethouderAccount, record.id), size_t(2));
        QCOMPARE(aantal(f, een.zorgverlenerAccount, record.id), size_t(2));
        QCOMPARE(aantal(f, f.world.svb, record.id), size_t(2));
        // The verstrekker judges the rates, and has no need of the document.
        QCOMPARE(aantal(f, een.medewerkerAccount, record.id), size_t(1));
        QVERIFY(open(f, een.medewerkerAccount, record.id, tarieven.id).ok());
        HOUSE_PROBLEM(open(f, een.medewerkerAccount, record.id, bewijs.id), "nietGevonden");
        for (const Gebruiker& vreemd : {f.world.twee.budgethouderAccount, f.world.twee.zorgverlenerAccount, f.world.twee.medewerkerAccount, f.world.beheerder})
            HOUSE_PROBLEM(open(f, vreemd, record.id, bewijs.id), "nietGevonden");
        QVERIFY(open(f, een.zorgverlenerAccount, record.id, bewijs.id).ok());
        const auto log = f.application->write<app::Lijst<app::AuditRegel>>(app::Aanroeper(), [&](app::Werk& werk) { return werk.unit.audit().list({een.budgethouder.id}, {}); });
        QVERIFY(log.ok() && std::any_of(log->items.begin(), log->items.end(), [](const app::AuditRegel& r) {
            return r.handeling == QLatin1String("zorgovereenkomst.identiteitsbewijsBekijken");
        }));
        // Signed is signed.
        HOUSE_PROBLEM(weg(f, een.budgethouderAccount, record.id, bewijs.id), "bestandInGebruik");
        HOUSE_PROBLEM(voegToe(f, een.budgethouderAccount, record.id, BijlageSoort::Tarievenlijst, lijst + '\n'), "nietTeBewerken");
        HOUSE_PROBLEM(voegToe(f, een.medewerkerAccount, record.id, BijlageSoort::Tarievenlijst, lijst), "nietToegestaan");
    }

    void a_new_agreement_of_the_same_two_takes_the_files_along()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        const Gebruiker& ik = f.world.een.budgethouderAccount;
        HOUSE_VALUE(tarieven, voegToe(f, ik, record.id, BijlageSoort::Tarievenlijst, lijst));
        QVERIFY(bewaar(f, ik, record.id, [&](ZorgovereenkomstInhoud& i) { i.tarievenlijst = naar(tarieven); }).ok());
        QVERIFY(month.signBoth(record).ok());
        QVERIFY(month.approve(f.world.een.medewerkerAccount, record).ok());
        HOUSE_VALUE(nieuw, f.write<Zorgovereenkomst>(ik, [&](app::Werk& werk) -> Outcome<Zorgovereenkomst> {
            PGB_TRY(nu, app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)));
            ZorgovereenkomstInhoud inhoud = nu.versies.back().inhoud;
            app::zonderBestanden(inhoud);
            PGB_TRY(gemaakt, app::createZorgovereenkomst(werk, nu.budgethouder, nu.zorgverlener, inhoud));
            PGB_CHECK(app::neemBestandenMee(werk, nu, nu.versies.back().inhoud, gemaakt));
            return gemaakt;
        }));
        QCOMPARE(nieuw.versies.back().inhoud.tarievenlijst, std::optional(naar(tarieven)));
        HOUSE_VALUE(daar, f.read<std::vector<Bijlage>>(ik, [&](app::Werk& werk) { return app::overeenkomstBijlagen(werk, nieuw.id); }));
        QCOMPARE(daar.size(), size_t(1));
        HOUSE_VALUE(bytes, open(f, ik, nieuw.id, daar[0].id));
        QCOMPARE(bytes.inhoud, lijst);
    }

    void what_nothing_names_goes_after_a_day()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        QVERIFY(voegToe(f, f.world.een.budgethouderAccount, record.id, BijlageSoort::Tarievenlijst, lijst).ok());
        const auto ruim = [&] {
            const auto aantal = f.application->write<int>(app::Aanroeper(), [](app::Werk& werk) { return app::ruimBijlagenOp(werk); });
            return aantal ? *aantal : -1;
        };
        QCOMPARE(ruim(), 0);
        f.clock = app::FixedDayClock(practiceDay().addDays(2));
        QCOMPARE(ruim(), 1);
        QCOMPARE(aantal(f, f.world.een.budgethouderAccount, record.id), size_t(0));
    }
};

HOUSE_TEST(test_overeenkomst_bijlage, TestOvereenkomstBijlage)
#include "test_overeenkomst_bijlage.moc"
