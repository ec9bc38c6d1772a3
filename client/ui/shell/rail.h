#pragma once
#include "client/ui/shell/page.h"
#include <QHash>
#include <QListView>

class QToolButton;

namespace pgb::ui {

class RailModel;

/// The left rail: 220 px with words or 48 px with icons (tooltip and accessible name keep the word).
class Rail final : public QWidget {
    Q_OBJECT
public:
    explicit Rail(const Theme& theme, QWidget* parent = nullptr);
    void setSections(const std::vector<Section>& sections);
    void setCurrent(Section section);
    /// The number at the right of an item; 0 hides it.
    void setCount(Section section, int count);
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    QListView* list() const { return m_list; }

Q_SIGNALS:
    void chosen(Section section);
    void foldedChanged(bool folded);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();
    const Theme& m_theme;
    RailModel* m_model;
    QListView* m_list;
    QToolButton* m_toggle;
    bool m_folded = false;
};

} // namespace pgb::ui
