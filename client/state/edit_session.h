#pragma once
#include "client/state/bewaard.h"
#include "client/state/draft_key.h"
#include "shared/domain/controle/evaluator.h"
#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace pgb {

/// Where the last change of a record is kept; the further down, the more it needs the user.
enum class SaveToestand {
    Opgeslagen, ///< the server has it
    InWachtrij, ///< in the outbox on this computer; it goes by itself as soon as it can
    AlleenHier, ///< in the journal on this computer, not (yet) on the server
    Gewijzigd,  ///< typed, on its way to the journal
    Geweigerd,  ///< on this computer; the server has looked at it and does not take it
    Conflict,   ///< on this computer; another version was written on the server in between
    InGeheugen, ///< nowhere but in this window: there is no keychain, and the server does not have it
    NietBewaard ///< nowhere but in this window: the disk refuses
};

struct SaveState {
    SaveToestand toestand = SaveToestand::Opgeslagen;
    QDateTime sinds; ///< local time at which the server had everything last; invalid = not in this run
};

/// How the server stands towards the draft of an open record.
enum class ServerStand { Bij, Achter, InWachtrij, Geweigerd, Conflict };

/// What every open record has, whatever its draft is: findings, undo by Dutch names, save state, journal form.
class EditSessionBase : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual bool canUndo() const = 0;
    virtual bool canRedo() const = 0;
    /// Name of the step that undo() takes back ("Patroon ma-vr 2,5"); empty when there is none.
    virtual QString undoNaam() const = 0;
    virtual QString redoNaam() const = 0;
    virtual void undo() = 0;
    virtual void redo() = 0;
    /// The draft differs from what the server has.
    virtual bool dirty() const = 0;
    /// Part of what is typed has no place on the server (text that cannot be read), so only the journal can keep it.
    virtual bool alleenHier() const = 0;
    /// Under which the draft stands in the journal; see DraftKey.
    virtual QString sleutel() const = 0;
    /// The draft as bytes for the local journal; restore() takes them back as one step, or answers false and changes nothing.
    virtual QByteArray snapshot() const = 0;
    virtual bool restore(const QByteArray& bytes) = 0;

    /// Version of the record on the server that the draft started from; 0 = not there yet.
    qint64 rijversie() const { return m_rijversie; }
    const SaveState& saveState() const { return m_saveState; }
    /// Findings of the controles that can be judged here; the rest is in `nogNiet`.
    const Rapport& rapport() const { return m_rapport; }
    /// What stands here waits in the outbox, so it cannot be changed.
    bool inWachtrij() const { return m_server == ServerStand::InWachtrij; }
    /// What the journal held when the session began is what the server has too: it can go.
    bool journaalAchterhaald() const { return m_journaalAchterhaald; }
    ServerStand serverStand() const { return m_server; }
    /// What the server does not have yet goes there without the user's doing anything.
    bool gaatVanzelf() const { return m_server == ServerStand::Achter && m_gaat && m_gaat(); }
    void setGaat(std::function<bool()> gaat) { m_gaat = std::move(gaat); }
    /// For the saver: what the server and the journal said of the draft as it is now.
    void setServerStand(ServerStand stand);
    void setJournaalStand(Bewaard stand);

Q_SIGNALS:
    /// Field paths that hold something else now; an empty path = everything; an empty list = only what is no part of the
    /// record (text that cannot be read).
    void changed(const QStringList& paths);
    /// The report differs. What a draft itself finds wrong (text that cannot be read) comes with changed().
    void findingsChanged();
    void saveStateChanged();
    void undoChanged();
    /// Something that only the journal keeps is different, and nothing else.
    void alleenHierChanged();

protected:
    void setRapport(Rapport rapport);
    /// The draft changed: the journal does not have it yet, and the server only when `bij`. A conflict stands until it is settled.
    void draftChanged(bool bij);
    /// The server has the draft (or, when `bij` is false, an older one) since `wanneer`.
    void serverHeeft(bool bij, const QDateTime& wanneer);
    qint64 m_rijversie = 0;
    bool m_journaalAchterhaald = false;

private:
    void bepaal(const QDateTime& sinds);
    ServerStand m_server = ServerStand::Bij;
    std::optional<Bewaard> m_journaal; ///< nothing = not written yet
    SaveState m_saveState;
    Rapport m_rapport;
    std::function<bool()> m_gaat; ///< of the saver
};

/// One open record. `Draft` is a value with ==. Every change, of whatever origin, goes through change().
/// A step keeps the draft before and after it, so undo needs no inverse of any act and is exact by construction.
template<class Draft>
class EditSession : public EditSessionBase {
public:
    /// Oldest steps are forgotten beyond this.
    static constexpr size_t maxStappen = 200;
    using Stand = std::shared_ptr<const Draft>;

    const Draft& draft() const { return *m_standen[m_index].draft; }
    /// The draft as it is now, to tell later whether it has changed since (saved()).
    Stand stand() const { return m_standen[m_index].draft; }

    /// The one door. `naam` is the undo text; steps with the same `sleutel`, directly after each other, become one.
    /// False when nothing differs.
    bool change(const QString& naam, Draft na, const QString& sleutel = {})
    {
        const Stand voor = stand();
        if (na == *voor)
            return false;
        m_standen.resize(m_index + 1, m_standen.front());
        const bool samen = m_open && m_index > 0 && !sleutel.isEmpty() && m_standen[m_index].sleutel == sleutel;
        if (samen)
            m_standen[m_index].draft = std::make_shared<const Draft>(std::move(na));
        else
            m_standen.push_back({std::make_shared<const Draft>(std::move(na)), naam, sleutel});
        if (m_standen.size() > maxStappen + 1)
            m_standen.erase(m_standen.begin());
        m_index = m_standen.size() - 1;
        if (samen && draft() == *m_standen[m_index - 1].draft) {
            m_standen.pop_back();
            --m_index;
        }
        m_open = true;
        announce(*voor);
        return true;
    }
    /// The next change is a step of its own, whatever its key.
    void sluitStap() { m_open = false; }

    bool canUndo() const override { return m_index > 0; }
    bool canRedo() const override { return m_index + 1 < m_standen.size(); }
    QString undoNaam() const override { return canUndo() ? m_standen[m_index].naam : QString(); }
    QString redoNaam() const override { return canRedo() ? m_standen[m_index + 1].naam : QString(); }
    void undo() override { move(canUndo(), -1); }
    void redo() override { move(canRedo(), +1); }
    bool dirty() const override { return m_opgeslagen != stand() && !(m_opgeslagen && *m_opgeslagen == draft()); }

    /// The server holds `stand` now, as `rijversie`.
    void saved(Stand wat, qint64 rijversie, const QDateTime& wanneer)
    {
        m_opgeslagen = std::move(wat);
        m_basis = m_opgeslagen;
        m_rijversie = rijversie;
        serverHeeft(!dirty(), wanneer);
    }

protected:
    explicit EditSession(Draft begin, QObject* parent = nullptr) : EditSessionBase(parent)
    {
        m_standen.push_back({std::make_shared<const Draft>(std::move(begin)), {}, {}});
        m_opgeslagen = m_standen.front().draft;
        m_basis = m_opgeslagen;
    }
    /// What this draft and that of another both began with; null = not known any more.
    const Draft* basis() const { return m_basis.get(); }
    void setBasis(Stand basis) { m_basis = std::move(basis); }
    /// Takes back the draft of an earlier run, which was typed over `rijversie` (with `basis` as its content) on the server. False when the
    /// server holds just that draft: it ended between a save and its answer.
    bool zetTerug(const QString& naam, Draft eerder, qint64 rijversie, const std::optional<Draft>& basis)
    {
        m_journaalAchterhaald = !dirty() && eerder == draft();
        if (m_journaalAchterhaald)
            return false;
        if (rijversie != m_rijversie) {
            // Saving it then meets the other version on the server, and the two are put together.
            setBasis(basis ? std::make_shared<const Draft>(*basis) : nullptr);
            m_rijversie = rijversie;
        }
        return change(naam, std::move(eerder));
    }
    /// The server holds `daar`, which another wrote, as `rijversie`; here stands `samen` from now on. The steps so far are forgotten:
    /// taking one back would silently take back what the other did.
    void vervang(Draft daar, Draft samen, qint64 rijversie)
    {
        const Stand voor = stand();
        m_standen.clear();
        m_standen.push_back({std::make_shared<const Draft>(std::move(samen)), {}, {}});
        m_index = 0;
        m_open = false;
        m_opgeslagen = std::make_shared<const Draft>(std::move(daar));
        m_basis = m_opgeslagen;
        m_rijversie = rijversie;
        setServerStand(ServerStand::Achter); // a conflict is settled by this
        announce(*voor);
    }
    /// Field paths in which two drafts differ.
    virtual QStringList verschil(const Draft& voor, const Draft& na) const = 0;
    /// Recomputes what is derived from the draft and the findings (setRapport); runs before changed() is emitted.
    virtual void afleiden(const QStringList& paths) = 0;

private:
    struct Stap {
        Stand draft;
        QString naam;
        QString sleutel;
    };

    void move(bool can, int step)
    {
        if (!can)
            return;
        const Stand voor = stand();
        m_index += size_t(step);
        m_open = false;
        announce(*voor);
    }
    void announce(const Draft& voor)
    {
        const QStringList paths = verschil(voor, draft());
        afleiden(paths);
        draftChanged(!dirty());
        Q_EMIT changed(paths);
        Q_EMIT undoChanged();
    }

    std::vector<Stap> m_standen; ///< [0] is the start, [i] is the draft after step i
    size_t m_index = 0;
    bool m_open = false;
    Stand m_opgeslagen;
    Stand m_basis;
};

} // namespace pgb
