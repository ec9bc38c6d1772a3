#include "client/ui/declaratie/rooster_bediening.h"
#include "client/models/maandrooster_tekst.h"
#include "client/ui/declaratie/bezoeken_dialoog.h"
#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/rooster_view.h"
#include "client/ui/shell/commands.h"
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>

namespace pgb::ui {

RoosterBediening::RoosterBediening(const PageContext& context, DeclaratieGateway& gateway, Maandrooster& rooster, MaandroosterModel& model, const RoosterBalken& balken, QWidget* vlak)
    : QObject(vlak), m_rooster(rooster), m_model(model), m_vlak(vlak)
{
    RoosterView* cellen = rooster.cellen();
    const RoosterDelen delen{model, *cellen, balken.melding, context.navigator};
    m_patroon = new PatroonActie(balken.patroon, delen, this);
    m_kopie = new KopieActie(gateway, delen, this);
    m_plak = new PlakActie(balken.plak, delen, this);
    m_import = new ImportActie(balken.import, delen, this);
    m_budget = new BudgetActie(delen, this);
    connect(m_kopie, &KopieActie::bezigVeranderd, this, &RoosterBediening::kopieBezig);
    connect(cellen, &RoosterView::plakken, this, [this] { m_plak->plak(QApplication::clipboard()->text()); });
    connect(cellen, &RoosterView::escape, &balken.melding, &MeldingBalk::sluit);
    volg();
    maakOpdrachten(context.commands);
}

void RoosterBediening::volg()
{
    RoosterView* cellen = m_rooster.cellen();
    connect(cellen, &RoosterView::cursorVeranderd, this, &RoosterBediening::meldCursor);
    connect(cellen, &RoosterView::dicht, this, &RoosterBediening::dicht);
    connect(&m_model, &MaandroosterModel::puntenChanged, this, &RoosterBediening::meldCursor);
    connect(&m_model, &MaandroosterModel::voorbeeldChanged, this, &RoosterBediening::meldCursor);
    connect(cellen, &RoosterView::getypt, this, [this, cellen](const QString& tekst) {
        const auto plaats = cellen->huidigeCel();
        if (!plaats)
            return;
        // The design echoes in words what is being typed.
        const BladRij& rij = m_model.session().rijen()[size_t(plaats->rij)];
        const Cel cel = leesCel(rij.eenheid, tekst);
        const QString woorden = cel.leesbaar() && cel.aantal > 0 ? RoosterTekst::inWoorden(rij, cel.aantal) : QString();
        Q_EMIT typt(tekst.isNull() ? QString() : woorden);
        if (tekst.isNull())
            meldCursor();
        else
            Q_EMIT zin(woorden);
    });
}

QString RoosterBediening::zoekwoorden() { return tr("uren declaratie maand rooster"); }

void RoosterBediening::maakOpdrachten(Commands& commands)
{
    RoosterView* cellen = m_rooster.cellen();
    const auto open = [this] { return !m_model.session().gesloten(); };
    const QString woorden = zoekwoorden();
    const auto gesloten = [this, open] {
        if (!open())
            Q_EMIT dicht();
    };
    // Chosen in the palette: what stands in an open editor counts before the act begins, as when it is clicked.
    const auto na = [cellen](std::function<void()> doe) {
        return [cellen, doe = std::move(doe)] {
            cellen->rondAf();
            doe();
        };
    };
    commands.add({QStringLiteral("rooster.patroon"), tr("Patroon invullen"), Qt::CTRL | Qt::Key_Semicolon, na([this] { patroon(); }), open, woorden, gesloten}, m_vlak);
    commands.add({QStringLiteral("rooster.afspraak"), tr("Vul in zoals afgesproken"), {}, na([this] { m_patroon->vulAfspraak(); }),
                  [this, open] { return open() && m_patroon->kanAfspraak(); }, woorden + tr(" vaste dagen overeenkomst rooster"), gesloten}, m_vlak);
    commands.add({QStringLiteral("rooster.kopieer"), tr("Kopieer de vorige declaratie"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, na([this] { kopieer(); }), open, woorden, gesloten},
                 m_vlak);
    commands.add({QStringLiteral("rooster.draai"), tr("Draai het rooster"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] { m_rooster.draai(); }, {}, woorden}, m_vlak);
    commands.add({QStringLiteral("rooster.bestand"), tr("Uren uit een bestand"), {}, na([this] { kiesBestand(); }), open,
                  woorden + tr(" import clockify toggl harvest csv")}, m_vlak);
    commands.add({QStringLiteral("rooster.bezoeken"), tr("Bezoeken van deze dag"), Qt::CTRL | Qt::Key_B, na([this] { openBezoeken(); }),
                  [this, open] { return open() && magBezoeken(); }, woorden + tr(" van tot tijden vijf minuten registratie"), gesloten}, m_vlak);
    const std::function<void()> budget = na([this] { m_budget->kies(); });
    const auto budgetOfWaarom = [open, budget, gesloten] { open() ? budget() : gesloten(); }; // what is being typed is not in the sheet yet
    commands.add({QStringLiteral("rooster.budget"), tr("Betaal uit een ander budget"), Qt::CTRL | Qt::Key_G, budget,
                  [this, open] { return open() && m_budget->kan(); }, woorden + tr(" wet beschikking toekenning verstrekker"), budgetOfWaarom}, m_vlak);
    commands.addLocal({QStringLiteral("rooster.omlaag"), tr("Vul omlaag"), Qt::CTRL | Qt::Key_D, [cellen] { cellen->vul(Qt::Vertical); }, open, woorden, gesloten}, cellen);
    commands.addLocal({QStringLiteral("rooster.rechts"), tr("Vul naar rechts"), Qt::CTRL | Qt::Key_R, [cellen] { cellen->vul(Qt::Horizontal); }, open, woorden, gesloten}, cellen);
}

void RoosterBediening::patroon() { m_patroon->open(); }
void RoosterBediening::sluitPatroon() { m_patroon->sluit(); }
void RoosterBediening::kopieer() { m_kopie->start(); }
void RoosterBediening::bied(const QString& titel, const QString& naam, const Registratie& registratie) { m_import->bied(titel, naam, registratie); }

void RoosterBediening::verbeter(const RoosterPunt& punt)
{
    const CelPlaats plaats = punt.cellen.front();
    m_model.session().sluitStap();
    m_model.setData(m_model.indexVan(plaats), punt.voorstel, Qt::EditRole);
    m_model.session().sluitStap();
    m_rooster.cellen()->naarCel(plaats);
}

void RoosterBediening::kiesBudget(const RoosterPunt& punt) { m_budget->kies(punt.cellen); }

void RoosterBediening::kiesBestand()
{
    // Not modal and not waited for: nothing blocks while the user looks for the file.
    auto* kiezer = new QFileDialog(m_vlak, tr("Uren uit een bestand"), {}, tr("Urenregistratie (*.csv *.txt);;Alle bestanden (*)"));
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setFileMode(QFileDialog::ExistingFile);
    connect(kiezer, &QFileDialog::fileSelected, this, [this](const QString& pad) { m_import->open(pad); });
    kiezer->open();
}

void RoosterBediening::meldCursor()
{
    const QModelIndex index = m_rooster.cellen()->currentIndex();
    Q_EMIT zin(index.isValid() ? m_model.zin(index) : QString());
}

bool RoosterBediening::magBezoeken() const
{
    const auto plaats = m_rooster.cellen()->huidigeCel();
    const std::vector<BladRij>& rijen = m_model.session().rijen();
    return plaats && rijen[size_t(plaats->rij)].uren() && !rijen[size_t(plaats->rij)].samen();
}

void RoosterBediening::openBezoeken()
{
    const auto plaats = m_rooster.cellen()->huidigeCel();
    if (!plaats || !magBezoeken())
        return;
    DeclaratieSession& session = m_model.session();
    const QString waar = QStringLiteral("%1, %2").arg(m_model.rijNaam(plaats->rij), RoosterTekst::dagLang(session.draft().datum(plaats->dag)));
    auto* dialoog = new BezoekenDialoog(waar, session.draft().cel(*plaats), m_vlak);
    // As what is half typed in the cell itself: it is there again after a fall of the program.
    connect(dialoog, &BezoekenDialoog::getypt, this, [this, dialoog, plaats = *plaats, eerst = dialoog->tekst()] {
        const QString tekst = dialoog->tekst();
        m_model.session().setHalf(plaats, tekst == eerst ? QString() : tekst);
    });
    m_rooster.cellen()->setHalfElders(true);
    connect(dialoog, &QDialog::finished, this, [this] {
        m_rooster.cellen()->setHalfElders(false);
        m_model.session().setHalf({}, {});
    });
    connect(dialoog, &BezoekenDialoog::klaar, this, [this, plaats = *plaats](const QString& tekst) {
        m_model.session().sluitStap();
        m_model.setData(m_model.indexVan(plaats), tekst, Qt::EditRole);
        m_model.session().sluitStap();
    });
    dialoog->open();
}

} // namespace pgb::ui
