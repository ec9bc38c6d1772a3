#pragma once
#include <QDialog>
#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace pgb::ui {

class FinderModel;
class Theme;

/// One line of a finder: what it is, more about it, and what stands at the right (the direct key).
struct FinderRow {
    QString id;
    QString title;
    QString detail;
    QString right;
    QString icon;
};

/// A frameless field with a list under it: type, arrow keys, Enter. Made new for every question about the data.
class FinderDialog final : public QDialog {
    Q_OBJECT
public:
    /// `source` gives the rows for what is typed, best first; `done` runs after the dialog is closed with the chosen id.
    FinderDialog(const Theme& theme, const QString& name, const QString& placeholder,
                 std::function<std::vector<FinderRow>(const QString&)> source, std::function<void(const QString&)> done,
                 QWidget* window);
    /// Shows it at the top of the window.
    void popUp();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void choose();
    void move(int step);
    const Theme& m_theme;
    std::function<std::vector<FinderRow>(const QString&)> m_source;
    std::function<void(const QString&)> m_done;
    FinderModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
};

} // namespace pgb::ui
