#include "client/ui/clienten/gegevens_dialoog.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/probleem_text.h"
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

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
    for (const Vraag& vraag : vragen) {
        auto* datum = vraag.dag ? new DateLineEdit(vandaag) : nullptr;
        auto* invoer = datum ? datum : new QLineEdit(vraag.waarde);
        invoer->setMaxLength(longest);
        if (datum)
            datum->setDate(*vraag.dag);
        const int plaats = int(m_regels.size());
        m_regels.push_back({vraag.pad, invoer, new Veld(vraag.naam, invoer)});
        raster->addWidget(m_regels.back().vak, plaats / columns, plaats % columns);
    }
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
    m_regels.front().invoer->setFocus();
}

QLineEdit* GegevensDialoog::veld(const FieldPath& pad) const
{
    for (const Regel& regel : m_regels) {
        if (regel.pad == pad)
            return regel.invoer;
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
    const QLineEdit* invoer = veld(QString::fromLatin1(pad));
    return invoer ? invoer->text().trimmed() : QString();
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
        return regel.invoer->setFocus();
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
    for (const Regel& regel : m_regels)
        regel.vak->setPunt({});
    meld({}, {});
    m_ja->setEnabled(false);
    m_bewaar(*this);
    for (const Regel& regel : m_regels) {
        if (!regel.vak->punt().isEmpty()) // nothing was sent
            m_ja->setEnabled(true);
    }
}

} // namespace pgb::ui
