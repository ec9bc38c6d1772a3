#pragma once
#include "tests/support/server_process.h"
#include "tests/tour/fotos.h"
#include "tests/tour/oog.h"
#include "tests/tour/zetel.h"
#include <map>
#include <set>

namespace pgb::tour {

/// A text of the steps: words on the screen and of the wire.
inline QString tekst(const char* woorden) { return QString::fromUtf8(woorden); }

/// What the steps share: the practice set, the server, who sits where, and what an earlier step made.
class Reis {
public:
    explicit Reis(const QDir& fotomap);
    /// A fresh practice set and a server on it.
    void begin();
    /// The client of this user; signs in when there is none yet.
    Zetel& zetel(const QString& gebruiker);
    /// An account without any dossier or second factor, and its client.
    Zetel& nieuwe(const QString& gebruiker, const QString& rol);
    /// Closes the client of this user.
    void sluit(const QString& gebruiker) { m_zetels.erase(gebruiker); }
    /// What the phone of this user shows; waits for the next code when this one was used.
    QString code(const QString& gebruiker);
    /// A folder for the client of this user.
    QString clientmap(const QString& gebruiker) const { return m_map.filePath(QStringLiteral("client-") + gebruiker); }

    /// Power loss, and back at the same address.
    void serverWeg() { m_server.kill(); }
    void serverTerug();
    /// What this computer cannot show; said at the end.
    void laatWeg(const QString& waarom) { m_weggelaten << waarom; }
    const QStringList& weggelaten() const { return m_weggelaten; }
    QByteArray serverLog() { return m_server.log(); }
    QUrl adres() const { return m_adres; }

    Fotos fotos;
    std::unique_ptr<Oog> oog; ///< signed in as the SVB, which sees every dossier, but no drafts of others
    /// Signed in as vera, who alone sees her drafts.
    Oog& eigen();

    // Who and what the tour is about; all of it stands in the practice set.
    QString budgethouder = QStringLiteral("M. Willems");
    QString budgethouderBsn = QStringLiteral("999990172");
    QString toekenningsnummer = QStringLiteral("2025-77001");
    QString zorgverlener = QStringLiteral("T. Visser");
    QString zorgverlenerAccount = QStringLiteral("zv31");
    QString agbCode = QStringLiteral("91990030");
    // What the steps hand on.
    qint64 budgethouderId = 0;
    qint64 toekenningId = 0;
    qint64 zorgovereenkomstId = 0;
    qint64 declaratieId = 0;

private:
    QStringList argumenten(int poort) const;
    QStringList m_weggelaten;
    QTemporaryDir m_map;
    test::ServerProcess m_server;
    QUrl m_adres;
    std::unique_ptr<Oog> m_eigen;
    std::map<QString, std::unique_ptr<Zetel>> m_zetels;
    std::map<QString, QString> m_gebruikt;
    std::set<QString> m_aangemeld;
};

} // namespace pgb::tour
