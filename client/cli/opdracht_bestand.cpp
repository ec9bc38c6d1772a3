#include "client/cli/opdracht.h"
#include "client/cli/bekijken.h"
#include "client/cli/proef.h"
#include "client/cli/tekst.h"
#include "client/cli/tonen.h"
#include "shared/base/telling.h"
#include <QFileInfo>
#include <algorithm>
#include <unistd.h>

// Of a file: its columns, and bringing and checking it.

namespace pgb::cli {
namespace {

/// Below this a column is a guess, as on the screen (domain 7.6).
constexpr int kolomZeker = 900;

QString bestandsnaam(const Bestand& bestand) { return QFileInfo(bestand.pad).fileName().left(200); }

} // namespace

std::optional<Einde> Opdracht::kies(Bestand& bestand, bool alleenGenoemde)
{
    const QStringList genoemd = m_opties.values(QStringLiteral("kolom"));
    if (const QString fout = kiesKolommen(bestand, genoemd, alleenGenoemde && !genoemd.isEmpty()); !fout.isEmpty())
        return stop(Einde::Gebruik, QStringLiteral("gebruik"), fout);
    if (!kiesWijze(bestand.voorstel, optie("datums"), optie("getallen"), optie("duur")))
        return stop(Einde::Gebruik, QStringLiteral("gebruik"), QStringLiteral("Kies --datums dag-maand of maand-dag, --getallen komma of punt, en --duur uren of minuten."));
    return std::nullopt;
}

std::optional<Einde> Opdracht::isZeker(const Bestand& bestand)
{
    const BestandVoorstel& v = bestand.voorstel;
    if (!v.ontbreekt.isEmpty())
        return geweigerd(QStringLiteral("kolomOntbreekt"), QStringLiteral("Zeg zelf in welke kolom dit staat: %1. Bijvoorbeeld: --kolom \"Mijn kop=%2\".").arg(v.ontbreekt.join(QStringLiteral(", ")), v.ontbreekt.first()));
    QStringList gok;
    for (size_t i = 0; i < v.kolommen.size(); ++i) {
        const KolomVoorstel& kolom = v.kolommen[i];
        if (kolom.veld != Bulkveld::Geen && kolom.zekerheid < kolomZeker)
            gok << QStringLiteral("--kolom \"%1=%2\"").arg(kolom.kop.isEmpty() ? QString::number(i + 1) : kolom.kop, code(kolom.veld));
    }
    if (!gok.isEmpty())
        return geweigerd(QStringLiteral("kolomNietZeker"), QStringLiteral("Van deze kolommen weten wij niet zeker wat erin staat. Zeg het zelf (\"%1\" gebruikt een kolom niet): %2").arg(code(Bulkveld::Geen), gok.join(QLatin1Char(' '))));
    if (!v.duurZeker())
        return geweigerd(QStringLiteral("duurNietZeker"), QStringLiteral("Dit bestand zegt niet of het aantal in uren of in minuten is. Zeg het met --duur uren of --duur minuten."));
    if (!v.volgordeZeker || !v.decimaalZeker)
        return geweigerd(QStringLiteral("schrijfwijzeNietZeker"), QStringLiteral("Dit bestand zegt niet zeker hoe datums en getallen zijn geschreven. Zeg het met --datums dag-maand (of maand-dag) en --getallen komma (of punt)."));
    return std::nullopt;
}

Einde Opdracht::columns()
{
    auto bestand = openBestand(m_namen.first(), {}, {});
    if (!bestand)
        return geweigerd(bestand.problem().code, foutTekst(bestand.problem()));
    if (const auto fout = kies(*bestand, false))
        return *fout;
    toonKolommen(*bestand, json());
    const QString naam = optie("bewaar");
    if (naam.isEmpty() && bestand->voorstel.ontbreekt.isEmpty())
        return Einde::Goed;
    if (const auto fout = isZeker(*bestand))
        return *fout;
    const auto bewaard = m_verbinding->vraag<BulkprofielTekst>(
        net::bodyRequest("PUT", QStringLiteral("/v1/bulkprofielen"), BulkprofielTekst{{}, naam, profielTekst(alsProfiel(bestand->voorstel, naam, {}))}));
    if (!bewaard)
        return mislukt(bewaard.problem());
    klaag(QStringLiteral("Bewaard als profiel \"%1\".").arg(naam));
    return Einde::Goed;
}

Einde Opdracht::proef(const Bestand& bestand)
{
    ProefUitslag uitslag;
    std::optional<Problem> gestopt;
    const Outcome<BronKenmerken> gelezen = leesPerClient(bestand, [&](std::vector<Bulkregel> blok) {
        const auto uit = m_verbinding->alle<BulkregelUitkomst>(net::bodyRequest("POST", QStringLiteral("/v1/bulkproef"), wire::BulkProef{std::move(blok), optie("patroon"), bestandsnaam(bestand), optie("referentie"), bestand.kenmerken.leveranciers.join(QLatin1Char(' '))}));
        if (!uit) {
            gestopt = uit.problem();
            return false;
        }
        uitslag.neemBlok(*uit);
        for (const BulkregelUitkomst& u : *uit) {
            if (json() && u.stand != Bulkstand::Goed)
                toonJson(wire::encode(u));
        }
        return true;
    });
    if (gestopt)
        return nietGebracht(*gestopt);
    if (!gelezen)
        return geweigerd(gelezen.problem().code, foutTekst(gelezen.problem()));
    klaagOverBron(*gelezen);
    toonTellingen(QStringLiteral("Proef van \"%1\"").arg(QFileInfo(bestand.pad).fileName()), uitslag.tellingen(), json());
    toonOorzaken(uitslag.oorzaken(), json(), [&](const BulkOorzaak& o) { return uitslag.rijen(o); });
    klaag(uitslag.slotzin());
    return eindeVan(uitslag.regelsMet(Bulkstand::Fout), uitslag.oorzaken());
}

Outcome<wire::BulkBatch> Opdracht::breng(const Bestand& bestand)
{
    const wire::BulkInvoer invoer{bestandsnaam(bestand), bestand.kopie->hash(), optie("referentie"), optie("patroon"), m_opties.isSet(QStringLiteral("nogmaals")), indelingSleutel(bestand.voorstel), bestand.kenmerken.leveranciers.join(QLatin1Char(' '))};
    auto batch = m_verbinding->vraag<wire::BulkBatch>(net::bodyRequest("POST", QStringLiteral("/v1/bulk"), invoer));
    if (!batch)
        return batch;
    std::optional<Problem> gestopt;
    const Outcome<BronKenmerken> gelezen = leesBlokken(bestand, [&](std::vector<Bulkregel> blok) {
        if (blok.back().nummer <= batch->laatsteNummer) // brought before; it goes on where it stopped
            return true;
        auto nu = m_verbinding->vraag<wire::BulkBatch>(net::bodyRequest("POST", pad(batch->id.waarde, "/regels"), wire::BulkBlok{std::move(blok), true}));
        if (!nu) {
            gestopt = nu.problem();
            return false;
        }
        batch = std::move(nu);
        return true;
    });
    if (gestopt)
        return *gestopt;
    if (!gelezen)
        return gelezen.problem();
    klaagOverBron(*gelezen); // and that was all
    return batch->status == Bulkstatus::Onvolledig ? m_verbinding->vraag<wire::BulkBatch>(net::bodyRequest("POST", pad(batch->id.waarde, "/regels"), wire::BulkBlok{})) : batch;
}

/// Also what was found wrong, of note or handed in before: since then a day may have come, an agreement changed or a declaratie been withdrawn.
Outcome<wire::BulkBatch> Opdracht::controleer(wire::BulkBatch batch)
{
    bool opnieuw = regelsMet(batch, Bulkstand::Fout) + regelsMet(batch, Bulkstand::LetOp) + regelsMet(batch, Bulkstand::AlIngediend) > 0;
    while (opnieuw || batch.teControleren > 0) {
        net::ApiRequest stap;
        stap.method = "POST";
        stap.path = pad(batch.id.waarde, "/controle");
        if (std::exchange(opnieuw, false))
            stap.query.addQueryItem(QStringLiteral("opnieuw"), QStringLiteral("1"));
        auto nu = m_verbinding->vraag<wire::BulkBatch>(stap);
        if (!nu)
            return nu.problem();
        if (isatty(STDERR_FILENO))
            klaag(QStringLiteral("nog %1 regels").arg(nu->teControleren));
        batch = *nu;
    }
    return batch;
}

Einde Opdracht::toonControle(const wire::BulkBatch& batch)
{
    toonBatch(batch, json());
    const auto alle = oorzaken(batch.id);
    if (!alle)
        return mislukt(alle.problem());
    toonOorzaken(*alle, json(), [&](const BulkOorzaak& o) { return eersteRijen(*m_verbinding, batch.id, o); });
    klaagOverDeel(batch);
    return eindeVan(regelsMet(batch, Bulkstand::Fout) + batch.teControleren + (batch.status == Bulkstatus::Onvolledig ? 1 : 0), *alle);
}

Einde Opdracht::check()
{
    const auto bewaard = profielen();
    if (!bewaard)
        return mislukt(bewaard.problem());
    if (const QString naam = optie("profiel"); !naam.isEmpty() && std::none_of(bewaard->begin(), bewaard->end(), [&](const BulkprofielTekst& p) { return p.naam == naam; })) {
        QStringList namen;
        for (const BulkprofielTekst& p : *bewaard)
            namen << p.naam;
        namen.removeDuplicates();
        return geweigerd(QStringLiteral("geenProfiel"), namen.isEmpty() ? QStringLiteral("Er is geen profiel \"%1\". Er is nog geen enkel profiel bewaard: dat doet pgb columns %2 --bewaar NAAM").arg(naam, m_namen.first())
                                                                        : QStringLiteral("Er is geen profiel \"%1\". Wel: %2.").arg(naam, namen.join(QStringLiteral(", "))));
    }
    auto bestand = openBestand(m_namen.first(), *bewaard, optie("profiel"), m_verbinding->vandaag());
    if (!bestand)
        return geweigerd(bestand.problem().code, foutTekst(bestand.problem()));
    if (const auto fout = kies(*bestand, bestand->profiel.isEmpty()))
        return *fout;
    if (bestand->profiel.isEmpty() && !m_opties.isSet(QStringLiteral("kolom"))) { // nothing that was recognised is ever sent unseen
        toonKolommen(*bestand, json());
        auto genoemd = *bewaard;
        std::erase_if(genoemd, [&](const BulkprofielTekst& p) { return m_opties.isSet(QStringLiteral("profiel")) && p.naam != optie("profiel"); });
        const auto gemis = gemisteKolommen(bestand->voorstel, genoemd);
        const QString waarom = gemis ? QStringLiteral(" Profiel \"%1\" past niet: in dit bestand ontbreekt \"%2\".").arg(gemis->naam, gemis->koppen.join(QStringLiteral("\", \""))) : QString();
        return geweigerd(QStringLiteral("geenProfiel"), QStringLiteral("Er is geen profiel dat bij deze kolommen past.%2 Kijk of dit klopt en bewaar het: pgb columns %1 --bewaar NAAM").arg(m_namen.first(), waarom));
    }
    if (const QStringList nieuw = bestand->voorstel.nieuweKolommen(); !nieuw.isEmpty()) {
        toonKolommen(*bestand, json());
        return geweigerd(QStringLiteral("kolomNieuw"), QStringLiteral("Profiel \"%1\" kent deze kolom nog niet: %2. Zeg wat erin staat met --kolom \"%3=...\" (\"%4\" gebruikt een kolom niet), of bewaar het profiel opnieuw: pgb columns %5 --bewaar \"%1\"").arg(bestand->profiel, nieuw.join(QStringLiteral(", ")), nieuw.first(), code(Bulkveld::Geen), m_namen.first()));
    }
    if (!bestand->profiel.isEmpty() && !bestand->voorstel.duurZeker())
        return geweigerd(QStringLiteral("duurNietZeker"), QStringLiteral("Dit bestand zegt niet of het aantal in uren of in minuten is. Bewaar het profiel opnieuw: pgb columns %1 --bewaar \"%2\" --duur uren (of minuten)").arg(m_namen.first(), bestand->profiel));
    if (const auto fout = isZeker(*bestand))
        return *fout;
    if (m_opties.isSet(QStringLiteral("proef")))
        return proef(*bestand);
    const auto gebracht = breng(*bestand);
    if (!gebracht)
        return nietGebracht(gebracht.problem());
    if (gebracht->status == Bulkstatus::Ingediend)
        klaag(QStringLiteral("Dit bestand is al ingediend. Met --nogmaals brengt u het opnieuw."));
    if (gebracht->laatsteNummer == 0)
        return geweigerd(QStringLiteral("bestandLeeg"), QStringLiteral("In dit bestand staat geen enkele regel."));
    const auto gecontroleerd = controleer(*gebracht);
    return gecontroleerd ? toonControle(*gecontroleerd) : mislukt(gecontroleerd.problem());
}

} // namespace pgb::cli
