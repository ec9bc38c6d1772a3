#pragma once
#include "client/ui/theme/theme.h"
#include "shared/domain/controle/bevinding.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace pgb::ui {

class IconMark;

/// A bevinding in words, ready to show. The sentence comes from shared/text; the same words stand at the field.
struct FindingText {
    Ernst ernst = Ernst::Waarschuwen;
    QString where;  ///< "Persoonlijke verzorging · woensdag 14 mei"
    QString text;   ///< what is wrong with the actual value and what to do
    QString extra;  ///< muted consequence: "Deze cel telt nog niet mee in het totaal."; may be empty
    QString action; ///< words of the button: "Ga naar de cel"
    bool operator==(const FindingText&) const = default;
};

/// Icon and colour role of a severity.
QString findingIcon(Ernst ernst);
Role findingRole(Ernst ernst);

/// One bevinding: icon, where (bold), sentence, and the button that goes there. The button is the tab stop.
class FindingRow final : public QWidget {
    Q_OBJECT
public:
    FindingRow(const Theme& theme, const FindingText& finding, QWidget* parent = nullptr);
    QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void activated();

private:
    Ernst m_ernst;
    IconMark* m_icon;
    QPushButton* m_button;
};

} // namespace pgb::ui
