// Where hours are filled in when a year has ended.
#include "client/ui/declaraties/declaraties_page.h"
#include "client/ui/declaraties/reden_paneel.h"
#include "tests/gui/test_desk_fixture.h"

using namespace pgb;
using namespace pgb::ui;

namespace {

Zorgovereenkomst overeenkomst(int id, ZorgovereenkomstStatus status, QDate tot = {})
{
    Zorgovereenkomst z = bouw::zorgovereenkomst(status);
    z.id = ZorgovereenkomstId{id};
    z.budgethouder = BudgethouderId{1};
    if (tot.isValid())
        z.versies[0].geldigTot = tot;
    return z;
}

} // namespace

class DeskInvullen final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void in_january_december_of_an_ended_agreement_is_still_to_be_declared()
    {
        using enum ZorgovereenkomstStatus;
        const Address december{Section::Declaraties, BudgethouderId{1}, QStringLiteral("maand/801/2025-12")};
        for (const bool ingediend : {false, true}) {
            DeskFixture bureau(Rol::Vertegenwoordiger);
            bureau.maakClienten(1);
            bureau.dossiers.dag = QDate(2026, 1, 5);
            bureau.dossiers.overeenkomsten = {overeenkomst(801, Beeindigd, QDate(2025, 12, 31))};
            if (ingediend) {
                Declaratie d = bouw::declaratie();
                d.budgethouder = BudgethouderId{1};
                d.status = DeclaratieStatus::Ingediend;
                d.zorgovereenkomst = ZorgovereenkomstId{801};
                d.periode = Periode::maandVan(QDate(2025, 12, 1));
                bureau.dossiers.claims = {d};
            }
            bureau.show(new DeclaratiesPage({Section::Declaraties, BudgethouderId{1}, {}}, bureau.context(), bureau.dossiers));
            bureau.key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(!bureau.navigator.geopend.empty());
            QCOMPARE(bureau.navigator.geopend.back() == december, !ingediend);
        }
        // One that began this month has no December.
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(1);
        bureau.dossiers.dag = QDate(2026, 1, 5);
        Zorgovereenkomst nieuw = overeenkomst(803, Lopend);
        nieuw.versies[0].inhoud.ingangsdatum = QDate(2026, 1, 1);
        nieuw.versies[0].inhoud.einddatum = QDate(2026, 12, 31);
        bureau.dossiers.overeenkomsten = {nieuw};
        bureau.show(new DeclaratiesPage({Section::Declaraties, BudgethouderId{1}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!bureau.navigator.geopend.empty());
        QCOMPARE(bureau.navigator.geopend.back(), (Address{Section::Declaraties, BudgethouderId{1}, QStringLiteral("maand/803/2026-01")}));
    }
};

HOUSE_TEST(test_desk_invullen, DeskInvullen)
#include "test_desk_invullen.moc"
