#include "client/ui/declaraties/maandronde_page.h"
#include "client/models/maandrooster_tekst.h"
#include "client/state/declaratie_session.h"
#include "client/state/dossier_samen.h"
#include "client/ui/declaratie/declaratie_page.h"
#include "client/ui/widgets/date_text.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QTabBar>
#include <algorithm>

namespace pgb::ui {
namespace {
constexpr int tegelijk = 3;
}

Address maandrondeAdres(bool proef)
{
    return {Section::Declaraties, {}, proef ? QStringLiteral("maandronde/proef") : QStringLiteral("maandronde")};
}

MaandrondePage::MaandrondePage(const Address& address, const PageContext& context, DossierGateway& gateway, DeclaratieGateway& maanden)
    : DossierLijstPage(context, gateway, address,
                       {tr("Maandronde"), QStringLiteral("view-calendar-month"), tr("Cliënt, zorgverlener of overeenkomst"),
                        {tr("Vergeten uren"), tr("Proefkeuring van deze maand")}, tr("Alle uren zijn ingediend. Er is niets vergeten."), {}},
                       {{tr("Cliënt")}, {tr("Zorgverlener")}, {tr("Maand")}, {tr("Bedrag"), true}, {tr("Uiterlijk"), true}, {tr("Wat er is")}},
                       {QStringLiteral("declaratie"), QStringLiteral("zorgovereenkomst")}),
      m_maanden(maanden)
{
    tabel()->setStretchColumn(5);
    tabel()->setGivingWay({3}, {4}); // the last day is what it is for
    if (address.wat.endsWith(QLatin1String("/proef"))) {
        if (auto* tabs = kader()->findChild<QTabBar*>())
            tabs->setCurrentIndex(1);
    }
}

void MaandrondePage::laad()
{
    struct Gegevens {
        std::vector<Zorgovereenkomst> overeenkomsten;
        std::vector<Declaratie> declaraties;
        std::vector<Budgethouder> budgethouders;
        std::vector<Zorgverlener> zorgverleners;
        std::shared_ptr<const ParameterTabel> parameters;
    };
    auto nieuw = std::make_shared<Gegevens>();
    const auto samen = Samen::maak([this, nieuw](const std::optional<Problem>& problem) {
        if (problem)
            return mislukt(*problem);
        std::erase_if(nieuw->overeenkomsten, [this](const Zorgovereenkomst& z) { return !gateway().bevoegd().mag(Handeling::DeclaratieInvoeren, z.budgethouder); });
        const Namen namen(nieuw->budgethouders, nieuw->zorgverleners);
        m_rijen.clear();
        m_wachtrij.clear();
        const auto voeg = [&](std::vector<AfgesprokenMaand> maanden, bool lopend) {
            for (AfgesprokenMaand& maand : maanden) {
                Rij rij{std::move(maand), lopend, {}, {}, {}};
                rij.client = namen(rij.maand.budgethouder);
                rij.verlener = namen(rij.maand.zorgverlener);
                rij.zoek = (rij.client + QLatin1Char(' ') + rij.verlener + QLatin1Char(' ') + rij.maand.nummer).toLower();
                if (lopend)
                    m_wachtrij.emplace_back(rij.maand.zorgovereenkomst, rij.maand.maand);
                m_rijen.push_back(std::move(rij));
            }
        };
        voeg(vergetenMaanden(nieuw->overeenkomsten, nieuw->declaraties, *nieuw->parameters, gateway().vandaag()), false);
        voeg(lopendeMaanden(nieuw->overeenkomsten, nieuw->declaraties, *nieuw->parameters, gateway().vandaag()), true);
        std::reverse(m_wachtrij.begin(), m_wachtrij.end()); // taken from its end
        const int lopend = int(m_wachtrij.size());
        kader()->setAantallen({int(m_rijen.size()) - lopend, lopend});
        geladen();
    });
    gateway().zorgovereenkomsten({}, std::nullopt, this, samen->in(nieuw->overeenkomsten));
    gateway().declaraties({}, this, samen->in(nieuw->declaraties));
    gateway().budgethouders(this, samen->in(nieuw->budgethouders));
    gateway().zorgverleners(this, samen->in(nieuw->zorgverleners));
    gateway().parameters(this, samen->in(nieuw->parameters));
}

qint64 MaandrondePage::sleutel(int record) const
{
    const AfgesprokenMaand& maand = m_rijen[size_t(record)].maand;
    return maand.zorgovereenkomst.waarde * 1'000'000 + maand.maand.van.year() % 100 * 10'000 + maand.maand.van.month() * 100 + maand.maand.van.day();
}

std::vector<int> MaandrondePage::volgorde() const
{
    const QStringList woorden = kader()->filter().toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<int> gekozen;
    for (int i = 0; i < records(); ++i) {
        const Rij& rij = m_rijen[size_t(i)];
        if (rij.lopend == proef() && std::all_of(woorden.begin(), woorden.end(), [&](const QString& woord) { return rij.zoek.contains(woord); }))
            gekozen.push_back(i);
    }
    if (!proef())
        return gekozen;
    // What would be refused first, then what asks a look, then what is good; what has no hours yet last.
    const auto rang = [this](int record) {
        const auto keuring = m_keuringen.constFind(m_rijen[size_t(record)].maand.zorgovereenkomst.waarde);
        if (keuring == m_keuringen.constEnd() || !*keuring)
            return 3;
        const Proefkeuring& k = keuring->value();
        return k.leeg ? 4 : k.weigert() ? 0 : !k.punten.empty() ? 1 : 2;
    };
    std::stable_sort(gekozen.begin(), gekozen.end(), [&](int a, int b) { return rang(a) < rang(b); });
    return gekozen;
}

CellRow MaandrondePage::rij(int record) const
{
    const Rij& rij = m_rijen[size_t(record)];
    return rij.lopend ? proefRij(rij) : vergetenRij(rij);
}

CellRow MaandrondePage::vergetenRij(const Rij& rij) const
{
    const Taal taal = huidigeTaal();
    const QDate uiterlijk = rij.maand.uiterlijk();
    const QDate vandaag = gateway().vandaag();
    const bool laat = uiterlijk < vandaag;
    const bool haast = !laat && vandaag.daysTo(uiterlijk) <= 7;
    const bool ingevuld = rij.maand.declaratie && rij.maand.totaal.centen != 0;
    return {{.text = rij.client, .bold = true},
            {.text = rij.verlener},
            {.text = periodeTekst(rij.maand.maand, taal)},
            {.text = ingevuld ? euroTekst(rij.maand.totaal, taal) : QString()},
            {.text = (laat || haast ? QStringLiteral("! ") : QString()) + dateShort(uiterlijk), .tone = laat ? Role::Wrong : haast ? Role::Attention : Role::Text, .bold = laat || haast,
             .spoken = laat ? tr("had voor %1 ingediend moeten zijn").arg(datumTekst(uiterlijk.addDays(1), taal)) : tr("uiterlijk %1").arg(datumTekst(uiterlijk, taal))},
            {.text = ingevuld ? tr("Ingevuld, nog niet ingediend") : rij.maand.declaratie ? tr("Begonnen, nog geen uren") : tr("Nog niets ingevuld"),
             .tone = ingevuld ? Role::Attention : Role::Text}};
}

CellRow MaandrondePage::proefRij(const Rij& rij) const
{
    const Taal taal = huidigeTaal();
    CellRow cellen{{.text = rij.client, .bold = true}, {.text = rij.verlener}, {.text = periodeTekst(rij.maand.maand, taal)}};
    const auto keuring = m_keuringen.constFind(rij.maand.zorgovereenkomst.waarde);
    if (keuring == m_keuringen.constEnd()) {
        cellen.insert(cellen.end(), {{}, {}, {.text = QStringLiteral("…"), .tone = Role::Muted}});
        return cellen;
    }
    if (!*keuring) {
        cellen.insert(cellen.end(), {{}, {}, {.text = probleemTekst(keuring->problem()), .tone = Role::Muted}});
        return cellen;
    }
    const Proefkeuring& k = keuring->value();
    cellen.push_back({.text = k.leeg ? QString() : euroTekst(k.totaal, taal)});
    cellen.push_back({}); // nothing is late yet
    if (k.leeg || k.punten.empty()) {
        cellen.push_back({.text = k.leeg ? tr("Nog geen uren") : tr("Alles goed tot nu toe"), .tone = k.leeg ? Role::Muted : Role::Good});
        return cellen;
    }
    const QString meer = k.punten.size() == 1 ? QString() : tr(" (en nog %1)").arg(k.punten.size() - 1);
    cellen.push_back({.text = (k.weigert() ? QStringLiteral("! ") : QString()) + k.punten.front().zin + meer, .tone = k.weigert() ? Role::Wrong : Role::Attention});
    return cellen;
}

void MaandrondePage::open(int record)
{
    const AfgesprokenMaand& maand = m_rijen[size_t(record)].maand;
    context().navigator.open(adresVan(DeclaratieAdres{maand.budgethouder, maand.zorgovereenkomst, maand.maand.van}));
}

void MaandrondePage::beschrijf()
{
    if (proef())
        keur();
    QStringList delen{tr("alle cliënten")};
    const auto vergeten = std::count_if(m_rijen.begin(), m_rijen.end(), [](const Rij& r) { return !r.lopend; });
    if (!proef()) {
        delen << (vergeten == 1 ? tr("1 maand zonder ingediende uren") : tr("%1 maanden zonder ingediende uren").arg(vergeten));
    } else {
        const auto weigert = std::count_if(m_keuringen.begin(), m_keuringen.end(), [](const Outcome<Proefkeuring>& k) { return k && k->weigert(); });
        delen << tr("alsof %1 nu voorbij is").arg(RoosterTekst::maandNaam(gateway().vandaag())) << (weigert == 1 ? tr("1 zou worden geweigerd") : tr("%1 zouden worden geweigerd").arg(weigert));
        if (teKeuren() > 0)
            delen << tr("nog %1 te keuren").arg(teKeuren());
    }
    kader()->setOndertitel(delen.join(QStringLiteral(" · ")));
}

void MaandrondePage::keur()
{
    while (m_bezig < tegelijk && !m_wachtrij.empty()) {
        const auto [id, periode] = m_wachtrij.back();
        m_wachtrij.pop_back();
        ++m_bezig;
        m_maanden.kijkIn(id, periode, this, [this, id = id](const Outcome<DeclaratieMaand>& maand) { gekeurd(maand, id); });
    }
}

void MaandrondePage::gekeurd(const Outcome<DeclaratieMaand>& maand, ZorgovereenkomstId id)
{
    --m_bezig;
    if (maand) {
        const DeclaratieSession session(*maand); // with what was typed here and is not on the server yet
        m_keuringen.emplace(id.waarde, proefkeuring(session));
    } else {
        m_keuringen.emplace(id.waarde, maand.problem());
    }
    model()->forget();
    herorden(); // goes on with the next
}

} // namespace pgb::ui
