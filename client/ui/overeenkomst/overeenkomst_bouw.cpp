// Which screen an agreement has, and the way into a change of it.
#include "client/models/overeenkomst_woorden.h"
#include "client/models/recht_tekst.h"
#include "client/ui/declaraties/invullen.h"
#include "client/ui/overeenkomst/bekijken.h"
#include "client/ui/overeenkomst/opstellen.h"
#include "client/ui/overeenkomst/overeenkomst_page.h"
#include "client/ui/overeenkomst/overeenkomst_uitvoer.h"
#include "client/ui/overeenkomst/tekenen.h"
#include "client/ui/widgets/balk.h"
#include "client/ui/wijziging/wijzig_keuze.h"
#include "client/ui/wijziging/wijzigen.h"
#include "shared/domain/zorgovereenkomst/wijziging_handtekening.h"
#include "shared/text/probleem_text.h"
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace pgb::ui {

using G = ZorgovereenkomstGebeurtenis;
using S = ZorgovereenkomstStatus;

bool OvereenkomstPage::magBewerken(const ZorgovereenkomstFeiten& feiten) const
{
    if (!m_services.mag(Handeling::ZorgovereenkomstOpstellen, feiten.zorgovereenkomst.budgethouder))
        return false;
    if (feiten.stand && feiten.stand->eindigt)
        return false; // nothing can come of it any more
    // What was shared is read and signed; changing it is asked for.
    return m_services.budgethouderKant() || (m_services.zorgverlenerKant() && (feiten.versie.status == S::Concept || m_aanpassen));
}

void OvereenkomstPage::bouw()
{
    if (m_session->gesloten())
        bouwBekijken();
    else
        bouwBewerker();
    Q_EMIT described();
}

void OvereenkomstPage::bouwBekijken()
{
    m_bekijken = new Bekijken(m_context.theme, *m_session, m_services);
    m_kolom->addWidget(m_bekijken, 1);
    m_bekijken->show();
    if (isVisible() && !focusWidget())
        m_bekijken->naarKop();
    m_services.gateway.keepStap(m_id, m_session->versie().volgnummer, 0); // it is no draft any more
    connect(m_bekijken, &Bekijken::gekozen, this, [this](G gebeurtenis, const QString& reden) { vuur(gebeurtenis, reden, false); });
    connect(m_bekijken, &Bekijken::wijzigen, this, &OvereenkomstPage::beginWijzigen);
    connect(m_bekijken, &Bekijken::opzeggen, this, &OvereenkomstPage::beginOpzeggen);
    connect(m_bekijken, &Bekijken::beeindigen, this, &OvereenkomstPage::beginBeeindigen);
    connect(m_bekijken, &Bekijken::urenInvullen, this, [this] { openMaandVan(m_session->feiten().zorgovereenkomst, this, m_context.navigator, *m_services.dossiers); });
    connect(m_bekijken, &Bekijken::beoordelen, this, [this] { m_context.navigator.open({Section::Werklijst, {}, QStringLiteral("overeenkomst/%1").arg(m_id.waarde)}); });
    connect(m_bekijken, &Bekijken::verzuim, this, &OvereenkomstPage::beginVerzuim);
    connect(m_bekijken, &Bekijken::aanpassen, this, [this] {
        m_aanpassen = true;
        haalOp();
    });
    connect(m_bekijken, &Bekijken::pdf, this, [this] { uitvoer(&bewaarAlsPdf); });
    connect(m_bekijken, &Bekijken::afdrukken, this, [this] { uitvoer(&drukAf); });
    connect(m_bekijken, &Bekijken::terug, this, [this] { m_context.navigator.leave(); });
}

void OvereenkomstPage::bouwBewerker()
{
    if (m_session->gewijzigde()) {
        m_wijzigen = new Wijzigen(m_context.theme, *m_session, m_services.gateway, m_services.kant(), tekenaarsVoor(m_session->feiten(), m_services));
        m_bewerker = m_wijzigen;
        connect(m_wijzigen, &Wijzigen::andersKiezen, this, &OvereenkomstPage::toonKeuze);
        connect(m_session.get(), &EditSessionBase::changed, m_wijzigen, [this] { toonHoofdknop(); });
        toonHoofdknop();
    } else {
        m_opstellen = new Opstellen(m_context.theme, *m_session, m_services.gateway);
        m_bewerker = m_opstellen;
        connect(m_opstellen, &Opstellen::naarOvereenkomst, this, [this](ZorgovereenkomstId id) { m_context.navigator.open(overeenkomstAdres(m_address.budgethouder, id)); });
        connect(m_opstellen, &Opstellen::wordtWijziging, this, &OvereenkomstPage::wordtWijziging);
        if (m_session->versie().status == S::Teruggestuurd && m_session->vorige())
            m_opstellen->setVorige(*m_session->vorige());
        else if (m_services.vorige)
            m_opstellen->setVorige(m_services.vorige(m_session->feiten().zorgovereenkomst, m_session->versie()));
        m_opstellen->setTekenaars(tekenaarsVoor(m_session->feiten(), m_services));
        if (m_services.zorgverlenerKant())
            m_opstellen->setVersturen(tr("Terugsturen naar de budgethouder"), tr("De budgethouder ziet wat u heeft gewijzigd, met was en wordt ernaast."));
    }
    m_kolom->addWidget(m_bewerker, 1);
    m_bewerker->show();
    connect(m_bewerker, &Bewerker::delen, this, &OvereenkomstPage::deel);
    connect(m_bewerker, &Bewerker::weggooien, this, &OvereenkomstPage::weggooien);
    connect(m_bewerker, &Bewerker::sluiten, this, &OvereenkomstPage::sluitBewerker);
    connect(m_bewerker, &Bewerker::versiesLezen, this, &OvereenkomstPage::leesVersies);
    connect(m_bewerker, &Bewerker::stapGewijzigd, this, &Page::described);
    const bool gekozen = !m_soorten.empty(); // the ticks had the focus
    if (m_wijzigen) {
        m_session->setSoorten(std::exchange(m_soorten, {}));
        if (m_session->soorten().empty() && !m_session->beperkt())
            return toonKeuze();
    }
    const int stap = std::exchange(m_beginStap, 0);
    if (m_opstellen) {
        // Where it was left, also by a run that was killed.
        const int volgnummer = m_session->versie().volgnummer;
        const int begin = stap > 0 ? stap : m_services.gateway.stap(m_id, volgnummer);
        if (begin > 0)
            m_opstellen->naarStap(begin);
        connect(m_opstellen, &Bewerker::stapGewijzigd, this, [this, volgnummer] { m_services.gateway.keepStap(m_id, volgnummer, m_opstellen->stap()); });
    }
    const std::vector<Veldopmerking> afgewezen = m_session->teHerstellen();
    if (!afgewezen.empty() && (m_wijzigen || m_opstellen->stap() == 1))
        return m_bewerker->naarPunt(afgewezen.front().veld); // a repair begins where it was rejected
    const std::vector<FieldPath> anders = m_opstellen && stap == 0 && m_opstellen->stap() == 1 ? m_opstellen->teruggegeven() : std::vector<FieldPath>();
    if (!anders.empty())
        return m_opstellen->naarVeld(anders.front());
    if (stap > 0 || (isVisible() && (gekozen || !focusWidget())))
        m_bewerker->begin();
}

void OvereenkomstPage::sluitBewerker()
{
    if (m_zelfBegonnen && isOnaangeroerd()) {
        vuur(G::Verwijderen, {}, false); // else it would stand in the list as an open change, and hold up the next one
    } else if (m_aanpassen) {
        stopAanpassen();
    } else {
        m_autosave->bewaarHier();
        m_autosave->bewaarNu();
    }
    m_context.navigator.leave();
}

void OvereenkomstPage::stopAanpassen()
{
    m_autosave->bewaarHier();
    m_autosave->bewaarNu();
    m_autosave->alsRustig([this] {
        if (!m_session->dirty() && !m_session->alleenHier()) { // else what was typed would go out of view before it is safe
            m_aanpassen = false;
            haalOp();
        }
    });
}

void OvereenkomstPage::tochNiet()
{
    if (!m_session->anderDanGekregen() && !m_session->dirty())
        return stopAanpassen();
    const Bevestiging vraag{tr("Toch niet aanpassen"), tr("Wat u hier heeft gewijzigd, gaat weg. U ziet de overeenkomst weer zoals de budgethouder die met u deelde."), tr("Toch niet aanpassen"), {}};
    (new BevestigenDialoog(vraag, [this](const QString&) {
        m_session->zetGekregenTerug();
        stopAanpassen();
    }, this))->open();
}

void OvereenkomstPage::toonHoofdknop()
{
    const G stap = hoofdstap();
    const QString stond = m_wijzigen->hoofdwoord();
    const QString niet = nietTekenen();
    m_wijzigen->setHoofdknop(!niet.isEmpty()                      ? QString()
                             : stap == G::OndertekenenBudgethouder ? tr("Ondertekenen")
                             : stap == G::Terugsturen              ? tr("Voorstellen aan de budgethouder")
                                                                   : tr("Delen met zorgverlener"),
                             niet);
    if (m_wijzigen->hoofdwoord() != stond)
        Q_EMIT described(); // the strip of keys names it too
}

QString OvereenkomstPage::nietTekenen() const
{
    const QStringList wie = hoofdstap() == G::OndertekenenBudgethouder ? tekenaarsVoor(m_session->feiten(), m_services) : QStringList();
    return wie.isEmpty() ? QString() : nietTekenenTekst(wie);
}

G OvereenkomstPage::hoofdstap() const
{
    if (m_services.zorgverlenerKant())
        return G::Terugsturen;
    if (m_session->versie().status == S::Teruggestuurd)
        return G::Overnemen;
    return zorgverlenerTekent(m_session->feiten()) ? G::Delen : G::OndertekenenBudgethouder;
}

void OvereenkomstPage::deel()
{
    if (!inOpstellen() || m_bezig)
        return;
    if (const QString niet = nietTekenen(); !niet.isEmpty())
        return meld(Role::Attention, niet);
    if (!m_session->kanDelen())
        return m_bewerker->toonWatOntbreekt();
    const std::optional<Wijzigingsoordeel> oordeel = m_session->oordeel();
    if (oordeel && oordeel->regels.empty() && m_session->versie().status == S::Concept) {
        const QString zin = tr("Er is nog niets gewijzigd. Pas eerst iets aan.");
        meld(Role::Attention, zin);
        connect(m_session.get(), &EditSessionBase::changed, m_melding, [this, zin] {
            if (m_melding->tekst() == zin) // else something else was said meanwhile
                m_melding->hide();
        }, Qt::SingleShotConnection);
        return;
    }
    const std::vector<Veldopmerking> nog = m_session->teHerstellen();
    if (!nog.empty())
        return vraagOngewijzigd(nog);
    draagOver();
}

void OvereenkomstPage::vraagOngewijzigd(const std::vector<Veldopmerking>& nog)
{
    QStringList regels{tr("Dit is nog zoals het is afgewezen:")};
    for (const Veldopmerking& o : nog)
        regels << tr("%1: %2").arg(OvereenkomstWoorden::veldKop(o.veld), o.tekst);
    const Bevestiging vraag{tr("Nog niets veranderd"), regels.join(QLatin1Char('\n')), tr("Toch versturen"), {}};
    auto* dialoog = new BevestigenDialoog(vraag, [this](const QString&) { draagOver(); }, this);
    connect(dialoog, &QDialog::rejected, this, [this, veld = nog.front().veld] {
        if (m_bewerker)
            m_bewerker->naarPunt(veld);
    });
    dialoog->open();
}

const ZorgovereenkomstVersie* OvereenkomstPage::eigenConcept() const
{
    const std::vector<ZorgovereenkomstVersie>& versies = m_session->feiten().zorgovereenkomst.versies;
    const auto v = std::find_if(versies.begin(), versies.end(), [](const ZorgovereenkomstVersie& een) { return een.status == S::Concept; });
    return v == versies.end() ? nullptr : &*v;
}

void OvereenkomstPage::draagOver()
{
    const G stap = hoofdstap();
    Bevestiging vraag;
    if (stap == G::OndertekenenBudgethouder)
        vraag = tekenBevestiging(*m_session, m_services);
    else if (stap == G::Terugsturen)
        vraag = {tr("Naar de budgethouder"), tr("De budgethouder ziet wat u heeft gewijzigd, met was en wordt ernaast."), tr("Versturen"), tr("Wat heeft u gewijzigd, en waarom?")};
    else if (const ZorgovereenkomstVersie* eigen = stap == G::Overnemen ? eigenConcept() : nullptr)
        vraag = {tr("Uw eigen concept vervalt"), tr("U heeft ook zelf een wijziging in concept: versie %1. Neemt u dit voorstel over, dan vervalt dat concept. U kunt het daarna nog lezen, bij de versies van deze overeenkomst.").arg(eigen->volgnummer),
                 tr("Voorstel overnemen"), {}};
    else
        return vuur(stap, {}, true);
    auto* dialoog = new BevestigenDialoog(metBewaardeReden(vraag, m_services.gateway, m_id, stap), [this, stap](const QString& reden) { vuur(stap, reden, true); }, this);
    dialoog->open();
}

bool OvereenkomstPage::kanWijzigen() const
{
    if (!m_bekijken || m_keuze || m_bezig || !m_session || m_session->inWachtrij())
        return false;
    const S status = m_session->versie().status;
    const bool partij = m_services.budgethouderKant() || m_services.zorgverlenerKant();
    const std::optional<VersieEinde>& einde = m_session->versie().einde;
    if (einde && einde->door != ZorgovereenkomstActor::Systeem)
        return false; // notice was given: it ends as it is
    return partij && (status == S::Lopend || status == S::Goedgekeurd) && m_services.mag(Handeling::ZorgovereenkomstOpstellen, m_budgethouder);
}

void OvereenkomstPage::beginWijzigen()
{
    if (kanWijzigen())
        toonKeuze();
}

QString OvereenkomstPage::nietOpzeggen() const
{
    if (m_services.magOpzeggen(m_budgethouder))
        return {};
    return geenRechtTekst(Handeling::ZorgovereenkomstOndertekenenBudgethouder, tekenaarsVoor(m_session->feiten(), m_services));
}

void OvereenkomstPage::toonKeuze()
{
    const ZorgovereenkomstVersie* oud = m_session->gewijzigde();
    QWidget* onder = m_wijzigen ? static_cast<QWidget*>(m_wijzigen) : m_bekijken;
    if (m_keuze || !onder)
        return;
    m_keuze = new WijzigKeuze(m_context.theme);
    m_keuze->toon(m_session->feiten(), oud ? *oud : m_session->versie(), m_services.budgethouderKant(), m_session->soorten(), nietOpzeggen(), tekenaarsVoor(m_session->feiten(), m_services));
    onder->hide();
    m_kolom->addWidget(m_keuze, 1);
    m_keuze->show();
    if (isVisible())
        m_keuze->begin();
    connect(m_keuze, &WijzigKeuze::klaar, this, &OvereenkomstPage::kiesSoorten);
    connect(m_keuze, &WijzigKeuze::terug, this, [this] {
        if (!m_wijzigen || !m_session->soorten().empty())
            return sluitKeuze();
        if (isOnaangeroerd())
            vuur(G::Verwijderen, {}, false); // nothing to go back to: the agreement as it stands comes in view
        else
            m_context.navigator.leave();
    });
    Q_EMIT described();
}

bool OvereenkomstPage::isOnaangeroerd() const
{
    if (!m_wijzigen || m_bezig || m_session->dirty() || m_session->alleenHier() || m_session->inWachtrij())
        return false;
    const ZorgovereenkomstVersie& versie = m_session->versie();
    const std::optional<Wijzigingsoordeel> oordeel = m_session->oordeel();
    return versie.status == S::Concept && versie.herstelVan == 0 && !versie.bewaardOp.isValid() && oordeel && oordeel->regels.empty();
}

void OvereenkomstPage::sluitKeuze()
{
    m_keuze->hide();
    m_keuze->deleteLater();
    m_keuze = nullptr;
    QWidget* onder = m_wijzigen ? static_cast<QWidget*>(m_wijzigen) : m_bekijken;
    onder->show();
    if (m_wijzigen)
        m_wijzigen->begin();
    else
        m_bekijken->naarKop();
    Q_EMIT described();
}

void OvereenkomstPage::kiesSoorten(const std::vector<WijzigingSoort>& soorten)
{
    const auto heeft = [&](WijzigingSoort s) { return std::find(soorten.begin(), soorten.end(), s) != soorten.end(); };
    if (heeft(WijzigingSoort::Stoppen)) {
        if (!m_wijzigen)
            sluitKeuze();
        return beginOpzeggen();
    }
    if (m_wijzigen) {
        for (const WijzigingSoort s : std::vector<WijzigingSoort>(m_session->soorten())) {
            if (!heeft(s))
                m_session->zetSoortTerug(s);
        }
        m_session->setSoorten(soorten);
        return sluitKeuze();
    }
    m_keuze->setBezig(true);
    m_services.levensloop.wijzig(m_id, this, [this, soorten](const Outcome<ZorgovereenkomstVersie>& versie) {
        const bool alOpen = !versie && versie.problem().code == QLatin1String("openVersie");
        if (!versie && !alOpen) {
            if (m_keuze)
                m_keuze->setBezig(false);
            return meld(Role::Wrong, probleemTekst(versie.problem()));
        }
        m_zelfBegonnen = versie.ok();
        m_soorten = soorten;
        haalOp();
    });
}

void OvereenkomstPage::weggooien()
{
    if (m_session->versie().status == S::Gedeeld)
        return tochNiet();
    if (m_session->versie().status == S::Teruggestuurd) {
        const Bevestiging nee{tr("Niet akkoord"), tr("Het voorstel gaat niet door. De overeenkomst blijft zoals die nu is."), tr("Niet akkoord"),
                              tr("Waarom bent u het niet eens met dit voorstel?")};
        (new BevestigenDialoog(metBewaardeReden(nee, m_services.gateway, m_id, G::Intrekken), [this](const QString& reden) { vuur(G::Intrekken, reden, false); }, this))->open();
        return;
    }
    const bool eindigt = m_session->feiten().stand && m_session->feiten().stand->eindigt;
    Bevestiging vraag{tr("Wijziging weggooien"), eindigt ? tr("Wat u voor de wijziging heeft ingevuld, gaat weg.") : tr("De overeenkomst blijft zoals die nu geldt. Wat u voor de wijziging heeft ingevuld, gaat weg."), tr("Weggooien"), {}};
    vraag.voorzichtig = true;
    (new BevestigenDialoog(vraag, [this](const QString&) { vuur(G::Verwijderen, {}, false); }, this))->open();
}

void OvereenkomstPage::wordtWijziging()
{
    // The server makes it of what it has.
    m_autosave->bewaarNu();
    m_autosave->alsRustig([this] {
        m_services.levensloop.alsWijziging(m_id, this, [this](const Outcome<ZorgovereenkomstId>& id) {
            if (!id)
                return meld(Role::Wrong, probleemTekst(id.problem()));
            m_services.gateway.keepJournal(m_id, m_session->versie().volgnummer, {}, {});
            m_context.navigator.toast(tr("Wat u had ingevuld, is nu een wijziging van de overeenkomst die loopt."));
            m_id = *id;
            haalOp();
        });
    });
}

} // namespace pgb::ui
