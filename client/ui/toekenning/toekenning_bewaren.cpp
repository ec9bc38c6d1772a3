// What still keeps the toekenning from being saved, and the saving.
#include "client/state/weigering.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/toekenning/budgethouder_keuze.h"
#include "client/ui/toekenning/niveau_lijst.h"
#include "client/ui/toekenning/toekenning_page.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/toekenning/vertegenwoordiger_blok.h"
#include "client/ui/widgets/balk.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/scroll_to.h"
#include "shared/text/probleem_text.h"
#include <QComboBox>
#include <QLabel>

namespace pgb::ui {
namespace {

const QString vakNamen[] = {QStringLiteral("nummer"), QStringLiteral("beschikking"), QStringLiteral("van"), QStringLiteral("tot"), QStringLiteral("vrij")};

} // namespace

int ToekenningPage::openBudgethouder() const
{
    return m_bestaand || m_address.budgethouder ? 0 : m_keuze->open();
}

void ToekenningPage::beoordeel()
{
    if (m_vult)
        return;
    const ToekenningInvoer nu = form().invoer;
    const ToekenningLezing lezing = leesToekenning(nu, m_bestaand ? &*m_bestaand : nullptr, m_gateway.vandaag());
    m_som->setText(niveauSom(nu));
    m_som->setVisible(!m_som->text().isEmpty());
    m_keuze->toonPunten(m_toonPunten && openBudgethouder() > 0);
    int open = int(lezing.punten.size()) + openBudgethouder();
    if (!m_vertegenwoordiger->controleer().isEmpty())
        ++open;
    for (int i = 0; i < 5; ++i) {
        QString zin;
        for (const InvoerPunt& punt : lezing.punten) {
            // What is still empty is only named once the user tried to save; what is wrong is named at once.
            const bool leeg = i == 0 ? m_nummer->text().isEmpty() : i == 4 ? false : !m_datums[i - 1]->date().isValid();
            if (punt.veld == vakNamen[i] && (m_toonPunten || !leeg))
                zin = punt.tekst;
        }
        if (i > 0 && i < 4 && !m_datums[i - 1]->problem().isEmpty())
            zin = m_datums[i - 1]->problem();
        m_vakken[i]->setPunt(zin);
        const auto vraag = std::find_if(lezing.vragen.begin(), lezing.vragen.end(), [&](const InvoerPunt& v) { return v.veld == vakNamen[i]; });
        m_vakken[i]->setVraag(vraag == lezing.vragen.end() ? QString() : vraag->tekst);
    }
    m_niveaus->setPunten(m_toonPunten ? lezing.punten : std::vector<InvoerPunt>{});
    m_niveaus->setVragen(lezing.vragen);
    m_punten->setText(open == 0 ? tr("Alles is ingevuld.") : tr("Nog %n ding(en) in te vullen of te verbeteren.", nullptr, open));
}

void ToekenningPage::bewaar()
{
    if (m_bezig)
        return;
    if (m_session && m_session->serverStand() == ServerStand::Conflict)
        return m_opMelding(); // first choose, or the other's work would be written over
    m_toonPunten = true;
    beoordeel();
    if (QWidget* punt = eerstePunt())
        return naar(punt);
    m_bezig = true;
    m_knop->setEnabled(false);
    m_fout->toon(QString(), false);
    const std::optional<Budgethouder> nieuwe = openBudgethouder() == 0 ? m_keuze->nieuwe() : std::nullopt;
    if (!nieuwe)
        return stuurToekenning();
    m_gateway.maakBudgethouder(*nieuwe, this, [this](Outcome<Budgethouder> gemaakt) {
        if (!gemaakt)
            return mislukt(gemaakt.problem());
        m_keuze->gemaakt(*gemaakt); // pressing again after a later problem makes no second one
        stuurToekenning();
    });
}

QWidget* ToekenningPage::eerstePunt() const
{
    if (openBudgethouder() > 0)
        return m_keuze->eerstePunt();
    QWidget* const velden[] = {m_nummer, m_datums[0], m_datums[1], m_datums[2], m_vrij};
    for (int i = 0; i < 5; ++i) {
        if (!m_vakken[i]->punt().isEmpty())
            return velden[i];
    }
    if (QWidget* niveau = m_niveaus->eerstePunt())
        return niveau;
    return m_vertegenwoordiger->controleer().isEmpty() ? nullptr : m_vertegenwoordiger->eersteVeld();
}

void ToekenningPage::naar(QWidget* veld)
{
    veld->setFocus(Qt::OtherFocusReason);
    showWhole(veld->parentWidget()); // with its name above and its sentence below
}

void ToekenningPage::stuurToekenning()
{
    if (!m_bestaand)
        return stuurNu();
    // What is spent already is known by the server only.
    m_gateway.budget(m_bestaand->budgethouder, m_bestaand->periode.van.year(), this, [this](const Outcome<BudgetOverzicht>& budget) {
        if (!budget)
            return mislukt(budget.problem());
        const auto stand = std::find_if(budget->toekenningen.begin(), budget->toekenningen.end(), [this](const ToekenningStand& t) { return t.toekenning.id == m_bestaand->id; });
        const ToekenningLezing lezing = leesToekenning(form().invoer, &*m_bestaand, m_gateway.vandaag());
        const QStringList conflicten = stand == budget->toekenningen.end() ? QStringList() : bestedingsconflicten(*m_bestaand, lezing.record, stand->stand);
        if (conflicten.isEmpty())
            return stuurNu();
        auto* vraag = new BevestigenDialoog({tr("Er is al meer uitgegeven dan dit budget"),
                                             conflicten.join(QLatin1Char('\n')) + QStringLiteral("\n\n")
                                                 + tr("Dat heet een bestedingsconflict. Nieuwe declaraties op dit budget worden geparkeerd. Wat betaald is, blijft betaald."),
                                             tr("Toch opslaan"), {}},
                                            [this](const QString&) { stuurNu(); }, this);
        connect(vraag, &QDialog::rejected, this, [this] {
            m_bezig = false;
            m_knop->setEnabled(true);
        });
        vraag->open();
    });
}

void ToekenningPage::stuurNu()
{
    const ToekenningLezing lezing = leesToekenning(form().invoer, m_bestaand ? &*m_bestaand : nullptr, m_gateway.vandaag());
    m_gateway.bewaar(lezing.record, m_keuze->bsn(), this, [this](Outcome<Toekenning> opgeslagen) {
        if (!opgeslagen)
            return mislukt(opgeslagen.problem());
        m_bestaand = *opgeslagen;
        m_keuze->staatVast();
        stuurVertegenwoordiger(*opgeslagen);
    });
}

void ToekenningPage::stuurVertegenwoordiger(const Toekenning& opgeslagen)
{
    std::optional<Vertegenwoordiging> nieuwe = m_vertegenwoordiger->nieuwe();
    if (!nieuwe)
        return klaar(opgeslagen);
    nieuwe->budgethouder = opgeslagen.budgethouder;
    m_gateway.maakVertegenwoordiging(*nieuwe, this, [this, opgeslagen](Outcome<Vertegenwoordiging> gemaakt) {
        if (!gemaakt)
            return mislukt(gemaakt.problem());
        m_vertegenwoordiger->toegevoegd();
        klaar(opgeslagen);
    });
}

void ToekenningPage::mislukt(const Problem& problem)
{
    m_bezig = false;
    m_knop->setEnabled(true);
    if (problem.kind == ProblemKind::VersieVerouderd && m_bestaand)
        return laadBestaande();
    if (m_session && isWeigering(problem.kind))
        m_session->setServerStand(ServerStand::Geweigerd);
    if (problem.path.endsWith(QLatin1String("verantwoordingsvrijBedragCenten"))) {
        m_vakken[4]->setPunt(probleemTekst(problem));
        return naar(m_vrij);
    }
    m_fout->toon(problem);
}

void ToekenningPage::klaar(const Toekenning& opgeslagen)
{
    m_bezig = false;
    m_knop->setEnabled(true);
    m_toonPunten = false;
    m_wet->setEnabled(false);
    m_melding->hide();
    if (m_session)
        m_gateway.keepJournal(m_session->key(), {}, {});
    m_kop->setText(tr("Toekenning wijzigen"));
    m_address.wat = QStringLiteral("toekenning/%1").arg(opgeslagen.id.waarde); // "toekenning/nieuw" is the next one
    toon(formVan(invoerVan(opgeslagen)));
    begin(form(), DraftKey::bestaandeToekenning(opgeslagen.id), opgeslagen.rijversie);
    m_session->saved(m_session->stand(), opgeslagen.rijversie, QDateTime::currentDateTime());
    m_context.navigator.toast(tr("Toekenning %1 is opgeslagen.").arg(opgeslagen.toekenningsnummer));
    Q_EMIT described();
}

} // namespace pgb::ui
