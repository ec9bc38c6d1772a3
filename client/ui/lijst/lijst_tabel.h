#pragma once
#include "shared/base/outcome.h"
#include <QAbstractItemModel>
#include <QPointer>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

class QTableView;

namespace pgb::ui {

/// What a list shows, as texts.
struct LijstTabel {
    std::vector<QStringList> rijen; ///< the headings first
    std::vector<bool> getallen;     ///< per column: numbers stand in it
};

/// Some rows of a list, with all of its columns, and the cursor after which the next stand; none = these were the last.
struct LijstBlad {
    std::vector<QStringList> rijen;
    std::optional<qint64> volgende;
};
/// A list of which only a part is held here: it is read page by page, from 0 on. Every question is answered once and later, unless `context` is destroyed first.
struct LijstBladen {
    std::function<void(qint64 na, QObject* context, std::function<void(Outcome<LijstBlad>)> klaar)> vraag = {}; ///< none = all is held here
    qint64 totaal = 0; ///< rows, for the bar
};

/// The headings, and nothing else yet.
LijstTabel kopVan(const QAbstractItemModel& model, const std::vector<int>& kolommen);
std::vector<int> alleKolommen(const QAbstractItemModel& model);
std::vector<int> zichtbareKolommen(const QTableView& lijst);

/// Reads a list a slice at a time: the rows that are shown, and of each cell what it shows or, where it shows a drawing, says. When what was read
/// changes meanwhile it begins again, and a list that goes on changing is read in one go.
class LijstLezer final : public QObject {
public:
    LijstLezer(const QAbstractItemModel& model, std::vector<int> kolommen);

    /// Reads for about so long. False when nothing is left to read.
    bool verder(int milliseconden);
    /// After that: false when the list went away.
    bool gelukt() const { return m_model; }
    LijstTabel neem() { return std::move(m_tabel); }
    int gedaan() const { return m_rij; }
    int totaal() const { return m_model ? m_model->rowCount() : 0; }

private:
    void begin();
    void anders(int vanafRij);
    QPointer<const QAbstractItemModel> m_model;
    std::vector<int> m_kolommen;
    LijstTabel m_tabel;
    int m_rij = 0;
    int m_keer = 0; ///< so often it was begun
};

} // namespace pgb::ui
