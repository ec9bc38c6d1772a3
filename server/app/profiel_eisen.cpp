// What a person's record must hold.
#include "server/app/application.h"
#include "server/app/profiel.h"
#include <algorithm>

namespace pgb::app {
namespace {

/// One @ with something before it and a name with a dot after it; no spaces.
bool isEmail(const QString& tekst)
{
    const qsizetype at = tekst.indexOf(QChar(u'@'));
    const qsizetype punt = tekst.lastIndexOf(QChar(u'.'));
    const bool vorm = at > 0 && tekst.indexOf(QChar(u'@'), at + 1) < 0 && punt > at + 1 && punt < tekst.size() - 1;
    return vorm && std::none_of(tekst.begin(), tekst.end(), [](QChar c) { return c.isSpace() || c == QChar(u',') || c == QChar(u';'); });
}

Outcome<void> checkContact(const QString& email, const QStringList& telefoons)
{
    if (!email.isEmpty() && !isEmail(email))
        return ongeldig(QStringLiteral("emailOngeldig"), QStringLiteral("email"));
    for (qsizetype i = 0; i < telefoons.size(); ++i) {
        if (!telefoons[i].isEmpty() && !isTelefoonnummer(telefoons[i]))
            return ongeldig(QStringLiteral("telefoonOngeldig"), i == 0 ? QStringLiteral("telefoon") : QStringLiteral("telefoon2"));
    }
    return {};
}

/// The banks TEST and ZZZZ are for practice: a real installation sends no money there (domain 13).
Outcome<void> checkBank(const Werk& werk, const std::optional<Iban>& iban)
{
    if (iban && isOefenIban(*iban) && !isOefenomgeving(werk.parameters, werk.vandaag()))
        return ongeldig(QStringLiteral("oefenRekening"), QStringLiteral("iban"));
    return {};
}

Outcome<void> checkOverleden(const std::optional<QDate>& overleden, QDate geboren, QDate vandaag)
{
    if (overleden && ((geboren.isValid() && *overleden < geboren) || *overleden > vandaag))
        return ongeldig(QStringLiteral("datumOngeldig"), QStringLiteral("overlijdensdatum"));
    return {};
}

} // namespace

Outcome<void> checkBudgethouder(const Werk& werk, const Budgethouder& record)
{
    const QDate vandaag = werk.vandaag();
    if (record.bsn.isEmpty())
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("bsn"));
    if (record.naam.achternaam.trimmed().isEmpty())
        return ongeldig(QStringLiteral("naamLeeg"), QStringLiteral("naam/achternaam"));
    if (!isGeboortedatum(record.geboortedatum, vandaag))
        return ongeldig(QStringLiteral("datumOngeldig"), QStringLiteral("geboortedatum"));
    PGB_CHECK(checkOverleden(record.overlijdensdatum, record.geboortedatum, vandaag));
    PGB_CHECK(checkBank(werk, record.iban));
    return checkContact(record.email, {record.telefoon, record.telefoon2});
}

Outcome<void> checkZorgverlener(const Werk& werk, const Zorgverlener& record)
{
    const QDate vandaag = werk.vandaag();
    if (record.naam.trimmed().isEmpty())
        return ongeldig(QStringLiteral("naamLeeg"), QStringLiteral("naam"));
    if (record.soort != ZorgverlenerSoort::Informeel && !record.kvkNummer) // ZC-008 would refuse every agreement
        return ongeldig(QStringLiteral("kvkNummerNodig"), QStringLiteral("kvkNummer"));
    if (!record.bsn && !record.kvkNummer)
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("bsn"));
    if (record.geboortedatum && !isGeboortedatum(*record.geboortedatum, vandaag))
        return ongeldig(QStringLiteral("datumOngeldig"), QStringLiteral("geboortedatum"));
    PGB_CHECK(checkOverleden(record.overlijdensdatum, record.geboortedatum.value_or(QDate()), vandaag));
    PGB_CHECK(checkBank(werk, record.iban));
    return checkContact(record.email, {record.telefoon});
}

} // namespace pgb::app
