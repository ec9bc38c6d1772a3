#pragma once
#include "tests/app/geld.h"

namespace pgb::test {

/// An agreement at € 40 an hour that gets another rate, from 1 October, while its declaraties wait to be paid.
struct Wijziging : Geld {
    Zorgovereenkomst record = *month.running();

    DeclaratieId maand() { return month.submitted(record, 4)->declaratie.id; } // 8 hours: € 320
    void perWeek()
    {
        const auto gedaan = f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(nu, app::gevonden(unit.zorgovereenkomsten().find(record.id)));
            nu.versies.at(0).inhoud.declaratieritme = Declaratieritme::Week;
            PGB_CHECK(unit.zorgovereenkomsten().updateVersie(nu.versies.at(0)));
            return true;
        });
        QVERIFY(gedaan.ok());
    }
    DeclaratieId week(const Periode& periode) // 4 hours: € 160
    {
        std::vector<Declaratieregel> regels = typedHours(een, 2025, 10, 23);
        std::erase_if(regels, [&](const Declaratieregel& r) { return !periode.contains(r.datum); });
        regels.resize(2);
        const auto getypt = f.write<Declaratie>(een.budgethouderAccount, [&](app::Werk& werk) {
            return app::createDeclaratie(werk, record.id, {periode, DeclaratieSoort::GeleverdeZorg, {}, {}, regels});
        });
        return month.fire(een.budgethouderAccount, *getypt, DeclaratieGebeurtenis::Indienen)->declaratie.id;
    }
    Outcome<bool> wijzig(qint64 centen, QDate vanaf = {2025, 10, 1})
    {
        return wijzig(vanaf, [centen](ZorgovereenkomstInhoud& inhoud) { inhoud.werkafspraken.at(0).tarief = Tarief::fromCenten(centen); });
    }
    Outcome<bool> wijzig(QDate vanaf, const std::function<void(ZorgovereenkomstInhoud&)>& maak)
    {
        return systeem<bool>([&](app::Werk& werk) -> Outcome<bool> {
            PGB_TRY(nu, app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)));
            ZorgovereenkomstVersie v = nu.versies.back();
            v.id = {};
            v.volgnummer += 1;
            v.inhoud.ingangsdatum = vanaf;
            maak(v.inhoud);
            app::setStatus(werk, v, ZorgovereenkomstStatus::Goedgekeurd);
            PGB_TRY(stored, werk.unit.zorgovereenkomsten().insertVersie(v));
            PGB_TRY(samen, app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)));
            PGB_CHECK(app::becomeApproved(werk, samen, stored));
            return true;
        });
    }
    std::vector<Declaratie> correctiesVan(DeclaratieId id)
    {
        return *f.storage->read<std::vector<Declaratie>>([&](app::UnitOfWork& unit) { return unit.declaraties().correctiesVan(id); });
    }
    std::vector<qint64> bedragen(DeclaratieId id)
    {
        std::vector<qint64> uit;
        for (const Declaratie& c : correctiesVan(id))
            uit.push_back(c.totaal.centen);
        return uit;
    }
    qint64 openstaand()
    {
        const auto open = f.storage->read<std::vector<Vordering>>([&](app::UnitOfWork& unit) { return unit.dossier().openVorderingen(een.zorgverlener.id, een.toekenning.id); });
        Bedrag som;
        for (const Vordering& v : *open)
            som += v.open();
        return som.centen;
    }
    Outcome<Declaratie> corrigeer(DeclaratieId id, qint64 minuten)
    {
        PGB_TRY(d, toon(id));
        d.regels.at(0).aantal = minuten;
        PGB_TRY(draft, f.write<Declaratie>(een.budgethouderAccount, [&](app::Werk& werk) { return app::maakCorrectie(werk, id, d.regels, QStringLiteral("anders")); }));
        PGB_TRY(sent, month.corrected(draft));
        return sent.declaratie;
    }
    Outcome<Correctievoorbeeld> voorbeeld(DeclaratieId id, qint64 minuten)
    {
        PGB_TRY(d, toon(id));
        d.regels.at(0).aantal = minuten;
        return f.read<Correctievoorbeeld>(een.budgethouderAccount, [&](app::Werk& werk) { return app::bekijkCorrectie(werk, id, d.regels); });
    }
};

} // namespace pgb::test
