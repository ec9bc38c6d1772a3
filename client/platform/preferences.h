#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <map>
#include <memory>

class QSettings;

namespace pgb {

/// What the user chose on this computer, in voorkeuren.ini of the data folder. Holds no personal data of clients and no secret.
/// A damaged or foreign value reads as the fallback.
class Preferences {
public:
    explicit Preferences(const QString& file);
    ~Preferences();

    QString text(const QString& key, const QString& fallback = {}) const;
    /// Clamped to least..most.
    int number(const QString& key, int fallback, int least, int most) const;
    bool flag(const QString& key, bool fallback) const;
    QByteArray bytes(const QString& key) const;
    /// From the command line: read as if it were chosen, and never written. It ends when something else is chosen.
    void forThisRun(const QString& key, const QString& value);
    void set(const QString& key, const QString& value);
    void set(const QString& key, int value);
    void set(const QString& key, bool value);
    void set(const QString& key, const QByteArray& value);

private:
    std::unique_ptr<QSettings> m_settings;
    std::map<QString, QString> m_thisRun;
};

} // namespace pgb
