#pragma once
#include "client/models/kijkkant.h"
#include "client/state/zorgovereenkomst_session.h"
#include "shared/domain/controle/feiten.h"
#include <QCoreApplication>

namespace pgb {

/// One moment of the track line of a version.
struct SpoorStap {
    enum class Soort { Gedaan, Nu, Straks, Gestopt };
    Soort soort = Soort::Straks;
    QString tekst; ///< "T. de Wit heeft getekend"
    QString sinds; ///< "12 mei 2025, 09:30", "sinds 3 dagen"; may be empty
    bool operator==(const SpoorStap&) const = default;
};

/// Sentences around a zorgovereenkomst that are no controle.
class OvereenkomstWoorden {
    Q_DECLARE_TR_FUNCTIONS(pgb::OvereenkomstWoorden)
public:
    /// What is wrong with text that the field at `pad` cannot read.
    static QString onleesbaar(const FieldPath& pad, const QString& tekst);
    static QString nieuwFout(const NieuwFout& fout);
    /// "Dit past: een overeenkomst van opdracht. De zorgverlener is vrij in hoe en wanneer het werk gebeurt."
    static QString voorstel(const ModelVoorstel& voorstel);
    /// For whom a model is, in one or two sentences.
    static QString watIs(ZorgovereenkomstSoort soort);
    /// "De zorgverlener", "U", "De verstrekker", "De SVB", "Niemand".
    static QString wieIsAanZet(const ZorgovereenkomstVersie& versie, Kijkkant kant);
    /// "Na delen tekent T. de Wit. Daarna tekent u. Daarna beoordelen Gemeente Veldrecht en de SVB."
    /// `tekenaars`: who signs on the side of the budgethouder, where the reader may not; empty = the reader does.
    static QString hierna(const ZorgovereenkomstFeiten& feiten, const QString& tekenaars = {});
    /// The zorgverlener cannot sign yet, and what to do about it; empty = he can, or nobody asks it of him now.
    static QString zonderAccount(const ZorgovereenkomstFeiten& feiten);
    /// Who did what, who is to act now, what comes next.
    /// Why it is where it is: the reason that a person gave, or that of the system in words. Empty = none.
    static QString statusReden(const ZorgovereenkomstVersie& versie);
    /// A higher minimum wage came while this change was open: what that did to it; empty = none came.
    static QString minimumloonOnderweg(const ZorgovereenkomstFeiten& feiten);
    /// That the zorgverlener of a running agreement is absent today (6.2 vervangingBijZiekte); never why. Empty = he is not, or it is not known.
    static QString afwezig(const ZorgovereenkomstFeiten& feiten);
    static std::vector<SpoorStap> spoor(const ZorgovereenkomstFeiten& feiten, Kijkkant kant);
    /// "12 mei 2025, 09:30" in local time; empty for an invalid time.
    static QString moment(const QDateTime& utc);
    /// "Daarna beoordeelt Zorgkantoor De Stroom.": those who judge the chosen budgets, or "de verstrekker" while none is chosen.
    static QString daarnaBeoordeling(const ZorgovereenkomstFeiten& feiten);
    /// "Arbeidsovereenkomst"; of a draft in which no answer leads to a model, that it is not chosen. `zorgverlener`: nothing = not known here.
    static QString soort(const ZorgovereenkomstVersie& versie, std::optional<ZorgverlenerSoort> zorgverlener);
    /// Name of the zorgverlener, or "de zorgverlener".
    static QString zorgverlenerVan(const ZorgovereenkomstFeiten& feiten);
    /// With whom one has the agreement, from this side: the budgethouder for the zorgverlener, else the zorgverlener.
    static QString anderePartij(const ZorgovereenkomstFeiten& feiten, Kijkkant kant);
    /// "Overeenkomst van opdracht · J. de Boer en T. de Wit", in the language of the screen.
    static QString onderwerp(const ZorgovereenkomstFeiten& feiten);
    /// "Werkafspraken, regel 1, tarief": the name of a field at the begin of a line.
    static QString veldKop(const FieldPath& pad);
    /// What the agreement says about a field: its sentences, or the bare value where it has none. Empty = nothing.
    static QString veldTekst(const FieldPath& pad, const ZorgovereenkomstFeiten& feiten);
    /// The same for a draft of the open agreement; text that cannot be read as it was typed.
    static QString veldTekst(const FieldPath& pad, const ZorgovereenkomstDraft& draft, const ZorgovereenkomstSession& session);

private:
    static QString beoordelaar(const Deelbeoordeling& deel, const std::vector<VerstrekkerFeit>& verstrekkers);
    /// Approved without anybody who looked: why that could be.
    static SpoorStap zonderBeoordelaar(const ZorgovereenkomstFeiten& feiten);
    /// Who looks at it once both have signed: `goedkeuring` Geen or Automatisch = nobody (domain 6.3).
    struct Wacht {
        Goedkeuring goedkeuring = Goedkeuring::Nodig;
        std::vector<Deelbeoordeling> delen;
    };
    static Wacht daarna(const ZorgovereenkomstFeiten& feiten);
    static void voegBeoordelingToe(std::vector<SpoorStap>& uit, const ZorgovereenkomstFeiten& feiten);
    static void voegEindeToe(std::vector<SpoorStap>& uit, const ZorgovereenkomstFeiten& feiten);
    /// `vandaag`: to say that the norm has passed.
    static QString termijn(const Deelbeoordeling& deel, const QString& statusSinds, QDate vandaag);
};

} // namespace pgb
