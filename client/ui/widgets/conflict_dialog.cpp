#include "client/ui/widgets/conflict_dialog.h"
#include "client/ui/widgets/labels.h"
#include <QGridLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace pgb::ui {
namespace {

QLabel* waarde(const QString& tekst)
{
    auto* label = makeLabel(tekst.isEmpty() ? ConflictDialog::tr("(leeg)") : tekst, tekst.isEmpty() ? LabelLook::Muted : LabelLook::Plain, true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

} // namespace

ConflictDialog::ConflictDialog(const Theme& theme, const QString& titel, const QString& uitleg, const std::vector<ConflictRij>& rijen,
                               std::function<void(const std::vector<bool>&)> klaar, QWidget* parent)
    : QDialog(parent), m_klaar(std::move(klaar))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titel);
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 16, 16, 16);
    kolom->setSpacing(12);
    kolom->addWidget(makeLabel(titel, LabelLook::Heading, true));
    kolom->addWidget(makeLabel(uitleg, LabelLook::Plain, true));
    auto* binnen = new QWidget;
    binnen->setObjectName(QStringLiteral("page"));
    auto* rooster = new QGridLayout(binnen);
    rooster->setContentsMargins(12, 12, 12, 12);
    rooster->setHorizontalSpacing(16);
    rooster->setVerticalSpacing(4);
    for (int i = 1; i < 4; ++i)
        rooster->setColumnStretch(i, 1);
    for (size_t i = 0; i < rijen.size(); ++i) {
        voegToe(rooster, int(i) * 3, rijen[i]);
        rooster->setRowMinimumHeight(int(i) * 3 + 2, 12); // what belongs together stands together
    }
    rooster->setRowStretch(int(rijen.size()) * 3, 1);
    auto* rol = new QScrollArea;
    rol->setWidget(binnen);
    rol->setWidgetResizable(true);
    rol->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rol->setFocusPolicy(Qt::NoFocus);
    kolom->addWidget(rol, 1);
    auto* sluiten = new QPushButton(m_klaar ? tr("Later kiezen") : tr("Sluiten"));
    connect(sluiten, &QPushButton::clicked, this, &QDialog::reject);
    kolom->addLayout(knoppen(sluiten));
    resize(theme.px(860), theme.px(std::min(580, 240 + 80 * int(rijen.size()))));
    if (!m_mijn.empty())
        m_mijn.front()->setFocus();
    else
        sluiten->setFocus();
}

QHBoxLayout* ConflictDialog::knoppen(QPushButton* sluiten)
{
    auto* rij = new QHBoxLayout;
    rij->setSpacing(8);
    if (m_klaar) {
        auto* mijn = new QPushButton(tr("Alles van mij"));
        auto* ander = new QPushButton(tr("Alles van de ander"));
        connect(mijn, &QPushButton::clicked, this, [this] { kiesAlles(false); });
        connect(ander, &QPushButton::clicked, this, [this] { kiesAlles(true); });
        rij->addWidget(mijn);
        rij->addWidget(ander);
    }
    rij->addStretch(1);
    rij->addWidget(sluiten);
    if (m_klaar) {
        auto* bewaar = new QPushButton(tr("Zo bewaren"));
        bewaar->setObjectName(QStringLiteral("bewaren"));
        bewaar->setProperty("kind", QStringLiteral("main"));
        bewaar->setDefault(true);
        connect(bewaar, &QPushButton::clicked, this, [this] {
            std::vector<bool> vanAnder;
            for (const QRadioButton* knop : m_ander)
                vanAnder.push_back(knop->isChecked());
            const auto daarna = m_klaar;
            accept();
            daarna(vanAnder);
        });
        rij->addWidget(bewaar);
    }
    return rij;
}

void ConflictDialog::voegToe(QGridLayout* rooster, int plaats, const ConflictRij& rij)
{
    rooster->addWidget(makeLabel(rij.veld, LabelLook::Bold, true), plaats, 0, 2, 1, Qt::AlignTop);
    auto* stond = makeLabel(tr("Dit stond er"), LabelLook::Muted);
    rooster->addWidget(stond, plaats, 1);
    rooster->addWidget(waarde(rij.basis), plaats + 1, 1);
    rooster->addWidget(waarde(rij.mijn), plaats + 1, 2);
    rooster->addWidget(waarde(rij.ander), plaats + 1, 3);
    if (!m_klaar) {
        rooster->addWidget(makeLabel(tr("Van u"), LabelLook::Muted), plaats, 2);
        rooster->addWidget(makeLabel(tr("Van de ander"), LabelLook::Muted), plaats, 3);
        return;
    }
    // One group a row, so that the arrow keys choose within it and Tab goes on.
    auto* mijn = new QRadioButton(tr("Van u"));
    auto* ander = new QRadioButton(tr("Van de ander"));
    auto* groep = new QButtonGroup(this);
    groep->addButton(mijn);
    groep->addButton(ander);
    mijn->setAutoExclusive(false); // the group sees to it; all buttons have the same parent
    ander->setAutoExclusive(false);
    mijn->setChecked(true);
    mijn->setAccessibleName(tr("%1, van u: %2").arg(rij.veld, rij.mijn));
    ander->setAccessibleName(tr("%1, van de ander: %2").arg(rij.veld, rij.ander));
    rooster->addWidget(mijn, plaats, 2);
    rooster->addWidget(ander, plaats, 3);
    m_mijn.push_back(mijn);
    m_ander.push_back(ander);
}

void ConflictDialog::kiesAlles(bool vanAnder)
{
    for (QRadioButton* knop : vanAnder ? m_ander : m_mijn)
        knop->setChecked(true);
}

} // namespace pgb::ui
