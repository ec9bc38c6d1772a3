#pragma once
#include "shared/base/outcome.h"
#include "shared/domain/declaratie/correctie.h"
#include <QObject>
#include <functional>

namespace pgb {

/// What became of a correction that was handed in.
struct CorrectieAntwoord {
    Declaratie correctie;
    /// Not taken, and nothing of it is left on the server: these say why.
    bool geweigerd = false;
    std::vector<Bevinding> bevindingen;
};

/// A file that proves what a correction pays more.
struct CorrectieBewijs {
    BijlageSoort soort = BijlageSoort::Bon;
    QString naam;
    QByteArray inhoud;
};

/// Corrections of a paid declaratie (domain 7.8). Every call answers exactly once, unless `context` is destroyed first. `wordt`: all lines as they
/// should have been; a line without rate and toekenning gets those that were paid.
class CorrectieGateway {
public:
    template<class T>
    using Antwoord = std::function<void(Outcome<T>)>;

    virtual ~CorrectieGateway() = default;
    /// Changes nothing.
    virtual void voorbeeld(DeclaratieId origineel, const std::vector<Declaratieregel>& wordt, QObject* context, Antwoord<Correctievoorbeeld> klaar) = 0;
    /// Makes the correction, puts the files with it and hands it in; a repeated call with the same content counts once.
    virtual void dienIn(DeclaratieId origineel, const std::vector<Declaratieregel>& wordt, const QString& reden, const std::vector<CorrectieBewijs>& bewijzen, QObject* context,
                        Antwoord<CorrectieAntwoord> klaar) = 0;
    /// A correction that was begun and never handed in: a new one comes in its place.
    virtual void gooiWeg(const Declaratie& concept_, QObject* context, Antwoord<bool> klaar) = 0;
};

/// What proves more of what was paid (DC-072, DC-076) with these lines; nothing = that asks for no file.
std::optional<BijlageSoort> bewijsVan(const Declaratie& origineel, const std::vector<Declaratieregel>& wordt);
/// A correction that the server lays over what was paid: handed in, and not refused or withdrawn.
bool teltAlsCorrectie(const Declaratie& correctie);
/// The lines that a correction asks for: those of `nu` where they differ from what was paid, without rate and toekenning; elsewhere those that
/// were paid, so that a rate that changed since corrects nothing by itself. What was typed as evening or night keeps its rate: no date says it.
std::vector<Declaratieregel> gevraagdeRegels(const std::vector<Declaratieregel>& betaald, const std::vector<Declaratieregel>& nu, const Zorgovereenkomst& zorgovereenkomst = {});

/// One day of one function in which a correction differs; for an amount by the month (a wage) its month.
struct Correctieverschil {
    QDate datum;
    QString functieCode;
    Eenheid eenheid = Eenheid::Uur;
    qint64 was = 0;   ///< minutes or hundredths
    qint64 wordt = 0;
    Bedrag bedrag;    ///< the difference, at the rate that was paid for the function
    /// Where only the rate differs: the one that was paid and the one that is.
    std::optional<std::pair<Tarief, Tarief>> tarieven = {};
    QDate tot = {}; ///< last day of a total over more days
    /// Of what is an amount and no quantity, a wage or costs: what was and what it becomes.
    std::optional<std::pair<Bedrag, Bedrag>> bedragen = {};
    std::optional<Tariefmoment> moment = {}; ///< of evening or night at a rate of its own
};
/// By day and then by function. Of a day with several visits: of those visits that differ.
std::vector<Correctieverschil> correctieVerschillen(const Declaratie& correctie);
/// By day and then by function.
std::vector<Correctieverschil> correctieVerschillen(const std::vector<Declaratieregel>& betaald, const std::vector<Declaratieregel>& nu, const Zorgovereenkomst& zorgovereenkomst = {});

} // namespace pgb
