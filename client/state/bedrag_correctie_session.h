#pragma once
#include "client/state/edit_session.h"
#include "shared/domain/declaratie/declaratie.h"
#include <map>

namespace pgb {

/// What stands typed on the page that corrects line by line.
struct BedragCorrectieForm {
    std::map<QString, QString> velden; ///< by regelSleutels()
    QString reden;
    bool operator==(const BedragCorrectieForm&) const = default;
};

/// A name for each line that stays the same when others come or go: its day, function, unit and time, and which one it is of those that share these.
QStringList regelSleutels(const std::vector<Declaratieregel>& regels);
/// The line that has this name, without a quantity, at the rate of `betaald` and from the budget of that day; nothing for what is no name.
std::optional<Declaratieregel> regelVan(const QString& sleutel, const std::vector<Declaratieregel>& betaald);
/// What stood there; nothing for bytes that BedragCorrectieSession::snapshot() did not write.
std::optional<BedragCorrectieForm> readBedragCorrectieForm(const QByteArray& bytes);
/// Of that the fields in which it was not what the server held.
std::map<QString, QString> getypteVelden(const QByteArray& bytes);

/// A correction line by line while it is typed. The server gets it when it is handed in, and until then it is kept here.
class BedragCorrectieSession final : public EditSession<BedragCorrectieForm> {
    Q_OBJECT
public:
    /// `begin`: what was paid, or begun before.
    BedragCorrectieSession(BedragCorrectieForm begin, const DraftKey& key, QObject* parent = nullptr);
    /// Typing on in one field is one step.
    void zet(const BedragCorrectieForm& form);
    /// The server has it.
    void overgedragen();
    /// The server holds `daar`, except what was begun: of that the fields in `begonnen` that differ stand nowhere else, whatever is typed there.
    void serverHoudt(BedragCorrectieForm daar, const BedragCorrectieForm& begonnen);
    bool alleenHier() const override { return false; }
    QString sleutel() const override { return m_key.tekst(); }
    const DraftKey& key() const { return m_key; }

    QByteArray snapshot() const override;
    /// Only what was typed, and of lines that stand in the draft: another correction may have come between.
    bool restore(const QByteArray& bytes) override;

protected:
    QStringList verschil(const BedragCorrectieForm& voor, const BedragCorrectieForm& na) const override;
    void afleiden(const QStringList&) override {}

private:
    DraftKey m_key;
};

} // namespace pgb
