#pragma once
#include "client/import/bestand_kopie.h"
#include "client/import/lezer_proces.h"
#include "shared/domain/betaling/splitsing.h"
#include <QObject>
#include <QThread>
#include <memory>

namespace pgb {

/// What a bank statement holds for us: money that came in. The rest is counted and left where it is.
struct Bankafschrift {
    std::vector<Bankboeking> bij;
    qint64 af = 0;          ///< money that went out, or came back
    qint64 nietGeboekt = 0; ///< announced, not booked yet
    qint64 andereMunt = 0;
    qint64 onleesbaar = 0;  ///< without a whole amount or day
    qint64 ingekort = 0;    ///< of `bij`: not all that they say was read
    qint64 tekens = 0;      ///< of all texts in `bij`
    int andereBestanden = 0; ///< in a zip beside the statements
};

/// True for the headings of a bank statement.
bool isAfschriftKop(const QStringList& velden);
/// Takes one row of leesCamt; false for a row that is none.
bool neemRij(Bankafschrift& afschrift, const BronRij& rij);
/// Of a file. Problems: those of LezerProces, and "geenAfschrift" and "afschriftTeGroot".
Outcome<Bankafschrift> leesAfschrift(LezerProces& lezer, const QString& pad);

/// Reads a statement beside the thread that owns this.
class AfschriftLezer : public QObject {
    Q_OBJECT
public:
    explicit AfschriftLezer(QString lezer, QObject* parent = nullptr) : QObject(parent), m_programma(std::move(lezer)) {}
    ~AfschriftLezer() override;
    /// Answers with `gelezen` or `mislukt`; what ran before is stopped.
    void lees(const QString& pad) { lees(pad, nullptr); }
    void lees(const std::shared_ptr<const BestandKopie>& kopie) { lees(kopie->pad(), kopie); }

Q_SIGNALS:
    void gelezen(const pgb::Bankafschrift& afschrift);
    void mislukt(const pgb::Problem& problem);

private:
    void lees(const QString& pad, std::shared_ptr<const BestandKopie> houdt);

    QString m_programma;
    std::vector<std::unique_ptr<QThread>> m_draden; ///< those that were stopped end by themselves
    std::shared_ptr<LezerProces> m_lezer;
};

} // namespace pgb
