#include "client/import/pdf_ingesloten.h"
#include "client/import/rij_bouwer.h"
#include "client/import/ubl_rijen.h"
#include <QBuffer>
#include <algorithm>
#include <map>

namespace pgb {
namespace {

/// The amounts of the lines of each invoice, in order of size: the same in whatever form it is written.
using Facturen = std::map<QString, QStringList>;

/// One enclosure that is an invoice, or more of them.
class IngeslotenDeel {
public:
    explicit IngeslotenDeel(std::vector<BronRij> rijen) : m_rijen(std::move(rijen))
    {
        const QStringList& kop = m_rijen.front().velden;
        m_nummer = kop.indexOf(QStringLiteral("factuurnummer"));
        m_bedrag = kop.indexOf(QStringLiteral("bedrag"));
    }
    std::vector<BronRij>& rijen() { return m_rijen; }
    QString nummerVan(const BronRij& rij) const { return rij.velden.value(m_nummer); }
    Facturen facturen() const
    {
        Facturen uit;
        for (size_t i = 1; i < m_rijen.size(); ++i)
            uit[nummerVan(m_rijen[i])] << leesbaarGetal(m_rijen[i].velden.value(m_bedrag));
        for (auto& [nummer, bedragen] : uit)
            std::sort(bedragen.begin(), bedragen.end());
        return uit;
    }

private:
    std::vector<BronRij> m_rijen;
    qsizetype m_nummer = 0;
    qsizetype m_bedrag = 0;
};

} // namespace

std::optional<Outcome<Ingesloten>> leesIngesloten(const Poppler::Document& document, const BronGrenzen& grenzen, const RijOntvanger& rij)
{
    Ingesloten uit;
    Facturen eerder;
    int laatste = 0;
    for (Poppler::EmbeddedFile* deel : document.hasEmbeddedFiles() ? document.embeddedFiles() : QList<Poppler::EmbeddedFile*>()) {
        if (uit.gestopt)
            break;
        if (!deel->isValid() || !deel->name().endsWith(QLatin1String(".xml"), Qt::CaseInsensitive))
            continue;
        QByteArray xml = deel->data();
        QBuffer buffer(&xml);
        buffer.open(QIODevice::ReadOnly);
        BronGrenzen over = grenzen;
        over.rijen = grenzen.rijen - int(uit.kenmerken.rijen);
        std::vector<BronRij> rijen;
        const Outcome<BronKenmerken> gelezen = leesUbl(buffer, over, [&](BronRij&& r) {
            rijen.push_back(std::move(r));
            return true;
        });
        if (!gelezen && gelezen.problem().code == QLatin1String("bestandSoortOnbekend"))
            continue; // some other enclosure
        if (!gelezen)
            return Outcome<Ingesloten>(gelezen.problem());
        uit.kenmerken.leveranciers += gelezen->leveranciers;
        uit.kenmerken.andereTotalen += gelezen->andereTotalen;
        uit.kenmerken.metBtw += gelezen->metBtw;
        uit.kenmerken.andereDatums += gelezen->andereDatums;
        IngeslotenDeel bijlage(std::move(rijen));
        for (const auto& [nummer, bedragen] : bijlage.facturen()) {
            const auto [plaats, nieuw] = eerder.emplace(nummer, bedragen);
            if (!nieuw && !nummer.isEmpty() && plaats->second != bedragen)
                return Outcome<Ingesloten>(bronFout("factuurTweeInhouden"));
        }
        const int eerdere = laatste;
        const QSet<QString> bekend = uit.nummers;
        for (size_t i = uit.kenmerken.rijen > 0 ? 1 : 0; i < bijlage.rijen().size(); ++i) { // one row of headings
            BronRij& r = bijlage.rijen()[i];
            const QString nummer = i == 0 ? QString() : bijlage.nummerVan(r);
            if (bekend.contains(nummer))
                continue;
            if (!nummer.isEmpty())
                uit.nummers.insert(nummer);
            r.nummer += eerdere;
            laatste = r.nummer;
            ++uit.kenmerken.rijen;
            if (uit.gestopt = !rij(std::move(r)); uit.gestopt)
                break;
        }
    }
    uit.kenmerken.leveranciers.removeDuplicates();
    uit.kenmerken.andereTotalen.removeDuplicates();
    uit.kenmerken.metBtw.removeDuplicates();
    uit.kenmerken.andereDatums.removeDuplicates();
    uit.kenmerken.soort = BronSoort::Pdf;
    return uit.kenmerken.rijen > 0 ? std::optional(Outcome<Ingesloten>(std::move(uit))) : std::nullopt;
}

} // namespace pgb
