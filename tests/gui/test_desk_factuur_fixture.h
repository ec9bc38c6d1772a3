#pragma once
#include "client/models/maandrooster_tekst.h"
#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/punten_paneel.h"
#include "client/ui/declaratie/rooster_blad.h"
#include "client/ui/declaratie/rooster_view.h"
#include "client/ui/declaraties/factuur_page.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/widgets/balk.h"
#include "client/ui/widgets/date_line_edit.h"
#include "tests/gui/test_desk_fixture.h"
#include "tests/support/bestanden.h"
#include "tests/support/schrijf.h"
#include <QComboBox>
#include <QLineEdit>

namespace pgb::ui {

class FactuurMaanden final : public DeclaratieGateway {
public:
    DeclaratieMaand maand;
    std::vector<std::pair<Periode, DeclaratieId>> gevraagd;
    std::optional<Problem> storing;
    void load(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<DeclaratieMaand>) override {}
    void kijkIn(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<DeclaratieMaand>) override {}
    void factuur(ZorgovereenkomstId, const Periode& periode, DeclaratieId bestaand, QObject* context, Antwoord<DeclaratieMaand> klaar) override
    {
        gevraagd.emplace_back(periode, bestaand);
        QTimer::singleShot(0, context, [this, klaar] { storing ? klaar(*storing) : klaar(maand); });
    }
    void vorige(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<std::optional<Declaratie>>) override {}
    void save(const Declaratie&, QObject*, Antwoord<Declaratie>) override { QFAIL("an invoice goes by its own way"); }
    void submit(const DraftKey&, const Declaratie&, QObject*, Antwoord<IndienAntwoord>) override { QFAIL("an invoice goes by its own way"); }
    void keepJournal(const DraftKey&, const QByteArray&, BewaardAntwoord) override {}
};

/// The server of one invoice, in memory.
class FactuurServer final : public KostenGateway {
public:
    std::vector<Declaratie> bewaard;
    std::vector<Bevinding> bevindingen;
    bool weigert = false;
    int ingediend = 0;
    Declaratie nu;
    std::optional<Problem> storing; ///< the next save fails with it
    std::function<void()> eerst;    ///< happens while a hand-in is on its way
    std::function<void()> tijdens;  ///< happens while a file is on its way
    void bewaar(const Declaratie& d, QObject* c, Antwoord<KostenAntwoord> klaar) override
    {
        bewaard.push_back(d);
        if (storing) {
            QTimer::singleShot(0, c, [klaar, problem = *std::exchange(storing, {})] { klaar(problem); });
            return;
        }
        const std::vector<Bijlage> bijlagen = nu.bijlagen;
        nu = d;
        nu.id = DeclaratieId{51};
        nu.bijlagen = bijlagen;
        ++nu.rijversie;
        QTimer::singleShot(0, c, [this, klaar] { klaar(KostenAntwoord{nu, {}, false}); });
    }
    void dienIn(const Declaratie&, QObject* c, Antwoord<KostenAntwoord> klaar) override
    {
        ++ingediend;
        QTimer::singleShot(0, c, [this, klaar] {
            if (eerst)
                eerst();
            klaar(KostenAntwoord{nu, bevindingen, weigert});
        });
    }
    void voegToe(DeclaratieId, BijlageSoort soort, const QString& naam, const QByteArray& inhoud, QObject* c, Antwoord<Declaratie> klaar) override
    {
        Bijlage b;
        b.id = BijlageId{qint64(nu.bijlagen.size()) + 1};
        b.soort = soort;
        b.naam = naam;
        b.grootte = inhoud.size();
        b.oordeel = beoordeelBestand(inhoud);
        nu.bijlagen.push_back(b);
        QTimer::singleShot(0, c, [this, klaar] {
            if (const auto doe = std::exchange(tijdens, {}))
                doe();
            klaar(nu);
        });
    }
    void haalWeg(DeclaratieId, BijlageId id, QObject* c, Antwoord<Declaratie> klaar) override
    {
        std::erase_if(nu.bijlagen, [&](const Bijlage& b) { return b.id == id; });
        QTimer::singleShot(0, c, [this, klaar] { klaar(nu); });
    }
};

/// Two hours on 5 May and half an hour on 6 May, and a line over the whole month that is no day.
inline QByteArray factuurUbl(const QString& functie)
{
    const auto regel = [&](int nummer, const char* aantal, const char* van, const char* tot, const char* bedrag) {
        return QStringLiteral("<InvoiceLine><ID>%1</ID><InvoicedQuantity unitCode=\"HUR\">%2</InvoicedQuantity><LineExtensionAmount>%5</LineExtensionAmount>"
                              "<InvoicePeriod><StartDate>%3</StartDate><EndDate>%4</EndDate></InvoicePeriod><Item><Name>%6</Name></Item>"
                              "<Price><PriceAmount>25</PriceAmount></Price></InvoiceLine>")
            .arg(nummer).arg(QLatin1String(aantal), QLatin1String(van), QLatin1String(tot), QLatin1String(bedrag), functie);
    };
    return (QStringLiteral("<?xml version=\"1.0\"?>\n<Invoice><ID>2025-077</ID><IssueDate>2025-06-01</IssueDate><AccountingSupplierParty><Party><PartyLegalEntity>"
                           "<CompanyID>12345678</CompanyID></PartyLegalEntity></Party></AccountingSupplierParty>")
            + regel(1, "2", "2025-05-05", "2025-05-05", "50.00") + regel(2, "0.5", "2025-05-06", "2025-05-06", "12.50")
            + regel(3, "8", "2025-05-01", "2025-05-31", "200.00") + QStringLiteral("</Invoice>\n")).toUtf8();
}

inline Outcome<FactuurLezing> leesFactuurHier(const QString& pad, const std::stop_token&)
{
    QFile bestand(pad);
    if (!bestand.open(QIODevice::ReadOnly))
        return bronFout("bestandNietTeOpenen");
    std::vector<BronRij> rijen;
    const auto gelezen = leesBron(bestand, BronGrenzen(), [&](BronRij&& rij) {
        rijen.push_back(std::move(rij));
        return true;
    });
    if (!gelezen)
        return gelezen.problem();
    return factuurLezing(rijen);
}

inline QByteArray factuurPlaatje() { return pgb::test::kleinePng(); }

/// An invoice page over it, driven by keys.
struct FactuurBureau : DeskFixture {
    FactuurMaanden maanden;
    FactuurServer facturen;
    QTemporaryDir map;
    FactuurPage* page = nullptr;
    FactuurBureau() : DeskFixture(Rol::Vertegenwoordiger)
    {
        maakClienten(1);
        maanden.maand.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
        maanden.maand.feiten = bouw::declaratieFeiten(*maanden.maand.parameters);
        Declaratie& d = maanden.maand.feiten.declaratie;
        d.id = {};
        d.soort = DeclaratieSoort::Factuur;
        d.regels.clear();
        d.factuurnummer.clear();
        d.factuurdatum.reset();
        maanden.maand.sleutel = sleutel();
    }
    static DraftKey sleutel() { return DraftKey::factuur(bouw::zorgovereenkomst().id, QDate(2025, 5, 1), {}); }
    void toon(const FactuurLezer& lezer = leesFactuurHier)
    {
        maanden.maand.journaal = dossiers.journalen.value(maanden.maand.sleutel->tekst());
        const Address adres = factuurAdres(bouw::budgethouderId, bouw::zorgovereenkomst().id, QDate(2025, 5, 1), maanden.maand.feiten.declaratie.id);
        page = show(new FactuurPage(adres, context(), dossiers, maanden, facturen, lezer), QSize(1318, 700));
    }
    void voegToe(const QString& naam, const QByteArray& inhoud)
    {
        const size_t was = facturen.nu.bijlagen.size();
        page->voegToe(test::schrijf(map, naam, inhoud));
        QTRY_COMPARE(facturen.nu.bijlagen.size(), was + 1);
        settle();
    }
    /// The server has a concept of it, as a run before this one left it.
    void opServer()
    {
        Declaratie& d = maanden.maand.feiten.declaratie;
        d.id = facturen.nu.id = DeclaratieId{51};
        d.rijversie = 4;
        maanden.maand.sleutel = DraftKey::factuur(bouw::zorgovereenkomst().id, QDate(2025, 5, 1), d.id);
    }
    void vul()
    {
        page->rooster()->cellen()->naarCel({0, 5});
        type(QStringLiteral("2"));
        key(Qt::Key_Return);
        page->nummer()->setFocus();
        type(QStringLiteral("2025-077"));
        page->totaal()->setFocus();
        type(QStringLiteral("50"));
        page->datum()->setFocus();
        type(QStringLiteral("1-6-2025"));
        key(Qt::Key_Tab);
    }
};

} // namespace pgb::ui
