#pragma once
#include "server/main/demo/landelijk_plan.h"
#include "server/storage/crypto/column_cipher.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb::demo {

/// What SQL cannot make of a copy: numbers of people with the cipher over them, the hash of what was signed, contents that name keys. They
/// come into the temporary tables `waarde_…`, which the statements of the plan join. Throws SqlError.
class LandelijkeWaarden {
public:
    /// After the temporary tables of the plan were made. `overeenkomsten`: all of the set.
    LandelijkeWaarden(storage::Database& database, const storage::ColumnCipher& cipher, const Afstanden& afstanden,
                      std::vector<Zorgovereenkomst> overeenkomsten);

    /// Replaces what stands there by the values of these halves. In ascending order, each half once.
    void vul(int eersteHelft, int laatsteHelft);

private:
    struct Mens {
        qint64 rij;
        qint64 id;
        bool bsn;
        bool iban;
    };
    struct Account {
        qint64 rij;
        qint64 id;
        bool perKopie;
        QByteArray totp;
    };
    struct Betaling {
        qint64 rij;
        qint64 id;
        qint64 zorgverlener;
    };
    struct Ondertekend {
        qint64 rij;
        size_t overeenkomst;
        size_t versie;
        QByteArray ander; ///< not the hash of the content as it is: kept
    };
    struct Gedeeld {
        qint64 rij;
        ZorgovereenkomstInhoud inhoud;
    };
    void lees(const storage::ColumnCipher& cipher);
    void leesOndertekend();
    void mensen(int helft);
    void accounts(int helft);
    void betalingen(int helft);
    void inhouden(int helft);
    Zorgovereenkomst verschoven(const Zorgovereenkomst& record, int helft) const;
    void verschuif(ZorgovereenkomstInhoud& inhoud, int helft) const;
    QString ibanVan(qint64 zorgverlener, int helft) const;

    storage::Database& m_database;
    const storage::ColumnCipher& m_cipher;
    const Afstanden m_afstanden;
    const std::vector<Zorgovereenkomst> m_overeenkomsten;
    std::vector<Mens> m_budgethouders;
    std::vector<Mens> m_zorgverleners;
    std::vector<Account> m_accounts;
    std::vector<Betaling> m_betalingen;
    std::vector<Ondertekend> m_handtekeningen;
    std::vector<Gedeeld> m_gedeeld;
    int m_bsnBudgethouder;
    int m_bsnZorgverlener;
};

/// The next number that passes the elfproef; `volgende`: the eight digits to begin with, moved on past it.
QString volgendBsn(int& volgende);
/// An account of the practice bank TEST.
QString oefenIban(qint64 nummer);

} // namespace pgb::demo
