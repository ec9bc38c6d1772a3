#pragma once
#include "client/ui/ronde/ronde_pages.h"

class QLabel;

namespace pgb::ui {

class CellTable;
class FoutBalk;
class RowTable;
class Tijdlijn;

/// The chain of contracts between one budgethouder and one zorgverlener: on a line, in a table, and what happens next.
class KetenPage final : public Page {
    Q_OBJECT
public:
    KetenPage(const PageContext& context, const RondeServices& services, const Address& address, ZorgovereenkomstId id, QWidget* parent = nullptr);
    QString title() const override { return tr("Contracten op een rij"); }
    QString iconName() const override { return QStringLiteral("view-calendar"); }
    Address address() const override { return m_address; }
    std::optional<PageClient> client() const override;
    std::vector<QWidget*> panes() override;
    std::vector<KeyHint> keyHints() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void haalOp();
    void toon(const wire::KetenOverzicht& keten);

    PageContext m_context;
    RondeServices m_services;
    Address m_address;
    ZorgovereenkomstId m_id;
    QString m_client;
    QString m_zorgverlener;
    QLabel* m_paar;
    QLabel* m_nu;
    QLabel* m_straks;
    QLabel* m_verborgen;
    FoutBalk* m_fout;
    Tijdlijn* m_lijn;
    CellTable* m_model;
    RowTable* m_tabel;
    QWidget* m_rust; ///< takes the room when there is no table
    std::vector<wire::KetenRegel> m_regels; ///< of the table, in its order
};

} // namespace pgb::ui
