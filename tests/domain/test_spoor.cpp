#include "shared/domain/zorgovereenkomst/spoor.h"
#include "shared/domain/zorgovereenkomst/stand.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace Qt::StringLiterals;

namespace {

using S = ZorgovereenkomstStatus;
using A = ZorgovereenkomstActor;

QDateTime op(int dag) { return QDateTime(QDate(2025, 11, dag), QTime(9, 0), Qt::UTC); }

ZorgovereenkomstVersie versie(std::vector<Spoorstap> stappen)
{
    ZorgovereenkomstVersie v;
    v.stappen = std::move(stappen);
    v.status = v.stappen.back().status;
    v.statusSinds = v.stappen.back().sinds;
    return v;
}

Deelbeoordeling deel(Wet wet, DeelbeoordelingStatus status, QDate norm)
{
    Deelbeoordeling d;
    d.verstrekker = {wet == Wet::Wlz ? 1 : 2};
    d.wet = wet;
    d.status = status;
    d.sinds = op(5);
    d.normdatum = norm;
    return d;
}

ParameterTabel tabel() { return ParameterTabel(ParameterTabel::meegeleverd()); }

const Spoorstation& station(const Spoor& spoor, Spoorpunt punt)
{
    for (const Spoorstation& s : spoor.stations) {
        if (s.punt == punt)
            return s;
    }
    qFatal("no such station");
}

} // namespace

class SpoorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_state_says_where_it_is_and_who_is_next_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("punt");
        QTest::addColumn<QString>("wie");
        const auto row = [](S status, Spoorpunt punt, AanZet wie) { QTest::newRow(qPrintable(code(status))) << int(status) << int(punt) << code(wie); };
        row(S::Concept, Spoorpunt::Opstellen, AanZet::Budgethouder);
        row(S::Gedeeld, Spoorpunt::Zorgverlener, AanZet::Zorgverlener);
        row(S::Teruggestuurd, Spoorpunt::Opstellen, AanZet::Budgethouder);
        row(S::GetekendZorgverlener, Spoorpunt::Budgethouder, AanZet::Budgethouder);
        row(S::GetekendBudgethouder, Spoorpunt::Budgethouder, AanZet::Niemand);
        row(S::InBeoordeling, Spoorpunt::Beoordeling, AanZet::Verstrekker);
        row(S::AanvullingGevraagd, Spoorpunt::Beoordeling, AanZet::Budgethouder);
        row(S::Goedgekeurd, Spoorpunt::Geldig, AanZet::Niemand);
        row(S::Lopend, Spoorpunt::Geldig, AanZet::Niemand);
        row(S::Opgezegd, Spoorpunt::Geldig, AanZet::Niemand);
        row(S::Vervangen, Spoorpunt::Geldig, AanZet::Niemand);
        row(S::Beeindigd, Spoorpunt::Geldig, AanZet::Niemand);
    }
    void every_state_says_where_it_is_and_who_is_next()
    {
        QFETCH(int, status);
        QFETCH(int, punt);
        QFETCH(QString, wie);
        ZorgovereenkomstVersie v = versie({{S(status), op(3), A::Systeem}});
        v.beoordelingen = {deel(Wet::Wlz, DeelbeoordelingStatus::Open, QDate(2025, 11, 19))};
        const Spoor spoor = spoorVan(v, tabel());
        QCOMPARE(code(spoor.aanZet), wie);
        QCOMPARE(spoor.sinds, op(3));
        for (const Spoorstation& s : spoor.stations) {
            if (s.punt != Spoorpunt::Beoordeling)
                QCOMPARE(int(s.stand), int(int(s.punt) < punt ? Spoorstand::Gedaan : int(s.punt) == punt ? Spoorstand::Nu : Spoorstand::Straks));
        }
    }

    void it_was_where_its_state_a_step_or_a_signature_says()
    {
        ZorgovereenkomstVersie v = versie({{S::Concept, op(1), A::Budgethouder}});
        QVERIFY(wasBij(v, Spoorpunt::Opstellen) && !wasBij(v, Spoorpunt::Zorgverlener) && !wasBij(v, Spoorpunt::Budgethouder));
        v = versie({{S::Gedeeld, op(1), A::Budgethouder}, {S::Concept, op(2), A::Budgethouder}});
        QVERIFY(wasBij(v, Spoorpunt::Zorgverlener));
        v.stappen.clear(); // as nobody kept them once
        QVERIFY(!wasBij(v, Spoorpunt::Zorgverlener));
        v.status = S::Gedeeld;
        QVERIFY(wasBij(v, Spoorpunt::Zorgverlener));
        v.status = S::InBeoordeling;
        v.handtekeningen.resize(2);
        v.handtekeningen[0].partij = Partijrol::Zorgverlener;
        v.handtekeningen[1].partij = Partijrol::Vertegenwoordiger;
        QVERIFY(wasBij(v, Spoorpunt::Zorgverlener) && wasBij(v, Spoorpunt::Budgethouder) && !wasBij(v, Spoorpunt::Geldig));
    }

    void a_station_remembers_when_it_was_last_reached()
    {
        const ZorgovereenkomstVersie v = versie({{S::Concept, op(1), A::Budgethouder}, {S::Gedeeld, op(2), A::Budgethouder},
                                                 {S::Teruggestuurd, op(4), A::Zorgverlener}, {S::Gedeeld, op(6), A::Budgethouder},
                                                 {S::GetekendZorgverlener, op(7), A::Zorgverlener}, {S::GetekendBudgethouder, op(8), A::Budgethouder},
                                                 {S::InBeoordeling, op(8), A::Budgethouder}, {S::AanvullingGevraagd, op(10), A::Beoordelaar}});
        const Spoor spoor = spoorVan(v, tabel());
        QCOMPARE(station(spoor, Spoorpunt::Opstellen).sinds, op(4));
        QCOMPARE(station(spoor, Spoorpunt::Zorgverlener).sinds, op(6));
        QCOMPARE(station(spoor, Spoorpunt::Budgethouder).sinds, op(7));
        QCOMPARE(station(spoor, Spoorpunt::Beoordeling).sinds, op(8)); // a question does not begin the review anew
        QVERIFY(!station(spoor, Spoorpunt::Geldig).sinds.isValid());
    }

    void a_review_has_a_station_for_each_part_and_the_earliest_open_norm_counts()
    {
        ZorgovereenkomstVersie v = versie({{S::InBeoordeling, op(5), A::Budgethouder}});
        v.beoordelingen = {deel(Wet::Wlz, DeelbeoordelingStatus::Goedgekeurd, QDate(2025, 11, 12)), deel(Wet::Wmo, DeelbeoordelingStatus::Open, QDate(2025, 11, 26)),
                           deel(Wet::Jw, DeelbeoordelingStatus::Open, QDate(2025, 11, 19))};
        const Spoor spoor = spoorVan(v, tabel());
        std::vector<Spoorstand> standen;
        for (const Spoorstation& s : spoor.stations) {
            if (s.punt == Spoorpunt::Beoordeling) {
                QVERIFY(s.beoordelaar.has_value());
                standen.push_back(s.stand);
            }
        }
        QCOMPARE(standen, (std::vector{Spoorstand::Gedaan, Spoorstand::Nu, Spoorstand::Nu}));
        QCOMPARE(spoor.normdatum, QDate(2025, 11, 19));
        QCOMPARE(spoor.regel, "11.5"_L1);
        QVERIFY(!spoor.klokStil);
        v.status = S::AanvullingGevraagd;
        v.vragen = {{DeelbeoordelingSoort::Verstrekker, {2}, Wet::Wmo, op(6), u"Hoe vaak?"_s, {}, {}, {}}};
        QVERIFY(spoorVan(v, tabel()).klokStil);
        v.vragen[0].beantwoordOp = op(7);
        QVERIFY(!spoorVan(v, tabel()).klokStil);
    }

    void what_was_rejected_withdrawn_or_expired_breaks_off_where_it_was()
    {
        ZorgovereenkomstVersie v = versie({{S::InBeoordeling, op(5), A::Budgethouder}, {S::Afgekeurd, op(6), A::Beoordelaar}});
        v.beoordelingen = {deel(Wet::Wlz, DeelbeoordelingStatus::Afgekeurd, {})};
        const Spoor afgekeurd = spoorVan(v, tabel());
        QCOMPARE(station(afgekeurd, Spoorpunt::Beoordeling).stand, Spoorstand::Afgebroken);
        QCOMPARE(station(afgekeurd, Spoorpunt::Geldig).stand, Spoorstand::Straks);
        QVERIFY(afgekeurd.aanZet == AanZet::Budgethouder);
        const Spoor vervallen = spoorVan(versie({{S::Concept, op(1), A::Budgethouder}, {S::Gedeeld, op(2), A::Budgethouder}, {S::Vervallen, op(20), A::Systeem}}), tabel());
        QCOMPARE(station(vervallen, Spoorpunt::Zorgverlener).stand, Spoorstand::Afgebroken);
        QVERIFY(vervallen.aanZet == AanZet::Niemand);
    }

    void what_nobody_needed_to_approve_has_no_station_for_a_review()
    {
        const Spoor spoor = spoorVan(versie({{S::GetekendBudgethouder, op(2), A::Budgethouder}, {S::Lopend, op(3), A::Systeem}}), tabel());
        for (const Spoorstation& s : spoor.stations)
            QVERIFY(s.punt != Spoorpunt::Beoordeling);
    }

    void what_was_never_shared_is_not_told_as_shared()
    {
        const auto punten = [](const ZorgovereenkomstVersie& v) {
            std::vector<Spoorpunt> uit;
            for (const Spoorstation& s : spoorVan(v, tabel()).stations)
                uit.push_back(s.punt);
            return uit;
        };
        using P = Spoorpunt;
        const ZorgovereenkomstVersie alleen = versie({{S::Concept, op(1), A::Budgethouder}, {S::GetekendBudgethouder, op(2), A::Budgethouder}, {S::Goedgekeurd, op(2), A::Systeem}});
        QCOMPARE(punten(alleen), (std::vector{P::Opstellen, P::Budgethouder, P::Geldig}));
        QCOMPARE(punten(versie({{S::Goedgekeurd, op(2), A::Systeem}})), std::vector{P::Geldig}); // a higher minimum wage
        const ZorgovereenkomstVersie samen = versie({{S::Concept, op(1), A::Budgethouder}, {S::Gedeeld, op(1), A::Budgethouder}, {S::GetekendZorgverlener, op(2), A::Zorgverlener},
                                                     {S::GetekendBudgethouder, op(2), A::Budgethouder}, {S::Goedgekeurd, op(2), A::Systeem}});
        QCOMPARE(punten(samen), (std::vector{P::Opstellen, P::Zorgverlener, P::Budgethouder, P::Geldig}));
    }

    void an_untouched_draft_says_when_it_expires()
    {
        const Spoor spoor = spoorVan(versie({{S::Gedeeld, op(3), A::Budgethouder}}), tabel());
        QCOMPARE(spoor.normdatum, QDate(2025, 11, 3).addDays(90));
        QCOMPARE(spoor.regel, "conceptVervaltNaDagen"_L1);
        ZorgovereenkomstVersie getypt = versie({{S::Concept, op(3), A::Budgethouder}});
        getypt.bewaardOp = op(12);
        QCOMPARE(vervaltNa(getypt, tabel()).value_or(QDate()), QDate(2025, 11, 12).addDays(90));
        QVERIFY(!vervaltNa(versie({{S::GetekendZorgverlener, op(3), A::Zorgverlener}}), tabel()));
    }

    void a_draft_is_its_own_sides()
    {
        ZorgovereenkomstVersie v = versie({{S::Concept, op(1), A::Budgethouder}});
        QVERIFY(isVoorKant(v, Rol::Budgethouder) && isVoorKant(v, Rol::Vertegenwoordiger));
        for (const Rol rol : {Rol::Zorgverlener, Rol::MedewerkerOrganisatie, Rol::MedewerkerVerstrekker, Rol::Svb, Rol::Beheerder})
            QVERIFY(!isVoorKant(v, rol));
        v.opgesteldDoor = Partijrol::Zorgverlener;
        QVERIFY(isVoorKant(v, Rol::Zorgverlener) && isVoorKant(v, Rol::MedewerkerOrganisatie));
        for (const Rol rol : {Rol::Budgethouder, Rol::Vertegenwoordiger, Rol::MedewerkerVerstrekker, Rol::Svb, Rol::Beheerder})
            QVERIFY(!isVoorKant(v, rol));
        v.status = S::Teruggestuurd;
        QVERIFY(isVoorKant(v, Rol::Budgethouder) && isVoorKant(v, Rol::Svb));
        QVERIFY(spoorVan(versie({{S::Concept, op(1), A::Budgethouder}}), tabel()).aanZet == AanZet::Budgethouder);
    }

    void a_repair_opens_only_the_fields_that_were_rejected()
    {
        Zorgovereenkomst z;
        ZorgovereenkomstVersie afgekeurd = versie({{S::Afgekeurd, op(1), A::Beoordelaar}});
        afgekeurd.beoordelingen = {deel(Wet::Wlz, DeelbeoordelingStatus::Afgekeurd, {}), deel(Wet::Wmo, DeelbeoordelingStatus::Gesloten, {})};
        afgekeurd.beoordelingen[0].opmerkingen = {{u"inhoud/werkafspraken/0/tarief"_s, u"Te hoog"_s}, {u"inhoud/einddatum"_s, u"Te laat"_s},
                                                  {u"inhoud/einddatum"_s, u"En te ver"_s}};
        afgekeurd.beoordelingen[1].opmerkingen = {{u"inhoud/relatie"_s, u"Closed with the other"_s}};
        ZorgovereenkomstVersie herstel = versie({{S::Concept, op(2), A::Budgethouder}});
        herstel.volgnummer = 2;
        z.versies = {afgekeurd, herstel};
        QVERIFY(openVelden(z, herstel).empty());
        herstel.herstelVan = 1;
        const std::vector<FieldPath> open = openVelden(z, herstel);
        QCOMPARE(open, (std::vector<FieldPath>{u"inhoud/werkafspraken/0/tarief"_s, u"inhoud/einddatum"_s}));
        QVERIFY(isOpenVeld(open, u"inhoud/einddatum"_s));
        QVERIFY(!isOpenVeld(open, u"inhoud/werkafspraken"_s)); // no line is put in or taken out
        QVERIFY(isOpenVeld({u"inhoud/werkafspraken"_s}, u"inhoud/werkafspraken"_s));
        QVERIFY(isOpenVeld({u"inhoud/werkafspraken/0/afwijkendeTarieven/0"_s}, u"inhoud/werkafspraken/0/afwijkendeTarieven"_s)); // told of as a whole
        QVERIFY(!isOpenVeld(open, u"inhoud/werkafspraken/0/tariefcategorie"_s));
        QVERIFY(!isOpenVeld(open, u"inhoud/werkafspraken/1/tarief"_s));
        QVERIFY(!isOpenVeld(open, u"inhoud/ingangsdatum"_s));
        QVERIFY(isOpenVeld({}, u"inhoud/ingangsdatum"_s));
    }
};

HOUSE_TEST(test_spoor, SpoorTest)
#include "test_spoor.moc"
