#pragma once
#include "shared/domain/declaratie/controles/regels.h"
#include "shared/domain/declaratie/totalen.h"

/// What the controles on dossier, weeks and kinds share.
namespace pgb::dc {

/// Care that is taken back by a correction: it was right when it was paid, whatever holds now.
inline bool teruggenomen(const Declaratie& declaratie, const Declaratieregel& regel)
{
    return declaratie.soort == DeclaratieSoort::Correctie && regel.aantal < 0;
}

/// A correction that pays nothing out: a block on payments does not hold a claim.
inline bool neemtAlleenTerug(const Declaratie& declaratie)
{
    return declaratie.soort == DeclaratieSoort::Correctie && betaaldEnTerug(declaratie.regels).betaald <= Bedrag{};
}

/// What this declaratie makes of the days to which it adds. Of a correction: with what it corrects and what was corrected of that before, which are
/// other lines of this dossier. Nothing = those are not known.
std::optional<DagSommen> dagenVan(const DeclaratieFeiten& f, Eenheid eenheid);

/// With what it corrects and what was corrected of that before, when it is a correction.
Bedrag totaalMetOorspronkelijke(const DeclaratieFeiten& f);

/// A line of care: no travel and no plain amount.
inline bool isZorg(const Declaratieregel& regel) { return !isReis(regel) && regel.functieCode != "KOSTEN"_L1; }

/// The answer where a register cannot be looked at; nothing = it was asked. Who was let in by the review of the agreement is paid, and it is said.
template<class T>
std::optional<Uitslag> zonderRegister(const DeclaratieFeiten& f, QLatin1String id, QLatin1String path, Registersoort welk, Registerantwoord<T> Registers::*register_)
{
    if (!f.registers)
        return Uitslag::nogNiet({"registers"_L1});
    if (((*f.registers).*register_).stand != Registerstand::NietAangesloten)
        return std::nullopt;
    return Uitslag::van({bevinding(id, Ernst::Waarschuwen, QString(path), {waarde::variant("registerOnbekend"_L1), waarde::code("registerCode"_L1, welk)})});
}

/// One Monday-to-Sunday week of the declaratie's own hours.
struct EigenWeek {
    QDate maandag;
    qint64 minuten = 0;
    int dagen = 0;
    size_t laatsteRegel = 0;
};
/// By date; hours only.
std::vector<EigenWeek> eigenWeken(const Declaratie& declaratie);
/// Of the week that begins on this Monday; an empty one when there is none.
Weekfeit weekVan(const std::vector<Weekfeit>& weken, QDate maandag);

/// The toekenning of the first line, for kinds that are one amount; nothing when none was chosen.
const Toekenning* toekenningVanBedrag(const DeclaratieFeiten& f);
/// Whoever pays this budget gave a permission of this kind for the agreement on the day.
bool isToegestaan(const DeclaratieFeiten& f, ToestemmingSoort soort, ToekenningId toekenning, QDate dag);
/// Weeks of wage during illness that the law gives; nothing = not known (domain 10.3).
std::optional<qint64> wekenLoon(const DeclaratieFeiten& f, const ZorgovereenkomstInhoud& inhoud, QDate dag);
/// The version that holds at the end of the period, else at its beginning.
const ZorgovereenkomstVersie* versieVanPeriode(const DeclaratieFeiten& f);

} // namespace pgb::dc
