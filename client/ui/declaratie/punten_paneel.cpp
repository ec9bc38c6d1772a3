#include "client/ui/declaratie/punten_paneel.h"
#include "client/state/declaratie_session.h"
#include "client/ui/widgets/error_summary.h"
#include "client/ui/widgets/icon_mark.h"
#include "client/ui/widgets/labels.h"
#include "shared/domain/overzicht/oplossing.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace pgb::ui {

PuntenPaneel::PuntenPaneel(const Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_lijst(new ErrorSummary(theme)), m_leeg(new QFrame), m_zin(makeLabel({}, LabelLook::Plain, true)),
      m_vink(new IconMark(theme, QStringLiteral("mark-check"), Role::Good, 18)), m_theme(theme)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(tr("Punten om te bekijken"));
    auto* inhoud = new QWidget;
    inhoud->setObjectName(QStringLiteral("page"));
    auto* kolom = new QVBoxLayout(inhoud);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    kolom->addWidget(m_lijst);
    m_leeg->setProperty("part", QStringLiteral("pane"));
    auto* rij = new QHBoxLayout(m_leeg);
    rij->setContentsMargins(12, 10, 12, 10);
    rij->setSpacing(8);
    rij->addWidget(m_vink);
    rij->addWidget(m_zin, 1);
    kolom->addWidget(m_leeg);
    kolom->addStretch(1);
    setWidget(inhoud);
    inhoud->installEventFilter(this);
    connect(m_lijst, &ErrorSummary::activated, this, [this](int nummer) {
        const RoosterPunt& punt = m_punten[size_t(nummer)];
        if (!m_loopt && !punt.voorstel.isEmpty())
            return Q_EMIT verbeter(RoosterPunt(punt)); // the list is made anew by it
        if (!m_loopt && !punt.budgetten.empty())
            return Q_EMIT budget(RoosterPunt(punt)); // idem
        if (!m_loopt && isOvereenkomst(punt))
            return Q_EMIT overeenkomst();
        if (!m_loopt && isZiekte(punt))
            return Q_EMIT ziekte();
        if (!m_loopt || !punt.cellen.empty() || !punt.veld.isEmpty()) // walking stays on this page
            Q_EMIT gekozen(punt);
    });
}

void PuntenPaneel::setPunten(const std::vector<RoosterPunt>& punten, const QString& geen, bool goed)
{
    m_punten = punten;
    std::vector<FindingText> teksten;
    for (const RoosterPunt& punt : punten)
        teksten.push_back({punt.ernst, punt.kop, punt.zin, punt.extra, knopVan(punt)});
    m_lijst->setFindings(teksten);
    m_zin->setText(geen);
    m_vink->setVisible(goed);
    m_leeg->setVisible(punten.empty());
    updateGeometry();
}

void PuntenPaneel::setSessie(const DeclaratieSession& session)
{
    m_naarBudget = !session.budgetten().empty();
    m_naarOvereenkomst = !session.alleenBekijken() && session.feiten().zorgovereenkomst && session.feiten().zorgovereenkomst->id;
    const Periode& periode = session.draft().periode;
    const auto& overeenkomst = session.feiten().zorgovereenkomst;
    const ZorgovereenkomstVersie* versie = overeenkomst ? versieOp(*overeenkomst, periode.tot) : nullptr;
    if (overeenkomst && !versie)
        versie = versieOp(*overeenkomst, periode.van);
    m_naarZiekte = !session.alleenBekijken() && !session.legtVoor() && versie && versie->inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst;
}

bool PuntenPaneel::isZiekte(const RoosterPunt& punt) const { return m_naarZiekte && punt.controle == QLatin1String("DC-092"); }

bool PuntenPaneel::isOvereenkomst(const RoosterPunt& punt) const
{
    return m_naarOvereenkomst && punt.voorstel.isEmpty() && punt.budgetten.empty() && oplossingVan(punt.controle) == Oplossing::Overeenkomst;
}

QString PuntenPaneel::knopVan(const RoosterPunt& punt) const
{
    if (isZiekte(punt))
        return tr("Ziekte-uren declareren");
    if (!punt.voorstel.isEmpty())
        return tr("Maak er %1 van").arg(punt.voorstel);
    if (punt.budgetten.size() == 1)
        return tr("Betaal uit %1").arg(punt.anderBudget);
    if (!punt.budgetten.empty())
        return tr("Kies een ander budget");
    if (isOvereenkomst(punt))
        return tr("Naar de overeenkomst");
    if (!punt.veld.isEmpty())
        return tr("Ga naar het veld");
    if (!punt.cellen.empty())
        return tr("Ga naar de cel");
    return m_naarBudget && oplossingVan(punt.controle) == Oplossing::Budget ? tr("Naar het budget") : QString();
}

bool PuntenPaneel::loop(bool vooruit)
{
    m_loopt = true;
    const bool liep = m_lijst->walk(vooruit);
    m_loopt = false;
    if (QWidget* punt = m_lijst->current())
        ensureWidgetVisible(punt, 0, 0);
    return liep;
}

void PuntenPaneel::focusKop()
{
    m_lijst->focusHeading();
}

QSize PuntenPaneel::sizeHint() const
{
    // With a bar beside it words wrap sooner: the height that does without one is asked for, else the bar keeps itself there.
    const int breed = std::max(width() - verticalScrollBar()->sizeHint().width(), 100);
    const int hoog = widget()->hasHeightForWidth() ? widget()->heightForWidth(breed) : widget()->sizeHint().height();
    return {m_theme.px(380), hoog};
}

QSize PuntenPaneel::minimumSizeHint() const
{
    // One line when there is nothing to say; else one finding can always be seen.
    return {QScrollArea::minimumSizeHint().width(), std::min(sizeHint().height(), m_theme.px(90))};
}

void PuntenPaneel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry(); // the height follows from the width
}

bool PuntenPaneel::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(object, event);
}

} // namespace pgb::ui
