#include "shared/domain/toegang/toegang.h"
#include "tests/support/house_test.h"

using namespace pgb;

// Domain 1.2 written once more, as text, and walked over role x act x relation.
class ToegangTest : public QObject {
    Q_OBJECT
    using H = Handeling;

    static QStringList words(const char* text) { return QString::fromLatin1(text).split(QChar(u' '), Qt::SkipEmptyParts); }

    /// Acts that each role may do on a record to which it has its own relation.
    static QStringList allowed(Rol rol)
    {
        switch (rol) {
        case Rol::Budgethouder:
        case Rol::Vertegenwoordiger:
            return words("profielZien profielWijzigen toekenningZien budgetZien vertegenwoordigingZien zorgovereenkomstZien zorgovereenkomstOpstellen "
                         "zorgovereenkomstOndertekenenBudgethouder zorgbeschrijvingZien declaratieZien declaratieInvoeren declaratieIndienen "
                         "declaratieGoedkeuren betalingZien auditlogZien parameterZien identiteitsbewijsZien");
        case Rol::Zorgverlener:
        case Rol::MedewerkerOrganisatie:
            return words("zorgovereenkomstZien zorgovereenkomstOpstellen zorgovereenkomstOndertekenenZorgverlener zorgbeschrijvingZien declaratieZien "
                         "declaratieInvoeren betalingZien auditlogZien parameterZien identiteitsbewijsZien")
                   + (rol == Rol::MedewerkerOrganisatie ? words("gebruikersBeheren") : QStringList());
        case Rol::MedewerkerVerstrekker:
            return words("profielZien toekenningZien toekenningInvoeren budgetZien vertegenwoordigingZien vertegenwoordigingBeheren zorgovereenkomstZien "
                         "zorgovereenkomstBeoordelen zorgbeschrijvingZien declaratieZien blokkadeBeheren beleidBeheren betalingZien werktaakZien werktaakBehandelen "
                         "auditlogZien parameterZien gebruikersBeheren");
        case Rol::Svb:
            return words("profielZien profielWijzigen toekenningZien budgetZien vertegenwoordigingZien zorgovereenkomstZien "
                         "zorgovereenkomstBeoordelenArbeidsrecht declaratieZien declaratieInvoeren declaratieIndienen declaratieCorrigerenSvb betalingZien betaalrunUitvoeren "
                         "werktaakZien werktaakBehandelen auditlogZien parameterZien identiteitsbewijsZien gebruikersBeheren");
        case Rol::Beheerder: return words("parameterZien parameterBeheren gebruikersBeheren werktaakZien auditlogZien");
        }
        return {};
    }

    /// Acts that need no relation to a record.
    static QStringList withoutRelation(Rol rol)
    {
        return rol == Rol::Beheerder ? allowed(rol) : words("parameterZien");
    }

    static Relatie ownRelation(Rol rol)
    {
        Relatie relatie;
        relatie.isBudgethouder = rol == Rol::Budgethouder;
        if (rol == Rol::Vertegenwoordiger)
            relatie.vertegenwoordigt = Recht::Zien | Recht::Invoeren | Recht::Indienen | Recht::Ondertekenen;
        relatie.isZorgverlener = rol == Rol::Zorgverlener || rol == Rol::MedewerkerOrganisatie;
        relatie.isVerstrekker = rol == Rol::MedewerkerVerstrekker;
        relatie.alsSvb = rol == Rol::Svb;
        relatie.beheertAccount = looksAfterAccounts(rol);
        return relatie;
    }

    /// Row gebruikersbeheer: "own organisation" of a zorgverlener, zorgkantoor, gemeente and SVB. A zorgverlener by himself has none.
    static bool looksAfterAccounts(Rol rol) { return rol == Rol::MedewerkerOrganisatie || rol == Rol::MedewerkerVerstrekker || rol == Rol::Svb; }

    /// An account of the role at one of two houses of each kind.
    static Gebruiker account(Rol rol, qint64 huis)
    {
        Gebruiker g;
        g.id = GebruikerId{qint64(rol) * 10 + huis};
        g.rol = rol;
        if (rol == Rol::Budgethouder)
            g.budgethouder = BudgethouderId{huis};
        if (rol == Rol::Zorgverlener)
            g.zorgverlener = ZorgverlenerId{huis};
        if (rol == Rol::MedewerkerOrganisatie || rol == Rol::Vertegenwoordiger) // who represents may belong to a bureau
            g.organisatie = OrganisatieId{huis};
        if (rol == Rol::MedewerkerVerstrekker)
            g.verstrekker = VerstrekkerId{huis};
        return g;
    }

    /// Every relation except the role's own.
    static Relatie allOtherRelations(Rol rol)
    {
        const Relatie own = ownRelation(rol);
        Relatie relatie;
        relatie.isBudgethouder = !own.isBudgethouder;
        if (!own.vertegenwoordigt)
            relatie.vertegenwoordigt = Recht::Zien | Recht::Invoeren | Recht::Indienen | Recht::Ondertekenen;
        relatie.isZorgverlener = !own.isZorgverlener;
        relatie.isVerstrekker = !own.isVerstrekker;
        relatie.alsSvb = !own.alsSvb;
        relatie.beheertAccount = !own.beheertAccount;
        return relatie;
    }

private Q_SLOTS:
    void a_role_may_do_its_acts_on_its_own_records_and_nothing_else_data()
    {
        QTest::addColumn<Rol>("rol");
        QTest::addColumn<Handeling>("handeling");
        for (const auto& rol : codeTable<Rol>()) {
            for (const auto& handeling : codeTable<Handeling>())
                QTest::addRow("%s %s", rol.code.data(), handeling.code.data()) << rol.waarde << handeling.waarde;
        }
    }

    void a_role_may_do_its_acts_on_its_own_records_and_nothing_else()
    {
        QFETCH(Rol, rol);
        QFETCH(Handeling, handeling);
        const QString word = code(handeling);
        QCOMPARE(mag(rol, ownRelation(rol), handeling), allowed(rol).contains(word));
        // A record of someone else: no relation, or every relation that is not this role's.
        QCOMPARE(mag(rol, Relatie(), handeling), withoutRelation(rol).contains(word));
        QCOMPARE(mag(rol, allOtherRelations(rol), handeling), withoutRelation(rol).contains(word));
    }

    void who_works_for_the_state_signs_in_with_two_factors()
    {
        for (const auto& rol : codeTable<Rol>()) {
            const bool ambt = rol.waarde == Rol::MedewerkerVerstrekker || rol.waarde == Rol::Svb || rol.waarde == Rol::Beheerder;
            QCOMPARE(eistTweedeFactor(rol.waarde), ambt);
            for (const auto& niveau : codeTable<Inlogniveau>())
                QCOMPARE(alleenKoppelen(rol.waarde, niveau.waarde), ambt && niveau.waarde == Inlogniveau::Wachtwoord);
        }
    }

    void every_relation_gives_no_more_than_its_parts()
    {
        // 2^5 relations x 17 sets of rights x role x act: the role's own relation alone decides.
        for (const auto& rol : codeTable<Rol>()) {
            for (const auto& handeling : codeTable<Handeling>()) {
                for (int bits = 0; bits < 32; ++bits) {
                    for (int rights = -1; rights < 16; ++rights) {
                        Relatie relatie;
                        relatie.isBudgethouder = bits & 1;
                        relatie.isZorgverlener = bits & 2;
                        relatie.isVerstrekker = bits & 4;
                        relatie.alsSvb = bits & 8;
                        relatie.beheertAccount = bits & 16;
                        if (rights >= 0)
                            relatie.vertegenwoordigt = Rechten(rights);
                        Relatie own;
                        own.isBudgethouder = relatie.isBudgethouder && rol.waarde == Rol::Budgethouder;
                        own.isZorgverlener = relatie.isZorgverlener && (rol.waarde == Rol::Zorgverlener || rol.waarde == Rol::MedewerkerOrganisatie);
                        own.isVerstrekker = relatie.isVerstrekker && rol.waarde == Rol::MedewerkerVerstrekker;
                        own.alsSvb = relatie.alsSvb && rol.waarde == Rol::Svb;
                        own.beheertAccount = relatie.beheertAccount && looksAfterAccounts(rol.waarde);
                        if (rol.waarde == Rol::Vertegenwoordiger)
                            own.vertegenwoordigt = relatie.vertegenwoordigt;
                        QCOMPARE(mag(rol.waarde, relatie, handeling.waarde), mag(rol.waarde, own, handeling.waarde));
                    }
                }
            }
        }
    }

    void who_looks_after_accounts_reaches_those_of_his_own_house_and_role()
    {
        // Role x house, with and without the flag, against every account.
        for (const auto& rol : codeTable<Rol>()) {
            QCOMPARE(kanGebruikersBeheren(rol.waarde), looksAfterAccounts(rol.waarde));
            for (const bool vlag : {false, true}) {
                Gebruiker wie = account(rol.waarde, 1);
                wie.beheertGebruikers = vlag;
                QCOMPARE(magGebruikersBeheren(wie), rol.waarde == Rol::Beheerder || (vlag && looksAfterAccounts(rol.waarde)));
                for (const auto& ander : codeTable<Rol>()) {
                    for (const qint64 huis : {1, 2}) {
                        const bool zelfde = ander.waarde == rol.waarde && (huis == 1 || rol.waarde == Rol::Svb);
                        const Relatie relatie = relatieTotAccount(wie, account(ander.waarde, huis));
                        QCOMPARE(relatie.beheertAccount, vlag && zelfde && looksAfterAccounts(rol.waarde));
                        QVERIFY(!relatie.alsSvb && !relatie.isVerstrekker && !relatie.isZorgverlener && !relatie.isBudgethouder && !relatie.vertegenwoordigt);
                        QCOMPARE(mag(rol.waarde, relatie, H::GebruikersBeheren), rol.waarde == Rol::Beheerder || relatie.beheertAccount);
                    }
                }
            }
        }
    }

    void an_account_without_a_house_looks_after_nothing()
    {
        for (const Rol rol : {Rol::MedewerkerOrganisatie, Rol::MedewerkerVerstrekker}) {
            Gebruiker wie;
            wie.rol = rol;
            wie.beheertGebruikers = true;
            QVERIFY(!magGebruikersBeheren(wie));
            QVERIFY(!relatieTotAccount(wie, account(rol, 1)).beheertAccount);
        }
    }

    void a_vertegenwoordiger_needs_the_right_for_the_act_data()
    {
        QTest::addColumn<Handeling>("handeling");
        QTest::addColumn<int>("recht");
        const auto row = [](Handeling handeling, Recht recht) { QTest::newRow(qPrintable(code(handeling))) << handeling << int(recht); };
        for (Handeling h : {H::ProfielZien, H::ToekenningZien, H::BudgetZien, H::VertegenwoordigingZien, H::ZorgovereenkomstZien, H::ZorgbeschrijvingZien,
                            H::DeclaratieZien, H::BetalingZien, H::AuditlogZien})
            row(h, Recht::Zien);
        for (Handeling h : {H::ProfielWijzigen, H::ZorgovereenkomstOpstellen, H::DeclaratieInvoeren, H::IdentiteitsbewijsZien})
            row(h, Recht::Invoeren);
        row(H::DeclaratieIndienen, Recht::Indienen);
        row(H::DeclaratieGoedkeuren, Recht::Indienen);
        row(H::ZorgovereenkomstOndertekenenBudgethouder, Recht::Ondertekenen);
    }

    void a_vertegenwoordiger_needs_the_right_for_the_act()
    {
        QFETCH(Handeling, handeling);
        QFETCH(int, recht);
        for (int rights = 0; rights < 16; ++rights) {
            Relatie relatie;
            relatie.vertegenwoordigt = Rechten(rights);
            const bool seesAndMay = (rights & int(Recht::Zien)) && (rights & recht);
            QCOMPARE(mag(Rol::Vertegenwoordiger, relatie, handeling), seesAndMay);
        }
    }

    void what_ends_an_agreement_or_undoes_a_signature_asks_the_right_to_sign()
    {
        // Event x state x rights; what stands in neither list is no event of this side.
        using G = ZorgovereenkomstGebeurtenis;
        using S = ZorgovereenkomstStatus;
        const QStringList opstellen = words("delen verwijderen overnemen aanvullen herstellen");
        const QStringList ondertekenen = words("ondertekenenBudgethouder opzeggen");
        const QStringList naarHandtekening = words("intrekken wijzigen");
        const QStringList getekend = words("getekendZorgverlener getekendBudgethouder inBeoordeling aanvullingGevraagd");
        for (const auto& gebeurtenis : codeTable<G>()) {
            for (const auto& van : codeTable<S>()) {
                const QString woord = gebeurtenis.code;
                const bool tekent = ondertekenen.contains(woord) || (naarHandtekening.contains(woord) && getekend.contains(QString(van.code)));
                const bool typt = opstellen.contains(woord) || naarHandtekening.contains(woord);
                const std::optional<Handeling> nodig = handelingVoor(gebeurtenis.waarde, van.waarde);
                QCOMPARE(nodig.has_value(), tekent || typt);
                for (int rights = 0; nodig && rights < 16; ++rights) {
                    Relatie relatie;
                    relatie.vertegenwoordigt = Rechten(rights);
                    const bool may = (rights & int(Recht::Zien)) && (rights & int(tekent ? Recht::Ondertekenen : Recht::Invoeren));
                    QVERIFY2(mag(Rol::Vertegenwoordiger, relatie, *nodig) == may, qPrintable(woord + QChar(u' ') + van.code));
                }
            }
        }
    }

    void every_event_of_the_budgethouder_in_the_machine_has_an_act()
    {
        for (const ZorgovereenkomstOvergang& rij : zorgovereenkomstOvergangen())
            QVERIFY(rij.actor != ZorgovereenkomstActor::Budgethouder || handelingVoor(rij.gebeurtenis, rij.van));
    }

    void a_registration_holds_from_its_first_to_its_last_day()
    {
        Vertegenwoordiging v;
        v.gebruiker = GebruikerId{7};
        v.budgethouder = BudgethouderId{3};
        v.rechten = Recht::Zien | Recht::Invoeren;
        v.van = QDate(2025, 1, 1);
        v.tot = QDate(2025, 6, 30);
        const std::vector<Vertegenwoordiging> list{v};
        const auto on = [&](QDate dag) { return rechtenOp(list, GebruikerId{7}, BudgethouderId{3}, dag); };
        QVERIFY(!on(QDate(2024, 12, 31)));
        QCOMPARE(on(QDate(2025, 1, 1)), std::optional(v.rechten));
        QCOMPARE(on(QDate(2025, 6, 30)), std::optional(v.rechten));
        QVERIFY(!on(QDate(2025, 7, 1)));
        QVERIFY(!on(QDate()));
        QVERIFY(!rechtenOp(list, GebruikerId{8}, BudgethouderId{3}, QDate(2025, 3, 1)));
        QVERIFY(!rechtenOp(list, GebruikerId{7}, BudgethouderId{4}, QDate(2025, 3, 1)));
        QVERIFY(!rechtenOp({}, GebruikerId{7}, BudgethouderId{3}, QDate(2025, 3, 1)));
    }

    void an_open_registration_has_no_last_day_and_two_add_up()
    {
        Vertegenwoordiging a;
        a.gebruiker = GebruikerId{7};
        a.budgethouder = BudgethouderId{3};
        a.rechten = Recht::Zien;
        a.van = QDate(2025, 1, 1);
        Vertegenwoordiging b = a;
        b.rechten = Recht::Ondertekenen;
        b.van = QDate(2025, 5, 1);
        const std::vector<Vertegenwoordiging> list{a, b};
        QCOMPARE(rechtenOp(list, GebruikerId{7}, BudgethouderId{3}, QDate(2025, 4, 1)), std::optional<Rechten>(Recht::Zien));
        QCOMPARE(rechtenOp(list, GebruikerId{7}, BudgethouderId{3}, QDate(2099, 4, 1)), std::optional<Rechten>(Recht::Zien | Recht::Ondertekenen));
    }

    void a_registration_without_user_or_start_gives_nothing()
    {
        Vertegenwoordiging v;
        v.budgethouder = BudgethouderId{3};
        v.rechten = Recht::Zien;
        v.van = QDate(2025, 1, 1);
        QVERIFY(!rechtenOp(std::vector{v}, GebruikerId{}, BudgethouderId{3}, QDate(2025, 3, 1)));
        v.gebruiker = GebruikerId{7};
        v.van = QDate();
        QVERIFY(!rechtenOp(std::vector{v}, GebruikerId{7}, BudgethouderId{3}, QDate(2025, 3, 1)));
    }

    void hard_privacy_rules_of_domain_1_2_hold()
    {
        for (Rol rol : {Rol::Zorgverlener, Rol::MedewerkerOrganisatie}) {
            QVERIFY(!mag(rol, ownRelation(rol), H::BudgetZien));
            QVERIFY(!mag(rol, ownRelation(rol), H::ToekenningZien));
            QVERIFY(!mag(rol, ownRelation(rol), H::ProfielZien));
        }
        QVERIFY(!mag(Rol::Svb, ownRelation(Rol::Svb), H::ZorgbeschrijvingZien));
        for (const auto& handeling : codeTable<Handeling>()) {
            if (handeling.waarde == H::BetaalrunUitvoeren)
                continue;
            Relatie none;
            const bool dossierAct = !allowed(Rol::Beheerder).contains(QString(handeling.code));
            QVERIFY(!dossierAct || !mag(Rol::Beheerder, none, handeling.waarde));
        }
    }
};

HOUSE_TEST(test_toegang, ToegangTest)
#include "test_toegang.moc"
