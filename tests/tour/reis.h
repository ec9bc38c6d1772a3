#pragma once
#include "tests/support/server_process.h"
#include "tests/tour/fotos.h"
#include "tests/tour/oog.h"
#include "tests/tour/zetel.h"
#include <map>

namespace pgb::tour {

/// What the steps share: the practice set, the server, who sits where, and what an earlier step made.
class Reis {
public:
    explicit Reis(const QDir& fotomap);
    /// A fresh practice set and a server on it.
    void begin();
    /// The client of this user; signs in when there is none yet.
    Zetel& zetel(const QString& gebruiker);
    /// Closes the client of this user.
    void sluit(const QString& gebruiker) { m_zetels.erase(gebruiker); }
    /// What the phone of this user shows; waits for the next code when this one was used.
    QString code(const QString& gebruiker);
    /// A folder for the client of this user.
    QString clientmap(const QString& gebruiker) const { return m_map.filePath(QStringLiteral("client-") + gebruiker); }

    /// Power loss, and back at the same address.
    void serverWeg() { m_server.kill(); }
    void serverTerug();
    QUrl adres() const { return m_adres; }

    Fotos fotos;
    std::unique_ptr<Oog> oog; ///< signed in as the SVB, which sees every dossier

    // What the steps hand on.
    QString budgethouder;          ///< as it stands on the screens: "J. de Boer"
    qint64 budgethouderId = 0;
    qint64 zorgovereenkomstId = 0;
    qint64 declaratieId = 0;
    qint64 besteedVooraf = 0;      ///< cents

private:
    QStringList argumenten(int poort) const;
    QTemporaryDir m_map;
    test::ServerProcess m_server;
    QUrl m_adres;
    std::map<QString, std::unique_ptr<Zetel>> m_zetels;
    std::map<QString, QString> m_gebruikt;
};

} // namespace pgb::tour
