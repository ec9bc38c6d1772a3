#include "client/ui/bulk/splitsing_blad.h"
#include "client/ui/widgets/cell_table.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/formats.h"
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace pgb::ui {
namespace {

constexpr std::array groepen{SplitsGroep::ClientAgbKostenplaats, SplitsGroep::Client, SplitsGroep::Agb, SplitsGroep::Kostenplaats};
constexpr int alleRegels = int(groepen.size()); ///< the last tab

QString euro(Bedrag bedrag) { return euroTekst(bedrag, huidigeTaal()); }

Role tint(bool verklaart) { return verklaart ? Role::Attention : Role::Text; }

bool bevat(const std::vector<size_t>& verklaring, size_t i) { return std::find(verklaring.begin(), verklaring.end(), i) != verklaring.end(); }

} // namespace

SplitsingBlad::SplitsingBlad(const PageContext& context, SplitsingSession& sessie, QWidget* parent)
    : QWidget(parent), m_context(context), m_sessie(sessie), m_zin(makeLabel({}, LabelLook::Heading, true)), m_uitleg(makeLabel({}, LabelLook::Plain, true)), m_tabs(new QTabBar),
      m_stapel(new QStackedWidget),
      m_groepModel(new CellTable({{tr("Cliënt")}, {tr("Klantnummer")}, {tr("Eigen nummer")}, {tr("AGB")}, {tr("Kostenplaats")}, {tr("Declaraties"), true}, {tr("Bedrag"), true}}, this)),
      m_regelModel(new CellTable({{tr("Cliënt")}, {tr("Klantnummer")}, {tr("Eigen nummer")}, {tr("AGB")}, {tr("Kostenplaats")}, {tr("Declaratie")}, {tr("Factuurnummer")}, {tr("Periode")}, {tr("Wat")}, {tr("Bedrag"), true}}, this)),
      m_keuzeModel(new CellTable({{tr("Boekdatum"), true}, {tr("Kenmerk")}, {tr("Op naam van")}, {tr("AGB")}, {tr("Declaraties"), true}, {tr("Bedrag"), true}, {tr("Verschil"), true}}, this)),
      m_groepen(new RowTable(context.theme)), m_regels(new RowTable(context.theme)), m_keuzeLijst(new RowTable(context.theme))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 10, 16, 12);
    kolom->setSpacing(8);
    kolom->addWidget(m_zin);
    kolom->addWidget(m_uitleg);
    for (const QString& naam : {tr("Cliënt, AGB en kostenplaats"), tr("Per cliënt"), tr("Per AGB"), tr("Per kostenplaats"), tr("Alle regels")})
        m_tabs->addTab(naam);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Splitsen per"));
    kolom->addWidget(m_tabs);
    const std::array<std::pair<RowTable*, CellTable*>, 3> tabellen{{{m_groepen, m_groepModel}, {m_regels, m_regelModel}, {m_keuzeLijst, m_keuzeModel}}};
    for (const auto& [tabel, model] : tabellen) {
        tabel->setModel(model);
        m_stapel->addWidget(tabel);
    }
    m_groepen->setStretchColumn(0);
    m_groepen->setGivingWay({2, 1});
    m_groepen->setAccessibleName(tr("Splitsing"));
    m_regels->setStretchColumn(0);
    m_regels->setGivingWay({2, 1, 7});
    m_regels->setAccessibleName(tr("Regels"));
    m_keuzeLijst->setStretchColumn(1);
    m_keuzeLijst->setAccessibleName(tr("Betalingen om uit te kiezen"));
    kolom->addWidget(m_stapel, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { toonSplitsing(); });
    connect(m_keuzeLijst, &RowTable::opened, this, [this](int rij) {
        if (rij >= 0 && size_t(rij) < m_keuzes.size())
            Q_EMIT gekozen(m_boeking, BetalingKeuze(m_keuzes[size_t(rij)]));
    });
}

const QTableView& SplitsingBlad::lijst() const { return *static_cast<const QTableView*>(m_stapel->currentWidget()); }

void SplitsingBlad::zetFocus() { m_stapel->currentWidget()->setFocus(Qt::ShortcutFocusReason); }

void SplitsingBlad::toon(size_t boeking)
{
    m_boeking = boeking;
    const BoekingUitslag uitslag = m_sessie.uitslag(boeking).uitslag;
    const bool kiezen = uitslag == BoekingUitslag::Kiezen || uitslag == BoekingUitslag::Niets;
    m_tabs->setVisible(!kiezen);
    kiezen ? toonKeuzes() : toonSplitsing();
}

void SplitsingBlad::toonKeuzes()
{
    const Bankboeking& boeking = m_sessie.boekingen()[m_boeking];
    m_keuzes = m_sessie.keuzes(m_boeking);
    const QString wat = tr("%1 op %2").arg(euro(boeking.bedrag), datumTekst(boeking.dag, huidigeTaal()));
    if (m_sessie.uitslag(m_boeking).uitslag == BoekingUitslag::Kiezen) {
        m_zin->setText(m_keuzes.size() == 1 ? tr("%1: deze betaling past ook bij een andere bijschrijving").arg(wat) : tr("%1: er past meer dan één betaling").arg(wat));
        m_uitleg->setText(tr("Wij kiezen niet voor u. Zet de cursor op de betaling die het is en druk op Enter."));
    } else {
        m_zin->setText(tr("%1: geen eigen betaling van dit bedrag").arg(wat));
        m_uitleg->setText(m_keuzes.empty() ? tr("In deze dagen is er niets anders aan u betaald. Komt dit geld wel van het pgb, en klopt de datum?")
                                           : tr("Dit is er in deze dagen wel aan u betaald. Kies met Enter welke betaling het moet zijn, dan ziet u het verschil."));
    }
    std::vector<CellRow> rijen;
    for (const BetalingKeuze& keuze : m_keuzes) {
        const EigenBetaling& eerste = m_sessie.betalingen()[keuze.front()];
        Bedrag som;
        qint64 declaraties = 0;
        QStringList kenmerken;
        for (size_t i : keuze) {
            const EigenBetaling& b = m_sessie.betalingen()[i];
            som += b.bedrag;
            declaraties += b.declaraties;
            if (!kenmerken.contains(b.kenmerk))
                kenmerken << b.kenmerk;
        }
        const QString naam = keuze.size() == 1 ? kenmerken.first() : tr("%1 betalingen: %2").arg(QString::number(keuze.size()), kenmerken.join(QStringLiteral(", ")));
        rijen.push_back({{.text = datumKort(eerste.boekdatum)}, {.text = naam, .bold = true}, {.text = eerste.zorgverlener}, {.text = eerste.agb.isEmpty() ? tr("onbekend") : eerste.agb},
                         {.text = QString::number(declaraties)}, {.text = euro(som)}, {.text = euro(boeking.bedrag - som)}});
    }
    m_keuzeModel->setRows(std::move(rijen));
    m_stapel->setCurrentWidget(m_keuzeLijst);
    if (!m_keuzes.empty())
        m_keuzeLijst->setCurrentIndex(m_keuzeModel->index(0, 0));
}

void SplitsingBlad::toonSplitsing()
{
    const BoekingHerkend& uitslag = m_sessie.uitslag(m_boeking);
    if (uitslag.keuzes.size() != 1 || uitslag.uitslag == BoekingUitslag::Kiezen)
        return;
    const auto regels = m_sessie.regels(m_boeking);
    const Bankboeking& boeking = m_sessie.boekingen()[m_boeking];
    m_stapel->setCurrentWidget(m_tabs->currentIndex() == alleRegels ? m_regels : m_groepen);
    if (!regels) {
        m_zin->setText(tr("Wij halen de regels op."));
        m_uitleg->setText({});
        m_groepModel->setRows({});
        m_regelModel->setRows({});
        return;
    }
    const std::vector<size_t> verklaring = verklaarVerschil(uitslag.verschil, *regels);
    const auto clienten = qint64(groepeer(*regels, SplitsGroep::Client).size());
    const QString regelsVan = regels->size() == 1 ? tr("1 regel") : tr("%1 regels").arg(regels->size());
    const QString wat = tr("%1 op %2: %3 van %4").arg(euro(boeking.bedrag), datumTekst(boeking.dag, huidigeTaal()), regelsVan, clienten == 1 ? tr("1 cliënt") : tr("%1 cliënten").arg(clienten));
    if (uitslag.verschil == Bedrag()) {
        m_zin->setText(tr("%1, klopt op de cent").arg(wat));
        m_uitleg->setText({});
    } else {
        m_zin->setText(wat);
        const QString verschil = uitslag.verschil > Bedrag() ? tr("De bank schreef %1 meer bij dan er aan u is betaald.").arg(euro(uitslag.verschil))
                                                             : tr("De bank schreef %1 minder bij dan er aan u is betaald.").arg(euro(-uitslag.verschil));
        const QString oorzaak = verklaring.empty() ? tr("Geen regel is precies dit bedrag. Vraag het na bij de SVB.")
                                                   : eenPunt(tr("Precies dit bedrag: %1.").arg((*regels)[verklaring.front()].budgethouderNaam));
        m_uitleg->setText(verschil + QLatin1Char(' ') + oorzaak);
    }
    m_uitleg->setVisible(!m_uitleg->text().isEmpty());
    vulGroepen(*regels, verklaring);
    vulRegels(*regels, verklaring);
}

void SplitsingBlad::vulGroepen(const std::vector<Splitsregel>& regels, const std::vector<size_t>& verklaring)
{
    const SplitsGroep per = groepen[size_t(std::clamp(m_tabs->currentIndex(), 0, alleRegels - 1))];
    const bool client = per == SplitsGroep::Client || per == SplitsGroep::ClientAgbKostenplaats;
    const bool agb = per == SplitsGroep::Agb || per == SplitsGroep::ClientAgbKostenplaats;
    const bool plaats = per == SplitsGroep::Kostenplaats || per == SplitsGroep::ClientAgbKostenplaats;
    const QString onbekend = tr("onbekend");
    std::vector<CellRow> rijen;
    for (const Splitssom& som : groepeer(regels, per)) {
        const Splitsregel& r = som.eerste;
        const bool verklaart = client && std::any_of(verklaring.begin(), verklaring.end(), [&](size_t i) { return regels[i].budgethouder == r.budgethouder; });
        rijen.push_back({{.text = client ? r.budgethouderNaam : QString(), .tone = tint(verklaart), .bold = client}, {.text = client ? r.klantnummer : QString()}, {.text = client ? r.eigenKlantnummer : QString()},
                         {.text = !agb ? QString() : r.agb.isEmpty() ? onbekend : r.agb}, {.text = !plaats ? QString() : r.kostenplaats.isEmpty() ? onbekend : r.kostenplaats},
                         {.text = QString::number(som.declaraties)}, {.text = euro(som.bedrag)}});
    }
    if (const Bedrag verschil = m_sessie.uitslag(m_boeking).verschil; verschil != Bedrag())
        rijen.push_back({{.text = tr("Verschil met de bank"), .tone = Role::Wrong, .bold = true}, {}, {}, {}, {}, {}, {.text = euro(verschil), .tone = Role::Wrong}});
    m_groepModel->setRows(std::move(rijen));
}

void SplitsingBlad::vulRegels(const std::vector<Splitsregel>& regels, const std::vector<size_t>& verklaring)
{
    const auto soort = [](SplitsSoort s) {
        switch (s) {
        case SplitsSoort::Verrekend: return tr("verrekend met eerdere betaling");
        case SplitsSoort::AndereBetaling: return tr("in een andere betaling");
        case SplitsSoort::Afwijking: return tr("anders dan uw bestand");
        case SplitsSoort::Zorg: break;
        }
        return tr("zorg");
    };
    const QString onbekend = tr("onbekend");
    std::vector<CellRow> rijen;
    for (size_t i = 0; i < regels.size(); ++i) {
        const Splitsregel& r = regels[i];
        rijen.push_back({{.text = r.budgethouderNaam, .tone = tint(bevat(verklaring, i)), .bold = true}, {.text = r.klantnummer}, {.text = r.eigenKlantnummer}, {.text = r.agb.isEmpty() ? onbekend : r.agb},
                         {.text = r.kostenplaats.isEmpty() ? onbekend : r.kostenplaats}, {.text = r.declaratieNummer}, {.text = r.factuurnummer}, {.text = periodeTekst(r.periode, huidigeTaal())},
                         {.text = soort(r.soort)}, {.text = euro(r.bedrag)}});
    }
    if (const Bedrag verschil = m_sessie.uitslag(m_boeking).verschil; verschil != Bedrag())
        rijen.push_back({{.text = tr("Verschil met de bank"), .tone = Role::Wrong, .bold = true}, {}, {}, {}, {}, {}, {}, {}, {}, {.text = euro(verschil), .tone = Role::Wrong}});
    m_regelModel->setRows(std::move(rijen));
}

} // namespace pgb::ui
