#pragma once
#include "client/ui/widgets/balk.h"
#include <memory>

namespace Ui {
class PatroonBalk;
}

namespace pgb::ui {

/// The pattern line: one field, a tick for holidays, what it will do in words. Enter fills in, Esc closes.
class PatroonBalk final : public Balk {
    Q_OBJECT
public:
    explicit PatroonBalk(const Theme& theme, QWidget* parent = nullptr);
    ~PatroonBalk() override;
    /// Shows the line with the last text selected and takes the focus.
    void open();
    QString tekst() const;
    void setTekst(const QString& tekst);
    bool feestdagen() const;
    /// The agreement says which days, and some have no hours yet: a link fills those.
    void setAfspraak(bool kan);
    /// What the pattern would do, or why it cannot be read.
    void setUitleg(const QString& uitleg, bool fout);

Q_SIGNALS:
    void gewijzigd();
    void invullen();
    void gesloten();
    void zoalsAfgesproken();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::unique_ptr<Ui::PatroonBalk> m_ui;
    QPushButton* m_invullen;
    QPushButton* m_afspraak;
};

} // namespace pgb::ui
