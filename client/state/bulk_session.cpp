#include "client/state/bulk_session.h"

namespace pgb {

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

qint64 BulkSession::secondenOver() const
{
    const qint64 gedaan = m_bezig == Bezig::Controleren ? m_teDoen - m_batch.teControleren : m_bezig == Bezig::Indienen ? m_regels : 0;
    const qint64 over = m_teDoen - gedaan;
    return gedaan <= 0 || over <= 0 ? -1 : m_klok.elapsed() * over / gedaan / 1000;
}

void BulkSession::begin(const wire::BulkInvoer& invoer)
{
    leeg();
    m_bezig = Bezig::Brengen;
    m_gateway.begin(invoer, this, [this](const Outcome<wire::BulkBatch>& batch) {
        if (!batch)
            return klaar(&batch.problem());
        m_batch = *batch;
        Q_EMIT begonnen();
        Q_EMIT gewijzigd();
        stuurVolgende();
    });
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
    if (m_blokken.isEmpty()) {
        if (m_einde) {
            m_gebracht = true;
            controleer();
        }
        return;
    }
    m_onderweg = true;
    m_gateway.breng(m_batch.id, m_blokken.dequeue(), this, [this](const Outcome<wire::BulkBatch>& batch) {
        m_onderweg = false;
        if (!batch)
            return klaar(&batch.problem());
        m_batch = *batch;
        Q_EMIT genomen();
        Q_EMIT gewijzigd();
        stuurVolgende();
    });
}

void BulkSession::controleer()
{
    m_stop = false;
    m_bezig = Bezig::Controleren;
    m_teDoen = m_batch.teControleren;
    m_eerste = true; // lines that were changed since may be open without our knowing
    m_klok.start();
    controleerVerder();
}

void BulkSession::controleerVerder()
{
    if (m_stop || (m_batch.teControleren == 0 && !std::exchange(m_eerste, false))) {
        klaar();
        Q_EMIT gecontroleerd();
        return;
    }
    m_gateway.controleer(m_batch.id, this, [this](const Outcome<wire::BulkBatch>& batch) {
        if (!batch)
            return klaar(&batch.problem());
        m_batch = *batch;
        m_eerste = false;
        Q_EMIT gewijzigd();
        controleerVerder();
    });
}

void BulkSession::dienIn()
{
    m_stop = false;
    m_bezig = Bezig::Indienen;
    m_teDoen = goede();
    m_declaraties = m_regels = 0;
    m_klok.start();
    Q_EMIT gewijzigd();
    stapVerder(BulkGateway::Stap::Indienen);
}

void BulkSession::trekIn()
{
    m_stop = false;
    m_bezig = Bezig::Intrekken;
    m_teDoen = regelsMet(Bulkstand::Ingediend);
    m_declaraties = m_teLaat = 0;
    Q_EMIT gewijzigd();
    stapVerder(BulkGateway::Stap::Intrekken);
}

void BulkSession::herinner()
{
    m_stop = false;
    m_bezig = Bezig::Herinneren;
    m_teDoen = m_declaraties = 0;
    Q_EMIT gewijzigd();
    stapVerder(BulkGateway::Stap::Herinneren);
}

void BulkSession::stapVerder(BulkGateway::Stap stap)
{
    m_gateway.stap(m_batch.id, stap, this, [this, stap](const Outcome<wire::BulkStap>& gedaan) {
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
        if (was == Bezig::Indienen) {
            Q_EMIT ingediend(m_declaraties, m_regels);
            if (m_batch.teControleren > 0 && !m_stop) // something changed since the check: the check says what
                controleer();
        } else if (was == Bezig::Herinneren) {
            Q_EMIT herinnerd(m_declaraties);
        } else {
            Q_EMIT ingetrokken(m_declaraties, m_teLaat);
        }
    });
}

void BulkSession::neem(const wire::BulkBatch& batch)
{
    m_batch = batch;
    Q_EMIT gewijzigd();
}

void BulkSession::leeg()
{
    m_batch = {};
    m_blokken.clear();
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
