#pragma once
#include "client/ui/shell/page.h"
#include "shared/domain/declaratie/declaratie.h"
#include "shared/wire/declaratie_werk.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pgb::ui {

class DateLineEdit;

/// For SVB, under a correction of which money is asked back by letter (domain 7.8): it came in on a day, or is asked no longer.
class TerugvorderingRij final : public QWidget {
    Q_OBJECT
public:
    TerugvorderingRij(const PageContext& context, std::function<QDate()> vandaag, QWidget* parent);
    DateLineEdit* dag() const { return m_dag; }
    QLineEdit* reden() const { return m_reden; }
    QPushButton* terugbetaald() const { return m_terugbetaald; }
    QPushButton* afschrijven() const { return m_afschrijven; }
    struct Typwerk {
        QString dag;
        QString reden;
        bool inDag = false; ///< has the focus
        bool inReden = false;
    };
    Typwerk typwerk() const;
    /// The list was read again and made a new one.
    void zet(const Typwerk& typwerk);

Q_SIGNALS:
    void besloten(const wire::TerugvorderingBesluit& besluit);
    void hoogteAnders();

private:
    void meld();
    void schrijfAf();
    void zegFout(const QString& zin);
    std::function<QDate()> m_vandaag;
    DateLineEdit* m_dag;
    QLineEdit* m_reden;
    QPushButton* m_terugbetaald;
    QPushButton* m_afschrijven;
    QLabel* m_fout;
};

} // namespace pgb::ui
