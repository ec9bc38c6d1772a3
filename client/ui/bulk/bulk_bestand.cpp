#include "client/ui/bulk/bulk_bestand.h"
#include "client/models/nl_tijd.h"
#include "client/ui/bulk/bulk_eerdere.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/formats.h"
#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace pgb::ui {
namespace {

constexpr int hoogstensInLijst = 200;
constexpr int rustMs = 300;

QStringList soorten() { return {QStringLiteral("*.csv"), QStringLiteral("*.txt"), QStringLiteral("*.xlsx"), QStringLiteral("*.ods"), QStringLiteral("*.json"), QStringLiteral("*.xml"), QStringLiteral("*.pdf")}; }

} // namespace

BulkBestand::BulkBestand(const PageContext& context, BulkGateway& gateway, const QString& map, QWidget* parent)
    : QWidget(parent), m_context(context), m_map(map), m_model(new CellTable({{tr("Bestand")}, {tr("Gewijzigd"), true}, {tr("Grootte"), true}}, this)), m_lijst(new RowTable(context.theme)),
      m_mapTekst(makeLabel({}, LabelLook::Muted, true)), m_kies(new QPushButton(tr("Kies bestand…"))), m_eerdere(new BulkEerdere(context, gateway))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 12, 16, 12);
    kolom->setSpacing(12);
    kolom->addWidget(makeLabel(tr("Sleep een bestand met uren hierheen, of kies er een. Wij lezen CSV, XLSX, ODS, JSON, UBL-facturen en PDF-facturen."), LabelLook::Plain, true));
    auto* knoppen = new QHBoxLayout;
    auto* plakken = new QPushButton(tr("Plakken"));
    auto* volg = new QPushButton(tr("Map volgen…"));
    auto* toegang = new QPushButton(tr("Toegang voor programma's…"));
    auto* onthouden = new QPushButton(tr("Onthouden nummers…"));
    toegang->setObjectName(QStringLiteral("toegang"));
    onthouden->setObjectName(QStringLiteral("onthouden"));
    for (QPushButton* knop : {m_kies, plakken, volg, onthouden, toegang})
        knoppen->addWidget(knop);
    knoppen->addStretch();
    kolom->addLayout(knoppen);
    kolom->addWidget(m_mapTekst);
    m_lijst->setModel(m_model);
    m_lijst->setStretchColumn(0);
    m_lijst->setAccessibleName(tr("Bestanden in de gevolgde map"));
    dressed(context.theme, m_lijst, [this] { m_lijst->setMinimumHeight(m_lijst->heightFor(2)); });
    kolom->addWidget(m_lijst, 1);
    kolom->addWidget(m_eerdere, 1);
    kolom->addStretch(); // without either list the top stays where it is
    connect(m_kies, &QPushButton::clicked, this, &BulkBestand::kies);
    connect(plakken, &QPushButton::clicked, this, &BulkBestand::plak);
    connect(toegang, &QPushButton::clicked, this, &BulkBestand::tokens);
    connect(onthouden, &QPushButton::clicked, this, &BulkBestand::onthouden);
    connect(volg, &QPushButton::clicked, this, &BulkBestand::kiesMap);
    connect(m_lijst, &RowTable::opened, this, [this](int rij) { Q_EMIT gekozen(m_paden.value(rij)); });
    m_rust.setSingleShot(true);
    m_rust.setInterval(rustMs);
    connect(&m_rust, &QTimer::timeout, this, &BulkBestand::leesMap);
    connect(&m_wachter, &QFileSystemWatcher::directoryChanged, &m_rust, qOverload<>(&QTimer::start));
    connect(&m_wachter, &QFileSystemWatcher::fileChanged, &m_rust, qOverload<>(&QTimer::start));
    connect(m_eerdere, &BulkEerdere::gelezen, this, [this] {
        if (m_kies->hasFocus())
            zetFocus();
    });
    leesMap();
}

void BulkBestand::zetFocus()
{
    leesMap();
    if (!m_paden.isEmpty())
        m_lijst->setFocus(Qt::ShortcutFocusReason);
    else if (!m_eerdere->isLeeg())
        m_eerdere->zetFocus();
    else
        m_kies->setFocus(Qt::ShortcutFocusReason);
}

const QTableView* BulkBestand::lijst() const { return window()->focusWidget() == m_lijst ? m_lijst : m_eerdere->lijst(); }
LijstBladen BulkBestand::bladen() const { return lijst() == m_lijst ? LijstBladen() : m_eerdere->bladen(); }

void BulkBestand::leesMap()
{
    const int rij = m_lijst->currentIndex().row();
    const QString was = rij > 0 ? m_paden.value(rij) : QString(); // on top stays on top: that is the newest
    m_paden.clear();
    std::vector<CellRow> rijen;
    auto bestanden = m_map.isEmpty() ? QFileInfoList() : QDir(m_map).entryInfoList(soorten(), QDir::Files | QDir::Readable, QDir::Time);
    bestanden.removeIf([](const QFileInfo& info) { return info.fileName().startsWith(QLatin1String("~$")); }); // the mark of a program that has the file open
    for (const QFileInfo& info : bestanden.mid(0, hoogstensInLijst)) {
        m_paden << info.filePath();
        rijen.push_back({{.text = info.fileName(), .icon = QStringLiteral("text-x-generic")},
                         {.text = QStringLiteral("%1 %2").arg(datumTekst(nlTijd(info.lastModified()).date(), huidigeTaal()), nlTijd(info.lastModified()).toString(QStringLiteral("HH:mm")))},
                         {.text = QLocale(huidigeTaal() == Taal::Nl ? QLocale::Dutch : QLocale::English).formattedDataSize(info.size())}});
    }
    QStringList volgen = m_map.isEmpty() ? QStringList() : QStringList{m_map} + m_paden;
    const QStringList gevolgd = m_wachter.directories() + m_wachter.files();
    for (const QString& pad : gevolgd) {
        if (!volgen.removeOne(pad))
            m_wachter.removePath(pad);
    }
    if (!volgen.isEmpty())
        m_wachter.addPaths(volgen);
    m_model->setRows(std::move(rijen));
    m_lijst->setVisible(!m_paden.isEmpty());
    m_mapTekst->setText(m_map.isEmpty() ? tr("Volg een map, dan staat het nieuwste bestand hier vanzelf bovenaan.")
                        : m_paden.isEmpty() ? tr("In %1 staat nu geen bestand.").arg(m_map)
                                            : tr("Nieuwste in %1. Enter opent het bestand.").arg(m_map));
    if (!m_paden.isEmpty())
        m_lijst->setCurrentIndex(m_model->index(std::max(0, int(m_paden.indexOf(was))), 0));
}

void BulkBestand::kies()
{
    auto* kiezer = new QFileDialog(this, tr("Bestand met uren"), m_map, tr("Uren en facturen (%1);;Alle bestanden (*)").arg(soorten().join(QLatin1Char(' '))));
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setFileMode(QFileDialog::ExistingFile);
    connect(kiezer, &QFileDialog::fileSelected, this, &BulkBestand::gekozen);
    kiezer->open();
}

void BulkBestand::kiesMap()
{
    auto* kiezer = new QFileDialog(this, tr("Map om te volgen"), m_map);
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setFileMode(QFileDialog::Directory);
    kiezer->setOption(QFileDialog::ShowDirsOnly);
    connect(kiezer, &QFileDialog::fileSelected, this, [this](const QString& map) {
        m_map = map;
        Q_EMIT mapGekozen(map);
        zetFocus();
    });
    kiezer->open();
}

void BulkBestand::plak()
{
    const QMimeData* inhoud = QGuiApplication::clipboard()->mimeData();
    if (inhoud && inhoud->hasUrls() && inhoud->urls().first().isLocalFile())
        return Q_EMIT gekozen(inhoud->urls().first().toLocalFile());
    const QString tekst = inhoud ? inhoud->text() : QString();
    if (tekst.trimmed().isEmpty())
        return m_context.navigator.toast(tr("Er is niets om te plakken. Kopieer eerst de regels uit uw rekenblad, met de kopregel."));
    Q_EMIT geplakt(tekst.toUtf8());
}

} // namespace pgb::ui
