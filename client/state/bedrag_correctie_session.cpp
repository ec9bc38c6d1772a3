#include "client/state/bedrag_correctie_session.h"
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace pgb {
namespace {

constexpr int vormVersie = 1;
constexpr qsizetype maxBytes = 256 * 1024;
constexpr qsizetype maxVeld = 100;
constexpr qsizetype maxReden = 2000;
constexpr QLatin1String versieNaam("versie"), bedragenNaam("bedragen"), basisNaam("basis"), redenNaam("reden"), basisRedenNaam("basisReden");

QJsonObject alsJson(const std::map<QString, QString>& velden)
{
    QJsonObject object;
    for (const auto& [sleutel, tekst] : velden)
        object.insert(sleutel, tekst);
    return object;
}

BedragCorrectieForm vanJson(const QJsonValue& velden, const QJsonValue& reden)
{
    BedragCorrectieForm form;
    const QJsonObject object = velden.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        form.velden[it.key()] = it->toString().left(maxVeld);
    form.reden = reden.toString().left(maxReden);
    return form;
}

QJsonObject document(const QByteArray& bytes)
{
    if (bytes.isEmpty() || bytes.size() > maxBytes)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    return object.value(versieNaam).toInt() == vormVersie && object.value(bedragenNaam).isObject() ? object : QJsonObject();
}

QString veldVan(const BedragCorrectieForm& form, const QString& sleutel)
{
    const auto gevonden = form.velden.find(sleutel);
    return gevonden == form.velden.end() ? QString() : gevonden->second;
}

} // namespace

QStringList regelSleutels(const std::vector<Declaratieregel>& regels)
{
    QHash<QString, int> gezien;
    QStringList uit;
    for (const Declaratieregel& r : regels) {
        const QString sleutel = QStringLiteral("%1/%2/%3/%4/%5").arg(r.datum.toString(Qt::ISODate), r.tot.toString(Qt::ISODate), r.functieCode, QString(code(r.eenheid)), r.begin ? r.begin->toString(Qt::ISODate) : QString());
        uit << QStringLiteral("%1#%2").arg(sleutel).arg(++gezien[sleutel]);
    }
    return uit;
}

std::optional<BedragCorrectieForm> readBedragCorrectieForm(const QByteArray& bytes)
{
    const QJsonObject object = document(bytes);
    return object.isEmpty() ? std::nullopt : std::optional(vanJson(object.value(bedragenNaam), object.value(redenNaam)));
}

BedragCorrectieSession::BedragCorrectieSession(BedragCorrectieForm begin, const DraftKey& key, QObject* parent) : EditSession(std::move(begin), parent), m_key(key) {}

void BedragCorrectieSession::zet(const BedragCorrectieForm& form) { change(tr("Invullen"), form, verschil(draft(), form).join(QLatin1Char(' '))); }

void BedragCorrectieSession::overgedragen() { saved(stand(), m_rijversie, QDateTime::currentDateTime()); }

QByteArray BedragCorrectieSession::snapshot() const
{
    const QJsonObject object{{versieNaam, vormVersie}, {bedragenNaam, alsJson(draft().velden)}, {redenNaam, draft().reden}, {basisNaam, alsJson(basis()->velden)}, {basisRedenNaam, basis()->reden}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool BedragCorrectieSession::restore(const QByteArray& bytes)
{
    const auto eerder = readBedragCorrectieForm(bytes);
    if (!eerder)
        return false;
    const QJsonObject object = document(bytes);
    const BedragCorrectieForm begon = vanJson(object.value(basisNaam), object.value(basisRedenNaam));
    BedragCorrectieForm nu = draft();
    for (auto& [sleutel, tekst] : nu.velden) {
        if (eerder->velden.contains(sleutel) && veldVan(*eerder, sleutel) != veldVan(begon, sleutel))
            tekst = veldVan(*eerder, sleutel);
    }
    if (eerder->reden != begon.reden)
        nu.reden = eerder->reden;
    return zetTerug(tr("Werk van de vorige keer"), std::move(nu), m_rijversie, {});
}

QStringList BedragCorrectieSession::verschil(const BedragCorrectieForm& voor, const BedragCorrectieForm& na) const
{
    QStringList uit;
    for (const auto& [sleutel, tekst] : na.velden) {
        if (veldVan(voor, sleutel) != tekst)
            uit << sleutel;
    }
    if (voor.reden != na.reden)
        uit << redenNaam;
    return uit;
}

} // namespace pgb
