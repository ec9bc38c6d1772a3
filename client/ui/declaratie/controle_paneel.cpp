#include "client/ui/declaratie/controle_paneel.h"
#include "client/models/maandrooster_tekst.h"
#include "client/ui/declaratie/punten_paneel.h"
#include "client/ui/declaratie/totaal_tekst.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/pane.h"
#include "shared/domain/betaling/betaling.h"
#include "shared/text/formats.h"
#include "shared/text/reden_text.h"
#include "ui_controle_paneel.h"
#include <QKeyEvent>
#include <algorithm>

namespace pgb::ui {
namespace {
constexpr int naastElkaarVanaf = 980;
constexpr int daarnaBreedte = 400;

/// Columns become rows: the first is the heading, the last the sum.
std::vector<CijferTabel::Rij> gekanteld(const std::vector<CijferTabel::Rij>& rijen)
{
    std::vector<CijferTabel::Rij> uit;
    const qsizetype kolommen = rijen.empty() ? 0 : rijen.front().velden.size();
    for (qsizetype kolom = 0; kolom < kolommen; ++kolom) {
        CijferTabel::Rij rij{{}, kolom == 0, kolom > 0 && kolom == kolommen - 1};
        for (const CijferTabel::Rij& van : rijen)
            rij.velden << van.velden.value(kolom);
        uit.push_back(rij);
    }
    return uit;
}
} // namespace

ControlePaneel::ControlePaneel(const Theme& theme, MaandroosterModel& model, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_model(model), m_ui(std::make_unique<Ui::ControlePaneel>()),
      m_functies(new CijferTabel(theme, 4)), m_weken(new CijferTabel(theme, TotaalTekst::weekKolommen(model))), m_wekenOnder(new CijferTabel(theme, 3)),
      m_gevolg(new CijferTabel(theme, 2)), m_punten(new PuntenPaneel(theme)),
      m_terug(new KeyButton(theme, tr("Terug naar het rooster"), QKeySequence(Qt::Key_Escape))),
      m_indienen(new KeyButton(theme, tr("Indienen"), QKeySequence(Qt::CTRL | Qt::Key_Return))), m_stand(makeLabel({}, LabelLook::Muted))
{
    m_ui->setupUi(this);
    maak();
    m_indienen->setMain(true);
    connect(m_terug, &QPushButton::clicked, this, &ControlePaneel::terug);
    connect(m_indienen, &QPushButton::clicked, this, &ControlePaneel::indienen);
}

ControlePaneel::~ControlePaneel() = default;

void ControlePaneel::maak()
{
    m_weken->setGelijk(true);
    auto* functies = new Pane(m_theme, tr("Per zorgfunctie"));
    functies->setContent(m_functies);
    auto* weken = new QFrame;
    weken->setProperty("part", QStringLiteral("pane"));
    auto* wekenKolom = new QVBoxLayout(weken);
    wekenKolom->setContentsMargins(1, 1, 1, 1);
    wekenKolom->addWidget(m_weken);
    wekenKolom->addWidget(m_wekenOnder);
    auto* gevolg = new Pane(m_theme, tr("Wat er daarna gebeurt"));
    gevolg->setContent(m_gevolg);
    m_daarna = gevolg;
    dressed(m_theme, gevolg, [this] { schik(); });
    m_ui->links->addWidget(m_punten);
    m_ui->links->addWidget(functies);
    m_ui->links->addWidget(weken);
    m_ui->links->addStretch(1);
    m_ui->rechts->addWidget(gevolg);
    m_ui->rechts->addStretch(1);
    m_ui->blokken->setStretch(0, 1);
    m_ui->inhoud->setStretch(m_ui->inhoud->count() - 1, 1);
    m_ui->balkrij->addWidget(m_terug);
    m_ui->balkrij->addWidget(m_stand, 1);
    m_ui->balkrij->addWidget(m_indienen);
}

void ControlePaneel::schik()
{
    const bool smal = width() < m_theme.px(naastElkaarVanaf);
    m_ui->blokken->setDirection(smal ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_daarna->setMinimumWidth(smal ? 0 : m_theme.px(daarnaBreedte));
    m_daarna->setMaximumWidth(smal ? QWIDGETSIZE_MAX : m_theme.px(daarnaBreedte));
    const int ruimte = width() - m_theme.px(32) - (smal ? 0 : m_theme.px(16 + daarnaBreedte));
    const bool onder = m_weken->sizeHint().width() > ruimte;
    m_weken->setVisible(!onder);
    m_wekenOnder->setVisible(onder);
}

QSize ControlePaneel::minimumSizeHint() const
{
    return {m_theme.px(440), m_theme.px(180)}; // heading, a few lines that scroll, and the buttons
}

void ControlePaneel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    schik();
}

bool ControlePaneel::legtVoor() const { return m_model.session().legtVoor(); }

QString ControlePaneel::betaaldatum() const
{
    const DeclaratieFeiten& feiten = m_model.session().feiten();
    if (m_model.session().sommen().leeg())
        return tr("niet bekend");
    if (m_parkeert || (!m_model.session().kanIndienen() && !klaarzetten()))
        return tr("als dat is opgelost");
    if (legtVoor())
        return tr("na akkoord van de budgethouder");
    if (!feiten.zorgverlener)
        return tr("niet bekend");
    const auto dag = m_betaaldag ? m_betaaldag
        : verwachteBetaaldatum(*feiten.parameters, betaalrunSoort(*feiten.zorgverlener), indienmoment(feiten.declaratie.periode, feiten.vandaag));
    return dag ? RoosterTekst::dagLang(*dag) : tr("niet bekend");
}

void ControlePaneel::setBetaaldag(std::optional<QDate> dag)
{
    m_betaaldag = dag;
    if (!m_klaar)
        toonGevolg(betaaldatum());
}

QString ControlePaneel::serverControles() const
{
    if (m_gedaan)
        return tr("gedaan");
    return m_nogNiet == 0 ? tr("geen") : (legtVoor() ? tr("%1, bij het voorleggen") : tr("%1, bij het indienen")).arg(m_nogNiet);
}

QString ControlePaneel::beslisser() const
{
    const DeclaratieSession& session = m_model.session();
    const auto& regels = session.declaratie().regels;
    for (const VerstrekkerFeit& verstrekker : session.feiten().verstrekkers) {
        if (!regels.empty() && verstrekker.toekenning == regels.front().toekenning && !verstrekker.naam.isEmpty())
            return verstrekker.naam;
    }
    return tr("de verstrekker");
}

QString ControlePaneel::uitleg() const
{
    const DeclaratieSession& session = m_model.session();
    const QString maand = RoosterTekst::periodeNaam(session.draft().periode);
    if (klaarzetten())
        return (legtVoor() ? tr("%1 is nog niet voorbij. Zet de declaratie klaar: op %2 controleren wij haar opnieuw en leggen haar voor aan de budgethouder. U hoort wat er is gebeurd.")
                           : tr("%1 is nog niet voorbij. Zet de declaratie klaar: op %2 controleren wij haar opnieuw en dienen haar voor u in. U hoort wat er is gebeurd."))
            .arg(metHoofdletter(maand), RoosterTekst::dagKort(session.draft().periode.tot.addDays(1)));
    if (!session.kanIndienen())
        return !session.sommen().leeg() ? (session.nogNietVoorbij() ? tr("Deze declaratie kan nog niet worden klaargezet. Pas eerst aan wat hieronder rood is.")
                                           : legtVoor() ? tr("Deze declaratie kan nog niet worden voorgelegd. Pas eerst aan wat hieronder rood is.")
                                                      : tr("Deze declaratie kan nog niet worden ingediend. Pas eerst aan wat hieronder rood is."))
               : legtVoor() ? tr("Er zijn nog geen uren om voor te leggen.") : tr("Er zijn nog geen uren om in te dienen.");
    if (legtVoor())
        return tr("Kijk de uren na. Daarna legt u de declaratie voor aan de budgethouder.");
    if (m_laat)
        return tr("Dit jaar is afgesloten. Met indienen vraagt u %1 om deze ene declaratie nog te betalen. U ziet bij Declaraties wat er wordt besloten.").arg(beslisser());
    if (m_parkeert)
        return tr("Kijk de uren na. U kunt indienen; de declaratie wordt dan geparkeerd. Hieronder staat waarom.");
    return tr("Kijk de uren na. Met indienen geeft u de SVB opdracht om te betalen.");
}

void ControlePaneel::toon()
{
    m_klaar = false;
    m_gedaan = false;
    m_betaaldag.reset();
    const DeclaratieSession& session = m_model.session();
    const Rapport rapport = session.indienRapport();
    const std::vector<RoosterPunt>& punten = m_model.punten();
    m_laat = vraagtLaatVerzoek(rapport.bevindingen);
    m_parkeert = m_laat || std::any_of(punten.begin(), punten.end(), [](const RoosterPunt& p) { return p.ernst == Ernst::Parkeren; });
    m_nogNiet = rapport.nogNiet.size();
    m_ui->titel->setText(tr("Controle · Declaratie %1").arg(RoosterTekst::periode(session.draft().periode)));
    m_indienen->setText(m_model.session().nogNietVoorbij() ? tr("Klaarzetten") : m_laat ? tr("Verzoek late declaratie") : legtVoor() ? tr("Voorleggen") : tr("Indienen"));
    m_ui->uitleg->setText(uitleg());
    m_punten->setSessie(session);
    m_punten->setPunten(punten, session.sommen().leeg() ? tr("Vul eerst uren in.") : tr("Alle controles die wij hier kunnen doen, zijn goed."),
                        !session.sommen().leeg());
    std::vector<CijferTabel::Rij> functies = TotaalTekst::opbouw(m_model);
    functies.insert(functies.begin(), CijferTabel::Rij{{tr("Zorgfunctie"), tr("Aantal"), tr("Tarief"), tr("Bedrag")}, true, false});
    m_functies->setRijen(functies);
    const std::vector<CijferTabel::Rij> weken = TotaalTekst::weken(m_model);
    m_weken->setRijen(weken);
    m_wekenOnder->setRijen(gekanteld(weken));
    toonGevolg(betaaldatum());
    schik();
    m_stand->clear();
    m_terug->setText(tr("Terug naar het rooster"));
    m_indienen->setVisible(true);
    setBezig(false);
    m_ui->titel->setFocus(Qt::OtherFocusReason);
}

void ControlePaneel::toonGevolg(const QString& betaling)
{
    const DeclaratieSession& session = m_model.session();
    std::vector<CijferTabel::Rij> gevolg;
    if (m_laat)
        gevolg.push_back({{tr("Wie beslist"), beslisser()}});
    gevolg.push_back({{tr("Verwachte betaling"), betaling}});
    gevolg.push_back({{tr("Controles door de server"), serverControles()}});
    const std::vector<BudgetBeeld> budgetten = session.budgetten();
    for (const BudgetBeeld& budget : budgetten)
        gevolg.push_back({{budgetten.size() == 1 ? tr("Budget daarna") : tr("Budget %1 daarna").arg(TotaalTekst::budgetNaam(budget, budgetten)),
                           RoosterTekst::euro(budget.rest)}});
    if (!session.draft().factuurnummer.isEmpty())
        gevolg.push_back({{tr("Factuurnummer"), session.draft().factuurnummer}});
    gevolg.push_back({{tr("Bedrag"), RoosterTekst::euro(session.sommen().totaal)}, false, true});
    m_gevolg->setRijen(gevolg);
}

void ControlePaneel::zegWaarom()
{
    if (!open() || kanIndienen())
        return;
    m_stand->setText(m_model.session().sommen().leeg() ? tr("Vul eerst uren in.")
                     : m_model.session().nogNietVoorbij() ? tr("Nog niet klaargezet: pas eerst aan wat rood is.")
                     : legtVoor() ? tr("Nog niet voorgelegd: pas eerst aan wat rood is.") : tr("Nog niet ingediend: pas eerst aan wat rood is."));
    m_punten->focusKop();
}

bool ControlePaneel::klaarzetten() const
{
    return m_model.session().kanKlaarzetten();
}

QString ControlePaneel::indienwoord() const { return m_indienen->text().toLower(); }

bool ControlePaneel::kanIndienen() const
{
    return !m_bezig && !m_klaar && (m_model.session().kanIndienen() || klaarzetten());
}

void ControlePaneel::setBezig(bool bezig)
{
    m_bezig = bezig;
    m_indienen->setEnabled(open());
    m_terug->setEnabled(!bezig);
    if (bezig)
        m_stand->setText(klaarzetten() ? tr("Wordt klaargezet…") : legtVoor() ? tr("Wordt voorgelegd…") : tr("Wordt ingediend…"));
}

void ControlePaneel::toonAntwoord(const IndienAntwoord& antwoord)
{
    m_bezig = false;
    m_klaar = true;
    m_terug->setEnabled(true);
    m_indienen->setVisible(false);
    m_stand->clear();
    const bool ontvangst = antwoord.soort == IndienAntwoord::Soort::Ontvangen;
    const bool klaargezet = ontvangst && antwoord.declaratie.klaargezetOp.isValid();
    m_punten->setPunten({}, klaargezet ? (legtVoor() ? tr("Klaargezet. Op %1 controleren wij de declaratie opnieuw en leggen haar voor aan de budgethouder. Verandert u iets, zet haar dan weer klaar.")
                                                        : tr("Klaargezet. Op %1 controleren wij de declaratie opnieuw en dienen haar voor u in. Verandert u iets, zet haar dan weer klaar."))
                                             .arg(RoosterTekst::dagLang(m_model.session().draft().periode.tot.addDays(1)))
                          : ontvangst  ? ontvangen(antwoord)
                                       : tr("Klaargezet. Wij hebben nu geen verbinding en sturen uw declaratie zodra het kan. "
                                            "U hoeft niets te doen."), !ontvangst || antwoord.declaratie.status != DeclaratieStatus::Geparkeerd);
    m_gedaan = ontvangst && !klaargezet && antwoord.declaratie.status != DeclaratieStatus::TerBeoordeling;
    if (ontvangst && !klaargezet) // the server's day, in place of what was expected
        toonGevolg(antwoord.declaratie.verwachteBetaaldatum.isValid() && antwoord.declaratie.status != DeclaratieStatus::Geparkeerd
                       ? RoosterTekst::dagLang(antwoord.declaratie.verwachteBetaaldatum)
                   : antwoord.declaratie.status == DeclaratieStatus::TerBeoordeling ? tr("na akkoord van de budgethouder") : tr("nog niet bekend"));
    m_ui->uitleg->setText(klaargezet ? tr("Verwachte betaling: %1.").arg(betaaldatum()) : QString());
    m_ui->titel->setText(!ontvangst || klaargezet                                        ? tr("Klaargezet")
                         : antwoord.declaratie.status == DeclaratieStatus::Geparkeerd     ? tr("Ingediend en geparkeerd")
                         : antwoord.declaratie.status == DeclaratieStatus::TerBeoordeling ? tr("Voorgelegd")
                                                                                          : tr("Ingediend"));
    m_ui->titel->setFocus(Qt::OtherFocusReason);
}

QString ControlePaneel::ontvangen(const IndienAntwoord& antwoord) const
{
    Declaratie declaratie = antwoord.declaratie;
    if (declaratie.bevindingen.empty())
        declaratie.bevindingen = antwoord.bevindingen;
    const DeclaratieFeiten& feiten = m_model.session().feiten();
    const QString onder = tr("Ingediend onder nummer %1.").arg(declaratie.nummer) + QLatin1Char(' ');
    switch (declaratie.status) {
    case DeclaratieStatus::Geparkeerd: {
        if (m_laat)
            return onder + tr("De declaratie is geparkeerd: %1 beslist of zij nog wordt betaald. U hoeft nu niets te doen.").arg(beslisser());
        const RedenNamen namen{feiten.zorgverlener ? feiten.zorgverlener->naam : QString(), beslisser()};
        return onder + tr("De declaratie is geparkeerd.") + QLatin1Char(' ') + redenInEenZin(declaratie, namen);
    }
    case DeclaratieStatus::TerBeoordeling: return tr("Voorgelegd. De budgethouder is aan zet."); // it gets its number when it is handed in
    default: return tr("Ingediend. De SVB heeft uw declaratie ontvangen onder nummer %1.").arg(declaratie.nummer);
    }
}

void ControlePaneel::toonFout(const QString& zin)
{
    setBezig(false);
    m_stand->setText(zin);
}

void ControlePaneel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_bezig)
        Q_EMIT terug();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pgb::ui
