#pragma once
#include "client/ui/widgets/finding_row.h"
#include <QFrame>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace pgb::ui {

/// "Er zijn 3 punten om te bekijken" above a form: the findings as a list of links. F8 and Shift+F8 walk them.
class ErrorSummary final : public QFrame {
    Q_OBJECT
public:
    explicit ErrorSummary(const Theme& theme, QWidget* parent = nullptr);
    /// Hidden when empty. The place in the walk is kept when the same finding is still there.
    void setFindings(const std::vector<FindingText>& findings);
    int count() const { return int(m_findings.size()); }
    /// Goes to the next or previous finding, around the ends; false when there is none. Emits activated().
    bool walk(bool forward);
    /// The finding that was gone to last; nullptr = none.
    QWidget* current() const;
    /// After a refused submit: the focus goes to the heading, so that a screen reader reads it.
    void focusHeading();

Q_SIGNALS:
    /// The user wants to go to finding `index` (the caller moves the cursor there).
    void activated(int index);

private:
    const Theme& m_theme;
    QLabel* m_heading;
    QVBoxLayout* m_rows;
    QWidget* m_list;
    std::vector<FindingText> m_findings;
    std::vector<FindingRow*> m_lines; ///< one for each of them
    int m_at = -1;
};

} // namespace pgb::ui
