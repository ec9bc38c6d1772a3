#include "client/ui/werklijst/opmerking_rijen.h"
#include "client/ui/widgets/choice_box.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr int langste = 500;

} // namespace

OpmerkingRijen::OpmerkingRijen(QWidget* parent) : QWidget(parent), m_kolom(new QVBoxLayout(this))
{
    m_kolom->setContentsMargins(0, 0, 0, 0);
    m_kolom->setSpacing(6);
}

void OpmerkingRijen::vul(QComboBox& keuze) const
{
    const QVariant stond = keuze.currentData();
    const QSignalBlocker stil(&keuze);
    keuze.clear();
    keuze.addItem(tr("Kies een veld"), QString());
    for (const InhoudVeld& veld : m_velden) {
        if (!veld.pad.isEmpty())
            keuze.addItem(veld.naam, veld.pad);
    }
    keuze.setCurrentIndex(std::max(0, keuze.findData(stond)));
}

void OpmerkingRijen::setVelden(const std::vector<InhoudVeld>& velden)
{
    m_velden = velden;
    for (const Rij& rij : m_rijen)
        vul(*rij.veld);
}

OpmerkingRijen::Rij& OpmerkingRijen::maakRij()
{
    auto* vak = new QWidget;
    auto* naast = new QHBoxLayout(vak);
    naast->setContentsMargins(0, 0, 0, 0);
    naast->setSpacing(8);
    auto* veld = new ChoiceBox(14);
    veld->setAccessibleName(tr("Over welk veld gaat het?"));
    auto* tekst = new QLineEdit;
    tekst->setMaxLength(langste);
    tekst->setPlaceholderText(tr("Wat is er met dit veld?"));
    tekst->setAccessibleName(tr("Wat is er met dit veld?"));
    auto* weg = new QPushButton(tr("Weg"));
    weg->setProperty("kind", QStringLiteral("row"));
    weg->setAccessibleName(tr("Deze opmerking weghalen"));
    naast->addWidget(veld, 1);
    naast->addWidget(tekst, 1);
    naast->addWidget(weg);
    m_kolom->addWidget(vak);
    vul(*veld);
    connect(veld, &QComboBox::currentIndexChanged, this, &OpmerkingRijen::getypt);
    connect(tekst, &QLineEdit::textChanged, this, &OpmerkingRijen::getypt);
    connect(weg, &QPushButton::clicked, this, [this, vak] { verwijder(vak); });
    m_rijen.push_back({vak, veld, tekst});
    vak->show();
    return m_rijen.back();
}

void OpmerkingRijen::voegToe()
{
    maakRij().veld->setFocus(Qt::OtherFocusReason);
    Q_EMIT getypt();
}

void OpmerkingRijen::verwijder(const QWidget* vak)
{
    const auto rij = std::find_if(m_rijen.begin(), m_rijen.end(), [vak](const Rij& r) { return r.vak == vak; });
    if (rij == m_rijen.end())
        return;
    const size_t plek = size_t(rij - m_rijen.begin());
    rij->vak->hide();
    rij->vak->deleteLater();
    m_rijen.erase(rij);
    if (m_rijen.empty())
        Q_EMIT leeg();
    else
        m_rijen[std::min(plek, m_rijen.size() - 1)].tekst->setFocus(Qt::OtherFocusReason);
    Q_EMIT getypt();
}

void OpmerkingRijen::setOpmerkingen(const std::vector<Veldopmerking>& opmerkingen)
{
    const QSignalBlocker stil(this);
    for (const Rij& rij : m_rijen) {
        rij.vak->hide();
        rij.vak->deleteLater();
    }
    m_rijen.clear();
    for (const Veldopmerking& o : opmerkingen) {
        const Rij& rij = maakRij();
        rij.veld->setCurrentIndex(std::max(0, rij.veld->findData(o.veld)));
        rij.tekst->setText(o.tekst);
    }
}

std::vector<Veldopmerking> OpmerkingRijen::opmerkingen() const
{
    std::vector<Veldopmerking> uit;
    for (const Rij& rij : m_rijen)
        uit.push_back({rij.veld->currentData().toString(), rij.tekst->text().trimmed()});
    return uit;
}

bool OpmerkingRijen::naarLeeg()
{
    for (const Rij& rij : m_rijen) {
        const bool geenVeld = rij.veld->currentData().toString().isEmpty();
        if (!geenVeld && !rij.tekst->text().trimmed().isEmpty())
            continue;
        (geenVeld ? static_cast<QWidget*>(rij.veld) : rij.tekst)->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace pgb::ui
