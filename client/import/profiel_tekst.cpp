#include "client/import/kolom_koppen.h"
#include "client/import/kolommen.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace pgb {
namespace {

/// As far as was looked the file is of this AGB alone.
bool noemtAgb(const BestandVoorstel& voorstel, const QString& agb)
{
    return std::any_of(voorstel.kolommen.begin(), voorstel.kolommen.end(), [&](const KolomVoorstel& k) { return k.veld == Bulkveld::Agb && k.voorbeelden == QStringList{agb}; });
}

} // namespace

std::optional<ProfielKeuze> kiesProfiel(const BestandVoorstel& voorstel, const std::vector<BulkprofielTekst>& profielen)
{
    std::optional<ProfielKeuze> beste;
    std::array<qsizetype, 3> hoogste{-1, 0, 0};
    for (const BulkprofielTekst& tekst : profielen) {
        const auto gekend = profielUitTekst(tekst.naam, tekst.agb, tekst.inhoud);
        const auto met = gekend ? metProfiel(voorstel, *gekend) : std::nullopt;
        if (!met)
            continue;
        const bool eigen = noemtAgb(*met, tekst.agb) || noemtAgb(voorstel, tekst.agb); // a profile may leave the column aside
        if (!tekst.agb.isEmpty() && !eigen)
            continue;
        // The one that leaves least to ask, and then the one that uses most of the columns.
        const auto gebruikt = std::count_if(met->kolommen.begin(), met->kolommen.end(), [](const KolomVoorstel& k) { return k.veld != Bulkveld::Geen; });
        const std::array<qsizetype, 3> past{tekst.agb.isEmpty() ? 0 : 1, -met->nieuweKolommen().size(), qsizetype(gebruikt)};
        if (past > hoogste) {
            hoogste = past;
            beste = ProfielKeuze{tekst, *met};
        }
    }
    return beste;
}

std::optional<ProfielGemis> gemisteKolommen(const BestandVoorstel& voorstel, const std::vector<BulkprofielTekst>& profielen)
{
    std::optional<ProfielGemis> beste;
    for (const BulkprofielTekst& tekst : profielen) {
        const auto gekend = profielUitTekst(tekst.naam, tekst.agb, tekst.inhoud);
        if (!gekend)
            continue;
        QStringList hier;
        for (const KolomVoorstel& kolom : voorstel.kolommen)
            hier << kaleKop(kolom.kop);
        ProfielGemis gemis{tekst.naam, {}};
        qsizetype nodig = 0;
        for (const auto& [kop, veld] : gekend->velden) {
            nodig += veld == Bulkveld::Geen ? 0 : 1;
            if (!hier.removeOne(kaleKop(kop.left(langsteKop))) && veld != Bulkveld::Geen)
                gemis.koppen << kop;
        }
        const bool bijna = !gemis.koppen.isEmpty() && gemis.koppen.size() * 2 < nodig;
        if (bijna && (!beste || gemis.koppen.size() < beste->koppen.size()))
            beste = gemis;
    }
    return beste;
}

QString profielTekst(const Bulkprofiel& profiel)
{
    QJsonArray velden;
    for (const auto& [kop, veld] : profiel.velden)
        velden.append(QJsonArray{kop, code(veld)});
    QJsonObject object{{QStringLiteral("velden"), velden},
                             {QStringLiteral("maandEerst"), profiel.wijze.volgorde == DatumVolgorde::MaandDag},
                             {QStringLiteral("decimaalPunt"), profiel.wijze.decimaalPunt}};
    if (profiel.wijze.duur != Duurmaat::Onbekend)
        object.insert(QStringLiteral("duur"), profiel.wijze.duur == Duurmaat::Minuten ? QStringLiteral("minuten") : QStringLiteral("uren"));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Bulkprofiel> profielUitTekst(const QString& naam, const QString& agb, const QString& tekst)
{
    const QJsonObject object = QJsonDocument::fromJson(tekst.toUtf8()).object();
    Bulkprofiel profiel{naam, agb, {}, {}};
    for (const QJsonValue& rij : object.value(QLatin1String("velden")).toArray()) {
        const QJsonArray paar = rij.toArray();
        const auto veld = fromCode<Bulkveld>(paar.at(1).toString());
        if (paar.size() != 2 || !veld)
            return std::nullopt;
        profiel.velden.push_back({paar.at(0).toString(), *veld});
    }
    profiel.wijze.volgorde = object.value(QLatin1String("maandEerst")).toBool() ? DatumVolgorde::MaandDag : DatumVolgorde::DagMaand;
    profiel.wijze.decimaalPunt = object.value(QLatin1String("decimaalPunt")).toBool();
    const QString duur = object.value(QLatin1String("duur")).toString();
    profiel.wijze.duur = duur == QLatin1String("minuten") ? Duurmaat::Minuten : duur == QLatin1String("uren") ? Duurmaat::Uren : Duurmaat::Onbekend;
    return profiel.velden.empty() ? std::nullopt : std::optional(std::move(profiel));
}

} // namespace pgb
