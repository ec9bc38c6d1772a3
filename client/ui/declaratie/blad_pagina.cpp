#include "client/ui/declaratie/blad_pagina.h"
#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/punten_paneel.h"
#include "client/ui/declaratie/rooster_blad.h"
#include "client/ui/declaratie/rooster_maten.h"
#include "client/ui/declaratie/rooster_view.h"
#include "client/ui/widgets/balk.h"
#include "client/ui/widgets/labels.h"
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr int marge = 16;

} // namespace

BladPagina::BladPagina(const Address& address, const PageContext& context, DossierGateway& dossiers, DeclaratieGateway& maanden, const QString& kop)
    : m_context(context), m_dossiers(dossiers), m_maanden(maanden), m_address(address), m_kolom(new QVBoxLayout(this)), m_kop(makeLabel(kop, LabelLook::Heading)),
      m_zin(makeLabel({}, LabelLook::Muted, true))
{
    setProperty("part", QStringLiteral("page"));
    m_kolom->setContentsMargins(marge, marge, marge, marge);
    m_kolom->setSpacing(8);
    m_kolom->addWidget(m_kop);
    m_kolom->addWidget(m_zin);
}

BladPagina::~BladPagina()
{
    if (m_session)
        m_session->disconnect(this); // the page above this one is gone already
    if (m_bewaarder)
        m_bewaarder->bewaarHier();
    delete m_blad; // it looks at the model
    delete m_punten;
}

void BladPagina::begin(const DeclaratieMaand& maand)
{
    m_session = std::make_unique<DeclaratieSession>(maand);
    m_model = std::make_unique<MaandroosterModel>(*m_session);
    m_bewaarder = std::make_unique<BladBewaarder>(*m_session, m_dossiers);
    m_blad = new RoosterBlad(m_context, m_maanden, *m_model);
    m_punten = new PuntenPaneel(m_context.theme);
    m_kolom->addWidget(m_blad);
    connect(m_punten, &PuntenPaneel::verbeter, m_blad->bediening(), &RoosterBediening::verbeter);
    connect(m_punten, &PuntenPaneel::budget, m_blad->bediening(), &RoosterBediening::kiesBudget);
    connect(m_blad->bediening(), &RoosterBediening::zin, this, &BladPagina::statusSentence);
}

void BladPagina::zetOnder(QBoxLayout* onder, QWidget* rechts, int rechtseBreedte)
{
    m_onder = onder;
    m_rechts = rechts;
    m_rechtseBreedte = rechtseBreedte;
    connect(&m_context.theme, &Theme::changed, this, &BladPagina::schik, Qt::QueuedConnection); // after all parts know their new size
    connect(rooster()->cellen(), &RoosterView::cursorVeranderd, this, &BladPagina::volgCursor, Qt::QueuedConnection);
    connect(rooster()->cellen(), &RoosterView::getypt, this, &BladPagina::volgCursor, Qt::QueuedConnection);
    connect(rooster(), &Maandrooster::gedraaidVeranderd, this, &BladPagina::schik, Qt::QueuedConnection);
}

bool BladPagina::smal() const { return m_onder && width() < m_context.theme.px(bladNaastElkaarVanaf); }

void BladPagina::schik()
{
    if (!m_onder)
        return;
    m_onder->setDirection(smal() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_rechts->setMinimumWidth(smal() ? 0 : m_context.theme.px(m_rechtseBreedte));
    m_rechts->setMaximumWidth(smal() ? QWIDGETSIZE_MAX : m_context.theme.px(m_rechtseBreedte));
    // In one column the page scrolls; a turned grid scrolls by itself among the rest.
    const bool rolt = smal() && rooster()->gedraaid();
    rooster()->setMinimumHeight(rolt ? rooster()->hoogteInRol() : 0);
    rooster()->setMaximumHeight(rolt ? rooster()->hoogteInRol() : QWIDGETSIZE_MAX);
    m_kolom->invalidate(); // the room it asks for goes by its width
}

void BladPagina::volgCursor()
{
    if (smal())
        rooster()->volgCursor();
}

void BladPagina::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    schik();
}

QSize BladPagina::minimumSizeHint() const
{
    const QSize least = Page::minimumSizeHint();
    if (!smal())
        return least;
    const int heel = m_kolom->hasHeightForWidth() ? m_kolom->totalHeightForWidth(width()) : m_kolom->totalSizeHint().height();
    return {least.width(), std::max(least.height(), heel)};
}

void BladPagina::getoond(QWidget& eerst)
{
    rooster()->pasAan(width() - 2 * marge);
    if (m_session->hersteld())
        m_blad->melding()->toon(Role::Info, tr("Uw werk van de vorige keer staat er weer. Er is niets verloren gegaan."));
    Q_EMIT recordOpened(m_session.get());
    Q_EMIT described();
    if (isVisible())
        (m_session->half() ? static_cast<QWidget*>(rooster()->cellen()) : &eerst)->setFocus(Qt::OtherFocusReason);
    rooster()->cellen()->neemOpIn(*this);
}

void BladPagina::rondAf()
{
    rooster()->cellen()->rondAf();
    m_blad->bediening()->sluitPatroon();
}

void BladPagina::overgedragen(DeclaratieId naar, const QString& zin)
{
    m_session->overgedragen();
    m_bewaarder->bewaarHier(); // what is kept of it goes
    Q_EMIT m_dossiers.changed(QStringLiteral("declaratie"), naar.waarde);
    m_context.navigator.toast(zin);
    m_context.navigator.open({Section::Declaraties, m_address.budgethouder, QStringLiteral("declaratie/%1").arg(naar.waarde)});
}

QString BladPagina::zin() const { return m_zin->text(); }

Maandrooster* BladPagina::rooster() const { return m_blad ? m_blad->rooster() : nullptr; }

bool BladPagina::walkFindings(bool forward) { return m_punten && m_punten->loop(forward); }

void BladPagina::aboutToLock()
{
    if (!m_bewaarder)
        return;
    rooster()->cellen()->legWeg();
    m_bewaarder->bewaarHier();
}

void BladPagina::unlocked()
{
    if (m_blad && m_blad->isVisible())
        rooster()->cellen()->neemOp();
}

void BladPagina::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_blad)
        rooster()->cellen()->neemOpIn(*this);
}

void BladPagina::undo()
{
    if (canUndo())
        m_session->undo();
}

void BladPagina::redo()
{
    if (canRedo())
        m_session->redo();
}

} // namespace pgb::ui
