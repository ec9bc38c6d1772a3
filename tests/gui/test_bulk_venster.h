#pragma once
#include "client/ui/shell/commands.h"
#include "client/ui/shell/page.h"
#include "client/ui/theme/theme.h"
#include "tests/support/beeld.h"
#include "tests/support/house_test.h"
#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace pgb::ui {

/// A window for one page that reads files, driven by keys and by dropping. Who makes the page deletes it.
class BulkVenster : public Navigator {
public:
    BulkVenster() : map(QDir::tempPath() + QStringLiteral("/bulk-XXXXXX"))
    {
        window.resize(1366, 700);
        // For looking at: PGB_LOOK=donker,150,1920x1010 (or contrast, or licht) beside PGB_PICTURES.
        if (const QStringList look = qEnvironmentVariable("PGB_LOOK").split(QLatin1Char(',')); look.size() == 3) {
            theme.set({look[0] == QLatin1String("donker") ? Scheme::Donker : look[0] == QLatin1String("contrast") ? Scheme::HoogContrast : Scheme::Licht, Density::Normaal, look[1].toInt()});
            window.resize(look[2].section(QLatin1Char('x'), 0, 0).toInt(), look[2].section(QLatin1Char('x'), 1).toInt());
        }
        theme.apply(*qApp);
        window.setObjectName(QStringLiteral("page"));
        auto* kolom = new QVBoxLayout(&window);
        kolom->setContentsMargins(0, 0, 0, 0);
    }
    ~BulkVenster() override { qApp->setStyleSheet({}); }
    void open(const Address&) override {}
    void back() override {}
    void toast(const QString& text, std::function<void()> undo) override
    {
        meldingen << text;
        ongedaan = std::move(undo);
    }
    void toon(QWidget* pagina)
    {
        m_pagina = pagina;
        window.layout()->addWidget(pagina);
        if (auto* page = qobject_cast<Page*>(pagina)) { // as in the main window
            commands.add({QStringLiteral("werk.ongedaan"), QStringLiteral("Ongedaan maken"), QKeySequence(Qt::CTRL | Qt::Key_Z), [page] { page->undoTarget()->undo(); },
                          [page] { return page->undoTarget() && page->undoTarget()->canUndo(); }, {}}, pagina);
            commands.add({QStringLiteral("werk.opnieuw"), QStringLiteral("Opnieuw doen"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [page] { page->undoTarget()->redo(); },
                          [page] { return page->undoTarget() && page->undoTarget()->canRedo(); }, {}}, pagina);
        }
        window.show();
        vooraan();
        QTest::qWait(10);
    }
    /// Keys come here; also after a dialog was closed.
    void vooraan()
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window did not become active");
    }
    void toets(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++toetsen;
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
        QTest::qWait(1);
    }
    void typ(const QString& tekst)
    {
        toetsen += int(tekst.size());
        QTest::keyClicks(QApplication::focusWidget(), tekst);
    }
    void sleep(const QString& pad)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(pad)});
        QDragEnterEvent boven(QPoint(200, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_pagina, &boven);
        QDropEvent drop(QPointF(200, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_pagina, &drop);
    }
    bool zegt(const QString& woorden)
    {
        const auto labels = window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(woorden); });
    }
    void keep(const QString& name, QWidget* what = nullptr) { test::keep(what ? *what : window, name); }

    QTemporaryDir map;
    Theme theme;
    Commands commands;
    QWidget window;
    QStringList meldingen;
    std::function<void()> ongedaan;
    int toetsen = 0;

private:
    QWidget* m_pagina = nullptr;
};

} // namespace pgb::ui
