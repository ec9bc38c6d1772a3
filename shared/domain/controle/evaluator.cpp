#include "shared/domain/controle/evaluator.h"
#include "shared/domain/controle/veldpad.h"
#include <algorithm>

namespace pgb {

Uitslag Uitslag::van(std::vector<Bevinding> bevindingen)
{
    if (bevindingen.empty())
        return goed();
    return {Soort::Bevindingen, std::move(bevindingen), {}};
}

std::optional<Ernst> Rapport::zwaarste() const
{
    std::optional<Ernst> hoogste;
    for (const Bevinding& b : bevindingen) {
        if (!hoogste || b.ernst > *hoogste)
            hoogste = b.ernst;
    }
    return hoogste;
}

namespace {

// What is refused while someone types is refused on submit as well, whatever client did the typing.
bool looptIn(const DeclaratieControle& controle, Fase fase)
{
    return std::any_of(controle.fasen.begin(), controle.fasen.end(),
                       [fase](Fase f) { return f == fase || (fase == Fase::Indienen && f == Fase::Invoer); });
}

bool looptIn(const ZorgovereenkomstControle& controle, int totStap) { return controle.stap >= 1 && controle.stap <= totStap; }

bool looptIn(const ZorgovereenkomstControle& controle, Fase fase)
{
    return std::find(controle.fasen.begin(), controle.fasen.end(), fase) != controle.fasen.end();
}

template<class Feiten>
void run(const Controle<Feiten>& controle, const Feiten& feiten, Rapport& rapport)
{
    Uitslag uitslag = controle.functie(feiten);
    if (uitslag.soort == Uitslag::Soort::NogNiet)
        rapport.nogNiet.push_back(controle.id);
    for (Bevinding& b : uitslag.bevindingen)
        rapport.bevindingen.push_back(std::move(b));
}

template<class Feiten>
bool leest(const Controle<Feiten>& controle, const std::vector<FieldPath>& gewijzigd)
{
    return std::any_of(gewijzigd.begin(), gewijzigd.end(), [&](const FieldPath& pad) {
        const auto raakt = [&](QLatin1String patroon) { return padRaakt(patroon, pad); };
        return std::any_of(controle.leest.begin(), controle.leest.end(), raakt)
            || std::any_of(controle.nodig.begin(), controle.nodig.end(), raakt);
    });
}

void behoud(QLatin1String id, const Rapport& vorig, Rapport& rapport)
{
    for (const Bevinding& b : vorig.bevindingen) {
        if (b.controle == id)
            rapport.bevindingen.push_back(b);
    }
    if (std::find(vorig.nogNiet.begin(), vorig.nogNiet.end(), id) != vorig.nogNiet.end())
        rapport.nogNiet.push_back(id);
}

template<class Feiten, class Tot>
Rapport runAll(std::span<const Controle<Feiten>> controles, const Feiten& feiten, Tot fase)
{
    Rapport rapport;
    for (const Controle<Feiten>& controle : controles) {
        if (looptIn(controle, fase))
            run(controle, feiten, rapport);
    }
    return rapport;
}

template<class Feiten, class Tot>
Rapport runChanged(std::span<const Controle<Feiten>> controles, const Feiten& feiten, Tot fase,
                   const std::vector<FieldPath>& gewijzigd, const Rapport& vorig)
{
    Rapport rapport;
    for (const Controle<Feiten>& controle : controles) {
        if (!looptIn(controle, fase))
            continue;
        if (leest(controle, gewijzigd))
            run(controle, feiten, rapport);
        else
            behoud(controle.id, vorig, rapport);
    }
    return rapport;
}

} // namespace

Rapport evaluate(const DeclaratieFeiten& feiten, Fase fase) { return runAll(declaratieControles(), feiten, fase); }

Rapport evaluate(const ZorgovereenkomstFeiten& feiten, int totStap) { return runAll(zorgovereenkomstControles(), feiten, totStap); }

Rapport evaluate(const ZorgovereenkomstFeiten& feiten, Fase fase) { return runAll(zorgovereenkomstControles(), feiten, fase); }

Rapport evaluateChanged(const DeclaratieFeiten& feiten, Fase fase, const std::vector<FieldPath>& gewijzigd, const Rapport& vorig)
{
    return runChanged(declaratieControles(), feiten, fase, gewijzigd, vorig);
}

Rapport evaluateChanged(const ZorgovereenkomstFeiten& feiten, const std::vector<FieldPath>& gewijzigd, const Rapport& vorig)
{
    return runChanged(zorgovereenkomstControles(), feiten, 5, gewijzigd, vorig);
}

} // namespace pgb
