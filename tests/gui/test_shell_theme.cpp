#include "client/ui/theme/theme.h"
#include "tests/support/house_test.h"
#include <QPainter>

using namespace pgb::ui;

class ShellTheme : public QObject {
    Q_OBJECT

private:
    static void eachScheme()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("licht") << int(Scheme::Licht);
        QTest::newRow("donker") << int(Scheme::Donker);
        QTest::newRow("contrast") << int(Scheme::HoogContrast);
    }
    static void choose(Theme& theme)
    {
        QFETCH(int, scheme);
        theme.set({Scheme(scheme), Density::Normaal, 100});
    }

private Q_SLOTS:
    void text_has_contrast_on_the_ground_of_every_role_data() { eachScheme(); }
    void text_has_contrast_on_the_ground_of_every_role()
    {
        Theme theme;
        choose(theme);
        for (int i = 0; i < int(Role::Count); ++i) {
            const Role role = Role(i);
            if (role == Role::Border || role == Role::Hairline)
                continue; // lines carry no text
            const double ratio = contrastRatio(theme.textOn(role), theme.fill(role));
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("role %1: %2").arg(i).arg(ratio)));
        }
    }

    void muted_text_and_status_words_can_be_read_on_every_surface_data() { eachScheme(); }
    void muted_text_and_status_words_can_be_read_on_every_surface()
    {
        Theme theme;
        choose(theme);
        for (const Role surface : {Role::Window, Role::Base, Role::Alternate, Role::Weekend, Role::Selection})
            for (const Role text : {Role::Text, Role::Muted, Role::Accent, Role::Good, Role::Attention, Role::Wrong, Role::Info, Role::Waits}) {
                const double ratio = contrastRatio(theme.color(text), theme.color(surface));
                QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("text %1 on %2: %3").arg(int(text)).arg(int(surface)).arg(ratio)));
            }
    }

    void borders_and_client_strips_stand_out_from_the_surfaces_data() { eachScheme(); }
    void borders_and_client_strips_stand_out_from_the_surfaces()
    {
        Theme theme;
        choose(theme);
        for (const Role surface : {Role::Window, Role::Base}) {
            QVERIFY(contrastRatio(theme.color(Role::Border), theme.color(surface)) >= 3.0);
            for (int i = 0; i < Theme::clientColors; ++i)
                QVERIFY2(contrastRatio(theme.clientColor(i), theme.color(surface)) >= 3.0, qPrintable(QString::number(i)));
        }
    }

    void client_colours_are_no_status_colours_and_differ_from_each_other_data() { eachScheme(); }
    void client_colours_are_no_status_colours_and_differ_from_each_other()
    {
        Theme theme;
        choose(theme);
        const auto distance = [](QColor a, QColor b) {
            return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
        };
        for (int i = 0; i < Theme::clientColors; ++i) {
            for (const Role role : {Role::Good, Role::Attention, Role::Wrong, Role::Info, Role::Waits, Role::Neutral})
                QVERIFY2(distance(theme.clientColor(i), theme.color(role)) > 40, qPrintable(QStringLiteral("%1 %2").arg(i).arg(int(role))));
            for (int j = 0; j < i; ++j)
                QVERIFY(distance(theme.clientColor(i), theme.clientColor(j)) > 40);
        }
        QCOMPARE(theme.clientColor(Theme::clientColors), theme.clientColor(0));
    }

    void density_and_text_size_set_the_height_of_rows_data()
    {
        QTest::addColumn<int>("density");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("height");
        QTest::newRow("compact") << int(Density::Compact) << 100 << 26;
        QTest::newRow("normaal") << int(Density::Normaal) << 100 << 32;
        QTest::newRow("ruim") << int(Density::Ruim) << 100 << 40;
        QTest::newRow("twice the text") << int(Density::Normaal) << 200 << 64;
        QTest::newRow("more than 200 % is 200 %") << int(Density::Normaal) << 900 << 64;
        QTest::newRow("less than 100 % is 100 %") << int(Density::Compact) << 10 << 26;
    }
    void density_and_text_size_set_the_height_of_rows()
    {
        QFETCH(int, density);
        QFETCH(int, percent);
        Theme theme;
        theme.set({Scheme::Licht, Density(density), percent});
        QTEST(theme.rowHeight(), "height");
    }

    void no_text_is_smaller_than_12_px()
    {
        Theme theme;
        for (const TextStyle style : {TextStyle::Body, TextStyle::Heading, TextStyle::Total, TextStyle::Small})
            QVERIFY(theme.font(style).pixelSize() >= 12);
    }

    void icons_take_the_colour_of_their_role_and_are_sharp_at_twice_the_pixels()
    {
        Theme theme;
        theme.set({Scheme::Licht, Density::Normaal, 100});
        const QIcon icon = theme.icon(QStringLiteral("go-home"), Role::Wrong);
        if (icon.isNull())
            QSKIP("the breeze icon theme is not installed here");
        const QPixmap pixmap = icon.pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
        int opaque = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() == 255) {
                    ++opaque;
                    QCOMPARE(pixel, theme.color(Role::Wrong));
                }
        QVERIFY(opaque > 20);
    }

    void a_change_is_said_once_and_only_when_something_changes()
    {
        Theme theme;
        QSignalSpy spy(&theme, &Theme::changed);
        theme.set({Scheme::Donker, Density::Ruim, 150});
        theme.set({Scheme::Donker, Density::Ruim, 150});
        QCOMPARE(spy.count(), 1);
    }
};

HOUSE_TEST(test_shell_theme, ShellTheme)
#include "test_shell_theme.moc"
