#include "client/models/maandrooster_tekst.h"
#include "client/ui/declaratie/rooster_acties.h"
#include "client/ui/declaratie/rooster_view.h"
#include "client/ui/shell/page.h"
#include "shared/domain/declaratie/kopie.h"
#include "shared/domain/declaratie/nieuw_tarief.h"
#include <QPointer>
#include <algorithm>
#include <map>
#include <set>

namespace pgb::ui {
namespace {

/// Visits keep their times: the same hours on the same weekday.
void voegToe(Cel& cel, const BladRij& rij, const Declaratieregel& regel)
{
    if (rij.bedrag()) {
        cel.aantal += regelBedrag(regel).centen;
        return;
    }
    Declaratieregel bezoek;
    bezoek.aantal = regel.aantal;
    bezoek.begin = regel.begin;
    bezoek.eind = regel.eind;
    cel.aantal += regel.aantal;
    cel.regels.push_back(bezoek);
}

/// By row how much, and on which days.
QString perRij(const DeclaratieSession& session, const std::vector<Declaratieregel>& regels)
{
    struct Samen {
        BladRij rij;
        qint64 aantal = 0;
        std::set<QDate> dagen;
    };
    std::vector<std::pair<QString, Samen>> rijen;
    QStringList delen;
    for (const Declaratieregel& regel : regels) {
        BladRij rij{regel.functieCode, regel.eenheid, {}};
        rij.moment = gekozenMoment(session.zorgovereenkomst(), regel);
        const QString naam = RoosterTekst::rijNaam(rij);
        const qint64 aantal = rij.bedrag() ? regelBedrag(regel).centen : regel.aantal;
        if (regel.isPeriodetotaal()) {
            delen << QStringLiteral(u"%1, %2, %3").arg(naam, RoosterTekst::dagenVanTotaal(regel.dagen()), RoosterTekst::inWoorden(rij, aantal));
            continue;
        }
        auto zelfde = std::find_if(rijen.begin(), rijen.end(), [&](const auto& r) { return r.first == naam; });
        if (zelfde == rijen.end())
            zelfde = rijen.insert(rijen.end(), {naam, {rij, 0, {}}});
        zelfde->second.aantal += aantal;
        zelfde->second.dagen.insert(regel.datum);
    }
    for (const auto& [naam, samen] : rijen)
        delen << KopieActie::tr("%1, %2 op %3").arg(naam, RoosterTekst::inWoorden(samen.rij, samen.aantal), RoosterTekst::opDagen(samen.dagen));
    return delen.join(QStringLiteral(u"; "));
}

/// What stands on the sheet and not in the copy stays; nothing when there is no such thing.
QString blijft(const DeclaratieSession& session, const std::map<CelPlaats, Cel>& kopie, const QString& maand)
{
    const DeclaratieBlad& blad = session.draft();
    std::set<int> dagen;
    qint64 minuten = 0;
    for (int rij = 0; rij < blad.rijen; ++rij)
        for (int dag = 1; dag <= blad.dagen(); ++dag) {
            const Cel& cel = blad.cel({rij, dag});
            if (cel.leeg() || kopie.contains({rij, dag}))
                continue;
            dagen.insert(dag);
            minuten += cel.leesbaar() && session.rijen()[size_t(rij)].uren() ? cel.aantal : 0;
        }
    if (dagen.empty())
        return {};
    const QString zin = dagen.size() == 1 ? KopieActie::tr("1 dag die al was ingevuld staat niet in %1 en blijft").arg(maand)
                                          : KopieActie::tr("%1 dagen die al waren ingevuld staan niet in %2 en blijven").arg(QString::number(dagen.size()), maand);
    return minuten > 0 ? KopieActie::tr("%1 (samen %2).").arg(zin, RoosterTekst::inWoorden(Eenheid::Uur, minuten)) : zin + QLatin1Char('.');
}

/// What stood there otherwise and made place for the copy; nothing when there is no such thing.
QString vervangt(const DeclaratieBlad& blad, const std::map<CelPlaats, Cel>& kopie)
{
    std::set<QDate> dagen;
    for (const auto& [plaats, cel] : kopie) {
        const Cel& was = blad.cel(plaats);
        if (!was.leeg() && (was.aantal != cel.aantal || was.tekst != cel.tekst || celBezoeken(was) != celBezoeken(cel)))
            dagen.insert(blad.datum(plaats.dag));
    }
    return dagen.empty() ? QString() : KopieActie::tr("Op %1 stond iets anders: dat is vervangen.").arg(RoosterTekst::opDagen(dagen));
}

} // namespace

KopieActie::KopieActie(DeclaratieGateway& gateway, const RoosterDelen& delen, QObject* parent)
    : QObject(parent), m_gateway(gateway), m_delen(delen)
{
}

void KopieActie::start()
{
    if (m_bezig || m_delen.model.session().gesloten())
        return;
    m_bezig = true;
    Q_EMIT bezigVeranderd(true);
    const Declaratie& deze = m_delen.model.session().declaratie();
    m_gateway.vorige(deze.zorgovereenkomst, deze.periode, this, [this](const Outcome<std::optional<Declaratie>>& uitkomst) {
        m_bezig = false;
        Q_EMIT bezigVeranderd(false);
        if (!uitkomst)
            m_delen.melding.toon(Role::Attention, tr("Wij kunnen de vorige declaratie nu niet ophalen. Probeer het later opnieuw."));
        else if (!uitkomst.value())
            m_delen.melding.toon(Role::Info, tr("Er is nog geen eerdere declaratie om te kopiëren."));
        else
            neemOver(*uitkomst.value());
    });
}

void KopieActie::neemOver(const Declaratie& vorige)
{
    DeclaratieSession& session = m_delen.model.session();
    std::vector<Declaratieregel> afgesproken, nietAfgesproken; // an agreement may have lost a row since
    for (const Declaratieregel& regel : vorige.regels)
        (rijVoor(session.rijen(), session.zorgovereenkomst(), regel) < 0 ? nietAfgesproken : afgesproken).push_back(regel);
    const Kopie kopie = kopieerNaar(afgesproken, vorige.periode, session.draft().periode);
    std::map<CelPlaats, Cel> cellen;
    std::vector<Declaratieregel> pastNiet = kopie.pastNiet;
    for (const Declaratieregel& regel : kopie.regels) {
        const int rij = rijVoor(session.rijen(), session.zorgovereenkomst(), regel);
        if (rij < 0 || regel.aantal < 0 || regel.aantal > maxCelAantal)
            pastNiet.push_back(regel);
        else
            voegToe(cellen[{rij, session.draft().dagVan(regel.datum)}], session.rijen()[size_t(rij)], regel);
    }
    std::vector<CelWijziging> wijzigingen;
    for (auto& [plaats, cel] : cellen) {
        if (celBezoeken(cel).empty() || session.rijen()[size_t(plaats.rij)].samen())
            cel.regels.clear();
        wijzigingen.push_back({plaats, cel});
    }
    const QString maand = RoosterTekst::periodeNaam(vorige.periode);
    const QString stap = tr("kopie van %1").arg(maand);
    const QString rest = blijft(session, cellen, maand), anders = vervangt(session.draft(), cellen);
    session.zet(stap, wijzigingen);
    QString gedaan = tr("De uren van %1 zijn overgenomen, op dezelfde weekdagen.").arg(maand);
    for (const QString& zin : {anders, rest}) {
        if (!zin.isEmpty())
            gedaan += QLatin1Char(' ') + zin;
    }
    if (pastNiet.empty() && nietAfgesproken.empty()) {
        m_delen.melding.sluit();
        m_delen.navigator.toast(gedaan, [zelf = QPointer(&session)] {
            if (zelf && !zelf->gesloten()) // the sheet may have been sent, and its page be gone
                zelf->undo();
        });
        return;
    }
    if (!nietAfgesproken.empty())
        gedaan += QLatin1Char(' ') + tr("Dit is nu niet afgesproken: %1.").arg(perRij(session, nietAfgesproken));
    if (!pastNiet.empty())
        gedaan += QLatin1Char(' ') + tr("Dit past niet in deze periode: %1.").arg(perRij(session, pastNiet));
    m_delen.melding.toonBij(session, stap, Role::Attention, gedaan);
}

} // namespace pgb::ui
