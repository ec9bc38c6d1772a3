#include "client/state/bulk_session.h"

namespace pgb {

template<class T, class F>
auto BulkSession::alleenNu(F doe)
{
    return [this, ronde = m_ronde, doe = std::move(doe)](const Outcome<T>& uit) {
        if (ronde == m_ronde)
            doe(uit);
    };
}

qint64 BulkSession::regelsMet(Bulkstand stand) const
{
    for (const BulkTelling& t : m_batch.tellingen) {
        if (t.stand == stand)
            return t.regels;
    }
    return 0;
}

Bedrag BulkSession::bedragMet(Bulkstand stand) const
{
    for (const BulkTelling& t : m_batch.tellingen) {
        if (t.stand == stand)
            return t.bedrag;
    }
    return {};
}

qint64 BulkSession::gedaan() const
{
    switch (m_bezig) {
    case Bezig::Controleren: return m_teDoen - m_batch.teControleren;
    case Bezig::Indienen:
    case Bezig::Intrekken:
    case Bezig::Terugnemen: return m_regels;
    default: return 0;
    }
}

qint64 BulkSession::secondenOver() const
{
    const qint64 over = m_teDoen - gedaan();
    return gedaan() <= 0 || over <= 0 ? -1 : m_klok.elapsed() * over / gedaan() / 1000;
}

void BulkSession::begin(const wire::BulkInvoer& invoer)
{
    leeg();
    m_bezig = Bezig::Brengen;
    m_gateway.begin(invoer, this, alleenNu<wire::BulkBatch>([this](const Outcome<wire::BulkBatch>& batch) {
        if (!batch)
            return klaar(&batch.problem());
        m_batch = *batch;
        Q_EMIT begonnen();
        Q_EMIT gewijzigd();
        stuurVolgende();
    }));
    Q_EMIT gewijzigd();
}

void BulkSession::neemEerdere(const wire::BulkBatch& batch, bool gebracht)
{
    leeg();
    m_batch = batch;
    m_gebracht = gebracht && batch.status != Bulkstatus::Onvolledig;
    Q_EMIT gewijzigd();
}

void BulkSession::breng(std::vector<Bulkregel> regels)
{
    m_blokken.enqueue(std::move(regels));
    stuurVolgende();
}

void BulkSession::eindeBestand()
{
    m_einde = true;
    stuurVolgende();
}

void BulkSession::hervat()
{
    m_blokken.clear();
    m_einde = m_stop = m_onderweg = false;
    m_bezig = Bezig::Brengen;
    Q_EMIT gewijzigd();
}

void BulkSession::breekAf()
{
    if (m_bezig == Bezig::Brengen)
        klaar();
}

void BulkSession::stuurVolgende()
{
    if (m_onderweg || !heeftBatch() || m_bezig != Bezig::Brengen)
        return;
    if (m_stop)
        return klaar();
    while (!m_blokken.isEmpty() && (m_blokken.head().empty() || m_blokken.head().back().nummer <= m_batch.laatsteNummer)) {
        m_blokken.dequeue(); // brought before, when this was stopped
        Q_EMIT genomen();
    }
    const bool sluit = m_blokken.isEmpty() && m_einde && m_batch.status == Bulkstatus::Onvolledig;
    if (m_blokken.isEmpty() && !sluit) {
        if (m_einde) {
            m_gebracht = true;
            controleer();
        }
        return;
    }
    m_onderweg = true;
    const std::vector<Bulkregel> blok = sluit ? std::vector<Bulkregel>() : m_blokken.dequeue();
    m_gateway.breng(m_batch.id, blok, !sluit, this, alleenNu<wire::BulkBatch>([this, sluit](const Outcome<wire::BulkBatch>& batch) {
        m_onderweg = false;
        if (!batch)
            return klaar(&batch.problem());
        m_batch = *batch;
        if (!sluit)
            Q_EMIT genomen();
        Q_EMIT gewijzigd();
        stuurVolgende();
    }));
}

void BulkSession::controleer(bool opnieuw)
{
    if (!heeftBatch())
        return;
    ++m_zet;
    m_stop = false;
    m_bezig = Bezig::Controleren;
    m_teDoen = m_batch.teControleren;
    m_eerste = true; // lines that were changed since may be open without our knowing
    m_klok.start();
    Q_EMIT gewijzigd();
    controleerVerder(opnieuw);
}

void BulkSession::controleerVerder(bool opnieuw)
{
    if (m_stop || (m_batch.teControleren == 0 && !std::exchange(m_eerste, false))) {
        klaar();
        Q_EMIT gecontroleerd();
        return;
    }
    m_gateway.controleer(m_batch.id, opnieuw, this, alleenNu<wire::BulkBatch>([this](const Outcome<wire::BulkBatch>& batch) {
        if (!batch)
            return klaar(&batch.problem());
        m_batch = *batch;
        m_eerste = false;
        m_teDoen = std::max(m_teDoen, m_batch.teControleren);
        Q_EMIT gewijzigd();
        controleerVerder(false);
    }));
}

void BulkSession::dienIn(const QString& bekeken)
{
    if (!rust())
        return;
    m_bekeken = bekeken;
    stappen(Bezig::Indienen, BulkGateway::Stap::Indienen, goede());
}

void BulkSession::trekIn() { stappen(Bezig::Intrekken, BulkGateway::Stap::Intrekken, regelsMet(Bulkstand::Ingediend)); }
void BulkSession::heropenAfgewezen() { stappen(Bezig::Heropenen, BulkGateway::Stap::Afgewezen, 0); }
void BulkSession::herinner() { stappen(Bezig::Herinneren, BulkGateway::Stap::Herinneren, 0); }

void BulkSession::stappen(Bezig bezig, BulkGateway::Stap stap, qint64 teDoen)
{
    if (!heeftBatch() || !rust())
        return;
    ++m_zet;
    m_stop = false;
    m_bezig = bezig;
    m_teDoen = teDoen;
    m_declaraties = m_regels = m_teLaat = 0;
    m_klok.start();
    Q_EMIT gewijzigd();
    stapVerder(stap);
}

void BulkSession::stapVerder(BulkGateway::Stap stap)
{
    m_gateway.stap(m_batch.id, stap, m_bekeken, this, alleenNu<wire::BulkStap>([this, stap](const Outcome<wire::BulkStap>& gedaan) {
        if (!gedaan)
            return klaar(&gedaan.problem());
        m_batch = gedaan->batch;
        m_declaraties += gedaan->declaraties;
        m_regels += gedaan->regels;
        m_teLaat = gedaan->teLaat;
        Q_EMIT gewijzigd();
        if (!gedaan->klaar && !m_stop)
            return stapVerder(stap);
        const Bezig was = m_bezig;
        klaar();
        meld(was);
    }));
}

void BulkSession::meld(Bezig was)
{
    switch (was) {
    case Bezig::Indienen:
        Q_EMIT ingediend(m_declaraties, m_regels);
        if (m_batch.teControleren > 0 && !m_stop) // something changed since the check: the check says what
            controleer();
        break;
    case Bezig::Herinneren: Q_EMIT herinnerd(m_declaraties); break;
    case Bezig::Heropenen: Q_EMIT heropend(m_declaraties); break;
    default: Q_EMIT ingetrokken(m_regels, m_declaraties, m_teLaat);
    }
}

void BulkSession::neemTerug()
{
    if (!heeftBatch() || !rust())
        return;
    m_stop = false;
    m_bezig = Bezig::Terugnemen;
    m_teDoen = regelsMet(Bulkstand::Weggelaten);
    m_regels = 0;
    m_weggelaten.clear();
    m_klok.start();
    Q_EMIT gewijzigd();
    leesWeggelaten(0);
}

void BulkSession::leesWeggelaten(qint64 na)
{
    m_gateway.regels(m_batch.id, Bulkstand::Weggelaten, {}, na, this, alleenNu<wire::Bladzijde<BulkregelUitkomst>>([this](const Outcome<wire::Bladzijde<BulkregelUitkomst>>& blad) {
        if (!blad)
            return klaar(&blad.problem());
        for (const BulkregelUitkomst& u : blad->items)
            m_weggelaten.enqueue(u.regel);
        m_volgende = blad->volgende;
        neemVolgendeTerug();
    }));
}

void BulkSession::neemVolgendeTerug()
{
    if (m_stop || (m_weggelaten.isEmpty() && !m_volgende))
        return controleer();
    if (m_weggelaten.isEmpty())
        return leesWeggelaten(*std::exchange(m_volgende, std::nullopt));
    m_gateway.wijzig(m_batch.id, {m_weggelaten.dequeue()}, this, alleenNu<wire::BulkBatch>([this](const Outcome<wire::BulkBatch>& batch) {
        if (!batch)
            return klaar(&batch.problem());
        m_batch = *batch;
        ++m_regels;
        Q_EMIT gewijzigd();
        neemVolgendeTerug();
    }));
}

void BulkSession::neem(const wire::BulkBatch& batch)
{
    ++m_zet;
    m_batch = batch;
    Q_EMIT gewijzigd();
}

void BulkSession::ververs()
{
    if (!heeftBatch() || !rust())
        return;
    m_gateway.batch(m_batch.id, this, alleenNu<wire::BulkBatch>([this, zet = m_zet](const Outcome<wire::BulkBatch>& batch) {
        if (!batch || zet != m_zet) // older than what we know
            return;
        const auto staat = [this] {
            std::vector<qint64> uit{m_batch.teControleren};
            for (const Code<Bulkstand>& stand : codeTable<Bulkstand>())
                uit.push_back(regelsMet(stand.waarde));
            return uit;
        };
        const std::vector<qint64> was = staat();
        neem(*batch);
        if (was != staat())
            Q_EMIT ververst();
    }));
}

void BulkSession::leeg()
{
    ++m_ronde;
    m_batch = {};
    m_blokken.clear();
    m_weggelaten.clear();
    m_einde = m_stop = m_onderweg = m_gebracht = false;
    m_bezig = Bezig::Niets;
    m_teDoen = 0;
}

void BulkSession::klaar(const Problem* problem)
{
    m_bezig = Bezig::Niets;
    m_blokken.clear();
    Q_EMIT gewijzigd();
    if (problem)
        Q_EMIT mislukt(*problem);
}

} // namespace pgb
