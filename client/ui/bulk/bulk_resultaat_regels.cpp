#include "client/ui/bulk/bulk_resultaat.h"
#include "client/models/bulk_veld.h"
#include "client/ui/bulk/bulk_voorbeeld.h"
#include "client/ui/bulk/bulk_vraag.h"
#include "client/ui/bulk/bulk_woorden.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/widgets/row_table.h"
#include "client/ui/widgets/scroll_to.h"
#include "shared/text/bulk_tekst.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/invullen.h"
#include "shared/text/probleem_text.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>

// The lines of the chosen cause, and what is done about them.

namespace pgb::ui {
namespace {

/// Lines that are read to find the one to go on at; further on the list is read when somebody goes there.
constexpr size_t meesteVooraf = 5000;

QString waaromLeeg(const BulkSession& sessie, bool leest)
{
    using B = BulkSession::Bezig;
    switch (sessie.bezig()) {
    case B::Indienen: return BulkResultaat::tr("De regels worden ingediend.");
    case B::Intrekken: return BulkResultaat::tr("De regels worden teruggetrokken.");
    case B::Heropenen:
    case B::Terugnemen: return BulkResultaat::tr("De regels worden weer open gezet.");
    case B::Brengen: return BulkResultaat::tr("Het bestand wordt gelezen.");
    case B::Controleren: return BulkResultaat::tr("Nog niet alle regels zijn gecontroleerd.");
    case B::Herinneren:
    case B::Niets: break;
    }
    if (sessie.batch().teControleren > 0)
        return BulkResultaat::tr("Nog niet alle regels zijn gecontroleerd.");
    if (leest)
        return BulkResultaat::tr("De regels worden gelezen.");
    return sessie.heeftBatch() ? BulkResultaat::tr("Hier staan geen regels. Kies een ander tabblad.") : BulkResultaat::tr("Open eerst een bestand, bij stap 1.");
}

} // namespace

void BulkResultaat::leesRegels()
{
    ++m_gelezen;
    const bool iets = m_sessie.regelsMet(stand()) > 0;
    toonLijst(iets);
    toonKnoppen(); // of the cause that is seen
    if (iets)
        return vraagRegels(0);
    m_regelLijst.clear();
    m_regelModel->setRows({});
    m_volgende.reset();
    m_naControle = false;
    toonRegel();
}

/// Or why there is none: the two never share the room.
void BulkResultaat::toonLijst(bool iets)
{
    m_splitter->setVisible(iets);
    m_leeg->setVisible(!iets);
    m_leeg->setText(waaromLeeg(m_sessie, m_leest));
}

void BulkResultaat::leesMeer()
{
    if (m_volgende)
        vraagRegels(*std::exchange(m_volgende, std::nullopt));
}

void BulkResultaat::vraagRegels(qint64 na)
{
    const BulkOorzaak* o = oorzaak();
    m_volgende.reset();
    m_sessie.gateway().regels(m_sessie.batch().id, stand(), o ? o->oorzaak : QString(), na, this, [this, na, deze = m_gelezen](const Outcome<wire::Bladzijde<BulkregelUitkomst>>& blad) {
        if (deze != m_gelezen)
            return;
        if (!blad) {
            if (na > 0)
                m_volgende = na;
            return m_context.navigator.toast(probleemTekst(blad.problem()));
        }
        neemBladzijde(*blad, na > 0);
    });
}

void BulkResultaat::neemBladzijde(const wire::Bladzijde<BulkregelUitkomst>& blad, bool vervolg)
{
    if (const BulkregelUitkomst* u = vervolg || !m_naControle || m_andereOorzaak || !isVeldOpen() ? nullptr : huidige())
        m_naar = {u->regel.nummer, u->regel.deel};
    if (!vervolg) {
        toonEigen(std::any_of(blad.items.begin(), blad.items.end(), [this](const BulkregelUitkomst& u) { return !eigenWaarden(u, oorzaak()).isEmpty(); }));
        m_regelLijst.clear();
    }
    std::vector<CellRow> rijen;
    for (const BulkregelUitkomst& u : blad.items) {
        m_regelLijst.push_back(u);
        if (const Bulkregel* regel = m_besluiten->onderweg(u.regel.nummer, u.regel.deel))
            m_regelLijst.back().regel = *regel;
        rijen.push_back(rijVan(m_regelLijst.back(), oorzaak()));
    }
    m_volgende = blad.volgende;
    vervolg ? m_regelModel->addRows(std::move(rijen)) : m_regelModel->setRows(std::move(rijen));
    const int getypt = m_naControle ? rijVanGetypt() : -1;
    const bool zoekt = m_naControle && isGetypt() && getypt < 0;
    const bool komtNog = zoekt && rijVanaf(std::pair(m_getypt->nummer, m_getypt->deel)) < 0; // the list is by row
    const int naar = getypt < 0 ? rijVanaf(m_naar) : getypt;
    if ((komtNog || naar < 0) && m_volgende && m_regelLijst.size() < meesteVooraf) // the row to go on at stands on a later page
        return leesMeer();
    if (m_regelLijst.empty())
        return toonRegel();
    if (vervolg && !m_naar && !m_naControle)
        return;
    m_naar.reset();
    const bool andere = std::exchange(m_andereOorzaak, false);
    const bool open = isVeldOpen() && !andere && !zoekt;
    m_regels->setCurrentIndex(m_regelModel->index(std::max(naar, 0), 0));
    toonRegel();
    if (std::exchange(m_naarVeld, false) && !m_naControle)
        naarVeld();
    if (!std::exchange(m_naControle, false) || !isVisible())
        return;
    if (!open)
        m_regels->setFocus(Qt::ShortcutFocusReason); // what is typed on is of no other line
    else if (!isGetypt())
        m_veld->selectAll();
}

int BulkResultaat::rijVanaf(const std::optional<std::pair<int, int>>& regel) const
{
    if (!regel)
        return 0;
    const auto rij = std::find_if(m_regelLijst.begin(), m_regelLijst.end(), [&](const BulkregelUitkomst& u) { return std::pair(u.regel.nummer, u.regel.deel) >= *regel; });
    return rij == m_regelLijst.end() ? -1 : int(rij - m_regelLijst.begin());
}

const BulkregelUitkomst* BulkResultaat::huidige() const
{
    const int rij = m_regels->currentIndex().row();
    return rij >= 0 && size_t(rij) < m_regelLijst.size() ? &m_regelLijst[size_t(rij)] : nullptr;
}

CellRow BulkResultaat::rijVan(const BulkregelUitkomst& u, const BulkOorzaak* o) const
{
    const Bulkregel& r = u.regel;
    const Bedrag bedrag = u.stand == Bulkstand::Fout ? r.bedrag.value_or(u.bedrag) : u.bedrag; // of what is wrong, as it stands in the line: that is what is mended
    return {{.text = QString::number(r.nummer)}, {.text = r.klant}, {.text = bulkWaarde(r, Bulkveld::Datum)}, {.text = u.functieCode.isEmpty() ? r.functie : functieTekst(u.functieCode)},
            {.text = bulkCel(r, Bulkveld::Aantal)}, {.text = bulkCel(r, Bulkveld::Tarief)}, {.text = bedrag.centen ? euroTekst(bedrag, huidigeTaal()) : QString()}, {.text = eigenWaarden(u, o)}};
}

QString BulkResultaat::eigenWaarden(const BulkregelUitkomst& u, const BulkOorzaak* o) const
{
    if (!u.bevinding)
        return {};
    if (!o)
        return bulkBevindingTekst(*u.bevinding);
    QStringList uit;
    for (const auto& waarde : u.bevinding->params) {
        if (std::find(o->bevinding.params.begin(), o->bevinding.params.end(), waarde) == o->bevinding.params.end())
            uit << (waarde.first == QLatin1String("rijGetal") ? tr("rij %1").arg(waarde.second) : waardeTekst(waarde.first, waarde.second, huidigeTaal()));
    }
    uit.removeAll(QString());
    return uit.join(QStringLiteral(", "));
}

LijstBladen BulkResultaat::bladen() const
{
    const std::optional<BulkOorzaak> o = oorzaak() ? std::optional(*oorzaak()) : std::nullopt;
    const qint64 regels = o ? o->regels : m_sessie.regelsMet(stand());
    if (lijst() == m_oorzaken || qint64(m_regelLijst.size()) >= regels)
        return {};
    const auto vraag = [this, batch = m_sessie.batch().id, wat = stand(), o](qint64 na, QObject* context, const std::function<void(Outcome<LijstBlad>)>& klaar) {
        m_sessie.gateway().regels(batch, wat, o ? o->oorzaak : QString(), na, context, [this, o, klaar](const Outcome<wire::Bladzijde<BulkregelUitkomst>>& blad) {
            if (!blad)
                return klaar(blad.problem());
            LijstBlad uit{{}, blad->volgende};
            for (const BulkregelUitkomst& u : blad->items)
                uit.rijen.push_back(teksten(rijVan(u, o ? &*o : nullptr)));
            klaar(std::move(uit));
        });
    };
    return {vraag, regels};
}

QString BulkResultaat::oorzaakZin() const
{
    const BulkOorzaak* o = oorzaak();
    return o ? bulkBevindingTekst(o->bevinding) : QString();
}

int BulkResultaat::rijVanGetypt() const
{
    const auto regel = std::find_if(m_regelLijst.begin(), m_regelLijst.end(), [this](const BulkregelUitkomst& u) { return isGetypt() && isGetypt(u); });
    return regel == m_regelLijst.end() ? -1 : int(regel - m_regelLijst.begin());
}

/// Seen before it is done: each line as it is and as it would be.
void BulkResultaat::corrigeerAlle()
{
    const BulkOorzaak* o = oorzaak();
    if (!o || !m_sessie.rust() || !kanCorrigeren())
        return;
    delete m_voorbeeld; // it reads before it shows: of two the last is shown
    m_voorbeeld = new BulkVoorbeeld(m_context, m_sessie.gateway(), m_sessie.batch().id, *o, this);
    connect(m_voorbeeld, &QDialog::accepted, this, [this, o = *o] { m_besluiten->corrigeer(o); });
}

void BulkResultaat::laatAlleWeg()
{
    const BulkOorzaak* o = oorzaak();
    if (!o || !m_sessie.rust() || !m_laatWeg->isVisibleTo(this))
        return;
    const QString wat = bulkBevindingTekst(o->bevinding) + QStringLiteral("\n\n") + tr("Deze regels worden niet ingediend. In het tabblad Weggelaten kunt u ze terugnemen.");
    (new BevestigenDialoog({o->regels == 1 ? tr("1 regel weglaten") : tr("%1 regels weglaten").arg(bulkGetal(o->regels)), wat, tr("Weglaten")}, [this, o = *o](const QString&) { m_besluiten->laatWeg(o); }, this))->open();
}

bool BulkResultaat::kanRegelWeg() const
{
    const BulkregelUitkomst* u = huidige();
    return u && (u->stand == Bulkstand::Fout || u->stand == Bulkstand::LetOp || u->stand == Bulkstand::Goed);
}

void BulkResultaat::laatRegelWeg()
{
    if (!kanRegelWeg() || m_besluiten->onderweg(huidige()->regel.nummer, huidige()->regel.deel))
        return;
    const Bulkregel regel = huidige()->regel;
    m_naar = {regel.nummer, regel.deel}; // or the first after it
    m_besluiten->laatRegelWeg(regel);
}

bool BulkResultaat::kanVragen() const
{
    const BulkOorzaak* o = oorzaak();
    return o && stand() == Bulkstand::Fout && o->bevinding.controle.startsWith(QLatin1String("DC-"));
}

void BulkResultaat::vraagBudgethouder()
{
    if (m_sessie.rust() && kanVragen())
        new BulkVraag(m_context, m_sessie.gateway(), m_sessie.batch().id, *oorzaak(), this); // it reads before it shows
}

void BulkResultaat::neemAllesTerug() { m_sessie.neemTerug(); }

bool BulkResultaat::volgendeRegel(bool vooruit)
{
    if (m_regelLijst.empty() && vooruit && m_sessie.regelsMet(stand()) == 0 && m_sessie.open() > 0) { // nothing here: there is something to do elsewhere
        m_naarVeld = m_kiesTab = true;
        kiesTab();
        leesOorzaken();
        return true;
    }
    const int rij = m_regels->currentIndex().row() + (vooruit ? 1 : -1);
    if (rij < 0 || size_t(rij) >= m_regelLijst.size()) {
        if (vooruit && m_volgende) {
            leesMeer();
            return false;
        }
        const int oorzaak = m_oorzaken->currentIndex().row() + (vooruit ? 1 : -1); // beyond its lines are those of the next
        if (oorzaak < 0 || size_t(oorzaak) >= m_getoond.size())
            return false;
        m_naarVeld = true;
        m_oorzaken->setCurrentIndex(m_oorzaakModel->index(oorzaak, 0));
        return true;
    }
    m_regels->setCurrentIndex(m_regelModel->index(rij, 0));
    naarVeld();
    return true;
}

} // namespace pgb::ui
