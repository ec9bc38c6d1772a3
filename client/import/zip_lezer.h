#pragma once
#include "shared/base/outcome.h"
#include <QIODevice>
#include <QString>
#include <functional>
#include <memory>

namespace pgb {

/// The parts of a packed file, unpacked as they are read. What is unpacked is counted over all parts, so a bomb ends at the limit.
class ZipLezer {
public:
    ZipLezer(QIODevice& bestand, qint64 maxUitgepakt);
    ~ZipLezer();
    Q_DISABLE_COPY_MOVE(ZipLezer)

    /// False when it is no whole packed file, has too many parts, or says of itself that it unpacks to too much (then `fout` says so).
    bool open();
    bool heeft(const QString& naam);
    /// One part at a time; nullptr when it is not there or cannot be unpacked (then `fout` says so).
    std::unique_ptr<QIODevice> deel(const QString& naam);
    /// Each file in it in its order, whatever it is called; `doe` answers false to stop. False when there are more than `hoogstens`.
    bool elkDeel(int hoogstens, const std::function<bool(QIODevice& deel)>& doe);
    /// What went wrong since the file was opened, the limit first; nothing = all was well.
    std::optional<Problem> fout() const;

private:
    class Deel;
    struct Staat;
    bool isBom();
    std::unique_ptr<QIODevice> huidige();
    std::unique_ptr<Staat> m_staat;
};

} // namespace pgb
