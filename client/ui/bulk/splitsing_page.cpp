#include "client/ui/bulk/splitsing_page.h"
#include "client/ui/bulk/splitsing_blad.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/lijst/lijst_export.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/cell_table.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/date_text.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/bestand_tekst.h"
#include "shared/text/formats.h"
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pgb::ui {
namespace {

enum Blad { Leeg, Wacht, Inhoud };
constexpr qsizetype getoond = 300; ///< of what a booking says

struct SplitsingWoorden {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::SplitsingPage)
};

ChipLook chip(BoekingUitslag uitslag)
{
    switch (uitslag) {
    case BoekingUitslag::Gevonden: return {QStringLiteral("mark-check"), SplitsingWoorden::tr("Klopt"), Role::Good};
    case BoekingUitslag::Verschil: return {QStringLiteral("mark-cross"), SplitsingWoorden::tr("Verschil"), Role::Wrong};
    case BoekingUitslag::Kiezen: return {QStringLiteral("mark-question"), SplitsingWoorden::tr("Kies zelf"), Role::Attention};
    case BoekingUitslag::Niets: break;
    }
    return {QStringLiteral("mark-clock"), SplitsingWoorden::tr("Niet gevonden"), Role::Neutral};
}

} // namespace

Address splitsingAdres() { return {Section::Betalingen, {}, QStringLiteral("splitsen")}; }

SplitsingPage::SplitsingPage(const PageContext& context, const SplitsingServices& services, QWidget* parent)
    : Page(parent), m_context(context), m_services(services), m_sessie(services.stand->sessie), m_lezer(services.lezer), m_ondertitel(makeLabel({}, LabelLook::Muted, true)),
      m_kies(new QPushButton(tr("Kies afschrift…"))), m_bedrag(new QLineEdit), m_datum(new DateLineEdit(services.vandaag)), m_fout(new FoutBalk(context.theme)), m_stapel(new QStackedWidget),
      m_leeg(new EmptyState(context.theme, Drawing::Blad, tr("Sleep een bankafschrift hierheen (camt.053 of camt.054), of typ een bedrag en een datum."))),
      m_wacht(makeLabel({}, LabelLook::Muted)), m_alle(new QCheckBox), m_model(new CellTable({{tr("Datum"), true}, {tr("Bedrag"), true}, {tr("Van")}, {tr("Omschrijving")}, {tr("Uitkomst")}}, this)),
      m_lijst(new RowTable(context.theme)), m_blad(new SplitsingBlad(context, m_sessie))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAcceptDrops(true);
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    kolom->addWidget(maakInvoer());
    kolom->addWidget(makeLine());
    kolom->addWidget(m_fout);
    m_fout->hide();
    m_wacht->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_wacht->setContentsMargins(16, 48, 16, 16);
    m_lijst->setModel(m_model);
    m_lijst->setMargin(16);
    m_lijst->setStretchColumn(3);
    m_lijst->setGivingWay({2});
    m_lijst->setKeepSelection(true);
    m_lijst->setAccessibleName(tr("Bijschrijvingen"));
    auto* boven = new QWidget;
    auto* bovenKolom = new QVBoxLayout(boven);
    bovenKolom->setContentsMargins(0, 0, 0, 0);
    bovenKolom->addWidget(m_lijst, 1);
    auto* alleRij = new QHBoxLayout;
    alleRij->setContentsMargins(16, 0, 16, 6);
    alleRij->addWidget(m_alle);
    bovenKolom->addLayout(alleRij);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(boven);
    splitter->addWidget(m_blad);
    splitter->setSizes({context.theme.px(180), context.theme.px(420)});
    splitter->setChildrenCollapsible(false);
    for (QWidget* deel : {static_cast<QWidget*>(m_leeg), static_cast<QWidget*>(m_wacht), static_cast<QWidget*>(splitter)})
        m_stapel->addWidget(deel);
    kolom->addWidget(m_stapel, 1);
    verbind();
    toonVanEerder();
    voegExportToe(*this, context, [this]() -> const QTableView* { return m_stapel->currentIndex() == Inhoud ? &m_blad->lijst() : nullptr; });
    context.commands.add({QStringLiteral("splitsing.open"), tr("Bankafschrift openen"), QKeySequence(Qt::CTRL | Qt::Key_O), [this] { kies(); }, {}, tr("camt bank betaling bundel splitsen")}, this);
}

void SplitsingPage::verbind()
{
    connect(m_kies, &QPushButton::clicked, this, &SplitsingPage::kies);
    connect(m_bedrag, &QLineEdit::returnPressed, this, &SplitsingPage::zoekGetypt);
    connect(m_datum, &QLineEdit::returnPressed, this, &SplitsingPage::zoekGetypt);
    connect(m_alle, &QCheckBox::toggled, this, &SplitsingPage::toonBoekingen);
    connect(m_lijst->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SplitsingPage::toonBlad);
    connect(m_lijst, &RowTable::opened, this, [this] { m_blad->zetFocus(); });
    connect(&m_lezer, &AfschriftLezer::gelezen, this, &SplitsingPage::neemAfschrift);
    connect(&m_lezer, &AfschriftLezer::mislukt, this, &SplitsingPage::zegFout);
    connect(&m_sessie, &SplitsingSession::herkend, this, &SplitsingPage::toonBoekingen);
    connect(&m_sessie, &SplitsingSession::gesplitst, this, [this] { if (const auto boeking = gekozen()) m_blad->toon(*boeking); });
    connect(&m_sessie, &SplitsingSession::mislukt, this, &SplitsingPage::zegFout);
    connect(m_blad, &SplitsingBlad::gekozen, this, &SplitsingPage::kiesBetaling);
    connect(m_fout, &FoutBalk::opnieuw, this, [this] {
        m_fout->hide();
        const auto boekingen = m_sessie.boekingen();
        wacht(tr("Wij zoeken uw betalingen op."));
        m_sessie.zoek(boekingen);
    });
}

QWidget* SplitsingPage::maakInvoer()
{
    auto* boven = new QWidget;
    auto* kolom = new QVBoxLayout(boven);
    kolom->setContentsMargins(16, 12, 16, 10);
    kolom->setSpacing(8);
    kolom->addWidget(makeLabel(title(), LabelLook::Title));
    kolom->addWidget(m_ondertitel);
    auto* rij = new QHBoxLayout;
    rij->setSpacing(8);
    rij->addWidget(m_kies);
    rij->addSpacing(m_context.theme.px(16));
    auto* bedrag = makeLabel(tr("Bijgeschreven bedrag"));
    bedrag->setBuddy(m_bedrag);
    m_bedrag->setAccessibleName(tr("Bijgeschreven bedrag"));
    m_bedrag->setPlaceholderText(QStringLiteral("12.345,67"));
    m_bedrag->setMaximumWidth(m_context.theme.px(140));
    m_bedrag->setMaxLength(20);
    auto* datum = makeLabel(tr("Datum op het afschrift"));
    datum->setBuddy(m_datum);
    m_datum->setAccessibleName(tr("Datum op het afschrift"));
    m_datum->setMaximumWidth(m_context.theme.px(140));
    auto* zoek = new QPushButton(tr("Zoeken"));
    connect(zoek, &QPushButton::clicked, this, &SplitsingPage::zoekGetypt);
    for (QWidget* deel : {static_cast<QWidget*>(bedrag), static_cast<QWidget*>(m_bedrag), static_cast<QWidget*>(datum), static_cast<QWidget*>(m_datum), static_cast<QWidget*>(zoek)})
        rij->addWidget(deel);
    rij->addStretch();
    kolom->addLayout(rij);
    m_ondertitel->setText(tr("Het afschrift blijft op deze computer. Wij vragen de server alleen wat er in die dagen aan u is betaald."));
    return boven;
}

std::vector<QWidget*> SplitsingPage::panes() { return {m_kies->parentWidget(), m_lijst, m_blad}; }

std::vector<KeyHint> SplitsingPage::keyHints() const
{
    if (m_stapel->currentIndex() != Inhoud)
        return {{QKeySequence(Qt::CTRL | Qt::Key_O), tr("afschrift openen")}};
    return {{QKeySequence(Qt::Key_Return), tr("naar de regels")}, {QKeySequence(Qt::Key_F8), tr("volgende vraag")}, {QKeySequence(Qt::CTRL | Qt::Key_E), tr("opslaan als bestand")}};
}

bool SplitsingPage::walkFindings(bool forward)
{
    const int aantal = int(m_rijen.size());
    const int nu = m_lijst->currentIndex().row();
    for (int stap = 1; stap <= aantal; ++stap) {
        const int rij = ((nu + (forward ? stap : -stap)) % aantal + aantal) % aantal;
        const BoekingUitslag uitslag = m_sessie.uitslag(m_rijen[size_t(rij)]).uitslag;
        if (uitslag == BoekingUitslag::Kiezen || uitslag == BoekingUitslag::Verschil) {
            m_lijst->setCurrentIndex(m_model->index(rij, 0));
            m_blad->zetFocus();
            return true;
        }
    }
    return false;
}

void SplitsingPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (std::exchange(m_eersteKeer, false))
        m_bedrag->setFocus(Qt::OtherFocusReason);
}

void SplitsingPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void SplitsingPage::dropEvent(QDropEvent* event) { openBestand(event->mimeData()->urls().first().toLocalFile()); }

void SplitsingPage::kies()
{
    auto* kiezer = new QFileDialog(this, tr("Bankafschrift"), QString(), tr("Bankafschriften (*.xml *.zip);;Alle bestanden (*)"));
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setFileMode(QFileDialog::ExistingFile);
    connect(kiezer, &QFileDialog::fileSelected, this, &SplitsingPage::openBestand);
    kiezer->open();
}

void SplitsingPage::openBestand(const QString& pad)
{
    if (pad.isEmpty())
        return;
    begin(QFileInfo(pad).fileName());
    m_lezer.lees(pad);
}

void SplitsingPage::openKopie(const std::shared_ptr<const BestandKopie>& kopie, const QString& naam)
{
    if (!kopie)
        return;
    begin(naam);
    m_lezer.lees(kopie);
}

void SplitsingPage::begin(const QString& naam)
{
    m_fout->hide();
    m_services.stand->bron = naam;
    wacht(tr("Wij lezen %1.").arg(m_services.stand->bron));
}

void SplitsingPage::zoekGetypt()
{
    const auto bedrag = bedragFromTekst(m_bedrag->text().trimmed());
    const auto dag = dateFromText(m_datum->text(), m_services.vandaag());
    if (dag && (*dag < eersteBetaaldag() || *dag > m_services.vandaag())) {
        m_fout->toon(tr("Typ een datum van 1-1-2015 tot en met vandaag."), false);
        m_fout->show();
        return m_datum->setFocus(Qt::OtherFocusReason);
    }
    if (!bedrag || *bedrag <= Bedrag() || !dag) {
        const bool geenBedrag = !bedrag || *bedrag <= Bedrag();
        m_fout->toon(geenBedrag ? tr("Typ het bedrag dat de bank bijschreef, bijvoorbeeld 12.345,67.") : tr("Typ de datum van het afschrift, bijvoorbeeld 6-10-2025."), false);
        m_fout->show();
        return (geenBedrag ? m_bedrag : static_cast<QLineEdit*>(m_datum))->setFocus(Qt::OtherFocusReason);
    }
    m_fout->hide();
    m_services.stand->bron.clear();
    m_services.stand->rest.clear();
    wacht(tr("Wij zoeken uw betalingen op."));
    Bankboeking boeking;
    boeking.nummer = 1;
    boeking.bedrag = *bedrag;
    boeking.dag = *dag;
    m_sessie.zoek({boeking});
}

void SplitsingPage::neemAfschrift(const Bankafschrift& afschrift)
{
    QStringList rest;
    if (afschrift.af > 0)
        rest << (afschrift.af == 1 ? tr("1 afschrijving") : tr("%1 afschrijvingen").arg(afschrift.af));
    if (afschrift.nietGeboekt > 0)
        rest << tr("%1 nog niet geboekt").arg(afschrift.nietGeboekt);
    if (afschrift.andereMunt > 0)
        rest << tr("%1 in een andere munt").arg(afschrift.andereMunt);
    if (afschrift.onleesbaar > 0)
        rest << tr("%1 zonder leesbaar bedrag of datum").arg(afschrift.onleesbaar);
    std::vector<Bankboeking> bij = afschrift.bij;
    if (const qint64 vreemd = neemVreemdeDagenUit(bij, m_services.vandaag()); vreemd > 0)
        rest << tr("%1 met een datum vóór 2015 of na vandaag").arg(vreemd);
    if (afschrift.andereBestanden > 0)
        rest << (afschrift.andereBestanden == 1 ? tr("1 ander bestand in de zip") : tr("%1 andere bestanden in de zip").arg(afschrift.andereBestanden));
    m_services.stand->rest = rest.isEmpty() ? QString() : tr("Niet bekeken: %1.").arg(rest.join(QStringLiteral(", ")));
    if (afschrift.ingekort > 0)
        m_services.stand->rest = (m_services.stand->rest + QLatin1Char(' ') + (afschrift.ingekort == 1 ? tr("Bij 1 bijschrijving staat zo veel tekst dat wij niet alles lazen.")
                                                                : tr("Bij %1 bijschrijvingen staat zo veel tekst dat wij niet alles lazen.").arg(afschrift.ingekort))).trimmed();
    wacht(tr("Wij zoeken uw betalingen op."));
    m_alle->setChecked(false);
    m_sessie.zoek(std::move(bij));
}

void SplitsingPage::toonBoekingen()
{
    const size_t aantal = m_sessie.boekingen().size();
    const auto vorige = gekozen();
    size_t eigen = 0;
    for (size_t b = 0; b < aantal; ++b)
        eigen += m_sessie.isVanPgb(b);
    if (aantal == 0) {
        m_ondertitel->clear();
        m_leeg->setSentence(tr("In %1 staat geen bijschrijving. %2").arg(m_services.stand->bron, m_services.stand->rest));
        m_stapel->setCurrentIndex(Leeg);
        return Q_EMIT described();
    }
    const bool alles = m_alle->isChecked() || eigen == 0;
    m_rijen.clear();
    std::vector<CellRow> rijen;
    for (size_t b = 0; b < aantal; ++b) {
        if (!alles && !m_sessie.isVanPgb(b))
            continue;
        const Bankboeking& boeking = m_sessie.boekingen()[b];
        const QString waar = boeking.omschrijving.isEmpty() ? boeking.kenmerken.join(QLatin1Char(' ')) : boeking.omschrijving;
        m_rijen.push_back(b);
        rijen.push_back({{.text = datumKort(boeking.dag)}, {.text = euroTekst(boeking.bedrag, huidigeTaal()), .bold = true}, {.text = boeking.tegenpartij}, {.text = waar.left(getoond).simplified(), .tone = Role::Muted},
                         {.chip = chip(m_sessie.uitslag(b).uitslag)}});
    }
    m_model->setRows(std::move(rijen));
    m_alle->setVisible(eigen > 0 && eigen < aantal);
    m_alle->setText(tr("Toon ook de andere bijschrijvingen (%1)").arg(aantal - eigen));
    m_ondertitel->setText((m_services.stand->bron.isEmpty() ? QString() : (aantal == 1 ? tr("%1: 1 bijschrijving, %2 van het pgb.").arg(m_services.stand->bron).arg(eigen) : tr("%1: %2 bijschrijvingen, %3 van het pgb.").arg(m_services.stand->bron).arg(aantal).arg(eigen)) + QLatin1Char(' ') + m_services.stand->rest).trimmed());
    m_stapel->setCurrentIndex(Inhoud);
    const auto plaats = vorige ? std::find(m_rijen.begin(), m_rijen.end(), *vorige) : m_rijen.begin();
    m_lijst->setCurrentIndex(m_model->index(plaats == m_rijen.end() ? 0 : int(plaats - m_rijen.begin()), 0));
    toonBlad();
    if (!vorige)
        m_blad->zetFocus();
    Q_EMIT described();
}

std::optional<size_t> SplitsingPage::gekozen() const
{
    const int rij = m_stapel->currentIndex() == Inhoud ? m_lijst->currentIndex().row() : -1;
    return rij >= 0 && size_t(rij) < m_rijen.size() ? std::optional(m_rijen[size_t(rij)]) : std::nullopt;
}

void SplitsingPage::toonBlad()
{
    const auto boeking = gekozen();
    if (!boeking)
        return;
    m_services.stand->gekozen = boeking;
    m_blad->toon(*boeking);
    if (!m_sessie.regels(*boeking))
        m_sessie.lees(*boeking);
}

/// What a choice takes from other bookings is seen at once, and all of it can be taken back.
void SplitsingPage::kiesBetaling(size_t boeking, const BetalingKeuze& keuze)
{
    m_sessie.kies(boeking, keuze);
    m_blad->zetFocus();
    const Bankboeking& b = m_sessie.boekingen()[boeking];
    m_context.navigator.toast(tr("Gekozen voor %1 op %2.").arg(euroTekst(b.bedrag, huidigeTaal()), datumKort(b.dag)), [zelf = QPointer(this)] {
        if (zelf)
            zelf->undo();
    });
}

void SplitsingPage::undo()
{
    m_sessie.neemTerug();
    m_blad->zetFocus();
}

/// The page was left and is opened again.
void SplitsingPage::toonVanEerder()
{
    SplitsingStand& stand = *m_services.stand;
    m_bedrag->setText(stand.bedrag);
    m_datum->setText(stand.datum);
    connect(m_bedrag, &QLineEdit::textChanged, this, [this](const QString& tekst) { m_services.stand->bedrag = tekst; });
    connect(m_datum, &QLineEdit::textChanged, this, [this](const QString& tekst) { m_services.stand->datum = tekst; });
    if (m_sessie.bezig())
        return wacht(tr("Wij zoeken uw betalingen op."));
    if (m_sessie.boekingen().empty())
        return;
    m_eersteKeer = false;
    if (!m_sessie.zijnHerkend()) { // it went wrong
        wacht(tr("Wij zoeken uw betalingen op."));
        const auto boekingen = m_sessie.boekingen();
        return m_sessie.zoek(boekingen);
    }
    const auto was = stand.gekozen;
    m_alle->setChecked(was && !m_sessie.isVanPgb(*was));
    toonBoekingen();
    const auto plaats = was ? std::find(m_rijen.begin(), m_rijen.end(), *was) : m_rijen.end();
    if (plaats != m_rijen.end())
        m_lijst->setCurrentIndex(m_model->index(int(plaats - m_rijen.begin()), 0));
}

void SplitsingPage::zegFout(const Problem& problem)
{
    const QString bestand = bestandProbleemTekst(problem);
    bestand.isEmpty() ? m_fout->toon(problem) : m_fout->toon(bestand, false);
    m_fout->show();
    if (m_stapel->currentIndex() == Wacht)
        m_stapel->setCurrentIndex(Leeg);
    Q_EMIT described();
}

void SplitsingPage::wacht(const QString& zin)
{
    m_wacht->setText(zin);
    m_stapel->setCurrentIndex(Wacht);
    Q_EMIT described();
}

} // namespace pgb::ui
