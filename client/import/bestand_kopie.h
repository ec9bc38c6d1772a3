#pragma once
#include "shared/base/outcome.h"
#include <QTemporaryFile>
#include <memory>

namespace pgb {

/// A file as it was when it was looked at. What is read later is read from this copy: whatever becomes of the file itself, what is sent is what was
/// seen. It has no name that others can open, and goes with the last that holds it.
class BestandKopie {
public:
    /// Problems: bestandNietTeOpenen, bestandTeGroot.
    static Outcome<std::shared_ptr<const BestandKopie>> maak(const QString& pad);
    /// Of text that never was a file.
    static Outcome<std::shared_ptr<const BestandKopie>> maakVan(QByteArray bytes);
    /// Opens the copy, in this process.
    QString pad() const;
    const QByteArray& hash() const { return m_hash; } ///< SHA-256

private:
    BestandKopie() = default;
    static Outcome<std::shared_ptr<const BestandKopie>> maak(QIODevice& bron);
    mutable QTemporaryFile m_bestand;
    QByteArray m_hash;
};

} // namespace pgb
