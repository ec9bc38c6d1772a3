#include "client/ui/declaratie/correctie_verschil.h"
#include "client/models/maandrooster_tekst.h"
#include "client/ui/widgets/labels.h"
#include "shared/domain/declaratie/loonvraag.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr int meesteRijen = 8; ///< at once

/// What the server writes where nobody typed a reason.
QString waaromTekst(const Declaratie& d)
{
    if (d.omschrijving == loonvraag::stopAchteraf)
        return CorrectieVerschil::tr("Na de betaling van het maandloon is een loonstop ingevoerd of veranderd.");
    if (d.omschrijving == loonvraag::afwezigAchteraf)
        return CorrectieVerschil::tr("Na de betaling van het maandloon is een afwezigheid gemeld of veranderd.");
    if (d.omschrijving == loonvraag::achteraf)
        return CorrectieVerschil::tr("De overeenkomst is veranderd nadat het maandloon was betaald.");
    return d.omschrijving == QLatin1String("nieuwTarief") ? CorrectieVerschil::tr("Er is een nieuw tarief afgesproken dat eerder ingaat.") : d.omschrijving;
}

} // namespace

std::vector<CijferTabel::Rij> verschilRijen(const std::vector<Correctieverschil>& verschillen)
{
    std::vector<CijferTabel::Rij> rijen;
    if (verschillen.empty())
        return rijen;
    rijen.push_back({{CorrectieVerschil::tr("Dag"), CorrectieVerschil::tr("Was"), CorrectieVerschil::tr("Wordt"), CorrectieVerschil::tr("Verschil")}, true, false});
    Bedrag som;
    for (const Correctieverschil& v : verschillen) {
        BladRij rij{v.functieCode, v.eenheid, {}};
        rij.moment = v.moment;
        const QString wat = v.bedragen ? functieTekst(v.functieCode) : RoosterTekst::rijNaam(rij);
        QString was = RoosterTekst::inWoorden(v.eenheid, v.was);
        QString wordt = RoosterTekst::inWoorden(v.eenheid, v.wordt);
        if (v.tarieven) {
            was = CorrectieVerschil::tr("%1 à %2", "a quantity at its rate").arg(was, euroTekst(v.tarieven->first, huidigeTaal()));
            wordt = CorrectieVerschil::tr("%1 à %2", "a quantity at its rate").arg(wordt, euroTekst(v.tarieven->second, huidigeTaal()));
        }
        if (v.bedragen) {
            was = euroTekst(v.bedragen->first, huidigeTaal());
            wordt = euroTekst(v.bedragen->second, huidigeTaal());
        }
        rijen.push_back({{QStringLiteral("%1 · %2").arg(v.tot.isValid() ? RoosterTekst::dagenVanTotaal({v.datum, v.tot}) : RoosterTekst::dagLang(v.datum), wat), was, wordt, verschilTekst(v.bedrag, huidigeTaal())}});
        som += v.bedrag;
    }
    rijen.push_back({{CorrectieVerschil::tr("Samen"), {}, {}, verschilTekst(som, huidigeTaal())}, false, true});
    return rijen;
}

std::vector<CijferTabel::Rij> gevolgRijen(const Correctievoorbeeld& voorbeeld, Rol lezer)
{
    const Taal taal = huidigeTaal();
    std::vector<CijferTabel::Rij> rijen{{{CorrectieVerschil::tr("Verschil"), verschilTekst(voorbeeld.totaal, taal)}, false, true}};
    const bool ander = lezer != Rol::Svb; // who has to agree before it counts (7.8)
    if (ander)
        rijen.push_back({{CorrectieVerschil::tr("Moet akkoord geven"), lezer == Rol::Budgethouder || lezer == Rol::Vertegenwoordiger ? CorrectieVerschil::tr("de zorgverlener") : CorrectieVerschil::tr("de budgethouder")}});
    if (voorbeeld.verrekend.centen > 0) {
        rijen.push_back({{CorrectieVerschil::tr("Gaat eraf: eerder te veel betaald"), euroTekst(voorbeeld.verrekend, taal)}});
        rijen.push_back({{CorrectieVerschil::tr("Wordt uitbetaald"), euroTekst(voorbeeld.nabetaling - voorbeeld.verrekend, taal)}});
    }
    if (voorbeeld.nabetaling > voorbeeld.verrekend) {
        const QString geenDag = vraagtLaatVerzoek(voorbeeld.bevindingen) ? CorrectieVerschil::tr("wacht op de verstrekker") : CorrectieVerschil::tr("nog niet bekend");
        rijen.push_back({{ander ? CorrectieVerschil::tr("Nabetaling bij akkoord vandaag") : CorrectieVerschil::tr("Nabetaling op"), voorbeeld.betaaldatum ? datumTekst(*voorbeeld.betaaldatum, taal) : geenDag}});
    }
    if (voorbeeld.verrekenen.centen > 0)
        rijen.push_back({{CorrectieVerschil::tr("Gaat af van de volgende betalingen"), euroTekst(voorbeeld.verrekenen, taal)}});
    if (voorbeeld.tweedePaarOgen)
        rijen.push_back({{CorrectieVerschil::tr("De SVB kijkt er eerst naar"), CorrectieVerschil::tr("ja")}});
    return rijen;
}

CorrectieVerschil::CorrectieVerschil(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_waarom(makeLabel({}, LabelLook::Plain, true)), m_tabel(new CijferTabel(theme, 4)), m_rol(new QScrollArea)
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(8);
    kolom->addWidget(m_waarom);
    m_rol->setWidgetResizable(true);
    m_rol->setFrameShape(QFrame::NoFrame);
    m_rol->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rol->setFocusPolicy(Qt::StrongFocus);
    m_rol->setAccessibleName(tr("Wat er verandert"));
    m_rol->setWidget(m_tabel);
    kolom->addWidget(m_rol);
    connect(&theme, &Theme::changed, this, &CorrectieVerschil::meet);
    hide();
}

void CorrectieVerschil::setDeclaratie(const Declaratie& declaratie)
{
    const std::vector<CijferTabel::Rij> rijen = declaratie.soort == DeclaratieSoort::Correctie ? verschilRijen(correctieVerschillen(declaratie)) : std::vector<CijferTabel::Rij>();
    setVisible(!rijen.empty());
    const QString waarom = waaromTekst(declaratie).trimmed();
    m_waarom->setText(tr("Waarom: %1").arg(waarom));
    m_waarom->setVisible(!waarom.isEmpty());
    m_tabel->setRijen(rijen);
    m_rijen = int(rijen.size());
    QStringList woorden;
    for (const CijferTabel::Rij& rij : rijen)
        woorden << rij.velden.join(QStringLiteral(", "));
    m_rol->setAccessibleDescription(woorden.join(QStringLiteral(". ")));
    meet();
}

void CorrectieVerschil::meet()
{
    m_rol->setFixedHeight(std::min(m_rijen, meesteRijen + 1) * m_theme.rowHeight());
    m_tabel->setMinimumHeight(m_rijen * m_theme.rowHeight());
}

} // namespace pgb::ui
