#include "client/ui/lijst/lijst_export.h"
#include "client/ui/lijst/op_papier.h"
#include "tests/gui/test_desk_fixture.h"
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QPdfWriter>
#include <QProgressDialog>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTemporaryDir>

using namespace pgb;
using namespace pgb::ui;

namespace {

/// A list as long as nobody wants to wait for.
class LangeLijst final : public QAbstractTableModel {
public:
    explicit LangeLijst(int rijen) : m_rijen(rijen) {}
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rijen; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 8; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QStringLiteral("cel %1 van rij %2").arg(index.column()).arg(index.row()) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? QStringLiteral("Kolom %1").arg(section) : QVariant();
    }

private:
    int m_rijen;
};

qsizetype bladzijden(const QString& pad)
{
    QFile bestand(pad);
    return bestand.open(QIODevice::ReadOnly) ? bestand.readAll().count("/Type /Page\n") : -1;
}

} // namespace

/// Lists on paper: of any length, while the window goes on.
class TestLijstPapier : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_long_list_goes_on_paper_while_the_window_goes_on_and_can_be_stopped()
    {
        DeskFixture bureau;
        const LangeLijst lijst(40'000);
        auto* deel = bureau.show(new QWidget);
        voegExportToe(*deel, bureau.context(), lijst, [] { return QStringLiteral("Lang"); });
        QTemporaryDir map;
        const QString pad = map.filePath(QStringLiteral("lang.pdf"));
        QVERIFY(bureau.commands.run(QStringLiteral("lijst.exporteer")));
        auto* kiezer = deel->findChild<QFileDialog*>();
        QVERIFY(kiezer);
        QElapsedTimer klok;
        klok.start();
        Q_EMIT kiezer->fileSelected(pad);
        kiezer->close();
        auto* voortgang = deel->findChild<QProgressDialog*>();
        QVERIFY(voortgang && voortgang->isVisible());
        QVERIFY2(klok.elapsed() < 8'000, qPrintable(QString::number(klok.elapsed()))); // the rows are copied and the first pages drawn
        const int eerst = voortgang->value();
        QTRY_VERIFY_WITH_TIMEOUT(voortgang->value() > eerst, 10'000);
        QVERIFY2(voortgang->labelText().contains(QStringLiteral("bladzijde")), qPrintable(voortgang->labelText()));
        bureau.keep(QStringLiteral("lijst-op-papier"));
        auto* stop = voortgang->findChild<QPushButton*>();
        QVERIFY(stop && stop->text() == QStringLiteral("Stop"));
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_VERIFY(!bureau.navigator.meldingen.isEmpty() && bureau.navigator.meldingen.back().contains(QStringLiteral("gestopt")));
        QVERIFY(!QFile::exists(pad));
        QTRY_VERIFY(!deel->findChild<QProgressDialog*>());
    }

    void a_list_that_goes_away_takes_its_paper_with_it()
    {
        DeskFixture bureau;
        const LangeLijst lijst(40'000);
        auto* deel = bureau.show(new QWidget);
        voegExportToe(*deel, bureau.context(), lijst, [] { return QStringLiteral("Lang"); });
        QTemporaryDir map;
        QVERIFY(bureau.commands.run(QStringLiteral("lijst.exporteer")));
        Q_EMIT deel->findChild<QFileDialog*>()->fileSelected(map.filePath(QStringLiteral("lang.pdf")));
        QVERIFY(deel->findChild<QProgressDialog*>());
        bureau.window.reset();
        bureau.settle();
        QVERIFY(!QFile::exists(map.filePath(QStringLiteral("lang.pdf"))));
    }

    void a_printer_can_still_be_called_off_when_it_is_stopped()
    {
        DeskFixture bureau;
        auto* deel = bureau.show(new QWidget);
        QTemporaryDir map;
        const auto papier = std::make_shared<QPdfWriter>(map.filePath(QStringLiteral("lang.pdf")));
        std::optional<bool> nogBezig;
        zetOpPapier(*deel, papier, std::vector<QStringList>(40'000, QStringList(8, QStringLiteral("cel van een rij"))), QStringLiteral("Lang"), [&](PapierEinde einde) {
            nogBezig = einde == PapierEinde::Gestopt && papier->paintingActive();
        });
        QVERIFY(deel->findChild<QProgressDialog*>());
        QTest::mouseClick(deel->findChild<QProgressDialog*>()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(nogBezig, std::optional(true));
        QVERIFY(!papier->paintingActive());
    }

    void a_list_of_a_few_pages_is_whole_at_once()
    {
        DeskFixture bureau;
        const LangeLijst lijst(120);
        QTemporaryDir map;
        const QString pad = map.filePath(QStringLiteral("kort.pdf"));
        QVERIFY(schrijfLijstAlsPdf(lijst, QStringLiteral("Kort"), pad));
        QVERIFY2(bladzijden(pad) > 1 && bladzijden(pad) < 12, qPrintable(QString::number(bladzijden(pad))));
        const LangeLijst leeg(0);
        QVERIFY(schrijfLijstAlsPdf(leeg, QStringLiteral("Leeg"), pad));
        QCOMPARE(bladzijden(pad), qsizetype(1));
        QVERIFY(!schrijfLijstAlsPdf(lijst, QStringLiteral("Kort"), map.filePath(QStringLiteral("geen/map.pdf"))));
    }

    void a_cell_that_is_higher_than_a_page_goes_on_over_the_next()
    {
        DeskFixture bureau;
        QStandardItemModel model(2, 2);
        model.setHorizontalHeaderLabels({QStringLiteral("Wat"), QStringLiteral("Tekst")});
        model.setItem(0, 0, new QStandardItem(QStringLiteral("lang")));
        model.setItem(0, 1, new QStandardItem(QStringLiteral("woord ").repeated(5'000)));
        model.setItem(1, 0, new QStandardItem(QStringLiteral("x").repeated(3'000))); // no place to break it
        QTemporaryDir map;
        const QString pad = map.filePath(QStringLiteral("hoog.pdf"));
        QVERIFY(schrijfLijstAlsPdf(model, QStringLiteral("Hoog"), pad));
        QVERIFY2(bladzijden(pad) > 1 && bladzijden(pad) < 200, qPrintable(QString::number(bladzijden(pad))));
    }
};

HOUSE_TEST(test_lijst_papier, TestLijstPapier)
#include "test_lijst_papier.moc"
