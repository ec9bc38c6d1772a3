#pragma once
#include "server/app/declaraties.h"
#include "server/app/zorgovereenkomsten.h"
#include "tests/app/app_fixture.h"

namespace pgb::test {

/// Steps of a month end, each as the person who takes it.
class Month {
public:
    Month(AppFixture& fixture, PracticeWorld::Dossier& dossier) : m_fixture(fixture), m_dossier(dossier) {}

    Outcome<Zorgovereenkomst> draft()
    {
        return m_fixture.write<Zorgovereenkomst>(m_dossier.budgethouderAccount, [&](app::Werk& werk) {
            return app::createZorgovereenkomst(werk, m_dossier.budgethouder.id, m_dossier.zorgverlener.id, acceptableContent(m_dossier));
        });
    }
    Outcome<app::VersieAfloop> fire(const Gebruiker& who, const Zorgovereenkomst& record, int volgnummer, app::VersieOpdracht opdracht)
    {
        return m_fixture.write<app::VersieAfloop>(who, [&](app::Werk& werk) -> Outcome<app::VersieAfloop> {
            PGB_TRY(now, app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)));
            PGB_TRY(versie, app::versieVan(now, volgnummer));
            return app::fireVersie(werk, record.id, volgnummer, versie.rijversie, opdracht);
        });
    }
    /// Shared and signed twice; ends InBeoordeling.
    Outcome<app::VersieAfloop> signBoth(const Zorgovereenkomst& record, int volgnummer = 1)
    {
        using G = ZorgovereenkomstGebeurtenis;
        PGB_CHECK(accepted(fire(m_dossier.budgethouderAccount, record, volgnummer, {G::Delen, {}, {}, {}})));
        PGB_CHECK(accepted(fire(m_dossier.zorgverlenerAccount, record, volgnummer, {G::OndertekenenZorgverlener, {}, {}, {}})));
        return accepted(fire(m_dossier.vertegenwoordigerAccount, record, volgnummer, {G::OndertekenenBudgethouder, {}, {}, {}}));
    }
    Outcome<app::VersieAfloop> approve(const Gebruiker& who, const Zorgovereenkomst& record, int volgnummer = 1)
    {
        return accepted(fire(who, record, volgnummer, {ZorgovereenkomstGebeurtenis::Goedkeuren, {}, {}, {}}));
    }
    /// An agreement in force.
    Outcome<Zorgovereenkomst> running()
    {
        PGB_TRY(record, draft());
        PGB_CHECK(signBoth(record));
        PGB_CHECK(approve(m_dossier.medewerkerAccount, record));
        return record;
    }
    Outcome<Declaratie> type(const Gebruiker& who, const Zorgovereenkomst& record, std::vector<Declaratieregel> lines)
    {
        return m_fixture.write<Declaratie>(who, [&](app::Werk& werk) {
            return app::createDeclaratie(werk, record.id, {Periode::maand(2025, 10), DeclaratieSoort::GeleverdeZorg, {}, {}, lines});
        });
    }
    Outcome<app::DeclaratieAfloop> fire(const Gebruiker& who, const Declaratie& declaratie, DeclaratieGebeurtenis event, const QString& reden = {})
    {
        return m_fixture.write<app::DeclaratieAfloop>(who, [&](app::Werk& werk) -> Outcome<app::DeclaratieAfloop> {
            if (event == DeclaratieGebeurtenis::Goedkeuren) // looked at first, as the client does
                PGB_CHECK(app::bekijkVoorBesluit(werk, declaratie.id, declaratie.rijversie));
            return app::fireDeclaratie(werk, declaratie.id, declaratie.rijversie, event, reden);
        });
    }
    Outcome<app::DeclaratieAfloop> submitted(const Zorgovereenkomst& record, int days = 10)
    {
        PGB_TRY(typed, type(m_dossier.budgethouderAccount, record, typedHours(m_dossier, 2025, 10, days)));
        return fire(m_dossier.budgethouderAccount, typed, DeclaratieGebeurtenis::Indienen);
    }

    /// A correction of the budgethouder, laid before the zorgverlener, who agrees.
    Outcome<app::DeclaratieAfloop> corrected(const Declaratie& draft)
    {
        PGB_TRY(shown, fire(m_dossier.budgethouderAccount, draft, DeclaratieGebeurtenis::Voorleggen));
        return shown.geweigerd ? Outcome<app::DeclaratieAfloop>(shown) : fire(m_dossier.zorgverlenerAccount, shown.declaratie, DeclaratieGebeurtenis::Goedkeuren);
    }

private:
    static Outcome<app::VersieAfloop> accepted(Outcome<app::VersieAfloop> outcome)
    {
        if (!outcome || !outcome->geweigerd)
            return outcome;
        QString ids;
        for (const Bevinding& b : outcome->bevindingen)
            ids += b.controle + QChar(u' ') + code(b.ernst) + QChar(u' ') + b.path + QStringLiteral("; ");
        return Problem{ProblemKind::Geweigerd, QStringLiteral("geweigerd"), {}, {}, ids};
    }
    AppFixture& m_fixture;
    PracticeWorld::Dossier& m_dossier;
};

} // namespace pgb::test
