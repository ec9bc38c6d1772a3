#pragma once
#include <QWidget>

class QLabel;

namespace pgb::ui {

/// A label above a field and the sentence about it below, which is also its accessible description.
class Veld final : public QWidget {
    Q_OBJECT
public:
    Veld(const QString& naam, QWidget* veld, QWidget* parent = nullptr);
    void setNaam(const QString& naam);
    void setPunt(const QString& tekst);
    /// What may be right: shown when there is no point.
    void setVraag(const QString& tekst);
    QString punt() const;

private:
    QWidget* m_veld;
    QLabel* m_naam;
    QLabel* m_punt;
    QLabel* m_vraag;
};

} // namespace pgb::ui
