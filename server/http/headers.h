#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <utility>
#include <vector>

namespace pgb::http {

/// Header lines in their order; names compare without regard to case.
class Headers {
public:
    using Line = std::pair<QByteArray, QByteArray>;

    Headers() = default;
    Headers(std::initializer_list<Line> lines) : m_lines(lines) {}

    /// Appends a line, also if the name exists.
    void add(QByteArray name, QByteArray value);
    /// Replaces every line of that name by one.
    void set(QByteArray name, QByteArray value);
    void remove(QByteArrayView name);
    /// The first value of that name; empty if there is none.
    QByteArray value(QByteArrayView name) const;
    bool has(QByteArrayView name) const;
    int count(QByteArrayView name) const;
    /// True if one of the comma-separated tokens under that name equals `token` (both without regard to case).
    bool hasToken(QByteArrayView name, QByteArrayView token) const;
    const std::vector<Line>& lines() const { return m_lines; }

private:
    std::vector<Line> m_lines;
};

} // namespace pgb::http
