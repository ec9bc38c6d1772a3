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
    /// Opens the copy, in this process.
    QString pad() const;
    const QByteArray& hash() const { return m_hash; } ///< SHA-256

private:
    BestandKopie() = default;
    mutable QTemporaryFile m_bestand;
    QByteArray m_hash;
};

} // namespace pgb
