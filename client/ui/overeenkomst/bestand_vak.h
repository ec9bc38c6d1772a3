#pragma once
#include "shared/domain/zorgovereenkomst/inhoud.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace pgb::ui {

/// One file: what it is, a button to choose it and one to take it away. A file may also be dropped on it.
class BestandVak final : public QWidget {
    Q_OBJECT
public:
    explicit BestandVak(const QString& naam, QWidget* parent = nullptr);
    void toon(const std::optional<Bestandsverwijzing>& bestand);
    /// Why it did not go, until the next file.
    void meld(const QString& zin);
    /// On its way: another file has to wait.
    void setBezig(bool bezig);
    std::vector<QWidget*> knoppen() const;

Q_SIGNALS:
    void kiezen();
    void gevallen(const QString& pad);
    void weghalen();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void schrijf();

    QPushButton* m_kies;
    QPushButton* m_weg;
    QLabel* m_wat;
    std::optional<Bestandsverwijzing> m_bestand;
    QString m_melding;
    bool m_bezig = false;
};

} // namespace pgb::ui
