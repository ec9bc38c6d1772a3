#include "shared/domain/controle/catalogus.h"
#include "tests/support/house_test.h"
#include <QRegularExpression>

using namespace pgb;

namespace {

/// Copied from domain 7.10 and 8: id, severity, phases or step.
struct Rij {
    const char* id;
    const char* ernst;
    const char* fase;
};

constexpr Rij declaratieTabel[] = {
    {"DC-001", "weigeren", "S"},
    {"DC-002", "weigeren", "S"},
    {"DC-003", "weigeren", "S"},
    {"DC-004", "weigeren", "E,S"},
    {"DC-005", "weigeren", "S"},
    {"DC-006", "parkeren", "S"},
    {"DC-007", "weigeren", "S"},
    {"DC-008", "weigeren", "S"},
    {"DC-009", "parkeren", "S,B"},
    {"DC-010", "parkeren", "S,B"},
    {"DC-011", "parkeren", "B"},
    {"DC-012", "parkeren", "S,B"},
    {"DC-013", "weigeren", "E,S"},
    {"DC-014", "weigeren", "E,S"},
    {"DC-015", "parkeren", "S"},
    {"DC-016", "weigeren", "E,S"},
    {"DC-017", "parkeren", "S,B"},
    {"DC-018", "weigeren", "E"},
    {"DC-019", "weigeren", "E"},
    {"DC-020", "weigeren", "E"},
    {"DC-021", "weigeren", "E,S"},
    {"DC-022", "weigeren", "E"},
    {"DC-023", "waarschuwen", "E"},
    {"DC-024", "weigeren", "S"},
    {"DC-025", "waarschuwen", "E"},
    {"DC-026", "weigeren", "S"},
    {"DC-027", "weigeren", "E,S"},
    {"DC-028", "weigeren", "E"},
    {"DC-029", "weigeren", "E"},
    {"DC-030", "parkeren", "S,B"},
    {"DC-031", "parkeren", "E,S,B"},
    {"DC-032", "parkeren", "E,S,B"},
    {"DC-033", "parkeren", "E,S,B"},
    {"DC-034", "waarschuwen", "B"},
    {"DC-035", "waarschuwen", "E"},
    {"DC-036", "waarschuwen", "E"},
    {"DC-037", "parkeren", "B"},
    {"DC-038", "waarschuwen", "E"},
    {"DC-039", "parkeren", "S"},
    {"DC-040", "parkeren", "S"},
    {"DC-041", "parkeren", "S"},
    {"DC-042", "weigeren", "S"},
    {"DC-043", "weigeren", "E,S"},
    {"DC-044", "parkeren", "S"},
    {"DC-045", "parkeren", "S"},
    {"DC-046", "weigeren", "E,S"},
    {"DC-047", "weigeren", "E"},
    {"DC-048", "weigeren", "E"},
    {"DC-049", "weigeren", "S"},
    {"DC-050", "parkeren", "E,S"},
    {"DC-051", "waarschuwen", "S"},
    {"DC-052", "waarschuwen", "S"},
    {"DC-053", "weigeren", "E"},
    {"DC-054", "weigeren", "E"},
    {"DC-055", "weigeren", "S"},
    {"DC-056", "waarschuwen", "E"},
    {"DC-057", "waarschuwen", "S"},
    {"DC-058", "parkeren", "E,S"},
    {"DC-059", "weigeren", "E"},
    {"DC-060", "weigeren", "E"},
    {"DC-061", "weigeren", "E"},
    {"DC-062", "waarschuwen", "S"},
    {"DC-063", "weigeren", "S"},
    {"DC-064", "waarschuwen", "E"},
    {"DC-065", "waarschuwen", "S"},
    {"DC-066", "weigeren", "E"},
    {"DC-067", "weigeren", "E"},
    {"DC-068", "waarschuwen", "E"},
    {"DC-069", "weigeren", "E"},
    {"DC-070", "waarschuwen", "E"},
    {"DC-071", "weigeren", "E"},
    {"DC-072", "weigeren", "S"},
    {"DC-073", "weigeren", "S"},
    {"DC-074", "parkeren", "S"},
    {"DC-075", "parkeren", "S"},
    {"DC-076", "weigeren", "S"},
    {"DC-077", "weigeren", "E"},
    {"DC-078", "weigeren", "E"},
    {"DC-079", "weigeren", "S"},
    {"DC-080", "parkeren", "S"},
    {"DC-081", "weigeren", "E"},
    {"DC-082", "weigeren", "S"},
    {"DC-083", "weigeren", "S"},
    {"DC-084", "weigeren", "S"},
    {"DC-085", "waarschuwen", "S"},
    {"DC-086", "weigeren", "S"},
    {"DC-087", "weigeren", "E"},
    {"DC-088", "weigeren", "E"},
    {"DC-089", "waarschuwen", "S"},
    {"DC-090", "weigeren", "S"},
    {"DC-091", "parkeren", "S,B"},
    {"DC-092", "weigeren", "E,S"},
    {"DC-093", "waarschuwen", "E"},
    {"DC-094", "weigeren", "E"},
    {"DC-095", "parkeren", "S,B"},
    {"DC-096", "parkeren", "B"},
    {"DC-097", "waarschuwen", "S"},
    {"DC-098", "parkeren", "B"},
    {"DC-099", "parkeren", "B"},
    {"DC-100", "parkeren", "B"},
    {"DC-101", "parkeren", "B"},
    {"DC-102", "weigeren", "S,B"},
    {"DC-103", "waarschuwen", "B"},
    {"DC-104", "parkeren", "B"},
    {"DC-105", "parkeren", "B"},
};

/// "task" (ZC-070) is held for a person, "internal" (ZC-072) is only said to who reviews.
constexpr Rij zorgovereenkomstTabel[] = {
    {"ZC-001", "weigeren", "1"},
    {"ZC-002", "weigeren", "1"},
    {"ZC-003", "weigeren", "1"},
    {"ZC-004", "weigeren", "1"},
    {"ZC-005", "weigeren", "1"},
    {"ZC-006", "weigeren", "1"},
    {"ZC-007", "waarschuwen", "1"},
    {"ZC-008", "weigeren", "1"},
    {"ZC-009", "weigeren", "1"},
    {"ZC-010", "parkeren", "1"},
    {"ZC-011", "parkeren", "1"},
    {"ZC-012", "waarschuwen", "1"},
    {"ZC-013", "weigeren", "1"},
    {"ZC-014", "weigeren", "1"},
    {"ZC-015", "waarschuwen", "1"},
    {"ZC-016", "parkeren", "1"},
    {"ZC-017", "weigeren", "1"},
    {"ZC-018", "weigeren", "1"},
    {"ZC-019", "weigeren", "1"},
    {"ZC-020", "weigeren", "1"},
    {"ZC-021", "weigeren", "3"},
    {"ZC-022", "weigeren", "1"},
    {"ZC-023", "weigeren", "1"},
    {"ZC-024", "weigeren", "2"},
    {"ZC-025", "weigeren", "2"},
    {"ZC-026", "weigeren", "2"},
    {"ZC-027", "weigeren", "2"},
    {"ZC-028", "waarschuwen", "2"},
    {"ZC-029", "weigeren", "2"},
    {"ZC-030", "weigeren", "2"},
    {"ZC-031", "weigeren", "2"},
    {"ZC-032", "weigeren", "2"},
    {"ZC-033", "weigeren", "2"},
    {"ZC-034", "weigeren", "2"},
    {"ZC-035", "weigeren", "2"},
    {"ZC-036", "weigeren", "2"},
    {"ZC-037", "parkeren", "2"},
    {"ZC-038", "waarschuwen", "2"},
    {"ZC-039", "waarschuwen", "2"},
    {"ZC-040", "parkeren", "2"},
    {"ZC-041", "parkeren", "2"},
    {"ZC-042", "parkeren", "2"},
    {"ZC-043", "waarschuwen", "2"},
    {"ZC-044", "parkeren", "2"},
    {"ZC-045", "weigeren", "2"},
    {"ZC-046", "weigeren", "2"},
    {"ZC-047", "waarschuwen", "5"},
    {"ZC-048", "weigeren", "3"},
    {"ZC-049", "weigeren", "3"},
    {"ZC-050", "weigeren", "3"},
    {"ZC-051", "weigeren", "2"},
    {"ZC-052", "weigeren", "2"},
    {"ZC-053", "waarschuwen", "2"},
    {"ZC-054", "waarschuwen", "R"},
    {"ZC-055", "parkeren", "1"},
    {"ZC-056", "weigeren", "3"},
    {"ZC-057", "weigeren", "end"},
    {"ZC-058", "weigeren", "end"},
    {"ZC-059", "waarschuwen", "end"},
    {"ZC-060", "weigeren", "2"},
    {"ZC-061", "weigeren", "2"},
    {"ZC-062", "weigeren", "2"},
    {"ZC-063", "weigeren", "3"},
    {"ZC-064", "waarschuwen", "2"},
    {"ZC-065", "weigeren", "4"},
    {"ZC-066", "weigeren", "5"},
    {"ZC-067", "weigeren", "5"},
    {"ZC-068", "waarschuwen", "5"},
    {"ZC-069", "parkeren", "5"},
    {"ZC-070", "parkeren", "R"},
    {"ZC-071", "waarschuwen", "R"},
    {"ZC-072", "waarschuwen", "4"},
};

QString fasen(const DeclaratieControle& controle)
{
    QStringList letters;
    for (const Fase fase : controle.fasen)
        letters.push_back(QString(QLatin1Char("ESB"[int(fase)])));
    return letters.join(u',');
}

QString fasen(const ZorgovereenkomstControle& controle)
{
    if (controle.stap > 0)
        return QString::number(controle.stap);
    return controle.fasen == std::vector{Fase::Herhaling} ? QStringLiteral("R") : controle.fasen == std::vector{Fase::Einde} ? QStringLiteral("end") : QString();
}

template<class Controles>
void compareWith(const Controles& controles, std::span<const Rij> tabel)
{
    QCOMPARE(controles.size(), tabel.size());
    for (size_t i = 0; i < tabel.size(); ++i) {
        QCOMPARE(QString(controles[i].id), QString::fromLatin1(tabel[i].id));
        QCOMPARE(code(controles[i].ernst), QString::fromLatin1(tabel[i].ernst));
        QCOMPARE(fasen(controles[i]), QString::fromLatin1(tabel[i].fase));
    }
}

template<class Controles>
void idsAscend(const Controles& controles, const QString& soort)
{
    const QRegularExpression vorm(u'^' + soort + QStringLiteral("-[0-9]{3}$"));
    QString vorige;
    for (const auto& controle : controles) {
        QVERIFY2(vorm.match(QString(controle.id)).hasMatch(), controle.id.data());
        QVERIFY2(vorige < QString(controle.id), controle.id.data());
        QVERIFY2(!controle.leest.empty() || !controle.nodig.empty(), controle.id.data());
        QVERIFY2(!controle.basis.isEmpty(), controle.id.data());
        vorige = QString(controle.id);
    }
}

} // namespace

class Catalogus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ids_are_unique_ordered_and_well_formed()
    {
        idsAscend(declaratieControles(), QStringLiteral("DC"));
        idsAscend(zorgovereenkomstControles(), QStringLiteral("ZC"));
    }

    void severity_and_phase_of_every_dc_are_those_of_the_domain_file()
    {
        QCOMPARE(declaratieControles().size(), size_t(105));
        compareWith(declaratieControles(), declaratieTabel);
    }

    void severity_and_step_of_every_zc_are_those_of_the_domain_file()
    {
        QCOMPARE(zorgovereenkomstControles().size(), size_t(72));
        compareWith(zorgovereenkomstControles(), zorgovereenkomstTabel);
    }
};

HOUSE_TEST(test_catalogus, Catalogus)
#include "test_catalogus.moc"
