#include "server/main/demo/demo_people.h"
#include <array>

namespace pgb::demo {

namespace {

struct Surname {
    QLatin1String voorvoegsel;
    QLatin1String naam;
};

constexpr std::array<Surname, 52> surnames{{
    {QLatin1String("de"), QLatin1String("Boer")}, {{}, QLatin1String("Yilmaz")}, {{}, QLatin1String("Kaya")}, {{}, QLatin1String("Bakker")},
    {{}, QLatin1String("Hendriks")}, {{}, QLatin1String("Mulder")}, {{}, QLatin1String("Smit")}, {{}, QLatin1String("Pinas")},
    {{}, QLatin1String("Jansen")}, {QLatin1String("van"), QLatin1String("Dijk")}, {{}, QLatin1String("Bos")}, {QLatin1String("El"), QLatin1String("Amrani")},
    {QLatin1String("de"), QLatin1String("Groot")}, {{}, QLatin1String("Peters")}, {{}, QLatin1String("Willems")}, {{}, QLatin1String("Vermeer")},
    {{}, QLatin1String("Martina")}, {QLatin1String("van"), QLatin1String("Oosterhout-Schimmelpenninck van der Oye")}, {{}, QLatin1String("Brouwer")}, {QLatin1String("de"), QLatin1String("Vries")},
    {{}, QLatin1String("Achterberg")}, {{}, QLatin1String("Demir")}, {{}, QLatin1String("Visser")}, {QLatin1String("van der"), QLatin1String("Meulen")},
    {{}, QLatin1String("Kuipers")}, {{}, QLatin1String("Schouten")}, {QLatin1String("ten"), QLatin1String("Brinke")}, {{}, QLatin1String("Veenstra")},
    {{}, QLatin1String("Postma")}, {{}, QLatin1String("Abdi")}, {{}, QLatin1String("Wagenaar")}, {QLatin1String("van den"), QLatin1String("Heuvel")},
    {{}, QLatin1String("Sahin")}, {{}, QLatin1String("Rietveld")}, {{}, QLatin1String("Koster")}, {{}, QLatin1String("Prins")},
    {{}, QLatin1String("Molenaar")}, {QLatin1String("de"), QLatin1String("Wit")}, {{}, QLatin1String("Dekker")}, {{}, QLatin1String("Tahiri")},
    {{}, QLatin1String("Vos")}, {{}, QLatin1String("Scholten")}, {{}, QLatin1String("Gerritsen")}, {{}, QLatin1String("Nijland")},
    {{}, QLatin1String("Haverkamp")}, {QLatin1String("van"), QLatin1String("Wijngaarden")}, {{}, QLatin1String("Blom")}, {{}, QLatin1String("Hoekstra")},
    {{}, QLatin1String("Lont")}, {{}, QLatin1String("Ouali")}, {{}, QLatin1String("Kramer")}, {{}, QLatin1String("Zandstra")},
}};

constexpr QLatin1String streets[] = {QLatin1String("Lindelaan"), QLatin1String("Kerkstraat"), QLatin1String("Molenweg"), QLatin1String("Havenkade"),
                                     QLatin1String("Beukenhof"), QLatin1String("Stationsplein"), QLatin1String("Zonnebloemstraat")};
constexpr QLatin1String places[] = {QLatin1String("Oefenstad"), QLatin1String("Voorbeeldam"), QLatin1String("Proefdorp"), QLatin1String("Oefenveen")};

} // namespace

Naam People::naam(int i) const
{
    const Surname& surname = surnames[size_t(i) % surnames.size()];
    // Twelve initials over fifty-two surnames: no two people share a full name.
    static constexpr char initials[] = "JSMAKRTLHDEO";
    const int turn = i + i / int(surnames.size());
    return {QString(QLatin1Char(initials[turn % 12])) + QLatin1Char('.'), surname.voorvoegsel, surname.naam};
}

Geslacht People::geslacht(int i) const
{
    return i % 2 == 0 ? Geslacht::Vrouw : Geslacht::Man;
}

QDate People::geboortedatum(int i) const
{
    return QDate(1945 + (i * 17) % 60, 1 + (i * 5) % 12, 1 + (i * 11) % 28);
}

Adres People::adres(int i) const
{
    const QString postcode = QStringLiteral("%1 %2%3").arg(1234 + (i * 37) % 8000).arg(QLatin1Char(char('A' + i % 17))).arg(QLatin1Char(char('B' + i % 11)));
    return {streets[size_t(i) % std::size(streets)], QString::number(1 + (i * 7) % 180), Postcode::parse(postcode).value(),
            places[size_t(i) % std::size(places)], {}};
}

QString People::telefoon(int i) const
{
    return QStringLiteral("060000%1").arg(1000 + i); // a block that is not given out
}

Vestigingsnummer People::vestigingsnummer(int i) const
{
    return Vestigingsnummer::parse(QStringLiteral("00009999%1").arg(9000 + i)).value();
}

Bsn People::bsn(int i) const
{
    int found = -1;
    for (int number = 999990019;; ++number) {
        if (const std::optional<Bsn> bsn = Bsn::parse(QString::number(number)); bsn && ++found == i)
            return *bsn;
    }
}

Iban People::iban(int i) const
{
    const QString account = QStringLiteral("TEST%1").arg(1000000 + i, 10, 10, QLatin1Char('0'));
    for (int check = 2; check < 99; ++check) {
        if (const std::optional<Iban> iban = Iban::parse(QStringLiteral("NL%1%2").arg(check, 2, 10, QLatin1Char('0')).arg(account)))
            return *iban;
    }
    return {};
}

KvkNummer People::kvk(int i) const
{
    return KvkNummer::parse(QString::number(99990000 + i)).value();
}

AgbCode People::agb(int i, bool onderneming) const
{
    return AgbCode::parse(QString::number((onderneming ? 41990000 : 91990000) + i)).value();
}

} // namespace pgb::demo
