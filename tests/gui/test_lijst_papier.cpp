#include "client/ui/budget/budget_page.h"
#include "client/ui/declaraties/declaraties_page.h"
#include "client/ui/declaraties/reden_paneel.h"
#include "client/ui/lijst/lijst_export.h"
#include "client/ui/lijst/lijst_werk.h"
#include "tests/gui/test_desk_fixture.h"
#include "tests/gui/test_lijst.h"
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QPdfWriter>
#include <QProgressBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QSemaphore>
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

/// One of which every row costs time to make.
class DureLijst final : public QAbstractTableModel {
public:
    explicit DureLijst(int rijen) : m_rijen(rijen) {}
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rijen; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        QElapsedTimer klok;
        klok.start();
        while (index.column() == 0 && klok.nsecsElapsed() < 50'000) { }
        return index.row() == 0 ? m_eerste : QString::number(index.row());
    }
    void setEerste(const QString& tekst)
    {
        m_eerste = tekst;
        Q_EMIT dataChanged(index(0, 0), index(0, 1));
    }

private:
    int m_rijen;
    QString m_eerste = QStringLiteral("eerst");
};

/// Where a list goes that takes as long as the test wants.
struct Verloop {
    bool begonnen = false, klaar = false, rond = false, afgebroken = false;
};
class ProefDoel final : public LijstDoel {
public:
    explicit ProefDoel(Verloop& verloop) : m_verloop(verloop) {}
    void begin(LijstTabel) override { m_verloop.begonnen = true; }
    bool verder(int) override { return !m_verloop.klaar; }
    bool rondAf() override { return m_verloop.rond = true; }
    void breekAf() override { m_verloop.afgebroken = true; }
    QString stand() const override { return QStringLiteral("bezig"); }
    int gedaan() const override { return 1; }

private:
    Verloop& m_verloop;
};

void kies(DeskFixture& bureau, QWidget* deel, const QString& pad)
{
    QVERIFY(bureau.commands.run(QStringLiteral("lijst.exporteer")));
    auto* kiezer = deel->findChild<QFileDialog*>();
    QVERIFY(kiezer);
    Q_EMIT kiezer->fileSelected(pad);
    delete kiezer;
}

bool zetOpPapier(const QAbstractItemModel& model, const QString& titel, const QString& pad)
{
    QPdfWriter papier(pad);
    papier.setPageSize(QPageSize(QPageSize::A4));
    papier.setPageOrientation(QPageLayout::Landscape);
    LijstDruk druk(papier, leesLijst(model).rijen, titel);
    while (druk.verder(1000)) { }
    return druk.gelukt();
}

qsizetype bladzijden(const QString& pad)
{
    QFile bestand(pad);
    return bestand.open(QIODevice::ReadOnly) ? bestand.readAll().count("/Type /Page\n") : -1;
}

} // namespace

/// Lists on paper and in files: of any length, while the window goes on.
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
        kies(bureau, deel, pad);
        auto* voortgang = bureau.window->findChild<QProgressDialog*>();
        QVERIFY(voortgang && voortgang->isVisible());
        QVERIFY(!voortgang->findChild<QProgressBar*>()->isTextVisible()); // it is too thin for words
        QTRY_VERIFY2_WITH_TIMEOUT(voortgang->labelText().contains(QStringLiteral("bladzijde")), qPrintable(voortgang->labelText()), 20'000);
        const int eerst = voortgang->value();
        QTRY_VERIFY_WITH_TIMEOUT(voortgang->value() > eerst, 10'000);
        bureau.keep(QStringLiteral("lijst-op-papier"));
        auto* stop = voortgang->findChild<QPushButton*>();
        QVERIFY(stop && stop->text() == QStringLiteral("Stoppen"));
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_VERIFY(!bureau.navigator.meldingen.isEmpty() && bureau.navigator.meldingen.back().contains(QStringLiteral("gestopt")));
        QVERIFY(!QFile::exists(pad));
        QTRY_VERIFY(!bureau.window->findChild<QProgressDialog*>());
    }

    void a_long_list_goes_in_a_file_while_the_window_goes_on_and_can_be_stopped()
    {
        DeskFixture bureau;
        const DureLijst lijst(12'000);
        auto* deel = bureau.show(new QWidget);
        voegExportToe(*deel, bureau.context(), lijst, [] { return QStringLiteral("Lang"); });
        QTemporaryDir map;
        for (const char* naam : {"lang.csv", "lang.xlsx"}) {
            const QString pad = map.filePath(QString::fromLatin1(naam));
            kies(bureau, deel, pad);
            auto* voortgang = bureau.window->findChild<QProgressDialog*>();
            QVERIFY(voortgang && voortgang->isVisible());
            QCOMPARE(voortgang->labelText(), QStringLiteral("De lijst wordt gelezen."));
            QTest::mouseClick(voortgang->findChild<QPushButton*>(), Qt::LeftButton);
            QTRY_VERIFY(!bureau.window->findChild<QProgressDialog*>());
            QVERIFY(bureau.navigator.meldingen.back().contains(QStringLiteral("gestopt")));
            QVERIFY(!QFile::exists(pad));
            kies(bureau, deel, pad);
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pad), 30'000);
            QVERIFY(bureau.navigator.meldingen.back().contains(QString::fromLatin1(naam)));
            QFile bestand(pad);
            QVERIFY(bestand.open(QIODevice::ReadOnly));
            const QByteArray inhoud = bestand.readAll();
            QVERIFY(pad.endsWith(QLatin1String("xlsx")) ? inhoud.startsWith("PK") && inhoud.size() > 20'000 : inhoud.count("\r\n") == 12'001 && inhoud.endsWith("\"11999\";\"11999\"\r\n"));
        }
        kies(bureau, deel, map.filePath(QStringLiteral("geen/map.xlsx")));
        QVERIFY(bureau.navigator.meldingen.back().contains(QStringLiteral("niet schrijven")));
    }

    void the_window_does_not_wait_for_a_file_that_is_written_slowly()
    {
        DeskFixture bureau;
        const LangeLijst lijst(10);
        auto* deel = bureau.show(new QWidget);
        QTemporaryDir map;
        const auto bestand = std::make_shared<QSaveFile>(map.filePath(QStringLiteral("traag.csv")));
        QVERIFY(bestand->open(QIODevice::WriteOnly));
        const auto mag = std::make_shared<QSemaphore>();
        std::optional<WerkEinde> einde;
        brengLijst(*deel, lijst, alleKolommen(lijst), QStringLiteral("Traag"), std::make_unique<BestandDoel>(bestand, [mag](const LijstTabel&, QIODevice&, const GaDoor&) { return mag->tryAcquire(1, 20'000); }),
                   [&einde](WerkEinde hoe) { einde = hoe; });
        auto* voortgang = bureau.window->findChild<QProgressDialog*>();
        QVERIFY(voortgang);
        QTRY_VERIFY(voortgang->isVisible()); // what takes long is shown
        BestandDoel doel(bestand, [mag](const LijstTabel&, QIODevice&, const GaDoor&) { return mag->tryAcquire(1, 20'000); });
        doel.begin({});
        QElapsedTimer klok;
        klok.start();
        QVERIFY(doel.verder(10'000));
        QVERIFY2(klok.elapsed() < 5'000, qPrintable(QString::number(klok.elapsed())));
        mag->release(2);
        QTRY_VERIFY(!doel.verder(0) && einde);
        QVERIFY(*einde == WerkEinde::Klaar);
    }

    void a_list_that_changes_while_it_is_read_is_read_again()
    {
        DureLijst lijst(4'000);
        LijstLezer lezer(lijst, alleKolommen(lijst));
        QVERIFY(lezer.verder(20));
        QVERIFY(lezer.gedaan() > 0);
        lijst.setEerste(QStringLiteral("anders"));
        QCOMPARE(lezer.gedaan(), 0);
        for (int i = 0; i < 20; ++i) { // one that goes on changing ends too
            if (!lezer.verder(1))
                break;
            lijst.setEerste(QStringLiteral("anders %1").arg(i));
        }
        while (lezer.verder(1000)) { }
        const LijstTabel tabel = lezer.neem();
        QCOMPARE(tabel.rijen.size(), size_t(4'001));
        QVERIFY2(tabel.rijen[1][0].startsWith(QStringLiteral("anders")), qPrintable(tabel.rijen[1][0]));
        QCOMPARE(tabel.rijen.back()[1], QStringLiteral("3999"));
    }

    void a_list_that_goes_away_takes_its_paper_with_it()
    {
        DeskFixture bureau;
        const LangeLijst lijst(40'000);
        auto* deel = bureau.show(new QWidget);
        voegExportToe(*deel, bureau.context(), lijst, [] { return QStringLiteral("Lang"); });
        QTemporaryDir map;
        kies(bureau, deel, map.filePath(QStringLiteral("lang.pdf")));
        QVERIFY(bureau.window->findChild<QProgressDialog*>());
        bureau.window.reset();
        bureau.settle();
        QVERIFY(!QFile::exists(map.filePath(QStringLiteral("lang.pdf"))));
    }

    void a_page_that_closes_does_not_cut_its_paper_in_two()
    {
        DeskFixture bureau;
        const LangeLijst lijst(10);
        for (const bool vensterDicht : {false, true}) {
            Verloop verloop;
            std::optional<WerkEinde> einde;
            auto* deel = bureau.show(new QWidget);
            brengLijst(*deel, lijst, alleKolommen(lijst), QStringLiteral("Lang"), std::make_unique<ProefDoel>(verloop), [&einde](WerkEinde hoe) { einde = hoe; });
            QVERIFY(verloop.begonnen && bureau.window->findChild<QProgressDialog*>());
            delete deel;
            bureau.settle();
            QVERIFY(!verloop.afgebroken && bureau.window->findChild<QProgressDialog*>()); // it can still be stopped
            if (vensterDicht) {
                bureau.window.reset();
                QVERIFY(verloop.afgebroken && !verloop.rond && !einde);
                continue;
            }
            verloop.klaar = true;
            QTRY_VERIFY(einde == WerkEinde::Klaar);
            QVERIFY(verloop.rond && !verloop.afgebroken);
        }
    }

    void a_printer_is_called_off_while_the_job_is_open_when_it_is_stopped_or_its_window_goes()
    {
        for (const bool stopt : {true, false}) {
            DeskFixture bureau;
            const LangeLijst lijst(40'000);
            auto* deel = bureau.show(new QWidget);
            QTemporaryDir map;
            const auto papier = std::make_shared<QPdfWriter>(map.filePath(QStringLiteral("lang.pdf")));
            std::optional<bool> nogBezig;
            const auto breekAf = [&nogBezig, papier] { nogBezig = papier->paintingActive(); };
            brengLijst(*deel, lijst, alleKolommen(lijst), QStringLiteral("Lang"), std::make_unique<PapierDoel>(papier, QStringLiteral("Lang"), [] { return true; }, breekAf), [](WerkEinde) {});
            auto* voortgang = bureau.window->findChild<QProgressDialog*>();
            QVERIFY(voortgang);
            QTRY_VERIFY_WITH_TIMEOUT(voortgang->labelText().contains(QStringLiteral("bladzijde")), 20'000);
            QVERIFY(!nogBezig);
            if (stopt)
                QTest::mouseClick(voortgang->findChild<QPushButton*>(), Qt::LeftButton);
            else
                bureau.window.reset();
            QCOMPARE(nogBezig, std::optional(true));
            QVERIFY(!papier->paintingActive());
        }
    }

    void a_list_with_rows_can_be_printed_by_ctrl_p()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakDossiers();
        const auto kan = [&bureau] {
            const std::vector<Command> nu = bureau.commands.available();
            return std::any_of(nu.begin(), nu.end(), [](const Command& c) { return c.id == QLatin1String("lijst.afdrukken") && c.key == QKeySequence(QKeySequence::Print); });
        };
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers));
        QTRY_VERIFY(page->model()->records() > 0);
        QVERIFY(kan());
        page->kader()->setFilter(QStringLiteral("niemand heet zo"));
        QCOMPARE(page->model()->records(), 0);
        QVERIFY(!kan());
        bureau.show(new BudgetPage({Section::Budgetten, BudgethouderId{3}, {}}, bureau.context(), bureau.dossiers)); // its parts are lists too
        QTRY_VERIFY(kan());
    }

    void a_list_of_a_few_pages_is_whole_at_once()
    {
        DeskFixture bureau;
        const LangeLijst lijst(120);
        QTemporaryDir map;
        const QString pad = map.filePath(QStringLiteral("kort.pdf"));
        QVERIFY(zetOpPapier(lijst, QStringLiteral("Kort"), pad));
        QVERIFY2(bladzijden(pad) > 1 && bladzijden(pad) < 12, qPrintable(QString::number(bladzijden(pad))));
        const LangeLijst leeg(0);
        QVERIFY(zetOpPapier(leeg, QStringLiteral("Leeg"), pad));
        QCOMPARE(bladzijden(pad), qsizetype(1));
        QVERIFY(!zetOpPapier(lijst, QStringLiteral("Kort"), map.filePath(QStringLiteral("geen/map.pdf"))));
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
        QVERIFY(zetOpPapier(model, QStringLiteral("Hoog"), pad));
        QVERIFY2(bladzijden(pad) > 1 && bladzijden(pad) < 200, qPrintable(QString::number(bladzijden(pad))));
    }
};

HOUSE_TEST(test_lijst_papier, TestLijstPapier)
#include "test_lijst_papier.moc"
