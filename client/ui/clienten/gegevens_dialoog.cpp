#include "client/ui/clienten/gegevens_dialoog.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/choice_box.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/date_text.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/probleem_text.h"
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr int columns = 2;
constexpr int longest = 200;

} // namespace

GegevensDialoog::GegevensDialoog(const QString& kop, const std::vector<Vraag>& vragen, std::function<QDate()> vandaag,
                                 std::function<void(GegevensDialoog&)> bewaar, QWidget* parent)
    : QDialog(parent), m_bewaar(std::move(bewaar)), m_fout(makeLabel({}, LabelLook::Wrong, true)), m_ja(new QPushButton(tr("Opslaan")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Gegevens wijzigen"));
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 16, 16, 16);
    kolom->setSpacing(12);
    kolom->addWidget(makeLabel(kop, LabelLook::Heading, true));
    auto* raster = new QGridLayout;
    raster->setHorizontalSpacing(12);
    raster->setVerticalSpacing(8);
    for (const Vraag& vraag : vragen)
        voegToe(vraag, vandaag, raster);
    kolom->addLayout(raster);
    m_fout->hide();
    kolom->addWidget(m_fout);
    auto* knoppen = new QHBoxLayout;
    knoppen->setSpacing(8);
    knoppen->addStretch(1);
    auto* nee = new QPushButton(tr("Annuleren"));
    knoppen->addWidget(nee);
    m_ja->setProperty("kind", QStringLiteral("main"));
    m_ja->setDefault(true);
    knoppen->addWidget(m_ja);
    kolom->addLayout(knoppen);
    connect(nee, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ja, &QPushButton::clicked, this, &GegevensDialoog::doorgaan);
    new GrowingDialog(this, 78);
    m_regels.front().veld()->setFocus();
}

QWidget* GegevensDialoog::Regel::veld() const { return keuze ? static_cast<QWidget*>(keuze) : invoer; }

QString GegevensDialoog::Regel::tekst() const { return keuze ? keuze->currentText() : invoer->text(); }

void GegevensDialoog::Regel::zet(const QString& tekst) const
{
    if (keuze)
        keuze->setCurrentIndex(keuze->findText(tekst));
    else if (auto* dag = qobject_cast<DateLineEdit*>(invoer))
        dag->setTyped(tekst);
    else
        invoer->setText(tekst);
}

QString GegevensDialoog::tekstVan(const Vraag& vraag) { return vraag.dag ? dateInField(*vraag.dag) : vraag.waarde; }

void GegevensDialoog::voegToe(const Vraag& vraag, const std::function<QDate()>& vandaag, QGridLayout* raster)
{
    auto* datum = vraag.dag ? new DateLineEdit(vandaag) : nullptr;
    if (datum)
        datum->setPast();
    auto* keuze = vraag.keuzen.isEmpty() ? nullptr : new ChoiceBox(8);
    if (keuze) {
        keuze->addItems(vraag.keuzen);
        keuze->setCurrentIndex(int(vraag.keuzen.indexOf(vraag.waarde)));
    }
    QLineEdit* invoer = datum ? datum : keuze ? nullptr : new QLineEdit(vraag.waarde);
    if (invoer)
        invoer->setMaxLength(longest);
    if (datum)
        datum->setDate(*vraag.dag);
    const int plaats = int(m_regels.size());
    auto* overnemen = makeLink(tr("Neem die van de ander over"));
    overnemen->setAutoDefault(false);
    overnemen->hide();
    m_regels.push_back({vraag.pad, invoer, keuze, new Veld(vraag.naam, keuze ? static_cast<QWidget*>(keuze) : invoer), overnemen, tekstVan(vraag), {}});
    auto* vak = new QVBoxLayout;
    vak->setSpacing(2);
    vak->addWidget(m_regels.back().vak);
    vak->addWidget(overnemen, 0, Qt::AlignLeft);
    vak->addStretch(1);
    raster->addLayout(vak, plaats / columns, plaats % columns);
    connect(overnemen, &QPushButton::clicked, this, [this, plaats] {
        Regel& regel = m_regels[size_t(plaats)];
        regel.zet(regel.ander);
        regel.vak->setPunt({});
        regel.overnemen->hide();
        regel.veld()->setFocus();
    });
}

QPushButton* GegevensDialoog::overnemen(const FieldPath& pad) const
{
    for (const Regel& regel : m_regels) {
        if (regel.pad == pad)
            return regel.overnemen;
    }
    return nullptr;
}

void GegevensDialoog::verder(const std::vector<Vraag>& nu)
{
    m_ja->setEnabled(true);
    QWidget* eerste = nullptr;
    for (Regel& regel : m_regels) {
        const auto vraag = std::find_if(nu.begin(), nu.end(), [&](const Vraag& v) { return v.pad == regel.pad; });
        if (vraag == nu.end())
            continue;
        const QString ander = tekstVan(*vraag);
        const QString mijn = regel.tekst();
        if (ander != regel.basis && mijn == regel.basis) { // not touched here: it is what the other made of it
            if (auto* dag = qobject_cast<DateLineEdit*>(regel.invoer))
                dag->setDate(*vraag->dag);
            else
                regel.zet(ander);
        } else if (ander != regel.basis && mijn != ander) {
            regel.ander = ander;
            regel.vak->setPunt(ander.isEmpty() ? tr("Iemand anders maakte dit net leeg.") : tr("Iemand anders zette hier net: %1").arg(ander));
            regel.overnemen->show();
            eerste = eerste ? eerste : regel.veld();
        }
        regel.basis = ander;
    }
    meld({}, eerste ? tr("Iemand anders wijzigde dit net ook. Wat u typte staat er nog. Kies Opslaan om dat te houden.")
                    : tr("Iemand anders wijzigde net andere gegevens van deze persoon. Wat u typte staat er nog. Kies Opslaan."));
    if (eerste)
        return eerste->setFocus();
    m_ja->setFocus();
}

QLineEdit* GegevensDialoog::veld(const FieldPath& pad) const
{
    for (const Regel& regel : m_regels) {
        if (regel.pad == pad)
            return regel.invoer;
    }
    return nullptr;
}

QComboBox* GegevensDialoog::keuze(const FieldPath& pad) const
{
    for (const Regel& regel : m_regels) {
        if (regel.pad == pad)
            return regel.keuze;
    }
    return nullptr;
}

QString GegevensDialoog::melding(const FieldPath& pad) const
{
    for (const Regel& regel : m_regels) {
        if (regel.pad == pad)
            return regel.vak->punt();
    }
    return m_fout->text();
}

QString GegevensDialoog::tekst(const char* pad) const
{
    for (const Regel& regel : m_regels) {
        if (regel.pad == QLatin1String(pad))
            return regel.tekst().trimmed();
    }
    return {};
}

QDate GegevensDialoog::dag(const char* pad) const
{
    const auto* datum = qobject_cast<DateLineEdit*>(veld(QString::fromLatin1(pad)));
    return datum ? datum->date() : QDate();
}

void GegevensDialoog::meld(const FieldPath& pad, const QString& zin)
{
    for (const Regel& regel : m_regels) {
        if (regel.pad != pad)
            continue;
        regel.vak->setPunt(zin);
        return regel.veld()->setFocus();
    }
    m_fout->setText(zin);
    m_fout->setVisible(!zin.isEmpty());
}

void GegevensDialoog::klaar(const std::optional<Problem>& problem)
{
    m_ja->setEnabled(true);
    if (!problem)
        return accept();
    meld(problem->path, probleemTekst(*problem));
}

void GegevensDialoog::doorgaan()
{
    for (const Regel& regel : m_regels) {
        regel.vak->setPunt({});
        regel.overnemen->hide();
    }
    meld({}, {});
    m_ja->setEnabled(false);
    m_bewaar(*this);
    for (const Regel& regel : m_regels) {
        if (!regel.vak->punt().isEmpty()) // nothing was sent
            m_ja->setEnabled(true);
    }
}

} // namespace pgb::ui
