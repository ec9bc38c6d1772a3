#include "client/import/naam_gelijkenis.h"
#include "client/models/maandrooster_tekst.h"
#include "client/ui/declaratie/keuze_balk.h"
#include "client/ui/declaratie/rooster_acties.h"
#include "client/ui/declaratie/rooster_view.h"
#include "shared/text/formats.h"
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <set>

namespace pgb::ui {
namespace {

constexpr qsizetype meesteZinnen = 500;
/// Likeness of a name in the file to the budgethouder from which it is proposed.
constexpr int zelfdeMens = 500;

class ImportTekst {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::ImportTekst)
public:
    static QString fout(const Problem& problem)
    {
        if (problem.code == QLatin1String("kopregelOnbekend"))
            return tr("Wij herkennen dit bestand niet. Wij lezen uitvoer van Clockify, Toggl en Harvest (CSV, met kopregel).");
        if (problem.code == QLatin1String("bestandTeGroot") || problem.code == QLatin1String("teVeelRegels"))
            return tr("Dit bestand is te groot. Voer één maand van één cliënt uit.");
        if (problem.code == QLatin1String("citaatNietGesloten"))
            return tr("In dit bestand staat een aanhalingsteken dat niet wordt gesloten. Voer het bestand opnieuw uit.");
        if (problem.code == QLatin1String("bestandLeeg"))
            return tr("Dit bestand is leeg.");
        return tr("Wij kunnen dit bestand niet lezen.");
    }
    static QString reden(const OngelezenRegel& regel)
    {
        const QString w = regel.waarde;
        switch (regel.reden) {
        case RegelReden::GeenDatum: return tr("\"%1\" is geen datum").arg(w);
        case RegelReden::GeenTijd: return tr("\"%1\" is geen tijd").arg(w);
        case RegelReden::GeenDuur: return tr("\"%1\" is geen aantal uren").arg(w);
        case RegelReden::EindVoorBegin: return tr("het eind ligt voor het begin (%1)").arg(w);
        case RegelReden::TeLang: return tr("langer dan 24 uur (%1)").arg(w);
        case RegelReden::TeBreed: return tr("te veel of te lange kolommen");
        case RegelReden::VreemdeTekens: return tr("onleesbare tekens");
        case RegelReden::BuitenMaand: return tr("%1 valt buiten deze maand").arg(datumKort(QDate::fromString(w, Qt::ISODate)));
        case RegelReden::AndereClient: return tr("van een andere cliënt (%1)").arg(w);
        case RegelReden::NietGekozen: return w.isEmpty() ? tr("zonder naam") : tr("geen zorgfunctie gekozen voor %1").arg(w);
        }
        return {};
    }
    static QString uren(qint64 seconden)
    {
        return RoosterTekst::getal(aantalInEenheid(Eenheid::Uur, divideHalfUp(seconden, 60)));
    }
    static QString dubbel(const Registratieregel& regel, bool geteld)
    {
        const QString zin = geteld ? tr("regel %1 is dezelfde als regel %2 (%3, %4 uur): wij tellen beide")
                                   : tr("regel %1 is dezelfde als regel %2 (%3, %4 uur): wij tellen er één");
        return zin.arg(QString::number(regel.nummer), QString::number(regel.dubbelVan), RoosterTekst::dagKort(regel.datum), uren(regel.seconden));
    }
    static QString overlap(const Overlap& o)
    {
        const auto tijden = [](const Registratieregel& r) { return tr("%1 tot %2").arg(r.begin.toString(QStringLiteral("HH:mm")), r.eind.toString(QStringLiteral("HH:mm"))); };
        return tr("regel %1 valt over regel %2 (%3, %4 en %5): zo telt die tijd dubbel")
            .arg(QString::number(o.tweede.nummer), QString::number(o.eerste.nummer), RoosterTekst::dagKort(o.tweede.datum), tijden(o.eerste), tijden(o.tweede));
    }
    static QString tijdWijktAf(const Registratieregel& regel)
    {
        return tr("regel %1: van %2 tot %3 is %4 uur, maar er staat %5 uur. Wij tellen %6 uur")
            .arg(QString::number(regel.nummer), regel.begin.toString(QStringLiteral("HH:mm")), regel.eind.toString(QStringLiteral("HH:mm")),
                 uren(regel.tussenTijden()), uren(regel.opgegeven), uren(regel.seconden));
    }
    static QString soort(RegistratieSoort soort)
    {
        return soort == RegistratieSoort::Clockify ? QStringLiteral("Clockify")
             : soort == RegistratieSoort::Toggl ? QStringLiteral("Toggl") : QStringLiteral("Harvest");
    }
};

/// As if it was typed: a visit with its times where the file has them. The same hours again keep the times that stand there.
Cel celVan(const RegistratieUren::Dag& dag, const Cel& nu, bool samen)
{
    Cel cel{dag.duur.minuten, {}, false, {}};
    if (samen || (nu.aantal == cel.aantal && !celBezoeken(nu).empty()))
        return cel;
    cel.regels = regelsUit(dag.bezoeken);
    return cel;
}

} // namespace

ImportActie::ImportActie(KeuzeBalk& balk, const RoosterDelen& delen, QObject* parent) : QObject(parent), m_balk(balk), m_delen(delen)
{
    connect(&balk, &KeuzeBalk::gewijzigd, this, &ImportActie::toonVoorbeeld);
    connect(&balk, &KeuzeBalk::overnemen, this, &ImportActie::neemOver);
    connect(&balk, &KeuzeBalk::gesloten, this, [this] {
        m_delen.model.setVoorbeeld({});
        m_balk.hide();
        m_delen.cellen.setFocus(Qt::OtherFocusReason);
    });
}

ImportActie::~ImportActie()
{
    if (m_draad)
        m_draad->wait(); // the file is bounded, so this ends
}

void ImportActie::open(const QString& pad)
{
    if (m_draad || m_delen.model.session().gesloten())
        return;
    const Periode maand = m_delen.model.session().draft().periode;
    const QStringList functies = m_delen.model.rijNamen();
    auto uitkomst = std::make_shared<std::optional<Outcome<Registratie>>>();
    m_draad.reset(QThread::create([pad, maand, functies, uitkomst] {
        QFile bestand(pad);
        if (bestand.open(QIODevice::ReadOnly))
            *uitkomst = leesRegistratie(bestand, maand, functies);
        else
            *uitkomst = Problem{ProblemKind::OngeldigeInvoer, QStringLiteral("bestandOnleesbaar"), {}, {}, {}};
    }));
    connect(m_draad.get(), &QThread::finished, this, [this, pad, uitkomst] {
        m_draad->wait();
        m_draad.reset();
        gelezen(QFileInfo(pad).fileName(), **uitkomst);
    });
    m_draad->start();
}

void ImportActie::gelezen(const QString& naam, const Outcome<Registratie>& uitkomst)
{
    if (!uitkomst) {
        if (m_wijzigingen.empty())
            m_balk.hide(); // nothing is on offer there
        m_fout = naam + QStringLiteral(u": ") + ImportTekst::fout(uitkomst.problem());
        m_delen.melding.toon(Role::Wrong, m_fout);
        return;
    }
    // What was wrong with the file before is over; a message about anything else stays.
    if (!m_fout.isEmpty() && m_delen.melding.tekst() == m_fout)
        m_delen.melding.hide();
    m_fout.clear();
    bied(ImportTekst::soort(uitkomst->soort) + QStringLiteral(u" · ") + naam, naam, *uitkomst);
}

void ImportActie::bied(const QString& titel, const QString& naam, const Registratie& registratie)
{
    if (m_delen.model.session().gesloten())
        return;
    m_registratie = registratie;
    m_naam = naam;
    const QStringList functies = m_delen.model.rijNamen();
    QString client;
    if (const auto& mens = m_delen.model.session().feiten().budgethouder) {
        int beste = zelfdeMens;
        for (const QString& ander : m_registratie.clienten) {
            const int gelijk = naamGelijkenis(ander, volledigeNaam(mens->naam));
            if (gelijk > beste) {
                beste = gelijk;
                client = ander;
            }
        }
    }
    m_balk.vraagDubbel(std::any_of(m_registratie.regels.begin(), m_registratie.regels.end(), [](const Registratieregel& r) { return r.dubbelVan > 0; }));
    m_balk.open(titel, m_registratie.namen, functies, naamVoorstel(m_registratie.namen, functies), m_registratie.clienten, client);
}

void ImportActie::toonVoorbeeld()
{
    DeclaratieSession& session = m_delen.model.session();
    const RegistratieUren uren = urenVan(m_registratie, {m_balk.keuze(), m_balk.client(), m_balk.dubbeleTellen()}, session.draft().periode);
    m_wijzigingen.clear();
    std::set<QDate> dagen;
    qint64 minuten = 0;
    for (const RegistratieUren::Dag& dag : uren.dagen) {
        if (!m_balk.clientGekozen())
            break; // whose hours they are is not known yet
        // Hours belong in a row of hours; a row in days or kilometers takes none.
        const BladRij& rij = session.rijen()[size_t(dag.rij)];
        if (!rij.uren())
            continue;
        const CelPlaats plaats{dag.rij, session.draft().dagVan(dag.datum)};
        m_wijzigingen.push_back({plaats, celVan(dag, session.draft().cel(plaats), rij.samen())});
        dagen.insert(dag.datum);
        minuten += dag.duur.minuten;
    }
    m_delen.model.setVoorbeeld(m_wijzigingen);
    // What may be wrong first, what is changed or stays last.
    QStringList regels = twijfels(uren);
    std::vector<OngelezenRegel> niet = m_registratie.ongelezen;
    niet.insert(niet.end(), uren.weggelaten.begin(), uren.weggelaten.end());
    std::stable_sort(niet.begin(), niet.end(), [](const OngelezenRegel& a, const OngelezenRegel& b) { return a.nummer < b.nummer; }); // as in the file
    for (const OngelezenRegel& regel : niet)
        regels << tr("regel %1: %2").arg(QString::number(regel.nummer), ImportTekst::reden(regel));
    regels << gevolgen();
    const int weg = m_registratie.ongelezenAantal + uren.weggelatenAantal;
    QString uitleg = QStringList{uren.gebruikteRegels == 1 ? tr("1 regel") : tr("%1 regels").arg(uren.gebruikteRegels), dagen.size() == 1 ? tr("1 dag") : tr("%1 dagen").arg(dagen.size()),
                                 minuten == 60 ? tr("1 uur") : tr("%1 uur").arg(RoosterTekst::getal(aantalInEenheid(Eenheid::Uur, minuten)))}
                         .join(QStringLiteral(" · "));
    if (weg > 0)
        uitleg += QStringLiteral(u" · ") + (weg == 1 ? tr("1 regel niet overgenomen") : tr("%1 regels niet overgenomen").arg(weg));
    if (uren.deelsAantal > 0)
        uitleg += QStringLiteral(u" · ") + (uren.deelsAantal == 1 ? tr("1 regel deels overgenomen") : tr("%1 regels deels overgenomen").arg(uren.deelsAantal));
    if (!uren.dubbel.empty())
        uitleg += QStringLiteral(u" · ") + tr("%1 dubbel").arg(uren.dubbel.size());
    if (!uren.overlap.empty())
        uitleg += QStringLiteral(u" · ") + tr("%1 over elkaar").arg(uren.overlap.size());
    if (!uren.tijdWijktAf.empty())
        uitleg += QStringLiteral(u" · ") + tr("%1 met een tijd die niet klopt").arg(uren.tijdWijktAf.size());
    m_balk.setRegels(regels);
    m_balk.setUitleg(m_balk.clientGekozen() ? uitleg : tr("Kies eerst van welke cliënt de uren zijn."), !m_wijzigingen.empty());
}

/// What may be wrong money.
QStringList ImportActie::twijfels(const RegistratieUren& uren) const
{
    QStringList regels;
    for (const Overlap& overlap : uren.overlap)
        if (regels.size() < meesteZinnen)
            regels << ImportTekst::overlap(overlap);
    for (const Registratieregel& regel : uren.dubbel)
        if (regels.size() < meesteZinnen)
            regels << ImportTekst::dubbel(regel, m_balk.dubbeleTellen());
    for (const Registratieregel& regel : uren.tijdWijktAf)
        if (regels.size() < meesteZinnen)
            regels << ImportTekst::tijdWijktAf(regel);
    return regels;
}

/// What becomes of the hours that stood there.
QStringList ImportActie::gevolgen() const
{
    QStringList regels;
    const DeclaratieBlad& blad = m_delen.model.session().draft();
    const auto inUren = [](const Cel& cel) {
        return cel.leesbaar() ? RoosterTekst::getal(aantalInEenheid(Eenheid::Uur, cel.aantal)) : QLatin1Char('"') + cel.tekst + QLatin1Char('"');
    };
    const std::vector<BladRij>& alle = m_delen.model.session().rijen();
    const bool meer = std::count_if(alle.begin(), alle.end(), [](const BladRij& rij) { return rij.uren(); }) > 1;
    const auto waar = [&](CelPlaats plaats) { // of one zorgfunctie the day says all
        const QString dag = RoosterTekst::dagKort(blad.datum(plaats.dag));
        return meer ? QStringLiteral("%1, %2").arg(dag, m_delen.model.rijNaam(plaats.rij)) : dag;
    };
    std::set<int> rijen;
    std::set<CelPlaats> gevuld;
    std::set<int> veranderd, gebleven;
    QStringList anders, blijft;
    for (const CelWijziging& wijziging : m_wijzigingen) {
        rijen.insert(wijziging.plaats.rij);
        gevuld.insert(wijziging.plaats);
        const Cel& nu = blad.cel(wijziging.plaats);
        if (nu.leeg() || (nu.leesbaar() && nu.aantal == wijziging.cel.aantal)) // the same hours keep their times
            continue;
        veranderd.insert(wijziging.plaats.dag);
        const bool tijden = wijziging.cel.regels.empty() && std::any_of(nu.regels.begin(), nu.regels.end(), [](const Declaratieregel& r) { return r.begin && r.eind; });
        anders << (tijden ? tr("%1: %2 met tijden wordt %3 zonder") : tr("%1: %2 wordt %3")).arg(waar(wijziging.plaats), inUren(nu), inUren(wijziging.cel));
    }
    for (const int rij : rijen)
        for (int dag = 1; dag <= blad.dagen(); ++dag)
            if (const Cel& nu = blad.cel({rij, dag}); !nu.leeg() && !gevuld.contains({rij, dag})) {
                gebleven.insert(dag);
                blijft << tr("%1: %2").arg(waar({rij, dag}), inUren(nu));
            }
    if (!anders.isEmpty())
        regels << (veranderd.size() == 1 ? tr("1 dag had al uren. %1").arg(anders.join(QStringLiteral(u"; ")))
                                      : tr("%1 dagen hadden al uren. %2").arg(QString::number(veranderd.size()), anders.join(QStringLiteral(u"; "))));
    if (!blijft.isEmpty())
        regels << (gebleven.size() == 1 ? tr("1 dag met uren staat niet in het bestand en blijft. %1").arg(blijft.join(QStringLiteral(u"; ")))
                                      : tr("%1 dagen met uren staan niet in het bestand en blijven. %2").arg(QString::number(gebleven.size()), blijft.join(QStringLiteral(u"; "))));
    return regels;
}

void ImportActie::neemOver()
{
    const std::vector<CelWijziging> wijzigingen = m_wijzigingen;
    m_delen.model.setVoorbeeld({});
    m_balk.hide();
    m_delen.cellen.setFocus(Qt::OtherFocusReason);
    m_delen.model.session().zet(tr("uren uit %1").arg(m_naam), wijzigingen);
}

} // namespace pgb::ui
