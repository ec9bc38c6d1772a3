#pragma once
#include "shared/base/nummers.h"
#include "shared/domain/codes.h"
#include <QDate>
#include <vector>

namespace pgb {

/// A register of an authority, or the name check of the banks; each is reached through an adapter (domain 0 rule 6).
enum class Registersoort { Brp, Kvk, Agb, Big, Naamcontrole };

/// NietAangesloten: this installation cannot ask; a person has to look. Onbekend: it was asked and has no such number.
enum class Registerstand { NietAangesloten, Onbekend, Bekend };

/// One answer. `oefengegevens`: made up by a simulator, shown as such.
template<class T>
struct Registerantwoord {
    Registerstand stand = Registerstand::NietAangesloten;
    bool oefengegevens = false;
    T gegevens{};
    bool operator==(const Registerantwoord&) const = default;
};

/// The civil register, compared where it was asked: its own data stay there.
struct BrpGegevens {
    std::optional<QDate> overlijdensdatum;
    bool geboortedatumKlopt = true;
    bool naamKlopt = true;
    bool operator==(const BrpGegevens&) const = default;
};

/// The commercial register.
struct KvkGegevens {
    bool actief = true;
    bool failliet = false;
    bool zorg = true; ///< registered for care (domain 4.5)
    std::vector<Vestigingsnummer> vestigingen;
    std::vector<QString> bevoegden; ///< who may sign, by name
    bool operator==(const KvkGegevens&) const = default;
};

/// Kinds of entity in the AGB register (W73).
enum class AgbSoort { Zorgverlener, Onderneming, Vestiging };
struct AgbGegevens {
    bool actief = true;
    AgbSoort soort = AgbSoort::Onderneming;
    std::optional<KvkNummer> kvkNummer; ///< of the undertaking that the code belongs to
    bool operator==(const AgbGegevens&) const = default;
};

struct BigGegevens {
    bool actief = true;
    std::optional<QDate> geldigTot;
    bool operator==(const BigGegevens&) const = default;
};

struct NaamcontroleGegevens {
    bool klopt = true; ///< the account is in the name that was given
    bool operator==(const NaamcontroleGegevens&) const = default;
};

/// What the registers say about one zorgverlener; a number that he does not have was not asked for.
struct Registers {
    Registerantwoord<BrpGegevens> brp;
    Registerantwoord<KvkGegevens> kvk;
    Registerantwoord<AgbGegevens> agb;
    Registerantwoord<BigGegevens> big;
    Registerantwoord<NaamcontroleGegevens> naamcontrole;
    bool operator==(const Registers&) const = default;
};

template<> std::span<const Code<Registersoort>> codeTable<Registersoort>();
template<> std::span<const Code<Registerstand>> codeTable<Registerstand>();
template<> std::span<const Code<AgbSoort>> codeTable<AgbSoort>();

} // namespace pgb
