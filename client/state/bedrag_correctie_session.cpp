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

std::optional<Declaratieregel> regelVan(const QString& sleutel, const std::vector<Declaratieregel>& betaald)
{
    const QStringList delen = sleutel.section(QLatin1Char('#'), 0, 0).split(QLatin1Char('/'));
    if (delen.size() != 5)
        return std::nullopt;
    Declaratieregel regel;
    const std::optional<Eenheid> eenheid = fromCode<Eenheid>(delen[3]);
    regel.datum = QDate::fromString(delen[0], Qt::ISODate);
    if (!regel.datum.isValid() || !eenheid)
        return std::nullopt;
    regel.tot = QDate::fromString(delen[1], Qt::ISODate);
    regel.functieCode = delen[2];
    regel.eenheid = *eenheid;
    if (const QTime begin = QTime::fromString(delen[4], Qt::ISODate); begin.isValid())
        regel.begin = begin;
    const Declaratieregel* zoals = nullptr; // of the same day before another
    for (const Declaratieregel& r : betaald) {
        if (r.functieCode == regel.functieCode && r.eenheid == regel.eenheid && (!zoals || (r.datum == regel.datum && zoals->datum != regel.datum)))
            zoals = &r;
    }
    if (zoals)
        regel.tarief = zoals->tarief;
    if (zoals && zoals->datum == regel.datum) // of another day the server knows it
        regel.toekenning = zoals->toekenning;
    return regel;
}

std::optional<BedragCorrectieForm> readBedragCorrectieForm(const QByteArray& bytes)
{
    const QJsonObject object = document(bytes);
    return object.isEmpty() ? std::nullopt : std::optional(vanJson(object.value(bedragenNaam), object.value(redenNaam)));
}

std::map<QString, QString> getypteVelden(const QByteArray& bytes)
{
    const auto stond = readBedragCorrectieForm(bytes);
    if (!stond)
        return {};
    const BedragCorrectieForm begon = vanJson(document(bytes).value(basisNaam), {});
    std::map<QString, QString> uit;
    for (const auto& [sleutel, tekst] : stond->velden) {
        const auto basis = begon.velden.find(sleutel);
        if (basis == begon.velden.end() || basis->second != tekst)
            uit[sleutel] = tekst;
    }
    return uit;
}

BedragCorrectieSession::BedragCorrectieSession(BedragCorrectieForm begin, const DraftKey& key, QObject* parent) : EditSession(std::move(begin), parent), m_key(key) {}

void BedragCorrectieSession::zet(const BedragCorrectieForm& form) { change(tr("Invullen"), form, verschil(draft(), form).join(QLatin1Char(' '))); }

void BedragCorrectieSession::overgedragen() { saved(stand(), m_rijversie, QDateTime::currentDateTime()); }

void BedragCorrectieSession::serverHoudt(BedragCorrectieForm daar, const BedragCorrectieForm& begonnen)
{
    std::erase_if(daar.velden, [&](const auto& veld) { return veldVan(begonnen, veld.first) != veld.second; });
    saved(std::make_shared<const BedragCorrectieForm>(std::move(daar)), m_rijversie, {});
}

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
    BedragCorrectieForm nu = draft();
    for (const auto& [sleutel, tekst] : getypteVelden(bytes)) {
        if (const auto veld = nu.velden.find(sleutel); veld != nu.velden.end())
            veld->second = tekst;
    }
    if (eerder->reden != document(bytes).value(basisRedenNaam).toString())
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
