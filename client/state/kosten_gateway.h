#pragma once
#include "shared/base/outcome.h"
#include "shared/domain/declaratie/declaratie.h"
#include <QObject>
#include <functional>

namespace pgb {

/// A declaratie as the server has it now, with what its controles say.
struct KostenAntwoord {
    Declaratie declaratie;
    std::vector<Bevinding> bevindingen;
    bool geweigerd = false; ///< it was not handed in: `bevindingen` say why
};

/// Declaraties that are one amount (domain 7.1), with their files. Every call answers exactly once, unless `context` is destroyed first.
class KostenGateway {
public:
    template<class T>
    using Antwoord = std::function<void(Outcome<T>)>;

    virtual ~KostenGateway() = default;
    /// Saves the concept; id 0 = a new one.
    virtual void bewaar(const Declaratie& declaratie, QObject* context, Antwoord<KostenAntwoord> klaar) = 0;
    virtual void dienIn(const Declaratie& declaratie, QObject* context, Antwoord<KostenAntwoord> klaar) = 0;
    virtual void voegToe(DeclaratieId declaratie, BijlageSoort soort, const QString& naam, const QByteArray& inhoud, QObject* context, Antwoord<Declaratie> klaar) = 0;
    virtual void haalWeg(DeclaratieId declaratie, BijlageId bijlage, QObject* context, Antwoord<Declaratie> klaar) = 0;
};

} // namespace pgb
