#pragma once
#include "client/state/bulk_gateway.h"
#include "client/ui/shell/page.h"
#include "client/ui/widgets/cell_table.h"
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pgb::ui {

class DateLineEdit;
class RowTable;

/// Tokens and certificates with which programs of the organisation come in: seen and taken back here, tokens made here too. A token itself is shown once, when it is made.
class BulkTokens final : public QDialog {
    Q_OBJECT
public:
    /// `vandaag`: the day of the server, which says until when a token works.
    BulkTokens(const PageContext& context, BulkGateway& gateway, QDate vandaag, QWidget* parent);

private:
    void lees();
    void maak();
    void trekIn();
    void werkBij();
    static QString bereikTekst(const wire::BulkTokenItem& toegang);

    PageContext m_context;
    BulkGateway& m_gateway;
    QDate m_vandaag;
    std::vector<wire::BulkTokenItem> m_tokens;
    CellTable* m_model;
    RowTable* m_lijst;
    QLineEdit* m_naam;
    QComboBox* m_bereik;
    DateLineEdit* m_tot;
    QPushButton* m_maak;
    QPushButton* m_trekIn;
    QLabel* m_leeg;
    QLabel* m_uitleg;
    QLineEdit* m_token;
};

} // namespace pgb::ui
