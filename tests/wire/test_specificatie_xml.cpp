#include "shared/wire/specificatie_xml.h"
#include "tests/support/house_test.h"
#include <QXmlStreamReader>
#include <map>

using namespace pgb;

namespace {

Specificatie voorbeeld()
{
    Specificatie spec;
    spec.betaling.id = {12};
    spec.betaling.betaalrun = {3};
    spec.betaling.boekdatum = QDate(2025, 11, 4);
    spec.betaling.bedrag = Bedrag{9'700};
    Specificatieregel zorg;
    zorg.budgethouderNaam = QStringLiteral("C. de Vries");
    zorg.declaratie = {7};
    zorg.periode = Periode::maand(2025, 10);
    zorg.functieCode = QStringLiteral("WLZ-BI");
    zorg.aantal = 150;
    zorg.tarief = Tarief::fromCenten(4000);
    zorg.bedrag = Bedrag{10'000};
    zorg.vestiging = QStringLiteral("000012345678");
    Specificatieregel reis = zorg;
    reis.functieCode = reiskostenFunctie();
    reis.eenheid = Eenheid::Kilometer;
    reis.bedrag = Bedrag{500};
    reis.correctieVan = {5};
    spec.regels = {zorg, reis};
    spec.verrekend = Bedrag{300};
    spec.nietNu = Bedrag{500};
    return spec;
}

/// The texts of the rows, element by element; empty when the document is not well-formed.
std::vector<std::map<QString, QString>> gelezen(const QByteArray& xml)
{
    std::vector<std::map<QString, QString>> regels;
    QXmlStreamReader lezer(xml);
    bool in = false;
    while (!lezer.atEnd()) {
        lezer.readNext();
        if (lezer.isStartElement() && lezer.name() == u"regel") {
            regels.emplace_back();
            in = true;
        } else if (lezer.isEndElement() && lezer.name() == u"regel") {
            in = false;
        } else if (lezer.isStartElement() && in && lezer.name() != u"periode") {
            const QString naam = lezer.name().toString();
            regels.back()[naam] = lezer.readElementText();
        }
    }
    return lezer.hasError() ? std::vector<std::map<QString, QString>>() : regels;
}

} // namespace

class TestSpecificatieXml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_row_says_what_it_pays_and_the_rows_are_the_amount_at_the_bank()
    {
        const Specificatie spec = voorbeeld();
        const QByteArray xml = wire::specificatieXml(spec);
        QVERIFY(xml.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
        const auto regels = gelezen(xml);
        QCOMPARE(regels.size(), size_t(2));
        qint64 som = 0;
        for (const auto& r : regels)
            som += r.at(QStringLiteral("bedragCenten")).toLongLong();
        QCOMPARE(som - spec.verrekend.centen - spec.nietNu.centen, spec.betaling.bedrag.centen);
        const std::map<QString, QString> zorg{
            {QStringLiteral("betaalrunId"), QStringLiteral("3")}, {QStringLiteral("betalingId"), QStringLiteral("12")}, {QStringLiteral("boekdatum"), QStringLiteral("2025-11-04")},
            {QStringLiteral("budgethouderNaam"), QStringLiteral("C. de Vries")}, {QStringLiteral("wet"), QStringLiteral("wlz")}, {QStringLiteral("van"), QStringLiteral("2025-10-01")},
            {QStringLiteral("tot"), QStringLiteral("2025-10-31")}, {QStringLiteral("functieCode"), QStringLiteral("WLZ-BI")}, {QStringLiteral("eenheid"), QStringLiteral("uur")},
            {QStringLiteral("aantal"), QStringLiteral("150")}, {QStringLiteral("tarief"), QStringLiteral("4000000")}, {QStringLiteral("bedragCenten"), QStringLiteral("10000")},
            {QStringLiteral("reiskostenCenten"), QStringLiteral("0")}, {QStringLiteral("vestiging"), QStringLiteral("000012345678")}};
        QCOMPARE(regels[0], zorg);
        QCOMPARE(regels[1].at(QStringLiteral("reiskostenCenten")), QStringLiteral("500"));
        QCOMPARE(regels[1].at(QStringLiteral("correctieVan")), QStringLiteral("5"));
    }

    void what_a_person_typed_is_text_and_nothing_else()
    {
        const QString boos = QStringLiteral("</regel><regel>&lol; \"'<!--]]> ") + QChar(1) + QChar(0x1F) + QChar(0xFFFE) + QChar(0xD800) + QStringLiteral("\u00e9\U0001F600");
        Specificatie spec = voorbeeld();
        spec.regels[0].budgethouderNaam = boos;
        spec.regels[0].eigenContractnummer = QStringLiteral("<!DOCTYPE x [<!ENTITY a \"b\">]>");
        const auto regels = gelezen(wire::specificatieXml(spec));
        QCOMPARE(regels.size(), size_t(2));
        QCOMPARE(regels[0].at(QStringLiteral("budgethouderNaam")), QStringLiteral("</regel><regel>&lol; \"'<!--]]> \u00e9\U0001F600"));
        QCOMPARE(regels[0].at(QStringLiteral("eigenContractnummer")), spec.regels[0].eigenContractnummer);
    }
};

HOUSE_TEST(test_specificatie_xml, TestSpecificatieXml)
#include "test_specificatie_xml.moc"
