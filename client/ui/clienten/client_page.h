#pragma once
#include "client/models/clienten_lijst.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/lijst/herlader.h"
#include "client/ui/shell/page.h"
#include "client/ui/widgets/cell_table.h"

class QBoxLayout;
class QGridLayout;
class QLabel;
class QLayout;
class QPushButton;
class QStackedWidget;

namespace pgb::ui {

class Pane;
class RowTable;

/// Where a client's tab begins: the agreements with 'Declaratie <maand>' each, the declaraties, and the budget.
class ClientPage final : public Page {
    Q_OBJECT
public:
    ClientPage(const Address& address, const PageContext& context, DossierGateway& gateway);

    QString title() const override { return tr("Overzicht"); }
    QString iconName() const override { return QStringLiteral("system-users"); }
    Address address() const override { return m_address; }
    std::optional<PageClient> client() const override { return PageClient{m_address.budgethouder, m_naam}; }
    std::vector<QWidget*> panes() override;
    std::vector<KeyHint> keyHints() const override;
    void fold(int room) override;
    bool onderElkaar() const { return m_onderElkaar; }
    QPushButton* gegevensKnop() const { return m_gegevens; }
    /// For who may manage them.
    QPushButton* vertegenwoordigersKnop() const { return m_vertegenwoordigers; }
    /// For who may see them.
    QPushButton* blokkadesKnop() const { return m_blokkades; }
    QPushButton* toestemmingenKnop() const { return m_toestemmingen; }
    /// On another page of the client: the ways from his overview to what stands beside it.
    static void voegWegenToe(Page& page, const PageContext& context, DossierGateway& gateway, BudgethouderId wie);
    RowTable* overeenkomsten() const { return m_blokken[0].tabel; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Blok {
        Pane* pane = nullptr;
        QStackedWidget* stapel = nullptr;
        RowTable* tabel = nullptr;
        CellTable* model = nullptr;
        std::vector<Address> enter; ///< per row
        std::vector<Address> actie;
    };
    struct Gegevens;
    /// In one row, or the links under the name where there is little room.
    QLayout* maakKop();
    void maakBlok(int at, const QString& titel, const QString& icoon, std::vector<CellColumn> kolommen, int rek, const QString& leeg, const QString& leegActie,
                  const Address& naar);
    void laad();
    void toon(const Gegevens& gegevens);
    void vulOvereenkomsten(const Gegevens& gegevens);
    void vulDeclaraties(const Gegevens& gegevens);
    void vulBudget(const Gegevens& gegevens);
    void schik();
    void pasHoogte();
    void vul(int at, std::vector<CellRow> rijen);
    bool zietBudget() const;
    bool magInvullen() const;
    static void voegWegenToe(Page& page, const PageContext& context, DossierGateway& gateway, BudgethouderId wie, const std::function<void()>& wijzig);
    void maakOpdrachten();
    void wijzigGegevens();
    /// Where the registrations are managed: beside a toekenning of the caller.
    void naarVertegenwoordigers();
    void toonBlokken(bool toon);

    PageContext m_context;
    DossierGateway& m_gateway;
    Address m_address;
    QString m_naam;
    std::optional<Budgethouder> m_budgethouder; ///< as it was read last
    QLabel* m_kop;
    QPushButton* m_gegevens;
    QPushButton* m_vertegenwoordigers;
    QPushButton* m_blokkades;
    QPushButton* m_toestemmingen;
    ToekenningId m_toekenning; ///< one of this year that the user may open
    QLabel* m_ondertitel;
    FoutBalk* m_fout;
    QBoxLayout* m_kopRij;
    QGridLayout* m_raster;
    Blok m_blokken[3];
    Herlader* m_herlader;
    std::function<void()> m_invullen; ///< begins a month; empty = not for this user
    bool m_onderElkaar = false;
};

} // namespace pgb::ui
