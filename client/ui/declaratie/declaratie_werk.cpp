#include "client/ui/declaratie/declaratie_werk.h"
#include "client/models/maandrooster_tekst.h"
#include "client/ui/declaratie/declaratie_chip.h"
#include "client/ui/declaratie/keuze_balk.h"
#include "client/ui/declaratie/hele_rol.h"
#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/patroon_balk.h"
#include "client/ui/declaratie/periodetotalen.h"
#include "client/ui/declaratie/punten_paneel.h"
#include "client/ui/declaratie/rooster_maten.h"
#include "client/ui/declaratie/rooster_view.h"
#include "client/ui/declaratie/totaal_tekst.h"
#include "client/ui/declaratie/vervoersbewijs_rij.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/pane.h"
#include "client/ui/widgets/total_box.h"
#include "shared/text/formats.h"
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace pgb::ui {
namespace {

enum Knop { Kopieer, Patroon, Ongedaan, Draai, Bestand, Indienen };

} // namespace

DeclaratieWerk::DeclaratieWerk(const Theme& theme, MaandroosterModel& model, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_model(model), m_vlak(new QGridLayout(this)), m_totaal(new TotalBox(theme)),
      m_rooster(new Maandrooster(theme, model)), m_punten(new PuntenPaneel(theme)),
      m_weken(new CijferTabel(theme, TotaalTekst::weekKolommen(model))), m_wekenVak(new QFrame),
      m_rechts(new Pane(theme, tr("Zo is het bedrag opgebouwd"))), m_opbouw(new CijferTabel(theme, 4)),
      m_titel(makeLabel({}, LabelLook::Heading)), m_chip(new StatusChip(theme)), m_wanneer(makeLabel({}, LabelLook::Muted, true)),
      m_onderTitel(makeElided({}, LabelLook::Muted)), m_factuurnummer(new QLineEdit),
      m_factuurdatum(new DateLineEdit([&model] { return model.session().feiten().vandaag; })), m_patroon(new PatroonBalk(theme)), m_plak(new KeuzeBalk(theme)),
      m_import(new KeuzeBalk(theme)), m_melding(new MeldingBalk(theme)), m_meer(new QPushButton(tr("Meer")))
{
    m_vlak->setContentsMargins(marge, marge, marge, marge);
    m_vlak->setSpacing(marge);
    m_vlak->setSizeConstraint(QLayout::SetNoConstraint);
    m_vlak->setColumnStretch(0, 1);
    m_kop = maakKop();
    m_onder = maakOnder();
    m_punten->setSessie(model.session());
    auto* rol = new HeleRol;
    rol->setWidgetResizable(true);
    rol->setFrameShape(QFrame::NoFrame);
    rol->setWidget(m_opbouw);
    rol->setAccessibleName(tr("Zo is het bedrag opgebouwd"));
    m_rechts->setContent(rol);
    m_rechts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_totaal->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    dressed(theme, this, [this] { setMaximumWidth(roosterMaxBreedte(m_theme) + 2 * marge); });
    connect(m_rooster, &Maandrooster::gedraaidVeranderd, this, &DeclaratieWerk::schik);
    connect(&theme, &Theme::changed, this, &DeclaratieWerk::schik, Qt::QueuedConnection); // after all parts know their new size
    connect(&model, &MaandroosterModel::puntenChanged, this, &DeclaratieWerk::ververs);
    connect(&model, &MaandroosterModel::voorbeeldChanged, this, [this] { setTypt({}); });
    // Once the grid itself has scrolled.
    connect(m_rooster->cellen(), &RoosterView::cursorVeranderd, this, &DeclaratieWerk::volgCursor, Qt::QueuedConnection);
    connect(m_rooster->cellen(), &RoosterView::getypt, this, &DeclaratieWerk::volgCursor, Qt::QueuedConnection);
    connect(&model.session(), &EditSessionBase::undoChanged, this, &DeclaratieWerk::ververs);
    connect(&model.session(), &EditSessionBase::saveStateChanged, this, &DeclaratieWerk::toonStatus); // what came back is a concept by the first save
    schik();
    ververs();
}

QLayout* DeclaratieWerk::maakTitels()
{
    auto* titels = new QHBoxLayout;
    titels->setSpacing(12);
    for (const bool verder : {false, true}) {
        auto* buur = new QToolButton;
        buur->setObjectName(verder ? QStringLiteral("volgendePeriode") : QStringLiteral("vorigePeriode"));
        buur->setArrowType(verder ? Qt::RightArrow : Qt::LeftArrow);
        buur->setAutoRaise(true);
        buur->setToolTip((verder ? tr("Volgende periode (%1)") : tr("Vorige periode (%1)"))
                             .arg(QKeySequence(Qt::CTRL | (verder ? Qt::Key_PageDown : Qt::Key_PageUp)).toString(QKeySequence::NativeText)));
        buur->setAccessibleName(verder ? tr("Volgende periode") : tr("Vorige periode"));
        connect(buur, &QToolButton::clicked, this, [this, verder] { Q_EMIT anderePeriode(verder); });
        titels->addWidget(buur);
        if (!verder)
            titels->addWidget(m_titel);
    }
    titels->addWidget(m_chip);
    titels->addWidget(m_wanneer, 1);
    return titels;
}

QWidget* DeclaratieWerk::maakKop()
{
    auto* kop = new QWidget(this);
    auto* kolom = m_kopKolom = new QVBoxLayout(kop);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(4);
    kolom->addLayout(maakTitels());
    auto* onder = new QHBoxLayout;
    onder->setSpacing(12);
    onder->addWidget(m_onderTitel, 1);
    onder->addWidget(maakFactuur());
    kolom->addLayout(onder);
    kolom->addSpacing(10);
    auto* knoppen = new QHBoxLayout;
    knoppen->setSpacing(8);
    const auto knop = [&](const QString& tekst, const QKeySequence& toets, const char* icoon, auto signaal) {
        auto* nieuw = new KeyButton(m_theme, tekst, toets);
        nieuw->setIcon(m_theme.icon(QString::fromLatin1(icoon), Role::Text));
        connect(&m_theme, &Theme::changed, nieuw, [this, nieuw, icoon] { nieuw->setIcon(m_theme.icon(QString::fromLatin1(icoon), Role::Text)); });
        connect(nieuw, &QPushButton::clicked, this, signaal);
        knoppen->addWidget(nieuw);
        m_knoppen.push_back(nieuw);
        return nieuw;
    };
    knop(tr("Kopieer %1").arg(vorigeNaam()), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), "edit-copy",
         &DeclaratieWerk::kopieer);
    knop(tr("Patroon"), QKeySequence(Qt::CTRL | Qt::Key_Semicolon), "view-calendar-week", &DeclaratieWerk::patroon);
    knop(tr("Ongedaan maken"), QKeySequence(Qt::CTRL | Qt::Key_Z), "edit-undo", &DeclaratieWerk::ongedaan);
    knop(tr("Draai rooster"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), "object-rotate-right", &DeclaratieWerk::draai);
    knop(tr("Bestand…"), {}, "document-import", &DeclaratieWerk::uitBestand);
    m_meer->setObjectName(QStringLiteral("meerKnoppen"));
    m_meer->setMenu(new QMenu(m_meer));
    connect(m_meer->menu(), &QMenu::aboutToShow, this, &DeclaratieWerk::vulMeer);
    knoppen->addWidget(m_meer);
    knoppen->addStretch(1);
    auto* indienen = new KeyButton(m_theme, tr("Indienen…"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    indienen->setMain(true);
    connect(indienen, &QPushButton::clicked, this, &DeclaratieWerk::indienen);
    knoppen->addWidget(indienen);
    m_knoppen.push_back(indienen);
    kolom->addLayout(knoppen);
    kolom->addSpacing(8);
    kolom->addLayout(m_wekenBoven = new QVBoxLayout);
    kolom->addWidget(new Periodetotalen(m_model, kop));
    kolom->addWidget(m_bewijs = new VervoersbewijsRij(m_model.session(), kop)); // here, so that the findings keep the room under the grid
    kolom->addStretch(1);
    for (QWidget* balk : {static_cast<QWidget*>(m_melding), static_cast<QWidget*>(m_patroon), static_cast<QWidget*>(m_plak),
                          static_cast<QWidget*>(m_import)})
        kolom->addWidget(balk);
    return kop;
}

QWidget* DeclaratieWerk::maakFactuur()
{
    m_factuur = new QWidget;
    auto* rij = new QHBoxLayout(m_factuur);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(8);
    QLabel* label = makeLabel(tr("Factuur"));
    label->setBuddy(m_factuurnummer);
    m_factuurnummer->setMaxLength(maxFactuurnummer);
    m_factuurnummer->setPlaceholderText(tr("nummer"));
    m_factuurnummer->setAccessibleName(tr("Factuurnummer (niet verplicht)"));
    m_factuurdatum->setPlaceholderText(tr("datum"));
    m_factuurdatum->setAccessibleName(tr("Factuurdatum (niet verplicht)"));
    dressed(m_theme, m_factuur, [this] {
        m_factuurnummer->setFixedWidth(m_theme.px(170)); // "PGB-2026-0021-000001"
        m_factuurdatum->setFixedWidth(m_theme.px(100));
    });
    for (QWidget* deel : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_factuurnummer), static_cast<QWidget*>(m_factuurdatum)})
        rij->addWidget(deel);
    const auto zet = [this] {
        const QDate dag = m_factuurdatum->date();
        m_model.session().zetFactuur(m_factuurnummer->text(), dag.isValid() ? std::optional(dag) : std::nullopt);
    };
    connect(m_factuurnummer, &QLineEdit::textEdited, this, zet);
    connect(m_factuurnummer, &QLineEdit::editingFinished, this, [this] { m_model.session().sluitStap(); });
    connect(m_factuurdatum, &DateLineEdit::dateChanged, this, zet);
    return m_factuur;
}

void DeclaratieWerk::toonFactuur()
{
    const DeclaratieSession& session = m_model.session();
    const DeclaratieBlad& blad = session.draft();
    // An undertaking sends invoices with a number of its own; a person has none (domain 9.2).
    const bool onderneming = session.feiten().zorgverlener && session.feiten().zorgverlener->kvkNummer;
    m_factuur->setVisible(onderneming || !blad.factuurnummer.isEmpty() || blad.factuurdatum);
    if (m_factuurnummer->text().trimmed() != blad.factuurnummer)
        m_factuurnummer->setText(blad.factuurnummer);
    if (!m_factuurdatum->hasFocus() && m_factuurdatum->date() != blad.factuurdatum.value_or(QDate()))
        m_factuurdatum->setDate(blad.factuurdatum.value_or(QDate()));
    m_factuurnummer->setReadOnly(session.gesloten());
    m_factuurdatum->setReadOnly(session.gesloten());
}

QWidget* DeclaratieWerk::maakOnder()
{
    auto* onder = new QWidget(this);
    auto* kolom = new QVBoxLayout(onder);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(marge);
    kolom->addWidget(m_punten);
    m_wekenVak->setProperty("part", QStringLiteral("pane"));
    m_wekenVak->setAccessibleName(tr("Per week"));
    auto* vak = new QVBoxLayout(m_wekenVak);
    vak->setContentsMargins(1, 1, 1, 1);
    m_weken->setGelijk(true);
    vak->addWidget(m_weken);
    m_wekenVak->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    kolom->addLayout(m_wekenOnder = new QVBoxLayout);
    m_wekenOnder->addWidget(m_wekenVak);
    kolom->addStretch(1);
    return onder;
}

void DeclaratieWerk::schik()
{
    for (QWidget* blok : {m_kop, static_cast<QWidget*>(m_totaal), static_cast<QWidget*>(m_rooster), m_onder, static_cast<QWidget*>(m_rechts)})
        m_vlak->removeWidget(blok);
    delete std::exchange(m_naast, nullptr);
    const bool gedraaid = m_rooster->gedraaid();
    m_smal = moetSmal();
    if (m_smal) {
        // One column; the page scrolls.
        for (QWidget* blok : {m_kop, static_cast<QWidget*>(m_rooster), static_cast<QWidget*>(m_totaal), m_onder, static_cast<QWidget*>(m_rechts)})
            m_vlak->addWidget(blok, m_vlak->count(), 0, gedraaid && blok == m_rooster ? Qt::AlignLeft : Qt::Alignment()); // it is no wider than its columns
    } else if (gedraaid) {
        m_vlak->addWidget(m_kop, 0, 0);
        m_vlak->addWidget(m_rooster, 1, 0, Qt::AlignLeft);
        // A column of its own: the height of the total must not push the grid down.
        m_naast = new QVBoxLayout;
        for (QWidget* blok : {static_cast<QWidget*>(m_totaal), m_onder, static_cast<QWidget*>(m_rechts)})
            m_naast->addWidget(blok);
        m_naast->addStretch(1);
        m_vlak->addLayout(m_naast, 0, 1, 2, 1);
    } else {
        m_vlak->addWidget(m_kop, 0, 0);
        m_vlak->addWidget(m_totaal, 0, 1, Qt::AlignTop);
        m_vlak->addWidget(m_rooster, 1, 0, 1, 2);
        m_vlak->addWidget(m_onder, 2, 0);
        m_vlak->addWidget(m_rechts, 2, 1, Qt::AlignTop);
    }
    // In one column the box is as wide as the page, and as high as its words need.
    m_totaal->setSizePolicy(m_smal ? QSizePolicy::Expanding : QSizePolicy::Fixed, m_smal ? QSizePolicy::Minimum : QSizePolicy::Preferred);
    const bool naast = m_naast != nullptr;
    m_vlak->setRowStretch(1, naast ? 1 : 0);
    m_vlak->setRowStretch(2, m_smal || naast ? 0 : 1);
    for (QWidget* rechts : {static_cast<QWidget*>(m_totaal), static_cast<QWidget*>(m_rechts)}) {
        rechts->setMinimumWidth(m_smal ? 0 : m_theme.px(rechtseBreedte));
        rechts->setMaximumWidth(m_smal ? QWIDGETSIZE_MAX : m_theme.px(rechtseBreedte));
    }
    pasKnoppenAan();
    pasHoogteAan();
}

void DeclaratieWerk::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_rooster->pasAan(width() - 2 * marge);
    if (m_smal != moetSmal())
        schik();
    pasKnoppenAan();
    pasHoogteAan();
}

bool DeclaratieWerk::moetSmal() const
{
    return width() < m_theme.px(bladNaastElkaarVanaf);
}

void DeclaratieWerk::volgCursor()
{
    if (m_smal || (!m_rooster->gedraaid() && minimumSizeHint().height() >= height()))
        m_rooster->volgCursor();
}

void DeclaratieWerk::pasHoogteAan()
{
    m_rooster->setMinimumHeight(m_smal && m_rooster->gedraaid() ? m_rooster->hoogteInRol() : 0);
    const bool inKop = zetWeken();
    if (m_smal) {
        m_wekenVak->hide();
        m_rechts->setMaximumHeight(QWIDGETSIZE_MAX);
        m_rechts->show();
        return updateGeometry();
    }
    // Findings go before weeks, which stand on the page 'Controle' too; a turned grid has no room for weeks beside it.
    const int ruimte = height() - 4 * marge - hoogteBoven() - m_rooster->sizeHint().height();
    const int nodig = m_punten->sizeHint().height() + marge + m_wekenVak->sizeHint().height();
    m_wekenVak->setVisible(inKop || (!m_rooster->gedraaid() && nodig <= ruimte));
    // Where there is little room it scrolls. A bar with many choices takes the room of what can be seen again when it is gone; the total stays.
    const int least = std::min(m_rechts->sizeHint().height(), m_theme.px(96));
    m_rechts->setMaximumHeight(m_rooster->gedraaid() ? QWIDGETSIZE_MAX : std::max(least, ruimte));
    m_rechts->setVisible(m_rooster->gedraaid() || least <= ruimte);
    updateGeometry(); // the least height goes by what stands above
}

bool DeclaratieWerk::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        pasHoogteAan();
    return QWidget::event(event);
}

void DeclaratieWerk::pasKnoppenAan()
{
    const int ruimte = m_smal ? width() - 2 * marge : width() - 3 * marge - m_theme.px(rechtseBreedte);
    // What does not fit stands behind 'Meer'.
    std::vector<bool> zichtbaar(m_knoppen.size(), true);
    int nodig = -8;
    zichtbaar[Indienen] = m_model.session().magIndienen();
    zichtbaar[Kopieer] = liepAl();
    for (size_t i = 0; i < m_knoppen.size(); ++i)
        nodig += zichtbaar[i] ? m_knoppen[i]->sizeHint().width() + 8 : 0;
    bool meer = false;
    for (const Knop weg : {Draai, Ongedaan, Patroon, Bestand, Kopieer}) {
        if (nodig + (meer ? m_meer->sizeHint().width() + 8 : 0) <= ruimte)
            break;
        if (!zichtbaar[weg])
            continue;
        meer = true;
        nodig -= m_knoppen[weg]->sizeHint().width() + 8;
        zichtbaar[weg] = false;
    }
    for (size_t i = 0; i < m_knoppen.size(); ++i)
        m_knoppen[i]->setVisible(zichtbaar[i]);
    m_meer->setVisible(meer);
    const QString heel = onderTitel(false);
    const int plek = ruimte - (m_factuur->isHidden() ? 0 : m_factuur->sizeHint().width() + 12);
    m_onderTitel->setText(m_onderTitel->fontMetrics().horizontalAdvance(heel) <= plek ? heel : onderTitel(true));
}

void DeclaratieWerk::vulMeer()
{
    m_meer->menu()->clear();
    for (QPushButton* knop : m_knoppen) {
        if (!knop->isHidden() || knop == m_knoppen[Indienen] || (knop == m_knoppen[Kopieer] && !liepAl()))
            continue;
        QAction* keuze = m_meer->menu()->addAction(knop->icon(), knop->text(), knop, &QPushButton::click);
        keuze->setEnabled(knop->isEnabled());
    }
}

void DeclaratieWerk::setKopieBezig(bool bezig)
{
    m_knoppen[Kopieer]->setEnabled(!bezig && !m_model.session().gesloten());
}

void DeclaratieWerk::setTypt(const QString& woorden)
{
    TotaalTekst::vulTotaal(*m_totaal, m_model, m_dossier ? &*m_dossier : nullptr, woorden);
}

void DeclaratieWerk::setDossier(const DossierZorg& dossier)
{
    m_dossier = dossier;
    setTypt({});
}

void DeclaratieWerk::ververs()
{
    DeclaratieSession& session = m_model.session();
    m_titel->setText(tr("Declaratie %1").arg(RoosterTekst::periode(session.draft().periode)));
    toonStatus();
    toonFactuur();
    m_punten->setPunten(m_model.punten(), geenPunten(), !session.sommen().leeg());
    m_opbouw->setRijen(TotaalTekst::opbouw(m_model));
    m_rechts->setAside(tr("samen %1").arg(RoosterTekst::euro(session.sommen().totaal))); // its last row may be out of sight
    m_weken->setRijen(TotaalTekst::weken(m_model));
    setTypt({});
    m_knoppen[Indienen]->setText(session.nogNietVoorbij() ? tr("Klaarzetten…") : session.legtVoor() ? tr("Voorleggen…") : tr("Indienen…"));
    m_knoppen[Ongedaan]->setEnabled(session.canUndo());
    m_knoppen[Ongedaan]->setToolTip(session.canUndo() ? tr("Ongedaan: %1").arg(session.undoNaam()) : QString());
    const bool open = !session.gesloten();
    if (!open) // there is no step left that it could be about
        m_melding->sluitBijStap();
    for (const Knop knop : {Kopieer, Patroon, Bestand, Indienen})
        m_knoppen[knop]->setEnabled(open);
    pasKnoppenAan();
    pasHoogteAan();
}

} // namespace pgb::ui
