#include "client/ui/declaratie/rooster_view.h"
#include "client/ui/declaratie/rooster_delegate.h"
#include "client/ui/declaratie/rooster_kop.h"
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace pgb::ui {

RoosterView::RoosterView(const Theme& theme, MaandroosterModel& model, Deel deel, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_model(model), m_deel(deel), m_kop(new RoosterKop(theme, this)),
      m_delegate(new RoosterDelegate(theme, this))
{
    setHorizontalHeader(m_kop);
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    setProperty("ownRing", true);
    setSizePolicy(deel == Deel::Cellen ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Expanding);
    if (deel == Deel::Cellen) {
        setSelectionMode(ExtendedSelection);
        setEditTriggers(DoubleClicked);
        setAccessibleName(tr("Maandrooster"));
        connect(m_delegate, &RoosterDelegate::verder, this, &RoosterView::verder);
        connect(m_delegate, &RoosterDelegate::getypt, this, &RoosterView::getypt);
        connect(m_delegate, &RoosterDelegate::getypt, this, [this](const QString& tekst) {
            if (const auto plaats = huidigeCel())
                m_model.session().setHalf(*plaats, tekst == currentIndex().data(Qt::EditRole).toString() ? QString() : tekst);
        });
        connect(m_delegate, &QAbstractItemDelegate::closeEditor, this, [this] {
            if (!m_legtWeg)
                m_model.session().setHalf({}, {});
            Q_EMIT getypt({});
        });
        connect(m_delegate, &RoosterDelegate::inAlle, this, [this](const QString& tekst) { m_model.zetTekst(gekozen(), tekst); });
    } else {
        setSelectionMode(NoSelection);
        setFocusPolicy(Qt::NoFocus);
        setEditTriggers(NoEditTriggers);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    setVerticalScrollBarPolicy(deel == Deel::Sommen ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    toonKolommen();
}

RoosterView::~RoosterView()
{
    m_delegate->disconnect(this); // an editor that loses the focus while it goes has nobody to tell any more
}

void RoosterView::toonKolommen()
{
    const int laatste = MaandroosterModel::eersteKolom + m_model.celKolommen();
    for (int kolom = 0; kolom < m_model.columnCount(); ++kolom) {
        const Deel deel = kolom < MaandroosterModel::eersteKolom ? Deel::Namen : kolom < laatste ? Deel::Cellen : Deel::Sommen;
        setColumnHidden(kolom, deel != m_deel);
    }
}

QModelIndexList RoosterView::gekozen() const
{
    QModelIndexList uit;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (m_model.plaats(index))
            uit << index;
    }
    if (uit.isEmpty() && m_model.plaats(currentIndex()))
        uit << currentIndex();
    std::sort(uit.begin(), uit.end(), [](const QModelIndex& a, const QModelIndex& b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    return uit;
}

void RoosterView::naarCel(CelPlaats plaats)
{
    const QModelIndex index = m_model.indexVan(plaats);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
    setFocus(Qt::OtherFocusReason);
}

std::optional<CelPlaats> RoosterView::huidigeCel() const
{
    return m_model.plaats(currentIndex());
}

std::optional<std::pair<CelPlaats, CelPlaats>> RoosterView::gekozenDeel() const
{
    const QRect vak = gekozenVak();
    const auto eerste = m_model.plaats(m_model.index(vak.top(), vak.left()));
    const auto laatste = m_model.plaats(m_model.index(vak.bottom(), vak.right()));
    return eerste && laatste ? std::optional(std::pair(*eerste, *laatste)) : std::nullopt;
}

void RoosterView::zet(const QString& naam, const std::vector<std::pair<QModelIndex, QModelIndex>>& vanNaar)
{
    std::vector<CelWijziging> wijzigingen;
    for (const auto& [van, naar] : vanNaar) {
        const auto bron = m_model.plaats(van);
        const auto doel = m_model.plaats(naar);
        if (!bron || !doel || van == naar)
            continue;
        Cel cel = m_model.session().draft().cel(*bron);
        if (bron->rij != doel->rij)
            cel.regels.clear(); // the same visits on another day, but not twice on one
        // A row in another unit reads the text anew: 2,50 hours are no 150 kilometers.
        const auto& rijen = m_model.session().rijen();
        const BladRij& uit = rijen[size_t(bron->rij)];
        if (uit.eenheid != rijen[size_t(doel->rij)].eenheid || uit.bedrag() != rijen[size_t(doel->rij)].bedrag())
            cel = leesCel(rijen[size_t(doel->rij)].eenheid, van.data(Qt::EditRole).toString());
        wijzigingen.push_back({*doel, cel});
    }
    if (!wijzigingen.empty())
        m_model.session().zet(naam, wijzigingen);
}

void RoosterView::vul(Qt::Orientation richting)
{
    const QModelIndexList cellen = gekozen();
    const bool omlaag = richting == Qt::Vertical;
    std::vector<std::pair<QModelIndex, QModelIndex>> vanNaar;
    for (const QModelIndex& index : cellen) {
        const QModelIndex* eerste = &index;
        for (const QModelIndex& ander : cellen) {
            const bool zelfdeLijn = omlaag ? ander.column() == index.column() : ander.row() == index.row();
            if (zelfdeLijn && (omlaag ? ander.row() < eerste->row() : ander.column() < eerste->column()))
                eerste = &ander;
        }
        vanNaar.emplace_back(*eerste, index);
    }
    if (cellen.size() == 1)
        vanNaar = {{cellen.front().siblingAtRow(cellen.front().row() - (omlaag ? 1 : 0))
                        .siblingAtColumn(cellen.front().column() - (omlaag ? 0 : 1)), cellen.front()}};
    zet(omlaag ? tr("omlaag vullen") : tr("naar rechts vullen"), vanNaar);
}

QRect RoosterView::gekozenVak() const
{
    int top = m_model.rowCount(), links = m_model.columnCount(), onder = -1, rechts = -1;
    for (const QModelIndex& index : gekozen()) {
        top = std::min(top, index.row());
        onder = std::max(onder, index.row());
        links = std::min(links, index.column());
        rechts = std::max(rechts, index.column());
    }
    return QRect(QPoint(links, top), QPoint(rechts, onder));
}

void RoosterView::vulNaar(const QRect& doel)
{
    const QRect bron = gekozenVak();
    std::vector<std::pair<QModelIndex, QModelIndex>> vanNaar;
    for (int rij = doel.top(); rij <= doel.bottom(); ++rij) {
        for (int kolom = doel.left(); kolom <= doel.right(); ++kolom) {
            if (bron.contains(kolom, rij))
                continue;
            const auto rest = [](int weg, int maat) { return (weg % maat + maat) % maat; };
            const int vanRij = bron.top() + rest(rij - bron.top(), bron.height());
            const int vanKolom = bron.left() + rest(kolom - bron.left(), bron.width());
            vanNaar.emplace_back(m_model.index(vanRij, vanKolom), m_model.index(rij, kolom));
        }
    }
    zet(tr("doortrekken"), vanNaar);
}

void RoosterView::toonHuidig()
{
    m_delegate->setHuidig(currentIndex(), hasFocus());
    m_kop->setHuidig(currentIndex().isValid() ? currentIndex().column() : -1);
    viewport()->update();
    Q_EMIT cursorVeranderd();
}

void RoosterView::currentChanged(const QModelIndex& huidig, const QModelIndex& vorig)
{
    QTableView::currentChanged(huidig, vorig);
    m_beginKolom.reset();
    toonHuidig();
}

void RoosterView::selectionChanged(const QItemSelection& gekozenNu, const QItemSelection& niet)
{
    QTableView::selectionChanged(gekozenNu, niet);
    viewport()->update();
}

void RoosterView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    toonHuidig();
}

void RoosterView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    toonHuidig();
}

bool RoosterView::focusNextPrevChild(bool)
{
    return false; // Tab moves between cells, F6 leaves
}

QRect RoosterView::greep() const
{
    const QRect vak = gekozenVak();
    if (m_deel != Deel::Cellen || vak.bottom() < 0 || m_model.session().gesloten())
        return {};
    const QRect laatste = visualRect(m_model.index(vak.bottom(), vak.right()));
    const int zijde = m_theme.px(7);
    return QRect(laatste.right() - zijde + 1, laatste.bottom() - zijde + 1, zijde, zijde);
}

void RoosterView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_deel != Deel::Cellen || !hasFocus())
        return;
    QPainter painter(viewport());
    if (m_sleep) {
        const QRect van = visualRect(m_model.index(m_sleep->top(), m_sleep->left()));
        const QRect tot = visualRect(m_model.index(m_sleep->bottom(), m_sleep->right()));
        painter.setPen(QPen(m_theme.color(Role::Accent), 2, Qt::DashLine));
        painter.drawRect(van.united(tot).adjusted(1, 1, -2, -2));
    }
    const QRect vierkant = greep();
    if (vierkant.isValid()) {
        painter.fillRect(vierkant, m_theme.color(Role::Base));
        painter.fillRect(vierkant.adjusted(1, 1, 0, 0), m_theme.color(Role::Accent));
    }
}

} // namespace pgb::ui
