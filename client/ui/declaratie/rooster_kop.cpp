#include "client/ui/declaratie/rooster_kop.h"
#include "client/models/maandrooster_model.h"
#include "client/models/maandrooster_tekst.h"
#include <QPainter>

namespace pgb::ui {

RoosterKop::RoosterKop(const Theme& theme, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(1);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

void RoosterKop::setHuidig(int kolom)
{
    if (m_huidig == kolom)
        return;
    m_huidig = kolom;
    viewport()->update();
}

void RoosterKop::setHoogte(int px)
{
    m_hoogte = px;
    setFixedHeight(px);
    updateGeometry();
}

QSize RoosterKop::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_hoogte};
}

void RoosterKop::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    const bool grijs = model()->headerData(section, Qt::Horizontal, MaandroosterModel::GrijsRol).toBool();
    painter->fillRect(rect, m_theme.color(section == m_huidig ? Role::Selection : grijs ? Role::Weekend : Role::Window));
    const auto* rooster = qobject_cast<const MaandroosterModel*>(model());
    const int cel = section - MaandroosterModel::eersteKolom;
    if (rooster && !rooster->gedraaid() && cel >= 0 && cel < rooster->celKolommen()) {
        paintDag(*painter, rect, section);
    } else {
        const QString tekst = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        // Long names break between their words; in a turned grid they stand above narrow columns.
        const QRect binnen = rect.adjusted(m_theme.px(section == 0 ? 12 : 1), 0, -m_theme.px(rooster && rooster->gedraaid() ? 6 : 8), -m_theme.px(5));
        painter->setFont(m_theme.font(TextStyle::Small));
        painter->setPen(m_theme.color(Role::Muted));
        painter->drawText(binnen, int(section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom | Qt::TextWordWrap, tekst);
    }
    painter->setPen(m_theme.color(Role::Hairline));
    if (section < model()->columnCount() - 1)
        painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->setPen(m_theme.color(Role::Border));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

void RoosterKop::paintDag(QPainter& painter, const QRect& rect, int section) const
{
    const auto& rooster = *qobject_cast<const MaandroosterModel*>(model());
    const QDate dag = rooster.session().draft().datum(section - MaandroosterModel::eersteKolom + 1);
    const int regel = m_theme.px(16);
    const int top = rect.top() + m_theme.px(4);
    const QRect weekdag(rect.left(), top, rect.width(), regel);
    painter.setFont(m_theme.font());
    painter.setPen(m_theme.color(Role::Muted));
    painter.drawText(weekdag, Qt::AlignCenter, RoosterTekst::weekdag(dag));
    painter.setFont(m_theme.font(TextStyle::Body, true));
    painter.setPen(m_theme.color(Role::Text));
    painter.drawText(weekdag.translated(0, regel), Qt::AlignCenter, QString::number(dag.day()));
    if (model()->headerData(section, Qt::Horizontal, MaandroosterModel::FeestdagRol).toString().isEmpty())
        return;
    painter.setFont(m_theme.font(TextStyle::Small, true));
    painter.setPen(m_theme.color(Role::Accent));
    painter.drawText(weekdag.translated(0, 2 * regel - 1), Qt::AlignCenter, RoosterTekst::feestdagLetter());
}

} // namespace pgb::ui
