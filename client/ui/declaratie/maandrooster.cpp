#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/rooster_delegate.h"
#include "client/ui/declaratie/rooster_kop.h"
#include "client/ui/declaratie/rooster_maten.h"
#include "client/ui/declaratie/rooster_view.h"
#include "client/ui/widgets/scroll_to.h"
#include <QAccessibleWidget>
#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <algorithm>

namespace pgb::ui {
namespace {

/// A screen reader finds one table, not three: that of the cells knows the names and the sums too, each as a sentence.
class EenTabel final : public QAccessibleWidget {
public:
    explicit EenTabel(Maandrooster* rooster) : QAccessibleWidget(rooster, QAccessible::Border) {}
    int childCount() const override { return cellen() ? 1 : 0; }
    QAccessibleInterface* child(int index) const override { return index == 0 && cellen() ? QAccessible::queryAccessibleInterface(cellen()) : nullptr; }
    int indexOfChild(const QAccessibleInterface* kind) const override { return kind && kind->object() && kind->object() == cellen() ? 0 : -1; }
    static QAccessibleInterface* maak(const QString&, QObject* object)
    {
        auto* rooster = qobject_cast<Maandrooster*>(object);
        return rooster ? new EenTabel(rooster) : nullptr;
    }

private:
    QObject* cellen() const
    {
        const auto* rooster = qobject_cast<Maandrooster*>(object()); // none while it is being destroyed
        return rooster ? rooster->cellen() : nullptr;
    }
};

} // namespace

Maandrooster::Maandrooster(const Theme& theme, MaandroosterModel& model, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_model(model), m_namen(new RoosterView(theme, model, RoosterView::Deel::Namen, this)),
      m_cellen(new RoosterView(theme, model, RoosterView::Deel::Cellen, this)),
      m_sommen(new RoosterView(theme, model, RoosterView::Deel::Sommen, this))
{
    QAccessible::installFactory(&EenTabel::maak);
    setProperty("part", QStringLiteral("pane"));
    auto* rij = new QHBoxLayout(this);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(0);
    rij->addWidget(m_namen);
    rij->addWidget(m_cellen, 1);
    rij->addWidget(m_sommen);
    rij->addStretch(0);
    QScrollBar* balk = m_sommen->verticalScrollBar();
    for (RoosterView* view : {m_namen, m_cellen}) {
        connect(balk, &QScrollBar::valueChanged, view->verticalScrollBar(), &QScrollBar::setValue);
        connect(view->verticalScrollBar(), &QScrollBar::valueChanged, balk, &QScrollBar::setValue);
    }
    connect(m_cellen, &RoosterView::cursorVeranderd, this, [this] {
        for (RoosterView* view : {m_namen, m_sommen}) {
            view->roosterDelegate()->setHuidig(m_cellen->currentIndex(), false);
            view->viewport()->update();
        }
    });
    connect(&theme, &Theme::changed, this, &Maandrooster::draaiNaarRuimte);
    setFocusProxy(m_cellen);
    m_cellen->setCurrentIndex(model.index(0, MaandroosterModel::eersteKolom));
    meet();
}

void Maandrooster::draai()
{
    kies(!m_model.gedraaid());
    Q_EMIT zelfGedraaid(m_model.gedraaid());
}

void Maandrooster::kies(bool gedraaid)
{
    m_zelfGekozen = gedraaid;
    zetGedraaid(gedraaid);
    meet();
}

void Maandrooster::zetGedraaid(bool gedraaid)
{
    if (gedraaid == m_model.gedraaid())
        return;
    const auto plaats = m_cellen->huidigeCel().value_or(CelPlaats());
    const bool typte = m_cellen->legWeg(); // turning drops an open editor
    const bool focus = m_cellen->hasFocus();
    m_model.setGedraaid(gedraaid);
    for (RoosterView* view : {m_namen, m_cellen, m_sommen})
        view->toonKolommen();
    m_cellen->setCurrentIndex(m_model.indexVan(plaats));
    m_gezien = {}; // there is another order of cells
    if (focus)
        m_cellen->setFocus();
    if (typte)
        m_cellen->neemOp();
    Q_EMIT gedraaidVeranderd();
}

void Maandrooster::pasAan(int breedte)
{
    m_breedte = breedte;
    draaiNaarRuimte();
}

void Maandrooster::draaiNaarRuimte()
{
    if (m_breedte > 0)
        zetGedraaid(m_zelfGekozen.value_or(roosterMoetDraaien(m_theme, m_breedte)));
    meet();
}

int Maandrooster::hoogteInRol() const
{
    const int eigen = m_theme.px(44 + 5 * 32);
    return std::clamp(window()->height() * 6 / 10, eigen, std::max(eigen, sizeHint().height()));
}

void Maandrooster::volgCursor()
{
    const QWidget* focus = QApplication::focusWidget();
    if (!m_cellen->currentIndex().isValid() || !focus || !(focus == m_cellen || m_cellen->isAncestorOf(focus)))
        return;
    QRect cel = m_cellen->visualRect(m_cellen->currentIndex());
    cel.setTop(cel.top() - m_cellen->horizontalHeader()->height()); // with the names above it
    showRect(m_cellen->viewport(), cel);
}

void Maandrooster::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    meet();
}

bool Maandrooster::wasInBeeld() const { return m_gezien.isEmpty() || m_gezien.intersects(m_cellen->visualRect(m_cellen->currentIndex())); }

int Maandrooster::rand() const
{
    return height() - contentsRect().height(); // the border comes from the style sheet
}

int Maandrooster::ruimte() const
{
    return contentsRect().width();
}

void Maandrooster::meet()
{
    m_volgt = m_metingen++ > 0 && !m_gezien.isEmpty() ? m_volgt : wasInBeeld();
    const bool gedraaid = m_model.gedraaid();
    RoosterMaten maten = roosterMaten(m_theme, ruimte(), m_model.celKolommen(), gedraaid);
    // A scroll bar of the sums stands beside them, not over them.
    const bool rollen = contentsRect().height() < maten.kop + m_model.rowCount() * maten.rij;
    if (rollen && !gedraaid)
        maten = roosterMaten(m_theme, ruimte() - roosterRolbalk, m_model.celKolommen(), false);
    const int eerste = MaandroosterModel::eersteKolom;
    const int laatste = eerste + m_model.celKolommen();
    for (RoosterView* view : {m_namen, m_cellen, m_sommen}) {
        view->kop()->setHoogte(maten.kop);
        view->verticalHeader()->setDefaultSectionSize(maten.rij);
        for (int kolom = 0; kolom < m_model.columnCount(); ++kolom) {
            view->setColumnWidth(kolom, kolom < eerste ? maten.naam : kolom < laatste ? maten.cel
                                        : kolom == laatste ? maten.totaal : maten.afspraak);
        }
    }
    m_namen->setFixedWidth(maten.naam);
    m_sommen->setFixedWidth(maten.totaal + (gedraaid ? 0 : maten.afspraak) + (rollen ? roosterRolbalk : 0));
    m_cellen->setMaximumWidth(maten.cel * m_model.celKolommen());
    m_cellen->setHorizontalScrollBarPolicy(ruimte() < m_namen->width() + m_sommen->width() + m_cellen->maximumWidth()
                                               ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, gedraaid ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    updateGeometry();
    // Once the parts have their new room, the cell that is worked on stands whole between the frozen columns; who scrolled away from it stays there.
    QMetaObject::invokeMethod(this, [this] {
        if (m_volgt)
            m_cellen->scrollTo(m_cellen->currentIndex());
        if (--m_metingen == 0 && isVisible())
            m_gezien = m_cellen->viewport()->rect();
    }, Qt::QueuedConnection);
}

QSize Maandrooster::sizeHint() const
{
    const RoosterMaten maten = roosterMaten(m_theme, ruimte(), m_model.celKolommen(), m_model.gedraaid());
    const int breed = m_model.gedraaid() ? roosterGedraaidBreedte(m_theme, m_model.celKolommen()) : roosterMaxBreedte(m_theme);
    // A bar to scroll sideways stands under the last row, not over it.
    const int balk = m_cellen->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff || m_model.gedraaid() ? 0 : m_cellen->horizontalScrollBar()->sizeHint().height();
    return {breed, maten.kop + m_model.rowCount() * maten.rij + rand() + balk};
}

QSize Maandrooster::minimumSizeHint() const
{
    const RoosterMaten maten = roosterMaten(m_theme, ruimte(), m_model.celKolommen(), m_model.gedraaid());
    const int rijen = m_model.gedraaid() ? 4 : m_model.rowCount();
    return {m_model.gedraaid() ? std::min(m_theme.px(360), sizeHint().width()) : m_theme.px(480), maten.kop + rijen * maten.rij + rand()};
}

} // namespace pgb::ui
