#include "tests/house/form_rules.h"
#include "tests/support/house_test.h"

using namespace pgb::house;

namespace {

QString form(const QString& inside, const QString& after = QString())
{
    return QStringLiteral("<ui version=\"4.0\"><class>A</class><widget class=\"QWidget\" name=\"A\"><layout class=\"QFormLayout\">%1</layout>"
                          "</widget>%2</ui>").arg(inside, after);
}

QString edit(const QString& properties = QString())
{
    return QStringLiteral("<item><widget class=\"QLineEdit\" name=\"naam\">%1</widget></item>").arg(properties);
}

QString setting(const char* name, const char* value)
{
    return QStringLiteral("<property name=\"%1\">%2</property>").arg(QString::fromLatin1(name), QString::fromLatin1(value));
}

} // namespace

class TestForms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_form_can_be_used_by_keyboard_and_reader_and_follows_the_theme()
    {
        QStringList offences;
        for (const SourceFile& file : filesBelow({QStringLiteral("forms")}, {QStringLiteral(".ui")}))
            offences += formOffences(file);
        HOUSE_NONE(offences);
    }

    void a_bad_form_is_found_data()
    {
        const QString named = setting("accessibleName", "<string>Naam</string>");
        const QString tab = QStringLiteral("<tabstops><tabstop>naam</tabstop></tabstops>");
        const QString buddy = QStringLiteral("<item><widget class=\"QLabel\" name=\"l\">%1</widget></item>")
                                  .arg(setting("buddy", "<cstring>naam</cstring>"));
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("good by name") << form(edit(named), tab) << 0;
        QTest::newRow("good by buddy") << form(buddy + edit(), tab) << 0;
        QTest::newRow("no name") << form(edit(), tab) << 1;
        QTest::newRow("no tab stop") << form(edit(named)) << 1;
        QTest::newRow("unknown tab stop") << form(QString(), tab) << 1;
        QTest::newRow("style sheet") << form(setting("styleSheet", "<string>color: red</string>")) << 1;
        QTest::newRow("fixed size") << form(edit(named + setting("maximumSize", "<size><width>9</width><height>9</height></size>")), tab) << 1;
        QTest::newRow("fixed place") << form(edit(named + setting("geometry", "<rect/>")), tab) << 1;
        QTest::newRow("connection") << form(QString(), QStringLiteral("<connections><connection/></connections>")) << 1;
        QTest::newRow("button without words") << form(QStringLiteral("<widget class=\"QPushButton\" name=\"naam\"/>"), tab) << 1;
        const auto twee = [&named](const char* eerste, const char* tweede) {
            return QStringLiteral("<item row=\"%1\" column=\"1\"><widget class=\"QLineEdit\" name=\"naam\">%3</widget></item><item row=\"%2\" column=\"1\">"
                                  "<widget class=\"QLineEdit\" name=\"adres\">%3</widget></item>").arg(QLatin1String(eerste), QLatin1String(tweede), named);
        };
        const QString orde = QStringLiteral("<tabstops><tabstop>naam</tabstop><tabstop>adres</tabstop></tabstops>");
        QTest::newRow("as laid out") << form(twee("0", "1"), orde) << 0;
        QTest::newRow("not as laid out") << form(twee("2", "1"), orde) << 1;
        QTest::newRow("no xml") << QStringLiteral("<ui><widget>") << 1;
    }

    void a_bad_form_is_found()
    {
        QFETCH(QString, text);
        QFETCH(int, found);
        const QStringList offences = formOffences({QStringLiteral("forms/a.ui"), text});
        QVERIFY2(offences.size() == found, qPrintable(offences.join(QLatin1Char('\n'))));
    }
};

HOUSE_TEST(test_forms, TestForms)
#include "test_forms.moc"
