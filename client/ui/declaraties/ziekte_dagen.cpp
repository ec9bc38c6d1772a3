#include "client/ui/declaraties/ziekte_dagen.h"
#include "client/ui/widgets/labels.h"
#include "shared/base/duur.h"
#include "shared/text/formats.h"
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QLocale>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr int weekdagen = 7;
constexpr int weken = 6;
constexpr qint64 dagMinuten = 24 * 60;

QString dagnaam(int weekdag) { return QLocale(huidigeTaal() == Taal::Nl ? QLocale::Dutch : QLocale::English).dayName(weekdag, QLocale::ShortFormat); }

} // namespace

ZiekteDagen::ZiekteDagen(QWidget* parent) : QWidget(parent), m_som(makeLabel({}, LabelLook::Muted)), m_vul(new QPushButton(tr("Elke week zoals de eerste")))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(8);
    auto* raster = new QGridLayout;
    kolom->addLayout(raster);
    raster->setHorizontalSpacing(8);
    raster->setVerticalSpacing(4);
    for (int d = 0; d < weekdagen; ++d) {
        raster->addWidget(makeLabel(dagnaam(d + 1), LabelLook::Muted), 0, 2 * d + 1);
        raster->setColumnStretch(2 * d + 1, 1);
    }
    for (int i = 0; i < weken * weekdagen; ++i) {
        const Vak vak{makeLabel({}, LabelLook::Muted), new QLineEdit};
        vak.nummer->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        vak.veld->setMaxLength(8);
        vak.veld->installEventFilter(this);
        raster->addWidget(vak.nummer, i / weekdagen + 1, 2 * (i % weekdagen));
        raster->addWidget(vak.veld, i / weekdagen + 1, 2 * (i % weekdagen) + 1);
        m_vakken.push_back(vak);
        connect(vak.veld, &QLineEdit::textChanged, this, [this, i](const QString& tekst) { getypt(i, tekst); });
    }
    auto* rij = new QHBoxLayout;
    rij->setSpacing(12);
    rij->addWidget(m_vul);
    rij->addWidget(m_som, 1);
    kolom->addLayout(rij);
    connect(m_vul, &QPushButton::clicked, this, &ZiekteDagen::vul);
}

QDate ZiekteDagen::maandag() const { return m_periode.van.addDays(1 - m_periode.van.dayOfWeek()); }

void ZiekteDagen::getypt(int vak, const QString& tekst)
{
    if (m_bouwt)
        return;
    m_teksten.insert({m_functie, maandag().addDays(vak)}, tekst);
    toonSom();
    Q_EMIT veranderd();
}

void ZiekteDagen::zet(const Periode& periode, const QString& functie)
{
    if (periode == m_periode && functie == m_functie)
        return;
    m_periode = periode;
    m_functie = functie;
    bouw();
}

void ZiekteDagen::setFuncties(const QStringList& functies)
{
    m_functies = functies;
    toonSom();
}

bool ZiekteDagen::telt(const Plek& plek) const { return m_periode.contains(plek.second) && (m_functies.isEmpty() || m_functies.contains(plek.first)); }

void ZiekteDagen::setZiek(const std::optional<std::vector<Verzuim>>& verzuim)
{
    m_verzuim = verzuim;
    toonOpen();
}

void ZiekteDagen::bouw()
{
    m_bouwt = true;
    m_velden.clear();
    for (size_t i = 0; i < m_vakken.size(); ++i) {
        const QDate dag = maandag().addDays(qint64(i));
        const bool erin = m_periode.valid() && m_periode.contains(dag);
        const Vak& vak = m_vakken[i];
        vak.nummer->setVisible(erin);
        vak.veld->setVisible(erin);
        vak.veld->setText(erin ? m_teksten.value({m_functie, dag}) : QString());
        if (!erin)
            continue;
        vak.nummer->setText(QString::number(dag.day()));
        vak.veld->setAccessibleName(tr("Uren ziek op %1").arg(dagTekst(dag, huidigeTaal())));
        m_velden.emplace_back(dag, vak.veld);
    }
    m_bouwt = false;
    toonOpen();
}

bool ZiekteDagen::isZiek(QDate dag) const
{
    return !m_verzuim || std::any_of(m_verzuim->begin(), m_verzuim->end(), [dag](const Verzuim& v) { return v.soort == VerzuimSoort::Ziekte && isAfwezigOp(v, dag); });
}

bool ZiekteDagen::heeftZiekte() const
{
    return std::any_of(m_velden.begin(), m_velden.end(), [this](const auto& v) { return isZiek(v.first); });
}

void ZiekteDagen::toonOpen()
{
    for (const auto& [dag, veld] : m_velden)
        veld->setEnabled(isZiek(dag) || !veld->text().isEmpty()); // what was typed can be taken away
    toonSom();
}

void ZiekteDagen::toonSom()
{
    qint64 minuten = 0;
    for (const Regel& regel : regels())
        minuten += regel.minuten;
    m_som->setText(tr("Samen %1 uur").arg(urenTekst(minuten, huidigeTaal())));
    m_vul->setEnabled(minuten > 0);
}

QString ZiekteDagen::tekst() const
{
    QStringList delen;
    for (auto it = m_teksten.begin(); it != m_teksten.end(); ++it) {
        if (m_periode.contains(it.key().second) && !it->trimmed().isEmpty())
            delen << QStringLiteral("%1|%2=%3").arg(it.key().first, it.key().second.toString(Qt::ISODate), it->trimmed());
    }
    return delen.join(QLatin1Char(';'));
}

void ZiekteDagen::setTekst(const QString& tekst)
{
    m_teksten.clear();
    for (const QString& deel : tekst.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString plek = deel.section(QLatin1Char('='), 0, 0);
        const QDate dag = QDate::fromString(plek.section(QLatin1Char('|'), 1), Qt::ISODate);
        if (dag.isValid())
            m_teksten.insert({plek.section(QLatin1Char('|'), 0, 0), dag}, deel.section(QLatin1Char('='), 1));
    }
    bouw();
}

QString ZiekteDagen::punt() const
{
    for (auto it = m_teksten.begin(); it != m_teksten.end(); ++it) {
        if (!telt(it.key()) || it->trimmed().isEmpty())
            continue;
        const auto duur = duurFromTekst(*it);
        if (!duur)
            return tr("Wij kunnen \"%1\" op %2 niet lezen als uren. Typ bijvoorbeeld 4:00.").arg(it->trimmed(), dagTekst(it.key().second, huidigeTaal()));
        if (duur->duur.minuten > dagMinuten)
            return tr("Een dag heeft 24 uur. Op %1 staat meer.").arg(dagTekst(it.key().second, huidigeTaal()));
    }
    return regels().empty() ? tr("Vul in hoeveel uur de zorgverlener op elke ziektedag zou werken, bijvoorbeeld 4:00.") : QString();
}

std::vector<ZiekteDagen::Regel> ZiekteDagen::regels() const
{
    std::vector<Regel> uit;
    for (auto it = m_teksten.begin(); it != m_teksten.end(); ++it) {
        const auto duur = duurFromTekst(*it);
        if (duur && duur->duur.minuten > 0 && telt(it.key()))
            uit.push_back({it.key().first, it.key().second, duur->duur.minuten});
    }
    return uit;
}

QLineEdit* ZiekteDagen::veld(QDate dag) const
{
    const auto gevonden = std::find_if(m_velden.begin(), m_velden.end(), [dag](const auto& v) { return v.first == dag; });
    return gevonden == m_velden.end() ? nullptr : gevonden->second;
}

void ZiekteDagen::naarFout()
{
    for (const bool alleenFout : {true, false}) {
        for (const auto& [dag, veld] : m_velden) {
            const auto duur = duurFromTekst(veld->text());
            const bool fout = !veld->text().trimmed().isEmpty() && (!duur || duur->duur.minuten > dagMinuten);
            if (veld->isEnabled() && (fout || !alleenFout))
                return veld->setFocus(Qt::OtherFocusReason);
        }
    }
}

void ZiekteDagen::vul()
{
    const auto eerste = std::find_if(m_velden.begin(), m_velden.end(), [](const auto& v) { return !v.second->text().trimmed().isEmpty(); });
    if (eerste == m_velden.end())
        return;
    const QDate eersteMaandag = eerste->first.addDays(1 - eerste->first.dayOfWeek());
    for (const auto& [dag, veld] : m_velden) {
        const int verder = int(eersteMaandag.daysTo(dag)) / weekdagen;
        if (verder > 0 && veld->isEnabled() && veld->text().trimmed().isEmpty()) {
            if (const QLineEdit* zoals = this->veld(dag.addDays(-verder * weekdagen)))
                veld->setText(zoals->text());
        }
    }
}

bool ZiekteDagen::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int toets = static_cast<QKeyEvent*>(event)->key();
    if (toets != Qt::Key_Up && toets != Qt::Key_Down)
        return false;
    const auto hier = std::find_if(m_velden.begin(), m_velden.end(), [watched](const auto& v) { return v.second == watched; });
    if (hier == m_velden.end())
        return false;
    QLineEdit* naar = veld(hier->first.addDays(toets == Qt::Key_Down ? weekdagen : -weekdagen));
    if (naar && naar->isEnabled())
        naar->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace pgb::ui
