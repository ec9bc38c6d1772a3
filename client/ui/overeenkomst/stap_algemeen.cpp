#include "client/ui/overeenkomst/stap_algemeen.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/labels.h"
#include "shared/domain/zorgovereenkomst/arbeidsrecht.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pgb::ui {
namespace {

using I = ZorgovereenkomstInhoud;

FieldPath werkPad(size_t i, const char* veld) { return QStringLiteral("inhoud/werkafspraken/%1/%2").arg(i).arg(QLatin1String(veld)); }
bool heeft(const ZorgovereenkomstDraft& d, size_t i) { return i < d.inhoud.werkafspraken.size(); }

} // namespace

StapAlgemeen::StapAlgemeen(const Theme& theme, ZorgovereenkomstSession& session, ZorgovereenkomstGateway& gateway, QWidget* parent)
    : Formulier(theme, session, 3, parent), m_gateway(gateway)
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(16);
    auto* zorg = new QWidget;
    m_zorg = new QVBoxLayout(zorg);
    m_zorg->setContentsMargins(0, 0, 0, 0);
    m_zorg->setSpacing(16);
    kolom->addWidget(zorg);
    bouwSalaris(kolom);
    bouwOpzeggen(kolom);
    bouwRitme(kolom);
    const FieldPath overigPad = QStringLiteral("inhoud/overigeAfspraken");
    kolom->addWidget(veld({tr("Overige afspraken"), tr("Bijvoorbeeld over een sleutel, vervanging of vakantie.")}, overigPad,
                          langVeld(tr("Overige afspraken"), overigPad, [](const Draft& d) { return d.inhoud.overigeAfspraken; },
                                   [](Draft& d, const QString& tekst) { d.inhoud.overigeAfspraken = tekst; })));
    kolom->addStretch(1);
    toon();
}

void StapAlgemeen::bouwSalaris(QVBoxLayout* kolom)
{
    const auto pad = [](const char* naam) { return QStringLiteral("inhoud/") + QLatin1String(naam); };
    const Keuzen keuzen{{tr("Ja, de SVB doet de loonadministratie"), 1}, {tr("Nee"), 0}};
    auto* svb = veld({tr("Berekent de SVB het loon?"), tr("De Sociale Verzekeringsbank (SVB) houdt dan loonheffing in. Bij een arbeidsovereenkomst van vier dagen of meer per week moet dit.")},
                          pad("salarisadministratie"),
                          radioVeld(tr("Loonadministratie"), pad("salarisadministratie"), keuzen, [](const Draft& d) { return int(d.inhoud.salarisadministratie); },
                                    [](Draft& d, int waarde) { d.inhoud.salarisadministratie = waarde == 1; }));
    kolom->addWidget(svb);
    bijTonen(svb, [this, svb] { // of an employee of so many days it is no choice (L10)
        const ZorgovereenkomstInhoud& inhoud = session().inhoud();
        const QDate dag = inhoud.ingangsdatum.isValid() ? inhoud.ingangsdatum : session().feiten().vandaag;
        if (inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst && salarisadministratieVerplicht(*session().feiten().parameters, inhoud, dag).value_or(false))
            svb->setVerplicht(true);
    });
    const FieldPath geldigPad = pad("identiteitsbewijs/geldigTot");
    for (const Bestandsplaats& plaats : bestandsplaatsen()) {
        if (!isIdentiteitsbewijs(plaats.soort))
            continue;
        const bool voor = plaats.soort == BijlageSoort::IdentiteitsbewijsVoorkant;
        const QString naam = voor ? tr("Identiteitsbewijs, voorkant") : tr("Identiteitsbewijs, achterkant");
        const QString uitleg = voor ? tr("Het burgerservicenummer moet te lezen zijn. Alleen de budgethouder, de zorgverlener en de SVB kunnen deze kopie openen. Pdf, jpg of png, tot 10 MB.") : QString();
        kolom->addWidget(veld({naam, uitleg}, QString(plaats.pad), bestandVeld(m_gateway, naam, plaats)));
    }
    const auto dag = [this](const QString& naam, const FieldPath& veldPad, std::function<std::optional<QDate>&(I&)> waar) {
        auto* invoer = datumVeld(naam, veldPad,
                                 [waar](const Draft& d) {
                                     I kopie = d.inhoud;
                                     return waar(kopie).value_or(QDate());
                                 },
                                 [waar](Draft& d, QDate gekozen) { waar(d.inhoud) = gekozen.isValid() ? std::optional(gekozen) : std::nullopt; });
        dressed(theme(), invoer, [this, invoer] { invoer->setMaximumWidth(theme().px(200)); });
        return veld({naam}, veldPad, invoer);
    };
    kolom->addWidget(dag(tr("Identiteitsbewijs geldig tot en met"), geldigPad, [](I& inhoud) -> auto& { return inhoud.identiteitsbewijs.geldigTot; }));
    const FieldPath kortingPad = pad("loonheffingskorting");
    kolom->addWidget(veld({tr("Past de SVB loonheffingskorting toe?"), tr("Dat kan bij één werkgever tegelijk. De zorgverlener beslist.")}, kortingPad,
                          jaNeeVeld(tr("Loonheffingskorting"), kortingPad, tr("Ja"), tr("Nee"), &I::loonheffingskorting)));
    kolom->addWidget(dag(tr("Loonheffingskorting vanaf"), pad("loonheffingskortingVanaf"), [](I& inhoud) -> auto& { return inhoud.loonheffingskortingVanaf; }));
}

void StapAlgemeen::bouwOpzeggen(QVBoxLayout* kolom)
{
    const auto maanden = [](bool zelfde) {
        Keuzen uit;
        if (zelfde)
            uit.emplace_back(tr("Hetzelfde"), 0);
        uit.emplace_back(tr("1 maand"), 1);
        for (int n = 2; n <= 4; ++n)
            uit.emplace_back(tr("%1 maanden").arg(n), n);
        return uit;
    };
    const FieldPath opzegPad = QStringLiteral("inhoud/opzegtermijnMaanden");
    const FieldPath anderPad = QStringLiteral("inhoud/opzegtermijnZorgverlenerMaanden");
    auto* opzeg = keuzeVeld(tr("Opzegtermijn"), opzegPad, [maanden] { return maanden(false); }, [](const Draft& d) { return d.inhoud.opzegtermijnMaanden; },
                            [](Draft& d, int waarde) { d.inhoud.opzegtermijnMaanden = waarde; });
    auto* ander = keuzeVeld(tr("Opzegtermijn van de zorgverlener"), anderPad, [maanden] { return maanden(true); },
                            [](const Draft& d) { return d.inhoud.opzegtermijnZorgverlenerMaanden.value_or(0); },
                            [](Draft& d, int waarde) { d.inhoud.opzegtermijnZorgverlenerMaanden = waarde > 0 ? std::optional(waarde) : std::nullopt; });
    const bool zorgverlenerLeest = session().feiten().profielVerborgen;
    const VeldTekst vanBudgethouder = zorgverlenerLeest ? VeldTekst{tr("Opzegtermijn van de budgethouder"), tr("Zo lang van tevoren zegt de budgethouder op.")}
                                                        : VeldTekst{tr("Opzegtermijn van u"), tr("Zo lang van tevoren zegt u op.")};
    kolom->addLayout(naastElkaar({{veld(vanBudgethouder, opzegPad, opzeg), 1},
                                  {veld({tr("Van de zorgverlener"), tr("Zo lang van tevoren zegt de zorgverlener op.")}, anderPad, ander), 1}}));
}

void StapAlgemeen::bouwRitme(QVBoxLayout* kolom)
{
    static constexpr int gewoon = -1;
    const FieldPath pad = QStringLiteral("inhoud/declaratieritme");
    const auto keuzen = [] {
        return Keuzen{{tr("Zoals gebruikelijk"), int(gewoon)},
                      {tr("Per maand"), int(Declaratieritme::Maand)},
                      {tr("Per vier weken"), int(Declaratieritme::VierWeken)},
                      {tr("Per week"), int(Declaratieritme::Week)}};
    };
    auto* ritme = veld({tr("Hoe vaak wordt er gedeclareerd?"), tr("Spreek dit samen af. Na iedere periode kan de zorg worden betaald.")}, pad,
                          keuzeVeld(tr("Hoe vaak wordt er gedeclareerd"), pad, keuzen,
                                    [](const Draft& d) { return d.inhoud.declaratieritme ? int(*d.inhoud.declaratieritme) : gewoon; },
                                    [](Draft& d, int waarde) { d.inhoud.declaratieritme = waarde >= 0 ? std::optional(Declaratieritme(waarde)) : std::nullopt; }));
    kolom->addWidget(ritme);
    // A fixed monthly wage is paid without declaring.
    geldt(ritme, [this, pad] { return session().isGevraagd(pad) && session().inhoud().loonsoort == Loonsoort::PerEenheid; });
}

bool StapAlgemeen::bouwRijen()
{
    bool gebouwd = bouwZorg();
    for (size_t i = 0; i < m_delen.size(); ++i) {
        if (m_delen[i]->layout() || !heeftDelen(i))
            continue;
        vulDelen(i);
        gebouwd = true;
    }
    return gebouwd;
}

bool StapAlgemeen::bouwZorg()
{
    const int nodig = int(session().inhoud().werkafspraken.size());
    QStringList functies; // a longer name may need another form of heading
    for (const Werkafspraak& a : session().inhoud().werkafspraken)
        functies << a.functieCode;
    if (!m_zorg || (m_gebouwd == nodig && m_functies == functies))
        return false;
    m_gebouwd = nodig;
    m_functies = functies;
    for (QWidget* rij : m_rijen) {
        rij->hide();
        rij->deleteLater();
    }
    m_rijen.clear();
    m_delen.clear();
    if (nodig == 0)
        m_rijen.push_back(makeLabel(tr("Kies eerst bij stap 2 welke zorg de zorgverlener geeft. Daarna beschrijft u die hier."), LabelLook::Muted, true));
    for (size_t i = 0; i < size_t(nodig); ++i)
        m_rijen.push_back(zorgVeld(i));
    for (QWidget* rij : m_rijen) {
        m_zorg->addWidget(rij);
        rij->show(); // at once, so that the cursor can go there
    }
    return true;
}

QWidget* StapAlgemeen::zorgVeld(size_t i)
{
    const FieldPath pad = werkPad(i, "zorgbeschrijving");
    auto* tekst = langVeld(tr("Zorgbeschrijving"), pad, [i](const Draft& d) { return heeft(d, i) ? d.inhoud.werkafspraken[i].zorgbeschrijving : QString(); },
                           [i](Draft& d, const QString& getypt) {
                               if (heeft(d, i))
                                   d.inhoud.werkafspraken[i].zorgbeschrijving = getypt;
                           });
    const auto kop = [this, i] {
        const QString& functie = session().inhoud().werkafspraken[i].functieCode;
        return functie.isEmpty() ? tr("Zorgbeschrijving") : tr("%1: wat doet de zorgverlener?").arg(functieTekst(functie));
    };
    auto* vraag = veld({kop(), i == 0 ? tr("Wat doet de zorgverlener, hoe vaak, waar en waarvoor? Schrijf het zoals u het zegt.") : QString()}, pad, tekst);
    bijTonen(vraag, [this, vraag, i, kop] {
        if (heeft(session().draft(), i))
            vraag->setLabel(kop());
    });
    auto* vak = new QWidget;
    auto* kolom = new QVBoxLayout(vak);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(6);
    kolom->addWidget(vraag);
    kolom->addWidget(eerderKnop(i));
    kolom->addWidget(delenVeld(i));
    return vak;
}

QWidget* StapAlgemeen::eerderKnop(size_t i)
{
    auto* knop = makeLink(QString());
    knop->setObjectName(QStringLiteral("neemEerdereBeschrijving"));
    connect(knop, &QPushButton::clicked, this, [this, i] {
        const auto& werk = session().feiten().versie.inhoud.werkafspraken;
        const auto eerder = i < werk.size() ? eerdereBeschrijving(session().feiten(), werk[i]) : std::nullopt;
        if (!eerder)
            return;
        session().zet(tr("Beschrijving overgenomen"), [&](Draft& d) {
            if (!heeft(d, i))
                return;
            d.inhoud.werkafspraken[i].zorgbeschrijving = eerder->zorgbeschrijving;
            d.inhoud.werkafspraken[i].zorgdelen = eerder->zorgdelen;
        });
        naarVeld(werkPad(i, "zorgbeschrijving"));
    });
    bijTonen(knop, [this, knop, i] {
        const auto& werk = session().feiten().versie.inhoud.werkafspraken;
        const auto eerder = i < werk.size() ? eerdereBeschrijving(session().feiten(), werk[i]) : std::nullopt;
        knop->setVisible(eerder.has_value() && session().isOpen(werkPad(i, "zorgbeschrijving")));
        if (eerder)
            knop->setText(eerder->sinds.isValid() ? tr("Neem over uit overeenkomst %1 van %2").arg(eerder->nummer, datumTekst(eerder->sinds, huidigeTaal()))
                                                  : tr("Neem over uit overeenkomst %1").arg(eerder->nummer));
    });
    return knop;
}

bool StapAlgemeen::heeftDelen(size_t i) const
{
    return heeft(session().draft(), i) && !(session().inhoud().werkafspraken[i].zorgdelen == Zorgdelen());
}

void StapAlgemeen::vulDelen(size_t i)
{
    struct Deel {
        const char* naam;
        QString label;
        QString Zorgdelen::*lid;
    };
    const std::array delen{Deel{"behoefte", tr("Wat heeft de budgethouder nodig?"), &Zorgdelen::behoefte}, Deel{"frequentie", tr("Hoe vaak?"), &Zorgdelen::frequentie},
                           Deel{"momenten", tr("Op welke momenten?"), &Zorgdelen::momenten}, Deel{"locatie", tr("Waar?"), &Zorgdelen::locatie},
                           Deel{"doelen", tr("Wat is het doel?"), &Zorgdelen::doelen}, Deel{"vervanging", tr("Wie komt er als de zorgverlener niet kan?"), &Zorgdelen::vervanging},
                           Deel{"toezicht", tr("Toezicht en veiligheid"), &Zorgdelen::toezicht}};
    auto* lijst = new QVBoxLayout(m_delen[i]);
    lijst->setContentsMargins(theme().px(16), 0, 0, 0);
    lijst->setSpacing(10);
    for (const Deel& deel : delen) {
        const FieldPath pad = werkPad(i, "zorgdelen/") + QLatin1String(deel.naam);
        auto* invoer = typeVeld(deel.label, pad, [i, lid = deel.lid](const Draft& d) { return heeft(d, i) ? d.inhoud.werkafspraken[i].zorgdelen.*lid : QString(); },
                                [i, lid = deel.lid](Draft& d, const QString& tekst) {
                                    if (heeft(d, i))
                                        d.inhoud.werkafspraken[i].zorgdelen.*lid = tekst;
                                    return true;
                                });
        invoer->setMaxLength(2000);
        lijst->addWidget(blok({deel.label, {}, false}, pad, invoer));
    }
}

QWidget* StapAlgemeen::delenVeld(size_t i)
{
    auto* vak = new QWidget;
    auto* kolom = new QVBoxLayout(vak);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(6);
    auto* meer = makeLink(tr("+ Meer over deze zorg (niet verplicht)"));
    meer->setObjectName(QStringLiteral("meerOverDezeZorg"));
    kolom->addWidget(meer);
    auto* velden = new QWidget;
    m_delen.push_back(velden);
    kolom->addWidget(velden);
    connect(meer, &QPushButton::clicked, this, [this, velden, meer, i] {
        if (!velden->layout())
            vulDelen(i);
        velden->show();
        meer->hide();
        toon();
        naarVeld(werkPad(i, "zorgdelen/behoefte"));
    });
    velden->hide();
    bijTonen(velden, [this, velden, meer, i] {
        const bool open = session().isOpen(werkPad(i, "zorgdelen"));
        velden->setVisible(open && (heeftDelen(i) || !velden->isHidden()));
        meer->setVisible(open && velden->isHidden());
    });
    return vak;
}

} // namespace pgb::ui
