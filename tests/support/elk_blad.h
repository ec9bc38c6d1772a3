#pragma once
#include "shared/domain/zorgovereenkomst/inhoud.h"
#include <tuple>

/// Walks every value inside the content of an agreement and changes it, one at a time. `leden` names all members, so a new member does not
/// compile until it is walked too.
namespace pgb::test {

#define PGB_LEDEN(Type, ...)            \
    inline auto leden(Type& r)          \
    {                                   \
        auto& [__VA_ARGS__] = r;        \
        return std::tie(__VA_ARGS__);   \
    }
PGB_LEDEN(Adres, a, b, c, d, e)
PGB_LEDEN(ModelAntwoorden, a, b)
PGB_LEDEN(Bestandsverwijzing, a, b, c)
PGB_LEDEN(AfwijkendTarief, a, b)
PGB_LEDEN(Zorgdelen, a, b, c, d, e, f, g)
PGB_LEDEN(VertegenwoordigerGegevens, a, b, c, d)
PGB_LEDEN(Identiteitsbewijs, a, b, c)
PGB_LEDEN(Werkafspraak, a, b, c, d, e, f, g, h, i)
PGB_LEDEN(ZorgovereenkomstInhoud, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r0, s, t, u, v, w, x, a2, b2, c2, d2, e2, f2, g2, h2, i2,
          j2, k2, l2, m2, n2, o2, p2, q2, r2, s2, t2)
#undef PGB_LEDEN

inline void verander(bool& v) { v = !v; }
inline void verander(int& v) { ++v; }
inline void verander(qint64& v) { ++v; }
inline void verander(QString& v) { v += QLatin1Char('x'); }
inline void verander(QDate& v) { v = v.isValid() ? v.addDays(1) : QDate(2025, 3, 3); }
inline void verander(QByteArray& v) { v.append('\x7f'); }
inline void verander(Bedrag& v) { ++v.centen; }
inline void verander(Tarief& v) { ++v.honderdduizendsten; }
inline void verander(Postcode& v) { v = *Postcode::parse(v.tekst() == QLatin1String("1234 AB") ? u"9999 ZZ" : u"1234 AB"); }
template<class Tag>
void verander(Id<Tag>& v)
{
    ++v.waarde;
}
template<class E>
    requires std::is_enum_v<E>
void verander(E& v)
{
    const auto tabel = codeTable<E>();
    for (size_t i = 0; i < tabel.size(); ++i) {
        if (tabel[i].waarde == v) {
            v = tabel[(i + 1) % tabel.size()].waarde;
            return;
        }
    }
}

template<class T, class F>
void elkBlad(T& waarde, F&& na);

/// Changes `waarde`, tells `na`, and puts it back.
template<class T, class F>
void metAnders(T& waarde, const T& anders, F& na)
{
    const T was = std::exchange(waarde, anders);
    na();
    waarde = was;
}

template<class T, class F>
void elkBlad(std::optional<T>& waarde, F&& na)
{
    metAnders(waarde, waarde ? std::nullopt : std::optional<T>(T{}), na);
    if (waarde)
        elkBlad(*waarde, na);
}
template<class T, class F>
void elkBlad(std::vector<T>& lijst, F&& na)
{
    std::vector<T> langer = lijst;
    langer.emplace_back();
    metAnders(lijst, langer, na);
    for (T& deel : lijst)
        elkBlad(deel, na);
}
template<size_t N, class F>
void elkBlad(std::array<int, N>& lijst, F&& na)
{
    for (int& deel : lijst)
        elkBlad(deel, na);
}

/// Calls `na()` once for every value inside `waarde`, each time with that one value changed.
template<class T, class F>
void elkBlad(T& waarde, F&& na)
{
    if constexpr (requires { leden(waarde); }) {
        std::apply([&](auto&... lid) { (elkBlad(lid, na), ...); }, leden(waarde));
    } else {
        T anders = waarde;
        verander(anders);
        metAnders(waarde, anders, na);
    }
}

inline Bestandsverwijzing bestand(const QString& naam) { return {naam, QByteArray(32, char(naam.size())), 12'345}; }

/// A content in which no field has the value that it begins with. `toekenning` and `vervangt` must exist where it is stored.
inline ZorgovereenkomstInhoud volleInhoud(ToekenningId toekenning = {4}, ZorgverlenerId vervangt = {9})
{
    ZorgovereenkomstInhoud i;
    i.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
    i.relatie = Familierelatie::TweedeGraad;
    i.toekenningen = {toekenning};
    i.ingangsdatum = QDate(2025, 1, 1);
    i.looptijd = Looptijd::Vervanging;
    i.einddatum = QDate(2025, 12, 31);
    i.vervangt = vervangt;
    i.aanzeggingVooraf = true;
    i.proeftijdMaanden = 1;
    i.vasteUren = true;
    i.rooster = {60, 0, 90, 0, 15, 1, 2};
    i.minutenPerWeek = 168;
    i.loonsoort = Loonsoort::Maandloon;
    i.maandloon = Bedrag{123456};
    Werkafspraak w{QStringLiteral("JW-45"), toekenning, Eenheid::Dagdeel, Tarief{5100000}, 150, QStringLiteral("Hulp bij \"eten\"; {NULL}, a\\b")};
    w.zorgdelen = {QStringLiteral("behoefte"), QStringLiteral("2x"), QStringLiteral("'s ochtends"), QStringLiteral("thuis"),
                   QStringLiteral("zelf koken"), QStringLiteral("zus"), QStringLiteral("oproepbaar")};
    w.afwijkendeTarieven = {{Tariefmoment::Nacht, Tarief{6100000}}, {Tariefmoment::Feestdag, Tarief{7100000}}};
    w.verdeelsleutel = 60;
    i.werkafspraken = {w, {QStringLiteral("JW-46"), {}, Eenheid::Uur, {}, 0, {}}};
    i.vakantiegeldInbegrepen = true;
    i.vakantieUrenInbegrepen = false;
    i.reiskosten = ReiskostenSoort::PerKilometer;
    i.reiskostenTarief = Tarief{23000};
    i.reiskostenKilometer = 14;
    i.salarisadministratie = true;
    i.opzegtermijnMaanden = 2;
    i.overigeAfspraken = QStringLiteral("Regel 1\nRegel 2 \u2713");
    i.tariefuitzonderingVerleend = true;
    i.vertegenwoordiger = VertegenwoordigerGegevens{Vertegenwoordigingsgrond::Curator, QStringLiteral("V. Hendrikse"),
                                                    {QStringLiteral("Kade"), QStringLiteral("1"), *Postcode::parse(u"1234 AB"), QStringLiteral("Sneek"), QStringLiteral("NL")},
                                                    QStringLiteral("0600001000")};
    i.familieband = Familieband::BroerOfZus;
    i.antwoorden = {true, false};
    i.ketenBevestigd = true;
    i.dagenPerWeek = 3;
    i.reiskostenDagenPerWeek = 4;
    i.reiskostenMaandbedrag = Bedrag{1423};
    i.loonheffingskorting = false;
    i.loonheffingskortingVanaf = QDate(2025, 2, 1);
    i.identiteitsbewijs = {bestand(QStringLiteral("voor.png")), bestand(QStringLiteral("achter.png")), QDate(2030, 5, 6)};
    i.tarievenlijst = bestand(QStringLiteral("tarieven 2025.pdf"));
    i.tekenbevoegde = QStringLiteral("M. van Zanten");
    i.tekenbevoegdeFunctie = QStringLiteral("bestuurder");
    i.wooninitiatief = false;
    i.eigenContractnummer = QStringLiteral("ZO-2501");
    i.eigenKlantnummer = QStringLiteral("K-77");
    i.opzegtermijnZorgverlenerMaanden = 0;
    i.declaratieritme = Declaratieritme::VierWeken;
    i.modelversie = QStringLiteral("2025-1");
    i.modelHash = QByteArray(32, 'm');
    return i;
}

} // namespace pgb::test
