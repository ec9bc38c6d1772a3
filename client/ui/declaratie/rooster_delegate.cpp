#include "client/ui/declaratie/rooster_delegate.h"
#include "client/models/maandrooster_tekst.h"
#include "client/ui/declaratie/rooster_maten.h"
#include "client/ui/widgets/budget_bar.h"
#include "client/ui/widgets/elided_label.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

namespace pgb::ui {
namespace {

/// A triangle at the right, from `punt` to the left and up or down.
void vulHoek(QPainter& painter, QPoint punt, int breed, int hoog, const QColor& kleur)
{
    QPainterPath hoek(punt);
    hoek.lineTo(punt.x() - breed, punt.y());
    hoek.lineTo(punt.x(), punt.y() + hoog);
    hoek.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(hoek, kleur);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

RoosterDelegate::RoosterDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void RoosterDelegate::setHuidig(const QModelIndex& index, bool ring)
{
    m_huidig = index;
    m_ring = ring;
}

Role RoosterDelegate::rol(const VakBeeld& beeld) const
{
    if (beeld.voorbeeld)
        return Role::Info;
    if (beeld.onleesbaar || beeld.ernst == Ernst::Weigeren)
        return Role::Wrong;
    return beeld.ernst || beeld.boven ? Role::Attention : beeld.afgeleid ? Role::Muted : Role::Text;
}

QColor RoosterDelegate::grond(const VakBeeld& beeld, bool gekozen) const
{
    const bool naam = beeld.vak == Vak::Naam;
    const auto* model = qobject_cast<const MaandroosterModel*>(m_huidig.model());
    if (naam && model && m_huidig.isValid()) {
        const auto plaats = model->plaats(m_huidig);
        if (plaats && (model->gedraaid() ? plaats->dag == beeld.plaats.dag : plaats->rij == beeld.plaats.rij))
            return m_theme.color(Role::Selection);
    }
    if (beeld.vak == Vak::Cel && beeld.ernst && !beeld.voorbeeld)
        return m_theme.fill(rol(beeld));
    if (gekozen && beeld.vak == Vak::Cel)
        return m_theme.color(Role::Selection);
    if (beeld.grijs)
        return m_theme.color(Role::Weekend);
    return m_theme.color(naam || beeld.vak == Vak::Totaal || beeld.vak == Vak::Afspraak ? Role::Window : Role::Base);
}

void RoosterDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const MaandroosterModel*>(index.model());
    if (!model)
        return;
    const VakBeeld& beeld = model->beeld(index);
    const QRect vak = option.rect;
    painter->save();
    painter->fillRect(vak, grond(beeld, option.state.testFlag(QStyle::State_Selected)));
    if (beeld.voorbeeld) {
        QColor lijn = m_theme.color(Role::Info);
        lijn.setAlphaF(0.28f);
        paintHatch(*painter, vak, lijn, m_theme.fill(Role::Info));
    }
    // One line per square, at its right and under it; the sums stand under a stronger one.
    const bool slot = model->gedraaid() ? index.row() == model->celRijen() : index.row() == model->rowCount() - 1;
    painter->setPen(m_theme.color(Role::Hairline));
    if (index.column() < model->columnCount() - 1)
        painter->drawLine(vak.topRight(), vak.bottomRight());
    if (index.row() < model->rowCount() - 1)
        painter->drawLine(vak.bottomLeft(), vak.bottomRight());
    if (slot) {
        painter->setPen(m_theme.color(Role::Border));
        painter->drawLine(vak.topLeft(), vak.topRight());
    }
    if (beeld.vak == Vak::Afspraak)
        paintAfspraak(*painter, vak, beeld);
    else
        paintTekst(*painter, vak, beeld);
    if (beeld.ernst && !beeld.voorbeeld)
        vulHoek(*painter, vak.topRight(), m_theme.px(9), m_theme.px(9), m_theme.color(rol(beeld)));
    if (beeld.gekozenBudget && !beeld.voorbeeld)
        vulHoek(*painter, vak.bottomRight(), m_theme.px(7), -m_theme.px(7), m_theme.color(Role::Accent));
    // One square for each visit, at most four.
    const int punt = m_theme.px(3);
    for (int i = 0; i < std::min(beeld.bezoeken, 4) && !beeld.voorbeeld; ++i)
        painter->fillRect(QRect(vak.left() + m_theme.px(4) + i * 2 * punt, vak.bottom() - m_theme.px(3) - punt, punt, punt), m_theme.color(Role::Muted));
    if (m_ring && m_huidig == index)
        paintRing(*painter, vak);
    painter->restore();
}

void RoosterDelegate::paintTekst(QPainter& painter, const QRect& vak, const VakBeeld& beeld) const
{
    if (beeld.tekst.isEmpty())
        return;
    const auto* model = qobject_cast<const MaandroosterModel*>(m_huidig.model());
    const bool somRij = model && !model->gedraaid() && beeld.plaats.rij >= model->celRijen();
    const bool vet = beeld.vak == Vak::Totaal || (beeld.vak == Vak::Naam && somRij) || (beeld.ernst && !beeld.voorbeeld);
    const bool naam = beeld.vak == Vak::Naam;
    const int ruim = m_theme.px(naam || beeld.vak == Vak::Totaal ? 8 : model && model->gedraaid() ? 6 : 3);
    QRect binnen = vak.adjusted(m_theme.px(naam ? 12 : 1), 0, -ruim, 0);
    if (beeld.feestdag) {
        painter.setFont(m_theme.font(TextStyle::Small, true));
        painter.setPen(m_theme.color(Role::Accent));
        painter.drawText(binnen, Qt::AlignRight | Qt::AlignVCenter, RoosterTekst::feestdagLetter());
        binnen.setRight(binnen.right() - m_theme.px(12));
    }
    QString tekst = beeld.tekst;
    QFont font = m_theme.font(TextStyle::Body, vet);
    if (naam || beeld.onleesbaar) { // ends in dots, with the whole as tooltip
        if (QFontMetrics(font).horizontalAdvance(tekst) > binnen.width())
            font.setPixelSize(m_theme.px(12));
        tekst = elidedName(QFontMetrics(font), tekst, binnen.width());
    } else if (QFontMetrics(font).horizontalAdvance(tekst) > binnen.width()) {
        binnen.setRight(vak.right() - 2); // the line between two cells, and one pixel
        font = roosterLetter(m_theme, tekst, binnen.width(), vet);
    }
    font.setItalic(beeld.voorbeeld || beeld.afgeleid);
    painter.setFont(font);
    painter.setPen(m_theme.color(rol(beeld)));
    painter.drawText(binnen, int(naam ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, tekst);
}

void RoosterDelegate::paintAfspraak(QPainter& painter, const QRect& vak, const VakBeeld& beeld) const
{
    const QRect binnen = vak.adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
    painter.setFont(roosterLetter(m_theme, beeld.tekst, binnen.width(), beeld.boven));
    painter.setPen(m_theme.color(beeld.aandeel < 0 ? Role::Muted : rol(beeld)));
    const int balk = m_theme.px(4);
    const QRect tekst = beeld.aandeel < 0 ? binnen : binnen.adjusted(0, 0, 0, -m_theme.px(8));
    painter.drawText(tekst, Qt::AlignRight | Qt::AlignVCenter, beeld.tekst);
    if (beeld.aandeel < 0)
        return;
    const QRect spoor(binnen.left(), vak.bottom() - m_theme.px(5) - balk, binnen.width(), balk);
    painter.fillRect(spoor, m_theme.fill(Role::Neutral));
    const int breed = std::min(1000, beeld.aandeel) * spoor.width() / 1000;
    painter.fillRect(QRect(spoor.topLeft(), QSize(breed, balk)), m_theme.color(beeld.boven ? Role::Attention : Role::Accent));
}

void RoosterDelegate::paintRing(QPainter& painter, const QRect& vak) const
{
    const QRect binnen = vak.adjusted(0, 0, -1, -1);
    painter.setPen(QPen(m_theme.color(Role::Accent), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(binnen.adjusted(1, 1, 0, 0));
    painter.setPen(m_theme.color(Role::Base));
    painter.drawRect(binnen.adjusted(2, 2, -2, -2));
}

QWidget* RoosterDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setMaxLength(maxCelTekst);
    editor->setAlignment(Qt::AlignRight);
    editor->setStyleSheet(QStringLiteral("QLineEdit { border: none; padding: 0 3px; min-height: 0; }"));
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    connect(editor, &QLineEdit::textChanged, this, &RoosterDelegate::getypt);
    return editor;
}

void RoosterDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* regel = qobject_cast<QLineEdit*>(editor);
    // A change of the model while someone types must not take the typing away.
    if (!regel || regel->isModified() || regel->property("begonnen").toBool())
        return;
    regel->setProperty("begonnen", true);
    regel->setText(m_begin.isEmpty() ? index.data(Qt::EditRole).toString() : m_begin);
    if (m_begin.isEmpty())
        regel->selectAll();
    else
        regel->setProperty("getypt", true);
}

void RoosterDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* regel = qobject_cast<QLineEdit*>(editor);
    if (regel && regel->text() != index.data(Qt::EditRole).toString())
        model->setData(index, regel->text(), Qt::EditRole);
}

void RoosterDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    // Wider than a narrow cell, so that "30x5m" can be read while it is typed: over the day to come, to the left only for want of room.
    QRect vak = option.rect.adjusted(2, 2, -2, -2);
    const int breed = std::max(vak.width(), m_theme.px(64));
    if (auto* regel = qobject_cast<QLineEdit*>(editor); regel && breed > vak.width())
        regel->setAlignment(Qt::AlignLeft); // the number stays in its own cell
    vak.setWidth(breed);
    if (const QWidget* deel = editor->parentWidget(); deel && vak.right() >= deel->width())
        vak.moveRight(deel->width() - 1);
    vak.moveLeft(std::max(0, vak.left()));
    editor->setGeometry(vak);
}

} // namespace pgb::ui
