#pragma once
#include <QDate>
#include <QLineEdit>
#include <functional>
#include <optional>

namespace pgb::ui {

/// A date field without a calendar to click through: it reads what people type (date_text.h). On a complete date the keys
/// d, w, m, j step forward and D, W, M, J back; Up and Down step a day, Page Up and Page Down a month.
/// What cannot be read stays as typed and is said in problem().
class DateLineEdit final : public QLineEdit {
    Q_OBJECT
public:
    /// `today` is asked each time, so that a practice clock or a test can set the day.
    explicit DateLineEdit(std::function<QDate()> today, QWidget* parent = nullptr);

    /// For a day that has been, such as a date of birth: 1-3-80 is 1980, and never a year still to come.
    void setPast() { m_past = true; }
    /// Invalid when the field is empty or cannot be read.
    QDate date() const { return m_date; }
    void setDate(QDate date);
    /// The day as it stands in the field now, also before it is left; nothing when it is empty or cannot be read.
    std::optional<QDate> typed() const { return text().trimmed().isEmpty() ? std::nullopt : read(text()); }
    /// Text as somebody typed it earlier: read when it can be, else it stays as it is.
    void setTyped(const QString& text);
    /// Empty, or the sentence that says what cannot be read.
    QString problem() const;

Q_SIGNALS:
    /// The day differs from before: while stepping, or when the field is left after typing.
    void dateChanged(QDate date);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool step(const QKeyEvent& event);
    void commit();
    void show(QDate date);
    std::optional<QDate> read(const QString& text) const;
    std::function<QDate()> m_today;
    QDate m_date;
    bool m_past = false;
};

} // namespace pgb::ui
