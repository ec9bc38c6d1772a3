#include "client/state/draft_key.h"
#include <QStringList>

namespace pgb {

DraftKey DraftKey::declaratie(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, DeclaratieId bestaand)
{
    DraftKey key;
    key.soort = Soort::Declaratie;
    key.zorgovereenkomst = zorgovereenkomst;
    key.maand = periode.van;
    key.declaratieId = bestaand;
    return key;
}

DraftKey DraftKey::versie(ZorgovereenkomstId zorgovereenkomst, int volgnummer)
{
    DraftKey key;
    key.soort = Soort::Zorgovereenkomst;
    key.zorgovereenkomst = zorgovereenkomst;
    key.volgnummer = volgnummer;
    return key;
}

DraftKey DraftKey::bestaandeToekenning(ToekenningId id)
{
    DraftKey key;
    key.soort = Soort::Toekenning;
    key.toekenning = id;
    return key;
}

DraftKey DraftKey::nieuweToekenning(BudgethouderId budgethouder)
{
    DraftKey key;
    key.soort = Soort::Toekenning;
    key.budgethouder = budgethouder;
    return key;
}

DraftKey DraftKey::reden(ZorgovereenkomstId zorgovereenkomst)
{
    DraftKey key;
    key.soort = Soort::RedenOvereenkomst;
    key.zorgovereenkomst = zorgovereenkomst;
    return key;
}

DraftKey DraftKey::reden(DeclaratieId declaratie)
{
    DraftKey key;
    key.soort = Soort::RedenDeclaratie;
    key.declaratieId = declaratie;
    return key;
}

DraftKey DraftKey::correctie(ZorgovereenkomstId zorgovereenkomst, DeclaratieId origineel)
{
    DraftKey key;
    key.soort = Soort::Correctie;
    key.zorgovereenkomst = zorgovereenkomst;
    key.declaratieId = origineel;
    return key;
}

DraftKey DraftKey::kosten(BudgethouderId budgethouder, DeclaratieId bestaand)
{
    DraftKey key;
    key.soort = Soort::Kosten;
    key.budgethouder = budgethouder;
    key.declaratieId = bestaand;
    return key;
}

DraftKey DraftKey::factuur(ZorgovereenkomstId zorgovereenkomst, QDate maand, DeclaratieId bestaand)
{
    DraftKey key = declaratie(zorgovereenkomst, {maand, {}}, bestaand);
    key.soort = Soort::Factuur;
    return key;
}

QString DraftKey::tekst() const
{
    switch (soort) {
    case Soort::Declaratie: {
        const QString een = declaratieId ? QLatin1Char('/') + QString::number(declaratieId.waarde) : QString();
        return QStringLiteral("declaratie/%1/%2").arg(zorgovereenkomst.waarde).arg(maand.toString(Qt::ISODate)) + een;
    }
    case Soort::Zorgovereenkomst: return QStringLiteral("zorgovereenkomst/%1/%2").arg(zorgovereenkomst.waarde).arg(volgnummer);
    case Soort::RedenOvereenkomst: return QStringLiteral("reden/zorgovereenkomst/%1").arg(zorgovereenkomst.waarde);
    case Soort::RedenDeclaratie: return QStringLiteral("reden/declaratie/%1").arg(declaratieId.waarde);
    case Soort::Correctie: return QStringLiteral("correctie/%1/%2").arg(zorgovereenkomst.waarde).arg(declaratieId.waarde);
    case Soort::Kosten: return QStringLiteral("kosten/%1/%2").arg(budgethouder.waarde).arg(declaratieId.waarde);
    case Soort::Factuur: return QStringLiteral("factuur/%1/%2/%3").arg(QString::number(zorgovereenkomst.waarde), maand.toString(Qt::ISODate), QString::number(declaratieId.waarde));
    case Soort::Toekenning: break;
    }
    return toekenning ? QStringLiteral("toekenning/%1").arg(toekenning.waarde) : QStringLiteral("toekenning/nieuw/%1").arg(budgethouder.waarde);
}

std::optional<DraftKey> DraftKey::lees(const QString& tekst)
{
    const QStringList delen = tekst.split(QLatin1Char('/'));
    const qint64 nummer = delen.value(1).toLongLong();
    DraftKey key;
    if (delen.value(0) == QLatin1String("declaratie"))
        key = declaratie({nummer}, {QDate::fromString(delen.value(2), Qt::ISODate), {}}, {delen.value(3).toLongLong()});
    else if (delen.value(0) == QLatin1String("factuur"))
        key = factuur({nummer}, QDate::fromString(delen.value(2), Qt::ISODate), {delen.value(3).toLongLong()});
    else if (delen.value(0) == QLatin1String("correctie"))
        key = correctie({nummer}, DeclaratieId{delen.value(2).toLongLong()});
    else if (delen.value(0) == QLatin1String("kosten"))
        key = kosten({nummer}, DeclaratieId{delen.value(2).toLongLong()});
    else if (delen.value(0) == QLatin1String("zorgovereenkomst"))
        key = versie({nummer}, delen.value(2).toInt());
    else if (delen.value(0) == QLatin1String("reden") && delen.value(1) == QLatin1String("zorgovereenkomst"))
        key = reden(ZorgovereenkomstId{delen.value(2).toLongLong()});
    else if (delen.value(0) == QLatin1String("reden"))
        key = reden(DeclaratieId{delen.value(2).toLongLong()});
    else if (delen.value(1) == QLatin1String("nieuw"))
        key = nieuweToekenning({delen.value(2).toLongLong()});
    else
        key = bestaandeToekenning({nummer});
    return key.tekst() == tekst ? std::optional(key) : std::nullopt;
}

} // namespace pgb
