#include "client/cli/proef.h"
#include "client/cli/tonen.h"
#include "shared/domain/bulk/bulk_bevinding.h"
#include "shared/wire/codec.h"
#include "shared/wire/json_text.h"
#include <QHash>
#include <QTemporaryFile>
#include <algorithm>
#include <array>

namespace pgb::cli {
namespace {

constexpr size_t vakken = 128;        ///< a million lines are some eight thousand in each; every one is an open file
constexpr size_t regelsPerBlok = 500;
constexpr size_t regelsPerClient = 5000; ///< that the server checks together
constexpr size_t meesteOorzaken = 200; ///< as the server gives

/// The same client under a BSN with points in it and without.
QString clientVan(const Bulkregel& regel)
{
    const auto bsn = bsnAlsKlant(regel.klant);
    return bsn ? bsn->tekst() : regel.klant;
}

/// Lines put away by client.
class Wachtvakken {
public:
    bool leg(const Bulkregel& regel)
    {
        QTemporaryFile& vak = m_vakken[qHash(clientVan(regel), 0) % vakken];
        if (!vak.isOpen() && !vak.open())
            return false;
        const QByteArray tekst = wire::toText(wire::encode(regel)) + '\n';
        return vak.write(tekst) == tekst.size();
    }
    Outcome<void> neem(const std::function<bool(std::vector<Bulkregel>)>& blok)
    {
        std::vector<Bulkregel> vol;
        for (QTemporaryFile& vak : m_vakken) {
            if (!vak.isOpen())
                continue;
            if (!vak.flush() || !vak.seek(0))
                return bronFout("bestandNietTeOpenen");
            std::map<QString, std::vector<Bulkregel>> perClient;
            while (!vak.atEnd()) {
                const auto object = wire::parseObject(vak.readLine());
                auto regel = object ? wire::decode<Bulkregel>(*object) : Outcome<Bulkregel>(object.problem());
                if (!regel)
                    return regel.problem(); // the server would not take it either
                perClient[clientVan(*regel)].push_back(std::move(*regel));
            }
            vak.close();
            for (auto& [client, regels] : perClient) {
                if (regels.size() > regelsPerClient) {
                    const auto bsn = bsnAlsKlant(client);
                    return Problem{ProblemKind::OngeldigeInvoer, QStringLiteral("teVeelRegelsVoorKlant"), {{QStringLiteral("klantTekst"), bsn ? bsnTekst(*bsn) : client}}, {}, {}};
                }
                if (!vol.empty() && vol.size() + regels.size() > regelsPerBlok && !blok(std::exchange(vol, {})))
                    return {};
                std::move(regels.begin(), regels.end(), std::back_inserter(vol));
            }
        }
        if (!vol.empty())
            blok(std::move(vol));
        return {};
    }

private:
    std::array<QTemporaryFile, vakken> m_vakken;
};

} // namespace

void ProefUitslag::neemBlok(const std::vector<BulkregelUitkomst>& uitkomsten)
{
    ++m_blokken;
    for (const BulkregelUitkomst& u : uitkomsten)
        neem(u);
}

QString ProefUitslag::slotzin() const
{
    const QString zin = QStringLiteral("Dit was een proef: er is niets bewaard.");
    return m_blokken < 2 ? zin
                         : zin + QStringLiteral(" Eén factuurnummer bij meer cliënten, of één cliënt onder twee namen, kan een proef van zo veel regels missen: dat ziet pgb check zonder --proef.");
}

void ProefUitslag::neem(const BulkregelUitkomst& u)
{
    BulkTelling& telling = m_tellingen[u.stand];
    telling.stand = u.stand;
    ++telling.regels;
    telling.bedrag += u.bedrag;
    if (!u.bevinding || u.oorzaak.isEmpty())
        return;
    const auto [plaats, nieuw] = m_oorzaken.try_emplace({u.stand, u.oorzaak}, BulkOorzaak{u.stand, u.oorzaak, *u.bevinding, 0, {}});
    if (!nieuw)
        plaats->second.bevinding = bulk::gezamenlijk(plaats->second.bevinding, *u.bevinding);
    ++plaats->second.regels;
    plaats->second.bedrag += u.bedrag;
    std::set<int>& rijen = m_rijen[{u.stand, u.oorzaak}];
    rijen.insert(u.regel.nummer);
    if (rijen.size() > size_t(genoemdeRijen))
        rijen.erase(std::prev(rijen.end()));
}

QList<int> ProefUitslag::rijen(const BulkOorzaak& oorzaak) const
{
    const auto rijen = m_rijen.find({oorzaak.stand, oorzaak.oorzaak});
    return rijen == m_rijen.end() ? QList<int>() : QList<int>(rijen->second.begin(), rijen->second.end());
}

qint64 ProefUitslag::regelsMet(Bulkstand stand) const
{
    const auto telling = m_tellingen.find(stand);
    return telling == m_tellingen.end() ? 0 : telling->second.regels;
}

std::vector<BulkTelling> ProefUitslag::tellingen() const
{
    std::vector<BulkTelling> uit;
    for (const auto& [stand, telling] : m_tellingen)
        uit.push_back(telling);
    std::sort(uit.begin(), uit.end(), [](const BulkTelling& een, const BulkTelling& ander) { return code(een.stand) < code(ander.stand); }); // as a batch has them
    return uit;
}

std::vector<BulkOorzaak> ProefUitslag::oorzaken() const
{
    std::vector<BulkOorzaak> uit;
    for (const auto& [sleutel, oorzaak] : m_oorzaken)
        uit.push_back(oorzaak);
    std::stable_sort(uit.begin(), uit.end(), [](const BulkOorzaak& een, const BulkOorzaak& ander) {
        if (bulk::moetBekeken(een) != bulk::moetBekeken(ander))
            return bulk::moetBekeken(een);
        return een.regels != ander.regels ? een.regels > ander.regels : een.oorzaak < ander.oorzaak;
    });
    uit.resize(std::min(uit.size(), meesteOorzaken));
    return uit;
}

Outcome<BronKenmerken> leesPerClient(const Bestand& bestand, const std::function<bool(std::vector<Bulkregel>)>& blok)
{
    Wachtvakken wacht;
    bool gelegd = true;
    const Outcome<BronKenmerken> gelezen = leesBlokken(bestand, [&](const std::vector<Bulkregel>& regels) {
        gelegd = std::all_of(regels.begin(), regels.end(), [&](const Bulkregel& regel) { return wacht.leg(regel); });
        return gelegd;
    });
    if (!gelegd)
        return bronFout("bestandNietTeOpenen");
    if (const Outcome<void> genomen = gelezen ? wacht.neem(blok) : Outcome<void>(); !genomen)
        return genomen.problem();
    return gelezen;
}

} // namespace pgb::cli
