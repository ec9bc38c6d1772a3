#include "tests/storage/dossier.h"
#include "shared/base/ascii.h"
#include "tests/support/elk_blad.h"

namespace pgb::test {

namespace {

QString digits(qint64 number, int width)
{
    return QStringLiteral("%1").arg(number, width, 10, QChar(u'0'));
}

Gebruiker account(app::UnitOfWork& unit, const Dossier& dossier, Rol rol, int n)
{
    Gebruiker g;
    g.rol = rol;
    g.gebruikersnaam = code(rol).toLower() + QString::number(n);
    g.naam = QStringLiteral("Account %1").arg(n);
    if (rol == Rol::Budgethouder)
        g.budgethouder = dossier.budgethouder.id;
    if (rol == Rol::Zorgverlener)
        g.zorgverlener = dossier.zorgverlener.id;
    if (rol == Rol::MedewerkerOrganisatie)
        g.organisatie = dossier.organisatie.id;
    if (rol == Rol::MedewerkerVerstrekker)
        g.verstrekker = dossier.verstrekker.id;
    return need(unit.gebruikers().insert(g, "$argon2id$test"));
}

} // namespace

Bsn bsn(int n)
{
    int found = -1;
    for (int serial = 0; serial < 10000; ++serial) {
        const std::optional<Bsn> value = Bsn::parse(QStringLiteral("99999") + digits(serial, 4));
        if (value && ++found == n)
            return *value;
    }
    throw std::runtime_error("no more BSNs");
}

Iban iban(int n)
{
    const QString account = QStringLiteral("TEST") + digits(n, 10);
    const int check = 98 - ascii::mod97(QString(account + QStringLiteral("NL00")));
    return Iban::parse(QStringLiteral("NL") + digits(check, 2) + account).value();
}

QDateTime moment(int minute)
{
    return QDateTime(QDate(2025, 6, 2), QTime(9, 30), Qt::UTC).addSecs(minute * 60).addMSecs(123);
}

Budgethouder budgethouder(int n)
{
    Budgethouder b;
    b.bsn = bsn(2 * n);
    b.profielnummer = QStringLiteral("A") + digits(n, 7);
    b.klantnummer = QStringLiteral("K") + digits(n, 6);
    b.naam = {QStringLiteral("J.P."), QStringLiteral("van der"), QStringLiteral("Ångström-%1").arg(n)};
    b.geboortedatum = QDate(1951, 2, 28);
    b.overlijdensdatum = QDate(2025, 12, 31);
    b.geslacht = Geslacht::X;
    b.woonadres = {QStringLiteral("Kerkstraat"), QStringLiteral("12-b"), *Postcode::parse(QStringLiteral("1234AB")), QStringLiteral("'s-Hertogenbosch"), QStringLiteral("NL")};
    b.correspondentieadres = Adres {QStringLiteral("Postbus"), QStringLiteral("7"), {}, QStringLiteral("Köln"), QStringLiteral("Duitsland")};
    b.email = QStringLiteral("a@example.org");
    b.telefoon = QStringLiteral("0612345678");
    b.telefoon2 = QStringLiteral("0201234567");
    b.ibanSinds = QDate(2024, 2, 29);
    b.iban = iban(n);
    return b;
}

Zorgverlener zorgverlener(int n)
{
    Zorgverlener z;
    z.soort = ZorgverlenerSoort::Zzp;
    z.naam = QStringLiteral("T. de Wit %1").arg(n);
    z.bsn = bsn(2 * n + 1);
    z.kvkNummer = KvkNummer::parse(digits(10000000 + n, 8));
    z.agbCode = AgbCode::parse(digits(91000000 + n, 8));
    z.bigNummer = QStringLiteral("19012345678");
    z.kvkActief = false;
    z.agbActief = false;
    z.ibOndernemer = true;
    z.geboortedatum = QDate(1980, 1, 2);
    z.overlijdensdatum = QDate(2026, 1, 2);
    z.iban = iban(5000 + n);
    z.ibanSinds = QDate(2024, 2, 29);
    z.adres = {QStringLiteral("Dorpsweg"), QStringLiteral("1"), *Postcode::parse(QStringLiteral("9999ZZ")), QStringLiteral("Assen"), {}};
    z.email = QStringLiteral("b@example.org");
    z.telefoon = QStringLiteral("0501234567");
    z.betaalvoorkeur = Betaalvoorkeur::PerFactuur;
    z.vestigingsnummer = Vestigingsnummer::parse(u"000099999991");
    z.geslacht = Geslacht::Vrouw;
    z.rekeninghouder = QStringLiteral("T. de Wit e/o A. Bos");
    z.bic = Bic::parse(u"TESTNL2A");
    return z;
}

Toekenning toekenning(BudgethouderId budgethouder, VerstrekkerId verstrekker)
{
    Toekenning t;
    t.budgethouder = budgethouder;
    t.verstrekker = verstrekker;
    t.wet = Wet::Jw;
    t.toekenningsnummer = QStringLiteral("T-1");
    t.beschikkingsdatum = QDate(2024, 12, 1);
    t.periode = Periode::jaar(2025);
    t.status = ToekenningStatus::Heropend;
    t.verantwoordingsvrijBedrag = Bedrag {12345};
    t.niveaus = {
        {{1}, {0}, BudgetniveauSoort::Totaal, {}, QStringLiteral("Totaal"), Bedrag {5'000'000}, {}, {}},
        {{2}, {1}, BudgetniveauSoort::Arrangement, {}, QStringLiteral("Begeleiding"), {}, Tarief {7000000}, Tarief {2500000}},
        {{3}, {2}, BudgetniveauSoort::Functie, QStringLiteral("JW-45"), QStringLiteral("Uren"), Bedrag {0}, {}, Tarief {2565000}},
    };
    return t;
}

Declaratie declaratie(const Zorgovereenkomst& zorgovereenkomst, ToekenningId toekenning, DeclaratieStatus status)
{
    Declaratie d;
    d.zorgovereenkomst = zorgovereenkomst.id;
    d.budgethouder = zorgovereenkomst.budgethouder;
    d.zorgverlener = zorgovereenkomst.zorgverlener;
    d.periode = Periode::maand(2025, 5);
    d.status = status;
    for (int dag = 1; dag <= 31; ++dag) {
        Declaratieregel r;
        r.datum = QDate(2025, 5, dag);
        r.functieCode = QStringLiteral("JW-45");
        r.toekenning = toekenning;
        r.aantal = 90;
        r.tarief = Tarief {2565000};
        r.bedrag = regelBedrag(r);
        if (dag == 7) {
            r.begin = QTime(0, 0);
            r.eind = QTime(23, 59);
            r.afgeleid = true;
        }
        d.regels.push_back(r);
    }
    d.totaal = totaalVan(d.regels);
    return d;
}

Dossier storeDossier(app::UnitOfWork& unit, int n)
{
    Dossier d;
    d.organisatie.naam = QStringLiteral("Bureau %1").arg(n);
    d.organisatie.kvkNummer = KvkNummer::parse(digits(20000000 + n, 8));
    d.organisatie = need(unit.partijen().insertOrganisatie(d.organisatie));
    d.verstrekker.soort = VerstrekkerSoort::Gemeente;
    d.verstrekker.naam = QStringLiteral("Gemeente %1").arg(n);
    d.verstrekker.codeNummer = digits(n, 4);
    d.verstrekker.wetten = {Wet::Wmo, Wet::Jw};
    d.verstrekker = need(unit.partijen().insertVerstrekker(d.verstrekker));
    d.budgethouder = need(unit.budgethouders().insert(budgethouder(n)));
    Zorgverlener z = zorgverlener(n);
    z.organisatie = d.organisatie.id;
    d.zorgverlener = need(unit.zorgverleners().insert(z));
    d.toekenning = need(unit.toekenningen().insert(toekenning(d.budgethouder.id, d.verstrekker.id)));
    for (Rol rol : {Rol::Budgethouder, Rol::Vertegenwoordiger, Rol::Zorgverlener, Rol::MedewerkerOrganisatie, Rol::MedewerkerVerstrekker,
                    Rol::Beheerder, Rol::Svb})
        d.accounts.push_back(account(unit, d, rol, n));

    Zorgovereenkomst o;
    o.nummer = QStringLiteral("2025-") + digits(n, 4);
    o.budgethouder = d.budgethouder.id;
    o.zorgverlener = d.zorgverlener.id;
    ZorgovereenkomstVersie v;
    v.status = ZorgovereenkomstStatus::Lopend;
    v.inhoud = volleInhoud(d.toekenning.id, d.zorgverlener.id);
    v.geldigTot = QDate(2025, 12, 31);
    v.statusSinds = moment();
    v.statusReden = QStringLiteral("Akkoord");
    v.geblokkeerd = true;
    v.handtekeningen = {{Partijrol::Vertegenwoordiger, d.account(Rol::Vertegenwoordiger).id, QStringLiteral("A. Bakker"),
                         Inlogniveau::TweeFactoren, moment(1), QByteArray(32, '\0')}};
    v.beoordelingen = {{DeelbeoordelingSoort::Verstrekker, d.verstrekker.id, Wet::Jw, DeelbeoordelingStatus::Afgekeurd,
                        d.account(Rol::MedewerkerVerstrekker).id, moment(2), QStringLiteral("tarief"), QStringLiteral("Te hoog")},
                       {DeelbeoordelingSoort::SvbArbeidsrecht, {}, Wet::Wmo, DeelbeoordelingStatus::Open, {}, {}, {}, {}}};
    v.handtekeningen[0].middel = Inlogmiddel::Authenticator;
    v.beoordelingen[0].sinds = moment(3);
    v.beoordelingen[0].normdatum = QDate(2025, 2, 14);
    v.beoordelingen[0].opmerkingen = {{QStringLiteral("inhoud/werkafspraken/0/tarief"), QStringLiteral("Boven het maximum")},
                                      {QStringLiteral("inhoud/einddatum"), QStringLiteral("Te laat")}};
    v.opgesteldDoor = Partijrol::Zorgverlener;
    v.stappen = {{ZorgovereenkomstStatus::Concept, moment(4), ZorgovereenkomstActor::Zorgverlener},
                 {ZorgovereenkomstStatus::Lopend, moment(5), ZorgovereenkomstActor::Systeem}};
    v.vragen = {{DeelbeoordelingSoort::SvbArbeidsrecht, {}, Wet::Wmo, moment(6), QStringLiteral("Hoeveel uur?"), {}, moment(7), QStringLiteral("Tien")},
                {DeelbeoordelingSoort::Verstrekker, d.verstrekker.id, Wet::Jw, moment(8), QStringLiteral("Waarom?"),
                 {{QStringLiteral("inhoud/einddatum"), QStringLiteral("Klopt dit?")}}, {}, {}}};
    v.einde = VersieEinde{ZorgovereenkomstActor::Zorgverlener, QStringLiteral("A. Bakker"), QDate(2025, 11, 4), QDate(2025, 12, 31), 1, QStringLiteral("Verhuist")};
    v.herstelVan = 1;
    v.goedkeuring = Goedkeuring::Automatisch;
    v.bewaardOp = moment(9);
    o.versies = {v};
    d.zorgovereenkomst = need(unit.zorgovereenkomsten().insert(o));
    return d;
}

} // namespace pgb::test
