#pragma once
#include "client/cli/bestand.h"
#include "client/cli/opdrachten.h"
#include "client/cli/verbinding.h"
#include "shared/wire/bulk.h"
#include <QCommandLineParser>
#include <QJsonObject>
#include <memory>

namespace pgb::cli {

/// What stands behind the name of a command.
enum class Achter { Niets, Bestand, Batch, MisschienBatch };

/// One command with its options and its way to the server.
class Opdracht {
public:
    Opdracht(QCommandLineParser& opties, QStringList namen) : m_opties(opties), m_namen(std::move(namen)) {}

    /// What has to stand behind it is there, and of which server it is; nothing = it can begin.
    std::optional<Einde> begin(Achter achter);
    Einde login();
    Einde columns();
    Einde check();
    Einde submit();
    Einde reopen();
    Einde status();
    Einde retour();

    /// Says why it ends so; with --json that is the object that everything ends with.
    Einde stop(Einde einde, const QString& code, const QString& tekst, QJsonObject meer = {});
    /// With --json the last line, however it ends.
    void sluit(Einde einde) const;

private:
    bool json() const { return m_opties.isSet(QStringLiteral("json")); }
    QString optie(const char* naam) const { return m_opties.value(QString::fromLatin1(naam)); }
    Einde mislukt(const Problem& problem);
    Einde geenVingerafdruk();
    /// What is wrong with the file itself, whoever says so, is a refused file.
    Einde nietGebracht(const Problem& problem);
    Einde geweigerd(const QString& code, const QString& tekst) { return stop(Einde::BestandGeweigerd, code, tekst); }
    Outcome<std::vector<BulkprofielTekst>> profielen() { return m_verbinding->alle<BulkprofielTekst>(net::getRequest(QStringLiteral("/v1/bulkprofielen"))); }
    Outcome<std::vector<BulkOorzaak>> oorzaken(BulkId batch) { return m_verbinding->alle<BulkOorzaak>(net::getRequest(pad(batch.waarde, "/oorzaken"))); }
    /// The columns and how they are written, as the options say; nothing = they can be used.
    std::optional<Einde> kies(Bestand& bestand, bool alleenGenoemde);
    /// Of what is chosen nothing is a guess any more; nothing = so it is.
    std::optional<Einde> isZeker(const Bestand& bestand);
    /// Names the lines that a person looks at before they go, and the code with which they do.
    Einde vraagBekijken(BulkId batch, const std::vector<BulkOorzaak>& oorzaken, const QString& gedaan);
    Einde legVoor(const wire::BulkBatch& batch, const QString& bekijkcode);
    Einde proef(const Bestand& bestand);
    Outcome<wire::BulkBatch> breng(const Bestand& bestand);
    Outcome<wire::BulkBatch> controleer(wire::BulkBatch batch);
    Einde toonControle(const wire::BulkBatch& batch);
    qint64 nummer() const { return m_namen.value(0).toLongLong(); }
    static QString pad(qint64 id, const char* rest = "") { return QStringLiteral("/v1/bulk/%1%2").arg(QString::number(id), QString::fromLatin1(rest)); }

    QCommandLineParser& m_opties;
    QStringList m_namen;
    std::unique_ptr<Verbinding> m_verbinding;
    QJsonObject m_slot;
};

} // namespace pgb::cli
