#pragma once
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/shell/page.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabBar;

namespace pgb::ui {

class EmptyState;

/// The frame of a list page: heading with subtitle and buttons, filter with Ctrl+F, tabs with counts, error bar, and the list or why it
/// is empty. Nothing is blanked while the page reads again.
class LijstKader final : public QWidget {
    Q_OBJECT
public:
    /// `filter`: the hint in the filter field; empty = no filter.
    LijstKader(const PageContext& context, const QString& titel, const QString& filter, QWidget* parent = nullptr);

    void setOndertitel(const QString& tekst);
    /// At the right of the heading.
    void voegToe(QWidget* knop);
    /// The list, and the sentence with one action for when there is nothing.
    void setInhoud(QWidget* lijst, EmptyState* leeg);
    void setTabs(const QStringList& namen);
    void setAantallen(const std::vector<int>& aantallen);
    int tab() const;
    void setTab(int tab);
    QString filter() const;
    void setFilter(const QString& tekst);
    QLineEdit* veld() const { return m_veld; }
    FoutBalk* fout() const { return m_fout; }
    /// After the first reading: the list, the empty state, or the sentence that nothing fits the filter.
    void toonLijst(int records, int getoond);
    bool toontLijst() const; ///< rows are on screen
    /// The first rows came in: they take the keys, but not from who is typing in the filter (there letters are acts).
    void rijenGekomen(QWidget* lijst);

Q_SIGNALS:
    void filterChanged();
    void opnieuw();
    /// Down or Enter in the filter; the first row that fits it is the current one then.
    void naarLijst();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void naarEersteTreffer();
    QHBoxLayout* m_kop;
    QLabel* m_ondertitel;
    QLineEdit* m_veld = nullptr;
    QTabBar* m_tabs = nullptr;
    FoutBalk* m_fout;
    QStackedWidget* m_stapel;
    QLabel* m_wacht;
    QLabel* m_geenTreffer;
    QStringList m_namen;
};

} // namespace pgb::ui
