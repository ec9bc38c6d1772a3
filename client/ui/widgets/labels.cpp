#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/elided_label.h"
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace pgb::ui {
namespace {

QString lookName(LabelLook look)
{
    switch (look) {
    case LabelLook::Bold: return QStringLiteral("bold");
    case LabelLook::Title: return QStringLiteral("title");
    case LabelLook::Heading: return QStringLiteral("heading");
    case LabelLook::Total: return QStringLiteral("total");
    case LabelLook::SmallBold: return QStringLiteral("smallBold");
    case LabelLook::Small: return QStringLiteral("small");
    case LabelLook::Muted: return QStringLiteral("muted");
    case LabelLook::MutedSmall: return QStringLiteral("mutedSmall");
    case LabelLook::Wrong: return QStringLiteral("wrong");
    case LabelLook::Plain: break;
    }
    return {};
}

} // namespace

void restyle(QWidget* widget, const char* property, const QString& value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel* makeLabel(const QString& text, LabelLook look, bool wrap, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wrap);
    setLook(label, look);
    return label;
}

ElidedLabel* makeElided(const QString& text, LabelLook look, QWidget* parent)
{
    auto* label = new ElidedLabel(text, parent);
    setLook(label, look);
    return label;
}

void setLook(QLabel* label, LabelLook look)
{
    restyle(label, "look", lookName(look));
}

void setTone(QLabel* label, Role role)
{
    const QString tone = role == Role::Good ? QStringLiteral("good") : role == Role::Attention ? QStringLiteral("attention")
                       : role == Role::Wrong ? QStringLiteral("wrong") : role == Role::Info ? QStringLiteral("info")
                       : role == Role::Waits ? QStringLiteral("waits") : QString();
    restyle(label, "tone", tone);
}

QPushButton* makeLink(const QString& text, QWidget* parent)
{
    auto* link = new QPushButton(text, parent);
    link->setProperty("kind", QStringLiteral("link"));
    link->setCursor(Qt::PointingHandCursor);
    link->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return link;
}

QFrame* makeLine(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("part", QStringLiteral("line"));
    return line;
}

} // namespace pgb::ui
