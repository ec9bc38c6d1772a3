#pragma once
#include "shared/domain/zorgovereenkomst/modelkeuze.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include <QMap>
#include <QStringList>

namespace pgb {

/// The form for a zorgverlener that is not known yet: texts as typed, so that nothing typed is lost.
struct NieuweZorgverlener {
    ZorgverlenerSoort soort = ZorgverlenerSoort::Informeel;
    bool ibOndernemer = false;
    QString naam, bsn, kvk, agb, iban, geboortedatum; ///< geboortedatum: ISO day, or as typed when it cannot be read
    QString straat, huisnummer, postcode, woonplaats, email, telefoon;
    QString vestiging = {}, big = {}, rekeninghouder = {}, bic = {};
    Geslacht geslacht = Geslacht::Onbekend;
    bool operator==(const NieuweZorgverlener&) const = default;
};

/// A field of the form that stops it from being sent.
struct NieuwFout {
    QString veld; ///< "bsn"
    bool leeg = false;
    bool operator==(const NieuwFout&) const = default;
};
/// In the order of the form; empty = it can be sent. Only the fields that the kind of zorgverlener has are judged.
std::vector<NieuwFout> fouten(const NieuweZorgverlener& nieuw);
/// The record to create; only when fouten() is empty.
Zorgverlener zorgverlenerVan(const NieuweZorgverlener& nieuw);

/// What is edited of one version of a zorgovereenkomst.
struct ZorgovereenkomstDraft {
    ZorgverlenerId zorgverlener; ///< 0 = not chosen yet
    std::optional<NieuweZorgverlener> nieuw;
    ZorgovereenkomstInhoud inhoud;
    /// Text that cannot be read, by the path of its field; the field itself holds nothing then.
    QMap<QString, QString> onleesbaar;
    bool operator==(const ZorgovereenkomstDraft&) const = default;
};

/// Field paths in which two drafts differ; "zorgverlener" also names the fact.
QStringList verschillen(const ZorgovereenkomstDraft& voor, const ZorgovereenkomstDraft& na);

/// Unreadable texts after row `weg` of the list at `lijst` was taken away: its own go, those of the rows below it move up.
QMap<QString, QString> zonderRij(const QMap<QString, QString>& onleesbaar, const QString& lijst, size_t weg);

/// A draft in the journal.
struct ZorgovereenkomstSnapshot {
    ZorgovereenkomstId zorgovereenkomst;
    int volgnummer = 1;
    qint64 rijversie = 0;
    ZorgovereenkomstDraft draft;
    std::optional<Zorgverlener> zorgverlener; ///< the chosen one as far as it was known
    /// What the record held on the server as `rijversie` (zorgverlener and inhoud only); nothing = not known.
    std::optional<ZorgovereenkomstDraft> basis;
};
QByteArray writeSnapshot(const ZorgovereenkomstSnapshot& snapshot);
/// Nothing for anything that this version did not write.
std::optional<ZorgovereenkomstSnapshot> readZorgovereenkomstSnapshot(const QByteArray& bytes);

} // namespace pgb
