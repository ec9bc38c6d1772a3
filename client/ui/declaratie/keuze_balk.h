#pragma once
#include "client/ui/widgets/balk.h"
#include <QHash>
#include <memory>
#include <vector>

class QComboBox;

namespace Ui {
class KeuzeBalk;
}

namespace pgb::ui {

/// Hours from elsewhere (a file, a pasted block) before they are taken over: which name is which zorgfunctie, of which client,
/// and what could not be read. The grid shows the outcome as a preview meanwhile.
class KeuzeBalk final : public Balk {
    Q_OBJECT
public:
    explicit KeuzeBalk(const Theme& theme, QWidget* parent = nullptr);
    ~KeuzeBalk() override;

    /// `voorstel` are rows for names that are clear; the others stand on "Niet overnemen". At most 12 names are asked.
    void open(const QString& wat, const QStringList& namen, const QStringList& functies, const QHash<QString, int>& voorstel,
              const QStringList& clienten = {}, const QString& client = {});
    /// Asks whether lines that stand in the file twice count twice; not asked for a file without such lines. Before open().
    void vraagDubbel(bool vragen);
    void setUitleg(const QString& uitleg, bool overneembaar);
    /// What should be known before: lines that are doubted, days that change, lines that are left out.
    void setRegels(const QStringList& regels);
    QHash<QString, int> keuze() const;
    QString client() const; ///< empty = of all of them
    bool clientGekozen() const; ///< false while a file names several and nobody said which
    bool dubbeleTellen() const;

Q_SIGNALS:
    void gewijzigd();
    void overnemen();
    void gesloten();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void pasRegelsAan();
    void vraagNamen(const QStringList& namen, const QStringList& functies, const QHash<QString, int>& voorstel);
    std::unique_ptr<Ui::KeuzeBalk> m_ui;
    QPushButton* m_overnemen;
    QPushButton* m_sluiten;
    std::vector<std::pair<QString, QComboBox*>> m_keuzes;
};

} // namespace pgb::ui
