#pragma once
#include "client/state/edit_session.h"
#include "client/state/zorgovereenkomst_draft.h"
#include "client/state/zorgovereenkomst_gateway.h"
#include "client/state/zorgovereenkomst_gevraagd.h"
#include "client/state/zorgovereenkomst_kosten.h"
#include "client/state/zorgovereenkomst_samen.h"
#include <QHash>
#include <QSet>

namespace pgb {

/// How one of the five steps stands.
struct StapStand {
    enum class Soort { Leeg, Klaar, LetOp };
    Soort soort = Soort::Leeg;
    int punten = 0; ///< for LetOp
    bool operator==(const StapStand&) const = default;
};

/// The open version of one zorgovereenkomst: the draft, its cost and what the controles say about it.
class ZorgovereenkomstSession final : public EditSession<ZorgovereenkomstDraft> {
    Q_OBJECT
public:
    static constexpr int stappen = 5;
    /// `magOpstellen`: the user may draw up agreements for this budgethouder.
    explicit ZorgovereenkomstSession(ZorgovereenkomstDossier dossier, bool magOpstellen = true, QObject* parent = nullptr);

    /// With the content as it is judged and saved: without answers to questions that are not asked (gevraagdeInhoud).
    const ZorgovereenkomstFeiten& feiten() const { return m_feiten; }
    /// As it was typed.
    const ZorgovereenkomstInhoud& inhoud() const { return draft().inhoud; }
    /// What the field is for the content as it is now (domain 5.2).
    Veldstand veldstand(const FieldPath& pad) const { return m_velden.stand(pad); }
    /// The field is asked.
    bool isGevraagd(const FieldPath& pad) const;
    /// Something that was typed is not asked (any more), so it is not what is saved.
    bool houdtTerug() const { return !(m_feiten.versie.inhoud == draft().inhoud); }
    const ZorgovereenkomstVersie& versie() const { return m_feiten.versie; }
    /// The chosen zorgverlener as far as it is known here.
    const std::optional<Zorgverlener>& zorgverlener() const { return m_feiten.zorgverlener; }
    /// A zorgverlener that was chosen here at some time.
    std::optional<Zorgverlener> bekende(ZorgverlenerId id) const;
    /// Chosen, or being entered: decides which questions apply.
    ZorgverlenerSoort zorgverlenerSoort() const;
    const KostenBeeld& kosten() const { return m_kosten; }
    /// Not by this user to be changed any more: shared, signed, judged.
    bool gesloten() const;
    /// Open, and nothing of it waits in the outbox.
    bool bewerkbaar() const { return !gesloten() && !inWachtrij(); }
    /// A draft that was sent back by the zorgverlener or rejected: its reason.
    QString reden() const { return m_feiten.versie.statusReden; }

    /// The version in force that this one changes (domain 6.3); nullptr = it changes none.
    const ZorgovereenkomstVersie* gewijzigde() const;
    /// What the content is held against, field by field: what this side handed over before the other sent it back, else the version that is
    /// changed; nullptr = there is neither.
    const ZorgovereenkomstInhoud* vorige() const;
    /// What the change asks as it stands here now; nothing = it changes no version.
    std::optional<Wijzigingsoordeel> oordeel() const;
    /// First day on which the change may start: of what differs, before anything does of what was ticked. Invalid = not known, or there is none.
    QDate eersteWijzigdag() const;
    /// The zorgverlener has something here that he did not send back.
    bool anderDanGekregen() const;
    /// Puts back what he was given.
    void zetGekregenTerug();
    /// The kinds of change that were ticked: only their fields are asked. What differs already counts as ticked.
    void setSoorten(std::vector<WijzigingSoort> soorten);
    const std::vector<WijzigingSoort>& soorten() const { return m_soorten; }
    /// Puts the fields of a kind back as they were in the version that is changed.
    void zetSoortTerug(WijzigingSoort soort);
    /// Only some fields may be changed: a change, or the repair of a rejected version.
    bool beperkt() const;
    /// The field may be changed: it is not limited, ticked, rejected, or a controle refuses what it holds. Of a list, or a line of it: something in it.
    bool isOpen(const FieldPath& pad) const;
    /// The rejection of this version, or of the one that it repairs; nullptr = none.
    const Deelbeoordeling* afkeuring() const;
    /// What was said beside fields in the rejection or the open question, as far as these hold the same value still.
    std::vector<Veldopmerking> opmerkingen() const;

    /// Of a repair: what was rejected and still holds the same value.
    std::vector<Veldopmerking> teHerstellen() const;

    /// One change by a function of the draft; see EditSession::change.
    bool zet(const QString& naam, const std::function<void(ZorgovereenkomstDraft&)>& wijziging, const QString& sleutel = {});
    /// Chooses a zorgverlener that the server knows; takes over the model that can only be meant.
    void kiesZorgverlener(const Zorgverlener& zorgverlener);
    /// What is known of the zorgverlener was put right; the draft stays as it is, and so do the findings that only the server can judge anew.
    void verversZorgverlener(const Zorgverlener& zorgverlener);
    /// The facts as the server has them now, of this same version; the draft stays. False when it has another version or zorgverlener.
    bool neemKennis(const ZorgovereenkomstFeiten& nu);
    /// He was found by number, so the server told only who he is: the rest opens once it keeps this draft with him in it.
    bool zorgverlenerOnvolledig() const;
    /// The rest of who was found by number; what the server said of this draft stands, for it knew him whole.
    void vulZorgverlenerAan(const Zorgverlener& zorgverlener);
    /// What the plain questions lead to.
    std::optional<ModelVoorstel> modelVoorstel() const;
    /// What was typed and cannot be read, by path; without the questions that are not asked (any more), whose text comes back with them.
    QMap<QString, QString> onleesbaar() const;

    /// All findings: ours as far as we know enough, and the server's until something changes that they read.
    std::vector<Bevinding> bevindingen() const;
    /// Findings of fields that were left, or of steps that were seen to the end: those to show now.
    std::vector<Bevinding> zichtbaar() const;
    bool isZichtbaar(const FieldPath& pad) const;
    /// No model was chosen, and none follows from the answers.
    bool nogGeenSoort() const;
    /// A new agreement that nobody had yet.
    bool eersteKeer() const;
    /// Nobody said yet who the zorgverlener is to the budgethouder.
    bool relatieOpen() const;
    /// The user chose the model by hand, also when it is the one that stood there.
    void soortGekozen() { m_soortGekozen = true; }
    /// What was decided, by the user or by leaving it as it stood, and what the step on the screen shows: the other values are where a form
    /// begins. Holds as long as nothing changes.
    std::function<bool(const FieldPath&)> gekozen() const;
    /// Required fields that are empty and that no finding speaks of.
    const std::vector<FieldPath>& lege() const { return m_leeg; }
    /// The server keeps this file with the agreement from now on.
    void bestandBewaard(const QByteArray& sha256);
    /// The user left the field: its findings may be shown from now on.
    void verlaat(const FieldPath& pad);
    /// 1..5: the user left the step.
    void verlaatStap(int stap);
    /// 1..5: the step on the screen.
    void toonStap(int stap) { m_stap = stap; }
    void toonAlles();
    /// The step on which the field of a finding stands.
    static int stapVan(const Bevinding& bevinding);
    static int stapVanPad(const FieldPath& pad);
    StapStand stapStand(int stap) const;
    /// Nothing refuses, no required field is empty, everything can be read and no zorgverlener is half entered.
    bool kanDelen() const;

    /// The server saved `wat`.
    void opgeslagen(const VersieStand& vanServer, Stand wat, const QDateTime& wanneer);
    /// The version after an event.
    void bijgewerkt(const VersieStand& vanServer);
    /// The server saved `wat` as `rijversie` before it refused an event.
    void bewaardVoorWeigering(qint64 rijversie, Stand wat);
    /// Findings with authority, after a refused event; each stands until what it reads changes.
    void setServerBevindingen(std::vector<Bevinding> vanServer);
    /// This draft beside the same version as another wrote it meanwhile.
    ZorgovereenkomstSamen vergelijk(const ZorgovereenkomstFeiten& ander) const;
    /// What both began with; nothing when that is not known any more.
    std::optional<ZorgovereenkomstDraft> begindraft() const;
    /// Goes on from what another wrote of the same version, with what stands here put into it; of the fields that clash those in `vanAnder`
    /// are the other's. The steps so far cannot be undone any more.
    void voegSamen(const ZorgovereenkomstFeiten& ander, const QStringList& vanAnder);
    /// The facts as they are now, and the version after an event of another, when nothing is typed here.
    void volg(const ZorgovereenkomstFeiten& nu);
    void setInWachtrij();
    /// Work from the journal was taken back when the session began.
    bool hersteld() const { return m_hersteld; }
    /// Typed work that only the journal can keep: unreadable text, a zorgverlener not yet added.
    bool alleenHier() const override;
    QString sleutel() const override { return DraftKey::versie(m_feiten.zorgovereenkomst.id, m_feiten.versie.volgnummer).tekst(); }

    QByteArray snapshot() const override;
    /// Refuses bytes of another version, and anything that this program did not write.
    bool restore(const QByteArray& bytes) override;

Q_SIGNALS:
    /// zichtbaar() or stapStand() give something else now.
    void getoondGewijzigd();
    /// What registers and lists say of the zorgverlener may be different now: the server knows (neemKennis).
    void feitenVerouderd();

protected:
    QStringList verschil(const ZorgovereenkomstDraft& voor, const ZorgovereenkomstDraft& na) const override;
    void afleiden(const QStringList& paths) override;

private:
    void neemOver();
    void bepaalLege();
    void neemFeiten(const ZorgovereenkomstFeiten& nu);
    void vergeetVanServer(const QStringList& paths);
    const ZorgovereenkomstVersie* herstelde() const;
    bool moetAnders(const FieldPath& pad) const;
    ZorgovereenkomstInhoud zonderNietGevraagd(const Zorgverlener* zorgverlener) const;
    bool zorgverlenerKaal() const;

    std::shared_ptr<const ParameterTabel> m_parameters;
    ZorgovereenkomstFeiten m_feiten;
    KostenBeeld m_kosten;
    GevraagdeVelden m_velden;
    std::vector<FieldPath> m_leeg;
    bool m_soortGekozen = false;
    std::vector<WijzigingSoort> m_soorten;
    bool m_magOpstellen;
    bool m_hersteld = false;
    QHash<qint64, Zorgverlener> m_bekend;
    std::vector<Bevinding> m_vanServer;
    std::vector<QByteArray> m_bestanden; ///< added here
    QSet<QString> m_verlaten;
    std::array<bool, stappen + 1> m_gezien{};
    int m_stap = 1;
};

} // namespace pgb
