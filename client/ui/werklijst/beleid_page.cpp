#include "client/ui/werklijst/beleid_page.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/overeenkomst/veld_blok.h"
#include "client/ui/shell/commands.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/cell_table.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/date_text.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {

/// "2,5" is 250 hundredths of a percent; empty = not set.
std::optional<std::optional<qint64>> procentVan(const QString& tekst)
{
    using Uit = std::optional<std::optional<qint64>>;
    if (tekst.trimmed().isEmpty())
        return Uit(std::in_place);
    const std::optional<qint64> honderdsten = aantalHonderdstenFromTekst(tekst);
    return honderdsten && *honderdsten >= 0 && *honderdsten <= 10'000 ? Uit(honderdsten) : Uit();
}

QString jaNee(std::optional<bool> waarde)
{
    return !waarde ? BeleidPage::tr("niet ingesteld") : *waarde ? BeleidPage::tr("ja") : BeleidPage::tr("nee");
}

/// The newest of its law that holds today.
bool geldtNu(const std::vector<Verstrekkersbeleid>& alle, const Verstrekkersbeleid& dit, QDate vandaag)
{
    if (dit.geldigVan > vandaag)
        return false;
    return std::none_of(alle.begin(), alle.end(), [&](const Verstrekkersbeleid& b) {
        const bool nieuwer = b.geldigVan > dit.geldigVan || (b.geldigVan == dit.geldigVan && b.id > dit.id);
        return b.wet == dit.wet && b.geldigVan <= vandaag && nieuwer;
    });
}

} // namespace

BeleidPage::BeleidPage(const Address& address, const PageContext& context, DossierGateway& dossiers, LevensloopGateway& levensloop)
    : m_address(address), m_context(context), m_dossiers(dossiers), m_levensloop(levensloop), m_fout(new FoutBalk(context.theme)),
      m_model(new CellTable({{tr("Wet")}, {tr("Vanaf"), true}, {tr("Hoogste %"), true}, {tr("Hoogste €"), true}, {tr("Reiskosten")}, {tr("Maanden terug"), true}, {tr("Organisatie geeft op")}, {tr("Stand")}}, this)),
      m_tabel(new RowTable(context.theme))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 12, 16, 16);
    kolom->setSpacing(10);
    kolom->addWidget(makeLabel(title(), LabelLook::Title));
    kolom->addWidget(makeLabel(tr("Een hoger tarief dat binnen uw beleid past, wordt vanzelf goedgekeurd. Het wordt vastgelegd met de regel waar het onder viel. Een regel geldt vanaf "
                                  "een dag; wat eerder is goedgekeurd, blijft goedgekeurd. Wat u leeg laat, komt uit de landelijke parameters. Kiest u 'totaal per periode', dan mag een "
                                  "zorginstelling de uren van een maand in één regel opgeven, vanaf die dag."), LabelLook::Muted, true));
    kolom->addWidget(m_fout);
    m_vorm = bouwVorm();
    kolom->addWidget(m_vorm);
    m_tabel->setModel(m_model);
    m_tabel->setStretchColumn(0);
    m_tabel->setAccessibleName(tr("Regels van het beleid"));
    kolom->addWidget(m_tabel, 1);
    connect(m_fout, &FoutBalk::opnieuw, this, &BeleidPage::laad);
    m_context.commands.add({QStringLiteral("beleid.vastleggen"), tr("Beleid vastleggen"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { legVast(); }, {}, tr("bandbreedte regel")}, this);
}

QWidget* BeleidPage::bouwVorm()
{
    auto* vorm = new QWidget;
    auto* rij = new QHBoxLayout;
    rij->setSpacing(12);
    const auto veld = [this, rij](const QString& naam, const QString& hulp, const char* id, QWidget* editor, int deel) {
        editor->setObjectName(QString::fromLatin1(id));
        rij->addWidget(new VeldBlok(m_context.theme, {naam, hulp}, QLatin1String(id), editor), deel, Qt::AlignTop);
    };
    m_wet = new QComboBox;
    m_van = new DateLineEdit([this] { return m_dossiers.vandaag(); });
    m_procent = new QLineEdit;
    m_bedrag = new QLineEdit;
    m_maanden = new QLineEdit;
    for (QLineEdit* getal : {m_procent, m_bedrag, m_maanden}) {
        getal->setAlignment(Qt::AlignRight);
        getal->setMaxLength(12);
    }
    m_reis = new QComboBox;
    m_reis->addItem(jaNee(std::nullopt), -1);
    m_reis->addItem(jaNee(true), 1);
    m_reis->addItem(jaNee(false), 0);
    m_detail = new QComboBox;
    m_detail->addItem(jaNee(std::nullopt), -1);
    for (const Detailniveau niveau : {Detailniveau::Dag, Detailniveau::Periode})
        m_detail->addItem(codeTekst(niveau), int(niveau));
    veld(tr("Wet"), tr("Welke wet?"), "wet", m_wet, 3);
    veld(tr("Vanaf"), tr("Vandaag of later."), "geldigVan", m_van, 3);
    veld(tr("Verhoging, %"), tr("Hoogstens."), "procent", m_procent, 3);
    veld(tr("Verhoging, €"), tr("Per uur of keer."), "bedrag", m_bedrag, 3);
    veld(tr("Reiskosten"), tr("Mogen ze?"), "reiskosten", m_reis, 3);
    veld(tr("Maanden terug"), tr("Hoogstens."), "maanden", m_maanden, 3);
    veld(tr("Organisatie geeft op"), tr("Van een zorginstelling."), "detailniveau", m_detail, 3);
    m_mist = makeLabel({}, LabelLook::Wrong, true);
    auto* knop = new KeyButton(m_context.theme, tr("Vastleggen"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    knop->setMain(true);
    knop->setObjectName(QStringLiteral("vastleggen"));
    connect(knop, &QPushButton::clicked, this, &BeleidPage::legVast);
    auto* onder = new QHBoxLayout;
    onder->addWidget(m_mist, 1);
    onder->addWidget(knop);
    auto* kolom = new QVBoxLayout(vorm);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->addLayout(rij);
    kolom->addLayout(onder);
    return vorm;
}

void BeleidPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_van->date().isValid())
        m_van->setDate(QDate(m_dossiers.vandaag().year(), m_dossiers.vandaag().month(), 1).addMonths(1));
    laad();
}

void BeleidPage::laad()
{
    m_dossiers.verstrekkers(this, [this](const Outcome<std::vector<Verstrekker>>& alle) {
        if (!alle)
            return m_fout->toon(alle.problem());
        const QVariant stond = m_wet->currentData();
        m_wet->clear();
        for (const Verstrekker& v : *alle) {
            if (v.id != m_dossiers.gebruiker().verstrekker)
                continue;
            for (const Wet wet : v.wetten)
                m_wet->addItem(codeTekst(wet), int(wet));
        }
        m_wet->setCurrentIndex(std::max(0, m_wet->findData(stond)));
    });
    m_levensloop.beleid(this, [this](const Outcome<std::vector<Verstrekkersbeleid>>& regels) {
        if (!regels)
            return m_fout->toon(regels.problem());
        m_fout->toon(QString(), false);
        toon(*regels);
    });
}

void BeleidPage::toon(std::vector<Verstrekkersbeleid> regels)
{
    std::stable_sort(regels.begin(), regels.end(), [](const Verstrekkersbeleid& a, const Verstrekkersbeleid& b) { return a.geldigVan != b.geldigVan ? a.geldigVan > b.geldigVan : a.id > b.id; });
    const QString streep = QStringLiteral("–");
    std::vector<CellRow> rijen;
    for (const Verstrekkersbeleid& b : regels) {
        const bool nu = geldtNu(regels, b, m_dossiers.vandaag());
        const bool straks = b.geldigVan > m_dossiers.vandaag();
        rijen.push_back({{.text = codeTekst(b.wet), .bold = nu},
                         {.text = dateShort(b.geldigVan)},
                         {.text = b.bandbreedteHonderdsten ? aantalTekst(*b.bandbreedteHonderdsten) : streep},
                         {.text = b.bandbreedteBedrag ? euroTekst(*b.bandbreedteBedrag, huidigeTaal()) : streep},
                         {.text = jaNee(b.reiskostenToegestaan)},
                         {.text = b.maximumTerugwerkendeMaanden ? QString::number(*b.maximumTerugwerkendeMaanden) : streep},
                         {.text = codeTekst(b.detailniveau.value_or(Detailniveau::Dag))},
                         {.chip = nu       ? ChipLook{QStringLiteral("mark-check"), tr("Geldt nu"), Role::Good}
                                  : straks ? ChipLook{QStringLiteral("mark-planned"), tr("Gaat in"), Role::Info}
                                           : ChipLook{QStringLiteral("mark-clock"), tr("Voorbij"), Role::Neutral}}});
    }
    m_model->setRows(std::move(rijen));
}

std::optional<wire::BeleidInvoer> BeleidPage::lees()
{
    const auto mist = [this](const QString& zin, QWidget* veld) {
        m_mist->setText(zin);
        veld->setFocus();
        return std::nullopt;
    };
    const auto procent = procentVan(m_procent->text());
    const QString bedragTekst = m_bedrag->text().trimmed();
    const std::optional<Bedrag> bedrag = bedragFromTekst(bedragTekst);
    bool getal = false;
    const QString maandenTekst = m_maanden->text().trimmed();
    const qint64 maanden = maandenTekst.toLongLong(&getal);
    if (m_wet->currentIndex() < 0)
        return mist(tr("Kies eerst een wet."), m_wet);
    if (!m_van->problem().isEmpty() || !m_van->date().isValid())
        return mist(tr("Vul in vanaf welke dag dit geldt."), m_van);
    if (!procent)
        return mist(tr("Vul een percentage in van 0 tot en met 100, bijvoorbeeld 2,5."), m_procent);
    if (!bedragTekst.isEmpty() && (!bedrag || bedrag->centen < 0))
        return mist(tr("Vul een bedrag in, bijvoorbeeld 1,50."), m_bedrag);
    if (!maandenTekst.isEmpty() && (!getal || maanden < 0 || maanden > 60))
        return mist(tr("Vul een getal in van 0 tot en met 60."), m_maanden);
    wire::BeleidInvoer invoer;
    invoer.wet = Wet(m_wet->currentData().toInt());
    invoer.geldigVan = m_van->date();
    invoer.bandbreedteHonderdsten = *procent;
    if (!bedragTekst.isEmpty())
        invoer.bandbreedteBedrag = bedrag;
    if (const int reis = m_reis->currentData().toInt(); reis >= 0)
        invoer.reiskostenToegestaan = reis == 1;
    if (!maandenTekst.isEmpty())
        invoer.maximumTerugwerkendeMaanden = maanden;
    if (const int niveau = m_detail->currentData().toInt(); niveau >= 0)
        invoer.detailniveau = Detailniveau(niveau);
    return invoer;
}

void BeleidPage::legVast()
{
    m_mist->clear();
    const std::optional<wire::BeleidInvoer> invoer = m_bezig ? std::nullopt : lees();
    if (!invoer)
        return;
    m_bezig = true;
    m_levensloop.voerBeleidIn(*invoer, this, [this](const Outcome<Verstrekkersbeleid>& regel) {
        m_bezig = false;
        if (!regel) {
            m_mist->setText(probleemTekst(regel.problem()));
            return;
        }
        m_context.navigator.toast(tr("Vastgelegd. Het beleid voor de %1 geldt vanaf %2.").arg(codeTekst(regel->wet), datumTekst(regel->geldigVan, huidigeTaal())));
        for (QLineEdit* veld : {m_procent, m_bedrag, m_maanden})
            veld->clear();
        m_reis->setCurrentIndex(0);
        m_detail->setCurrentIndex(0);
        laad();
    });
}

std::vector<QWidget*> BeleidPage::panes()
{
    return {m_vorm, m_tabel};
}

} // namespace pgb::ui
