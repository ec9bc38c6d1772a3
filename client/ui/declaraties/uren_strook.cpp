#include "client/ui/declaraties/uren_strook.h"
#include "client/models/maandrooster_tekst.h"
#include "client/ui/declaratie/rooster_maten.h"
#include "shared/base/duur.h"
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace pgb::ui {
namespace {
constexpr int smalsteDag = 30; ///< "12,50" in small type
constexpr int breedsteDag = 40;
constexpr int som = 60;
BladRij bladRij(const StrookRij& rij) { return {rij.functieCode, rij.eenheid, {}}; }
}

UrenStrook::UrenStrook(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Uren per dag"));
    QSizePolicy beleid(QSizePolicy::Expanding, QSizePolicy::Minimum);
    beleid.setHeightForWidth(true);
    setSizePolicy(beleid);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void UrenStrook::setDeclaratie(const Declaratie& declaratie)
{
    m_periode = declaratie.periode;
    m_rijen = isBedragsoort(declaratie.soort) ? std::vector<StrookRij>() : strookRijen(declaratie); // an amount has no days
    if (m_gekozen && (m_gekozen->rij >= int(m_rijen.size()) || m_gekozen->dag >= dagen()))
        m_gekozen.reset();
    QStringList woorden;
    for (const StrookRij& rij : m_rijen) {
        QStringList delen;
        for (int dag = 0; dag < dagen(); ++dag) {
            if (rij.perDag[size_t(dag)] != 0)
                delen << QStringLiteral("%1 %2 %3").arg(RoosterTekst::dagKort(datum(dag)), RoosterTekst::inWoorden(bladRij(rij), rij.perDag[size_t(dag)]), rij.reden[size_t(dag)]).trimmed();
        }
        if (rij.tot.isValid())
            delen << RoosterTekst::inWoorden(bladRij(rij), rij.som);
        woorden << rij.naam + QStringLiteral(": ") + delen.join(QStringLiteral(", "));
    }
    setAccessibleDescription(woorden.join(QStringLiteral(". ")));
    setVisible(!m_rijen.empty());
    updateGeometry();
    update();
}

void UrenStrook::kies(std::optional<StrookCel> cel)
{
    m_gekozen = cel;
    update();
}

int UrenStrook::naamBreedte() const { return m_theme.px(150); }
int UrenStrook::rijHoogte() const { return m_theme.px(24); }

std::pair<int, int> UrenStrook::indeling(int breedte) const
{
    const int ruimte = breedte - naamBreedte() - m_theme.px(som);
    const int perBlok = ruimte >= dagen() * m_theme.px(smalsteDag) ? dagen() : (dagen() + 1) / 2;
    return {std::max(1, perBlok), std::clamp(ruimte / std::max(1, perBlok), m_theme.px(16), m_theme.px(breedsteDag))};
}

int UrenStrook::heightForWidth(int breedte) const
{
    if (m_rijen.empty())
        return 0;
    const int blokken = (dagen() + indeling(breedte).first - 1) / indeling(breedte).first;
    return blokken * (rijHoogte() * int(m_rijen.size()) + m_theme.px(20)) + (blokken - 1) * m_theme.px(6) + 1;
}

QSize UrenStrook::sizeHint() const
{
    const int breed = naamBreedte() + m_theme.px(som) + dagen() * m_theme.px(smalsteDag);
    return {m_theme.px(520), heightForWidth(width() > m_theme.px(300) ? width() : breed)};
}

QRect UrenStrook::vak(StrookCel cel) const
{
    const auto [perBlok, breed] = indeling(width());
    const int blok = cel.dag / perBlok;
    const int hoog = rijHoogte() * int(m_rijen.size()) + m_theme.px(20);
    return QRect(naamBreedte() + cel.dag % perBlok * breed, blok * (hoog + m_theme.px(6)) + m_theme.px(20) + cel.rij * rijHoogte(), breed, rijHoogte());
}

std::optional<StrookCel> UrenStrook::celOp(QPoint punt) const
{
    for (int rij = 0; rij < int(m_rijen.size()); ++rij) {
        for (int dag = 0; dag < dagen(); ++dag) {
            if (vak({rij, dag}).contains(punt))
                return StrookCel{rij, dag};
        }
    }
    return std::nullopt;
}

QString UrenStrook::waarde(const StrookRij& rij, int dag) const
{
    const qint64 aantal = rij.perDag[size_t(dag)];
    const bool kort = rij.eenheid != Eenheid::Uur && !bladRij(rij).bedrag();
    return aantal == 0 ? QString() : RoosterTekst::getal(kort ? aantalTekst(aantal) : aantalInRij(bladRij(rij), aantal));
}

void UrenStrook::paintBlok(QPainter& painter, int eerste, int top, int perBlok, int breed) const
{
    const int laatste = std::min(eerste + perBlok, dagen());
    const int kop = m_theme.px(20);
    for (int dag = eerste; dag < laatste; ++dag) {
        const QDate d = datum(dag);
        const QRect boven(naamBreedte() + (dag - eerste) * breed, top, breed, kop);
        if (d.dayOfWeek() >= Qt::Saturday || !feestdag(d).isEmpty())
            painter.fillRect(QRect(boven.left(), top, breed, kop + rijHoogte() * int(m_rijen.size())), m_theme.color(Role::Weekend));
        painter.setFont(m_theme.font(TextStyle::Small));
        painter.setPen(m_theme.color(Role::Muted));
        painter.drawText(boven, Qt::AlignCenter, QString::number(d.day()));
    }
    for (int r = 0; r < int(m_rijen.size()); ++r) {
        const StrookRij& rij = m_rijen[size_t(r)];
        const int y = top + kop + r * rijHoogte();
        painter.setPen(m_theme.color(Role::Hairline));
        painter.drawLine(0, y, naamBreedte() + (laatste - eerste) * breed + (laatste == dagen() ? m_theme.px(som) : 0), y);
        painter.setFont(m_theme.font(TextStyle::Small));
        painter.setPen(m_theme.color(Role::Text));
        const QRect naam(0, y, naamBreedte() - m_theme.px(8), rijHoogte());
        painter.drawText(naam, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(rij.naam, Qt::ElideRight, naam.width()));
        for (int dag = eerste; dag < laatste; ++dag) {
            const QRect plek(naamBreedte() + (dag - eerste) * breed, y, breed, rijHoogte());
            if (m_gekozen == StrookCel{r, dag}) {
                painter.fillRect(plek, m_theme.color(Role::Selection));
                painter.setPen(QPen(m_theme.color(Role::Accent), 2));
                painter.drawRect(plek.adjusted(1, 1, -1, -1));
            } else if (rij.gemerkt[size_t(dag)]) {
                painter.fillRect(plek, m_theme.fill(Role::Attention));
            }
            const QString tekst = waarde(rij, dag);
            painter.setFont(roosterLetter(m_theme, tekst, breed - 3, rij.gemerkt[size_t(dag)]));
            painter.setPen(m_theme.color(rij.gemerkt[size_t(dag)] ? Role::Attention : Role::Text));
            painter.drawText(plek.adjusted(1, 0, -2, 0), Qt::AlignRight | Qt::AlignVCenter, tekst);
        }
        if (laatste == dagen()) {
            const QRect plek(naamBreedte() + (laatste - eerste) * breed, y, m_theme.px(som), rijHoogte());
            painter.setFont(m_theme.font(TextStyle::Body, true));
            painter.setPen(m_theme.color(Role::Text));
            painter.drawText(plek.adjusted(0, 0, -m_theme.px(4), 0), Qt::AlignRight | Qt::AlignVCenter, RoosterTekst::getal(aantalInRij(bladRij(rij), rij.som)));
        }
    }
}

void UrenStrook::paintEvent(QPaintEvent*)
{
    if (m_rijen.empty())
        return;
    QPainter painter(this);
    const auto [perBlok, breed] = indeling(width());
    const int hoog = rijHoogte() * int(m_rijen.size()) + m_theme.px(20) + m_theme.px(6);
    for (int eerste = 0, top = 0; eerste < dagen(); eerste += perBlok, top += hoog)
        paintBlok(painter, eerste, top, perBlok, breed);
}

void UrenStrook::mousePressEvent(QMouseEvent* event)
{
    const auto cel = celOp(event->pos());
    if (!cel || m_rijen[size_t(cel->rij)].perDag[size_t(cel->dag)] == 0)
        return;
    kies(cel);
    Q_EMIT celGekozen();
}

bool UrenStrook::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* hulp = static_cast<QHelpEvent*>(event);
    const auto cel = celOp(hulp->pos());
    if (!cel) {
        QToolTip::hideText();
        return true;
    }
    const StrookRij& rij = m_rijen[size_t(cel->rij)];
    QStringList delen{rij.naam, RoosterTekst::dagLang(datum(cel->dag)), RoosterTekst::inWoorden(bladRij(rij), rij.perDag[size_t(cel->dag)])};
    if (const QString vrij = feestdag(datum(cel->dag)); !vrij.isEmpty())
        delen << vrij;
    const QString reden = rij.reden[size_t(cel->dag)];
    QToolTip::showText(hulp->globalPos(), delen.join(QStringLiteral(", ")) + (reden.isEmpty() ? QString() : QLatin1Char('\n') + reden), this);
    return true;
}

} // namespace pgb::ui
