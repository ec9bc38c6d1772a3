#include "client/platform/preferences.h"
#include <QSettings>
#include <algorithm>

namespace pgb {

Preferences::Preferences(const QString& file) : m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat)) {}
Preferences::~Preferences() = default;

QString Preferences::text(const QString& key, const QString& fallback) const
{
    const auto run = m_thisRun.find(key);
    return run != m_thisRun.end() ? run->second : m_settings->value(key, fallback).toString().left(1000);
}

int Preferences::number(const QString& key, int fallback, int least, int most) const
{
    bool ok = false;
    const qint64 value = m_settings->value(key).toString().toLongLong(&ok); // QVariant::toInt would fold large numbers
    return ok ? int(std::clamp<qint64>(value, least, most)) : fallback;
}

bool Preferences::flag(const QString& key, bool fallback) const
{
    return m_settings->value(key, fallback).toBool();
}

QByteArray Preferences::bytes(const QString& key) const
{
    return m_settings->value(key).toByteArray().left(10'000);
}

void Preferences::forThisRun(const QString& key, const QString& value) { m_thisRun[key] = value; }

void Preferences::set(const QString& key, const QString& value)
{
    if (const auto run = m_thisRun.find(key); run != m_thisRun.end()) {
        if (run->second == value)
            return; // not chosen: it only goes along with what was
        m_thisRun.erase(run);
    }
    m_settings->setValue(key, value);
}

void Preferences::set(const QString& key, int value) { m_settings->setValue(key, value); }
void Preferences::set(const QString& key, bool value) { m_settings->setValue(key, value); }
void Preferences::set(const QString& key, const QByteArray& value) { m_settings->setValue(key, value); }

} // namespace pgb
