#include "client/ui/lijst/lijst_kader.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_table.h"
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>

namespace pgb::ui {

namespace {

constexpr int bladGeenTreffer = 1;
constexpr int bladLijst = 2;
constexpr int bladLeeg = 3;

} // namespace

LijstKader::LijstKader(const PageContext& context, const QString& titel, const QString& filter, QWidget* parent)
    : QWidget(parent), m_kop(new QHBoxLayout), m_ondertitel(makeElided({}, LabelLook::Muted)), m_fout(new FoutBalk(context.theme)),
      m_stapel(new QStackedWidget), m_wacht(makeLabel(tr("Wij halen de lijst op."), LabelLook::Muted)), m_geenTreffer(makeLabel({}, LabelLook::Muted))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    auto* boven = new QVBoxLayout;
    boven->setContentsMargins(16, 12, 16, 10);
    boven->setSpacing(10);
    m_kop->setSpacing(12);
    m_kop->addWidget(makeLabel(titel, LabelLook::Title));
    m_kop->addWidget(m_ondertitel, 1);
    boven->addLayout(m_kop);
    if (!filter.isEmpty()) {
        m_veld = new QLineEdit;
        m_veld->setPlaceholderText(filter);
        m_veld->setAccessibleName(filter);
        m_veld->setClearButtonEnabled(true);
        QAction* trechter = m_veld->addAction(QIcon(), QLineEdit::LeadingPosition);
        auto* wis = m_veld->findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction")); // of Qt; its own icon is dark in every scheme
        dressed(context.theme, m_veld, [trechter, wis, &theme = context.theme] {
            trechter->setIcon(theme.icon(QStringLiteral("view-filter")));
            if (wis)
                wis->setIcon(theme.icon(QStringLiteral("mark-cross")));
        });
        dressed(context.theme, m_veld, [this, &theme = context.theme] { m_veld->setMaximumWidth(theme.px(640)); });
        m_veld->setMaxLength(200);
        m_veld->installEventFilter(this);
        auto* rij = new QHBoxLayout;
        rij->setSpacing(8);
        rij->addWidget(m_veld, 100);
        rij->addWidget(new KeyCap(context.theme, QKeySequence(Qt::CTRL | Qt::Key_F)));
        rij->addStretch(1);
        boven->addLayout(rij);
        connect(m_veld, &QLineEdit::textChanged, this, &LijstKader::filterChanged);
        context.commands.add({QStringLiteral("lijst.filter"), tr("Zoeken in deze lijst"), QKeySequence(Qt::CTRL | Qt::Key_F),
                              [this] { m_veld->setFocus(Qt::ShortcutFocusReason); m_veld->selectAll(); }, {}, tr("filter vind")}, this);
    }
    kolom->addLayout(boven);
    kolom->addWidget(makeLine());
    kolom->addWidget(m_fout);
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->hide();
    kolom->addWidget(m_tabs);
    for (QLabel* label : {m_wacht, m_geenTreffer}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setContentsMargins(16, 48, 16, 16);
        label->setWordWrap(true);
        m_stapel->addWidget(label);
    }
    kolom->addWidget(m_stapel, 1);
    connect(m_fout, &FoutBalk::opnieuw, this, &LijstKader::opnieuw);
    connect(m_tabs, &QTabBar::currentChanged, this, &LijstKader::filterChanged);
}

void LijstKader::setOndertitel(const QString& tekst)
{
    m_ondertitel->setText(tekst);
}

void LijstKader::voegToe(QWidget* knop)
{
    m_kop->addWidget(knop);
}

void LijstKader::setInhoud(QWidget* lijst, EmptyState* leeg)
{
    m_stapel->addWidget(lijst);
    m_stapel->addWidget(leeg);
}

void LijstKader::setTabs(const QStringList& namen)
{
    const QSignalBlocker stil(m_tabs);
    m_namen = namen;
    for (const QString& naam : namen)
        m_tabs->addTab(naam);
    m_tabs->show();
}

void LijstKader::setAantallen(const std::vector<int>& aantallen)
{
    for (int i = 0; i < int(aantallen.size()) && i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, QStringLiteral("%1 %2").arg(m_namen[i], QString::number(aantallen[size_t(i)])));
}

int LijstKader::tab() const
{
    return std::max(0, m_tabs->currentIndex());
}

void LijstKader::setTab(int tab) { m_tabs->setCurrentIndex(tab); }

QString LijstKader::filter() const
{
    return m_veld ? m_veld->text() : QString();
}

void LijstKader::setFilter(const QString& tekst)
{
    if (m_veld)
        m_veld->setText(tekst);
}

void LijstKader::toonLijst(int records, int getoond)
{
    if (records > 0 && getoond == 0)
        m_geenTreffer->setText(filter().isEmpty() ? tr("Hier staat nu niets.") : tr("Niets past bij “%1”. Druk op Esc om alles weer te zien.").arg(filter()));
    m_stapel->setCurrentIndex(records == 0 ? bladLeeg : getoond == 0 ? bladGeenTreffer : bladLijst);
}

void LijstKader::rijenGekomen(QWidget* lijst)
{
    if (!m_veld || !m_veld->hasFocus() || m_veld->text().isEmpty() || !m_veld->isModified()) // what an address put there nobody is typing
        lijst->setFocus(Qt::OtherFocusReason);
}

bool LijstKader::toontLijst() const
{
    return m_stapel->currentIndex() == bladLijst;
}

void LijstKader::naarEersteTreffer()
{
    QWidget* lijst = m_stapel->widget(bladLijst);
    auto* tabel = qobject_cast<RowTable*>(lijst);
    if (!tabel)
        tabel = lijst->findChild<RowTable*>();
    if (tabel && !filter().isEmpty())
        tabel->setCurrentIndex(tabel->model()->index(0, 0));
}

bool LijstKader::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_veld && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_veld->text().isEmpty()) {
            m_veld->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            if (!toontLijst()) // a hidden list would take the focus when its rows come back, in the middle of a word
                return true;
            naarEersteTreffer();
            Q_EMIT naarLijst();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pgb::ui
