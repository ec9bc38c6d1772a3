#include "tests/gui/test_shell_fixture.h"
#include "client/ui/account/second_factor_dialog.h"
#include "client/ui/shell/finder_dialog.h"
#include "client/ui/shell/keys_help.h"
#include "client/ui/shell/sign_in_text.h"
#include "client/ui/shell/sign_in_window.h"
#include "client/ui/widgets/conflict_dialog.h"
#include "client/ui/widgets/error_summary.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/pane.h"
#include "client/ui/widgets/row_table.h"
#include "client/ui/widgets/step_bar.h"
#include "client/ui/widgets/total_box.h"
#include "tests/gui/test_shell_fake_account.h"
#include "tests/support/beeld.h"
#include "tests/support/cut_texts.h"
#include "tests/support/house_test.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;
using pgb::test::cutTexts;
using pgb::test::keep;

namespace {

/// One page with every widget of the house.
class Sampler final : public QWidget {
public:
    explicit Sampler(const Theme& theme)
    {
        setObjectName(QStringLiteral("page"));
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(16, 16, 16, 16);
        column->setSpacing(12);
        auto* steps = new StepBar(theme, {QStringLiteral("Partijen"), QStringLiteral("Werkafspraken"), QStringLiteral("Algemene afspraken"),
                                          QStringLiteral("Controle"), QStringLiteral("Delen")});
        steps->setState(0, StepState::Klaar);
        steps->setState(1, StepState::LetOp, 2);
        steps->setCurrent(1);
        column->addWidget(steps);
        auto* chips = new QHBoxLayout;
        const ChipLook looks[] = {{QStringLiteral("mark-empty"), QStringLiteral("Concept"), Role::Neutral}, {QStringLiteral("mark-clock"), QStringLiteral("Wacht op zorgverlener"), Role::Waits},
                                  {QStringLiteral("mark-question"), QStringLiteral("Vraag voor u"), Role::Attention}, {QStringLiteral("mark-check"), QStringLiteral("Goedgekeurd"), Role::Good},
                                  {QStringLiteral("mark-cross"), QStringLiteral("Afgewezen"), Role::Wrong}, {QStringLiteral("mark-planned"), QStringLiteral("Ingepland"), Role::Info}};
        for (const ChipLook& look : looks) {
            auto* chip = new StatusChip(theme);
            chip->setLook(look);
            chips->addWidget(chip);
        }
        chips->addStretch(1);
        column->addLayout(chips);
        auto* buttons = new QHBoxLayout;
        auto* main = new KeyButton(theme, QStringLiteral("Indienen…"), QKeySequence(Qt::CTRL | Qt::Key_Return));
        main->setMain(true);
        buttons->addWidget(new KeyButton(theme, QStringLiteral("Afwijzen…"), QKeySequence(Qt::Key_R), nullptr, KeyButton::Cap::Before));
        buttons->addWidget(new QPushButton(QStringLiteral("Gewone knop")));
        buttons->addWidget(makeLink(QStringLiteral("Toon alle 23")));
        auto* box = new QComboBox;
        box->addItem(QStringLiteral("Alle cliënten"));
        buttons->addWidget(box);
        buttons->addStretch(1);
        buttons->addWidget(main);
        column->addLayout(buttons);
        auto* middle = new QHBoxLayout;
        auto* errors = new ErrorSummary(theme);
        errors->setFindings({{Ernst::Weigeren, QStringLiteral("Persoonlijke verzorging · woensdag 14 mei"), QStringLiteral("Wij kunnen \"2,,5\" niet lezen als tijd. Typ bijvoorbeeld 2,5 of 2:30."),
                              QStringLiteral("Deze cel telt nog niet mee in het totaal."), QStringLiteral("Ga naar de cel")},
                             {Ernst::Waarschuwen, QStringLiteral("Persoonlijke verzorging · vrijdag 30 mei"), QStringLiteral("In mei staat 23,50 uur. Afgesproken is 22 uur per maand. U kunt dit indienen."), {}, QStringLiteral("Ga naar de cel")}});
        middle->addWidget(errors, 3, Qt::AlignTop);
        auto* total = new TotalBox(theme);
        total->setTotals(QStringLiteral("75,00 uur"), Bedrag{314478}, QStringLiteral("71% van de afspraak (105,00 uur)"), QStringLiteral("met patroon € 4.517,28"));
        total->setBudget(QStringLiteral("Budget 2025"), {Bedrag{6840000}, Bedrag{2193040}, Bedrag{128400}, Bedrag{314478}});
        total->setSentence(QStringLiteral("Nog € 42.040,82"), QStringLiteral("; genoeg tot en met 31 december."));
        middle->addWidget(total, 2, Qt::AlignTop);
        column->addLayout(middle);
        column->addStretch(1);
    }
};

} // namespace

class ShellPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void no_words_are_cut_in_any_scheme_size_or_text_size_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        const QSize small(1366, 768);
        const QSize large(1920, 1080);
        QTest::newRow("licht-1366") << int(Scheme::Licht) << small << 100;
        QTest::newRow("donker-1366") << int(Scheme::Donker) << small << 100;
        QTest::newRow("contrast-1366") << int(Scheme::HoogContrast) << small << 100;
        QTest::newRow("licht-1920") << int(Scheme::Licht) << large << 100;
        QTest::newRow("donker-1920") << int(Scheme::Donker) << large << 100;
        QTest::newRow("licht-150") << int(Scheme::Licht) << large << 150;
        QTest::newRow("licht-200") << int(Scheme::Licht) << large << 200;
    }
    void no_words_are_cut_in_any_scheme_size_or_text_size()
    {
        QFETCH(int, scheme);
        QFETCH(QSize, size);
        QFETCH(int, percent);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        ShellFixture shell;
        shell.theme.set({Scheme(scheme), Density::Normaal, percent});
        shell.window->resize(size);
        QCoreApplication::processEvents();
        QTRY_COMPARE(shell.window->size(), size);
        shell.window->rail().setCount(Section::Werklijst, 23);
        shell.window->rail().setCount(Section::Clienten, 84);
        shell.openClient(8);
        shell.openClient(7);
        shell.window->workspace().selectTab(0);
        shell.window->workspace().current()->panes().front()->findChild<RowTable*>()->setFocus();
        QCoreApplication::processEvents();
        QCOMPARE(cutTexts(*shell.window), QStringList());
        keep(*shell.window, QStringLiteral("vandaag-") + tag);

        shell.window->workspace().open({Section::Instellingen, {}, {}});
        QCoreApplication::processEvents();
        QCOMPARE(cutTexts(*shell.window), QStringList());
        keep(*shell.window, QStringLiteral("instellingen-") + tag);

        shell.window->openPalette();
        QCoreApplication::processEvents();
        for (QWidget* top : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<FinderDialog*>(top); dialog && dialog->isVisible()) {
                dialog->findChild<QLineEdit*>()->setText(QStringLiteral("de"));
                keep(*dialog, QStringLiteral("palet-") + tag);
                dialog->close();
            }
        KeysHelp help(shell.theme, QStringLiteral("Vandaag"), shell.commands.available(), shell.window.get());
        help.setAttribute(Qt::WA_DeleteOnClose, false);
        help.open();
        keep(help, QStringLiteral("toetsen-") + tag);
        help.close();

        shell.window->lock().lock();
        QCoreApplication::processEvents();
        QCOMPARE(cutTexts(*shell.window), QStringList());
        keep(*shell.window, QStringLiteral("slot-") + tag);
    }

    void the_widgets_keep_their_words_in_every_scheme_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("percent");
        QTest::newRow("licht") << int(Scheme::Licht) << 100;
        QTest::newRow("donker") << int(Scheme::Donker) << 100;
        QTest::newRow("contrast") << int(Scheme::HoogContrast) << 100;
        QTest::newRow("licht-200") << int(Scheme::Licht) << 200;
    }
    void the_widgets_keep_their_words_in_every_scheme()
    {
        QFETCH(int, scheme);
        QFETCH(int, percent);
        Theme theme;
        theme.apply(*qApp);
        theme.set({Scheme(scheme), Density::Normaal, percent});
        Sampler sampler(theme);
        sampler.setStyleSheet(QStringLiteral("#page { background: %1; }").arg(theme.color(Role::Base).name()));
        sampler.resize(percent == 100 ? QSize(1100, 460) : QSize(1900, 900));
        sampler.show();
        QCoreApplication::processEvents();
        QCOMPARE(cutTexts(sampler), QStringList());
        keep(sampler, QStringLiteral("widgets-") + QString::fromLatin1(QTest::currentDataTag()));
    }

    void the_sign_in_window_keeps_its_words_in_every_scheme_data() { the_widgets_keep_their_words_in_every_scheme_data(); }
    void the_sign_in_window_keeps_its_words_in_every_scheme()
    {
        QFETCH(int, scheme);
        QFETCH(int, percent);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        Theme theme;
        theme.apply(*qApp);
        theme.set({Scheme(scheme), Density::Normaal, percent});
        NoSignIn service;
        SignInWindow window(theme, service);
        window.prefill(QStringLiteral("bureau.voorbeeld.nl"), QStringLiteral("s.bakker"));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Q_EMIT service.failed({ProblemKind::NietAangemeld, QStringLiteral("wachtwoordOnjuist"), {}, {}, {}});
        QCoreApplication::processEvents();
        QCOMPARE(cutTexts(window), QStringList());
        keep(window, QStringLiteral("aanmelden-") + tag);
        Q_EMIT service.codeNeeded();
        QCoreApplication::processEvents();
        keep(window, QStringLiteral("code-") + tag);
        Q_EMIT service.certificateProblem({CertificateFault::OnbekendeUitgever, QStringLiteral("bureau.voorbeeld.nl"), {}, QStringLiteral("Eigen CA Zorg Dichtbij"),
                                           QDateTime(QDate(2026, 1, 1), QTime(0, 0)), QByteArray(32, '\xa5')});
        QCoreApplication::processEvents();
        QCOMPARE(cutTexts(window), QStringList());
        keep(window, QStringLiteral("certificaat-") + tag);
        Q_EMIT service.certificateProblem({CertificateFault::Gewijzigd, QStringLiteral("bureau.voorbeeld.nl"), {}, QStringLiteral("Eigen CA Zorg Dichtbij"),
                                           QDateTime(QDate(2026, 1, 1), QTime(0, 0)), QByteArray(32, '\xa5')});
        auto* typed = window.findChild<QLineEdit*>(QStringLiteral("typedPrint"));
        typed->setFocus();
        QTest::keyClicks(typed, QStringLiteral("0A:1B:2C:3D:4E:5F:60:71"));
        QTest::keyClick(typed, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(cutTexts(window), QStringList());
        keep(window, QStringLiteral("certificaat-gewijzigd-") + tag);
    }

    void coupling_a_telephone_keeps_its_words_in_every_scheme_data() { the_widgets_keep_their_words_in_every_scheme_data(); }
    void coupling_a_telephone_keeps_its_words_in_every_scheme()
    {
        QFETCH(int, scheme);
        QFETCH(int, percent);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        Theme theme;
        theme.apply(*qApp);
        theme.set({Scheme(scheme), Density::Normaal, percent});
        NoSignIn service;
        test::FakeAccount account;
        SignInWindow window(theme, service);
        window.prefill(QStringLiteral("bureau.voorbeeld.nl"), QStringLiteral("s.bakker"));
        window.show();
        Q_EMIT service.coupleNeeded(account, account.wachtwoord);
        auto* dialog = window.findChild<QDialog*>();
        auto* code = dialog->findChild<QLineEdit*>(QStringLiteral("code"));
        QTRY_VERIFY(code->isVisible());
        QTest::keyClicks(code, QStringLiteral("12"));
        QTest::keyClick(code, Qt::Key_Return);
        QCoreApplication::processEvents();
        QTRY_COMPARE(cutTexts(*dialog), QStringList()); // the words that came need a turn of the loop
        QCOMPARE(dialog->height(), dialog->layout()->totalHeightForWidth(dialog->width()));
        keep(*dialog, QStringLiteral("koppelen-") + tag);
        auto* later = new SecondFactorDialog(account, &window);
        later->open();
        QTest::keyClick(later, Qt::Key_Return);
        QCoreApplication::processEvents();
        QTRY_COMPARE(cutTexts(*later), QStringList());
        QCOMPARE(later->height(), later->layout()->totalHeightForWidth(later->width())); // no room for the picture to come
        keep(*later, QStringLiteral("koppelen-wachtwoord-") + tag);
    }

    void the_choice_between_mine_and_theirs_keeps_its_words_data() { the_widgets_keep_their_words_in_every_scheme_data(); }
    void the_choice_between_mine_and_theirs_keeps_its_words()
    {
        QFETCH(int, scheme);
        QFETCH(int, percent);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        Theme theme;
        theme.apply(*qApp);
        theme.set({Scheme(scheme), Density::Normaal, percent});
        const QString lang = QStringLiteral("Mijn moeder gaat op dinsdag en donderdag naar de dagbesteding; op die dagen begint de begeleiding pas om vier uur 's middags.");
        const std::vector<ConflictRij> rijen{{QStringLiteral("Begeleiding individueel, donderdag 1 mei"), {}, QStringLiteral("2,00"), QStringLiteral("2,50")},
                                             {QStringLiteral("Tarief"), QStringLiteral("€ 25,00 per uur"), QStringLiteral("€ 22,00 per uur"), QStringLiteral("€ 26,00 per uur")},
                                             {QStringLiteral("Overige afspraken"), QStringLiteral("Geen"), lang, {}}};
        const auto show = [&](const QString& name, std::function<void(const std::vector<bool>&)> klaar) {
            ConflictDialog dialog(theme, QStringLiteral("Twee keer gewijzigd"),
                                  QStringLiteral("Kies per onderdeel wat u houdt. Wat maar een van u beiden heeft gewijzigd, is al samengevoegd."), rijen, std::move(klaar), nullptr);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.show();
            QTest::qWait(20);
            QCOMPARE(cutTexts(dialog), QStringList());
            keep(dialog, name + tag);
        };
        show(QStringLiteral("kiezen-"), [](const std::vector<bool>&) {});
        show(QStringLiteral("teruglezen-"), {});
    }

    void cleanup() { qApp->setStyleSheet({}); }
};

HOUSE_TEST(test_shell_pictures, ShellPictures)
#include "test_shell_pictures.moc"
