#include "server/app/betaaltermijn.h"
#include "server/app/dossiers.h"
#include "server/app/rekeningen.h"
#include "server/app/stortingen.h"
#include "server/app/toegang_service.h"
#include "server/app/vandaag_betekenis.h"
#include "shared/base/nl_dag.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/overzicht/aan_zet.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include "shared/domain/zorgovereenkomst/overlijden.h"
#include "shared/domain/zorgovereenkomst/status_reden.h"
#include <QHash>
#include <QSet>
#include <algorithm>

namespace pgb::app {
namespace {

using ZS = ZorgovereenkomstStatus;
using DS = DeclaratieStatus;

constexpr int maxRecords = 200;
constexpr int maxBerichten = 50;
/// Days ahead in which an end is announced.
constexpr int aankondiging = 90;

/// Builds the page; keeps the names that it looked up.
class Builder {
public:
    explicit Builder(Werk& werk) : m_werk(werk) {}

    Outcome<Vandaag> build()
    {
        PGB_CHECK(rekeningen());
        PGB_CHECK(zorgovereenkomsten());
        PGB_CHECK(berichten());
        PGB_CHECK(declaraties());
        PGB_CHECK(taken());
        PGB_CHECK(stopvragen());
        PGB_CHECK(budgetten());
        return std::move(m_page);
    }

private:
    Outcome<QString> naam(BudgethouderId id)
    {
        if (!m_namen.contains(id.waarde)) {
            PGB_TRY(record, m_werk.unit.budgethouders().find(id));
            m_namen.insert(id.waarde, record ? volledigeNaam(record->naam) : QString());
        }
        return m_namen.value(id.waarde);
    }

    Outcome<QString> zorgverlener(ZorgverlenerId id)
    {
        if (id && !m_zorgverleners.contains(id.waarde)) {
            PGB_TRY(record, m_werk.unit.zorgverleners().find(id));
            m_zorgverleners.insert(id.waarde, record ? record->naam : QString());
        }
        return m_zorgverleners.value(id.waarde);
    }

    Outcome<VandaagRegel> regel(BudgethouderId budgethouder, ZorgverlenerId wie, const QDateTime& sinds)
    {
        VandaagRegel result;
        result.budgethouder = budgethouder;
        PGB_TRY(van, budgethouder ? naam(budgethouder) : Outcome<QString>(QString()));
        result.naam = van;
        PGB_TRY(met, zorgverlener(wie));
        if (!met.isEmpty())
            result.params.emplace_back(QStringLiteral("zorgverlener"), met);
        result.sinds = sinds;
        result.dagen = static_cast<int>(qMax<qint64>(0, nlDag(sinds).daysTo(m_werk.vandaag())));
        return result;
    }

    static Outcome<void> op(std::vector<VandaagRegel>& lijst, VandaagRegel regel)
    {
        lijst.push_back(std::move(regel));
        return {};
    }

    /// On the caller, or on those for his budgethouder who may do it (domain 1.2): then it says who they are.
    Outcome<void> opUOfWieHetMag(VandaagRegel regel, Handeling nodig)
    {
        if (m_werk.gebruiker().rol != Rol::Vertegenwoordiger)
            return op(m_page.opUWacht, std::move(regel));
        PGB_TRY(relatie, relatieTotDossier(m_werk, regel.budgethouder));
        if (magNu(m_werk, relatie, nodig))
            return op(m_page.opUWacht, std::move(regel));
        PGB_TRY(anderen, medevertegenwoordigers(m_werk, regel.budgethouder));
        const QStringList namen = pgb::wieKan(BevoegdVan(m_werk.gebruiker(), {}, std::move(anderen)), nodig, regel.budgethouder, regel.naam);
        regel.params.emplace_back(QStringLiteral("wieKan"), namen.join(QStringLiteral(", ")));
        regel.actie.clear();
        regel.wie = code(AanZet::Budgethouder);
        return op(m_page.wachtOpAnderen, std::move(regel));
    }

    /// Into the list it belongs to for this caller, if any.
    Outcome<void> place(VandaagRegel regel, AanZet wie, const Betekenis& betekenis, Handeling nodig)
    {
        if (betekenis.wat && isAanZet(wie, m_werk.gebruiker().rol)) {
            regel.wat = QString::fromLatin1(betekenis.wat);
            regel.actie = QString::fromLatin1(betekenis.actie);
            return opUOfWieHetMag(std::move(regel), nodig);
        }
        if (betekenis.wachtWat && wie != AanZet::Niemand) {
            regel.wat = QString::fromLatin1(betekenis.wachtWat);
            regel.wie = code(wie);
            m_page.wachtOpAnderen.push_back(std::move(regel));
        }
        return {};
    }

    /// What the daily controles found and this side must act on.
    Outcome<void> signalen(const Zorgovereenkomst& record)
    {
        const QString ik = m_werk.isBudgethouderKant() ? QStringLiteral("budgethouder") : m_werk.isZorgverlenerKant() ? QStringLiteral("zorgverlener") : QString();
        if (ik.isEmpty())
            return {};
        PGB_TRY(open, m_werk.unit.signalen().open(record.id));
        for (const Signaal& signaal : open) {
            if (signaal.wie != ik)
                continue;
            PGB_TRY(row, regel(record.budgethouder, record.zorgverlener, QDateTime(signaal.gevondenOp, QTime(12, 0), Qt::UTC)));
            row.soort = QStringLiteral("zorgovereenkomst");
            row.recordId = record.id.waarde;
            row.volgnummer = laatsteVersie(record)->volgnummer;
            row.wat = QStringLiteral("zorgovereenkomstSignaal");
            row.actie = QStringLiteral("bekijken");
            row.einddatum = signaal.uiterlijk;
            row.params.emplace_back(QStringLiteral("nummer"), record.nummer);
            row.params.emplace_back(QStringLiteral("controle"), signaal.bevinding.controle);
            m_page.opUWacht.push_back(std::move(row));
        }
        return {};
    }

    Outcome<void> zorgovereenkomst(const Zorgovereenkomst& record)
    {
        PGB_CHECK(signalen(record));
        const ZorgovereenkomstVersie& versie = *laatsteVersie(record);
        PGB_TRY(row, regel(record.budgethouder, record.zorgverlener, versie.statusSinds));
        row.soort = QStringLiteral("zorgovereenkomst");
        row.recordId = record.id.waarde;
        row.volgnummer = versie.volgnummer;
        row.params.emplace_back(QStringLiteral("nummer"), record.nummer);
        if (!versie.statusReden.isEmpty())
            row.params.emplace_back(QStringLiteral("reden"), versie.statusReden);
        const ZorgovereenkomstVersie* geldend = laatsteGeldende(record); // a change that is open or was given up does not hide that it ends
        const QDate einde = geldend ? laatsteDag(*geldend) : QDate();
        if (einde.isValid() && einde >= m_werk.vandaag() && einde <= m_werk.vandaag().addDays(aankondiging)) {
            VandaagRegel ending = row;
            ending.wat = QStringLiteral("zorgovereenkomstLooptAf");
            ending.einddatum = einde;
            m_page.looptAf.push_back(std::move(ending));
        }
        if (versie.status == ZS::InBeoordeling && isTeBeoordelen(versie, m_werk.gebruiker())) {
            row.wat = QStringLiteral("zorgovereenkomstBeoordelen");
            row.actie = QStringLiteral("beoordelen");
            return op(m_page.opUWacht, std::move(row));
        }
        PGB_TRY(gebeurd, nieuws(m_werk, record, row, m_verstrekkers));
        if (gebeurd)
            m_page.opUWacht.push_back(std::move(*gebeurd));
        PGB_CHECK(uitkering(record, versie, row));
        const bool gevraagd = versie.status == ZS::AanvullingGevraagd && isTeBeoordelen(versie, m_werk.gebruiker());
        if (m_werk.isBudgethouderKant() || m_werk.isZorgverlenerKant() || gevraagd)
            return place(std::move(row), aanZet(versie), betekenis(versie), nodigVoor(versie));
        return {};
    }

    /// After a death whoever acts for the budgethouder may ask a payment for the zorgverlener, once (L20).
    Outcome<void> uitkering(const Zorgovereenkomst& record, const ZorgovereenkomstVersie& versie, VandaagRegel row)
    {
        if (!m_werk.isBudgethouderKant() || versie.status != ZS::Beeindigd || versie.statusReden != statusreden::overlijden || !versie.geldigTot)
            return {};
        PGB_TRY(toekenningen, m_werk.unit.toekenningen().ofBudgethouder(record.budgethouder));
        if (!kanUitkeringBijOverlijden(m_werk.parameters, versie.inhoud, toekenningen, *versie.geldigTot))
            return {};
        PGB_TRY(gevraagd, m_werk.unit.declaratieFeiten().aantalVanSoort(record.id, DeclaratieSoort::EenmaligeUitkering, {}));
        if (gevraagd > 0)
            return {};
        row.wat = QStringLiteral("eenmaligeUitkering");
        row.actie = QStringLiteral("declareren");
        return opUOfWieHetMag(std::move(row), Handeling::DeclaratieInvoeren);
    }

    Outcome<void> zorgovereenkomsten()
    {
        PGB_TRY(aandacht, m_werk.unit.zorgovereenkomsten().metAandacht(m_werk.bereik(), m_werk.nu.addDays(-nieuwsDagen), maxRecords));
        const Periode komend{m_werk.vandaag(), m_werk.vandaag().addDays(aankondiging)};
        PGB_TRY(eindigend, m_werk.unit.zorgovereenkomsten().eindigend(m_werk.bereik(), komend, Bladzijde{maxRecords, 0}));
        std::erase_if(eindigend.items, [&](const Zorgovereenkomst& o) {
            return std::any_of(aandacht.begin(), aandacht.end(), [&](const Zorgovereenkomst& a) { return a.id == o.id; });
        });
        PGB_CHECK(zorgovereenkomsten(aandacht));
        return zorgovereenkomsten(eindigend.items);
    }

    Outcome<void> zorgovereenkomsten(const std::vector<Zorgovereenkomst>& lijst)
    {
        for (const Zorgovereenkomst& found : lijst) {
            PGB_TRY(relatie, relatieTot(m_werk, found));
            if (!magNu(m_werk, relatie, Handeling::ZorgovereenkomstZien))
                continue;
            PGB_TRY(record, zichtbaar(m_werk, relatie, found));
            if (!record.versies.empty())
                PGB_CHECK(zorgovereenkomst(record));
        }
        return {};
    }

    Outcome<VandaagRegel> declaratieRegel(const Declaratie& declaratie, const QDateTime& sinds)
    {
        PGB_TRY(row, regel(declaratie.budgethouder, declaratie.zorgverlener, sinds));
        row.soort = QStringLiteral("declaratie");
        row.recordId = declaratie.id.waarde;
        row.bedrag = declaratie.totaal;
        row.params.emplace_back(QStringLiteral("maand"), declaratie.periode.van.toString(QStringLiteral("yyyy-MM")));
        row.params.emplace_back(QStringLiteral("van"), declaratie.periode.van.toString(Qt::ISODate));
        row.params.emplace_back(QStringLiteral("zorgovereenkomst"), QString::number(declaratie.zorgovereenkomst.waarde));
        if (declaratie.soort != DeclaratieSoort::GeleverdeZorg)
            row.params.emplace_back(QStringLiteral("soort"), code(declaratie.soort));
        if (!declaratie.nummer.isEmpty())
            row.params.emplace_back(QStringLiteral("nummer"), declaratie.nummer);
        if (!declaratie.statusReden.isEmpty())
            row.params.emplace_back(QStringLiteral("reden"), declaratie.statusReden);
        return row;
    }

    /// What became of what this account had finished before its period was over.
    Outcome<void> berichten()
    {
        PGB_TRY(lijst, m_werk.unit.klaarberichten().van(m_werk.bereik(), maxBerichten));
        for (const Klaarbericht& bericht : lijst) {
            const auto gezien = zichtbareDeclaratie(m_werk, bericht.declaratie);
            if (!gezien && gezien.problem().kind == ProblemKind::NietGevonden) // he acts for them no longer
                continue;
            PGB_TRY(seen, gezien);
            PGB_TRY(row, declaratieRegel(seen.first, bericht.op));
            row.wat = bericht.wat;
            row.actie = QStringLiteral("gezien");
            row.bericht = bericht.id;
            if (bericht.bevinding) {
                const std::vector<Bevinding> voorHem = zichtbaar(m_werk, std::vector<Bevinding>{*bericht.bevinding});
                if (!voorHem.empty())
                    row.bevinding = voorHem.front();
            } else if (!bericht.code.isEmpty()) {
                row.params.emplace_back(QStringLiteral("code"), bericht.code);
            }
            if (row.wat == QLatin1String("klaargezetTerug"))
                m_teruggekomen.insert(bericht.declaratie.waarde);
            m_page.opUWacht.push_back(std::move(row));
        }
        return {};
    }

    Outcome<void> declaraties()
    {
        if (!m_werk.isBudgethouderKant() && !m_werk.isZorgverlenerKant())
            return {};
        PGB_TRY(ids, m_werk.unit.klaarberichten().herinnerd(m_werk.gebruiker().id));
        QSet<qint64> herinnerd;
        for (const DeclaratieId id : ids)
            herinnerd.insert(id.waarde);
        for (const DS status : {DS::Concept, DS::TerBeoordeling, DS::AfgekeurdDoorBudgethouder, DS::Geweigerd, DS::Ingediend, DS::Geparkeerd,
                                DS::HandmatigeControle, DS::DeelsUitbetaald, DS::Teruggekomen}) {
            DeclaratieFilter filter;
            filter.status = status;
            filter.zonderKlaargezet = true; // nobody has to do anything
            PGB_TRY(lijst, m_werk.unit.declaraties().list(m_werk.bereik(), filter, Bladzijde{maxRecords, 0}));
            for (const Declaratie& declaratie : lijst.items) {
                if (status == DS::Concept && m_teruggekomen.contains(declaratie.id.waarde)) // its message says so
                    continue;
                PGB_TRY(row, declaratieRegel(declaratie, declaratie.statusSinds));
                Betekenis zegt = betekenis(declaratie);
                if (herinnerd.contains(declaratie.id.waarde))
                    zegt.wat = "herinnering";
                PGB_CHECK(place(std::move(row), aanZet(declaratie), zegt, nodigVoor(declaratie)));
            }
        }
        return {};
    }

    /// Declaraties that wait for a person of SVB or of the verstrekker (domain 11.5).
    Outcome<void> taken()
    {
        const Rol rol = m_werk.gebruiker().rol;
        if (rol != Rol::Svb && rol != Rol::MedewerkerVerstrekker)
            return {};
        QHash<qint64, size_t> rijen; // one for each declaratie
        std::optional<qint64> na = 0;
        while (na && rijen.size() < maxRecords) {
            PGB_TRY(lijst, m_werk.unit.werktaken().openBijDeclaraties(m_werk.bereik(), Bladzijde{maxRecords, *na}));
            na = lijst.volgende;
            for (const Werktaak& taak : lijst.items)
                PGB_CHECK(declaratietaak(taak, rijen));
        }
        return {};
    }

    Outcome<void> declaratietaak(const Werktaak& taak, QHash<qint64, size_t>& rijen)
    {
        const auto gezien = zichtbareDeclaratie(m_werk, taak.declaratie);
        if (!gezien && (gezien.problem().kind == ProblemKind::NietGevonden || gezien.problem().kind == ProblemKind::NietToegestaan))
            return {};
        PGB_TRY(seen, gezien);
        const bool laat = taak.soort == WerktaakSoort::Uitzondering && !taak.verstrekker && betaaltermijnAlarm(m_werk, seen.first);
        if (!rijen.contains(taak.declaratie.waarde)) {
            PGB_TRY(row, declaratieRegel(seen.first, laat ? seen.first.ingediendOp : taak.aangemaaktOp));
            rijen.insert(taak.declaratie.waarde, m_page.opUWacht.size());
            m_page.opUWacht.push_back(std::move(row));
        }
        const Betekenis wat = betekenis(taak.soort, seen.first, laat);
        VandaagRegel& row = m_page.opUWacht[rijen.value(taak.declaratie.waarde)];
        if (row.wat.isEmpty() || taak.soort == WerktaakSoort::Jaar) { // a decision goes before a look
            row.wat = QString::fromLatin1(wat.wat);
            row.actie = QString::fromLatin1(wat.actie);
        }
        return {};
    }

    /// Runs that one of SVB asked to stop: another decides, and until then nothing of it is paid (domain 9).
    Outcome<void> stopvragen()
    {
        if (!eisRol(m_werk, Handeling::BetaalrunUitvoeren))
            return {};
        PGB_TRY(runs, m_werk.unit.betalingen().runs(maxRecords));
        for (const Betaalrun& run : runs) {
            if (run.status != BetaalrunStatus::Ingepland || !run.stopDoor)
                continue;
            const bool eigen = run.stopDoor == m_werk.gebruiker().id;
            PGB_TRY(row, regel({}, {}, run.stopGevraagdOp.isValid() ? run.stopGevraagdOp : m_werk.nu));
            row.soort = QStringLiteral("betaalrun");
            row.recordId = run.id.waarde;
            row.bedrag = run.totaal;
            row.einddatum = run.boekdatum;
            row.wat = eigen ? QStringLiteral("runStopGevraagd") : QStringLiteral("runStopBeslissen");
            row.actie = eigen ? QString() : QStringLiteral("beoordelen");
            row.wie = eigen ? QString(code(AanZet::Svb)) : QString();
            row.params.emplace_back(QStringLiteral("reden"), run.stopReden);
            (eigen ? m_page.wachtOpAnderen : m_page.opUWacht).push_back(std::move(row));
        }
        return {};
    }

    /// Account numbers that wait for a second person (DC-099): with who may decide, and with who asked.
    Outcome<void> rekeningen()
    {
        if (!m_werk.isBudgethouderKant() && !m_werk.isZorgverlenerKant() && m_werk.gebruiker().rol != Rol::Svb)
            return {};
        PGB_TRY(wachtend, wachtendeRekeningen(m_werk));
        for (const Rekeningwijziging& record : wachtend) {
            PGB_TRY(row, regel(record.budgethouder, record.zorgverlener, record.gevraagdOp));
            row.naam = record.naam;
            row.soort = QStringLiteral("rekening");
            row.recordId = record.id;
            const bool eigen = record.gebruiker == m_werk.gebruiker().id;
            row.wat = eigen ? QStringLiteral("rekeningWacht") : QStringLiteral("rekeningBevestigen");
            if (eigen)
                row.wie = QStringLiteral("svb");
            else
                row.actie = QStringLiteral("bevestigen");
            (eigen ? m_page.wachtOpAnderen : m_page.opUWacht).push_back(std::move(row));
        }
        return {};
    }

    Outcome<void> budgetten()
    {
        if (!m_werk.isBudgethouderKant() && m_werk.gebruiker().rol != Rol::MedewerkerVerstrekker)
            return {};
        PGB_TRY(lijst, m_werk.unit.toekenningen().list(m_werk.bereik(), Bladzijde{maxRecords, 0}));
        PGB_CHECK(houdLopende(m_werk, lijst.items));
        PGB_TRY(boekingen, m_werk.unit.toekenningen().boekingenVan(budgethoudersVan(lijst.items)));
        for (const Toekenning& toekenning : lijst.items) {
            const std::vector<NiveauStand> stand = budgetStand(toekenning, boekingen);
            const std::optional<size_t> krapst = krapsteNiveau(stand);
            if (!krapst)
                continue;
            PGB_TRY(van, naam(toekenning.budgethouder));
            m_page.budgetLetOp.push_back({toekenning.budgethouder, van, toekenning.id, toekenning.niveaus[*krapst].naam, stand[*krapst]});
        }
        return {};
    }

    Werk& m_werk;
    Vandaag m_page;
    QHash<qint64, QString> m_namen, m_zorgverleners, m_verstrekkers; ///< by id
    QSet<qint64> m_teruggekomen; ///< declaraties of which a message says that they came back
};

} // namespace

Outcome<Vandaag> vandaagOverzicht(Werk& werk) { return Builder(werk).build(); }

} // namespace pgb::app
