#pragma once
#include "client/state/zorgovereenkomst_kosten.h"
#include "client/ui/theme/theme.h"
#include <QWidget>

class QVBoxLayout;

namespace pgb::ui {

/// What the agreement costs this year, each multiplication shown, and what it leaves of every budget level.
class KostenVak final : public QWidget {
    Q_OBJECT
public:
    explicit KostenVak(const Theme& theme, QWidget* parent = nullptr);
    /// `hierna`: who signs and judges, in one sentence.
    void toon(const KostenBeeld& beeld, const QString& hierna);

private:
    /// Each adds its words for a screen reader to `gezegd`.
    QWidget* kosten(const KostenBeeld& beeld, QStringList& gezegd);
    QWidget* niveau(const KostenNiveau& niveau, QStringList& gezegd);
    const Theme& m_theme;
    QVBoxLayout* m_kolom;
    QWidget* m_inhoud = nullptr;
};

} // namespace pgb::ui
