#pragma once
#include "client/ui/declaratie/rooster_bediening.h"

namespace pgb::ui {

/// A month grid with its acts and bars above it, for a page that has other things beside it.
class RoosterBlad final : public QWidget {
    Q_OBJECT
public:
    RoosterBlad(const PageContext& context, DeclaratieGateway& gateway, MaandroosterModel& model, QWidget* parent = nullptr);

    Maandrooster* rooster() const { return m_rooster; }
    MeldingBalk* melding() const { return m_melding; }
    PatroonBalk* patroonBalk() const { return m_patroon; }
    RoosterBediening* bediening() const { return m_bediening; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* maakKnoppen(const PageContext& context);
    Maandrooster* m_rooster;
    MeldingBalk* m_melding;
    PatroonBalk* m_patroon;
    RoosterBediening* m_bediening;
};

} // namespace pgb::ui
