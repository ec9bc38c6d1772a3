#pragma once
#include "client/state/bulk_gateway.h"
#include <QElapsedTimer>
#include <QQueue>

namespace pgb {

/// One batch on its way: brings blocks one after the other, checks and hands in step by step, and can stop after any step; what was done stays.
class BulkSession : public QObject {
    Q_OBJECT
public:
    enum class Bezig { Niets, Brengen, Controleren, Indienen, Intrekken, Herinneren };

    explicit BulkSession(BulkGateway& gateway, QObject* parent = nullptr) : QObject(parent), m_gateway(gateway) {}
    BulkGateway& gateway() { return m_gateway; }
    const wire::BulkBatch& batch() const { return m_batch; }
    bool heeftBatch() const { return bool(m_batch.id); }
    Bezig bezig() const { return m_bezig; }
    /// Lines that were brought but not checked yet when the check began; for the bar.
    qint64 teDoen() const { return m_teDoen; }
    /// Estimate of the seconds that the running step still takes; -1 = not known yet.
    qint64 secondenOver() const;
    qint64 regelsMet(Bulkstand stand) const;
    Bedrag bedragMet(Bulkstand stand) const;
    /// All lines of the file were brought; false after a stop or an error on the way.
    bool gebracht() const { return m_gebracht; }
    /// Lines that can be handed in.
    qint64 goede() const { return regelsMet(Bulkstand::Goed) + regelsMet(Bulkstand::LetOp); }

    void begin(const wire::BulkInvoer& invoer);
    /// Blocks are sent in order; `genomen` says when there is room for more.
    void breng(std::vector<Bulkregel> regels);
    /// No more blocks follow: the check begins when the last was taken.
    void eindeBestand();
    /// After an error or a stop: the blocks are brought once more from the first; what the server has is passed over.
    void hervat();
    /// Whoever reads the file cannot go on.
    void breekAf();
    void controleer();
    void stop() { m_stop = true; }
    void dienIn();
    void trekIn();
    void herinner();
    /// The batch as a call outside the session gave it.
    void neem(const wire::BulkBatch& batch);
    /// Forgets the batch, for the next file.
    void leeg();

Q_SIGNALS:
    void begonnen();
    void genomen();
    /// Counts, state or progress changed.
    void gewijzigd();
    void gecontroleerd();
    /// Declaraties and lines that were handed in, in all.
    void ingediend(qint64 declaraties, qint64 regels);
    void ingetrokken(qint64 declaraties, qint64 teLaat);
    void herinnerd(qint64 declaraties);
    void mislukt(const pgb::Problem& problem);

private:
    void stuurVolgende();
    void controleerVerder();
    void stapVerder(BulkGateway::Stap stap);
    void klaar(const Problem* problem = nullptr);

    BulkGateway& m_gateway;
    wire::BulkBatch m_batch;
    Bezig m_bezig = Bezig::Niets;
    QQueue<std::vector<Bulkregel>> m_blokken;
    QElapsedTimer m_klok;
    qint64 m_teDoen = 0;
    qint64 m_declaraties = 0;
    qint64 m_regels = 0;
    qint64 m_teLaat = 0;
    bool m_onderweg = false;
    bool m_gebracht = false;
    bool m_einde = false;
    bool m_stop = false;
    bool m_eerste = false;
};

} // namespace pgb
