#include "server/app/ports/bulk_store.h"
#include "tests/storage/storage_test.h"

using namespace pgb;
using namespace pgb::app;
using namespace pgb::test;

/// Batches with their lines and outcomes, on both engines.
class BulkStoreTest : public StorageTest {
    Q_OBJECT

    Bulk m_bulk;

    static Bulkregel regel(int nummer, const QString& klant)
    {
        Bulkregel r;
        r.nummer = nummer;
        r.klant = klant;
        r.functie = QStringLiteral("Begeleiding \"thuis\"; {x}\\");
        r.datum = QDate(2025, 10, 6);
        r.begin = QTime(9, 5);
        r.eind = QTime(10, 0);
        r.aantal = 55;
        r.tarief = Tarief{2'565'001};
        r.kenmerk = QStringLiteral("00%1").arg(nummer);
        r.ookOnleesbaar = {{Bulkveld::Tarief, QStringLiteral("\"veertig\"; x")}};
        return r;
    }
    Bulkuitkomst uitkomst(const Bulkregel& r, Bulkstand stand, const QString& oorzaak = {})
    {
        Bulkuitkomst u;
        u.klant = r.klant;
        u.nummer = r.nummer;
        u.deel = r.deel;
        u.stand = stand;
        u.oorzaak = oorzaak;
        if (!oorzaak.isEmpty())
            u.bevinding = Bevinding{QStringLiteral("DC-021"), Ernst::Weigeren, QStringLiteral("tarief"), {{QStringLiteral("aTarief"), QStringLiteral("1")}}};
        u.zorgovereenkomst = m_dossier.zorgovereenkomst.id;
        u.maand = QDate(2025, 10, 1);
        u.functieCode = QStringLiteral("WLZ-BI");
        u.bedrag = Bedrag{1234};
        u.plaats = QStringLiteral("plaats%1").arg(r.nummer);
        return u;
    }
    /// A batch of 600 lines of two clients.
    void vul()
    {
        write([&](UnitOfWork& unit) {
            Bulk nieuw;
            nieuw.eigenaar = QStringLiteral("o1");
            nieuw.gebruiker = m_dossier.account(Rol::Budgethouder).id;
            nieuw.naam = QStringLiteral("oktober.csv");
            nieuw.bestandHash = QByteArray(32, '\0');
            nieuw.aangemaaktOp = moment();
            m_bulk = need(unit.bulk().insert(nieuw));
            std::vector<Bulkregel> regels;
            for (int i = 2; i < 602; ++i)
                regels.push_back(regel(i, i % 2 ? QStringLiteral("b") : QStringLiteral("a")));
            need(unit.bulk().voegRegels(m_bulk.id, regels));
        });
    }

private Q_SLOTS:
    void lines_come_back_as_they_were_and_groups_are_open()
    {
        vul();
        read([&](UnitOfWork& unit) {
            QCOMPARE(need(unit.bulk().openRegels(m_bulk.id)), 600);
            const auto groepen = need(unit.bulk().openGroepen(m_bulk.id, 1000));
            QCOMPARE(groepen.size(), size_t(2));
            QCOMPARE(groepen[0].klant, QStringLiteral("a"));
            QVERIFY(groepen[0].regels == 300 && need(unit.bulk().openGroepen(m_bulk.id, 300)).size() == 1); // no more than it asks lines for
            const auto regels = need(unit.bulk().regelsVan(m_bulk.id, {QStringLiteral("b"), QStringLiteral("a")}, 1000)); // by client and row, however they lie
            QCOMPARE(regels.size(), size_t(600));
            QVERIFY(regels[0].regel == regel(2, QStringLiteral("a")) && regels[1].regel == regel(4, QStringLiteral("a")) && regels[300].regel == regel(3, QStringLiteral("b")));
            QCOMPARE(need(unit.bulk().metBestand(QStringLiteral("o1"), QByteArray(32, '\0'))).size(), size_t(1));
            QVERIFY(need(unit.bulk().metBestand(QStringLiteral("o2"), QByteArray(32, '\0'))).empty());
        });
    }

    void outcomes_are_counted_grouped_paged_and_replaced()
    {
        vul();
        write([&](UnitOfWork& unit) {
            std::vector<Bulkuitkomst> uit;
            for (const BulkregelStand& r : need(unit.bulk().regelsVan(m_bulk.id, {QStringLiteral("a")}, 1000)))
                uit.push_back(uitkomst(r.regel, r.regel.nummer < 20 ? Bulkstand::Fout : Bulkstand::Goed, r.regel.nummer < 20 ? QStringLiteral("DC-021|1") : QString()));
            need(unit.bulk().setUitkomsten(m_bulk.id, {QStringLiteral("a")}, uit));
            need(unit.bulk().setUitkomsten(m_bulk.id, {QStringLiteral("a")}, uit)); // again: in its place
        });
        read([&](UnitOfWork& unit) {
            QCOMPARE(need(unit.bulk().openRegels(m_bulk.id)), 300);
            const auto tellingen = need(unit.bulk().tellingen(m_bulk.id));
            QCOMPARE(tellingen.size(), size_t(2));
            QCOMPARE(tellingen[0].regels + tellingen[1].regels, 300);
            const auto oorzaken = need(unit.bulk().oorzaken(m_bulk.id));
            QCOMPARE(oorzaken.size(), size_t(1));
            QCOMPARE(oorzaken[0].regels, 9);
            QCOMPARE(oorzaken[0].bevinding.controle, QStringLiteral("DC-021"));
            const auto blad = need(unit.bulk().regels(m_bulk.id, {Bulkstand::Goed, {}}, {200, 0}));
            QCOMPARE(blad.items.size(), size_t(200));
            const auto rest = need(unit.bulk().regels(m_bulk.id, {Bulkstand::Goed, {}}, {200, *blad.volgende}));
            QCOMPARE(rest.items.size(), size_t(91));
            QVERIFY(rest.items.front().regel.nummer > blad.items.back().regel.nummer);
            QCOMPARE(need(unit.bulk().regels(m_bulk.id, {Bulkstand::Open, {}}, {200, 0})).items.size(), size_t(200));
            QCOMPARE(need(unit.bulk().metOorzaak(m_bulk.id, Bulkstand::Fout, QStringLiteral("DC-021|1"), 100)).size(), size_t(9));
            const auto delen = need(unit.bulk().teIndienen(m_bulk.id, 10));
            QCOMPARE(delen.size(), size_t(1));
            QCOMPARE(delen[0].regels, 291);
            QCOMPARE(need(unit.bulk().uitkomstenVan(m_bulk.id, delen[0])).size(), size_t(291));
        });
        const Bevinding veel{QStringLiteral("BK-017"), Ernst::Weigeren, {}, {}};
        write([&](UnitOfWork& unit) { need(unit.bulk().weigerGroep(m_bulk.id, QStringLiteral("a"), veel.controle, veel, {})); need(unit.bulk().setUitkomsten(m_bulk.id, {QStringLiteral("b")}, {uitkomst(regel(3, QStringLiteral("b")), Bulkstand::LetOp, QStringLiteral("BK-020"))})); }); // all of them at once
        read([&](UnitOfWork& unit) { const auto o = need(unit.bulk().oorzaken(m_bulk.id)); QVERIFY(need(unit.bulk().tellingen(m_bulk.id)).size() == 2 && o.at(0).oorzaak == QStringLiteral("BK-020") && o.at(1).regels == 300); }); // first what somebody has to look at
    }

    void a_repaired_line_keeps_what_it_was_and_may_go_to_another_client()
    {
        vul();
        write([&](UnitOfWork& unit) {
            auto r = need(unit.bulk().regel(m_bulk.id, 4, 0)).value();
            r.was = r.regel;
            r.regel.klant = QStringLiteral("c");
            r.regel.tarief.reset();
            r.besluit = 7;
            need(unit.bulk().wijzigRegel(m_bulk.id, QStringLiteral("a"), r));
        });
        read([&](UnitOfWork& unit) {
            const auto r = need(unit.bulk().regel(m_bulk.id, 4, 0)).value();
            QVERIFY(r.was && *r.was == regel(4, QStringLiteral("a")));
            QVERIFY(!r.regel.tarief);
            QCOMPARE(need(unit.bulk().metBesluit(m_bulk.id, 7, 10)).size(), size_t(1));
            QCOMPARE(need(unit.bulk().openGroepen(m_bulk.id, 1000)).size(), size_t(3));
        });
    }

    void what_was_handed_in_stays_as_it_is_and_is_known_by_its_key()
    {
        vul();
        Declaratie d;
        write([&](UnitOfWork& unit) {
            std::vector<Bulkuitkomst> uit;
            for (const BulkregelStand& r : need(unit.bulk().regelsVan(m_bulk.id, {QStringLiteral("a")}, 3)))
                uit.push_back(uitkomst(r.regel, Bulkstand::Goed));
            need(unit.bulk().setUitkomsten(m_bulk.id, {QStringLiteral("a")}, uit));
            d.zorgovereenkomst = m_dossier.zorgovereenkomst.id;
            d.budgethouder = m_dossier.budgethouder.id;
            d.zorgverlener = m_dossier.zorgverlener.id;
            d.periode = Periode::maand(2025, 10);
            d.status = DeclaratieStatus::TerBeoordeling;
            d = need(unit.declaraties().insert(d));
            need(unit.bulk().setIngediend(m_bulk.id, {m_dossier.zorgovereenkomst.id, QDate(2025, 10, 1), 3}, d.id));
        });
        read([&](UnitOfWork& unit) {
            QCOMPARE(need(unit.bulk().voorgelegd(QStringLiteral("o1"), m_dossier.zorgovereenkomst.id, d.periode)), d.id);
            QVERIFY(!need(unit.bulk().voorgelegd(QStringLiteral("o2"), m_dossier.zorgovereenkomst.id, d.periode)));
            // A week begins on the same day as its month and is another period.
            QVERIFY(!need(unit.bulk().voorgelegd(QStringLiteral("o1"), m_dossier.zorgovereenkomst.id, {d.periode.van, d.periode.van.addDays(4)})));
            const auto eerder = need(unit.bulk().eerderIngediend({QStringLiteral("plaats2"), QStringLiteral("anders")}));
            QCOMPARE(eerder.size(), size_t(1));
            QVERIFY(eerder[0].eigenaar == QStringLiteral("o1") && eerder[0].bestand == QStringLiteral("oktober.csv") && eerder[0].regel.nummer == 2);
            QCOMPARE(need(unit.bulk().regelsVan(m_bulk.id, {QStringLiteral("a")}, 1000)).size(), size_t(297));
            const auto retour = need(unit.bulk().retour(m_bulk.id, {}, {200, 0}));
            QVERIFY(retour.items.size() == 3 && retour.items[0].kenmerk == QStringLiteral("002") && need(unit.bulk().retour(m_bulk.id, d.id, {2, 0})).items.size() == 2);
            QVERIFY(need(unit.bulk().retourClienten(m_bulk.id, {200, 0})).items.at(0).regels == 3 && need(unit.bulk().retour(m_bulk.id, DeclaratieId{d.id.waarde + 1}, {2, 0})).items.empty());
            QCOMPARE(need(unit.bulk().declaraties(m_bulk.id)).size(), size_t(1));
        });
        write([&](UnitOfWork& unit) { need(unit.bulk().heropen(m_bulk.id, d.id)); });
        read([&](UnitOfWork& unit) {
            QVERIFY(need(unit.bulk().eerderIngediend({QStringLiteral("plaats2")})).empty());
            QVERIFY(need(unit.bulk().declaraties(m_bulk.id)).empty());
        });
    }

    void numbers_names_profiles_and_tokens_are_remembered()
    {
        write([&](UnitOfWork& unit) {
            need(unit.bulk().setKlant(QStringLiteral("o1"), QStringLiteral("00417"), m_dossier.budgethouder.id));
            need(unit.bulk().setKlant(QStringLiteral("o1"), QStringLiteral("00417"), m_dossier.budgethouder.id));
            need(unit.bulk().setFunctie(QStringLiteral("o1"), QStringLiteral("thuis"), QStringLiteral("WLZ-BI")));
            need(unit.bulk().setProfiel(QStringLiteral("o1"), {{}, QStringLiteral("Ons export"), QStringLiteral("{}")}));
            need(unit.bulk().setProfiel(QStringLiteral("o1"), {{}, QStringLiteral("Ons export"), QStringLiteral("{\"a\":1}")}));
            Bulktoken token;
            token.eigenaar = QStringLiteral("o1");
            token.gebruiker = m_dossier.account(Rol::Budgethouder).id;
            token.naam = QStringLiteral("planning");
            token.tokenHash = QByteArray(32, 'h');
            token.bereik = Bulkbereik::Indienen;
            token.aangemaaktOp = token.verlooptOp = moment();
            token = need(unit.bulk().insertToken(token));
            token.ingetrokkenOp = moment();
            need(unit.bulk().updateToken(token));
            token.middel = Programmamiddel::Certificaat;
            token.tokenHash = QByteArray(32, 'c');
            need(unit.bulk().insertToken(token));
        });
        read([&](UnitOfWork& unit) {
            const Bereik bereik{m_dossier.account(Rol::Budgethouder), QDate(2025, 11, 3)};
            const auto zoek = [&](const char* eigenaar, const QStringList& klanten) { return need(unit.bulk().zoekKlanten(bereik, QString::fromLatin1(eigenaar), klanten)); };
            const Budgethouder& wie = m_dossier.budgethouder;
            const QStringList namen{QStringLiteral("00417"), QStringLiteral("niemand \"{a,b}\\"), wie.klantnummer, wie.profielnummer};
            const auto gevonden = zoek("o1", namen);
            QCOMPARE(gevonden.value(namen[0]), wie.id);
            QVERIFY(!gevonden.contains(namen[1]));
            QCOMPARE(gevonden.value(namen[2]), wie.id);
            QCOMPARE(gevonden.value(namen[3]), wie.id);
            QVERIFY(!zoek("o2", namen).contains(namen[0]));
            QVERIFY(zoek("o1", {}).isEmpty());
            QCOMPARE(need(unit.bulk().functies(QStringLiteral("o1"))).value(QStringLiteral("thuis")), QStringLiteral("WLZ-BI"));
            QCOMPARE(need(unit.bulk().profielen(QStringLiteral("o1"))).size(), size_t(1));
            QCOMPARE(need(unit.bulk().profielen(QStringLiteral("o1")))[0].inhoud, QStringLiteral("{\"a\":1}"));
            const auto token = need(unit.bulk().token(QByteArray(32, 'h')));
            QVERIFY(token && token->ingetrokkenOp.isValid() && token->bereik == Bulkbereik::Indienen);
            QVERIFY(token->middel == Programmamiddel::Token);
            QCOMPARE(need(unit.bulk().token(token->id))->tokenHash, QByteArray(32, 'h'));
            QVERIFY(!need(unit.bulk().token(qint64(987654))));
            const auto certificaat = need(unit.bulk().token(QByteArray(32, 'c')));
            QVERIFY(certificaat && certificaat->middel == Programmamiddel::Certificaat);
            QCOMPARE(need(unit.bulk().tokens(QStringLiteral("o1"))).size(), size_t(2));
        });
    }

    void a_bsn_has_a_text_of_its_own_and_is_not_kept()
    {
        const QString bsn = m_dossier.budgethouder.bsn.tekst(), een = QStringLiteral("111222333"), twee = QStringLiteral("100032333");
        QHash<QString, QString> eerst;
        write([&](UnitOfWork& unit) {
            const auto los = need(unit.bulk().bsnTeksten(QStringLiteral("o1"), {een}, false));
            QCOMPARE(los.value(een), QStringLiteral("BSN •••••2333"));
            eerst = need(unit.bulk().bsnTeksten(QStringLiteral("o1"), {een, bsn, twee}, true));
            QCOMPARE(eerst.value(twee), QStringLiteral("BSN •••••2333 (2)"));
        });
        write([&](UnitOfWork& unit) {
            QCOMPARE(need(unit.bulk().bsnTeksten(QStringLiteral("o1"), {twee, een, bsn}, true)), eerst);
            QCOMPARE(need(unit.bulk().bsnTeksten(QStringLiteral("o2"), {twee}, true)).value(twee), QStringLiteral("BSN •••••2333"));
            const Bereik bereik{m_dossier.account(Rol::Budgethouder), QDate(2025, 11, 3)};
            const auto gevonden = need(unit.bulk().zoekKlanten(bereik, QStringLiteral("o1"), {eerst.value(bsn), eerst.value(een), bsn}));
            QCOMPARE(gevonden.value(eerst.value(bsn)), m_dossier.budgethouder.id);
            QCOMPARE(gevonden.value(bsn), m_dossier.budgethouder.id);
            QVERIFY(!gevonden.contains(eerst.value(een)));
            QVERIFY(!need(unit.bulk().zoekKlanten(bereik, QStringLiteral("o2"), {eerst.value(bsn)})).contains(eerst.value(bsn)));
        });
    }

    void many_bsns_at_once_are_told_apart()
    {
        QStringList bsns;
        for (int i = 0; bsns.size() < 100; ++i) {
            if (const QString bsn = QStringLiteral("1%1").arg(i, 8, 10, QLatin1Char('0')); Bsn::parse(bsn))
                bsns << bsn;
        }
        write([&](UnitOfWork& unit) {
            const auto eerst = need(unit.bulk().bsnTeksten(QStringLiteral("o1"), bsns.mid(0, 10), true)); // few go another way than many
            const auto alle = need(unit.bulk().bsnTeksten(QStringLiteral("o1"), bsns, true));
            QCOMPARE(alle.size(), 100);
            QCOMPARE(QSet<QString>(alle.begin(), alle.end()).size(), 100);
            for (auto een = eerst.cbegin(); een != eerst.cend(); ++een)
                QCOMPARE(alle.value(een.key()), *een);
            QCOMPARE(need(unit.bulk().bsnTeksten(QStringLiteral("o1"), bsns, false)), alle);
            const Bereik bereik{m_dossier.account(Rol::Budgethouder), QDate(2025, 11, 3)};
            const QString bsn = m_dossier.budgethouder.bsn.tekst();
            QCOMPARE(need(unit.bulk().clientenMetBsn(bereik, bsns + QStringList{bsn})), QSet<QString>{bsn});
            Gebruiker ander = bereik.gebruiker;
            ander.budgethouder = BudgethouderId{987654};
            QVERIFY(need(unit.bulk().clientenMetBsn({ander, bereik.dag}, {bsn})).isEmpty());
        });
    }

    void care_is_compared_as_it_is_learned()
    {
        vul();
        write([&](UnitOfWork& unit) {
            for (const char* klant : {"a", "b"})
                need(unit.bulk().setUitkomsten(m_bulk.id, {QString::fromLatin1(klant)}, {}));
            QVERIFY(need(unit.bulk().openGroepen(m_bulk.id, 1000)).empty());
            need(unit.bulk().openMetFunctie(m_bulk.id, QStringLiteral("iets anders")));
            QVERIFY(need(unit.bulk().openGroepen(m_bulk.id, 1000)).empty());
            need(unit.bulk().openMetFunctie(m_bulk.id, QStringLiteral("  BEGELEIDING \"Thuis\"; {x}\\")));
            QCOMPARE(need(unit.bulk().openGroepen(m_bulk.id, 1000)).size(), size_t(2));
            QVERIFY(!need(unit.bulk().heeftOudeBsnTeksten(m_bulk.id)));
            need(unit.bulk().voegRegels(m_bulk.id, {regel(700, QStringLiteral("BSN •••••2333"))}));
            QVERIFY(!need(unit.bulk().heeftOudeBsnTeksten(m_bulk.id)));
            need(unit.bulk().voegRegels(m_bulk.id, {regel(701, QStringLiteral("BSN •••••2333 (12.3)"))}));
            QVERIFY(need(unit.bulk().heeftOudeBsnTeksten(m_bulk.id)));
        });
    }

    void what_was_learned_comes_back_with_its_client_and_goes()
    {
        write([&](UnitOfWork& unit) {
            need(unit.bulk().setKlant(QStringLiteral("o1"), QStringLiteral("00417"), m_dossier.budgethouder.id));
            const Bereik eigen{m_dossier.account(Rol::Budgethouder), QDate(2025, 11, 3)};
            const auto klanten = need(unit.bulk().klanten(eigen, QStringLiteral("o1")));
            QCOMPARE(klanten.size(), size_t(1));
            QCOMPARE(klanten[0].klantnummer, m_dossier.budgethouder.klantnummer);
            QCOMPARE(klanten[0].naam, volledigeNaam(m_dossier.budgethouder.naam));
            Gebruiker ander = m_dossier.account(Rol::Budgethouder);
            ander.budgethouder = BudgethouderId{987654};
            const auto buiten = need(unit.bulk().klanten({ander, eigen.dag}, QStringLiteral("o1")));
            QVERIFY(buiten.size() == 1 && buiten[0].naam.isEmpty() && buiten[0].klantnummer.isEmpty());
            QVERIFY(!need(unit.bulk().removeKlant(QStringLiteral("o2"), QStringLiteral("00417"))));
            QCOMPARE(need(unit.bulk().removeKlant(QStringLiteral("o1"), QStringLiteral("00417"))), m_dossier.budgethouder.id);
            QVERIFY(need(unit.bulk().klanten(eigen, QStringLiteral("o1"))).empty());
            need(unit.bulk().setFunctie(QStringLiteral("o1"), QStringLiteral("x"), QStringLiteral("WLZ-BI")));
            QVERIFY(need(unit.bulk().removeFunctie(QStringLiteral("o1"), QStringLiteral("x"))) && !need(unit.bulk().removeFunctie(QStringLiteral("o1"), QStringLiteral("x"))));
        });
    }

    void parts_without_an_own_invoice_number_and_numbers_of_more_parts_are_found()
    {
        const QString a = QStringLiteral("a"), b = QStringLiteral("b"), voluit = QStringLiteral("BK-013"), opRegels = QStringLiteral("BK-013|opRegels");
        vul();
        write([&](UnitOfWork& unit) {
            BulkStore& bulk = unit.bulk();
            // The lines of `b` are of another month.
            const auto keur = [&](const QString& klant, Bulkstand stand, const QString& oorzaak = {}) {
                std::vector<Bulkuitkomst> uit;
                for (const BulkregelStand& r : need(bulk.regelsVan(m_bulk.id, {klant}, 1000))) {
                    uit.push_back(uitkomst(r.regel, stand, oorzaak));
                    uit.back().maand = QDate(2025, klant == a ? 10 : 11, 1);
                }
                need(bulk.setUitkomsten(m_bulk.id, {klant}, uit));
            };
            const auto nummer = [&](int rij, const QString& klant, const QString& factuurnummer) {
                BulkregelStand een{regel(rij, klant), false, 0, std::nullopt};
                een.regel.factuurnummer = factuurnummer;
                need(bulk.wijzigRegel(m_bulk.id, klant, een));
            };
            const auto open = [&] { return need(bulk.openGroepen(m_bulk.id, 1000)).size(); };
            const auto zonder = [&](bool goed) { return need(bulk.delenZonderNummer(m_bulk.id, goed)); };
            const auto nummers = [&] {
                QStringList uit;
                for (const BulkNummer& n : need(bulk.nummers(m_bulk.id, opRegels)))
                    uit << QStringLiteral("%1 %2 rij %3%4%5%6").arg(n.nummer, n.deel.maand.toString(QStringLiteral("MM"))).arg(n.rij).arg(n.goed ? QStringLiteral(" goed") : QString(), n.fout ? QStringLiteral(" fout") : QString(), n.wacht ? QStringLiteral(" wacht") : QString());
                uit.sort();
                return uit.join(QStringLiteral(", "));
            };
            QVERIFY(zonder(true).empty()); // nothing was checked yet
            keur(a, Bulkstand::Goed);
            keur(b, Bulkstand::LetOp, QStringLiteral("BK-012"));
            QCOMPARE(zonder(true).size(), size_t(2));
            QCOMPARE(need(bulk.teIndienenMet(m_bulk.id, {QStringLiteral("BK-012"), QStringLiteral("BK-012|vanAnder")})), 300);
            QCOMPARE(need(bulk.teIndienenMet(m_bulk.id, {QStringLiteral("BK-012|vanAnder")})), 0);
            // The other name of the client of these lines.
            QCOMPARE(need(bulk.andereNamen(m_bulk.id, {m_dossier.budgethouder.id}, {a})), QStringList{b});
            QVERIFY(need(bulk.andereNamen(m_bulk.id, {m_dossier.budgethouder.id}, {a, b})).isEmpty() && need(bulk.andereNamen(m_bulk.id, {BudgethouderId{987654}}, {a})).isEmpty() && need(bulk.andereNamen(m_bulk.id, {}, {a})).isEmpty());
            const auto delen = zonder(true);
            need(bulk.openDeel(m_bulk.id, delen[0].maand == QDate(2025, 10, 1) ? delen[0] : delen[1]));
            QCOMPARE(open(), size_t(1));
            QVERIFY(zonder(true).size() == 1 && zonder(true)[0].zorgovereenkomst == m_dossier.zorgovereenkomst.id && zonder(true)[0].maand == QDate(2025, 11, 1) && zonder(true)[0].regels == 300); // the other is checked again
            keur(a, Bulkstand::Fout, voluit);
            QCOMPARE(zonder(false).size(), size_t(1));
            // One number on a line of each.
            nummer(4, a, QStringLiteral("F7"));
            nummer(5, b, QStringLiteral("F7"));
            nummer(7, b, QStringLiteral("F8"));
            keur(a, Bulkstand::Goed);
            keur(b, Bulkstand::LetOp, QStringLiteral("BK-011"));
            QVERIFY(zonder(true).empty());
            QCOMPARE(nummers(), QStringLiteral("F7 10 rij 4 goed")); // the declaratie of `b` has another
            keur(b, Bulkstand::Goed);
            QCOMPARE(nummers(), QStringLiteral("F7 10 rij 4 goed, F7 11 rij 5 goed, F8 11 rij 7 goed"));
            const Bevinding bevinding{voluit, Ernst::Weigeren, QStringLiteral("factuurnummer"), {{QStringLiteral("variant"), QStringLiteral("opRegels")}}};
            need(bulk.weigerNummers(m_bulk.id, {QStringLiteral("F7")}, opRegels, bevinding));
            const auto fout = need(bulk.regels(m_bulk.id, {Bulkstand::Fout, opRegels}, {10, 0}));
            QVERIFY(fout.items.size() == 2 && fout.items[0].regel.nummer == 4 && fout.items[1].regel.nummer == 5 && fout.items[0].bevinding == bevinding);
            for (const BulkTelling& t : need(bulk.tellingen(m_bulk.id)))
                QCOMPARE(t.regels, t.stand == Bulkstand::Fout ? 2 : t.stand == Bulkstand::Goed ? 598 : 0);
            QCOMPARE(nummers(), QStringLiteral("F7 10 rij 4 fout, F7 11 rij 5 fout, F8 11 rij 7 goed"));
            need(bulk.weigerZonderNummer(m_bulk.id, voluit, {voluit, Ernst::Weigeren, QStringLiteral("factuurnummer"), {}}));
            QCOMPARE(need(bulk.regels(m_bulk.id, {Bulkstand::Fout, voluit}, {200, 0})).items.size(), size_t(200)); // all of `a`, and none of `b` that has an own number
            for (const BulkTelling& t : need(bulk.tellingen(m_bulk.id)))
                QCOMPARE(t.regels, t.stand == Bulkstand::Fout ? 301 : t.stand == Bulkstand::Goed ? 299 : 0);
            need(bulk.openMetNummers(m_bulk.id, opRegels, {QStringLiteral("F8")}));
            QCOMPARE(open(), size_t(0));
            need(bulk.openMetNummers(m_bulk.id, opRegels, {QStringLiteral("F7"), QStringLiteral("F8")}));
            QCOMPARE(open(), size_t(2));
        });
    }

    void only_groups_with_something_to_look_at_are_opened_again()
    {
        vul();
        write([&](UnitOfWork& unit) {
            const auto alle = need(unit.bulk().regelsVan(m_bulk.id, {QStringLiteral("a"), QStringLiteral("b")}, 1000));
            std::vector<Bulkuitkomst> uit;
            for (const BulkregelStand& r : alle)
                uit.push_back(uitkomst(r.regel, r.regel.nummer == 4 ? Bulkstand::LetOp : Bulkstand::Goed, r.regel.nummer == 4 ? QStringLiteral("DC-021") : QString()));
            need(unit.bulk().setUitkomsten(m_bulk.id, {QStringLiteral("a"), QStringLiteral("b")}, uit));
            QCOMPARE(need(unit.bulk().openRegels(m_bulk.id)), 0);
            need(unit.bulk().openFouten(m_bulk.id));
            const auto groepen = need(unit.bulk().openGroepen(m_bulk.id, 1000));
            QVERIFY(groepen.size() == 1 && groepen[0].klant == QStringLiteral("a"));
        });
    }
};

HOUSE_TEST(test_bulk_store, BulkStoreTest)
#include "test_bulk_store.moc"
