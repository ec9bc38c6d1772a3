#pragma once
#include "client/import/bron.h"
#include <atomic>

namespace pgb {

/// Reads a file in a program of its own (pgb-lezer) with limits on memory and time: whatever is in the file, its death is a refused file and
/// nothing more. Blocks, so it is called from a worker thread or a command; the program is held back while `rij` works.
class LezerProces {
public:
    /// `programma` = path of pgb-lezer; `vandaag` as of BronGrenzen.
    explicit LezerProces(QString programma, QDate vandaag = {}) : m_programma(std::move(programma)), m_vandaag(vandaag) {}
    /// Problems: those of leesBron, and lezerOntbreekt, lezerGestopt (it died), lezerTijd, gestopt (by `stop`), bestandNietTeOpenen.
    /// `hoogstens` rows when it is not 0: what was seen of the file then goes as far as these rows.
    Outcome<BronKenmerken> lees(const QString& bestand, const RijOntvanger& rij, int hoogstens = 0);
    /// From any thread.
    void stop() { m_stop = true; }

private:
    QString m_programma;
    QDate m_vandaag;
    std::atomic_bool m_stop = false;
};

/// pgb-lezer beside the program that runs.
QString lezerProgramma();

} // namespace pgb
