#include "client/ui/wijziging/wijzig_keuze.h"
#include "client/models/wijziging_woorden.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/scroll_to.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr int naastElkaarVanaf = 900;
/// Shares of the width: the tick, who signs, who approves, from when.
constexpr int delen[] = {4, 3, 4, 2};

/// A column as wide as its share, whatever its words.
QWidget* deel(QLayout* inhoud)
{
    auto* vak = new QWidget;
    inhoud->setContentsMargins(0, 0, 0, 0);
    vak->setLayout(inhoud);
    vak->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return vak;
}

bool isGeenDag(const Wijzigingsvooruitblik& blik) { return !blik.eersteDatum.isValid() && blik.bezwaar; }

/// Why there is no day, when that is one and the same reason for several of them: the one of the most; empty = there is none.
QString gedeeldeReden(const std::vector<Wijzigingsvooruitblik>& blikken)
{
    QStringList redenen;
    for (const Wijzigingsvooruitblik& blik : blikken) {
        if (isGeenDag(blik) && !blik.gevallen.empty())
            redenen << WijzigingWoorden::geenDag(*blik.bezwaar);
    }
    const auto meeste = std::max_element(redenen.begin(), redenen.end(), [&](const QString& a, const QString& b) { return redenen.count(a) < redenen.count(b); });
    return meeste != redenen.end() && redenen.count(*meeste) > 1 ? *meeste : QString();
}

/// Who may not see the budgets cannot tell who will approve what costs more; from when it may start the server says.
void zonderBudget(std::vector<Wijzigingsvooruitblik>& blikken, const ZorgovereenkomstFeiten& feiten)
{
    for (Wijzigingsvooruitblik& blik : blikken) {
        if (blik.soort != WijzigingSoort::Stoppen && !blik.eersteDatum.isValid() && feiten.stand)
            blik.eersteDatum = feiten.stand->eersteWijzigdag;
        for (Wijzigingsgeval& geval : blik.gevallen) {
            const bool onbekend = geval.grond == WijzigingGrond::TariefOmhoog || geval.grond == WijzigingGrond::Reiskosten;
            geval.goedkeuring = onbekend ? Goedkeuring::NogNiet : geval.goedkeuring;
        }
    }
}

QFrame* kolomVak(QVBoxLayout*& kolom)
{
    auto* vak = new QFrame;
    vak->setProperty("part", QStringLiteral("page"));
    kolom = new QVBoxLayout(vak);
    kolom->setContentsMargins(16, 12, 16, 16);
    kolom->setSpacing(0);
    return vak;
}

} // namespace

WijzigKeuze::WijzigKeuze(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_mist(makeLabel({}, LabelLook::Wrong, true))
{
    QVBoxLayout* kolom = nullptr;
    auto* vak = kolomVak(kolom);
    kolom->addWidget(makeLabel(tr("Wat wilt u wijzigen?"), LabelLook::Title));
    kolom->addWidget(makeLabel(tr("U vult alleen in wat u aanvinkt. De rest van de overeenkomst blijft zoals die is."), LabelLook::Muted, true));
    kolom->addSpacing(8);
    m_kop = maakKop();
    kolom->addWidget(m_kop);
    m_geenDag = makeLabel({}, LabelLook::Plain, true);
    m_geenDag->setObjectName(QStringLiteral("geenDag"));
    kolom->addWidget(m_geenDag);
    m_lijst = new QVBoxLayout;
    m_lijst->setSpacing(0);
    kolom->addLayout(m_lijst);
    kolom->addStretch(1);
    auto* rol = new QScrollArea;
    rol->setWidget(vak);
    rol->setWidgetResizable(true);
    rol->setFocusPolicy(Qt::NoFocus);
    rol->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buiten = new QVBoxLayout(this);
    buiten->setContentsMargins(0, 0, 0, 0);
    buiten->setSpacing(0);
    buiten->addWidget(rol, 1);
    buiten->addWidget(maakBalk());
}

QWidget* WijzigKeuze::maakKop()
{
    auto* kop = new QWidget;
    auto* rij = new QHBoxLayout(kop);
    rij->setContentsMargins(0, 4, 0, 4);
    rij->setSpacing(16);
    const QString woorden[] = {tr("Onderdeel"), tr("Tekenen"), tr("Goedkeuring"), tr("Op zijn vroegst")};
    for (int i = 0; i < 4; ++i) {
        auto* een = new QHBoxLayout;
        een->addWidget(makeLabel(woorden[i], LabelLook::MutedSmall));
        rij->addWidget(deel(een), delen[i]);
    }
    return kop;
}

QWidget* WijzigKeuze::maakBalk()
{
    auto* balk = new QFrame;
    balk->setProperty("part", QStringLiteral("bar"));
    auto* rij = new QHBoxLayout(balk);
    rij->setContentsMargins(16, 10, 16, 10);
    rij->setSpacing(8);
    auto* terugKnop = new QPushButton(tr("Terug"));
    auto* verder = new KeyButton(m_theme, tr("Verder"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    verder->setMain(true);
    verder->setObjectName(QStringLiteral("verder"));
    m_verder = verder;
    rij->addWidget(terugKnop);
    rij->addWidget(m_mist, 1);
    rij->addWidget(verder);
    connect(terugKnop, &QPushButton::clicked, this, &WijzigKeuze::terug);
    connect(verder, &QPushButton::clicked, this, &WijzigKeuze::kies);
    return balk;
}

QWidget* WijzigKeuze::maakRij(const Wijzigingsvooruitblik& blik, const ZorgovereenkomstFeiten& feiten, bool budgethouderKant, const QString& magNiet)
{
    auto* rij = new QWidget;
    auto* naast = new QBoxLayout(QBoxLayout::LeftToRight, rij);
    naast->setContentsMargins(0, 6, 0, 6);
    auto* vink = new QCheckBox(WijzigingWoorden::soort(blik.soort));
    vink->setObjectName(code(blik.soort));
    vink->setFont(m_theme.font(TextStyle::Body, true));
    vink->installEventFilter(this);
    connect(&m_theme, &Theme::changed, vink, [this, vink] { vink->setFont(m_theme.font(TextStyle::Body, true)); });
    connect(vink, &QCheckBox::clicked, this, [this, soort = blik.soort](bool aan) { gevinkt(soort, aan); });
    auto* links = new QVBoxLayout;
    links->setSpacing(2);
    links->addWidget(vink);
    const bool kan = !blik.gevallen.empty();
    auto* wat = makeLabel(!magNiet.isEmpty() ? magNiet : kan ? WijzigingWoorden::watEronder(blik) : tr("Hier is nu niets te wijzigen."), LabelLook::MutedSmall, true);
    wat->setContentsMargins(m_theme.px(24), 0, 0, 0);
    links->addWidget(wat);
    links->addStretch(1);
    naast->addWidget(deel(links), delen[0]);
    vink->setEnabled(kan && magNiet.isEmpty() && !(blik.soort == WijzigingSoort::Stoppen && isGeenDag(blik)));
    Rij deze{blik.soort, vink, naast, {}, rij};
    QStringList gezegd;
    std::vector<WijzigingsRegel> regels = kan ? WijzigingWoorden::vooraf(blik, feiten, budgethouderKant, m_tekenaars) : std::vector<WijzigingsRegel>(3);
    if (kan && isGeenDag(blik) && WijzigingWoorden::geenDag(*blik.bezwaar) == m_geenDag->text())
        regels.back().tekst = tr("Nu niet."); // the reason is that of several, and stands above them
    for (size_t i = 0; i < regels.size(); ++i) {
        auto* een = new QHBoxLayout;
        een->setSpacing(6);
        auto* kop = makeLabel(regels[i].kop + QLatin1Char(':'), LabelLook::Muted);
        auto* tekst = makeLabel(regels[i].tekst, LabelLook::Plain, true);
        tekst->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        tekst->setContentsMargins(0, 3, 0, 0);
        kop->setContentsMargins(m_theme.px(24), 3, 0, 0);
        een->addWidget(kop, 0, Qt::AlignTop);
        een->addWidget(tekst, 1);
        naast->addWidget(deel(een), delen[i + 1]);
        deze.koppen.push_back(kop);
        gezegd << QStringLiteral("%1: %2").arg(regels[i].kop, regels[i].tekst);
    }
    vink->setAccessibleDescription(kan ? gezegd.join(QLatin1Char(' ')) : wat->text());
    if (!vink->isEnabled()) {
        deze.waaromNiet = kan && magNiet.isEmpty() ? WijzigingWoorden::geenDag(*blik.bezwaar) : wat->text();
        rij->setFocusPolicy(Qt::StrongFocus);
        rij->setObjectName(QStringLiteral("rij-") + vink->objectName());
        rij->setAccessibleName(vink->text());
        rij->setAccessibleDescription(tr("Kan nu niet. %1").arg(deze.waaromNiet));
        rij->installEventFilter(this);
    }
    m_rijen.push_back(deze);
    return rij;
}

void WijzigKeuze::toon(const ZorgovereenkomstFeiten& feiten, const ZorgovereenkomstVersie& oud, bool budgethouderKant, const std::vector<WijzigingSoort>& gekozen,
                       const QString& nietStoppen, const QStringList& tekenaars)
{
    m_tekenaars = tekenaars;
    delete m_inhoud;
    m_rijen.clear();
    m_mist->clear();
    m_inhoud = new QWidget;
    auto* kolom = new QVBoxLayout(m_inhoud);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    const Partijrol wie = budgethouderKant ? Partijrol::Budgethouder : Partijrol::Zorgverlener;
    std::vector<Wijzigingsvooruitblik> blikken = wijzigingVooruitblik(feiten, oud, wie);
    if (!feiten.toekenningen)
        zonderBudget(blikken, feiten);
    m_geenDag->setText(gedeeldeReden(blikken));
    m_geenDag->setVisible(!m_geenDag->text().isEmpty());
    for (const Wijzigingsvooruitblik& blik : blikken) {
        kolom->addWidget(makeLine());
        kolom->addWidget(maakRij(blik, feiten, budgethouderKant, blik.soort == WijzigingSoort::Stoppen ? nietStoppen : QString()));
        m_rijen.back().vink->setChecked(m_rijen.back().vink->isEnabled() && std::find(gekozen.begin(), gekozen.end(), blik.soort) != gekozen.end());
    }
    m_lijst->addWidget(m_inhoud);
    schik();
}

std::vector<WijzigingSoort> WijzigKeuze::gekozen() const
{
    std::vector<WijzigingSoort> uit;
    for (const Rij& rij : m_rijen) {
        if (rij.vink->isChecked())
            uit.push_back(rij.soort);
    }
    return uit;
}

void WijzigKeuze::gevinkt(WijzigingSoort soort, bool aan)
{
    m_mist->clear();
    for (const Rij& rij : m_rijen) {
        const bool ander = aan && (soort == WijzigingSoort::Stoppen) != (rij.soort == WijzigingSoort::Stoppen);
        if (ander)
            rij.vink->setChecked(false);
    }
}

void WijzigKeuze::begin()
{
    if (m_rijen.empty())
        return;
    const auto aan = std::find_if(m_rijen.begin(), m_rijen.end(), [](const Rij& rij) { return rij.vink->isChecked(); });
    (aan == m_rijen.end() ? m_rijen.front() : *aan).plek()->setFocus(Qt::OtherFocusReason);
}

QWidget* WijzigKeuze::Rij::plek() const { return vink->isEnabled() ? static_cast<QWidget*>(vink) : geheel; }

void WijzigKeuze::naar(const Rij& rij)
{
    rij.plek()->setFocus(Qt::TabFocusReason);
    showWhole(rij.geheel);
}

void WijzigKeuze::kies()
{
    const std::vector<WijzigingSoort> soorten = gekozen();
    if (!soorten.empty()) {
        Q_EMIT klaar(soorten);
        return;
    }
    begin();
    m_mist->setText(tr("Vink eerst aan wat u wilt wijzigen."));
}

void WijzigKeuze::setBezig(bool bezig)
{
    m_verder->setEnabled(!bezig);
}

bool WijzigKeuze::eventFilter(QObject* watched, QEvent* event)
{
    const auto hier = std::find_if(m_rijen.begin(), m_rijen.end(), [watched](const Rij& rij) { return rij.vink == watched || rij.geheel == watched; });
    if (hier != m_rijen.end() && event->type() == QEvent::FocusIn)
        m_mist->setText(hier->waaromNiet); // in the bar, so it is in view wherever its row is
    if (hier == m_rijen.end() || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* toets = static_cast<QKeyEvent*>(event);
    if (toets->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    const auto n = qsizetype(m_rijen.size());
    if (toets->key() == Qt::Key_Down || toets->key() == Qt::Key_Up) {
        naar(m_rijen[size_t((hier - m_rijen.begin() + (toets->key() == Qt::Key_Down ? 1 : n - 1)) % n)]);
        return true;
    }
    if (toets->key() >= Qt::Key_1 && toets->key() < Qt::Key_1 + n) {
        const Rij& rij = m_rijen[size_t(toets->key() - Qt::Key_1)];
        naar(rij);
        rij.vink->click();
        return true;
    }
    if (toets->key() == Qt::Key_Return || toets->key() == Qt::Key_Enter) {
        kies();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void WijzigKeuze::schik()
{
    const bool naast = width() >= m_theme.px(naastElkaarVanaf);
    m_kop->setVisible(naast);
    for (const Rij& rij : m_rijen) {
        rij.naast->setDirection(naast ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        rij.naast->setSpacing(naast ? 16 : 2);
        for (QLabel* kop : rij.koppen)
            kop->setVisible(!naast);
    }
}

void WijzigKeuze::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    schik();
}

} // namespace pgb::ui
