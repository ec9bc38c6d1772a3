#include "client/state/paden.h"
#include "client/state/zorgovereenkomst_session.h"
#include "client/state/zorgovereenkomst_wie.h"
#include "shared/domain/controle/catalogus.h"
#include "shared/domain/zorgovereenkomst/modelkeuze.h"
#include "shared/domain/zorgovereenkomst/verschillen.h"
#include <algorithm>

namespace pgb {
namespace {

bool zelfde(const Bevinding& a, const Bevinding& b) { return a.controle == b.controle && a.path == b.path; }

int stapVanControle(QStringView id)
{
    for (const ZorgovereenkomstControle& controle : zorgovereenkomstControles()) {
        if (controle.id == id)
            return std::clamp(controle.stap, 1, ZorgovereenkomstSession::stappen);
    }
    return 1;
}

} // namespace

int ZorgovereenkomstSession::stapVanPad(const FieldPath& pad)
{
    const auto begint = [&](std::initializer_list<const char*> begin) {
        return std::any_of(begin.begin(), begin.end(), [&](const char* met) { return pad.startsWith(QLatin1String(met)); });
    };
    if (begint({"zorgverlener", "budgethouder", "nieuw", "inhoud/antwoorden", "inhoud/soort", "inhoud/relatie", "inhoud/familieband", "inhoud/toekenningen",
                "inhoud/vertegenwoordiger", "inhoud/tekenbevoegde", "inhoud/wooninitiatief", "inhoud/eigen"}))
        return 1;
    if (begint({"handtekeningen"}) || pad == QLatin1String("inhoud"))
        return 5;
    if (begint({"inhoud/model"}))
        return 4;
    const bool algemeen = pad.contains(QLatin1String("/zorg")) || begint({"inhoud/salarisadministratie", "inhoud/identiteitsbewijs", "inhoud/loonheffingskorting", "inhoud/opzegtermijn", "inhoud/declaratieritme", "inhoud/overigeAfspraken"});
    return algemeen ? 3 : 2;
}

int ZorgovereenkomstSession::stapVan(const Bevinding& bevinding)
{
    return bevinding.path.isEmpty() ? stapVanControle(bevinding.controle) : stapVanPad(bevinding.path);
}

std::vector<Bevinding> ZorgovereenkomstSession::bevindingen() const
{
    std::vector<Bevinding> uit;
    for (const Bevinding& bevinding : rapport().bevindingen) {
        // Numbers and birth date of another person are not shown to us: the server judges them.
        if (!(zorgverlenerKaal() && bevinding.path.startsWith(QLatin1String("zorgverlener/"))))
            uit.push_back(bevinding);
    }
    for (const Bevinding& bevinding : m_vanServer) {
        const auto al = [&](const Bevinding& b) { return zelfde(b, bevinding); };
        if (std::none_of(uit.begin(), uit.end(), al))
            uit.push_back(bevinding);
    }
    if (draft().nieuw) // who is being entered, is chosen once he is added
        std::erase_if(uit, [](const Bevinding& b) { return b.path == QLatin1String("zorgverlener"); });
    // What cannot be read is said once, as it was typed: the field holds nothing because of that.
    std::erase_if(uit, [this](const Bevinding& b) { return draft().onleesbaar.contains(b.path); });
    std::stable_sort(uit.begin(), uit.end(), [](const Bevinding& a, const Bevinding& b) { return stapVan(a) < stapVan(b); });
    return uit;
}

bool ZorgovereenkomstSession::isZichtbaar(const FieldPath& pad) const
{
    if (m_gezien[size_t(stapVanPad(pad))])
        return true;
    return std::any_of(m_verlaten.begin(), m_verlaten.end(),
                       [&](const QString& veld) { return pad == veld || pad.startsWith(veld + QLatin1Char('/')); });
}

bool ZorgovereenkomstSession::nogGeenSoort() const
{
    return !m_soortGekozen && isModelOpen(versie(), zorgverlenerSoort());
}

bool ZorgovereenkomstSession::eersteKeer() const
{
    return versie().volgnummer == 1 && versie().status == ZorgovereenkomstStatus::Concept && !gesloten() && !m_feiten.profielVerborgen;
}

bool ZorgovereenkomstSession::relatieOpen() const
{
    const Veldregel* regel = findVeldregel(u"inhoud/relatie");
    return isGevraagd(QStringLiteral("inhoud/relatie")) && !regel->ingevuld({inhoud(), *m_parameters, nullptr, nullptr, m_feiten.wijziging, eersteKeer()});
}

std::function<bool(const FieldPath&)> ZorgovereenkomstSession::gekozen() const
{
    if (gesloten() || versie().volgnummer > 1)
        return [](const FieldPath&) { return true; };
    const Paden anders(verschillen(ZorgovereenkomstInhoud(), inhoud()));
    const bool zonderWie = !gevraagdeZorgverlener(m_feiten, draft());
    return [this, anders, zonderWie, geenSoort = nogGeenSoort(), geenRelatie = relatieOpen()](const FieldPath& pad) {
        if (pad == QLatin1String("inhoud/soort"))
            return !geenSoort;
        if (pad == QLatin1String("inhoud/relatie"))
            return !geenRelatie;
        if (pad == QLatin1String("inhoud/vasteUren"))
            return inhoud().vasteUren.has_value();
        if (zonderWie && hangtAanZorgverlener(pad))
            return false;
        return !pad.startsWith(QLatin1String("inhoud/")) || isZichtbaar(pad) || (m_stap > 1 && stapVanPad(pad) == m_stap) || anders.raakt(pad);
    };
}

std::vector<Bevinding> ZorgovereenkomstSession::zichtbaar() const
{
    std::vector<Bevinding> uit = bevindingen();
    std::erase_if(uit, [&](const Bevinding& b) { return !m_gezien[size_t(stapVan(b))] && (b.path.isEmpty() || !isZichtbaar(b.path)); });
    return uit;
}

void ZorgovereenkomstSession::verlaat(const FieldPath& pad)
{
    if (pad.isEmpty() || m_verlaten.contains(pad))
        return;
    m_verlaten.insert(pad);
    Q_EMIT getoondGewijzigd();
}

void ZorgovereenkomstSession::verlaatStap(int stap)
{
    if (stap < 1 || stap > stappen || m_gezien[size_t(stap)])
        return;
    m_gezien[size_t(stap)] = true;
    Q_EMIT getoondGewijzigd();
}

void ZorgovereenkomstSession::toonAlles()
{
    m_gezien.fill(true);
    Q_EMIT getoondGewijzigd();
}

StapStand ZorgovereenkomstSession::stapStand(int stap) const
{
    if (stap < 1 || stap > stappen)
        return {};
    if (stap == 5)
        return {m_feiten.versie.status == ZorgovereenkomstStatus::Concept ? StapStand::Soort::Leeg : StapStand::Soort::Klaar, 0};
    // The fourth step looks at everything.
    const bool alles = stap == 4;
    const std::vector<Bevinding> getoond = alles && m_gezien[4] ? bevindingen() : zichtbaar();
    qsizetype punten = std::count_if(getoond.begin(), getoond.end(), [&](const Bevinding& b) { return alles ? m_gezien[4] : stapVan(b) == stap; });
    const QMap<QString, QString> onleesbaar = this->onleesbaar();
    for (auto it = onleesbaar.begin(); it != onleesbaar.end(); ++it)
        punten += alles ? m_gezien[4] : stapVanPad(it.key()) == stap && isZichtbaar(it.key());
    for (const FieldPath& pad : m_leeg)
        punten += alles ? m_gezien[4] : stapVanPad(pad) == stap && isZichtbaar(pad);
    if (draft().nieuw)
        punten += alles ? m_gezien[4] : stap == 1 && m_gezien[1];
    for (const Veldopmerking& o : teHerstellen())
        punten += alles ? m_gezien[4] : stapVanPad(o.veld) == stap;
    if (punten > 0)
        return {StapStand::Soort::LetOp, int(punten)};
    const bool wacht = stap == 3 && draft().inhoud.werkafspraken.empty(); // its questions come with the care of step 2
    return {m_gezien[size_t(stap)] && !wacht ? StapStand::Soort::Klaar : StapStand::Soort::Leeg, 0};
}

} // namespace pgb
