#include "client/ui/declaratie/controle_paneel.h"
#include "client/models/maandronde.h"
#include "client/models/maandrooster_tekst.h"
#include "client/ui/declaratie/punten_paneel.h"
#include "client/ui/declaratie/totaal_tekst.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/pane.h"
#include "shared/domain/betaling/betaling.h"
#include "ui_controle_paneel.h"
#include <QKeyEvent>

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
    m_weken->setVisible(!smal);
    m_wekenOnder->setVisible(smal);
    m_daarna->setMinimumWidth(smal ? 0 : m_theme.px(daarnaBreedte));
    m_daarna->setMaximumWidth(smal ? QWIDGETSIZE_MAX : m_theme.px(daarnaBreedte));
}

void ControlePaneel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    schik();
}

QString ControlePaneel::betaaldatum() const
{
    const DeclaratieFeiten& feiten = m_model.session().feiten();
    if (!feiten.zorgverlener)
        return tr("niet bekend");
    const auto dag = verwachteBetaaldatum(*feiten.parameters, betaalrunSoort(*feiten.zorgverlener), indienmoment(feiten.declaratie.periode, feiten.vandaag));
    return dag ? RoosterTekst::dagLang(*dag) : tr("niet bekend");
}

QString ControlePaneel::serverControles(const Rapport& rapport) const
{
    return rapport.nogNiet.empty() ? tr("geen") : tr("%1, bij het indienen").arg(rapport.nogNiet.size());
}

void ControlePaneel::toon()
{
    m_klaar = false;
    const DeclaratieSession& session = m_model.session();
    const Rapport rapport = session.indienRapport();
    std::vector<RoosterPunt> punten = RoosterPunten::van(session, rapport.bevindingen);
    const bool kan = session.kanIndienen();
    m_ui->titel->setText(tr("Controle · Declaratie %1").arg(RoosterTekst::periode(session.draft().periode)));
    const bool klaar = klaarzetten();
    if (klaar) // that it is not over is no point to look at: it is finished for the day on which it is
        punten = RoosterPunten::van(session, proefkeuring(session.feiten()).bevindingen);
    const QString maand = RoosterTekst::periodeNaam(session.draft().periode);
    const QString eerste = RoosterTekst::dagKort(session.draft().periode.tot.addDays(1));
    const bool laat = vraagtLaatVerzoek(rapport.bevindingen);
    m_indienen->setText(klaar ? tr("Klaarzetten") : laat ? tr("Verzoek late declaratie") : tr("Indienen"));
    m_ui->uitleg->setText(klaar ? tr("%1 is nog niet voorbij. Zet de declaratie klaar: op %2 controleren wij haar opnieuw en dienen haar voor u in. U hoort wat er is gebeurd.")
                                      .arg(maand.left(1).toUpper() + maand.mid(1), eerste)
                        : kan && laat ? tr("Dit jaar is afgesloten. Met indienen vraagt u de verstrekker om deze ene declaratie nog te betalen. U ziet bij Declaraties wat er wordt besloten.")
                        : kan ? tr("Kijk de uren na. Met indienen geeft u de SVB opdracht om te betalen.")
                        : session.sommen().leeg() ? tr("Er zijn nog geen uren om in te dienen.")
                                                  : tr("Deze declaratie kan nog niet worden ingediend. Pas eerst aan wat hieronder rood is."));
    m_punten->setPunten(punten, session.sommen().leeg() ? tr("Vul eerst uren in.") : tr("Alle controles die wij hier kunnen doen, zijn goed."),
                        !session.sommen().leeg());
    std::vector<CijferTabel::Rij> functies = TotaalTekst::opbouw(m_model);
    functies.insert(functies.begin(), CijferTabel::Rij{{tr("Zorgfunctie"), tr("Aantal"), tr("Tarief"), tr("Bedrag")}, true, false});
    m_functies->setRijen(functies);
    const std::vector<CijferTabel::Rij> weken = TotaalTekst::weken(m_model);
    m_weken->setRijen(weken);
    m_wekenOnder->setRijen(gekanteld(weken));
    std::vector<CijferTabel::Rij> gevolg{{{tr("Verwachte betaling"), betaaldatum()}},
                                         {{tr("Controles door de server"), serverControles(rapport)}}};
    const std::vector<BudgetBeeld> budgetten = session.budgetten();
    for (const BudgetBeeld& budget : budgetten)
        gevolg.push_back({{budgetten.size() == 1 ? tr("Budget daarna") : tr("Budget %1 daarna").arg(TotaalTekst::budgetNaam(budget, budgetten)),
                           RoosterTekst::euro(budget.rest)}});
    if (!session.draft().factuurnummer.isEmpty())
        gevolg.push_back({{tr("Factuurnummer"), session.draft().factuurnummer}});
    gevolg.push_back({{tr("Bedrag"), RoosterTekst::euro(session.sommen().totaal)}, false, true});
    m_gevolg->setRijen(gevolg);
    m_stand->clear();
    m_terug->setText(tr("Terug naar het rooster"));
    m_indienen->setVisible(true);
    setBezig(false);
    m_ui->titel->setFocus(Qt::OtherFocusReason);
}

bool ControlePaneel::klaarzetten() const
{
    const DeclaratieSession& session = m_model.session();
    if (session.gesloten() || session.feiten().vandaag > session.draft().periode.tot || session.sommen().onleesbaar > 0 || !session.nietVerdeeld().empty())
        return false;
    const Proefkeuring keuring = proefkeuring(session.feiten());
    return !keuring.leeg && !keuring.weigert();
}

bool ControlePaneel::kanIndienen() const
{
    return !m_bezig && !m_klaar && (m_model.session().kanIndienen() || klaarzetten());
}

void ControlePaneel::setBezig(bool bezig)
{
    m_bezig = bezig;
    m_indienen->setEnabled(kanIndienen());
    m_terug->setEnabled(!bezig);
    if (bezig)
        m_stand->setText(tr("Wordt ingediend…"));
}

void ControlePaneel::toonAntwoord(const IndienAntwoord& antwoord)
{
    m_bezig = false;
    m_klaar = true;
    m_terug->setEnabled(true);
    m_indienen->setVisible(false);
    m_stand->clear();
    const bool klaargezet = antwoord.soort == IndienAntwoord::Soort::Ontvangen && antwoord.declaratie.klaargezetOp.isValid();
    m_punten->setPunten({}, klaargezet ? tr("Klaargezet. Op %1 controleren wij de declaratie opnieuw en dienen haar voor u in. Verandert u iets, zet haar dan weer klaar.")
                                             .arg(RoosterTekst::dagLang(m_model.session().draft().periode.tot.addDays(1)))
                          : antwoord.soort == IndienAntwoord::Soort::Ontvangen
                                ? tr("Ingediend. De SVB heeft uw declaratie ontvangen onder nummer %1.").arg(antwoord.declaratie.nummer)
                                : tr("Klaargezet. Wij hebben nu geen verbinding en sturen uw declaratie zodra het kan. "
                                     "U hoeft niets te doen."), true);
    if (klaargezet)
        m_ui->uitleg->setText(tr("Verwachte betaling: %1.").arg(betaaldatum()));
    else if (antwoord.declaratie.verwachteBetaaldatum.isValid())
        m_ui->uitleg->setText(tr("Verwachte betaling: %1.").arg(RoosterTekst::dagLang(antwoord.declaratie.verwachteBetaaldatum)));
    else
        m_ui->uitleg->clear();
    m_ui->titel->setText(antwoord.soort == IndienAntwoord::Soort::Ontvangen && !klaargezet ? tr("Ingediend") : tr("Klaargezet"));
    m_ui->titel->setFocus(Qt::OtherFocusReason);
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
