#pragma once
#include "client/state/declaratie_blad.h"
#include <QCoreApplication>
#include <set>

namespace pgb {

/// Words of the month grid, in the language of the program.
class RoosterTekst {
    Q_DECLARE_TR_FUNCTIONS(pgb::RoosterTekst)
public:
    /// "Begeleiding individueel", "Logeeropvang (etmaal)", "Reiskosten (km)", "Reiskosten (ov, €)"; the code when the list does not know it.
    static QString rijNaam(const BladRij& rij);
    /// "u", "km", "dagdelen": after a number; `aantal` in minutes or hundredths.
    static QString eenheidAchter(Eenheid eenheid, qint64 aantal);
    /// "donderdag 6 maart".
    static QString dagLang(QDate dag);
    /// "6 maart".
    static QString dagKort(QDate dag);
    /// "do".
    static QString weekdag(QDate dag);
    /// "maart 2025".
    static QString maand(QDate dag);
    /// "maart 2025", or "10 t/m 16 maart 2025" of a part of a month.
    static QString periode(const Periode& periode);
    /// The same without the year, in a sentence: "maart", "10 t/m 16 maart".
    static QString periodeNaam(const Periode& periode);
    /// "1 t/m 30 november", also of a whole month.
    static QString dagenVanTotaal(const Periode& dagen);
    /// "maart".
    static QString maandNaam(QDate dag);
    /// "31 december 2025".
    static QString datum(QDate dag);
    /// "2, 4 en 7 maart"; "30 september en 2 oktober" of days in more months. In their order, at least one.
    static QString opDagen(const std::set<QDate>& dagen);
    /// "5-11 mei" of a week within one month.
    static QString dagen(const Periode& periode);
    /// To be computed with: "52,50 u", "12 km"; "41 uur 20 minuten" where two decimals would not be all of it.
    static QString precies(Eenheid eenheid, qint64 aantal);
    /// "2 uur 30 minuten", "12 kilometer", "1 etmaal".
    static QString inWoorden(Eenheid eenheid, qint64 aantal);
    /// The same; "€ 8,40" in a row of amounts.
    static QString inWoorden(const BladRij& rij, qint64 aantal);
    /// "2 bezoeken: 09:10 tot 11:45, 13:00 tot 14:30"; empty without visits.
    static QString bezoeken(const std::vector<GetyptBezoek>& bezoeken);
    /// A number of the grid with the decimal sign of the language: "2,50", "2.50".
    static QString getal(QString nederlands);
    /// The letter that marks a day off for everyone.
    static QString feestdagLetter();
    /// "Wmo", with its number where there are more of that law: what a budget is called beside others.
    static QString budget(const Toekenning& toekenning, const std::vector<Toekenning>& alle);
    /// "betaald uit het gekozen budget Wmo"; empty when none was chosen: the agreed one goes without saying. `alle`: nothing = not known here.
    static QString gekozenBudget(ToekenningId gekozen, const std::optional<std::vector<Toekenning>>& alle);
    /// "€ 1.234,56" with a no-break space.
    static QString euro(Bedrag bedrag);

private:
    static QString metMoment(Tariefmoment moment);
};

} // namespace pgb
