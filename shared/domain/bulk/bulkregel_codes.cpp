#include "shared/base/duur.h"
#include "shared/base/nummers.h"
#include "shared/domain/bulk/bulk.h"
#include <QRegularExpression>
#include <algorithm>
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

QString vanTot(QTime begin, QTime eind) { return begin.toString(u"HH:mm"_s) + u'-' + eind.toString(u"HH:mm"_s); }

QString bsnBegin() { return u"BSN •••••"_s; }

/// What stands before a BSN without that word: its cover begins with it.
QString zonderBsnWoord(const QString& ervoor)
{
    static const QRegularExpression woord(QStringLiteral("(?<![A-Za-z])BSN[ :._-]*$"), QRegularExpression::CaseInsensitiveOption);
    return QString(ervoor).remove(woord);
}

} // namespace

QString nachtTekst(qint64 minuten, QTime begin, QTime eind)
{
    return duurKlok(Duur{qint32(std::clamp<qint64>(minuten, 0, 99'999))}) + u" / "_s + vanTot(begin, eind);
}

bool isNachtTekst(const QString& tekst)
{
    static const QRegularExpression vorm(QRegularExpression::anchoredPattern(u"\\d+:\\d\\d / \\d\\d:\\d\\d-\\d\\d:\\d\\d"_s));
    return vorm.match(tekst).hasMatch();
}

QString klokTekst(QTime begin, QTime eind) { return u"? / "_s + vanTot(begin, eind); }

bool isKlokTekst(const QString& tekst)
{
    static const QRegularExpression vorm(QRegularExpression::anchoredPattern(u"\\? / \\d\\d:\\d\\d-\\d\\d:\\d\\d"_s));
    return vorm.match(tekst).hasMatch();
}

QString bsnTekst(const Bsn& bsn) { return bsnBegin() + bsn.tekst().right(4); }

bool isBsnTekst(const QString& klant)
{
    static const QRegularExpression vorm(QRegularExpression::anchoredPattern(bsnBegin() + u"\\d{4}( \\([\\d.]+\\))?"_s));
    return klant.startsWith(bsnBegin()) && vorm.match(klant).hasMatch();
}

bool isOudeBsnTekst(const QString& klant) { return isBsnTekst(klant) && klant.contains(u'.'); }

QString bedekteBsns(const QString& tekst, qsizetype lengte, const QSet<QString>* alleen)
{
    QString uit;
    qsizetype gedaan = 0, naBedekking = 0;
    for (const NegenCijfers& n : negenCijfersIn(tekst)) {
        if (!n.isBsn || (alleen && !alleen->contains(n.cijfers)))
            continue;
        const QString bedekking = bsnTekst(*Bsn::parse(n.cijfers));
        uit += zonderBsnWoord(tekst.mid(gedaan, n.begin - gedaan));
        gedaan = n.begin + n.lengte;
        if (uit.size() + bedekking.size() > lengte) {
            if (naBedekking + bedekking.size() > lengte) // there is one at the end already
                return uit.left(naBedekking);
            return uit.left(lengte - bedekking.size()) + bedekking;
        }
        uit += bedekking;
        naBedekking = uit.size();
    }
    return (uit + tekst.mid(gedaan)).left(lengte);
}

bool heeftBsnTekst(const QString& tekst) { return tekst.contains(bsnBegin()); }

std::optional<Bsn> bsnAlsKlant(const QString& klant)
{
    QString cijfers = klant.simplified();
    cijfers.removeIf([](QChar c) { return c.category() == QChar::Other_Format; }); // nobody sees it
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
