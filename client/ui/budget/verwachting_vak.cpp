#include "client/ui/budget/verwachting_vak.h"
#include "client/ui/budget/verwachting_grafiek.h"
#include "client/ui/widgets/cell_table.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_table.h"
#include "client/ui/widgets/scroll_to.h"
#include "shared/text/formats.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr int naastElkaarVanaf = 860;
constexpr int vraagNaastElkaarVanaf = 760;

QSpinBox* procent(const QString& naam)
{
    auto* veld = new QSpinBox;
    veld->setRange(-100, 100);
    veld->setSuffix(QStringLiteral(" %"));
    veld->setAccessibleName(naam);
    veld->setAlignment(Qt::AlignRight);
    return veld;
}

QString overeenkomstNaam(const VerwachtingBron& bron, const Zorgovereenkomst& z)
{
    const auto wie = std::find_if(bron.zorgverleners.begin(), bron.zorgverleners.end(), [&](const Zorgverlener& v) { return v.id == z.zorgverlener; });
    return wie == bron.zorgverleners.end() ? z.nummer : z.nummer.isEmpty() ? wie->naam : wie->naam + QStringLiteral(u" · ") + z.nummer;
}

bool betaaltUit(const Zorgovereenkomst& z, ToekenningId toekenning)
{
    return std::any_of(z.versies.begin(), z.versies.end(), [&](const ZorgovereenkomstVersie& versie) {
        return std::any_of(versie.inhoud.werkafspraken.begin(), versie.inhoud.werkafspraken.end(), [&](const Werkafspraak& w) { return w.toekenning == toekenning; });
    });
}

} // namespace

VerwachtingVak::VerwachtingVak(const Theme& theme, std::shared_ptr<const VerwachtingBron> bron, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_bron(std::move(bron)), m_zin(makeLabel({}, LabelLook::Plain, true)), m_watAls(makeLabel({}, LabelLook::Bold, true)),
      m_uitleg(makeLabel({}, LabelLook::MutedSmall, true)), m_naast(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_vraag(new QBoxLayout(QBoxLayout::LeftToRight)), m_grafiek(new VerwachtingGrafiek(theme)),
      m_model(new CellTable({{tr("Maand")}, {tr("Geboekt"), true}, {tr("Verwacht"), true}, {tr("Over aan het eind"), true}}, this)),
      m_tabel(new RowTable(theme)), m_welke(new QComboBox), m_tarief(procent(tr("Tarief anders, in procenten"))), m_uren(procent(tr("Uren anders, in procenten"))),
      m_einde(new DateLineEdit([this] { return m_bron->vandaag; })), m_terug(makeLink(tr("Zonder wat als")))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(12, 10, 12, 12);
    kolom->setSpacing(8);
    kolom->addWidget(m_zin);
    kolom->addWidget(m_uitleg);
    m_tabel->setModel(m_model);
    m_tabel->setStretchColumn(0);
    m_tabel->setAccessibleName(tr("Verwachting per maand"));
    m_tabel->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_naast->setSpacing(16);
    m_naast->addWidget(m_grafiek, 1);
    m_naast->addWidget(m_tabel, 1);
    kolom->addLayout(m_naast);
    kolom->addWidget(maakWatAls());
    kolom->addWidget(m_watAls);
    connect(m_welke, &QComboBox::currentIndexChanged, this, &VerwachtingVak::reken);
    connect(m_tarief, &QSpinBox::valueChanged, this, &VerwachtingVak::reken);
    connect(m_uren, &QSpinBox::valueChanged, this, &VerwachtingVak::reken);
    connect(m_einde, &DateLineEdit::dateChanged, this, &VerwachtingVak::reken);
    connect(m_terug, &QPushButton::clicked, this, [this] { setWatAls({}); });
    connect(&theme, &Theme::changed, this, &VerwachtingVak::reken, Qt::QueuedConnection); // the rows have their new height then
    reken();
}

QWidget* VerwachtingVak::maakWatAls()
{
    auto* rij = new QWidget;
    rij->setLayout(m_vraag);
    m_vraag->setContentsMargins(0, 4, 0, 0);
    m_vraag->setSpacing(8);
    m_welke->setAccessibleName(tr("Wat als: welke overeenkomst"));
    m_welke->addItem(tr("Alle overeenkomsten"), qint64(0));
    for (const Zorgovereenkomst& z : m_bron->overeenkomsten) {
        if (betaaltUit(z, m_bron->toekenning.id))
            m_welke->addItem(overeenkomstNaam(*m_bron, z), z.id.waarde);
    }
    m_welke->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QLabel* tarief = makeLabel(tr("Tarief"));
    tarief->setBuddy(m_tarief);
    QLabel* uren = makeLabel(tr("Uren"));
    uren->setBuddy(m_uren);
    QLabel* einde = makeLabel(tr("Laatste dag"));
    einde->setBuddy(m_einde);
    m_einde->setAccessibleName(tr("Laatste dag anders"));
    m_einde->setPlaceholderText(tr("als afgesproken"));
    dressed(m_theme, m_einde, [this] {
        m_einde->ensurePolished();
        const QFontMetrics maat = m_einde->fontMetrics();
        m_einde->setFixedWidth(std::max(maat.horizontalAdvance(m_einde->placeholderText()), maat.horizontalAdvance(datumKort(QDate(2028, 10, 28)))) + m_theme.px(32));
    });
    for (QWidget* deel : {static_cast<QWidget*>(makeLabel(tr("Wat als"), LabelLook::Bold)), static_cast<QWidget*>(m_welke), static_cast<QWidget*>(tarief),
                          static_cast<QWidget*>(m_tarief), static_cast<QWidget*>(uren), static_cast<QWidget*>(m_uren), static_cast<QWidget*>(einde), static_cast<QWidget*>(m_einde), static_cast<QWidget*>(m_terug)})
        m_vraag->addWidget(deel);
    m_vraag->addStretch(1);
    return rij;
}

WatAls VerwachtingVak::watAls() const
{
    return {ZorgovereenkomstId{m_welke->currentData().toLongLong()}, m_tarief->value(), m_uren->value(), m_bron->vandaag, m_einde->date()};
}

void VerwachtingVak::setWatAls(const WatAls& watAls)
{
    {
        const QSignalBlocker a(m_welke), b(m_tarief), c(m_uren), d(m_einde);
        m_welke->setCurrentIndex(std::max(0, m_welke->findData(watAls.overeenkomst.waarde)));
        m_tarief->setValue(watAls.tariefProcent);
        m_uren->setValue(watAls.urenProcent);
        m_einde->setDate(watAls.laatsteDag);
    }
    reken();
}

void VerwachtingVak::reken()
{
    const VerwachtingBron& b = *m_bron;
    const BudgetVerwachting gewoon = budgetVerwachting(b.toekenning, b.totaal, b.overeenkomsten, b.declaraties, *b.parameters);
    const bool tekort = gewoon.soort == BudgetVerwachting::Soort::Tekort;
    m_zin->setText((tekort ? QStringLiteral("! ") : QString()) + budgetZin(b.totaal, gewoon, b.vandaag));
    setLook(m_zin, tekort ? LabelLook::Bold : LabelLook::Plain);
    QStringList uitleg{tr("Berekend uit wat is ingediend en uit de overeenkomsten die lopen, met wat boven op het loon komt en zonder reiskosten. Feestdagen op vaste dagen tellen niet mee, behalve bij een tarief voor feestdagen.")};
    if (gewoon.buitenMaanden.centen != 0)
        uitleg << tr("Van %1 weten wij hier niet bij welke maand het hoort; het is er wel al af.").arg(euroTekst(gewoon.buitenMaanden, huidigeTaal()));
    m_uitleg->setText(uitleg.join(QLatin1Char(' ')));
    const WatAls vraag = watAls();
    const BudgetVerwachting gevraagd = vraag.leeg() ? gewoon : budgetVerwachting(b.toekenning, b.totaal, b.overeenkomsten, b.declaraties, *b.parameters, vraag);
    m_watAls->setText(vraag.leeg() ? QString() : gevolg(gewoon, gevraagd));
    setTone(m_watAls, gevraagd.soort == BudgetVerwachting::Soort::Tekort ? Role::Wrong : Role::Info);
    m_watAls->setVisible(!vraag.leeg());
    if (!vraag.leeg()) // the answer stands below the question: it is brought in view when it has its place
        QMetaObject::invokeMethod(m_watAls, [antwoord = m_watAls] { showWhole(antwoord); }, Qt::QueuedConnection);
    m_terug->setVisible(!vraag.leeg());
    const bool grafiek = !gevraagd.maanden.empty() && gevraagd.soort != BudgetVerwachting::Soort::GeenLimiet;
    m_grafiek->setVisible(grafiek);
    m_tabel->setVisible(grafiek);
    if (grafiek)
        toonMaanden(gevraagd);
    Q_EMIT watAlsVeranderd();
}

void VerwachtingVak::toonMaanden(const BudgetVerwachting& verwachting)
{
    m_grafiek->setVerwachting(verwachting, m_bron->totaal.bedrag.value_or(Bedrag{}) + m_bron->totaal.erbij(), m_bron->vandaag);
    std::vector<CellRow> rijen;
    for (const BudgetMaand& maand : verwachting.maanden) {
        const QStringList regel = verwachtingRegel(maand);
        const bool op = maand.over.centen < 0;
        rijen.push_back({{.text = regel[0], .bold = maand.dagen.contains(m_bron->vandaag)},
                         {.text = maand.geboekt.centen == 0 ? QString() : regel[1]},
                         {.text = maand.verwacht.centen == 0 ? QString() : regel[2], .tone = Role::Info},
                         {.text = (op ? QStringLiteral("! ") : QString()) + regel[3], .tone = op ? Role::Wrong : Role::Text, .bold = op}});
    }
    m_model->setRows(std::move(rijen));
    m_tabel->setFixedHeight(m_tabel->heightFor(m_model->rowCount()));
}

QString VerwachtingVak::gevolg(const BudgetVerwachting& gewoon, const BudgetVerwachting& anders) const
{
    const Taal taal = huidigeTaal();
    Bedrag verschil, komt;
    for (size_t i = 0; i < anders.maanden.size() && i < gewoon.maanden.size(); ++i) {
        verschil += anders.maanden[i].verwacht - gewoon.maanden[i].verwacht;
        if (gewoon.maanden[i].dagen.tot >= m_bron->vandaag)
            komt += gewoon.maanden[i].verwacht + anders.maanden[i].verwacht;
    }
    QString zin = verschil.centen == 0  ? komt.centen == 0 ? tr("Dan verandert er niets: vanaf vandaag is er geen zorg meer te verwachten.") : tr("Dan verandert er niets.")
                  : verschil.centen > 0 ? tr("Dan kost het vanaf vandaag tot het einde %1 meer.").arg(euroTekst(verschil, taal))
                                        : tr("Dan kost het vanaf vandaag tot het einde %1 minder.").arg(euroTekst(-verschil, taal));
    if (anders.soort == BudgetVerwachting::Soort::Genoeg)
        zin += tr(" Het is genoeg tot en met %1; dan blijft %2 over.").arg(datumTekst(anders.totEnMet, taal), euroTekst(anders.bedrag, taal));
    else if (anders.soort == BudgetVerwachting::Soort::Tekort && anders.totEnMet.isValid() && anders.totEnMet >= m_bron->vandaag)
        zin += tr(" Het is genoeg tot en met %1; daarna is er %2 te weinig.").arg(datumTekst(anders.totEnMet, taal), euroTekst(anders.bedrag, taal));
    else if (anders.soort == BudgetVerwachting::Soort::Tekort)
        zin += tr(" Er is dan %1 te weinig.").arg(euroTekst(anders.bedrag, taal));
    return zin;
}

QString VerwachtingVak::zin() const
{
    const QString tekst = m_zin->text();
    return tekst.startsWith(QLatin1String("! ")) ? tekst.mid(2) : tekst;
}
QString VerwachtingVak::watAlsZin() const { return m_watAls->text(); }

void VerwachtingVak::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_naast->setDirection(width() < m_theme.px(naastElkaarVanaf) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_vraag->setDirection(width() < m_theme.px(vraagNaastElkaarVanaf) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace pgb::ui
