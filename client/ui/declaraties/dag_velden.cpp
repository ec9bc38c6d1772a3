#include "client/ui/declaraties/dag_velden.h"
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

bool isUren(const QString& functie) { return functie != DagVelden::reis(Eenheid::Kilometer) && functie != DagVelden::reis(Eenheid::Stuk); }

/// Minutes, hundredths of a kilometer, or cents; nothing when it cannot be read.
std::optional<qint64> aantalVan(const QString& functie, const QString& tekst)
{
    if (functie == DagVelden::reis(Eenheid::Kilometer))
        return aantalHonderdstenFromTekst(tekst);
    if (functie == DagVelden::reis(Eenheid::Stuk)) {
        const auto bedrag = bedragFromTekst(tekst);
        return bedrag && *bedrag <= Bedrag{Bedrag::maxCenten / 1000} ? std::optional(bedrag->centen) : std::nullopt;
    }
    const auto duur = duurFromTekst(tekst);
    return duur ? std::optional<qint64>(duur->duur.minuten) : std::nullopt;
}

/// As wide as the numbers of a day, and not as words; once it is left its front is in view.
class Dagvak final : public QLineEdit {
public:
    QSize minimumSizeHint() const override { return voor(QLineEdit::minimumSizeHint(), QStringLiteral("999,99")); }
    QSize sizeHint() const override { return voor(QLineEdit::minimumSizeHint(), QStringLiteral("9.999,99")); }

protected:
    void focusOutEvent(QFocusEvent* event) override
    {
        QLineEdit::focusOutEvent(event);
        if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
            home(false);
    }

private:
    QSize voor(QSize smalst, const QString& getal) const
    {
        const QFontMetrics maten = fontMetrics();
        constexpr int cursor = 2;
        return {smalst.width() - maten.maxWidth() + maten.horizontalAdvance(getal) + cursor, smalst.height()};
    }
};

void zetTekst(QLineEdit& veld, const QString& tekst)
{
    veld.setText(tekst);
    veld.home(false);
}

} // namespace

QString DagVelden::reis(Eenheid eenheid) { return QStringLiteral("reis/") + QString(code(eenheid)); }

DagVelden::DagVelden(QWidget* parent) : QWidget(parent), m_som(makeLabel({}, LabelLook::Muted)), m_vul(new QPushButton(tr("Elke week zoals de eerste")))
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
        const Vak vak{makeLabel({}, LabelLook::Muted), new Dagvak};
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
    connect(m_vul, &QPushButton::clicked, this, &DagVelden::vul);
}

QDate DagVelden::maandag() const { return m_periode.van.addDays(1 - m_periode.van.dayOfWeek()); }

void DagVelden::getypt(int vak, const QString& tekst)
{
    if (m_bouwt)
        return;
    m_teksten.insert({m_functie, maandag().addDays(vak)}, tekst);
    toonSom();
    Q_EMIT veranderd();
}

void DagVelden::zet(const Periode& periode, const QString& functie)
{
    if (periode == m_periode && functie == m_functie)
        return;
    m_periode = periode;
    m_functie = functie;
    bouw();
}

void DagVelden::setFuncties(const QStringList& functies)
{
    m_functies = functies;
    toonSom();
}

bool DagVelden::telt(const Plek& plek) const { return m_periode.contains(plek.second) && (m_functies.isEmpty() || m_functies.contains(plek.first)); }

void DagVelden::setZiek(const std::optional<std::vector<Verzuim>>& verzuim)
{
    m_verzuim = verzuim;
    toonOpen();
}

void DagVelden::bouw()
{
    m_bouwt = true;
    m_velden.clear();
    for (size_t i = 0; i < m_vakken.size(); ++i) {
        const QDate dag = maandag().addDays(qint64(i));
        const bool erin = m_periode.valid() && m_periode.contains(dag);
        const Vak& vak = m_vakken[i];
        vak.nummer->setVisible(erin);
        vak.veld->setVisible(erin);
        zetTekst(*vak.veld, erin ? m_teksten.value({m_functie, dag}) : QString());
        if (!erin)
            continue;
        vak.nummer->setText(QString::number(dag.day()));
        const QString naam = isUren(m_functie) ? tr("Uren ziek op %1") : m_functie == reis(Eenheid::Stuk) ? tr("Openbaar vervoer in euro op %1") : tr("Kilometers op %1");
        vak.veld->setAccessibleName(naam.arg(dagTekst(dag, huidigeTaal())));
        m_velden.emplace_back(dag, vak.veld);
    }
    m_bouwt = false;
    toonOpen();
}

bool DagVelden::isZiek(QDate dag) const
{
    return !isUren(m_functie) || !m_verzuim || std::any_of(m_verzuim->begin(), m_verzuim->end(), [dag](const Verzuim& v) { return v.soort == VerzuimSoort::Ziekte && isAfwezigOp(v, dag); });
}

bool DagVelden::heeftZiekte() const
{
    return std::any_of(m_velden.begin(), m_velden.end(), [this](const auto& v) { return isZiek(v.first); });
}

void DagVelden::toonOpen()
{
    for (const auto& [dag, veld] : m_velden)
        veld->setEnabled(isZiek(dag) || !veld->text().isEmpty()); // what was typed can be taken away
    toonSom();
}

void DagVelden::toonSom()
{
    qint64 som = 0;
    for (const Regel& regel : regels())
        som += isUren(m_functie) || regel.functie == m_functie ? regel.aantal : 0;
    m_som->setText(isUren(m_functie)                    ? tr("Samen %1 uur").arg(urenTekst(som, huidigeTaal()))
                   : m_functie == reis(Eenheid::Stuk) ? tr("Samen %1").arg(euroTekst(Bedrag{som}, huidigeTaal()))
                                                      : tr("Samen %1 km").arg(hoeveelheidTekst(som, huidigeTaal())));
    m_vul->setEnabled(som > 0);
}

QString DagVelden::tekst() const
{
    QStringList delen;
    for (auto it = m_teksten.begin(); it != m_teksten.end(); ++it) {
        if (m_periode.contains(it.key().second) && !it->trimmed().isEmpty())
            delen << QStringLiteral("%1|%2=%3").arg(it.key().first, it.key().second.toString(Qt::ISODate), it->trimmed());
    }
    return delen.join(QLatin1Char(';'));
}

void DagVelden::setTekst(const QString& tekst)
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

QString DagVelden::punt() const
{
    for (auto it = m_teksten.begin(); it != m_teksten.end(); ++it) {
        if (!telt(it.key()) || it->trimmed().isEmpty())
            continue;
        if (isFout(it.key().first, *it))
            return leesfout(it.key(), it->trimmed());
    }
    if (!regels().empty())
        return {};
    return isUren(m_functie)                    ? tr("Vul in hoeveel uur de zorgverlener op elke ziektedag zou werken, bijvoorbeeld 4:00.")
           : m_functie == reis(Eenheid::Stuk) ? tr("Vul bij elke dag in wat het openbaar vervoer kostte, bijvoorbeeld 8,40.")
                                              : tr("Vul bij elke dag in hoeveel kilometer het was, bijvoorbeeld 12.");
}

bool DagVelden::isFout(const QString& functie, const QString& tekst) const
{
    const auto aantal = aantalVan(functie, tekst);
    return !aantal || *aantal < 0 || (isUren(functie) && *aantal > dagMinuten);
}

QString DagVelden::leesfout(const Plek& plek, const QString& tekst) const
{
    const QString dag = dagTekst(plek.second, huidigeTaal());
    if (isUren(plek.first) && aantalVan(plek.first, tekst))
        return tr("Een dag heeft 24 uur. Op %1 staat meer.").arg(dag);
    return (isUren(plek.first)                    ? tr("Wij kunnen \"%1\" op %2 niet lezen als uren. Typ bijvoorbeeld 4:00.")
            : plek.first == reis(Eenheid::Stuk) ? tr("Wij kunnen \"%1\" op %2 niet lezen als bedrag. Typ bijvoorbeeld 8,40.")
                                                : tr("Wij kunnen \"%1\" op %2 niet lezen als kilometers. Typ bijvoorbeeld 12.")).arg(tekst, dag);
}

std::vector<DagVelden::Regel> DagVelden::regels() const
{
    std::vector<Regel> uit;
    for (auto it = m_teksten.begin(); it != m_teksten.end(); ++it) {
        const auto aantal = aantalVan(it.key().first, *it);
        if (aantal && *aantal > 0 && telt(it.key()))
            uit.push_back({it.key().first, it.key().second, *aantal});
    }
    return uit;
}

QLineEdit* DagVelden::veld(QDate dag) const
{
    const auto gevonden = std::find_if(m_velden.begin(), m_velden.end(), [dag](const auto& v) { return v.first == dag; });
    return gevonden == m_velden.end() ? nullptr : gevonden->second;
}

void DagVelden::naarFout()
{
    for (const bool alleenFout : {true, false}) {
        for (const auto& [dag, veld] : m_velden) {
            const bool fout = !veld->text().trimmed().isEmpty() && isFout(m_functie, veld->text());
            if (veld->isEnabled() && (fout || !alleenFout))
                return veld->setFocus(Qt::OtherFocusReason);
        }
    }
}

void DagVelden::vul()
{
    const auto eerste = std::find_if(m_velden.begin(), m_velden.end(), [](const auto& v) { return !v.second->text().trimmed().isEmpty(); });
    if (eerste == m_velden.end())
        return;
    const QDate eersteMaandag = eerste->first.addDays(1 - eerste->first.dayOfWeek());
    for (const auto& [dag, veld] : m_velden) {
        const int verder = int(eersteMaandag.daysTo(dag)) / weekdagen;
        if (verder > 0 && veld->isEnabled() && veld->text().trimmed().isEmpty()) {
            if (const QLineEdit* zoals = this->veld(dag.addDays(-verder * weekdagen)))
                zetTekst(*veld, zoals->text());
        }
    }
}

bool DagVelden::eventFilter(QObject* watched, QEvent* event)
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
