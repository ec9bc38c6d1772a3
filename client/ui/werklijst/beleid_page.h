#pragma once
#include "client/state/dossier_gateway.h"
#include "client/state/levensloop_gateway.h"
#include "client/ui/shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace pgb::ui {

class CellTable;
class DateLineEdit;
class FoutBalk;
class RowTable;

/// What a verstrekker lets pass without looking (domain 6.3), and how fine an organisation says when care was given (14.5): the rules so far, and a new one from a day on. What was entered stays, for
/// approvals name it.
class BeleidPage final : public Page {
    Q_OBJECT
public:
    BeleidPage(const Address& address, const PageContext& context, DossierGateway& dossiers, LevensloopGateway& levensloop);

    QString title() const override { return tr("Beleid voor wijzigingen"); }
    QString iconName() const override { return QStringLiteral("view-pim-tasks"); }
    Address address() const override { return m_address; }
    std::vector<QWidget*> panes() override;
    std::vector<KeyHint> keyHints() const override { return {{QKeySequence(Qt::CTRL | Qt::Key_Return), tr("vastleggen")}}; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* bouwVorm();
    void laad();
    void toon(std::vector<Verstrekkersbeleid> regels);
    void legVast();
    /// Reads the form; nothing = something cannot be read, and it says what.
    std::optional<wire::BeleidInvoer> lees();

    Address m_address;
    PageContext m_context;
    DossierGateway& m_dossiers;
    LevensloopGateway& m_levensloop;
    FoutBalk* m_fout;
    QWidget* m_vorm = nullptr;
    QComboBox* m_wet = nullptr;
    DateLineEdit* m_van = nullptr;
    QLineEdit* m_procent = nullptr;
    QLineEdit* m_bedrag = nullptr;
    QComboBox* m_reis = nullptr;
    QLineEdit* m_maanden = nullptr;
    QComboBox* m_detail = nullptr;
    QLabel* m_mist = nullptr;
    CellTable* m_model = nullptr;
    RowTable* m_tabel = nullptr;
    bool m_bezig = false;
};

} // namespace pgb::ui
