#pragma once
#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <stop_token>

namespace pgb {

/// Does `werk` beside the thread of `wie`, and then `klaar` with what it gave in that thread; not when it was stopped meanwhile or `wie` is gone. Nobody
/// waits for it but the end of the program, so `werk` looks at `stop` where it lasts.
template<class Wie, class Werk, class Klaar>
void opAchtergrond(Wie* wie, const std::stop_source& bron, Werk werk, Klaar klaar)
{
    QThreadPool::globalInstance()->start([doel = QPointer<Wie>(wie), stop = bron.get_token(), werk = std::move(werk), klaar = std::move(klaar)] {
        auto uit = werk(stop);
        QCoreApplication* programma = qApp;
        if (!programma || stop.stop_requested())
            return;
        QMetaObject::invokeMethod(programma, [doel, stop, klaar, uit = std::move(uit)] {
            if (doel && !stop.stop_requested())
                klaar(uit);
        });
    });
}

} // namespace pgb
