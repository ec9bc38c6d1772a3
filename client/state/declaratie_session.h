#pragma once
#include "client/state/declaratie_gateway.h"
#include "client/state/declaratie_samen.h"
#include "client/state/declaratie_sommen.h"
#include "client/state/edit_session.h"
#include "shared/domain/declaratie/machine.h"

namespace pgb {

/// A budget that can pay lines which another one pays now, and the cells that they stand in.
struct BudgetVoorCellen {
    Toekenning budget;
    std::vector<CelPlaats> cellen;
};

/// The open declaratie of one month: the sheet, its sums, the record made of it and what the controles say about it.
class DeclaratieSession final : public EditSession<DeclaratieBlad> {
    Q_OBJECT
public:
    explicit DeclaratieSession(DeclaratieMaand maand, QObject* parent = nullptr);

    const std::vector<BladRij>& rijen() const { return m_rijen; }
    const DeclaratieSommen& sommen() const { return m_sommen; }
    const DeclaratieFeiten& feiten() const { return m_feiten; }
    /// The record as it would be sent: lines, amounts and total follow the sheet.
    const Declaratie& declaratie() const { return m_feiten.declaratie; }
    /// The budgets that this sheet is paid from, also while it is empty; see budgetBeelden().
    std::vector<BudgetBeeld> budgetten() const;
    /// The version that holds at the end of the period, else the last one.
    const ZorgovereenkomstVersie* versie() const;
    const Zorgovereenkomst& zorgovereenkomst() const { return m_overeenkomst; }
    /// Finished for the server to send, and not changed since.
    bool klaargezet() const { return isKlaargezet(declaratie()) && !dirty(); }
    /// Sent in, or not by this user to be changed any more: the grid is read only.
    bool gesloten() const { return inWachtrij() || m_weg != Weg::Hier || !teBewerken(); }
    /// This user may type in it, were it not on its way: it is new, or isTeBewerken() for his side.
    bool teBewerken() const { return m_kant && (!declaratie().id || isTeBewerken(declaratie(), *m_kant)); }
    /// Somebody who may look at it only.
    bool alleenBekijken() const { return !m_kant; }
    /// A zorgverlener lays it before the budgethouder; the others hand it in.
    bool legtVoor() const { return m_kant == Invoerkant::Zorgverlener; }
    /// As what the next step is judged; who may only type hands nothing in.
    Fase indienFase() const { return legtVoor() || !m_magIndienen ? Fase::Invoer : Fase::Indienen; }
    /// This user may give that order too, and not only type.
    bool magIndienen() const { return m_magIndienen; }
    /// The side of who looks may type in it (domain 7.7).
    bool teBewerken(const Declaratie& ander) const { return m_kant && isTeBewerken(ander, *m_kant); }
    /// The last day of the period is today or later: it can only be made ready for the day after.
    bool nogNietVoorbij() const { return draft().periode.tot >= m_feiten.vandaag; }
    /// The budgethouder sent it back with `statusReden`, which the server keeps while it is a concept again and being put right.
    bool teruggestuurd() const;
    /// The submission stands in the outbox: what is sent later must be what stands here.
    void setInWachtrij();
    /// It is being handed in: what is sent must be what stands here, until the answer.
    void setOnderweg(bool onderweg);
    /// The server has it in another record, or will not give it back to be edited: nothing of it is work any more.
    void overgedragen();
    bool isOvergedragen() const { return m_weg == Weg::Over; }

    /// Puts cells; those outside the sheet are left out. One step, whatever their number.
    bool zet(const QString& naam, const std::vector<CelWijziging>& wijzigingen, const QString& sleutel = {});
    /// The budgets are known here and it can be typed in; of a correction each day stays on the budget that paid it.
    bool magBudgetKiezen() const;
    /// The other budgets that can pay what stands in these cells (DC-027, DC-029), each with the cells that it can. Empty where none may be chosen.
    std::vector<BudgetVoorCellen> andereBudgetten(const std::vector<CelPlaats>& cellen) const;
    /// Pays those cells from it. One step.
    bool kiesBudget(const QString& naam, const BudgetVoorCellen& keuze);
    /// The number and date of the provider's own invoice; one step as long as they are typed.
    bool zetFactuur(const QString& nummer, std::optional<QDate> datum);
    /// What stands on an uploaded invoice beside it; also one step.
    bool zetFactuurTekst(const FactuurTekst& tekst);
    /// What stands in the fields of an uploaded invoice and cannot be read; see pgb::onleesbareVelden().
    std::vector<std::pair<QString, QString>> onleesbareVelden() const;
    /// What the sheet would come to with these cells; nothing is changed.
    Bedrag totaalMet(const std::vector<CelWijziging>& wijzigingen) const;
    /// Every cell that cannot be read; while there is one the sheet cannot be submitted.
    std::vector<CelPlaats> onleesbaar() const;
    /// Totals of a day that no version of the agreement can split any more: they make no lines, and the sheet cannot be submitted.
    std::vector<CelPlaats> nietVerdeeld() const;
    /// The cell that a finding is about, when it is about one line.
    std::optional<CelPlaats> celVan(const Bevinding& bevinding) const;
    /// What the next step would be told today, with what only the server can judge in `nogNiet`. A zorgverlener lays before and gives no order to
    /// pay: of his only the findings of typing, as in the server.
    Rapport indienRapport() const;
    bool kanIndienen() const;
    /// The month is not over, and what stands here would be taken on its first day after.
    bool kanKlaarzetten() const;

    /// The sheet of a record of this agreement and period.
    DeclaratieBlad bladUit(const Declaratie& record) const;
    /// The record as the server has it after saving `wat`.
    void opgeslagen(const Declaratie& vanServer, Stand wat, const QDateTime& wanneer);
    /// The draft was saved as `id` before its submission was refused: a concept, also when it had come back.
    void bewaardVoorWeigering(DeclaratieId id, qint64 rijversie, Stand wat);
    /// What had come back is a concept of this version on the server, with what it held: the draft is still to be saved in it.
    void heropend(DeclaratieId id, qint64 rijversie);
    /// This draft beside the declaratie that another wrote meanwhile. Only when that has the same month.
    BladSamen vergelijk(const Declaratie& ander) const;
    /// Goes on from the declaratie that another wrote, with what stands here put into it; of the cells that clash those in `vanAnder` are
    /// the other's. The steps so far cannot be undone any more.
    void voegSamen(const Declaratie& ander, const std::vector<CelPlaats>& vanAnder);
    /// What both began with, as the server can hold it; nothing when that is not known any more.
    std::optional<DeclaratieBlad> beginblad() const;
    /// What is being typed in a cell, before it is a value: kept in the journal. Empty text = nothing is.
    void setHalf(CelPlaats plaats, const QString& tekst);
    const HalveCel& half() const { return m_half; }
    /// What stands in the pattern line and was not filled in yet: kept in the journal too. Empty = nothing does.
    void setPatroon(const QString& tekst);
    const QString& patroon() const { return m_patroon; }
    /// Why it is corrected, while that is being typed: kept in the journal too.
    void setReden(const QString& tekst);
    const QString& reden() const { return m_reden; }
    bool alleenHier() const override { return m_sommen.onleesbaar > 0 || m_half || !m_patroon.isEmpty() || !m_reden.isEmpty() || !onleesbareVelden().empty(); }
    QString sleutel() const override { return m_sleutel.tekst(); }
    const DraftKey& key() const { return m_sleutel; }
    /// The record has a number from now on, under which its work is kept.
    void setKey(const DraftKey& key) { m_sleutel = key; }
    /// Work from the journal was taken back when the session began.
    bool hersteld() const { return m_hersteld; }
    /// Findings with authority, after a refused submission; they stand until the next change.
    void setServerBevindingen(std::vector<Bevinding> bevindingen);
    /// The files that the server has with it now; they are no work of the sheet.
    void setBijlagen(std::vector<Bijlage> bijlagen);
    /// All findings to show: ours, then those of the server that are not among them.
    std::vector<Bevinding> bevindingen() const;

    QByteArray snapshot() const override;
    /// Refuses bytes of another zorgovereenkomst or month, and anything that this version did not write.
    bool restore(const QByteArray& bytes) override;

protected:
    QStringList verschil(const DeclaratieBlad& voor, const DeclaratieBlad& na) const override;
    void afleiden(const QStringList& paths) override;

private:
    enum class Weg { Hier, Onderweg, Over };
    struct Begin;
    DeclaratieSession(Begin begin, QObject* parent);
    void maakRecord();
    /// Judges the sheet as its next step would be, on the first day on which that can be done: the same findings while somebody types and when he
    /// hands it in. What is sent by a button of its own, or closed, as it stands. `paths`: only what reads these; empty = everything.
    void keur(const QStringList& paths);
    /// Every cell counts, and there is something to hand in.
    bool compleet() const;
    void zetCel(DeclaratieBlad& blad, const CelWijziging& wijziging) const;
    std::vector<const Declaratieregel*> regelsIn(CelPlaats plaats) const;

    std::shared_ptr<const ParameterTabel> m_parameters;
    DeclaratieFeiten m_feiten;
    Zorgovereenkomst m_overeenkomst;
    std::vector<BladRij> m_rijen;
    std::vector<ToekenningId> m_toekenningen;
    BladRegels m_regels;
    DeclaratieSommen m_sommen;
    std::vector<Bevinding> m_vanServer;
    HalveCel m_half;
    QString m_patroon;
    QString m_reden;
    DraftKey m_sleutel;
    std::optional<Invoerkant> m_kant;
    bool m_magIndienen = true;
    Weg m_weg = Weg::Hier;
    bool m_hersteld = false;
};

} // namespace pgb
