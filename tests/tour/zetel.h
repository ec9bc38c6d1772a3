#pragma once
#include "client/main/wiring.h"
#include "client/ui/shell/main_window.h"

namespace pgb::tour {

/// The client of one user: the same objects that the program makes, with a data folder of its own.
class Zetel {
public:
    Zetel(QString gebruiker, QUrl server, QString map);
    ~Zetel();

    /// Types server, name and password; `code` gives what the phone shows, without it the account has no second factor. Ends when the
    /// window of the user is there.
    void meldAan(const std::function<QString()>& code, const std::function<void(QWidget*, const QString&)>& foto = {});
    /// Starts with what an earlier client of this folder left: no name, password or code is asked.
    void gaDoor();
    /// The window of this user in front, with the keys.
    void pak();
    ui::MainWindow* venster() const { return m_venster; }
    const QString& gebruiker() const { return m_gebruiker; }

private:
    QString m_gebruiker;
    QUrl m_server;
    QString m_map;
    std::unique_ptr<Wiring> m_wiring;
    ui::MainWindow* m_venster = nullptr;
};

} // namespace pgb::tour
