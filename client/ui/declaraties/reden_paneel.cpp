#include "client/ui/declaraties/reden_paneel.h"
#include "client/models/maandrooster_tekst.h"
#include "client/models/recht_tekst.h"
#include "client/models/uitweg.h"
#include "client/ui/declaratie/correctie_verschil.h"
#include "client/ui/declaraties/terugvordering_rij.h"
#include "client/ui/declaraties/uren_strook.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/icon_mark.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "shared/domain/declaratie/correctie.h"
#include "shared/domain/declaratie/machine.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/code_text.h"
#include "shared/text/reden_text.h"
#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <algorithm>

namespace pgb::ui {
namespace {
constexpr int sideBySideFrom = 760;
}

RedenPaneel::RedenPaneel(const PageContext& context, std::function<QDate()> vandaag, QWidget* parent)
    : QFrame(parent), m_context(context), m_zin(makeLabel({}, LabelLook::Heading, true)), m_meer(makeLabel({}, LabelLook::Plain, true)),
      m_som(makeLabel({}, LabelLook::Muted, true)), m_akkoord(new KeyButton(context.theme, tr("Akkoord"), QKeySequence(Qt::Key_A), nullptr, KeyButton::Cap::Before)),
      m_terug(new KeyButton(context.theme, tr("Terugsturen…"), QKeySequence(Qt::Key_R), nullptr, KeyButton::Cap::Before)),
      m_verstuur(new KeyButton(context.theme, tr("Terugsturen"), QKeySequence(Qt::CTRL | Qt::Key_Return))), m_maand(new QPushButton),
      m_budget(new QPushButton), m_overeenkomst(new QPushButton(tr("Naar de overeenkomst"))),
      m_corrigeer(new QPushButton(tr("Corrigeren…"))), m_weg(new QPushButton(tr("Weggooien"))), m_redenRij(new QWidget), m_reden(new QLineEdit), m_spoor(new QWidget), m_naast(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_uren(new UrenStrook(context.theme)), m_terugvordering(new TerugvorderingRij(context, std::move(vandaag), this)), m_verschil(new CorrectieVerschil(context.theme)), m_over(makeLabel({}, LabelLook::Muted, true))
{
    setAccessibleName(tr("De reden in één zin"));
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(40, 14, 16, 14);
    kolom->setSpacing(10);
    kolom->addLayout(m_naast);
    kolom->addWidget(m_verschil);
    kolom->addWidget(m_uren);
    m_naast->setSpacing(24);
    auto* links = new QVBoxLayout;
    links->setSpacing(6);
    maakLinks(links);
    m_naast->addLayout(links, 3);
    m_naast->addWidget(m_spoor, 2, Qt::AlignTop);
    connect(m_akkoord, &QPushButton::clicked, this, &RedenPaneel::akkoord);
    connect(m_terug, &QPushButton::clicked, this, &RedenPaneel::vraagReden);
    connect(m_maand, &QPushButton::clicked, this, &RedenPaneel::openMaand);
    connect(m_budget, &QPushButton::clicked, this, &RedenPaneel::openBudget);
    connect(m_corrigeer, &QPushButton::clicked, this, &RedenPaneel::corrigeer);
    connect(m_weg, &QPushButton::clicked, this, &RedenPaneel::weggooien);
    connect(m_overeenkomst, &QPushButton::clicked, this, &RedenPaneel::openOvereenkomst);
    connect(m_uren, &UrenStrook::celGekozen, this, [this] {
        const auto cel = m_uren->gekozen();
        vraagReden();
        kiesCel(cel);
        Q_EMIT hoogteAnders();
    });
}

void RedenPaneel::maakLinks(QBoxLayout* kolom)
{
    kolom->addWidget(makeLabel(tr("De reden in één zin"), LabelLook::Muted));
    kolom->addWidget(m_zin);
    kolom->addWidget(m_meer);
    kolom->addWidget(m_som);
    maakKnoppen(kolom);
    auto* rij = new QHBoxLayout(m_redenRij);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(8);
    m_reden->setPlaceholderText(tr("Waarom stuurt u dit terug? De zorgverlener leest deze zin."));
    m_reden->setAccessibleName(tr("Reden van terugsturen"));
    m_reden->setMaxLength(2000);
    m_reden->installEventFilter(this);
    m_verstuur->installEventFilter(this);
    connect(m_reden, &QLineEdit::textEdited, this, &RedenPaneel::getypt);
    rij->addWidget(m_reden, 1);
    rij->addWidget(m_verstuur);
    connect(m_verstuur, &QPushButton::clicked, this, &RedenPaneel::verstuur);
    m_redenRij->hide();
    m_over->hide();
    m_terugvordering->hide();
    connect(m_terugvordering, &TerugvorderingRij::hoogteAnders, this, &RedenPaneel::hoogteAnders);
    kolom->addWidget(m_terugvordering);
    kolom->addWidget(m_over);
    kolom->addWidget(m_redenRij);
    kolom->addStretch(1);
}

void RedenPaneel::maakKnoppen(QBoxLayout* kolom)
{
    auto* rij = new QHBoxLayout;
    rij->setContentsMargins(0, 4, 0, 0);
    rij->setSpacing(8);
    for (QPushButton* knop : {static_cast<QPushButton*>(m_akkoord), static_cast<QPushButton*>(m_terug), m_maand, m_overeenkomst, m_budget, m_corrigeer, m_weg})
        rij->addWidget(knop);
    rij->addStretch(1);
    kolom->addLayout(rij);
}

bool RedenPaneel::beslist() const
{
    return !m_akkoord->isHidden();
}

QString RedenPaneel::akkoordWoord() const { return m_akkoord->text().toLower(); }

QString RedenPaneel::terugWoord() const { return m_verstuur->text().toLower(); }

QString RedenPaneel::zin() const
{
    return m_zin->text();
}

QString RedenPaneel::verder() const
{
    return m_meer->text();
}

void RedenPaneel::toonZin(const DeclaratieRij& rij, const Declaratie& volledig, const Bevoegd& lezer)
{
    const Rol rol = lezer.rol();
    const RedenDelen reden = redenVoor(rij, volledig, m_laat);
    m_zin->setText(reden.zin);
    QStringList meer{reden.verder};
    for (const Bevinding& b : volledig.bevindingen) {
        const QString tekst = bevindingTekst(b);
        if (b.ernst != Ernst::Waarschuwen && tekst != reden.bevinding)
            meer << tekst;
    }
    if (rij.u && invoerkantVan(rol) && isTeBewerken(volledig, *invoerkantVan(rol)) && bladSoort(volledig, lezer) == BladSoort::Geen)
        meer << tr("U kunt deze declaratie hier niet aanpassen: voor %1 is in dit programma geen blad. Dat kan in het programma waarin zij is gemaakt.").arg(codeTekst(volledig.soort));
    if (!rij.kan.isEmpty())
        meer << geenRechtTekst(nodigVoor(volledig), rij.kan);
    m_meer->setText(meer.join(QLatin1Char(' ')).trimmed());
    m_meer->setVisible(!m_meer->text().isEmpty());
}

void RedenPaneel::toon(const DeclaratieRij& rij, const Declaratie& volledig, const std::vector<wire::AuditItem>& gebeurd, const Bevoegd& lezer)
{
    toonZin(rij, volledig, lezer);
    const bool correctie = volledig.soort == DeclaratieSoort::Correctie;
    m_verschil->setDeclaratie(volledig);
    // Lines of a correction are differences: what was and what it becomes; those of a wage are of the month, not of a day.
    m_uren->setDeclaratie(correctie || volledig.soort == DeclaratieSoort::Maandloon ? Declaratie() : volledig);
    QStringList som{correctie ? QString() : rekensom(volledig)};
    if (!volledig.factuurnummer.isEmpty())
        som << tr("Factuurnummer %1").arg(volledig.factuurnummer);
    som.removeAll(QString());
    m_som->setText(som.join(QStringLiteral(" · ")));
    m_som->setVisible(!m_som->text().isEmpty());
    toonKnoppen(rij, volledig, lezer);
    m_terugvordering->setVisible(handeltAf(volledig, lezer));
    if (!beslist()) {
        m_redenRij->hide();
        kiesCel({});
    }
    vulKnop();
    toonSpoor(declaratieSpoor(volledig, gebeurd));
    Q_EMIT hoogteAnders();
}

void RedenPaneel::toonKnoppen(const DeclaratieRij& rij, const Declaratie& volledig, const Bevoegd& lezer)
{
    using S = DeclaratieStatus;
    const S status = volledig.status;
    const Rol rol = lezer.rol();
    const bool correctie = volledig.soort == DeclaratieSoort::Correctie;
    const bool burger = rol == Rol::Budgethouder || rol == Rol::Vertegenwoordiger;
    const bool verlener = rol == Rol::Zorgverlener || rol == Rol::MedewerkerOrganisatie;
    const bool laat = m_laat && isLaatVerzoek(volledig);
    const bool nakijken = kijktNa(volledig, lezer);
    const bool beslissen = laat || nakijken || ((burger || verlener) && rij.u && status == S::TerBeoordeling);
    m_akkoord->setText(laat ? tr("Toestaan") : nakijken ? tr("Goedkeuren") : tr("Akkoord"));
    const QString terug = laat || nakijken ? tr("Weigeren") : correctie ? tr("Niet akkoord") : tr("Terugsturen");
    m_terug->setText(terug + u'…');
    m_verstuur->setText(terug);
    m_reden->setAccessibleName(laat || nakijken ? tr("Reden van weigeren") : correctie ? tr("Reden van niet akkoord") : tr("Reden van terugsturen"));
    m_reden->setPlaceholderText(laat ? tr("Waarom weigert u dit? De budgethouder leest deze zin.")
                               : nakijken ? tr("Waarom weigert u dit? De budgethouder en de zorgverlener lezen deze zin.")
                               : correctie ? tr("Waarom bent u niet akkoord? De ander leest deze zin.") : tr("Waarom stuurt u dit terug? De zorgverlener leest deze zin."));
    const bool herstellen = rij.u && (status == S::Geweigerd || status == S::AfgekeurdDoorBudgethouder);
    const bool verder = rij.u && status == S::Concept;
    m_akkoord->setVisible(beslissen);
    m_terug->setVisible(beslissen);
    const bool terugTeNemen = isTerugTeNemen(volledig, lezer);
    m_weg->setText(terugTeNemen ? tr("Intrekken") : tr("Weggooien"));
    m_weg->setVisible(verder || terugTeNemen);
    const Uitweg uitweg = uitwegVan(volledig, rij.u, lezer, m_laat);
    const bool opOvereenkomst = uitweg == Uitweg::Overeenkomst || uitweg == Uitweg::Toestemming; // one button: never both
    m_corrigeer->setVisible(kanCorrigeren(volledig, lezer));
    m_overeenkomst->setText(uitwegTekst(opOvereenkomst ? uitweg : Uitweg::Overeenkomst, volledig, lezer));
    m_overeenkomst->setVisible(opOvereenkomst);
    const BladSoort blad = bladSoort(volledig, lezer);
    m_maand->setVisible(blad != BladSoort::Geen);
    const bool opBlad = uitweg == Uitweg::Herstellen || uitweg == Uitweg::Verder;
    m_maand->setText(opBlad ? uitwegTekst(uitweg, volledig, lezer) : blad == BladSoort::Correctie ? tr("Opnieuw corrigeren") : herstellen ? tr("Herstellen") : verder ? tr("Verder invullen")
                     : blad != BladSoort::Uren ? tr("Openen") : status == S::Geparkeerd && burger && lezer.mag(nodigVoorBewerken(volledig), volledig.budgethouder) ? tr("Uren aanpassen") : tr("Bekijk de uren"));
    const bool budget = !verlener && (status == S::Geparkeerd || status == S::DeelsUitbetaald);
    const bool opBudget = uitweg == Uitweg::Storten || uitweg == Uitweg::Budget;
    m_oplossing = beslissen ? static_cast<QPushButton*>(m_akkoord) : opOvereenkomst ? m_overeenkomst : opBlad ? m_maand : opBudget ? m_budget : nullptr;
    m_budget->setText(uitwegTekst(opBudget ? uitweg : Uitweg::Budget, volledig, lezer));
    m_budget->setVisible(budget);
}

void RedenPaneel::vulKnop()
{
    QPushButton* vol = vraagtReden() ? m_verstuur : m_oplossing;
    for (KeyButton* knop : {m_akkoord, m_verstuur})
        knop->setMain(knop == vol);
    for (QPushButton* knop : {m_maand, m_overeenkomst, m_budget})
        restyle(knop, "kind", knop == vol ? QStringLiteral("main") : QString());
}

void RedenPaneel::toonSpoor(const std::vector<SpoorRegel>& regels)
{
    delete m_spoor->layout();
    qDeleteAll(m_spoor->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* raster = new QGridLayout(m_spoor);
    raster->setContentsMargins(0, 0, 0, 0);
    raster->setHorizontalSpacing(12);
    raster->setVerticalSpacing(5);
    raster->setColumnStretch(2, 1);
    raster->addWidget(makeLabel(tr("Het spoor"), LabelLook::Bold), 0, 0, 1, 3);
    int rij = 1;
    for (const SpoorRegel& regel : regels) {
        const bool nu = regel.soort == SpoorRegel::Soort::Nu;
        const QString naam = nu ? QStringLiteral("go-next") : regel.soort == SpoorRegel::Soort::Gedaan ? QStringLiteral("mark-check") : QStringLiteral("mark-planned");
        const Role rol = nu ? Role::Accent : regel.soort == SpoorRegel::Soort::Gedaan ? Role::Good : Role::Muted;
        raster->addWidget(new IconMark(m_context.theme, naam, rol), rij, 0, Qt::AlignTop);
        raster->addWidget(makeLabel(regel.moment, LabelLook::Muted), rij, 1, Qt::AlignTop);
        raster->addWidget(makeLabel(regel.tekst, nu ? LabelLook::Bold : LabelLook::Plain, true), rij, 2);
        ++rij;
    }
}

void RedenPaneel::vraagReden()
{
    if (m_terug->isHidden())
        return;
    m_redenRij->show();
    m_reden->setFocus(Qt::OtherFocusReason);
    vulKnop();
    kiesCel(m_uren->gekozen());
    Q_EMIT hoogteAnders();
}

void RedenPaneel::kiesCel(std::optional<StrookCel> cel)
{
    m_uren->kies(cel);
    m_over->setVisible((vraagtReden() || cel) && !m_uren->rijen().empty());
    if (!cel) {
        m_over->setText(tr("Over de hele declaratie. Kies een dag met pijl omlaag, of klik op de uren."));
        return;
    }
    const StrookRij& rij = m_uren->rijen()[size_t(cel->rij)];
    const QString waar = tr("Over %1, %2, %3.").arg(rij.naam, RoosterTekst::dagLang(m_uren->datum(cel->dag)), RoosterTekst::inWoorden(BladRij{rij.functieCode, rij.eenheid, {}}, rij.perDag[size_t(cel->dag)]));
    const QString reden = rij.reden[size_t(cel->dag)];
    // Beside a question nothing more is needed; else the line says its own reason, or that of the whole.
    m_over->setText(vraagtReden() ? waar : waar + QLatin1Char(' ') + (reden.isEmpty() ? m_zin->text() : reden));
}

QString RedenPaneel::cel() const
{
    const auto cel = m_uren->gekozen();
    if (!cel)
        return {};
    const StrookRij& rij = m_uren->rijen()[size_t(cel->rij)];
    return QStringLiteral("%1/%2/%3").arg(m_uren->datum(cel->dag).toString(Qt::ISODate), rij.functieCode, QString(code(rij.eenheid)));
}

void RedenPaneel::herstel(const QString& reden, const QString& cel)
{
    if (m_terug->isHidden())
        return;
    if (!vraagtReden()) {
        m_reden->setText(reden);
        m_redenRij->show();
        vulKnop();
    }
    // The lines come after the reason: the cell is looked up when they are there.
    std::optional<StrookCel> gekozen = m_uren->gekozen();
    for (int rij = 0; !gekozen && !cel.isEmpty() && rij < int(m_uren->rijen().size()); ++rij) {
        const StrookRij& r = m_uren->rijen()[size_t(rij)];
        for (int dag = 0; dag < int(r.perDag.size()); ++dag) {
            if (cel == QStringLiteral("%1/%2/%3").arg(m_uren->datum(dag).toString(Qt::ISODate), r.functieCode, QString(code(r.eenheid))))
                gekozen = StrookCel{rij, dag};
        }
    }
    kiesCel(gekozen);
    Q_EMIT hoogteAnders();
}

bool RedenPaneel::vraagtReden() const
{
    return !m_redenRij->isHidden();
}

void RedenPaneel::verstuur()
{
    const QString tekst = m_reden->text().trimmed();
    if (tekst.isEmpty()) {
        m_reden->setProperty("finding", QStringLiteral("wrong"));
        restyle(m_reden, "finding", QStringLiteral("wrong"));
        m_reden->setFocus();
        return;
    }
    const auto cel = m_uren->gekozen();
    Q_EMIT terugsturen(tekst, cel ? std::optional(Celplek{m_uren->rijen()[size_t(cel->rij)].functieCode, m_uren->datum(cel->dag)}) : std::nullopt);
}

int RedenPaneel::hoogte(int breedte) const
{
    const int wil = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(breedte) : sizeHint().height();
    return std::clamp(wil, m_context.theme.px(120), m_context.theme.px(560));
}

void RedenPaneel::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.color(Role::Base));
    painter.fillRect(QRect(0, 0, 3, height()), m_context.theme.color(Role::Accent));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_context.theme.color(Role::Hairline));
}

bool RedenPaneel::eventFilter(QObject* watched, QEvent* event)
{
    const int toets = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    if ((watched == m_reden || watched == m_verstuur) && (toets == Qt::Key_Down || toets == Qt::Key_Up)) {
        kiesCel(buurCel(m_uren->rijen(), m_uren->gekozen(), toets == Qt::Key_Down));
        Q_EMIT getypt(m_reden->text());
        return true;
    }
    if (watched == m_reden && event->type() == QEvent::KeyPress) {
        const int key = toets;
        if (key == Qt::Key_Escape) {
            m_redenRij->hide();
            vulKnop();
            kiesCel({});
            Q_EMIT hoogteAnders();
            const QString weg = m_reden->text().trimmed();
            m_reden->clear();
            Q_EMIT gestopt(weg);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            verstuur();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void RedenPaneel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    m_naast->setDirection(width() < m_context.theme.px(sideBySideFrom) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace pgb::ui
