#include "shared/base/nummers.h"
#include "shared/domain/bulk/bulk.h"
#include <QRegularExpression>
#include <array>

namespace pgb {

void Bulkregel::isGelezen(Bulkveld veld)
{
    if (veld == Bulkveld::Datum) // whoever names the day says that it was one
        isGelezen(Bulkveld::DatumTot);
    std::erase_if(ookOnleesbaar, [veld](const Onleesbaar& o) { return o.veld == veld; });
    if (onleesbaar != veld)
        return;
    const Onleesbaar volgende = ookOnleesbaar.empty() ? Onleesbaar() : ookOnleesbaar.front();
    if (!ookOnleesbaar.empty())
        ookOnleesbaar.erase(ookOnleesbaar.begin());
    onleesbaar = volgende.veld;
    onleesbareTekst = volgende.tekst;
}

void Bulkregel::corrigeerNaarOvereenkomst()
{
    tarief.reset();
    bedrag.reset();
    isGelezen(Bulkveld::Tarief);
    isGelezen(Bulkveld::Bedrag);
}

using namespace Qt::StringLiterals;

namespace {

QString bsnBegin() { return u"BSN •••••"_s; }

} // namespace

QString bsnTekst(const Bsn& bsn) { return bsnBegin() + bsn.tekst().right(4); }

bool isBsnTekst(const QString& klant)
{
    static const QRegularExpression vorm(QRegularExpression::anchoredPattern(bsnBegin() + u"\\d{4}( \\([\\d.]+\\))?"_s));
    return klant.startsWith(bsnBegin()) && vorm.match(klant).hasMatch();
}

bool isOudeBsnTekst(const QString& klant) { return isBsnTekst(klant) && klant.contains(u'.'); }

bool heeftBsnTekst(const QString& tekst) { return tekst.contains(bsnBegin()); }

std::optional<Bsn> bsnAlsKlant(const QString& klant)
{
    QString cijfers = klant.simplified();
    if (const auto bsn = Bsn::parse(cijfers.remove(QLatin1Char('.')).remove(QLatin1Char(' '))))
        return bsn;
    const std::vector<NegenCijfers> nummers = negenCijfersIn(cijfers);
    return nummers.size() == 1 && nummers.front().lengte == cijfers.size() ? Bsn::parse(nummers.front().cijfers) : std::nullopt;
}

std::span<const BulkTekstveld> bulkTekstvelden()
{
    static constexpr std::array velden{BulkTekstveld{Bulkveld::Klant, &Bulkregel::klant, 80, true},
                                       BulkTekstveld{Bulkveld::Functie, &Bulkregel::functie, 200, false},
                                       BulkTekstveld{Bulkveld::Factuurnummer, &Bulkregel::factuurnummer, 60, true},
                                       BulkTekstveld{Bulkveld::Kenmerk, &Bulkregel::kenmerk, 100, true},
                                       BulkTekstveld{Bulkveld::Kostenplaats, &Bulkregel::kostenplaats, 60, true},
                                       BulkTekstveld{Bulkveld::Agb, &Bulkregel::agb, 20, false}};
    return velden;
}

template<>
std::span<const Code<Bulkveld>> codeTable<Bulkveld>()
{
    using B = Bulkveld;
    static constexpr std::array rijen{
        Code<B>{B::Geen, "geen"_L1}, Code<B>{B::Klant, "klant"_L1}, Code<B>{B::Overeenkomst, "overeenkomst"_L1}, Code<B>{B::Functie, "functie"_L1},
        Code<B>{B::Datum, "datum"_L1}, Code<B>{B::Begin, "begin"_L1}, Code<B>{B::Eind, "eind"_L1}, Code<B>{B::Aantal, "aantal"_L1},
        Code<B>{B::Minuten, "minuten"_L1}, Code<B>{B::Blokken, "blokken"_L1}, Code<B>{B::Eenheid, "eenheid"_L1}, Code<B>{B::Tarief, "tarief"_L1}, Code<B>{B::Bedrag, "bedrag"_L1},
        Code<B>{B::Factuurnummer, "factuurnummer"_L1}, Code<B>{B::Kenmerk, "kenmerk"_L1}, Code<B>{B::Kostenplaats, "kostenplaats"_L1}, Code<B>{B::Agb, "agb"_L1}, Code<B>{B::DatumTot, "datumTot"_L1}};
    return rijen;
}

template<>
std::span<const Code<Bulkstand>> codeTable<Bulkstand>()
{
    using B = Bulkstand;
    static constexpr std::array rijen{
        Code<B>{B::Open, "open"_L1}, Code<B>{B::Goed, "goed"_L1}, Code<B>{B::LetOp, "letOp"_L1}, Code<B>{B::Fout, "fout"_L1},
        Code<B>{B::AlIngediend, "alIngediend"_L1}, Code<B>{B::Weggelaten, "weggelaten"_L1}, Code<B>{B::Ingediend, "ingediend"_L1}};
    return rijen;
}

template<>
std::span<const Code<Bulkstatus>> codeTable<Bulkstatus>()
{
    using B = Bulkstatus;
    static constexpr std::array rijen{Code<B>{B::Open, "open"_L1}, Code<B>{B::Ingediend, "ingediend"_L1}, Code<B>{B::Onvolledig, "onvolledig"_L1}};
    return rijen;
}

template<>
std::span<const Code<Bulkbereik>> codeTable<Bulkbereik>()
{
    using B = Bulkbereik;
    static constexpr std::array rijen{Code<B>{B::Controleren, "controleren"_L1}, Code<B>{B::Indienen, "indienen"_L1}, Code<B>{B::Betalingen, "betalingen"_L1}};
    return rijen;
}

template<>
std::span<const Code<Programmamiddel>> codeTable<Programmamiddel>()
{
    using P = Programmamiddel;
    static constexpr std::array rijen{Code<P>{P::Token, "token"_L1}, Code<P>{P::Certificaat, "certificaat"_L1}};
    return rijen;
}

template<>
std::span<const Code<Bulkbesluit>> codeTable<Bulkbesluit>()
{
    using B = Bulkbesluit;
    static constexpr std::array rijen{Code<B>{B::Corrigeer, "corrigeer"_L1}, Code<B>{B::LaatWeg, "laatWeg"_L1}};
    return rijen;
}

} // namespace pgb
