#include "client/ui/declaratie/rooster_blad.h"
#include "client/ui/declaratie/keuze_balk.h"
#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/patroon_balk.h"
#include "client/ui/declaratie/periodetotalen.h"
#include "client/ui/widgets/key_cap.h"
#include <QBoxLayout>

namespace pgb::ui {

RoosterBlad::RoosterBlad(const PageContext& context, DeclaratieGateway& gateway, MaandroosterModel& model, QWidget* parent)
    : QWidget(parent), m_rooster(new Maandrooster(context.theme, model)), m_melding(new MeldingBalk(context.theme)), m_patroon(new PatroonBalk(context.theme))
{
    auto* plak = new KeuzeBalk(context.theme);
    auto* import = new KeuzeBalk(context.theme);
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(8);
    for (QWidget* balk : {static_cast<QWidget*>(m_melding), static_cast<QWidget*>(m_patroon), static_cast<QWidget*>(plak), static_cast<QWidget*>(import)})
        kolom->addWidget(balk);
    kolom->addWidget(m_rooster);
    kolom->addWidget(new Periodetotalen(model, this));
    m_bediening = new RoosterBediening(context, gateway, *m_rooster, model, {*m_melding, *m_patroon, *plak, *import}, this);
    kolom->insertWidget(0, maakKnoppen(context));
    // A turned grid is no wider than its columns.
    connect(m_rooster, &Maandrooster::gedraaidVeranderd, this, [this, kolom] { kolom->setAlignment(m_rooster, m_rooster->gedraaid() ? Qt::AlignLeft : Qt::Alignment()); });
}

QWidget* RoosterBlad::maakKnoppen(const PageContext& context)
{
    auto* knoppen = new QWidget;
    auto* rij = new QHBoxLayout(knoppen);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(8);
    auto* kopieer = new KeyButton(context.theme, tr("Kopieer de vorige"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    auto* patroon = new KeyButton(context.theme, tr("Patroon"), QKeySequence(Qt::CTRL | Qt::Key_Semicolon));
    auto* bestand = new QPushButton(tr("Bestand…"));
    connect(kopieer, &QPushButton::clicked, m_bediening, &RoosterBediening::kopieer);
    connect(patroon, &QPushButton::clicked, m_bediening, &RoosterBediening::patroon);
    connect(bestand, &QPushButton::clicked, m_bediening, &RoosterBediening::kiesBestand);
    connect(m_bediening, &RoosterBediening::kopieBezig, kopieer, &QPushButton::setDisabled);
    for (QPushButton* knop : {static_cast<QPushButton*>(kopieer), static_cast<QPushButton*>(patroon), bestand})
        rij->addWidget(knop);
    rij->addStretch(1);
    return knoppen;
}

void RoosterBlad::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_rooster->pasAan(width());
}

} // namespace pgb::ui
