#pragma once
#include "server/storage/stores/table.h"
#include "shared/domain/declaratie/bijlage.h"

namespace pgb::storage {

/// A table of files and the one with their encrypted bytes beside it, for whatever the files hang on: "bijlage" and "bijlage_inhoud" by
/// "declaratie". The fingerprint is written as the table keeps it: text or bytes.
class BijlageTabel {
public:
    enum class Vingerafdruk { Tekst, Bytes };
    static constexpr char kolommen[] = "soort, naam, grootte, sha256, bestandstype, leesbaar, wachtwoord, virus, toegevoegd_op";

    /// `meer`: columns before `kolommen`, the owner first ("zorgovereenkomst, kant").
    BijlageTabel(QLatin1String naam, const char* meer, Vingerafdruk vingerafdruk);

    /// `meer`: values of those columns. Throws SqlError, as all here.
    Bijlage insert(Context& context, const Values& meer, Bijlage record, const QByteArray& inhoud) const;
    std::optional<QByteArray> inhoud(Context& context, qint64 eigenaar, BijlageId id) const;
    /// Throws Refusal "nietGevonden".
    void remove(Context& context, qint64 eigenaar, BijlageId id) const;
    /// From `kolommen`; the id was read before.
    Bijlage read(Row& row, BijlageId id) const;

private:
    QString m_naam;
    QByteArray m_kolom; ///< for the cipher
    QByteArray m_insertNaam;
    QByteArray m_inhoudNaam;
    QByteArray m_removeNaam;
    QString m_eigenaar;
    Vingerafdruk m_vingerafdruk;
    Table m_tabel;
};

QString hexVan(const QByteArray& sha256);

} // namespace pgb::storage
