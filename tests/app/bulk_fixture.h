#pragma once
#include "server/app/bulk.h"
#include "tests/app/app_fixture.h"
#include "tests/support/bulk_world.h"
#include "tests/support/house_test.h"
#include <QCryptographicHash>

namespace pgb::test {

using namespace pgb::app;

/// An organisation with clients, and the steps of a batch as its employee takes them.
class BulkFixture : public AppFixture {
public:
    explicit BulkFixture(int clienten)
    {
        Outcome<BulkWorld> gezaaid = seedBulkWorld(*storage, world, clienten, "no hash");
        if (!gezaaid)
            qFatal("no bulk world: %s %s", qPrintable(gezaaid.problem().code), qPrintable(gezaaid.problem().detail));
        bulk = *gezaaid;
    }
    Outcome<Bulk> begin(const QByteArray& bestand = "bestand", const QString& indeling = {})
    {
        return write<Bulk>(bulk.medewerker, [&](Werk& werk) -> Outcome<Bulk> {
            PGB_TRY(begonnen, beginBulk(werk, {QStringLiteral("oktober.csv"), QCryptographicHash::hash(bestand, QCryptographicHash::Sha256), {}, QStringLiteral("{jaar}-{maand}-{klant}"), false, indeling}));
            return begonnen.first;
        });
    }
    Outcome<void> breng(BulkId id, const std::vector<Bulkregel>& regels)
    {
        for (size_t i = 0; i < regels.size(); i += bulkBlok) {
            const std::vector<Bulkregel> blok(regels.begin() + qptrdiff(i), regels.begin() + qptrdiff(std::min(regels.size(), i + bulkBlok)));
            PGB_CHECK(write<Bulk>(bulk.medewerker, [&](Werk& werk) { return voegBulkregels(werk, id, blok); }));
        }
        return {};
    }
    Outcome<void> controleer(BulkId id)
    {
        for (qint64 open = 1; open > 0;) {
            PGB_TRY(over, write<qint64>(bulk.medewerker, [&](Werk& werk) -> Outcome<qint64> {
                PGB_CHECK(controleerBulk(werk, id));
                return werk.unit.bulk().openRegels(id);
            }));
            open = over;
        }
        return {};
    }
    Outcome<Bulk> gecontroleerd(const std::vector<Bulkregel>& regels)
    {
        PGB_TRY(nieuw, begin());
        PGB_CHECK(breng(nieuw.id, regels));
        PGB_CHECK(controleer(nieuw.id));
        return nieuw;
    }
    Outcome<bool> doe(const std::function<Outcome<void>(Werk&)>& wat)
    {
        return write<bool>(bulk.medewerker, [&](Werk& werk) -> Outcome<bool> { PGB_CHECK(wat(werk)); return true; });
    }
    /// The first 200 lines of a batch.
    std::vector<BulkregelUitkomst> regels(BulkId id)
    {
        return read<Lijst<BulkregelUitkomst>>(bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().regels(id, {}, {200, 0}); })->items;
    }
    QString bsnVan(int client)
    {
        return read<QString>(world.svb, [&](Werk& werk) -> Outcome<QString> {
            PGB_TRY(wie, gevonden(werk.unit.budgethouders().find(bulk.clienten[size_t(client)])));
            return wie.bsn.tekst();
        }).value();
    }
    qint64 aantal(BulkId id, Bulkstand stand)
    {
        const auto tellingen = read<std::vector<BulkTelling>>(bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().tellingen(id); });
        for (const BulkTelling& t : tellingen.value()) {
            if (t.stand == stand)
                return t.regels;
        }
        return 0;
    }
    std::vector<BulkOorzaak> oorzaken(BulkId id)
    {
        return read<std::vector<BulkOorzaak>>(bulk.medewerker, [&](Werk& werk) { return bulkOorzaken(werk, id); }).value();
    }
    /// What stands for the lines that a person looks at first; "" = there are none.
    QString bekijkcode(BulkId id)
    {
        for (const BulkOorzaak& o : oorzaken(id)) {
            if (!o.bekijkcode.isEmpty())
                return o.bekijkcode;
        }
        return {};
    }
    Outcome<qint64> dienIn(BulkId id, bool bekeken = false)
    {
        const QString code = bekeken ? bekijkcode(id) : QString();
        qint64 declaraties = 0;
        for (bool klaar = false; !klaar;) {
            PGB_TRY(stap, write<BulkIndienstap>(bulk.medewerker, [&](Werk& werk) { return dienBulkIn(werk, id, code); }));
            declaraties += stap.declaraties;
            klaar = stap.klaar;
        }
        return declaraties;
    }
    QString watIsFout(BulkId id)
    {
        QStringList uit;
        for (const BulkOorzaak& o : oorzaken(id))
            uit << QStringLiteral("%1 %2x%3").arg(code(o.stand), o.oorzaak).arg(o.regels);
        return uit.join(QStringLiteral("; "));
    }

    BulkWorld bulk;
};

} // namespace pgb::test
