#pragma once
#include "client/ui/ronde/ronde_pages.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace pgb::ui {

class CellTable;
class FoutBalk;
class KeyButton;
class RowTable;

/// Second half of a centenronde: per agreement the old and the new rate, what it costs in a year, what stands in the way; then making all
/// changes in parts, with the result in each row.
class CentenVoorbeeld final : public QWidget {
    Q_OBJECT
public:
    CentenVoorbeeld(const PageContext& context, const RondeServices& services, QWidget* parent = nullptr);
    /// The server's rows for the order, in its order.
    void toonVoorbeeld(const wire::CentenOpdracht& opdracht, const std::vector<wire::CentenRegel>& regels);
    void begin();
    std::vector<QWidget*> panes();

Q_SIGNALS:
    void terug();

private:
    /// A row with what became of it.
    struct Rij {
        wire::CentenRegel regel;
        std::optional<wire::RondeUitkomst> uitkomst;
        bool bezig = false;
        bool kan() const;
        bool gemaakt() const { return uitkomst && uitkomst->probleem.isEmpty(); }
    };
    /// Rows that go to the server together, under one key: the same part again is done once.
    struct Deel {
        wire::CentenOpdracht opdracht;
        QString sleutel;
        bool klaar = false;
    };
    void verder();
    void maakVolgende();
    void verwerk(size_t deel, const Outcome<std::vector<wire::RondeUitkomst>>& uitkomsten);
    void afgerond();
    void toon();
    void toonKop();
    void toonUitleg(int rij);
    Rij* rijVan(ZorgovereenkomstId id);
    int aantal(bool (Rij::*telt)() const) const;
    bool tekentHier() const;

    PageContext m_context;
    RondeServices m_services;
    QLabel* m_kop;
    QLabel* m_som;
    FoutBalk* m_fout;
    CellTable* m_model;
    RowTable* m_tabel;
    QScrollArea* m_uitlegVak;
    QVBoxLayout* m_uitleg = nullptr;
    QPushButton* m_terug;
    KeyButton* m_verder;
    wire::CentenOpdracht m_opdracht;
    std::vector<Rij> m_rijen;
    std::vector<Deel> m_delen;
    bool m_bezig = false;
    bool m_gedaan = false;
};

} // namespace pgb::ui
