// Looking at rows and signing what was looked at.
#include "client/ui/lijst/lijst_kader.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/ronde/teken_detail.h"
#include "client/ui/ronde/teken_woorden.h"
#include "client/ui/ronde/tekenronde_page.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/cell_table.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/probleem_text.h"
#include <QUuid>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr size_t perKeer = 10;

QString eerstBekijken() { return TekenrondePage::tr("Bekijk eerst wat u wilt ondertekenen. Druk op de spatiebalk bij een regel."); }

QString redenVan(const wire::RondeUitkomst& uitkomst, bool budgethouderKant)
{
    // What was shared with the zorgverlener and is not there for him any more, was taken back.
    if (!budgethouderKant && uitkomst.probleem == QLatin1String("nietGevonden"))
        return TekenrondePage::tr("De budgethouder heeft deze overeenkomst intussen ingetrokken.");
    if (!uitkomst.bevindingen.empty())
        return bevindingTekst(uitkomst.bevindingen.front());
    return probleemTekst(Problem{ProblemKind::Conflict, uitkomst.probleem, {}, {}, {}});
}

} // namespace

void TekenrondePage::bekijk()
{
    const Rij* nu = rijOp(m_tabel->currentIndex().row());
    if (!nu)
        return;
    if (nu->stand != Stand::Niet && nu->stand != Stand::Mislukt) {
        // This one was looked at: the next that was not.
        const int van = m_tabel->currentIndex().row();
        const int n = int(m_getoond.size());
        int naar = -1;
        for (int stap = 1; stap < n && naar < 0; ++stap) {
            if (rijOp((van + stap) % n)->stand == Stand::Niet)
                naar = (van + stap) % n;
        }
        if (naar < 0)
            return bekijkRij(nu->rij.id, nu->rij.volgnummer); // all were: only its text again
        m_tabel->setCurrentIndex(m_model->index(naar, 0));
        nu = rijOp(naar);
    }
    bekijkRij(nu->rij.id, nu->rij.volgnummer);
}

void TekenrondePage::bekijkRij(ZorgovereenkomstId id, int volgnummer)
{
    if (Rij* rij = vind(id, volgnummer); rij && (rij->stand == Stand::Niet || rij->stand == Stand::Mislukt)) {
        rij->stand = Stand::Bezig;
        rij->reden.clear();
        werkBij(*rij);
        m_detail->zeg(tr("Wij halen de tekst op."));
    }
    m_services.overeenkomst.gateway.load(id, this, [this, id, volgnummer](const Outcome<ZorgovereenkomstDossier>& dossier) {
        const Rij* huidig = rijOp(m_tabel->currentIndex().row());
        const bool inBeeld = huidig && huidig->rij.id == id && huidig->rij.volgnummer == volgnummer;
        if (!dossier)
            return misluk(id, volgnummer, probleemTekst(dossier.problem()));
        ZorgovereenkomstFeiten feiten = dossier->feiten;
        feiten.parameters = dossier->parameters.get();
        if (dossier->geweigerd)
            m_kader->fout()->toon(dossier->geweigerd->problem); // an earlier signature that was not taken
        if (inBeeld) {
            m_detail->toonTekst(feiten);
            meldBekeken(id, volgnummer, feiten);
        } else if (Rij* rij = vind(id, volgnummer); rij && rij->stand == Stand::Bezig) {
            rij->stand = Stand::Niet; // the user was somewhere else before the text was there
            werkBij(*rij);
        }
    });
}

void TekenrondePage::meldBekeken(ZorgovereenkomstId id, int volgnummer, const ZorgovereenkomstFeiten& feiten)
{
    Rij* rij = vind(id, volgnummer);
    if (!rij || rij->stand != Stand::Bezig)
        return;
    if (feiten.versie.volgnummer != volgnummer) // its own line stands there unchanged; another version goes first
        return misluk(id, volgnummer, tr("Van deze overeenkomst ligt er ook een andere wijziging open (versie %1). Open de overeenkomst en handel die eerst af.").arg(feiten.versie.volgnummer));
    if (!(feiten.versie.inhoud == rij->rij.inhoud) || !feiten.inhoudHash) {
        misluk(id, volgnummer, tr("Deze overeenkomst is intussen gewijzigd. Bekijk hem opnieuw."));
        return haalOp();
    }
    const auto& wijziging = feiten.stand ? feiten.stand->wijziging : std::nullopt;
    rij->goedkeuring = rij->rij.nieuw ? Goedkeuring::Nodig : wijziging ? wijziging->goedkeuring : Goedkeuring::NogNiet;
    m_services.nietTypen.bekeken(id, volgnummer, *feiten.inhoudHash, this, [this, id, volgnummer](const Outcome<wire::Bekeken>& gemeld) {
        if (!gemeld)
            return misluk(id, volgnummer, probleemTekst(gemeld.problem()));
        if (Rij* nu = vind(id, volgnummer); nu && nu->stand == Stand::Bezig) {
            nu->stand = Stand::Bekeken;
            werkBij(*nu);
            if (m_kader->fout()->zin() == eerstBekijken())
                m_kader->fout()->toon(QString(), false);
        }
    });
}

void TekenrondePage::misluk(ZorgovereenkomstId id, int volgnummer, const QString& reden)
{
    Rij* rij = vind(id, volgnummer);
    if (!rij || rij->stand == Stand::Getekend)
        return;
    rij->stand = Stand::Mislukt;
    rij->reden = reden;
    werkBij(*rij);
    const Rij* huidig = rijOp(m_tabel->currentIndex().row());
    if (huidig == rij)
        m_detail->zeg(reden);
}

void TekenrondePage::bekijkBladzijde()
{
    const int eerste = std::max(0, m_tabel->rowAt(0));
    int laatste = m_tabel->rowAt(m_tabel->viewport()->height() - 1);
    if (laatste < 0)
        laatste = int(m_getoond.size()) - 1;
    // A row that is cut off by the edge was not read.
    else if (laatste > eerste && m_tabel->visualRect(m_model->index(laatste, 0)).bottom() >= m_tabel->viewport()->height())
        --laatste;
    std::vector<std::pair<ZorgovereenkomstId, int>> gelezen;
    for (int i = eerste; i <= laatste; ++i) {
        if (const Rij* rij = rijOp(i); rij && rij->rij.inDeRegel && rij->stand == Stand::Niet && m_tabel->isReadable(i))
            gelezen.emplace_back(rij->rij.id, rij->rij.volgnummer);
    }
    for (const auto& [id, volgnummer] : gelezen) {
        Rij* rij = vind(id, volgnummer);
        rij->stand = Stand::Bezig;
        werkBij(*rij);
        m_services.nietTypen.feiten(id, this, [this, id = id, volgnummer = volgnummer](const Outcome<ZorgovereenkomstFeiten>& feiten) {
            if (!feiten)
                return misluk(id, volgnummer, probleemTekst(feiten.problem()));
            meldBekeken(id, volgnummer, *feiten);
        });
    }
    const int volgende = std::min(laatste + 1, int(m_getoond.size()) - 1);
    if (volgende < 0)
        return;
    m_tabel->setCurrentIndex(m_model->index(volgende, 0));
    m_tabel->scrollTo(m_model->index(volgende, 0), QAbstractItemView::PositionAtTop);
}

/// A line for each pair that is about to be signed, also when the filter hides it; the first few of many.
QString TekenrondePage::wieBekeken() const
{
    constexpr int hoogstens = 6;
    QString regels;
    const int nog = bekeken() - hoogstens;
    int gezegd = 0;
    for (const Rij& r : m_rijen) {
        if (r.stand == Stand::Bekeken && gezegd++ < hoogstens)
            regels += QLatin1Char('\n') + (r.rij.client.isEmpty() ? r.rij.zorgverlener : tr("%1 en %2").arg(r.rij.client, r.rij.zorgverlener));
    }
    if (nog > 0)
        regels += QLatin1Char('\n') + (nog == 1 ? tr("en nog 1") : tr("en nog %1").arg(nog));
    return regels;
}

QString TekenrondePage::watTekentU() const
{
    std::vector<TeTekenen> versies;
    int niet = 0;
    for (const Rij& r : m_rijen) {
        if (r.stand == Stand::Bekeken)
            versies.push_back({r.rij.nieuw, r.rij.inhoud.ingangsdatum, r.goedkeuring});
        niet += r.stand == Stand::Niet || r.stand == Stand::Mislukt ? 1 : 0;
    }
    QStringList regels{tr("U tekent %1 die u hebt bekeken:").arg(aantalTekst(versies)) + wieBekeken()};
    if (niet > 0)
        regels << (niet == 1 ? tr("1 andere hebt u nog niet bekeken. Die tekent u nu niet.") : tr("%1 andere hebt u nog niet bekeken. Die tekent u nu niet.").arg(niet));
    regels << daarnaTekst(versies, m_services.overeenkomst.budgethouderKant());
    return regels.join(QLatin1Char('\n'));
}

void TekenrondePage::vraagTekenen()
{
    if (m_bezig)
        return;
    if (m_services.overeenkomst.niveau == Inlogniveau::Wachtwoord) {
        const QString wat = tr("Een handtekening vraagt een sterke aanmelding. U bent nu alleen met uw wachtwoord aangemeld. Meld u af en weer aan met de code van uw telefoon. "
                               "Wat u hebt bekeken, blijft bekeken.");
        (new BevestigenDialoog({tr("Meld u eerst aan met een code"), wat, {}, {}}, {}, window()))->open();
        return;
    }
    if (bekeken() == 0) {
        const bool wacht = std::any_of(m_rijen.begin(), m_rijen.end(), [](const Rij& r) { return r.stand != Stand::Getekend; });
        if (!wacht)
            return m_context.navigator.toast(tr("Er wacht niets meer op uw handtekening."));
        m_kader->fout()->toon(eerstBekijken(), false);
        return;
    }
    (new BevestigenDialoog({tr("Ondertekenen"), watTekentU(), tr("Ondertekenen"), {}}, [this](const QString&) {
        m_delen.clear();
        for (const Rij& r : m_rijen) {
            if (r.stand != Stand::Bekeken)
                continue;
            if (m_delen.empty() || m_delen.back().opdracht.versies.size() >= perKeer)
                m_delen.push_back({{}, QUuid::createUuid().toString(QUuid::WithoutBraces), false});
            m_delen.back().opdracht.versies.push_back({r.rij.id, r.rij.volgnummer, r.rij.rijversie});
        }
        tekenVolgende();
    }, window()))->open();
}

void TekenrondePage::tekenVolgende()
{
    if (m_bezig)
        return;
    m_kader->fout()->toon(QString(), false);
    const auto volgend = std::find_if(m_delen.begin(), m_delen.end(), [](const Deel& d) { return !d.klaar; });
    if (volgend == m_delen.end())
        return afgerond();
    if (m_teken->hasFocus())
        m_tabel->setFocus(Qt::OtherFocusReason); // a button that is off holds no focus
    m_bezig = true;
    toonStand();
    const size_t deel = size_t(volgend - m_delen.begin());
    m_services.nietTypen.ondertekenronde(volgend->opdracht, volgend->sleutel, this,
                                         [this, deel](const Outcome<std::vector<wire::RondeUitkomst>>& uitkomsten) { verwerk(deel, uitkomsten); });
}

void TekenrondePage::verwerk(size_t deel, const Outcome<std::vector<wire::RondeUitkomst>>& uitkomsten)
{
    m_bezig = false;
    if (!uitkomsten) {
        toonStand();
        return m_kader->fout()->toon(uitkomsten.problem()); // the same part goes again under its key, so it is signed once
    }
    m_delen[deel].klaar = true;
    for (const wire::RondeUitkomst& uitkomst : *uitkomsten) {
        Rij* rij = vind(uitkomst.zorgovereenkomst, uitkomst.volgnummer);
        if (!rij)
            continue;
        rij->stand = uitkomst.probleem.isEmpty() ? Stand::Getekend : Stand::Mislukt;
        rij->reden = uitkomst.probleem.isEmpty() ? QString() : redenVan(uitkomst, m_services.overeenkomst.budgethouderKant());
        werkBij(*rij);
        if (rij->stand == Stand::Getekend && m_inBeeld == rij->rij)
            toonGetekend(rij->rij.id, rij->rij.volgnummer);
    }
    toonStand();
    tekenVolgende();
}

void TekenrondePage::toonGetekend(ZorgovereenkomstId id, int volgnummer)
{
    m_detail->zeg(tr("Uw handtekening is gezet."));
    m_services.overeenkomst.gateway.load(id, this, [this, id, volgnummer](const Outcome<ZorgovereenkomstDossier>& dossier) {
        const bool inBeeld = m_inBeeld && m_inBeeld->id == id && m_inBeeld->volgnummer == volgnummer;
        if (!inBeeld || !dossier || dossier->feiten.versie.volgnummer != volgnummer)
            return;
        ZorgovereenkomstFeiten feiten = dossier->feiten;
        feiten.parameters = dossier->parameters.get();
        m_detail->toonTekst(feiten);
    });
}

void TekenrondePage::afgerond()
{
    std::vector<TeTekenen> getekend;
    int mislukt = 0;
    for (const Deel& deel : std::exchange(m_delen, {})) {
        for (const wire::OndertekenRegel& regel : deel.opdracht.versies) {
            const Rij* rij = vind(regel.zorgovereenkomst, regel.volgnummer);
            if (rij && rij->stand == Stand::Getekend)
                getekend.push_back({rij->rij.nieuw, rij->rij.inhoud.ingangsdatum, rij->goedkeuring});
            mislukt += rij && rij->stand == Stand::Mislukt ? 1 : 0;
        }
    }
    if (mislukt > 0)
        m_kader->fout()->toon(mislukt == 1 ? tr("1 is niet getekend. De reden staat in de regel.") : tr("%1 zijn niet getekend. De reden staat in de regel.").arg(mislukt), false);
    m_context.navigator.toast(getekend.empty() ? tr("Er is niets getekend.") : tr("Uw handtekening staat onder %1.").arg(aantalTekst(getekend)));
    haalOp();
}

} // namespace pgb::ui
