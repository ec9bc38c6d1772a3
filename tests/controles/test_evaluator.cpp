#include "shared/domain/controle/evaluator.h"
#include "shared/domain/controle/veldpad.h"
#include "tests/controles/controle_gevallen.h"
#include "tests/support/house_test.h"
#include <QRandomGenerator>

using namespace pgb;
using namespace Qt::StringLiterals;

namespace {

bool gelijk(const Rapport& a, const Rapport& b) { return a.bevindingen == b.bevindingen && a.nogNiet == b.nogNiet; }

QByteArray verschil(const Rapport& vol, const Rapport& deel, const QString& pad)
{
    QStringList ids;
    for (const Bevinding& b : vol.bevindingen) {
        if (std::find(deel.bevindingen.begin(), deel.bevindingen.end(), b) == deel.bevindingen.end())
            ids.push_back(b.controle);
    }
    for (const Bevinding& b : deel.bevindingen) {
        if (std::find(vol.bevindingen.begin(), vol.bevindingen.end(), b) == vol.bevindingen.end())
            ids.push_back(u'-' + b.controle);
    }
    return (pad + u": "_s + ids.join(u' ')).toUtf8();
}

/// One change as a user or the server makes it; gives the path that changed.
class Wijziger {
public:
    explicit Wijziger(quint32 zaad) : m_willekeur(zaad) {}

    FieldPath declaratie(DeclaratieFeiten& f)
    {
        Declaratie& d = f.declaratie;
        if (d.regels.empty() || kans(12))
            return voegToe(d);
        if (kans(15)) {
            d.regels.erase(d.regels.begin() + getal(int(d.regels.size())));
            return u"regels"_s;
        }
        return kans(3) ? hoofd(f) : regelVeld(d);
    }

    FieldPath zorgovereenkomst(ZorgovereenkomstFeiten& f)
    {
        ZorgovereenkomstInhoud& i = f.versie.inhoud;
        if (!i.werkafspraken.empty() && kans(2))
            return afspraakVeld(i);
        if (kans(2))
            return nieuwerVeld(f);
        switch (getal(20)) {
        case 11: i.toekenningen = kans(4) ? std::vector<ToekenningId>{} : std::vector{ToekenningId{3 + getal(2) * 10}}; return u"inhoud/toekenningen"_s;
        case 12: i.maandloon = kans(3) ? std::nullopt : std::optional(Bedrag{getal(300'000)}); return u"inhoud/maandloon"_s;
        case 13: i.salarisadministratie = kans(2); return u"inhoud/salarisadministratie"_s;
        case 14: i.vakantieUrenInbegrepen = kans(3) ? std::nullopt : std::optional(kans(2)); return u"inhoud/vakantieUrenInbegrepen"_s;
        case 15: i.tariefuitzonderingVerleend = kans(2); return u"inhoud/tariefuitzonderingVerleend"_s;
        case 16: i.reiskostenTarief = bouw::tarief(getal(40)); return u"inhoud/reiskostenTarief"_s;
        case 17: f.versie.status = ZorgovereenkomstStatus(getal(15)); return u"status"_s;
        case 18: f.versie.handtekeningen.resize(size_t(getal(3))); return u"handtekeningen"_s;
        case 0: i.soort = ZorgovereenkomstSoort(getal(5)); return u"inhoud/soort"_s;
        case 1: i.relatie = Familierelatie(getal(5)); return u"inhoud/relatie"_s;
        case 2: i.ingangsdatum = kans(5) ? QDate() : QDate(2024, 11, 1).addDays(getal(500)); return u"inhoud/ingangsdatum"_s;
        case 3: i.einddatum = kans(3) ? std::nullopt : std::optional(QDate(2025, 1, 1).addDays(getal(500))); return u"inhoud/einddatum"_s;
        case 4: i.looptijd = Looptijd(getal(3)); return u"inhoud/looptijd"_s;
        case 5: i.vasteUren = kans(2); return u"inhoud/vasteUren"_s;
        case 6: i.rooster[size_t(getal(7))] = getal(1700); return u"inhoud/rooster"_s;
        case 7: i.minutenPerWeek = getal(3000); return u"inhoud/minutenPerWeek"_s;
        case 8: i.loonsoort = Loonsoort(getal(2)); return u"inhoud/loonsoort"_s;
        case 9: i.vakantiegeldInbegrepen = kans(3) ? std::nullopt : std::optional(kans(2)); return u"inhoud/vakantiegeldInbegrepen"_s;
        case 10: i.reiskosten = ReiskostenSoort(getal(4)); return u"inhoud/reiskosten"_s;
        default: {
            Zorgverlener z = bouw::zorgverlener();
            z.kvkActief = kans(2);
            z.geboortedatum = QDate(2005, 6, 1).addDays(getal(1500));
            f.zorgverlener = z;
            return u"zorgverlener"_s;
        }
        }
    }

private:
    bool kans(int een) { return m_willekeur.bounded(een) == 0; }
    int getal(int tot) { return int(m_willekeur.bounded(tot)); }
    QDate dag() { return QDate(2025, 4, 28).addDays(getal(36)); }

    FieldPath voegToe(Declaratie& d)
    {
        Declaratieregel r = kans(3) ? bouw::reisregel(dag(), getal(40)) : bouw::regel(dag());
        if (kans(3)) {
            r.begin = QTime(getal(23), 0);
            r.eind = QTime(getal(23), 30);
        }
        d.regels.insert(d.regels.begin() + getal(int(d.regels.size()) + 1), r);
        return u"regels"_s;
    }

    FieldPath regelVeld(Declaratie& d)
    {
        static const QString functies[] = {u"WLZ-BI"_s, u"WLZ-PV"_s, u"WLZ-HH"_s, u"WMO-01"_s, u"REISKOSTEN"_s, u"onzin"_s};
        static constexpr qint64 toekenningen[] = {0, 3, 3, 13};
        const size_t i = size_t(getal(int(d.regels.size())));
        Declaratieregel& r = d.regels[i];
        const QString pad = u"regels/%1/"_s.arg(i);
        switch (getal(10)) {
        case 7: r.begin = QTime(getal(23), 15); return pad + u"begin"_s;
        case 8: r.eind = QTime(getal(23), 45); return pad + u"eind"_s;
        case 0: r.datum = kans(9) ? QDate() : dag(); return pad + u"datum"_s;
        case 1: r.functieCode = functies[getal(6)]; return pad + u"functieCode"_s;
        case 2: r.toekenning = ToekenningId{toekenningen[getal(4)]}; return pad + u"toekenning"_s;
        case 3: r.eenheid = Eenheid(getal(5)); return pad + u"eenheid"_s;
        case 4: r.aantal = getal(1800) - 60; return pad + u"aantal"_s;
        case 5: r.tarief = bouw::tarief(getal(4000)); return pad + u"tarief"_s;
        case 6: r.bedrag = Bedrag{getal(3'000'000)}; return pad + u"bedrag"_s;
        default:
            r.begin = QTime(getal(23), 15);
            r.eind = QTime(getal(23), 45);
            return u"regels/%1"_s.arg(i);
        }
    }

    FieldPath hoofd(DeclaratieFeiten& f)
    {
        Declaratie& d = f.declaratie;
        switch (getal(10)) {
        case 0: d.soort = DeclaratieSoort(getal(13)); return u"soort"_s;
        case 1: d.periode = Periode::maand(2025, 4 + getal(3)); return u"periode"_s;
        case 2: d.totaal = kans(2) ? totaalVan(d.regels) : Bedrag{getal(500'000)}; return u"totaal"_s;
        case 9: d.goedgekeurdDoor = GebruikerId{getal(2)}; return u"goedgekeurdDoor"_s;
        case 3: d.factuurnummer = kans(2) ? QString() : u"F1"_s; return u"factuurnummer"_s;
        case 4: d.factuurdatum = kans(3) ? std::nullopt : std::optional(dag()); return u"factuurdatum"_s;
        case 5: d.invoerkant = kans(2) ? Invoerkant::Zorgverlener : Invoerkant::Budgethouder; return u"invoerkant"_s;
        case 6: f.saldo->boekingen = {{bouw::toekenningId, u"WLZ-BI"_s, Bedrag{getal(5'200'000)}, {}, {}}}; return u"saldo"_s;
        case 7: f.vandaag = QDate(2025, 5, 20).addDays(getal(30)); return u"vandaag"_s;
        default:
            f.zorgovereenkomst = bouw::zorgovereenkomst();
            f.zorgovereenkomst->versies[0].inhoud.einddatum = dag();
            return u"zorgovereenkomst"_s;
        }
    }

    QRandomGenerator m_willekeur;

    template<class T>
    std::optional<T> misschien(T waarde)
    {
        return kans(3) ? std::nullopt : std::optional<T>(waarde);
    }

    /// The fields of the complete agreement, and the facts from outside.
    FieldPath nieuwerVeld(ZorgovereenkomstFeiten& f)
    {
        ZorgovereenkomstInhoud& i = f.versie.inhoud;
        switch (getal(20)) {
        case 0: i.proeftijdMaanden = getal(4); return u"inhoud/proeftijdMaanden"_s;
        case 1: i.ketenBevestigd = kans(2); return u"inhoud/ketenBevestigd"_s;
        case 2: i.dagenPerWeek = getal(8); return u"inhoud/dagenPerWeek"_s;
        case 3: i.opzegtermijnMaanden = getal(4); return u"inhoud/opzegtermijnMaanden"_s;
        case 4: i.opzegtermijnZorgverlenerMaanden = misschien(getal(3)); return u"inhoud/opzegtermijnZorgverlenerMaanden"_s;
        case 5: i.reiskostenMaandbedrag = misschien(Bedrag{getal(5000)}); return u"inhoud/reiskostenMaandbedrag"_s;
        case 6: i.reiskostenDagenPerWeek = getal(6); return u"inhoud/reiskostenDagenPerWeek"_s;
        case 7: i.reiskostenKilometer = getal(200); return u"inhoud/reiskostenKilometer"_s;
        case 8: i.antwoorden.geeftLeiding = misschien(kans(2)); return u"inhoud/antwoorden/geeftLeiding"_s;
        case 9: i.antwoorden.doetZelf = misschien(kans(2)); return u"inhoud/antwoorden/doetZelf"_s;
        case 10: i.familieband = misschien(Familieband(getal(11))); return u"inhoud/familieband"_s;
        case 11: i.vervangt = ZorgverlenerId{getal(3) * 20 + 1}; return u"inhoud/vervangt"_s;
        case 12: i.identiteitsbewijs.geldigTot = misschien(QDate(2024, 12, 1).addDays(getal(90))); return u"inhoud/identiteitsbewijs/geldigTot"_s;
        case 13: i.loonheffingskorting = misschien(kans(2)); return u"inhoud/loonheffingskorting"_s;
        case 14: i.tekenbevoegde = kans(2) ? QString() : u"M. van Zanten"_s; return u"inhoud/tekenbevoegde"_s;
        case 15: i.modelversie = kans(2) ? QString() : u"2016-1"_s; return u"inhoud/modelversie"_s;
        case 16: f.beoordeling = kans(2); return u"beoordeling"_s;
        case 17: f.verzuim = Verzuimstand{kans(2), {ZorgverlenerId{41}}}; return u"verzuim"_s;
        case 18: f.minutenElders = getal(6000); return u"minutenElders"_s;
        default:
            f.registers = bouw::registers();
            f.registers->brp.stand = Registerstand(getal(3));
            f.registers->kvk.stand = Registerstand(getal(3));
            return u"registers"_s;
        }
    }

    FieldPath afspraakVeld(ZorgovereenkomstInhoud& i)
    {
        static const QString functies[] = {u"WLZ-BI"_s, u"WLZ-PV"_s, u"WLZ-LO"_s, u"WMO-01"_s, QString()};
        const size_t k = size_t(getal(int(i.werkafspraken.size())));
        Werkafspraak& w = i.werkafspraken[k];
        const QString pad = u"inhoud/werkafspraken/%1/"_s.arg(k);
        switch (getal(7)) {
        case 5: w.afwijkendeTarieven = {{Tariefmoment(getal(4)), bouw::tarief(getal(4000))}}; return pad + u"afwijkendeTarieven"_s;
        case 0: w.functieCode = functies[getal(5)]; return pad + u"functieCode"_s;
        case 1: w.toekenning = ToekenningId{getal(2) * 3}; return pad + u"toekenning"_s;
        case 2: w.eenheid = Eenheid(getal(4)); return pad + u"eenheid"_s;
        case 3: w.tarief = kans(4) ? std::nullopt : std::optional(bouw::tarief(getal(4000))); return pad + u"tarief"_s;
        case 4: w.aantalPerWeek = getal(4000); return pad + u"aantalPerWeek"_s;
        default: w.zorgbeschrijving = QString(getal(60), u'x'); return pad + u"zorgbeschrijving"_s;
        }
    }
};

} // namespace

class Evaluator : public QObject {
    Q_OBJECT
    const ParameterTabel m_tabel = bouw::parameters();

private Q_SLOTS:
    void running_only_what_changed_equals_a_full_run_of_a_declaratie_data()
    {
        QTest::addColumn<int>("fase");
        QTest::newRow("entering") << int(Fase::Invoer);
        QTest::newRow("submit") << int(Fase::Indienen);
        QTest::newRow("payment run") << int(Fase::Betaalrun);
    }
    void running_only_what_changed_equals_a_full_run_of_a_declaratie()
    {
        QFETCH(int, fase);
        quint32 zaad = 0;
        for (const gevallen::Geval<DeclaratieFeiten>& geval : gevallen::declaratieGevallen()) {
            DeclaratieFeiten feiten = bouw::declaratieFeiten(m_tabel);
            geval.goed(feiten);
            if (++zaad % 2)
                geval.fout(feiten);
            Rapport rapport = evaluate(feiten, Fase(fase));
            Wijziger wijziger(zaad);
            for (int stap = 0; stap < 60; ++stap) {
                const FieldPath pad = wijziger.declaratie(feiten);
                const Rapport vol = evaluate(feiten, Fase(fase));
                rapport = evaluateChanged(feiten, Fase(fase), {pad}, rapport);
                QVERIFY2(gelijk(vol, rapport), verschil(vol, rapport, pad).constData());
            }
        }
    }

    void running_only_what_changed_equals_a_full_run_of_a_zorgovereenkomst()
    {
        quint32 zaad = 0;
        for (const gevallen::Geval<ZorgovereenkomstFeiten>& geval : gevallen::zorgovereenkomstGevallen()) {
            ZorgovereenkomstFeiten feiten = bouw::zorgovereenkomstFeiten(m_tabel);
            geval.goed(feiten);
            if (++zaad % 2)
                geval.fout(feiten);
            Rapport rapport = evaluate(feiten);
            Wijziger wijziger(zaad);
            for (int stap = 0; stap < 60; ++stap) {
                const FieldPath pad = wijziger.zorgovereenkomst(feiten);
                const Rapport vol = evaluate(feiten);
                rapport = evaluateChanged(feiten, {pad}, rapport);
                QVERIFY2(gelijk(vol, rapport), verschil(vol, rapport, pad).constData());
            }
        }
    }

    void a_change_runs_only_what_reads_it()
    {
        const DeclaratieFeiten feiten = bouw::declaratieFeiten(m_tabel);
        Rapport vorig;
        vorig.bevindingen.push_back({u"DC-046"_s, Ernst::Weigeren, {}, {}});
        const Rapport na = evaluateChanged(feiten, Fase::Indienen, {u"regels/0/tarief"_s}, vorig);
        QCOMPARE(na.bevindingen.size(), size_t(1));
        QVERIFY(evaluateChanged(feiten, Fase::Indienen, {u"periode"_s}, vorig).bevindingen.empty());
    }

    void submitting_also_runs_what_is_checked_while_entering()
    {
        DeclaratieFeiten feiten = bouw::declaratieFeiten(m_tabel);
        feiten.declaratie.regels[0].functieCode = u"WLZ-HH"_s; // DC-019 is a check of entering only
        QVERIFY(evaluate(feiten, Fase::Indienen).weigert());
        QVERIFY(!evaluate(feiten, Fase::Betaalrun).weigert());
    }

    void bevindingen_stand_in_the_order_of_the_catalogue()
    {
        DeclaratieFeiten feiten = bouw::declaratieFeiten(m_tabel);
        feiten.indienerMag = false;
        feiten.vandaag = QDate(2025, 5, 10);
        feiten.declaratie.regels[2].aantal = 0;
        const Rapport rapport = evaluate(feiten, Fase::Indienen);
        QVERIFY(rapport.bevindingen.size() >= 3);
        QVERIFY(std::is_sorted(rapport.bevindingen.begin(), rapport.bevindingen.end(),
                               [](const Bevinding& a, const Bevinding& b) { return a.controle < b.controle; }));
        QVERIFY(rapport.weigert());
    }

    void a_zorgovereenkomst_is_judged_up_to_a_step()
    {
        ZorgovereenkomstFeiten feiten = bouw::zorgovereenkomstFeiten(m_tabel);
        feiten.versie.inhoud.werkafspraken.clear();
        QVERIFY(evaluate(feiten, 1).bevindingen.empty());
        QVERIFY(evaluate(feiten, 2).weigert());
    }

    void a_path_touches_a_pattern_data()
    {
        QTest::addColumn<QString>("patroon");
        QTest::addColumn<QString>("pad");
        QTest::addColumn<bool>("raakt");
        QTest::newRow("same") << u"regels/*/aantal"_s << u"regels/3/aantal"_s << true;
        QTest::newRow("other field") << u"regels/*/aantal"_s << u"regels/3/tarief"_s << false;
        QTest::newRow("line") << u"regels/*/aantal"_s << u"regels/3"_s << true;
        QTest::newRow("list") << u"regels/*/aantal"_s << u"regels"_s << true;
        QTest::newRow("everything") << u"regels/*/aantal"_s << QString() << true;
        QTest::newRow("below") << u"inhoud"_s << u"inhoud/soort"_s << true;
        QTest::newRow("no prefix of letters") << u"soort"_s << u"soortCode"_s << false;
    }
    void a_path_touches_a_pattern()
    {
        QFETCH(QString, patroon);
        QFETCH(QString, pad);
        const QByteArray latin = patroon.toLatin1();
        QTEST(padRaakt(QLatin1String(latin), pad), "raakt");
    }
};

HOUSE_TEST(test_evaluator, Evaluator)
#include "test_evaluator.moc"
