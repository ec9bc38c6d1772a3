#pragma once
#include "client/import/bestand_kopie.h"
#include "client/import/kolommen.h"
#include "client/import/lezer_proces.h"
#include <QObject>
#include <QSemaphore>
#include <QThread>
#include <memory>

namespace pgb {

/// Reads a file beside the thread that owns this: first a look at its columns, then its lines in blocks, both of one copy. At most two blocks wait, so the memory that
/// a file takes does not grow with it.
class BestandStroom : public QObject {
    Q_OBJECT
public:
    /// `vandaag` is of the server; none = not known.
    explicit BestandStroom(QString lezer, std::function<QDate()> vandaag = {}, QObject* parent = nullptr);
    ~BestandStroom() override;

    /// Answers with `bekeken`, `afschrift` or `mislukt`; after the last two what was looked at before is still there. What ran before is stopped.
    void bekijk(const QString& pad);
    /// Text as it was pasted: it is kept in no file that has a name.
    void bekijkTekst(const QByteArray& tekst);
    /// The file that was looked at, as it was then. Answers with `blok` ..., `klaar`, or `mislukt`.
    void lees(const BestandVoorstel& voorstel);
    /// A block was taken; another may come.
    void genomen() { m_ruimte->release(); }
    /// One row as it stands, for beside a line; answers with `rij`.
    void zoekRij(const std::shared_ptr<const BestandKopie>& kopie, int nummer);
    const std::shared_ptr<const BestandKopie>& kopie() const { return m_kopie; }
    void stop();

Q_SIGNALS:
    void bekeken(const pgb::BestandVoorstel& voorstel, const QByteArray& hash, const pgb::BronKenmerken& kenmerken);
    /// It is a bank statement, no file with hours.
    void afschrift(const std::shared_ptr<const pgb::BestandKopie>& kopie);
    void blok(const std::vector<pgb::Bulkregel>& regels);
    /// With what was seen of the file as a whole.
    void klaar(const pgb::BronKenmerken& kenmerken);
    void rij(int nummer, const QStringList& velden);
    void mislukt(const pgb::Problem& problem);

private:
    void bekijk(std::function<Outcome<std::shared_ptr<const BestandKopie>>()> maak);
    /// Runs `werk` on a thread of its own; what it hands back comes through `meld`.
    void start(std::function<void()> werk);
    /// From the thread of reading `lezer`: done in the owner's thread, unless something else was asked meanwhile.
    void meld(const std::shared_ptr<LezerProces>& lezer, std::function<void()> doe);

    std::shared_ptr<LezerProces> nieuweLezer() const { return std::make_shared<LezerProces>(m_programma, m_vandaag ? m_vandaag() : QDate()); }

    QString m_programma;
    std::function<QDate()> m_vandaag;
    std::vector<std::unique_ptr<QThread>> m_draden; ///< those that were stopped end by themselves: nobody waits for them but the destructor
    std::shared_ptr<LezerProces> m_lezer;
    std::shared_ptr<const BestandKopie> m_kopie;
    std::shared_ptr<QSemaphore> m_ruimte;
};

} // namespace pgb
