#pragma once
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

/// A caseworker of the verstrekker ends an agreement that may not be paid any more (domain 6.2, W20). Window modal; `klaar` gets the decision.
class BeeindigDialoog final : public QDialog {
    Q_OBJECT
public:
    BeeindigDialoog(const Theme& theme, const ZorgovereenkomstFeiten& feiten, std::function<void(const Eindbesluit&)> klaar, QWidget* parent);

private:
    void bouw(const Theme& theme, const QString& wie);
    void beeindig();
    /// What is still missing; empty = nothing.
    QString watMist() const;
    QDate m_vandaag;
    QDate m_begin;
    std::function<void(const Eindbesluit&)> m_klaar;
    DateLineEdit* m_dag = nullptr;
    QPlainTextEdit* m_reden;
    QLabel* m_fout;
};

} // namespace pgb::ui
