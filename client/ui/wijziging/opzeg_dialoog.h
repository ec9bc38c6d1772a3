#pragma once
#include "client/state/levensloop_gateway.h"
#include "client/ui/theme/theme.h"
#include "shared/domain/controle/feiten.h"
#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace pgb::ui {

class DateLineEdit;

/// What the user decided in the notice.
struct Opzegbesluit {
    int volgnummer = 0; ///< of the version in force
    QDate laatsteDag;
    QString reden; ///< may be empty
};

/// Notice: the term and why, the last day with what the controles say of it, what it does to payments, and only then the act. Another last day
/// is looked at by the server before it can be chosen.
class OpzegDialoog final : public QDialog {
    Q_OBJECT
public:
    OpzegDialoog(const Theme& theme, LevensloopGateway& gateway, const ZorgovereenkomstFeiten& feiten, bool budgethouderKant,
                 std::function<void(const Opzegbesluit&)> klaar, QWidget* parent);
    /// What the server said last; nothing = it is being asked.
    const std::optional<wire::Opzegvoorstel>& voorstel() const { return m_voorstel; }

private:
    void bouw(const Theme& theme, const QString& wie);
    void vraag(std::optional<QDate> laatsteDag);
    void toon(const Outcome<wire::Opzegvoorstel>& voorstel);
    void zegOp();

    const Theme& m_theme;
    LevensloopGateway& m_gateway;
    ZorgovereenkomstId m_id;
    ZorgovereenkomstSoort m_soort;
    QDate m_begin; ///< first day of what is ended
    QDate m_vandaag;
    QString m_vervalt; ///< which open change goes with the notice; empty = none
    bool m_budgethouderKant;
    std::function<void(const Opzegbesluit&)> m_klaar;
    std::optional<wire::Opzegvoorstel> m_voorstel;
    QLabel* m_termijn;
    DateLineEdit* m_dag = nullptr;
    QVBoxLayout* m_meldingen = nullptr;
    QLabel* m_gevolg;
    QLabel* m_betalingen;
    QPlainTextEdit* m_reden;
    QLabel* m_fout;
    QPushButton* m_ja = nullptr;
};

} // namespace pgb::ui
