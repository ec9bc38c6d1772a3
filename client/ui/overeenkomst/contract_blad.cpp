#include "client/ui/overeenkomst/contract_blad.h"
#include "client/ui/overeenkomst/papier_beeld.h"
#include "client/ui/widgets/labels.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace pgb::ui {

ContractBlad::ContractBlad(const Theme& theme, const QString& titel, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_papier(new PapierBeeld(theme)), m_rol(new QScrollArea), m_nummer(makeLabel({}, LabelLook::Muted))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 12, 16, 0);
    kolom->setSpacing(10);
    auto* kop = new QHBoxLayout;
    kop->addWidget(makeLabel(titel, LabelLook::Bold));
    kop->addStretch(1);
    kop->addWidget(m_nummer);
    kolom->addLayout(kop);
    auto* vloer = new QWidget;
    auto* midden = new QHBoxLayout(vloer);
    midden->setContentsMargins(0, 0, 0, 16);
    midden->addStretch(1);
    midden->addWidget(m_papier, 1000);
    midden->addStretch(1);
    m_rol->setWidget(vloer);
    m_rol->setWidgetResizable(true);
    m_rol->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rol->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the sheets would change their width with it
    m_rol->setFocusPolicy(Qt::NoFocus);
    m_rol->setFrameShape(QFrame::NoFrame);
    m_rol->viewport()->setAutoFillBackground(false);
    vloer->setAutoFillBackground(false);
    kolom->addWidget(m_rol, 1);
    dressed(theme, m_papier, [this, &theme] { m_papier->setMaximumWidth(theme.px(660)); });
    m_papier->setAccessibleName(tr("Tekst van de overeenkomst"));
    m_papier->installEventFilter(this);
    setFocusProxy(m_papier);
    connect(m_papier, &PapierBeeld::gekozen, this, &ContractBlad::zinGekozen);
    connect(m_papier, &PapierBeeld::aangewezen, this, &ContractBlad::setActief);
    // As long as the number lives: a scroll area that is taken down still moves its bar.
    connect(m_rol->verticalScrollBar(), &QScrollBar::valueChanged, m_nummer, [this] { toonNummer(); });
    connect(m_rol->verticalScrollBar(), &QScrollBar::rangeChanged, m_nummer, [this] { toonNummer(); });
    m_straks.setSingleShot(true);
    m_straks.setInterval(60); // once for a burst of changes
    connect(&m_straks, &QTimer::timeout, this, &ContractBlad::teken);
    connect(&theme, &Theme::changed, &m_straks, qOverload<>(&QTimer::start));
}

void ContractBlad::setTekst(const OvereenkomstTekst& tekst, const PapierRand& rand)
{
    m_tekst = tekst;
    m_rand = rand;
    m_straks.start();
}

void ContractBlad::setActief(const FieldPath& pad)
{
    if (m_actief == pad)
        return;
    m_actief = pad;
    m_straks.start();
}

void ContractBlad::setKlikbaar(bool klikbaar)
{
    m_papier->setKlikbaar(klikbaar);
}

void ContractBlad::teken()
{
    // Letters as large as those of the form, whatever the width of the sheet.
    const double schaal = double(std::max(1, m_papier->width())) / OvereenkomstPapier::breedte;
    const int letter = std::clamp(int(m_theme.px(13) / schaal), OvereenkomstPapier::letterOpPapier, 60);
    m_papier->setPapier(std::make_unique<OvereenkomstPapier>(m_tekst, m_rand, m_actief, letter));
    m_papier->setAccessibleDescription(m_papier->papier()->platteTekst());
    m_rol->widget()->layout()->activate();
    toonNummer();
    m_rol->widget()->resize(m_rol->viewport()->width(), std::max(m_rol->viewport()->height(), m_rol->widget()->heightForWidth(m_rol->viewport()->width())));
    const int y = m_actief.isEmpty() || !isVisible() ? -1 : m_papier->hoogteVan(m_actief);
    // The sentence stands in the middle of what came before it, not glued to an edge.
    if (y >= 0)
        m_rol->ensureVisible(0, y, 0, m_rol->viewport()->height() / 3);
}

void ContractBlad::toonNummer()
{
    m_nummer->setText(tr("blad %1 van %2").arg(blad()).arg(bladen()));
}

int ContractBlad::bladen() const
{
    return m_papier->bladen();
}

int ContractBlad::blad() const
{
    return m_papier->bladOp(m_rol->verticalScrollBar()->value() + m_rol->viewport()->height() / 2) + 1;
}

void ContractBlad::naarBlad(int blad)
{
    m_rol->verticalScrollBar()->setValue(m_papier->topVan(std::clamp(blad, 1, bladen()) - 1));
}

bool ContractBlad::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && static_cast<QResizeEvent*>(event)->size().width() != static_cast<QResizeEvent*>(event)->oldSize().width())
        m_straks.start();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* toets = static_cast<QKeyEvent*>(event);
    if (toets->modifiers() != Qt::NoModifier)
        return false;
    switch (toets->key()) {
    case Qt::Key_PageDown: naarBlad(blad() + 1); return true;
    case Qt::Key_PageUp: naarBlad(blad() - 1); return true;
    case Qt::Key_Home: naarBlad(1); return true;
    case Qt::Key_End: m_rol->verticalScrollBar()->setValue(m_rol->verticalScrollBar()->maximum()); return true;
    default: return false;
    }
}

QString ContractBlad::platteTekst() const
{
    return m_papier->papier() ? m_papier->papier()->platteTekst() : QString();
}

void ContractBlad::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Weekend));
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.color(Role::Hairline));
}

} // namespace pgb::ui
