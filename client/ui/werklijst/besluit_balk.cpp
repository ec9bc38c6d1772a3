#include "client/ui/werklijst/besluit_balk.h"
#include "client/ui/shell/commands.h"
#include "client/ui/theme/theme.h"
#include "client/ui/werklijst/opmerking_rijen.h"
#include "client/ui/widgets/choice_box.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "shared/domain/zorgovereenkomst/afwijsreden.h"
#include "shared/text/probleem_text.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace pgb::ui {
namespace {
constexpr int sideBySideFrom = 560;

constexpr Qt::Key soortToetsen[] = {Qt::Key_A, Qt::Key_R, Qt::Key_V};
/// In the order of Besluit::Soort.
constexpr QLatin1String soortNamen[] = {QLatin1String("goedkeuren"), QLatin1String("afwijzen"), QLatin1String("vragen")};

bool isLeesbaar(const QKeyEvent& toets)
{
    return !toets.text().isEmpty() && toets.text().front().isPrint() && !(toets.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}
} // namespace

BesluitBalk::BesluitBalk(const PageContext& context, DeelbeoordelingSoort soort, QWidget* parent)
    : QFrame(parent), m_context(context), m_lijst(afwijsRedenen(soort))
{
    setProperty("part", QStringLiteral("bar"));
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    maakReden(context);
    kolom->addWidget(m_deel);
    auto* rij = new QHBoxLayout;
    rij->setContentsMargins(16, 10, 16, 10);
    rij->setSpacing(8);
    const QString namen[] = {tr("Goedkeuren"), tr("Afwijzen…"), tr("Vraag stellen…")};
    for (int i = 0; i < 3; ++i) {
        m_knoppen[i] = new KeyButton(context.theme, namen[i], QKeySequence(soortToetsen[i]), nullptr, KeyButton::Cap::Before);
        rij->addWidget(m_knoppen[i]);
        connect(m_knoppen[i], &QPushButton::clicked, this, [this, i] { begin(Besluit::Soort(i)); });
    }
    m_knoppen[0]->setMain(true);
    m_wacht = makeLabel({}, LabelLook::Muted, true);
    m_wacht->setObjectName(QStringLiteral("wacht"));
    m_wacht->hide();
    rij->addWidget(m_wacht, 100);
    rij->addStretch(1);
    kolom->addLayout(rij);
    context.commands.add({QStringLiteral("werklijst.verstuur"), tr("Besluit versturen"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { verstuur(); },
                          [this] { return vraagtReden(); }, {}}, m_deel);
    setZaak(false, false);
}

void BesluitBalk::maakReden(const PageContext& context)
{
    m_deel = new QFrame;
    auto* kolom = new QVBoxLayout(m_deel);
    kolom->setContentsMargins(16, 10, 16, 0);
    kolom->setSpacing(6);
    m_vraag = makeLabel({}, LabelLook::Bold, true);
    kolom->addWidget(m_vraag);
    m_naast = new QBoxLayout(QBoxLayout::LeftToRight);
    m_naast->setSpacing(12);
    m_redenen = new QListWidget;
    m_redenen->setAccessibleName(tr("Reden, twee letters kiezen er een"));
    for (const AfwijsReden& reden : m_lijst)
        m_redenen->addItem(QStringLiteral("%1  %2").arg(reden.letters, reden.naam));
    // As high as what stands beside it, and never pushing it.
    m_redenen->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    dressed(context.theme, m_redenen, [this] { schik(); });
    m_redenen->setFrameShape(QFrame::StyledPanel);
    m_naast->addWidget(m_redenen, 2);
    auto* rechts = new QVBoxLayout;
    m_tekst = new QPlainTextEdit;
    dressed(context.theme, m_tekst, [this, &theme = context.theme] { m_tekst->setFixedHeight(theme.px(84)); });
    m_tekst->setTabChangesFocus(true);
    m_tekst->setAccessibleName(tr("Wat de budgethouder en de zorgverlener lezen"));
    rechts->addWidget(m_tekst);
    maakVelden(rechts);
    auto* onder = new QHBoxLayout;
    m_mist = makeLabel({}, LabelLook::Wrong, true);
    onder->addWidget(m_mist, 1);
    auto* stop = new QPushButton(tr("Annuleren"));
    m_verstuur = new KeyButton(context.theme, tr("Versturen"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    onder->addWidget(stop);
    onder->addWidget(m_verstuur);
    rechts->addLayout(onder);
    rechts->addStretch(1);
    m_naast->addLayout(rechts, 3);
    kolom->addLayout(m_naast);
    connect(m_redenen, &QListWidget::itemSelectionChanged, this, [this] {
        kiesReden(gekozenReden());
        Q_EMIT getypt();
    });
    connect(m_tekst, &QPlainTextEdit::textChanged, this, &BesluitBalk::getypt);
    connect(stop, &QPushButton::clicked, this, &BesluitBalk::stop);
    connect(m_verstuur, &QPushButton::clicked, this, &BesluitBalk::verstuur);
    for (QWidget* widget : {static_cast<QWidget*>(m_redenen), static_cast<QWidget*>(m_tekst), static_cast<QWidget*>(m_veld), static_cast<QWidget*>(m_deel)})
        widget->installEventFilter(this);
    m_deel->hide();
}

void BesluitBalk::maakVelden(QVBoxLayout* kolom)
{
    auto* over = new QHBoxLayout;
    m_veld = new ChoiceBox(12);
    m_veld->setObjectName(QStringLiteral("veld"));
    m_veld->setAccessibleName(tr("Over welk veld gaat het?"));
    QLabel* welk = makeLabel(tr("Over welk veld gaat het?"), LabelLook::Muted);
    welk->setBuddy(m_veld);
    m_welk = welk;
    kolom->addWidget(welk);
    over->addWidget(m_veld, 1);
    m_nogEen = new QPushButton(tr("Nog een veld"));
    m_nogEen->setObjectName(QStringLiteral("nogEenVeld"));
    m_nogEen->setProperty("kind", QStringLiteral("row"));
    m_nogEen->setToolTip(tr("Zeg bij een ander veld wat er niet klopt"));
    over->addWidget(m_nogEen);
    kolom->addLayout(over);
    m_meer = new OpmerkingRijen;
    kolom->addWidget(m_meer);
    connect(m_nogEen, &QPushButton::clicked, m_meer, &OpmerkingRijen::voegToe);
    connect(m_meer, &OpmerkingRijen::leeg, m_nogEen, [this] { m_nogEen->setFocus(Qt::OtherFocusReason); });
    connect(m_meer, &OpmerkingRijen::getypt, this, &BesluitBalk::getypt);
}

void BesluitBalk::setZaak(bool kan, bool rood, const QString& nietGoed)
{
    m_kan = kan;
    m_rood = rood;
    m_nietGoed = nietGoed;
    setWacht({});
    for (KeyButton* knop : m_knoppen)
        knop->setEnabled(kan);
    if (!kan)
        sluit();
}

void BesluitBalk::setVelden(const std::vector<InhoudVeld>& velden, const std::vector<Bevinding>& bevindingen)
{
    m_bevindingen = bevindingen;
    const QVariant stond = m_veld->currentData();
    m_veld->clear();
    m_veld->addItem(tr("De hele overeenkomst"), QString());
    for (const InhoudVeld& veld : velden) {
        if (!veld.pad.isEmpty())
            m_veld->addItem(veld.naam, veld.pad);
    }
    m_veld->setCurrentIndex(std::max(0, m_veld->findData(stond)));
    m_meer->setVelden(velden);
}

bool BesluitBalk::vraagtReden() const
{
    return !m_deel->isHidden();
}

void BesluitBalk::begin(Besluit::Soort soort)
{
    if (!m_kan)
        return;
    if (soort == Besluit::Soort::Goedkeuren && !m_nietGoed.isEmpty()) {
        Q_EMIT kanNiet(m_nietGoed);
        return;
    }
    if (soort == Besluit::Soort::Goedkeuren && !m_rood) {
        Q_EMIT besloten({soort, {}, {}, {}});
        return;
    }
    const QString getyptWerk = vraagtReden() && m_tekst->toPlainText() != m_voorgevuld ? m_tekst->toPlainText() : QString();
    const std::vector<Veldopmerking> meer = vraagtReden() ? m_meer->opmerkingen() : std::vector<Veldopmerking>();
    open(soort);
    m_tekst->setPlainText(getyptWerk); // another key is no reason to type it again
    m_meer->setOpmerkingen(meer);
    (soort == Besluit::Soort::Afwijzen ? static_cast<QWidget*>(m_redenen) : m_tekst)->setFocus(Qt::OtherFocusReason);
}

void BesluitBalk::open(Besluit::Soort soort)
{
    m_soort = soort;
    const QSignalBlocker lijstStil(m_redenen);
    const QSignalBlocker tekstStil(m_tekst);
    const bool afwijzen = soort == Besluit::Soort::Afwijzen;
    m_vraag->setText(afwijzen ? tr("Waarom wijst u dit af? Typ twee letters voor een reden en Tab, of meteen uw zin.")
                     : soort == Besluit::Soort::Vragen ? tr("Wat wilt u weten? De budgethouder krijgt deze vraag. De klok staat stil tot het antwoord.")
                                                       : tr("Een controle is niet goed. Waarom keurt u dit toch goed?"));
    m_letters.clear();
    m_redenen->setVisible(afwijzen);
    m_redenen->clearSelection();
    m_redenen->setCurrentRow(-1);
    m_tekst->clear();
    m_voorgevuld.clear();
    m_mist->clear();
    m_veld->setCurrentIndex(0);
    m_meer->setOpmerkingen({});
    for (QWidget* deel : {static_cast<QWidget*>(m_veld), m_welk, static_cast<QWidget*>(m_nogEen), static_cast<QWidget*>(m_meer)})
        deel->setVisible(soort != Besluit::Soort::Goedkeuren);
    schik();
    m_deel->show();
    toonKnoppen();
    Q_EMIT vraagAnders();
}

RedenConcept BesluitBalk::reden() const
{
    const int rij = gekozenReden();
    return {soortNamen[int(m_soort)], m_soort == Besluit::Soort::Afwijzen && rij >= 0 ? m_lijst[size_t(rij)].code : QString(), m_tekst->toPlainText(),
            m_soort == Besluit::Soort::Goedkeuren ? std::vector<Veldopmerking>() : m_meer->opmerkingen()};
}

void BesluitBalk::herstel(const RedenConcept& reden)
{
    const auto soort = std::find(std::begin(soortNamen), std::end(soortNamen), reden.soort);
    if (!m_kan || soort == std::end(soortNamen) || (soort == std::begin(soortNamen) && !m_nietGoed.isEmpty()))
        return;
    open(Besluit::Soort(soort - std::begin(soortNamen)));
    const QSignalBlocker lijstStil(m_redenen);
    const QSignalBlocker tekstStil(m_tekst);
    for (int i = 0; i < int(m_lijst.size()); ++i) {
        if (m_lijst[size_t(i)].code != reden.code)
            continue;
        m_redenen->setCurrentRow(i);
        m_voorgevuld = voorzin(i);
    }
    m_tekst->setPlainText(reden.tekst);
    m_tekst->moveCursor(QTextCursor::End);
    m_meer->setOpmerkingen(reden.meer);
}

void BesluitBalk::stop()
{
    const RedenConcept wat = reden();
    const bool eigen = (!wat.tekst.trimmed().isEmpty() && wat.tekst != m_voorgevuld) || !wat.meer.empty();
    sluit();
    Q_EMIT gestopt(eigen ? wat : RedenConcept());
}

void BesluitBalk::toonKnoppen()
{
    const bool typt = vraagtReden();
    for (int i = 0; i < 3; ++i) {
        const Besluit::Soort soort = Besluit::Soort(i);
        const bool zonderReden = soort == Besluit::Soort::Goedkeuren && !m_rood; // would be a decision at once
        m_knoppen[i]->setVisible(m_wacht->text().isEmpty() && !(typt && (soort == m_soort || zonderReden)));
        m_knoppen[i]->setKey(typt ? QKeySequence() : QKeySequence(soortToetsen[i]));
    }
    m_knoppen[0]->setMain(!typt);
    m_verstuur->setMain(typt);
    m_verstuur->setText(verstuurTekst());
}

QString BesluitBalk::verstuurTekst() const
{
    switch (m_soort) {
    case Besluit::Soort::Afwijzen: return tr("Afwijzing versturen");
    case Besluit::Soort::Vragen: return tr("Vraag versturen");
    case Besluit::Soort::Goedkeuren: break;
    }
    return tr("Toch goedkeuren");
}

void BesluitBalk::setWacht(const QString& zin)
{
    m_wacht->setText(zin);
    m_wacht->setVisible(!zin.isEmpty());
    toonKnoppen();
}

void BesluitBalk::sluit()
{
    const bool was = vraagtReden();
    m_deel->hide();
    toonKnoppen();
    if (was)
        Q_EMIT vraagAnders();
}

void BesluitBalk::verstuur()
{
    if (!m_kan || !vraagtReden())
        return;
    const int rij = gekozenReden();
    const QString tekst = m_tekst->toPlainText().trimmed();
    if (m_soort == Besluit::Soort::Afwijzen && rij < 0 && tekst.isEmpty()) {
        m_mist->setText(tr("Kies een reden of schrijf in een zin waarom."));
        m_redenen->setFocus();
        return;
    }
    if (tekst.isEmpty() || tekst.size() > 2000) {
        m_mist->setText(tekst.isEmpty() ? tr("Schrijf in een zin waarom.") : tr("Dit zijn meer dan 2.000 tekens. Maak de tekst korter."));
        m_tekst->setFocus();
        return;
    }
    std::vector<Veldopmerking> opmerkingen;
    if (m_soort != Besluit::Soort::Goedkeuren) {
        if (m_meer->naarLeeg())
            return m_mist->setText(tr("Kies een veld en schrijf erbij wat er niet klopt, of haal de regel weg."));
        opmerkingen = m_meer->opmerkingen();
        if (const FieldPath veld = m_veld->currentData().toString(); !veld.isEmpty())
            opmerkingen.insert(opmerkingen.begin(), {veld, tekst});
    }
    const QString code = rij < 0 ? QStringLiteral("anders") : m_lijst[size_t(rij)].code; // a sentence alone is a reason of its own
    if (m_soort == Besluit::Soort::Afwijzen && afwijsreden::vraagtVeld(code) && opmerkingen.empty()) {
        m_mist->setText(probleemTekst({ProblemKind::OngeldigeInvoer, QStringLiteral("veldBijReden"), {}, {}, {}}));
        m_veld->setFocus();
        return;
    }
    sluit();
    Q_EMIT besloten({m_soort, m_soort == Besluit::Soort::Afwijzen ? code : QString(), tekst, opmerkingen});
}

void BesluitBalk::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    schik();
}

/// Under each other there is less room for each: fewer reasons at a time, and the choice says by itself what it is.
void BesluitBalk::schik()
{
    const Theme& theme = m_context.theme;
    const bool smal = width() < theme.px(sideBySideFrom);
    m_naast->setDirection(smal ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_redenen->setMinimumHeight(theme.px(smal ? 84 : 128));
    if (m_welk)
        m_welk->setVisible(!smal && m_soort != Besluit::Soort::Goedkeuren);
}

void BesluitBalk::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && vraagtReden())
        return stop(); // from a row of its own, which lets it through
    QFrame::keyPressEvent(event);
}

bool BesluitBalk::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_deel) {
        // A letter is for the reason, and none of the single keys of the page.
        const bool letter = event->type() == QEvent::ShortcutOverride && isLeesbaar(*static_cast<QKeyEvent*>(event));
        if (letter)
            event->accept();
        return letter;
    }
    if (watched == m_redenen && event->type() == QEvent::FocusIn)
        m_letters.clear();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* toets = static_cast<QKeyEvent*>(event);
    if (toets->key() == Qt::Key_Escape) {
        stop();
        return true;
    }
    if (watched == m_redenen && (toets->key() == Qt::Key_Return || toets->key() == Qt::Key_Enter) && toets->modifiers() == Qt::NoModifier) {
        m_tekst->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_redenen) {
        if (isLeesbaar(*toets) && !(m_letters.isEmpty() && toets->key() == Qt::Key_Space)) {
            letter(toets->text());
            return true;
        }
        if (!toets->text().isEmpty() || toets->key() == Qt::Key_Up || toets->key() == Qt::Key_Down)
            m_letters.clear();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace pgb::ui
