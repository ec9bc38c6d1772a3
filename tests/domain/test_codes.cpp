#include "shared/domain/betaling/betaling.h"
#include "shared/domain/controle/registers.h"
#include "shared/domain/declaratie/dossier.h"
#include "shared/domain/declaratie/machine.h"
#include "shared/domain/taak/werktaak.h"
#include "shared/domain/toegang/toegang.h"
#include "shared/domain/toekenning/toekenning.h"
#include "shared/domain/verzuim/verzuim.h"
#include "shared/domain/zorgfunctie.h"
#include "shared/domain/zorgovereenkomst/keten.h"
#include "shared/domain/zorgovereenkomst/machine.h"
#include "shared/domain/zorgovereenkomst/modelkeuze.h"
#include "shared/domain/zorgovereenkomst/modelversie.h"
#include "shared/domain/zorgovereenkomst/wijziging.h"
#include "tests/support/house_test.h"
#include <QRegularExpression>
#include <QSet>

using namespace pgb;

class CodesTest : public QObject {
    Q_OBJECT
    /// Every value from the first to `last` has one code, every code reads back, and nothing else does.
    template<class E>
    static void check(const char* name, E last)
    {
        const auto table = codeTable<E>();
        QVERIFY2(int(table.size()) == int(last) + 1, name);
        checkRows<E>(name);
        for (int i = 0; i <= int(last); ++i)
            QVERIFY2(!code(E(i)).isEmpty(), name);
        QVERIFY2(code(E(int(last) + 1)).isEmpty(), name);
    }

    template<class E>
    static void checkRows(const char* name)
    {
        static const QRegularExpression lowerCamel(QStringLiteral("^[a-z][a-zA-Z0-9]*$"));
        QSet<QString> seen;
        for (const Code<E>& row : codeTable<E>()) {
            const QString text = row.code;
            QVERIFY2(lowerCamel.match(text).hasMatch(), qPrintable(QLatin1String(name) + QStringLiteral(": ") + text));
            QVERIFY2(fromCode<E>(text) == row.waarde, qPrintable(text));
            QVERIFY2(code(row.waarde) == text, qPrintable(text));
            QVERIFY2(!fromCode<E>(QString(text[0].toUpper() + text.mid(1))), qPrintable(text));
            seen.insert(text);
        }
        QCOMPARE(size_t(seen.size()), codeTable<E>().size());
        QVERIFY2(!fromCode<E>(u""), name);
        QVERIFY2(!fromCode<E>(u"onzin"), name);
    }

private Q_SLOTS:
    void every_value_has_one_code_that_reads_back()
    {
        check("Wet", Wet::Zvw);
        check("Eenheid", Eenheid::Week);
        check("Tariefcategorie", Tariefcategorie::Informeel);
        check("Geslacht", Geslacht::Onbekend);
        check("VertegenwoordigingSoort", VertegenwoordigingSoort::Professioneel);
        check("Vertegenwoordigingsgrond", Vertegenwoordigingsgrond::Mentor);
        checkRows<Recht>("Recht");
        QCOMPARE(codeTable<Recht>().size(), size_t(4));
        check("ZorgverlenerSoort", ZorgverlenerSoort::Zorginstelling);
        check("Betaalvoorkeur", Betaalvoorkeur::PerVestiging);
        check("VerstrekkerSoort", VerstrekkerSoort::Gemeente);
        check("Rol", Rol::Svb);
        check("ToekenningStatus", ToekenningStatus::Heropend);
        check("BudgetniveauSoort", BudgetniveauSoort::Functie);
        check("BlokkadeReikwijdte", BlokkadeReikwijdte::Vertegenwoordiger);
        check("BlokkadeWerking", BlokkadeWerking::Weigeren);
        check("StortingMethode", StortingMethode::Overboeking);
        check("StortingStatus", StortingStatus::Verlopen);
        check("BudgetjaarStatus", BudgetjaarStatus::Heropend);
        check("ZorgovereenkomstSoort", ZorgovereenkomstSoort::Vervoer);
        check("ZorgovereenkomstStatus", ZorgovereenkomstStatus::Vervallen);
        check("Looptijd", Looptijd::Vervanging);
        check("Declaratieritme", Declaratieritme::Week);
        check("Loonsoort", Loonsoort::Maandloon);
        check("ReiskostenSoort", ReiskostenSoort::VastPerMaand);
        check("Familierelatie", Familierelatie::Anders);
        check("Familieband", Familieband::AnderFamilielid);
        check("Tariefmoment", Tariefmoment::Feestdag);
        check("ModelReden", ModelReden::VrijInWerk);
        check("WijzigingSoort", WijzigingSoort::Stoppen);
        check("Registersoort", Registersoort::Naamcontrole);
        check("Registerstand", Registerstand::Bekend);
        check("AgbSoort", AgbSoort::Vestiging);
        check("Modelbepaling", Modelbepaling::Derdenbeding);
        check("WijzigingGrond", WijzigingGrond::OverigeAfspraken);
        check("Goedkeuring", Goedkeuring::NogNiet);
        check("Partijrol", Partijrol::Vertegenwoordiger);
        check("Inlogmiddel", Inlogmiddel::Certificaat);
        check("ZorgovereenkomstActor", ZorgovereenkomstActor::Systeem);
        check("KetenUitkomst::Soort", KetenUitkomst::Soort::WordtOnbepaald);
        check("VerzuimSoort", VerzuimSoort::Zwangerschap);
        check("Inlogniveau", Inlogniveau::Certificaat);
        check("DeelbeoordelingSoort", DeelbeoordelingSoort::SvbArbeidsrecht);
        check("DeelbeoordelingStatus", DeelbeoordelingStatus::Gesloten);
        check("ZorgovereenkomstGebeurtenis", ZorgovereenkomstGebeurtenis::VerzuimDuurtVoort);
        check("ZorgovereenkomstActor", ZorgovereenkomstActor::Systeem);
        check("DeclaratieSoort", DeclaratieSoort::Correctie);
        check("DeclaratieStatus", DeclaratieStatus::Gecorrigeerd);
        check("Invoerkant", Invoerkant::Svb);
        check("DeclaratieGebeurtenis", DeclaratieGebeurtenis::Terughalen);
        check("DeclaratieActor", DeclaratieActor::Systeem);
        check("BetaalrunSoort", BetaalrunSoort::Maandloon);
        check("BetaalrunStatus", BetaalrunStatus::Gestopt);
        check("WerktaakSoort", WerktaakSoort::Nakijken);
        check("WerktaakStatus", WerktaakStatus::Samengevoegd);
        check("Handeling", Handeling::AuditlogZien);
    }

    void every_value_of_a_dossier_has_one_code_that_reads_back()
    {
        check("BijlageSoort", BijlageSoort::Overig);
        check("Bestandstype", Bestandstype::Xml);
        check("Virusoordeel", Virusoordeel::Besmet);
        check("Zorglocatie", Zorglocatie::BuitenEu);
        check("Kostensoort", Kostensoort::Anders);
        check("ToestemmingSoort", ToestemmingSoort::DoorlopendeGoedkeuring);
        check("LoonstopSoort", LoonstopSoort::Opschorting);
        check("Grensperiode", Grensperiode::Jaar);
    }

    void the_codes_of_domain_15_3_are_the_words_there()
    {
        QCOMPARE(code(ZorgovereenkomstStatus::GetekendZorgverlener), QStringLiteral("getekendZorgverlener"));
        QCOMPARE(code(DeclaratieStatus::AfgekeurdDoorBudgethouder), QStringLiteral("afgekeurdDoorBudgethouder"));
        QCOMPARE(code(BudgetjaarStatus::InAfsluiting), QStringLiteral("inAfsluiting"));
        QCOMPARE(code(Wet::Jw), QStringLiteral("jw"));
        QCOMPARE(code(Eenheid::Uur), QStringLiteral("uur"));
    }

    void the_zorgfuncties_are_the_lists_of_domain_4()
    {
        int perWet[4] = {};
        QSet<QString> codes;
        for (const Zorgfunctie& f : zorgfuncties()) {
            ++perWet[int(f.wet)];
            codes.insert(f.code);
            QVERIFY(!f.naam.isEmpty());
            QVERIFY2(f.code.startsWith(code(f.wet).toUpper() + QChar(u'-')), qPrintable(f.code));
            QCOMPARE(f.eenheden.empty(), isTotaalFunctie(f.code)); // the whole budget is no work that can be agreed
            QCOMPARE(findZorgfunctie(f.code), &f);
        }
        QCOMPARE(perWet[int(Wet::Wlz)], 8);
        QCOMPARE(perWet[int(Wet::Wmo)], 19);
        QCOMPARE(perWet[int(Wet::Jw)], 11);
        QCOMPARE(codes.size(), 38);
        QVERIFY(!findZorgfunctie(u"WMO-98"));
        QVERIFY(!findZorgfunctie(u""));
        QVERIFY(!findZorgfunctie(u"wlz-bi"));
        for (const Zorgfunctie& f : zorgfuncties())
            QCOMPARE(isVervoerFunctie(f.code), f.naam.startsWith(QStringLiteral("Vervoer")));
        QVERIFY(!isVervoerFunctie(u"") && !isVervoerFunctie(u"wlz-vv"));
        QVERIFY(isTotaalFunctie(u"WLZ-TOT") && isTotaalFunctie(u"WMO-99") && !isTotaalFunctie(u"WLZ-BI") && !isTotaalFunctie(u""));
    }

    void a_name_is_written_with_its_parts()
    {
        const auto naam = [](const char16_t* v, const char16_t* t, const char16_t* a) {
            return volledigeNaam({QString::fromUtf16(v), QString::fromUtf16(t), QString::fromUtf16(a)});
        };
        QCOMPARE(naam(u"J.", u"de", u"Boer"), QStringLiteral("J. de Boer"));
        QCOMPARE(naam(u"J.", u"", u"Boer"), QStringLiteral("J. Boer"));
        QCOMPARE(naam(u"", u"", u"Boer"), QStringLiteral("Boer"));
        QCOMPARE(naam(u"", u"", u""), QString());
    }
};

HOUSE_TEST(test_codes, CodesTest)
#include "test_codes.moc"
