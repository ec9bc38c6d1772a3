#pragma once
#include "client/models/overeenkomst_papier.h"
#include "client/ui/theme/theme.h"
#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace pgb::ui {

class PapierBeeld;

/// The agreement as it will read, on white A4 sheets in every scheme. A click on a sentence goes to its field.
class ContractBlad final : public QWidget {
    Q_OBJECT
public:
    ContractBlad(const Theme& theme, const QString& titel, QWidget* parent = nullptr);
    void setTekst(const OvereenkomstTekst& tekst, const PapierRand& rand);
    /// Marks the sentence of this field and brings it in view; empty = none.
    void setActief(const FieldPath& pad);
    /// False: sentences are no links (a text to sign is only read).
    void setKlikbaar(bool klikbaar);
    QString platteTekst() const;
    int bladen() const;
    /// Sheet 1.. that is in view.
    int blad() const;

Q_SIGNALS:
    void zinGekozen(const QString& pad);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void teken();
    void toonNummer();
    void naarBlad(int blad);
    const Theme& m_theme;
    PapierBeeld* m_papier;
    QScrollArea* m_rol;
    QLabel* m_nummer;
    QTimer m_straks;
    OvereenkomstTekst m_tekst;
    PapierRand m_rand;
    FieldPath m_actief;
};

} // namespace pgb::ui
