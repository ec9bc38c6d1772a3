#include "server/http/headers.h"
#include <algorithm>

namespace pgb::http {
namespace {

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
}

} // namespace

void Headers::add(QByteArray name, QByteArray value)
{
    m_lines.emplace_back(std::move(name), std::move(value));
}

void Headers::set(QByteArray name, QByteArray value)
{
    remove(name);
    add(std::move(name), std::move(value));
}

void Headers::remove(QByteArrayView name)
{
    std::erase_if(m_lines, [name](const Line& line) { return sameName(line.first, name); });
}

QByteArray Headers::value(QByteArrayView name) const
{
    const auto it = std::find_if(m_lines.begin(), m_lines.end(), [name](const Line& line) { return sameName(line.first, name); });
    return it == m_lines.end() ? QByteArray() : it->second;
}

bool Headers::has(QByteArrayView name) const
{
    return count(name) > 0;
}

int Headers::count(QByteArrayView name) const
{
    return static_cast<int>(
        std::count_if(m_lines.begin(), m_lines.end(), [name](const Line& line) { return sameName(line.first, name); }));
}

bool Headers::hasToken(QByteArrayView name, QByteArrayView token) const
{
    for (const Line& line : m_lines) {
        if (!sameName(line.first, name))
            continue;
        for (const QByteArray& part : line.second.split(',')) {
            if (sameName(part.trimmed(), token))
                return true;
        }
    }
    return false;
}

} // namespace pgb::http
