#pragma once
#include "client/ui/theme/theme.h"
#include "shared/base/problem.h"
#include <QFrame>

class QLabel;
class QPushButton;

namespace pgb::ui {

class IconMark;

/// What went wrong in one sentence, with 'Opnieuw proberen'. What the page showed stays under it.
class FoutBalk final : public QFrame {
    Q_OBJECT
public:
    explicit FoutBalk(const Theme& theme, QWidget* parent = nullptr);
    void toon(const Problem& problem);
    /// A sentence of the page's own; `opnieuw` = with the button.
    void toon(const QString& zin, bool opnieuw);
    QString zin() const;

Q_SIGNALS:
    void opnieuw();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    IconMark* m_icoon;
    QLabel* m_zin;
    QPushButton* m_knop;
};

} // namespace pgb::ui
