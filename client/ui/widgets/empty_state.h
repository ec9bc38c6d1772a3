#pragma once
#include "client/ui/theme/theme.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace pgb::ui {

/// The small line drawing above an empty list.
enum class Drawing { Rust, Blad, Mensen };

/// "Niets wacht op u. Fijne dag.": one sentence, at most one action, a small line drawing.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    /// `action` may be empty: then there is no button.
    EmptyState(const Theme& theme, Drawing drawing, const QString& sentence, const QString& action = {}, QWidget* parent = nullptr);
    void setSentence(const QString& sentence);

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel* m_sentence;
};

} // namespace pgb::ui
