#pragma once
#include <QString>
#include <QStringList>
#include <QTest>
#include <cstdio>
#include <vector>

namespace pgb::house {

struct SourceFile {
    QString path; ///< from the root of the tree
    QString text;
};

/// Root of the source tree and of this build.
QString sourceDir();
QString binaryDir();
QString readText(const QString& absolutePath);
/// Files below the folders whose name ends with one of the suffixes (".cpp"), sorted.
std::vector<SourceFile> filesBelow(const QStringList& folders, const QStringList& suffixes);
/// Every C++ file of the two programs (client, server, shared).
const std::vector<SourceFile>& programSources();

/// The written exceptions of tests/house/reasons.txt: "<path>[:<function>] <rule> <reason in words>" a line.
class Reasons {
public:
    explicit Reasons(const QString& text);
    /// True when there is a reason for this rule on this subject. The reason then counts as used.
    bool allow(const QString& subject, const QString& rule);
    /// Lines that cannot be read or carry no reason of at least three words.
    const QStringList& malformed() const { return m_malformed; }
    /// Reasons for `rule` that no subject needed any more.
    QStringList unused(const QString& rule) const;

private:
    struct Entry {
        QString subject;
        QString rule;
        bool used = false;
    };
    std::vector<Entry> m_entries;
    QStringList m_malformed;
};
Reasons writtenReasons();

} // namespace pgb::house

/// Fails with one offence a line; QtTest itself cuts a long message off.
#define HOUSE_NONE(offences)                                                                   \
    do {                                                                                       \
        const QStringList found = (offences);                                                  \
        for (const QString& offence : found)                                                   \
            std::fprintf(stderr, "%s\n", qPrintable(offence));                                 \
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("%1 offences").arg(found.size())));\
    } while (false)
