#pragma once
#include "client/models/overeenkomst_artikelen.h"
#include "client/ui/theme/theme.h"
#include <QTimer>
#include <QWidget>

class QTextBrowser;

namespace pgb::ui {

/// The agreement as it will read, on white paper in every scheme. A click on a sentence goes to its field.
class ContractBlad final : public QWidget {
    Q_OBJECT
public:
    ContractBlad(const Theme& theme, const QString& titel, QWidget* parent = nullptr);
    void setTekst(const OvereenkomstTekst& tekst);
    /// Marks the sentence of this field and brings it in view; empty = none.
    void setActief(const FieldPath& pad);
    /// False: sentences are no links (a text to sign is only read).
    void setKlikbaar(bool klikbaar) { m_klikbaar = klikbaar; }
    QString platteTekst() const;

Q_SIGNALS:
    void zinGekozen(const QString& pad);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void teken();
    QString zinHtml(const Zin& zin) const;
    const Theme& m_theme;
    QTextBrowser* m_papier;
    QTimer m_straks;
    OvereenkomstTekst m_tekst;
    FieldPath m_actief;
    bool m_klikbaar = true;
};

} // namespace pgb::ui
