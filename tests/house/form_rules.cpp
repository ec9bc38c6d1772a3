#include "tests/house/form_rules.h"
#include <QSet>
#include <QXmlStreamReader>
#include <algorithm>
#include <array>
#include <vector>

namespace pgb::house {

namespace {

/// Widgets that only show or hold others: they take no input and need no name or tab stop.
bool takesInput(const QString& className)
{
    static const QSet<QString> passive{
        QStringLiteral("QWidget"), QStringLiteral("QFrame"), QStringLiteral("QLabel"), QStringLiteral("QGroupBox"),
        QStringLiteral("QDialog"), QStringLiteral("QMainWindow"), QStringLiteral("QStackedWidget"), QStringLiteral("QSplitter"),
        QStringLiteral("QScrollArea"), QStringLiteral("QProgressBar"), QStringLiteral("QStatusBar"), QStringLiteral("QMenuBar"),
        QStringLiteral("QMenu"), QStringLiteral("QToolBar"), QStringLiteral("Line"), QStringLiteral("QDialogButtonBox")};
    return className.startsWith(QLatin1Char('Q')) && !passive.contains(className);
}

/// Buttons, tick boxes and tabs carry their own words.
bool speaksForItself(const QString& className)
{
    return className.endsWith(QStringLiteral("Button")) || className == QStringLiteral("QCheckBox")
           || className == QStringLiteral("QTabWidget") || className == QStringLiteral("QTabBar");
}

/// Where a widget is laid out: row, column and number in the file, of every layout around it.
using Place = std::vector<std::array<int, 3>>;

struct Widget {
    QString className;
    QString name;
    Place place;
    bool accessible = false;
    bool hasText = false;
    bool noFocus = false;
};

/// Reads one form from start to end and keeps what the rules need.
class FormReader {
public:
    explicit FormReader(const SourceFile& form) : m_form(form), m_xml(form.text) {}

    QStringList offences()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                start(m_xml.name().toString());
            else if (m_xml.isEndElement() && m_xml.name() == QLatin1String("widget"))
                m_widgets.push_back(m_open.takeLast());
            else if (m_xml.isEndElement() && m_xml.name() == QLatin1String("item") && !m_place.empty())
                m_place.pop_back();
        }
        if (m_xml.hasError())
            add(QStringLiteral("cannot be read: ") + m_xml.errorString());
        judge();
        return m_offences;
    }

private:
    void start(const QString& element)
    {
        if (element == QStringLiteral("widget")) {
            m_open.append({m_xml.attributes().value(QLatin1String("class")).toString(),
                           m_xml.attributes().value(QLatin1String("name")).toString(), m_place});
        } else if (element == QStringLiteral("item")) {
            m_place.push_back({m_xml.attributes().value(QLatin1String("row")).toInt(), m_xml.attributes().value(QLatin1String("column")).toInt(), ++m_items});
        } else if (element == QStringLiteral("property")) {
            property(m_xml.attributes().value(QLatin1String("name")).toString());
        } else if (element == QStringLiteral("tabstop")) {
            m_tabStops << m_xml.readElementText();
        } else if (element == QStringLiteral("connection") || element == QStringLiteral("slot")) {
            add(QStringLiteral("holds a %1; behaviour belongs in client/ui").arg(element));
        } else if (element == QStringLiteral("color") || element == QStringLiteral("palette")) {
            add(QStringLiteral("holds a fixed colour"));
        }
    }

    void property(const QString& name)
    {
        static const QSet<QString> banned{QStringLiteral("styleSheet"), QStringLiteral("palette"), QStringLiteral("font"),
                                          QStringLiteral("minimumSize"), QStringLiteral("maximumSize"),
                                          QStringLiteral("fixedSize"), QStringLiteral("baseSize")};
        if (banned.contains(name))
            add(QStringLiteral("fixes '%1'; palette roles and layouts decide that").arg(name));
        if (name == QStringLiteral("geometry") && m_open.size() > 1)
            add(QStringLiteral("%1 has a fixed place; put it in a layout").arg(m_open.last().name));
        if (m_open.isEmpty())
            return;
        const QString value = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        Widget& widget = m_open.last();
        if (name == QStringLiteral("buddy"))
            m_buddies.insert(value);
        else if (name == QStringLiteral("accessibleName"))
            widget.accessible = !value.isEmpty();
        else if (name == QStringLiteral("text"))
            widget.hasText = !value.isEmpty();
        else if (name == QStringLiteral("focusPolicy"))
            widget.noFocus = value.endsWith(QStringLiteral("NoFocus"));
    }

    void judge()
    {
        QSet<QString> names;
        for (const Widget& widget : m_widgets) {
            names.insert(widget.name);
            if (!takesInput(widget.className) || widget.noFocus)
                continue;
            const bool ownWords = speaksForItself(widget.className) && (widget.hasText || widget.className.contains(QStringLiteral("Tab")));
            if (!widget.accessible && !m_buddies.contains(widget.name) && !ownWords)
                add(QStringLiteral("%1 has no label buddy and no accessible name").arg(widget.name));
            if (!m_tabStops.contains(widget.name))
                add(QStringLiteral("%1 is not in the tab order").arg(widget.name));
        }
        judgeOrder();
        for (const QString& name : m_tabStops + m_buddies.values())
            if (!names.contains(name))
                add(QStringLiteral("%1 is a tab stop or buddy but does not exist").arg(name));
    }

    /// Tab goes as the form is laid out: line by line.
    void judgeOrder()
    {
        const Widget* before = nullptr;
        for (const QString& name : m_tabStops) {
            const auto widget = std::find_if(m_widgets.begin(), m_widgets.end(), [&](const Widget& w) { return w.name == name; });
            if (widget == m_widgets.end())
                continue;
            if (before && widget->place < before->place)
                add(QStringLiteral("%1 stands before %2, but its tab stop comes after it").arg(name, before->name));
            before = &*widget;
        }
    }

    void add(const QString& what) { m_offences << m_form.path + QStringLiteral(": ") + what; }

    const SourceFile& m_form;
    QXmlStreamReader m_xml;
    QList<Widget> m_open;
    Place m_place;
    int m_items = 0;
    std::vector<Widget> m_widgets;
    QStringList m_tabStops;
    QSet<QString> m_buddies;
    QStringList m_offences;
};

} // namespace

QStringList formOffences(const SourceFile& form) { return FormReader(form).offences(); }

} // namespace pgb::house
