#pragma once
#include "shared/base/outcome.h"
#include <QHash>
#include <QString>
#include <span>

namespace pgb::config {

enum class OptionType { Text, Number, Flag, List };

/// One row of the table of everything that can be set.
struct Option {
    const char* key; ///< "section.name"
    OptionType type;
    const char* standard;
    qint64 min; ///< for Number
    qint64 max;
    bool secret; ///< never printed
    const char* help; ///< one line for check-config and the commented ini file
};

/// The whole table; a key that is not in it is an error.
std::span<const Option> options();

/// The values of one run: defaults, then the ini file, then the command line.
class Config {
public:
    Config();
    /// Reads an ini file. Problems: configOnleesbaar, sleutelOnbekend {sleutel}, waardeOngeldig {sleutel}.
    Outcome<void> load(const QString& file);
    /// "section.name=value".
    Outcome<void> set(const QString& assignment);
    Outcome<void> set(const QString& key, const QString& value);

    QString text(const char* key) const;
    qint64 number(const char* key) const;
    bool flag(const char* key) const;
    QStringList list(const char* key) const;
    /// "section.name = value" a line, secrets as "(geheim)".
    QString describe() const;
    /// The table as a commented ini file.
    static QString sample();

private:
    QHash<QString, QString> m_values;
};

} // namespace pgb::config
