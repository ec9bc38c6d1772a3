#pragma once
#include "client/state/bulk_gateway.h"
#include <QElapsedTimer>
#include <QQueue>

namespace pgb {

/// One batch on its way: brings blocks one after the other, checks and hands in step by step, and can stop after any step; what was done stays.
/// Of one that was put away for another no answer is heard any more.
class BulkSession : public QObject {
    Q_OBJECT
public:
    enum class Bezig { Niets, Brengen, Controleren, Indienen, Intrekken, Heropenen, Herinneren, Terugnemen };

    explicit BulkSession(BulkGateway& gateway, QObject* parent = nullptr) : QObject(parent), m_gateway(gateway) {}
    BulkGateway& gateway() { return m_gateway; }
    const wire::BulkBatch& batch() const { return m_batch; }
    bool heeftBatch() const { return bool(m_batch.id); }
    Bezig bezig() const { return m_bezig; }
    bool rust() const { return m_bezig == Bezig::Niets; }
    /// Lines that were brought but not checked yet when the check began; for the bar.
    qint64 teDoen() const { return m_teDoen; }
    /// The step that runs knows how many lines it is of.
    bool telt() const { return m_bezig == Bezig::Controleren || m_bezig == Bezig::Indienen || m_bezig == Bezig::Intrekken || m_bezig == Bezig::Terugnemen; }
    /// Of these, so many are done.
    qint64 gedaan() const;
    /// Estimate of the seconds that the running step still takes; -1 = not known yet.
    qint64 secondenOver() const;
    qint64 regelsMet(Bulkstand stand) const;
    Bedrag bedragMet(Bulkstand stand) const;
    /// All lines of the file were brought, as far as is known; false after a stop or an error on the way.
    bool gebracht() const { return m_gebracht; }
    /// Lines that can be handed in.
    qint64 goede() const { return regelsMet(Bulkstand::Goed) + regelsMet(Bulkstand::LetOp); }
    /// Lines of which the check said nothing yet.
    qint64 nieuwe() const { return m_batch.teControleren - m_batch.opnieuw; }
    /// Lines that somebody still has to do something about.
    qint64 open() const { return goede() + regelsMet(Bulkstand::Fout) + m_batch.teControleren; }

    void begin(const wire::BulkInvoer& invoer);
    /// An earlier batch; `gebracht` = all lines of its file, as far as is known. Nothing is asked of the server.
    void neemEerdere(const wire::BulkBatch& batch, bool gebracht);
    /// Blocks are sent in order; `genomen` says when there is room for more.
    void breng(std::vector<Bulkregel> regels);
    /// No more blocks follow: the check begins when the last was taken.
    void eindeBestand();
    /// After an error or a stop: the blocks are brought once more from the first; what the server has is passed over.
    void hervat();
    /// Whoever reads the file cannot go on.
    void breekAf();
    /// With `opnieuw` also what was found wrong or of note before.
    void controleer(bool opnieuw = false);
    void stop()
    {
        m_stop = true;
        stuurVolgende(); // nothing may be on its way
    }
    /// `bekeken`: as of BulkGateway::stap; the server refuses while somebody has to look at others.
    void dienIn(const QString& bekeken = {});
    void trekIn();
    /// What was rejected is open again; `heropend` follows.
    void heropenAfgewezen();
    void herinner();
    /// All lines that were left out take part again, and are checked.
    void neemTerug();
    /// The batch as a call outside the session gave it.
    void neem(const wire::BulkBatch& batch);
    /// How it stands now: another program or somebody else may have gone on with it. Nothing while a step runs.
    void ververs();
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
    /// Lines, out of so many declaraties; some declaraties were paid, or are being paid.
    void ingetrokken(qint64 regels, qint64 declaraties, qint64 teLaat);
    void heropend(qint64 declaraties);
    void herinnerd(qint64 declaraties);
    /// Somebody else or a program went on with it.
    void ververst();
    void mislukt(const pgb::Problem& problem);

private:
    /// Answers of the batch that is open now alone.
    template<class T, class F>
    auto alleenNu(F doe);
    void stuurVolgende();
    void controleerVerder(bool opnieuw);
    void stapVerder(BulkGateway::Stap stap);
    void stappen(Bezig bezig, BulkGateway::Stap stap, qint64 teDoen);
    void meld(Bezig was);
    void leesWeggelaten(qint64 na);
    void neemVolgendeTerug();
    void klaar(const Problem* problem = nullptr);

    BulkGateway& m_gateway;
    wire::BulkBatch m_batch;
    Bezig m_bezig = Bezig::Niets;
    QQueue<std::vector<Bulkregel>> m_blokken;
    QQueue<Bulkregel> m_weggelaten;    ///< to be taken back
    std::optional<qint64> m_volgende;  ///< the next page of those
    QElapsedTimer m_klok;
    qint64 m_teDoen = 0;
    qint64 m_declaraties = 0;
    qint64 m_regels = 0;
    qint64 m_teLaat = 0;
    QString m_bekeken;
    int m_ronde = 0; ///< of the batch that is open
    int m_zet = 0;   ///< what was done to it last
    bool m_onderweg = false;
    bool m_gebracht = false;
    bool m_einde = false;
    bool m_stop = false;
    bool m_eerste = false;
};

} // namespace pgb
