#include "client/ui/bulk/bulk_besluiten.h"
#include "client/ui/bulk/bulk_onthouden.h"
#include "shared/text/bulk_tekst.h"
#include "shared/text/code_text.h"
#include "shared/text/probleem_text.h"
#include <QPointer>
#include <algorithm>

namespace pgb::ui {
namespace {

QString waaromNietGenomen(const Problem& problem)
{
    const bool weg = problem.kind == ProblemKind::NietGevonden; // somebody else went on with them
    return weg ? BulkBesluiten::tr("Deze regels zijn intussen veranderd of ingediend. Hier is niets meer te doen.") : probleemTekst(problem);
}

} // namespace

BulkBesluiten::BulkBesluiten(const PageContext& context, BulkSession& sessie, QObject* parent) : QObject(parent), m_context(context), m_sessie(sessie)
{
    connect(&sessie, &BulkSession::ingediend, this, &BulkBesluiten::vergeetGedane);
    connect(&sessie, &BulkSession::gewijzigd, this, &BulkBesluiten::stuurVolgende);
}

template<class T, class F>
auto BulkBesluiten::bijDeze(bool* loopt, F doe)
{
    return [this, loopt, batch = m_sessie.batch().id, doe = std::move(doe)](const Outcome<T>& uit) {
        if (batch != m_sessie.batch().id)
            return;
        if (uit)
            return doe(*uit);
        if (loopt)
            *loopt = false;
        m_context.navigator.toast(waaromNietGenomen(uit.problem()));
        Q_EMIT nietGenomen(uit.problem().kind != ProblemKind::NietBeschikbaar);
        stuurVolgende();
    };
}

/// What is done anew ends what could be done again.
int BulkBesluiten::bewaar(Zet zet)
{
    zet.volg = ++m_volg;
    const bool herhaalt = std::exchange(zet.herhaalt, false);
    m_zetten.push_back(std::move(zet));
    if (!herhaalt) {
        m_weer.clear();
        return m_volg;
    }
    m_herhaalt = false;
    if (!m_weer.empty()) // something was done anew meanwhile
        m_weer.pop_back();
    Q_EMIT omgezet();
    return m_volg;
}

void BulkBesluiten::besluit(Bulkbesluit besluit, const BulkOorzaak& o, bool herhaalt)
{
    if (!m_sessie.rust() || m_onderweg)
        return;
    const qint64 fout = m_sessie.regelsMet(Bulkstand::Fout);
    m_sessie.gateway().besluit(m_sessie.batch().id, {besluit, o.stand, o.oorzaak}, this, bijDeze<wire::BulkBesluitAntwoord>(herhaalt ? &m_herhaalt : nullptr, [this, besluit, fout, o, herhaalt](const wire::BulkBesluitAntwoord& gedaan) {
        const int zet = bewaar({.besluit = gedaan.besluit, .opnieuw = [this, besluit, o] { this->besluit(besluit, o, true); }, .herhaalt = herhaalt});
        // Of a very long cause the server takes a part at a time.
        m_gedaan = Gedaan{besluit, zet, besluit == Bulkbesluit::LaatWeg ? gedaan.regels : std::max(gedaan.regels, o.regels), fout, o.oorzaak};
        controleer();
    }));
}

void BulkBesluiten::meld(const std::vector<BulkOorzaak>& oorzaken)
{
    if (!m_gedaan)
        return;
    const Gedaan gedaan = *std::exchange(m_gedaan, std::nullopt);
    const auto terug = terugknop(gedaan.zet);
    if (gedaan.besluit == Bulkbesluit::LaatWeg)
        return m_context.navigator.toast(gedaan.regels == 1 ? tr("Weggelaten: 1 regel.") : tr("Weggelaten: %1 regels.").arg(gedaan.regels), terug);
    const qint64 hersteld = std::clamp(gedaan.fout - m_sessie.regelsMet(Bulkstand::Fout), qint64(0), gedaan.regels);
    // Why: the same cause when it is still there, else the one of the most lines.
    const auto isFout = [](const BulkOorzaak& o) { return o.stand == Bulkstand::Fout; };
    auto waarom = std::find_if(oorzaken.begin(), oorzaken.end(), [&](const BulkOorzaak& o) { return isFout(o) && o.oorzaak == gedaan.oorzaak; });
    if (waarom == oorzaken.end())
        waarom = std::find_if(oorzaken.begin(), oorzaken.end(), isFout);
    // The cause may have been counted before the line that was mended just before.
    if (hersteld == gedaan.regels || waarom == oorzaken.end())
        return m_context.navigator.toast(hersteld == 1 ? tr("Gecorrigeerd naar de overeenkomst: 1 regel.") : tr("Gecorrigeerd naar de overeenkomst: %1 regels.").arg(hersteld), terug);
    m_context.navigator.toast(tr("Hersteld: %1 van %2 regels. De andere zijn nog fout: %3").arg(hersteld).arg(gedaan.regels).arg(bulkBevindingTekst(waarom->bevinding)), terug);
}

void BulkBesluiten::wijzig(const Bulkregel& was, const Bulkregel& wordt, bool herhaalt)
{
    stuur(wordt, Zet{.was = was, .opnieuw = [this, was, wordt] { wijzig(was, wordt, true); }, .herhaalt = herhaalt});
}

void BulkBesluiten::neemTerug(const Bulkregel& regel) { stuur(regel, std::nullopt); }

void BulkBesluiten::laatRegelWeg(const Bulkregel& regel, bool herhaalt)
{
    stuur(regel, Zet{.was = regel, .opnieuw = [this, regel] { laatRegelWeg(regel, true); }, .herhaalt = herhaalt}, true);
}

void BulkBesluiten::stuur(const Bulkregel& regel, std::optional<Zet> zet, bool weg)
{
    m_wachtend.push_back({regel, std::move(zet), weg});
    stuurVolgende();
}

void BulkBesluiten::stuurVolgende()
{
    if (m_wachtend.empty() || m_stuurt || m_onderweg || !m_sessie.rust())
        return;
    m_stuurt = true;
    m_sessie.gateway().wijzig(m_sessie.batch().id, {m_wachtend.front().regel, m_wachtend.front().weg}, this, [this, batch = m_sessie.batch().id](const Outcome<wire::BulkBatch>& uit) {
        if (batch == m_sessie.batch().id && std::exchange(m_stuurt, false))
            genomen(uit);
    });
}

void BulkBesluiten::genomen(const Outcome<wire::BulkBatch>& uit)
{
    if (uit) {
        const Wachtend deze = m_wachtend.front();
        m_wachtend.pop_front();
        if (deze.zet)
            bewaar(*deze.zet);
        m_sessie.neem(*uit);
    } else {
        const bool herhaalt = m_wachtend.front().zet && m_wachtend.front().zet->herhaalt;
        const bool geweigerd = uit.problem().kind != ProblemKind::NietBeschikbaar;
        const bool komtNog = !geweigerd && !herhaalt; // with the next line or check
        m_context.navigator.toast(waaromNietGenomen(uit.problem()));
        if (herhaalt)
            m_herhaalt = false;
        if (!komtNog)
            m_wachtend.pop_front();
        Q_EMIT nietGenomen(geweigerd);
        if (komtNog)
            return;
    }
    if (!m_wachtend.empty())
        return stuurVolgende();
    if (uit || m_sessie.batch().teControleren > 0)
        controleer();
}

const Bulkregel* BulkBesluiten::onderweg(int nummer, int deel) const
{
    const auto laatste = std::find_if(m_wachtend.rbegin(), m_wachtend.rend(), [&](const Wachtend& w) { return w.regel.nummer == nummer && w.regel.deel == deel; });
    return laatste == m_wachtend.rend() ? nullptr : &laatste->regel;
}

void BulkBesluiten::leerKlant(const QString& klant, const QString& budgethouder, bool herhaalt)
{
    m_sessie.gateway().leerKlant(m_sessie.batch().id, {klant, budgethouder}, this, [this, klant, budgethouder, herhaalt](const Outcome<bool>& uit) {
        geleerd(uit, {.klant = klant, .opnieuw = [this, klant, budgethouder] { leerKlant(klant, budgethouder, true); }, .herhaalt = herhaalt});
    });
}

void BulkBesluiten::leerFunctie(const QString& functie, const QString& functieCode, bool herhaalt)
{
    m_sessie.gateway().leerFunctie(m_sessie.batch().id, {functie, functieCode}, this, [this, functie, functieCode, herhaalt](const Outcome<bool>& uit) {
        geleerd(uit, {.functie = functie, .functieCode = functieCode, .opnieuw = [this, functie, functieCode] { leerFunctie(functie, functieCode, true); }, .herhaalt = herhaalt});
    });
}

void BulkBesluiten::geleerd(const Outcome<bool>& uit, const Zet& zet)
{
    if (!uit) {
        if (zet.herhaalt)
            m_herhaalt = false;
        return m_context.navigator.toast(uit.problem().kind == ProblemKind::NietGevonden ? tr("Onder dit nummer heeft u geen cliënt. Vul het klantnummer bij de SVB of het nummer van de zorgovereenkomst in.")
                                                                                         : probleemTekst(uit.problem()));
    }
    const auto terug = terugknop(bewaar(zet));
    if (zet.klant.trimmed().isEmpty())
        m_context.navigator.toast(tr("Onthouden: %1 is %2. Dit geldt ook voor volgende bestanden.").arg(zet.functie.trimmed(), functieTekst(zet.functieCode)), terug);
    else
        zegGeleerd(zet.klant.trimmed(), terug);
    controleer();
}

/// Of a client who it is: a number that was mistyped may be that of another.
void BulkBesluiten::zegGeleerd(const QString& klant, const std::function<void()>& terug)
{
    m_sessie.gateway().klanten(this, [this, klant, terug](const Outcome<std::vector<BulkKlant>>& klanten) {
        QString zin = tr("Onthouden. Dit geldt ook voor volgende bestanden.");
        for (const BulkKlant& k : klanten ? *klanten : std::vector<BulkKlant>()) {
            if (k.klant == klant)
                zin = tr("Onthouden: %1 is %2. Dit geldt ook voor volgende bestanden.").arg(klant, BulkOnthouden::wie(k));
        }
        m_context.navigator.toast(zin, terug);
    });
}

/// Clients whose lines changed are checked again.
void BulkBesluiten::controleer()
{
    if (m_sessie.rust())
        m_sessie.controleer();
}

void BulkBesluiten::vergeet()
{
    vergeetGedane();
    m_wachtend.clear();
    m_stuurt = m_herhaalt = m_onderweg = false;
}

void BulkBesluiten::vergeetGedane()
{
    m_zetten.clear();
    m_weer.clear();
    m_gedaan.reset();
}

void BulkBesluiten::undo()
{
    if (canUndo())
        neemZetTerug(m_zetten.back().volg);
}

/// It stays what can be done again until the server has done it.
void BulkBesluiten::redo()
{
    if (!canRedo())
        return;
    m_herhaalt = true;
    const auto opnieuw = m_weer.back();
    opnieuw();
}

std::function<void()> BulkBesluiten::terugknop(int volg)
{
    return [zelf = QPointer(this), volg] {
        if (zelf)
            zelf->neemZetTerug(volg);
    };
}

void BulkBesluiten::neemZetTerug(int volg)
{
    const auto zet = std::find_if(m_zetten.begin(), m_zetten.end(), [volg](const Zet& z) { return z.volg == volg; });
    if (zet == m_zetten.end() || !kan())
        return;
    m_onderweg = true;
    m_gedaan.reset();
    BulkGateway& server = m_sessie.gateway();
    const BulkId batch = m_sessie.batch().id;
    if (zet->was)
        return server.wijzig(batch, {*zet->was}, this, bijDeze<wire::BulkBatch>(&m_onderweg, [this, volg](const wire::BulkBatch& nu) {
            m_sessie.neem(nu);
            teruggenomen(volg, {});
        }));
    if (zet->besluit > 0)
        return server.herstel(batch, zet->besluit, this, bijDeze<wire::BulkBesluitAntwoord>(&m_onderweg, [this, volg](const wire::BulkBesluitAntwoord& gedaan) {
            teruggenomen(volg, gedaan.regels == 1 ? tr("Ongedaan gemaakt: 1 regel is weer zoals hij was.") : tr("Ongedaan gemaakt: %1 regels zijn weer zoals ze waren.").arg(gedaan.regels));
        }));
    // What was learned is asked again, and the lines that it was learned for are open.
    const auto vergeten = bijDeze<bool>(&m_onderweg, [this, volg](bool) { teruggenomen(volg, tr("Ongedaan gemaakt: dit is niet meer onthouden.")); });
    zet->klant.isEmpty() ? server.vergeetFunctie(batch, zet->functie, this, vergeten) : server.vergeetKlant(batch, zet->klant, this, vergeten);
}

void BulkBesluiten::teruggenomen(int volg, const QString& melding)
{
    m_onderweg = false;
    const auto plaats = std::find_if(m_zetten.begin(), m_zetten.end(), [volg](const Zet& z) { return z.volg == volg; });
    if (plaats != m_zetten.end()) {
        const Zet zet = *plaats;
        m_weer.push_back(zet.opnieuw);
        const bool geleerd = !zet.klant.isEmpty() || !zet.functie.isEmpty();
        std::erase_if(m_zetten, [&](const Zet& z) { return z.volg == volg || (geleerd && z.klant == zet.klant && z.functie == zet.functie); });
    }
    if (!melding.isEmpty())
        m_context.navigator.toast(melding);
    Q_EMIT omgezet();
    controleer();
}

} // namespace pgb::ui
