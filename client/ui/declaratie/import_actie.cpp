#include "client/import/naam_gelijkenis.h"
#include "client/models/maandrooster_tekst.h"
#include "client/ui/declaratie/keuze_balk.h"
#include "client/ui/declaratie/rooster_acties.h"
#include "client/ui/declaratie/rooster_view.h"
#include <QFile>
#include <QFileInfo>
#include <set>

namespace pgb::ui {
namespace {

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
        case RegelReden::BuitenMaand: return tr("%1 valt buiten deze maand").arg(w);
        case RegelReden::AndereClient: return tr("van een andere cliënt (%1)").arg(w);
        case RegelReden::NietGekozen: return w.isEmpty() ? tr("zonder naam") : tr("geen zorgfunctie gekozen voor %1").arg(w);
        }
        return {};
    }
    static QString soort(RegistratieSoort soort)
    {
        return soort == RegistratieSoort::Clockify ? QStringLiteral("Clockify")
             : soort == RegistratieSoort::Toggl ? QStringLiteral("Toggl") : QStringLiteral("Harvest");
    }
};

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
    m_balk.open(titel, m_registratie.namen, functies, naamVoorstel(m_registratie.namen, functies), m_registratie.clienten, client);
}

void ImportActie::toonVoorbeeld()
{
    DeclaratieSession& session = m_delen.model.session();
    const RegistratieUren uren = urenVan(m_registratie, {m_balk.keuze(), m_balk.client()}, session.draft().periode);
    m_wijzigingen.clear();
    std::set<QDate> dagen;
    qint64 minuten = 0;
    for (const RegistratieUren::Dag& dag : uren.dagen) {
        // Hours belong in a row of hours; a row in days or kilometers takes none.
        if (!session.rijen()[size_t(dag.rij)].uren())
            continue;
        m_wijzigingen.push_back({{dag.rij, session.draft().dagVan(dag.datum)}, Cel{dag.duur.minuten, {}, false, {}}});
        dagen.insert(dag.datum);
        minuten += dag.duur.minuten;
    }
    m_delen.model.setVoorbeeld(m_wijzigingen);
    QStringList regels;
    const auto noem = [&](const std::vector<OngelezenRegel>& lijst) {
        for (const OngelezenRegel& regel : lijst)
            regels << tr("regel %1: %2").arg(QString::number(regel.nummer), ImportTekst::reden(regel));
    };
    noem(m_registratie.ongelezen);
    noem(uren.weggelaten);
    const int weg = m_registratie.ongelezenAantal + uren.weggelatenAantal;
    QString uitleg = tr("%1 regels · %2 dagen · %3 uur").arg(QString::number(uren.gebruikteRegels), QString::number(dagen.size()),
                                                             RoosterTekst::getal(aantalInEenheid(Eenheid::Uur, minuten)));
    if (weg > 0)
        uitleg += QStringLiteral(u" · ") + (weg == 1 ? tr("1 regel niet overgenomen") : tr("%1 regels niet overgenomen").arg(weg));
    m_balk.setRegels(regels);
    m_balk.setUitleg(uitleg, !m_wijzigingen.empty());
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
