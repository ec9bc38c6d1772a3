#include "client/ui/toekenning/niveau_lijst.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/code_text.h"
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace pgb::ui {

NiveauLijst::NiveauLijst(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_functie(new QPushButton(tr("Soort zorg toevoegen"))), m_arrangement(new QPushButton(tr("Arrangement toevoegen"))),
      m_punten(makeLabel({}, LabelLook::Wrong, true)), m_vragen(makeLabel({}, LabelLook::Plain, true))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(8);
    m_binnen = new QWidget;
    kolom->addWidget(m_binnen);
    kolom->addWidget(m_punten);
    kolom->addWidget(m_vragen);
    setTone(m_vragen, Role::Attention);
    m_vragen->hide();
    auto* knoppen = new QHBoxLayout;
    knoppen->setSpacing(8);
    knoppen->addWidget(m_functie);
    knoppen->addWidget(m_arrangement);
    knoppen->addStretch(1);
    kolom->addLayout(knoppen);
    connect(m_functie, &QPushButton::clicked, this, [this] { voegToe(BudgetniveauSoort::Functie); });
    connect(m_arrangement, &QPushButton::clicked, this, [this] { voegToe(BudgetniveauSoort::Arrangement); });
}

std::vector<QWidget*> NiveauLijst::Rij::velden() const
{
    std::vector<QWidget*> uit;
    for (QWidget* widget : std::initializer_list<QWidget*>{functie, naam, bedrag, formeel, informeel}) {
        if (widget)
            uit.push_back(widget);
    }
    return uit;
}

void NiveauLijst::setNiveaus(Wet wet, std::vector<NiveauInvoer> niveaus)
{
    m_wet = wet;
    m_begin = std::move(niveaus);
    m_functie->setVisible(wet != Wet::Wlz);
    m_arrangement->setVisible(wet != Wet::Wlz);
    bouw();
    Q_EMIT changed();
}

QLineEdit* NiveauLijst::veld(const QString& tekst, const QString& naam, int plaats, int kolom)
{
    auto* edit = new QLineEdit(tekst);
    edit->setAccessibleName(naam);
    edit->setMaxLength(60);
    if (kolom > 0)
        edit->setAlignment(Qt::AlignRight);
    m_raster->addWidget(edit, plaats, kolom);
    connect(edit, &QLineEdit::textEdited, this, &NiveauLijst::changed);
    return edit;
}

void NiveauLijst::rij(size_t at, int plaats)
{
    const NiveauInvoer& in = m_begin[at];
    Rij r;
    r.begin = in;
    const bool functie = in.soort == BudgetniveauSoort::Functie;
    if (functie) {
        r.functie = new QComboBox;
        r.functie->setAccessibleName(tr("Soort zorg"));
        if (m_wet != Wet::Wlz)
            r.functie->addItem(tr("Kies de zorg"), QString());
        for (const Zorgfunctie* f : functiesVoor(m_wet))
            r.functie->addItem(f->naam, f->code);
        r.functie->setCurrentIndex(std::max(0, r.functie->findData(in.functieCode)));
        m_raster->addWidget(r.functie, plaats, 0);
        connect(r.functie, &QComboBox::currentIndexChanged, this, &NiveauLijst::changed);
    } else if (at == 0) {
        m_raster->addWidget(makeLabel(tr("Totaal"), LabelLook::Bold), plaats, 0);
    } else {
        r.naam = veld(in.naam, tr("Naam van het arrangement"), plaats, 0);
        r.naam->setPlaceholderText(tr("Naam van het arrangement"));
    }
    const QString wat = at == 0 ? tr("Totaal") : in.soort == BudgetniveauSoort::Arrangement ? in.naam : functieTekst(in.functieCode);
    r.bedrag = veld(in.bedrag, tr("Bedrag %1").arg(wat), plaats, 1);
    if (functie && m_wet != Wet::Wlz) { // the Wlz has one for the country (domain 4.5), a gemeente sets its own
        r.formeel = veld(in.tariefFormeel, tr("Hoogste tarief professioneel %1").arg(wat), plaats, 2);
        r.informeel = veld(in.tariefInformeel, tr("Hoogste tarief niet-professioneel %1").arg(wat), plaats, 3);
    }
    if (at > 0 && m_wet != Wet::Wlz) {
        auto* weg = new QPushButton(tr("Weghalen"));
        weg->setProperty("kind", QStringLiteral("row"));
        weg->setAccessibleName(tr("%1 weghalen").arg(wat));
        m_raster->addWidget(weg, plaats, 4);
        connect(weg, &QPushButton::clicked, this, [this, at] { QMetaObject::invokeMethod(this, [this, at] { haalWeg(at); }, Qt::QueuedConnection); });
    }
    m_rijen.push_back(r);
}

void NiveauLijst::bouw()
{
    auto* nieuw = new QWidget;
    m_raster = new QGridLayout(nieuw);
    m_raster->setContentsMargins(0, 0, 0, 0);
    m_raster->setHorizontalSpacing(8);
    m_raster->setVerticalSpacing(6);
    m_raster->setColumnStretch(0, 3);
    for (int kolom = 1; kolom < 4; ++kolom)
        m_raster->setColumnStretch(kolom, 1);
    const QString koppen[] = {tr("Budgetniveau"), tr("Bedrag (€)"), tr("Hoogste tarief professioneel"), tr("Hoogste tarief niet-professioneel")};
    for (int kolom = 0; kolom < (m_wet == Wet::Wlz ? 2 : 4); ++kolom)
        m_raster->addWidget(makeLabel(koppen[kolom], LabelLook::MutedSmall, true), 0, kolom, kolom == 0 ? Qt::AlignLeft | Qt::AlignBottom : Qt::AlignBottom);
    m_rijen.clear();
    for (size_t i = 0; i < m_begin.size(); ++i)
        rij(i, int(i) + 1);
    delete layout()->replaceWidget(m_binnen, nieuw);
    m_binnen->deleteLater();
    m_binnen = nieuw;
}

std::vector<NiveauInvoer> NiveauLijst::niveaus() const
{
    std::vector<NiveauInvoer> uit;
    for (const Rij& r : m_rijen) {
        NiveauInvoer n = r.begin;
        if (r.functie) {
            if (n.functieCode != r.functie->currentData().toString())
                n.naam.clear();
            n.functieCode = r.functie->currentData().toString();
        }
        if (r.naam)
            n.naam = r.naam->text();
        n.bedrag = r.bedrag->text();
        n.tariefFormeel = r.formeel ? r.formeel->text() : QString();
        n.tariefInformeel = r.informeel ? r.informeel->text() : QString();
        uit.push_back(n);
    }
    return uit;
}

void NiveauLijst::setPunten(const std::vector<InvoerPunt>& punten)
{
    for (const Rij& r : m_rijen) {
        for (QWidget* widget : r.velden())
            restyle(widget, "finding", QString());
    }
    QStringList zinnen;
    for (const InvoerPunt& punt : punten) {
        if (!punt.veld.startsWith(QLatin1String("niveau")))
            continue;
        zinnen << punt.tekst;
        const size_t at = punt.veld.section(QLatin1Char('/'), 1, 1).toULongLong();
        const QString wat = punt.veld.section(QLatin1Char('/'), 2);
        if (at >= m_rijen.size() || wat.isEmpty())
            continue;
        const Rij& r = m_rijen[at];
        QWidget* widget = wat == QLatin1String("bedrag") ? r.bedrag : wat == QLatin1String("formeel") ? r.formeel : wat == QLatin1String("informeel") ? r.informeel
                        : wat == QLatin1String("functie") ? static_cast<QWidget*>(r.functie) : static_cast<QWidget*>(r.naam);
        if (widget)
            restyle(widget, "finding", QStringLiteral("wrong"));
    }
    m_punten->setText(zinnen.join(QLatin1Char('\n')));
    m_punten->setVisible(!zinnen.isEmpty());
}

void NiveauLijst::setVragen(const std::vector<InvoerPunt>& vragen)
{
    QStringList zinnen;
    for (const InvoerPunt& vraag : vragen)
        if (vraag.veld.startsWith(QLatin1String("niveau")))
            zinnen << vraag.tekst;
    m_vragen->setText(zinnen.join(QLatin1Char('\n')));
    m_vragen->setVisible(!zinnen.isEmpty());
}

QWidget* NiveauLijst::eerstePunt() const
{
    if (m_punten->text().isEmpty())
        return nullptr;
    for (const Rij& r : m_rijen) {
        for (QWidget* widget : r.velden()) {
            if (widget->property("finding").toString() == QLatin1String("wrong"))
                return widget;
        }
    }
    return m_functie->isHidden() ? m_rijen.front().bedrag : static_cast<QWidget*>(m_functie);
}

void NiveauLijst::voegToe(BudgetniveauSoort soort)
{
    m_begin = niveaus();
    NiveauInvoer nieuw;
    nieuw.soort = soort;
    m_begin.push_back(nieuw);
    bouw();
    const Rij& r = m_rijen.back();
    (r.functie ? static_cast<QWidget*>(r.functie) : r.naam)->setFocus();
    Q_EMIT changed();
}

void NiveauLijst::haalWeg(size_t at)
{
    m_begin = niveaus();
    if (at == 0 || at >= m_begin.size())
        return;
    m_begin.erase(m_begin.begin() + ptrdiff_t(at));
    bouw();
    m_rijen[std::min(at, m_rijen.size() - 1)].bedrag->setFocus();
    Q_EMIT changed();
}

} // namespace pgb::ui
