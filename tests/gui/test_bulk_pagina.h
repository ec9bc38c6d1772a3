#pragma once
#include "client/ui/bulk/bulk_page.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/widgets/row_table.h"
#include "tests/gui/test_bulk_gateway.h"
#include "tests/gui/test_bulk_venster.h"
#include "tests/support/house_paths.h"
#include "tests/support/schrijf.h"
#include <QPushButton>

namespace pgb::ui {

inline BulkprofielTekst onsExport()
{
    const Bulkprofiel profiel{QStringLiteral("Ons export"), {}, {{QStringLiteral("Clientnummer"), Bulkveld::Klant}, {QStringLiteral("Zorgfunctie"), Bulkveld::Functie}, {QStringLiteral("Datum"), Bulkveld::Datum},
                              {QStringLiteral("Uren"), Bulkveld::Aantal}, {QStringLiteral("Tarief"), Bulkveld::Tarief}, {QStringLiteral("Kenmerk"), Bulkveld::Kenmerk}}, {}};
    return {{}, profiel.naam, profielTekst(profiel)};
}

/// The page in a window of its own, with the real reader of files and a server in memory.
class Venster final : public BulkVenster {
public:
    ~Venster() override { delete page; }
    void open(const Address& address) override
    {
        page = qobject_cast<BulkPage*>(makeBulkPage(address, {theme, commands, *this}, [this] { return BulkServices{gateway, lezer, map.path(), {}, [this](const std::shared_ptr<const BestandKopie>& kopie, const QString& naam) {
            afschriften << naam;
            afschrift = kopie;
        }, [this] { return gateway.vandaag; }, bewaard, [this](const QString& open) { bewaard = open; }}; }));
        toon(page);
    }
    /// The program ended and is started again.
    void herstart()
    {
        delete std::exchange(page, nullptr);
        open(bulkAdres());
    }
    void schrijf(const QByteArray& bytes, const QString& naam = QStringLiteral("oktober.csv")) { test::schrijf(map, naam, bytes); }
    /// Opens this export of Ons, and checks it; that ends with `aantal` lines in this stand.
    void controleer(const QByteArray& bytes, Bulkstand stand, qint64 aantal)
    {
        schrijf(bytes);
        openOns();
        toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(rust() && gateway.met(stand) == aantal, 30'000);
        if (stand == Bulkstand::Fout)
            QTRY_VERIFY(qobject_cast<RowTable*>(window.focusWidget()));
    }
    /// Opens the newest file of the folder; what its columns are is seen.
    void openOns()
    {
        gateway.bewaardeProfielen.push_back(onsExport());
        open(bulkAdres());
        toets(Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QPushButton*>(window.focusWidget()));
    }
    void dienIn()
    {
        toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<BevestigenDialoog*>());
        toets(Qt::Key_Return);
    }
    QPushButton* knop(const QString& tekst)
    {
        for (QPushButton* k : window.findChildren<QPushButton*>()) {
            if (k->isVisible() && k->isEnabled() && k->text().startsWith(tekst))
                return k;
        }
        return nullptr;
    }
    RowTable* tabel(const QString& naam)
    {
        for (RowTable* t : window.findChildren<RowTable*>()) {
            if (t->isVisible() && t->accessibleName() == naam)
                return t;
        }
        return nullptr;
    }
    /// A cause that is shown says so.
    bool oorzaakZegt(const QString& woorden)
    {
        const RowTable* oorzaken = tabel(QStringLiteral("Oorzaken"));
        for (int rij = 0; oorzaken && rij < oorzaken->model()->rowCount(); ++rij) {
            if (oorzaken->model()->index(rij, 1).data().toString().contains(woorden))
                return true;
        }
        return false;
    }
    bool rust() { return page->sessie().bezig() == BulkSession::Bezig::Niets; }

    FakeBulkGateway gateway;
    QString lezer = test::inBuild("/bin/pgb-lezer");
    BulkPage* page = nullptr;
    QString bewaard; ///< the file that is opened again
    QStringList afschriften;
    std::shared_ptr<const BestandKopie> afschrift;
};

/// `clienten` clients with `elk` lines each; the lines in `fout` have another rate.
inline QByteArray csv(int clienten, int elk, const QList<int>& fout = {})
{
    QByteArray uit("Clientnummer;Zorgfunctie;Datum;Uren;Tarief;Kenmerk\r\n");
    int rij = 1;
    for (int c = 0; c < clienten; ++c) {
        for (int i = 0; i < elk; ++i) {
            ++rij;
            uit += "K" + QByteArray::number(c).rightJustified(5, '0') + ";WLZ-BI;" + QByteArray::number(1 + i % 28).rightJustified(2, '0') + "-10-2025;2,50;" + (fout.contains(rij) ? "41,25" : "40,00") + ";R"
                + QByteArray::number(rij) + "\r\n";
        }
    }
    return uit;
}

} // namespace pgb::ui
