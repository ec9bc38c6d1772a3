#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/labels.h"
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace pgb::ui {
namespace {

/// Drawn on a field of 96 x 64 with lines of 1.5 px, so it is sharp at every scale and fits every scheme.
class LineDrawing final : public QWidget {
public:
    LineDrawing(const Theme& theme, Drawing drawing) : m_theme(theme), m_drawing(drawing)
    {
        dressed(theme, this, [this] { setFixedSize(m_theme.px(96), m_theme.px(64)); });
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        p.scale(width() / 96.0, height() / 64.0);
        p.setPen(QPen(m_theme.color(Role::Border), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (m_drawing == Drawing::Rust)
            sun(p);
        else if (m_drawing == Drawing::Blad)
            sheet(p);
        else
            people(p);
    }

private:
    void sun(QPainter& p) const
    {
        p.drawLine(8, 52, 88, 52);
        p.drawArc(QRectF(30, 34, 36, 36), 0, 180 * 16);
        for (const QLineF ray : {QLineF(48, 18, 48, 26), QLineF(26, 27, 31, 33), QLineF(70, 27, 65, 33), QLineF(15, 45, 22, 47),
                                 QLineF(81, 45, 74, 47)})
            p.drawLine(ray);
        p.drawLine(24, 58, 72, 58);
    }
    void sheet(QPainter& p) const
    {
        p.drawRoundedRect(QRectF(30, 6, 36, 50), 3, 3);
        for (int y : {18, 27, 36})
            p.drawLine(38, y, 58, y);
        p.drawLine(38, 45, 48, 45);
    }
    void people(QPainter& p) const
    {
        for (const int x : {36, 60}) {
            p.drawEllipse(QPointF(x, 24), 8, 8);
            p.drawArc(QRectF(x - 14, 36, 28, 34), 0, 180 * 16);
        }
        p.drawLine(14, 56, 82, 56);
    }
    const Theme& m_theme;
    Drawing m_drawing;
};

} // namespace

EmptyState::EmptyState(const Theme& theme, Drawing drawing, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent), m_sentence(makeLabel(sentence, LabelLook::Muted, true))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(new LineDrawing(theme, drawing), 0, Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_sentence);
    if (!action.isEmpty()) {
        auto* button = new QPushButton(action);
        connect(button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
        column->addSpacing(4);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(1);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

} // namespace pgb::ui
