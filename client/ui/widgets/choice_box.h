#pragma once
#include <QComboBox>

namespace pgb::ui {

/// A choice that gives way: words that do not fit end in "…" and stand whole in the tooltip; its list is as wide as its longest words.
class ChoiceBox final : public QComboBox {
    Q_OBJECT
public:
    /// `least` = characters that it keeps room for.
    explicit ChoiceBox(int least, QWidget* parent = nullptr);
    void showPopup() override;
    /// What is shown of the choice, for the room that there is.
    QString shown() const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace pgb::ui
