#include "client/ui/declaratie/correctie_page.h"
#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/punten_paneel.h"
#include "client/ui/declaratie/rooster_view.h"
#include "tests/gui/test_desk_fixture.h"
#include <QLineEdit>

using namespace pgb;
using namespace pgb::ui;

namespace {

class PuntenMaand final : public DeclaratieGateway {
public:
    DeclaratieMaand maand;
    void load(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<DeclaratieMaand>) override {}
    void kijkIn(ZorgovereenkomstId, const Periode&, QObject* context, Antwoord<DeclaratieMaand> klaar) override
    {
        QTimer::singleShot(0, context, [this, klaar] { klaar(maand); });
    }
    void factuur(ZorgovereenkomstId, const Periode&, DeclaratieId, QObject*, Antwoord<DeclaratieMaand>) override {}
    void vorige(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<std::optional<Declaratie>>) override {}
    void save(const Declaratie&, QObject*, Antwoord<Declaratie>) override {}
    void submit(const DraftKey&, const Declaratie&, QObject*, Antwoord<IndienAntwoord>) override {}
    void keepJournal(const DraftKey&, const QByteArray&, BewaardAntwoord) override {}
};

class PuntenCorrecties final : public CorrectieGateway {
public:
    int bekeken = 0;
    void voorbeeld(DeclaratieId, const std::vector<Declaratieregel>&, QObject* context, Antwoord<Correctievoorbeeld> klaar) override
    {
        ++bekeken;
        QTimer::singleShot(0, context, [klaar] {
            Correctievoorbeeld v;
            v.totaal = v.nabetaling = Bedrag{1250};
            v.bevindingen = {{QStringLiteral("DC-050"), Ernst::Parkeren, QStringLiteral("periode"), {{QStringLiteral("jaarGetal"), QStringLiteral("2025")}, {QStringLiteral("verstrekkerNaam"), QStringLiteral("De Stroom")}}}};
            klaar(v);
        });
    }
    void dienIn(DeclaratieId, const std::vector<Declaratieregel>&, const QString&, QObject*, Antwoord<CorrectieAntwoord>) override {}
    void gooiWeg(const Declaratie&, QObject*, Antwoord<bool>) override {}
};

} // namespace

/// What the server says of a correction stands on its page before it is laid before the other side (domain 7.8).
class CorrectiePunten final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_holds_a_correction_is_said_while_it_is_typed_and_no_day_is_promised()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(1);
        PuntenMaand maand;
        maand.maand.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
        maand.maand.feiten = bouw::declaratieFeiten(*maand.maand.parameters);
        Declaratie d = bouw::declaratie();
        d.status = DeclaratieStatus::Uitbetaald;
        d.nummer = QStringLiteral("2025-0412");
        d.regels = {bouw::regel(QDate(2025, 5, 5)), bouw::regel(QDate(2025, 5, 6))};
        bureau.dossiers.claims = {d};
        PuntenCorrecties correcties;
        auto* page = bureau.show(new CorrectiePage(correctieAdres(bouw::budgethouderId, bouw::declaratieId), bureau.context(), bureau.dossiers, maand, correcties), QSize(1318, 700));
        QTRY_VERIFY(page->rooster());
        auto woorden = [&] {
            QStringList alle;
            for (const QLabel* label : page->findChildren<QLabel*>())
                alle << label->text();
            return alle.join(u'\n');
        };
        QVERIFY(!woorden().contains(QStringLiteral("De Stroom")));
        page->rooster()->cellen()->setFocus();
        bureau.key(Qt::Key_Home);
        bureau.type(QStringLiteral("3"));
        bureau.key(Qt::Key_Return);
        QTRY_VERIFY(correcties.bekeken > 0);
        QTRY_VERIFY2(woorden().contains(QStringLiteral("De Stroom")), qPrintable(woorden()));
        bureau.keep(QStringLiteral("correctie-punten"));
    }
};

HOUSE_TEST(test_correctie_punten, CorrectiePunten)
#include "test_correctie_punten.moc"
