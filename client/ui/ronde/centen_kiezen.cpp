#include "client/ui/ronde/centen_kiezen.h"
#include "client/models/verhoging_tekst.h"
#include "client/ui/lijst/lijst_kader.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/cell_table.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {

enum Keuze { Zorgverlener, VanVerstrekker, VanWet, Functie };

} // namespace

CentenKiezen::CentenKiezen(const PageContext& context, const RondeServices& services, QWidget* parent)
    : QWidget(parent), m_context(context), m_services(services), m_kader(new LijstKader(context, tr("Centenronde"), tr("Naam, wet, zorgfunctie of verstrekker"))),
      m_model(new CellTable({{tr("Kies")}, {tr("Cliënt")}, {tr("Zorgverlener")}, {tr("Wet")}, {tr("Verstrekker")}, {tr("Tarief nu")}}, this)), m_tabel(new RowTable(context.theme)),
      m_verhoging(new QLineEdit), m_vanaf(new DateLineEdit(services.vandaag)), m_uitleg(makeLabel({}, LabelLook::Muted, true)),
      m_verder(new KeyButton(context.theme, tr("Bekijk voorbeeld"), QKeySequence(Qt::CTRL | Qt::Key_Return)))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    m_tabel->setModel(m_model);
    m_tabel->setStretchColumn(2);
    m_tabel->setGivingWay({4, 3});
    m_tabel->setGrowOnly(true);
    m_tabel->setMargin(16);
    m_tabel->setAccessibleName(tr("Overeenkomsten om te kiezen"));
    auto* inhoud = new QWidget;
    auto* lijst = new QVBoxLayout(inhoud);
    lijst->setContentsMargins(0, 0, 0, 0);
    lijst->setSpacing(0);
    lijst->addWidget(bouwKeuzes());
    lijst->addWidget(makeLine());
    lijst->addWidget(m_tabel, 1);
    m_kader->setInhoud(inhoud, new EmptyState(context.theme, Drawing::Blad, tr("Er is geen overeenkomst die nu loopt.")));
    kolom->addWidget(m_kader, 1);
    kolom->addWidget(bouwOnder());
    connect(m_kader, &LijstKader::filterChanged, this, &CentenKiezen::toon);
    connect(m_kader, &LijstKader::naarLijst, this, &CentenKiezen::begin);
    connect(m_kader, &LijstKader::opnieuw, this, &CentenKiezen::opnieuw);
    connect(m_tabel, &RowTable::opened, this, &CentenKiezen::wissel);
    connect(m_tabel, &QTableView::clicked, this, [this](const QModelIndex& index) { if (index.column() == 0) wissel(index.row()); });
    context.commands.addLocal({QStringLiteral("centen.kies"), tr("Deze overeenkomst kiezen of niet"), QKeySequence(Qt::Key_Space), [this] { wissel(m_tabel->currentIndex().row()); }, {}, {}}, m_tabel);
    context.commands.addLocal({QStringLiteral("centen.alles"), tr("Alle overeenkomsten in de lijst kiezen"), QKeySequence(QKeySequence::SelectAll), [this] { wisselAlle(); }, {}, {}}, m_tabel);
    context.commands.add({QStringLiteral("centen.voorbeeld"), tr("Voorbeeld van de centenronde"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { geefOpdracht(); }, {}, {}}, this);
    vertel();
}

QWidget* CentenKiezen::bouwKeuzes()
{
    auto* vak = new QWidget;
    auto* rij = new QHBoxLayout(vak);
    rij->setContentsMargins(16, 8, 16, 8);
    rij->setSpacing(8);
    for (const QString& naam : {tr("Zorgverlener"), tr("Verstrekker"), tr("Wet"), tr("Zorgfunctie")}) {
        auto* keuze = new QComboBox;
        keuze->setAccessibleName(tr("Alleen deze: %1").arg(naam.toLower()));
        keuze->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        keuze->setMinimumContentsLength(12);
        connect(keuze, &QComboBox::currentIndexChanged, this, &CentenKiezen::toon);
        m_keuzes.push_back(keuze);
        rij->addWidget(keuze, naam == tr("Wet") ? 2 : 3);
    }
    rij->addStretch(1);
    return vak;
}

QWidget* CentenKiezen::bouwOnder()
{
    auto* balk = new QFrame;
    balk->setProperty("part", QStringLiteral("bar"));
    auto* rij = new QHBoxLayout(balk);
    rij->setContentsMargins(16, 10, 16, 10);
    rij->setSpacing(8);
    const auto veld = [&](const QString& naam, QLineEdit* editor, int breed) {
        QLabel* label = makeLabel(naam, LabelLook::Bold);
        label->setBuddy(editor);
        editor->setAccessibleName(naam);
        dressed(m_context.theme, editor, [editor, breed, &theme = m_context.theme] { editor->setFixedWidth(theme.px(breed)); });
        rij->addWidget(label);
        rij->addWidget(editor);
        rij->addSpacing(8);
    };
    m_verhoging->setObjectName(QStringLiteral("verhoging"));
    m_verhoging->setMaxLength(20);
    m_verhoging->setPlaceholderText(tr("1 cent of 2,5%"));
    m_vanaf->setObjectName(QStringLiteral("vanaf"));
    m_uitleg->setObjectName(QStringLiteral("uitleg"));
    veld(tr("Verandering"), m_verhoging, 130);
    veld(tr("Vanaf"), m_vanaf, 130);
    const QDate vandaag = m_services.vandaag();
    m_vanaf->setDate(QDate(vandaag.year(), vandaag.month(), 1).addMonths(1));
    m_verder->setMain(true);
    rij->addWidget(m_uitleg, 1);
    rij->addWidget(m_verder);
    connect(m_verhoging, &QLineEdit::textChanged, this, &CentenKiezen::vertel);
    for (QLineEdit* editor : {m_verhoging, static_cast<QLineEdit*>(m_vanaf)})
        connect(editor, &QLineEdit::returnPressed, this, &CentenKiezen::geefOpdracht);
    connect(m_verder, &QPushButton::clicked, this, &CentenKiezen::geefOpdracht);
    return balk;
}

void CentenKiezen::setRijen(std::vector<RondeRij> rijen)
{
    m_kader->fout()->toon(QString(), false);
    const bool eerste = m_rijen.empty();
    m_rijen = std::move(rijen);
    QSet<qint64> nog;
    for (const RondeRij& rij : m_rijen) {
        if (m_gekozen.contains(rij.id.waarde))
            nog.insert(rij.id.waarde);
    }
    m_gekozen = nog;
    vulKeuzes();
    toon();
    if (eerste && isVisible())
        begin();
}

void CentenKiezen::toonFout(const Problem& problem) { m_kader->fout()->toon(problem); }

void CentenKiezen::vulKeuzes()
{
    const QStringList alle{tr("Alle zorgverleners"), tr("Alle verstrekkers"), tr("Alle wetten"), tr("Alle zorgfuncties")};
    std::vector<QStringList> waarden(m_keuzes.size());
    const auto voeg = [&](Keuze keuze, const QString& waarde) {
        if (!waarde.isEmpty() && !waarden[keuze].contains(waarde))
            waarden[keuze] << waarde;
    };
    for (const RondeRij& rij : m_rijen) {
        voeg(Zorgverlener, rij.zorgverlener);
        for (const QString& v : rij.verstrekkers)
            voeg(VanVerstrekker, v);
        for (const QString& w : rij.wetten)
            voeg(VanWet, w);
        for (const QString& f : rij.functies)
            voeg(Functie, f);
    }
    for (size_t i = 0; i < m_keuzes.size(); ++i) {
        QComboBox* keuze = m_keuzes[i];
        const QSignalBlocker stil(keuze);
        const QString was = keuze->currentData().toString();
        waarden[i].sort(Qt::CaseInsensitive);
        keuze->clear();
        keuze->addItem(alle[qsizetype(i)], QString());
        for (const QString& waarde : waarden[i])
            keuze->addItem(i == Functie ? metHoofdletter(functieTekst(waarde)) : waarde, waarde);
        keuze->setCurrentIndex(std::max(0, keuze->findData(was)));
        keuze->setVisible(waarden[i].size() > 1 || !was.isEmpty());
    }
}

RondeFilter CentenKiezen::filter() const
{
    const auto waarde = [this](Keuze keuze) { return m_keuzes[size_t(keuze)]->currentData().toString(); };
    return {m_kader->filter(), waarde(Zorgverlener), waarde(VanVerstrekker), waarde(VanWet), waarde(Functie)};
}

void CentenKiezen::toon()
{
    const RondeFilter nu = filter();
    const int huidig = m_tabel->currentIndex().row();
    const int plek = m_tabel->verticalScrollBar()->value();
    std::vector<CellRow> rijen;
    m_getoond.clear();
    for (size_t i = 0; i < m_rijen.size(); ++i) {
        const RondeRij& rij = m_rijen[i];
        if (!nu.laatDoor(rij))
            continue;
        const bool gekozen = m_gekozen.contains(rij.id.waarde);
        Cell vink;
        vink.text = gekozen ? tr("ja") : QStringLiteral(" ");
        vink.icon = gekozen ? QStringLiteral("mark-check") : QStringLiteral("mark-empty");
        vink.tone = gekozen ? Role::Accent : Role::Muted;
        vink.spoken = gekozen ? tr("gekozen") : tr("niet gekozen");
        rijen.push_back({vink, {.text = rij.client, .bold = true}, {.text = rij.zorgverlener}, {.text = rij.wetten.join(QStringLiteral(", ")), .tone = Role::Muted},
                         {.text = rij.verstrekkers.join(QStringLiteral(", ")), .tone = Role::Muted}, {.text = rij.tarieven}});
        m_getoond.push_back(i);
    }
    const int getoond = int(rijen.size());
    m_model->setRows(std::move(rijen));
    // The choices stand with the list: they stay, also when nothing fits them.
    m_kader->toonLijst(int(m_rijen.size()), m_rijen.empty() ? 0 : std::max(1, getoond));
    if (getoond > 0)
        m_tabel->setCurrentIndex(m_model->index(std::clamp(huidig, 0, getoond - 1), 0));
    m_tabel->verticalScrollBar()->setValue(plek);
    m_kader->setOndertitel(getoond == 0 ? tr("%1 van %2 gekozen · niets past bij deze keuze").arg(m_gekozen.size()).arg(m_rijen.size())
                                        : tr("%1 van %2 gekozen · spatie kiest, Ctrl+A kiest alles").arg(m_gekozen.size()).arg(m_rijen.size()));
    vertel();
}

void CentenKiezen::vertel()
{
    const QString functie = m_keuzes.empty() ? QString() : m_keuzes[Functie]->currentData().toString();
    std::optional<Verhoging> verhoging = verhogingUitTekst(m_verhoging->text());
    setTone(m_uitleg, Role::Text);
    if (!verhoging)
        return m_uitleg->setText(m_verhoging->text().trimmed().isEmpty() ? tr("Een bedrag in euro's, centen of een percentage.") : tr("Typ bijvoorbeeld 1 cent, 0,05 of 2,5%."));
    m_uitleg->setText(functie.isEmpty() ? verhogingTekst(*verhoging) : tr("%1, alleen voor %2").arg(verhogingTekst(*verhoging), functieTekst(functie)));
}

void CentenKiezen::wissel(int rij)
{
    if (rij < 0 || size_t(rij) >= m_getoond.size())
        return;
    const qint64 id = m_rijen[m_getoond[size_t(rij)]].id.waarde;
    if (!m_gekozen.remove(id))
        m_gekozen.insert(id);
    toon();
}

void CentenKiezen::wisselAlle()
{
    const bool alle = std::all_of(m_getoond.begin(), m_getoond.end(), [this](size_t i) { return m_gekozen.contains(m_rijen[i].id.waarde); });
    for (const size_t i : m_getoond) {
        if (alle)
            m_gekozen.remove(m_rijen[i].id.waarde);
        else
            m_gekozen.insert(m_rijen[i].id.waarde);
    }
    toon();
}

QString CentenKiezen::bezwaar(QWidget** veld) const
{
    constexpr qsizetype meeste = 200; // what the server takes in one round
    *veld = m_tabel;
    if (m_gekozen.isEmpty())
        return tr("Kies eerst een overeenkomst met de spatiebalk, of alle met Ctrl+A.");
    if (m_gekozen.size() > meeste)
        return tr("Kies hoogstens %1 overeenkomsten per ronde.").arg(meeste);
    *veld = m_verhoging;
    if (!verhogingUitTekst(m_verhoging->text()))
        return m_verhoging->text().trimmed().isEmpty() ? tr("Vul in hoeveel het tarief verandert.") : tr("“%1” kunnen wij niet lezen. Typ bijvoorbeeld 2,5% of 1 cent.").arg(m_verhoging->text().trimmed());
    *veld = m_vanaf;
    if (!m_vanaf->date().isValid())
        return m_vanaf->problem().isEmpty() ? tr("Vul in vanaf welke dag.") : m_vanaf->problem();
    return m_vanaf->date().day() == 1 ? QString() : tr("Een wijziging begint op de eerste dag van een maand.");
}

void CentenKiezen::geefOpdracht()
{
    if (!m_verder->isEnabled())
        return;
    QWidget* veld = nullptr;
    const QString fout = bezwaar(&veld);
    if (!fout.isEmpty()) {
        m_uitleg->setText(fout);
        setTone(m_uitleg, Role::Wrong);
        return veld->setFocus();
    }
    m_opdracht = {*verhogingUitTekst(m_verhoging->text()), m_vanaf->date(), {}};
    m_opdracht.verhoging.functieCode = m_keuzes[Functie]->currentData().toString();
    for (const RondeRij& rij : m_rijen) {
        if (m_gekozen.contains(rij.id.waarde))
            m_opdracht.zorgovereenkomsten.push_back(rij.id);
    }
    Q_EMIT opdrachtGegeven();
}

void CentenKiezen::setBezig(bool bezig)
{
    m_verder->setEnabled(!bezig);
    m_verder->setText(bezig ? tr("Wij rekenen het uit") : tr("Bekijk voorbeeld"));
}

void CentenKiezen::begin() { m_tabel->setFocus(Qt::ShortcutFocusReason); }

std::vector<QWidget*> CentenKiezen::panes() { return {m_kader, m_verhoging}; }

} // namespace pgb::ui
