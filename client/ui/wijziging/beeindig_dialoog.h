#pragma once
#include "client/state/levensloop_gateway.h"
#include "client/ui/theme/theme.h"
#include "shared/domain/controle/feiten.h"
#include <QDialog>
#include <functional>

class QLabel;
class QPlainTextEdit;

namespace pgb::ui {

class DateLineEdit;

/// The last day and the reason with which a verstrekker ends an agreement.
struct Eindbesluit {
    QDate laatsteDag;
    QString reden;
};

/// A caseworker of the verstrekker ends an agreement that may not be paid any more (domain 6.2, W20), and reads beforehand which payments it
/// touches. Window modal; `klaar` gets the decision.
class BeeindigDialoog final : public QDialog {
    Q_OBJECT
public:
    BeeindigDialoog(const Theme& theme, LevensloopGateway& gateway, const ZorgovereenkomstFeiten& feiten, std::function<void(const Eindbesluit&)> klaar, QWidget* parent);

private:
    void bouw(const Theme& theme, const QString& wie);
    void beeindig();
    void vraag(QDate laatsteDag);
    /// What is still missing; empty = nothing.
    QString watMist() const;
    LevensloopGateway& m_gateway;
    ZorgovereenkomstId m_id;
    QDate m_vandaag;
    QDate m_begin;
    bool m_begonnen;
    std::function<void(const Eindbesluit&)> m_klaar;
    DateLineEdit* m_dag = nullptr;
    QLabel* m_gevolg;
    QLabel* m_betalingen;
    QPlainTextEdit* m_reden;
    QLabel* m_fout;
};

} // namespace pgb::ui
