#pragma once
#include "client/state/geld_gateway.h"
#include "client/ui/lijst/dossier_lijst_page.h"

namespace pgb::ui {

/// Address of what a payment consists of.
Address specificatieAdres(BudgethouderId budgethouder, BetalingId betaling);
/// Nothing when the address is another one.
std::optional<BetalingId> specificatieVan(const Address& address);

/// What one payment consists of (domain 9.2): a row for each declaratie, function and rate, then what was set off or comes later, and the amount at
/// the bank. Ctrl+E makes it a table, a workbook or paper; Ctrl+P prints it.
class SpecificatiePage final : public DossierLijstPage {
    Q_OBJECT
public:
    SpecificatiePage(const Address& address, const PageContext& context, DossierGateway& gateway, GeldGateway& geld);
    QString title() const override;
    std::vector<KeyHint> keyHints() const override;
    /// The document that the server gives of it, for the books; says whether it stands there.
    void bewaarXml(const QString& pad);

protected:
    void laad() override;
    int records() const override { return int(m_spec.regels.size()) + int(m_onder.size()); }
    qint64 sleutel(int record) const override { return record; }
    std::vector<int> volgorde() const override;
    CellRow rij(int record) const override;
    void open(int record) override;
    void beschrijf() override;

private:
    void kiesXml();
    GeldGateway& m_geld;
    BetalingId m_betaling;
    Specificatie m_spec;
    std::vector<std::pair<QString, Bedrag>> m_onder; ///< under the rows
};

} // namespace pgb::ui
