#include "client/models/bulk_veld.h"
#include "shared/base/ascii.h"
#include "shared/base/duur.h"
#include "shared/base/nummers.h"
#include "shared/text/formats.h"
#include <QRegularExpression>

namespace pgb {
namespace {

/// "14-5-2025" or "2025-05-14".
QDate dagUit(const QString& tekst)
{
    for (const char* vorm : {"d-M-yyyy", "yyyy-MM-dd", "d/M/yyyy"}) {
        if (const QDate dag = QDate::fromString(tekst, QString::fromLatin1(vorm)); dag.isValid())
            return dag;
    }
    return {};
}

/// "14-5-2025", or "1-5-2025 t/m 31-5-2025" for a total over more days, in either language.
bool zetDagen(Bulkregel& regel, const QString& tekst)
{
    static const QRegularExpression tussen(QStringLiteral("\\s*t/m\\s*|\\s+to\\s+"));
    const QStringList dagen = tekst.split(tussen);
    regel.datum = dagUit(dagen.first());
    regel.tot = dagen.size() > 1 ? dagUit(dagen.at(1)) : QDate();
    return regel.datum.isValid() && (dagen.size() == 1 || (dagen.size() == 2 && regel.tot >= regel.datum));
}

QString dagenTekst(const Bulkregel& regel)
{
    const auto dag = [](QDate datum) { return datum.toString(QStringLiteral("dd-MM-yyyy")); };
    return regel.isPeriodetotaal() ? dag(regel.datum) + (huidigeTaal() == Taal::Nl ? QStringLiteral(" t/m ") : QStringLiteral(" to ")) + dag(regel.tot) : dag(regel.datum);
}

std::optional<QTime> tijdUit(const QString& tekst)
{
    const QTime tijd = QTime::fromString(tekst, tekst.size() > 4 ? QStringLiteral("HH:mm") : QStringLiteral("H:mm"));
    return tijd.isValid() ? std::optional(tijd) : std::nullopt;
}

/// "24:00" ends the day (domain 7.5).
std::optional<QTime> eindtijdUit(const QString& tekst) { return tekst == QLatin1String("24:00") ? std::optional(QTime(0, 0)) : tijdUit(tekst); }

/// Minutes from "10" minutes or blocks; a time with a colon says itself what it is.
std::optional<qint64> deelsUit(const QString& tekst, int minutenPer)
{
    if (tekst.contains(QLatin1Char(':'))) {
        const auto duur = duurFromTekst(tekst);
        return duur ? std::optional<qint64>(duur->duur.minuten) : std::nullopt;
    }
    const auto aantal = ascii::number(tekst, 5);
    return aantal ? std::optional(*aantal * minutenPer) : std::nullopt;
}

} // namespace

Bulkveld bulkveldVan(const Bulkregel& regel, const std::optional<Bevinding>& bevinding)
{
    if (regel.onleesbaar != Bulkveld::Geen)
        return regel.onleesbaar == Bulkveld::DatumTot ? Bulkveld::Datum : regel.onleesbaar;
    if (!bevinding)
        return Bulkveld::Aantal;
    const QString pad = bevinding->path.section(QLatin1Char('/'), -1);
    if (pad == QLatin1String("functieCode"))
        return Bulkveld::Functie;
    if (pad == QLatin1String("periode"))
        return Bulkveld::Datum;
    return fromCode<Bulkveld>(pad).value_or(bevinding->controle == QLatin1String("BK-005") ? Bulkveld::Kenmerk : Bulkveld::Datum);
}

QString bulkWaarde(const Bulkregel& r, Bulkveld veld)
{
    if (r.onleesbaar == veld || (r.onleesbaar == Bulkveld::DatumTot && veld == Bulkveld::Datum))
        return r.onleesbareTekst;
    for (const Onleesbaar& o : r.ookOnleesbaar) {
        if (o.veld == veld)
            return o.tekst;
    }
    switch (veld) {
    case Bulkveld::Klant:
    case Bulkveld::Overeenkomst: return r.klant;
    case Bulkveld::Functie: return r.functie;
    case Bulkveld::Datum: return dagenTekst(r);
    case Bulkveld::Begin: return r.begin ? r.begin->toString(QStringLiteral("HH:mm")) : QString();
    case Bulkveld::Eind: return r.eind ? r.eind->toString(QStringLiteral("HH:mm")) : QString();
    case Bulkveld::Minuten: return QString::number(r.aantal);
    case Bulkveld::Blokken: return QString::number(r.aantal / minutenPerBlok);
    case Bulkveld::Aantal: return r.eenheid == Eenheid::Uur ? duurKlok(Duur{qint32(r.aantal)}) : aantalTekst(r.aantal);
    case Bulkveld::Eenheid: return code(r.eenheid);
    case Bulkveld::Tarief: return r.tarief ? tariefTekst(*r.tarief) : QString();
    case Bulkveld::Bedrag: return r.bedrag ? bedragTekst(*r.bedrag) : QString();
    case Bulkveld::Factuurnummer: return r.factuurnummer;
    case Bulkveld::Kenmerk: return r.kenmerk;
    case Bulkveld::Kostenplaats: return r.kostenplaats;
    case Bulkveld::Agb: return r.agb;
    case Bulkveld::DatumTot:
    case Bulkveld::Geen: break;
    }
    return {};
}

std::optional<Bulkregel> metBulkWaarde(Bulkregel r, Bulkveld veld, const QString& getypt)
{
    const QString tekst = getypt.trimmed();
    bool goed = true;
    const auto zet = [&](auto& doel, const auto& waarde) { waarde ? void(doel = *waarde) : void(goed = false); };
    switch (veld) {
    case Bulkveld::Klant:
    case Bulkveld::Overeenkomst: r.klant = tekst.left(80); goed = !tekst.isEmpty(); break;
    case Bulkveld::Functie: r.functie = tekst.left(200); goed = !tekst.isEmpty(); break;
    case Bulkveld::Datum: goed = zetDagen(r, tekst); break;
    case Bulkveld::Begin: tekst.isEmpty() ? r.begin.reset() : zet(r.begin, tijdUit(tekst)); break;
    case Bulkveld::Eind: tekst.isEmpty() ? r.eind.reset() : zet(r.eind, eindtijdUit(tekst)); break;
    case Bulkveld::Minuten: zet(r.aantal, deelsUit(tekst, 1)); break;
    case Bulkveld::Blokken: zet(r.aantal, deelsUit(tekst, minutenPerBlok)); break;
    case Bulkveld::Aantal:
        if (r.eenheid == Eenheid::Uur) {
            const auto duur = duurFromTekst(tekst);
            goed = duur.has_value();
            r.aantal = duur ? duur->duur.minuten : 0;
        } else {
            zet(r.aantal, aantalHonderdstenFromTekst(tekst));
        }
        break;
    case Bulkveld::Eenheid: zet(r.eenheid, fromCode<Eenheid>(tekst.toLower())); break;
    case Bulkveld::Tarief: tekst.isEmpty() ? r.tarief.reset() : zet(r.tarief, tariefFromTekst(tekst)); break;
    case Bulkveld::Bedrag: tekst.isEmpty() ? r.bedrag.reset() : zet(r.bedrag, bedragFromTekst(tekst)); break;
    case Bulkveld::Factuurnummer: r.factuurnummer = tekst.left(60); break;
    case Bulkveld::Kenmerk: r.kenmerk = tekst.left(100); break;
    case Bulkveld::Kostenplaats: r.kostenplaats = tekst.left(60); break;
    case Bulkveld::Agb: r.agb = tekst; goed = tekst.isEmpty() || AgbCode::parse(tekst); break;
    case Bulkveld::DatumTot:
    case Bulkveld::Geen: goed = false; break;
    }
    if (!goed)
        return std::nullopt;
    r.isGelezen(veld);
    return r;
}

} // namespace pgb
