#pragma once
#include "client/ui/theme/theme.h"
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace pgb {
class EditSessionBase;
}

namespace pgb::ui {

class IconMark;

/// A tinted bar in the ground and line of a status role.
class Balk : public QFrame {
    Q_OBJECT
public:
    Balk(const Theme& theme, Role role, QWidget* parent = nullptr);

protected:
    void setRole(Role role);
    const Theme& theme() const { return m_theme; }
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Role m_role;
};

/// One message about the page with at most two things to do; it stays until it is closed or replaced.
class MeldingBalk final : public Balk {
    Q_OBJECT
public:
    explicit MeldingBalk(const Theme& theme, QWidget* parent = nullptr);
    /// Empty words hide a button. The message is read by screen readers at once.
    void toon(Role role, const QString& tekst, const QString& eerste = {}, const QString& tweede = {});
    /// The same, until the step of that name of `session` is undone.
    void toonBij(const EditSessionBase& session, const QString& stap, Role role, const QString& tekst);
    /// Hides a message that offers nothing to choose.
    void sluit();
    /// The same, of what toonBij said.
    void sluitBijStap();
    QString tekst() const;

Q_SIGNALS:
    void eersteGekozen();
    void tweedeGekozen();

private:
    IconMark* m_icoon;
    QLabel* m_tekst;
    QPushButton* m_eerste;
    QPushButton* m_tweede;
    QPushButton* m_sluiten;
    QMetaObject::Connection m_volgt; ///< of toonBij
};

} // namespace pgb::ui
