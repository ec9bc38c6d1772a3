#include "server/app/dossiers.h"
#include "server/app/rekeningen.h"
#include "server/app/toegang_service.h"
#include "shared/base/nl_dag.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include "shared/domain/zorgovereenkomst/overlijden.h"
#include "shared/domain/zorgovereenkomst/status_reden.h"
#include <QHash>
#include <algorithm>

namespace pgb::app {
namespace {

using ZS = ZorgovereenkomstStatus;
using DS = DeclaratieStatus;

constexpr int maxRecords = 200;
/// Days ahead in which an end is announced.
constexpr int aankondiging = 90;

/// What a state asks, of whom. `budgethouder`/`zorgverlener`: act that is theirs; empty = they wait.
struct Betekenis {
    const char* wat = nullptr;
    const char* budgethouder = nullptr;
    const char* zorgverlener = nullptr;
    const char* wachtWat = nullptr;
    const char* wie = nullptr;
};

Betekenis betekenis(ZS status)
{
    switch (status) {
    case ZS::Concept: return {"zorgovereenkomstConcept", "afmaken", nullptr, nullptr, nullptr};
    case ZS::Gedeeld: return {"zorgovereenkomstOndertekenen", nullptr, "ondertekenen", "zorgovereenkomstBijZorgverlener", "zorgverlener"};
    case ZS::Teruggestuurd: return {"zorgovereenkomstTeruggestuurd", "aanpassen", nullptr, "zorgovereenkomstBijBudgethouder", "budgethouder"};
    case ZS::GetekendZorgverlener: return {"zorgovereenkomstOndertekenen", "ondertekenen", nullptr, "zorgovereenkomstBijBudgethouder", "budgethouder"};
    case ZS::AanvullingGevraagd: return {"zorgovereenkomstAanvullen", "aanvullen", nullptr, "zorgovereenkomstBijBudgethouder", "budgethouder"};
    case ZS::InBeoordeling: return {nullptr, nullptr, nullptr, "zorgovereenkomstInBeoordeling", "verstrekker"};
    case ZS::Afgekeurd: return {"zorgovereenkomstAfgekeurd", "herstellen", nullptr, nullptr, nullptr};
    default: return {};
    }
}

Betekenis betekenis(DS status, Invoerkant van)
{
    switch (status) {
    case DS::Concept: return {"declaratieConcept", "afmaken", "afmaken", nullptr, nullptr};
    case DS::TerBeoordeling: return {"declaratieBeoordelen", "beoordelen", nullptr, "declaratieBijBudgethouder", "budgethouder"};
    case DS::AfgekeurdDoorBudgethouder: return {"declaratieAfgekeurd", nullptr, "aanpassen", "declaratieAfgekeurd", "zorgverlener"};
    case DS::Geweigerd: // whoever typed it repairs it
        switch (van) {
        case Invoerkant::Budgethouder: return {"declaratieGeweigerd", "aanpassen", nullptr, "declaratieGeweigerd", "budgethouder"};
        case Invoerkant::Zorgverlener: return {"declaratieGeweigerd", nullptr, "aanpassen", "declaratieGeweigerd", "zorgverlener"};
        case Invoerkant::Svb: break;
        }
        return {nullptr, nullptr, nullptr, "declaratieGeweigerd", "svb"};
    case DS::Geparkeerd: return {nullptr, nullptr, nullptr, "declaratieGeparkeerd", "verstrekker"};
    case DS::HandmatigeControle: return {nullptr, nullptr, nullptr, "declaratieHandmatig", "svb"};
    default: return {};
    }
}

/// Builds the page; keeps the names that it looked up.
class Builder {
public:
    explicit Builder(Werk& werk) : m_werk(werk) {}

    Outcome<Vandaag> build()
    {
        PGB_CHECK(rekeningen());
        PGB_CHECK(zorgovereenkomsten());
        PGB_CHECK(declaraties());
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

    /// Into the list it belongs to for this caller, if any.
    void place(VandaagRegel regel, const Betekenis& betekenis)
    {
        const char* actie = m_werk.isBudgethouderKant() ? betekenis.budgethouder : m_werk.isZorgverlenerKant() ? betekenis.zorgverlener : nullptr;
        if (betekenis.wat && actie) {
            regel.wat = QString::fromLatin1(betekenis.wat);
            regel.actie = QString::fromLatin1(actie);
            m_page.opUWacht.push_back(std::move(regel));
        } else if (betekenis.wachtWat && !actie) {
            regel.wat = QString::fromLatin1(betekenis.wachtWat);
            regel.wie = QString::fromLatin1(betekenis.wie);
            m_page.wachtOpAnderen.push_back(std::move(regel));
        }
    }

    /// A reviewer acts on what is open for him and waits for nothing.
    bool isTeBeoordelen(const ZorgovereenkomstVersie& versie) const
    {
        for (const Deelbeoordeling& deel : versie.beoordelingen) {
            const bool mijn = deel.soort == DeelbeoordelingSoort::SvbArbeidsrecht
                                  ? m_werk.gebruiker().rol == Rol::Svb
                                  : m_werk.gebruiker().rol == Rol::MedewerkerVerstrekker && deel.verstrekker == m_werk.gebruiker().verstrekker;
            if (mijn && deel.status == DeelbeoordelingStatus::Open)
                return true;
        }
        return false;
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
        const QDate einde = laatsteDag(versie);
        if ((versie.status == ZS::Lopend || versie.status == ZS::Opgezegd) && einde.isValid() && einde >= m_werk.vandaag()
            && einde <= m_werk.vandaag().addDays(aankondiging)) {
            VandaagRegel ending = row;
            ending.wat = QStringLiteral("zorgovereenkomstLooptAf");
            ending.einddatum = einde;
            m_page.looptAf.push_back(std::move(ending));
        }
        if (versie.status == ZS::InBeoordeling && isTeBeoordelen(versie)) {
            row.wat = QStringLiteral("zorgovereenkomstBeoordelen");
            row.actie = QStringLiteral("beoordelen");
            m_page.opUWacht.push_back(std::move(row));
            return {};
        }
        PGB_CHECK(uitkering(record, versie, row));
        if (m_werk.isBudgethouderKant() || m_werk.isZorgverlenerKant())
            place(std::move(row), betekenis(versie.status));
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
        m_page.opUWacht.push_back(std::move(row));
        return {};
    }

    Outcome<void> zorgovereenkomsten()
    {
        PGB_TRY(aandacht, m_werk.unit.zorgovereenkomsten().metAandacht(m_werk.bereik(), maxRecords));
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

    Outcome<void> declaraties()
    {
        if (!m_werk.isBudgethouderKant() && !m_werk.isZorgverlenerKant())
            return {};
        for (const DS status : {DS::Concept, DS::TerBeoordeling, DS::AfgekeurdDoorBudgethouder, DS::Geweigerd, DS::Geparkeerd,
                                DS::HandmatigeControle}) {
            DeclaratieFilter filter;
            filter.status = status;
            filter.zonderKlaargezet = true; // nobody has to do anything
            PGB_TRY(lijst, m_werk.unit.declaraties().list(m_werk.bereik(), filter, Bladzijde{maxRecords, 0}));
            for (const Declaratie& declaratie : lijst.items) {
                PGB_TRY(row, regel(declaratie.budgethouder, declaratie.zorgverlener, declaratie.statusSinds));
                row.soort = QStringLiteral("declaratie");
                row.recordId = declaratie.id.waarde;
                row.bedrag = declaratie.totaal;
                row.params.emplace_back(QStringLiteral("maand"), declaratie.periode.van.toString(QStringLiteral("yyyy-MM")));
                row.params.emplace_back(QStringLiteral("zorgovereenkomst"), QString::number(declaratie.zorgovereenkomst.waarde));
                if (!declaratie.nummer.isEmpty())
                    row.params.emplace_back(QStringLiteral("nummer"), declaratie.nummer);
                if (!declaratie.statusReden.isEmpty())
                    row.params.emplace_back(QStringLiteral("reden"), declaratie.statusReden);
                place(std::move(row), betekenis(status, declaratie.invoerkant));
            }
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
        std::erase_if(lijst.items, [&](const Toekenning& t) { return !t.periode.contains(m_werk.vandaag()); });
        PGB_TRY(boekingen, m_werk.unit.toekenningen().boekingenVan(budgethoudersVan(lijst.items)));
        for (const Toekenning& toekenning : lijst.items) {
            const std::vector<NiveauStand> stand = budgetStand(toekenning, boekingen);
            // One row for a toekenning: the niveau with the least left, and of equals the deepest.
            std::optional<size_t> krapst;
            for (size_t i = 0; i < stand.size(); ++i) {
                const std::optional<Bedrag> rest = stand[i].beschikbaar();
                const bool weinig = rest && stand[i].bedrag && rest->centen * 10 < stand[i].bedrag->centen; // less than a tenth left
                if (weinig && (!krapst || *rest <= *stand[*krapst].beschikbaar()))
                    krapst = i;
            }
            if (!krapst)
                continue;
            PGB_TRY(van, naam(toekenning.budgethouder));
            m_page.budgetLetOp.push_back({toekenning.budgethouder, van, toekenning.id, toekenning.niveaus[*krapst].naam, stand[*krapst]});
        }
        return {};
    }

    Werk& m_werk;
    Vandaag m_page;
    QHash<qint64, QString> m_namen;
    QHash<qint64, QString> m_zorgverleners;
};

} // namespace

Outcome<Vandaag> vandaagOverzicht(Werk& werk) { return Builder(werk).build(); }

} // namespace pgb::app
