#include "client/state/kosten_session.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace pgb {
namespace {

constexpr int vormVersie = 1;
constexpr qsizetype maxBytes = 64 * 1024;
constexpr qsizetype maxTekst = 8000;

/// The fields under their names, for reading, writing and comparing alike.
template<class Form, class F>
void velden(Form& form, F f)
{
    f(QStringLiteral("overeenkomst"), form.overeenkomst);
    f(QStringLiteral("soort"), form.soort);
    f(QStringLiteral("kostensoort"), form.kostensoort);
    f(QStringLiteral("datum"), form.datum);
    f(QStringLiteral("bedrag"), form.bedrag);
    f(QStringLiteral("omschrijving"), form.omschrijving);
    f(QStringLiteral("periode"), form.periode);
    f(QStringLiteral("functie"), form.functie);
    f(QStringLiteral("uren"), form.uren);
    f(QStringLiteral("toekenning"), form.toekenning);
}

QJsonValue schrijf(qint64 getal) { return getal; }
QJsonValue schrijf(const QString& tekst) { return tekst; }
template<class E>
QJsonValue schrijf(E waarde) { return QString(code(waarde)); }

bool lees(const QJsonValue& json, qint64& getal)
{
    getal = json.toInteger();
    return json.isDouble() && getal >= 0;
}
bool lees(const QJsonValue& json, QString& tekst)
{
    tekst = json.toString().left(maxTekst);
    return json.isString();
}
template<class E>
bool lees(const QJsonValue& json, E& waarde)
{
    const auto gelezen = fromCode<E>(json.toString());
    if (gelezen)
        waarde = *gelezen;
    return gelezen.has_value();
}

QJsonObject alsJson(const KostenForm& form)
{
    QJsonObject object;
    velden(form, [&](const QString& naam, const auto& veld) { object.insert(naam, schrijf(veld)); });
    return object;
}

std::optional<KostenForm> vanJson(const QJsonObject& object)
{
    KostenForm form;
    bool goed = true;
    velden(form, [&](const QString& naam, auto& veld) {
        const QJsonValue json = object.value(naam);
        const bool later = naam == QLatin1String("periode") || naam == QLatin1String("functie") || naam == QLatin1String("uren") || naam == QLatin1String("toekenning"); // not in older work
        goed = ((later && json.isUndefined()) || lees(json, veld)) && goed;
    });
    return goed ? std::optional(form) : std::nullopt;
}

QStringList anders(const KostenForm& voor, const KostenForm& na)
{
    const QJsonObject a = alsJson(voor);
    const QJsonObject b = alsJson(na);
    QStringList uit;
    for (auto it = b.begin(); it != b.end(); ++it) {
        if (a.value(it.key()) != *it)
            uit << it.key();
    }
    return uit;
}

QJsonObject document(const QByteArray& bytes)
{
    if (bytes.isEmpty() || bytes.size() > maxBytes)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    return object.value(QLatin1String("versie")).toInt() == vormVersie ? object : QJsonObject();
}

} // namespace

std::optional<KostenForm> readKostenForm(const QByteArray& bytes) { return vanJson(document(bytes).value(QLatin1String("form")).toObject()); }

KostenSession::KostenSession(KostenForm begin, DraftKey key, qint64 rijversie, QObject* parent) : EditSession(std::move(begin), parent), m_key(key)
{
    m_rijversie = rijversie;
}

void KostenSession::zet(const KostenForm& form) { change(tr("Invullen"), form, anders(draft(), form).join(QLatin1Char(' '))); }

QByteArray KostenSession::snapshot() const
{
    const QJsonObject object{{QStringLiteral("versie"), vormVersie}, {QStringLiteral("form"), alsJson(draft())}, {QStringLiteral("basis"), alsJson(*basis())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool KostenSession::restore(const QByteArray& bytes)
{
    const auto form = readKostenForm(bytes);
    const auto basis = vanJson(document(bytes).value(QLatin1String("basis")).toObject());
    if (!form || !basis)
        return false;
    if (m_rijversie == 0 && form->soort == DeclaratieSoort::ZiekteUren) // the page may have begun with them: nothing of that was typed
        return zetTerug(tr("Werk van de vorige keer"), *form, m_rijversie, {});
    const QStringList getypt = anders(*basis, *form);
    const QJsonObject eerder = alsJson(*form);
    KostenForm nu = draft();
    velden(nu, [&](const QString& naam, auto& veld) {
        if (getypt.contains(naam))
            lees(eerder.value(naam), veld);
    });
    return zetTerug(tr("Werk van de vorige keer"), std::move(nu), m_rijversie, {});
}

QStringList KostenSession::verschil(const KostenForm& voor, const KostenForm& na) const { return anders(voor, na); }

} // namespace pgb
