#include "client/ui/overeenkomst/spoor_lijn.h"
#include "client/ui/widgets/labels.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace pgb::ui {
namespace {

/// The mark of a step with the line to the next one.
class SpoorPunt final : public QWidget {
public:
    SpoorPunt(const Theme& theme, SpoorStap::Soort soort, bool laatste) : m_theme(theme), m_soort(soort), m_laatste(laatste)
    {
        dressed(theme, this, [this] { setFixedWidth(m_theme.px(20)); });
        setAccessibleName(QString());
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int zijde = m_theme.px(14);
        const QRectF punt((width() - zijde) / 2.0, 2, zijde, zijde);
        if (!m_laatste)
            painter.fillRect(QRectF(width() / 2.0 - 0.5, punt.bottom() + 3, 1, height() - punt.bottom()), m_theme.color(Role::Border));
        using enum SpoorStap::Soort;
        const Role role = m_soort == Gedaan ? Role::Good : m_soort == Nu ? Role::Waits : m_soort == Gestopt ? Role::Wrong : Role::Border;
        painter.setPen(QPen(m_theme.color(role), 1.5));
        painter.setBrush(m_soort == Nu ? QBrush(m_theme.color(role)) : m_soort == Straks ? Qt::NoBrush : QBrush(m_theme.fill(role)));
        painter.drawEllipse(punt);
        if (m_soort == Gestopt) {
            const QRectF kruis = punt.adjusted(zijde * 0.32, zijde * 0.32, -zijde * 0.32, -zijde * 0.32);
            painter.drawLine(kruis.topLeft(), kruis.bottomRight());
            painter.drawLine(kruis.topRight(), kruis.bottomLeft());
        }
        if (m_soort == Gedaan) {
            const QPointF haak[] = {{punt.left() + zijde * 0.28, punt.top() + zijde * 0.53},
                                    {punt.left() + zijde * 0.44, punt.top() + zijde * 0.68},
                                    {punt.left() + zijde * 0.73, punt.top() + zijde * 0.35}};
            painter.drawPolyline(haak, 3);
        }
    }

private:
    const Theme& m_theme;
    SpoorStap::Soort m_soort;
    bool m_laatste;
};

} // namespace

SpoorLijn::SpoorLijn(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_kolom(new QVBoxLayout(this))
{
    m_kolom->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Waar de overeenkomst is"));
}

void SpoorLijn::toon(const std::vector<SpoorStap>& stappen)
{
    delete m_inhoud;
    m_inhoud = new QWidget;
    auto* kolom = new QVBoxLayout(m_inhoud);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    QStringList gezegd;
    for (size_t i = 0; i < stappen.size(); ++i) {
        const SpoorStap& stap = stappen[i];
        auto* rij = new QHBoxLayout;
        rij->setSpacing(10);
        rij->addWidget(new SpoorPunt(m_theme, stap.soort, i + 1 == stappen.size()));
        auto* woorden = new QVBoxLayout;
        woorden->setContentsMargins(0, 0, 0, 14);
        woorden->setSpacing(0);
        const LabelLook look = stap.soort == SpoorStap::Soort::Nu || stap.soort == SpoorStap::Soort::Gestopt ? LabelLook::Bold : stap.soort == SpoorStap::Soort::Straks ? LabelLook::Muted : LabelLook::Plain;
        woorden->addWidget(makeLabel(stap.tekst, look, true));
        if (!stap.sinds.isEmpty())
            woorden->addWidget(makeLabel(stap.sinds, LabelLook::MutedSmall, true));
        rij->addLayout(woorden, 1);
        kolom->addLayout(rij);
        gezegd << stap.tekst;
    }
    m_kolom->addWidget(m_inhoud);
    setAccessibleDescription(gezegd.join(QStringLiteral(". ")));
}

} // namespace pgb::ui
