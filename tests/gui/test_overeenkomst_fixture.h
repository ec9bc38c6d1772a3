#pragma once
#include "client/ui/overeenkomst/bekijken.h"
#include "client/ui/overeenkomst/opstellen.h"
#include "client/ui/overeenkomst/overeenkomst_page.h"
#include "client/ui/shell/commands.h"
#include "client/ui/theme/theme.h"
#include "tests/gui/test_levensloop_gateway.h"
#include "tests/support/beeld.h"
#include "tests/support/house_test.h"
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pgb::ui {

class OvereenkomstNavigator final : public Navigator {
public:
    void open(const Address& address) override { geopend = address; }
    void back() override { ++terug; }
    void leave() override { ++verlaten; }
    void toast(const QString& text, std::function<void()>) override { laatste = text; }
    Address geopend;
    QString laatste;
    int terug = 0;
    int verlaten = 0;
};

/// A window with one page of the family on the fake server.
class OvereenkomstVenster {
public:
    explicit OvereenkomstVenster(Rol rol = Rol::Budgethouder, Inlogniveau niveau = Inlogniveau::TweeFactoren)
        : bevoegd(gebruiker(rol)), services{gateway, levensloop, gebruiker(rol), bevoegd, niveau, {20, 60, 500}}
    {
        theme.apply(*qApp);
        window.resize(1366, 768);
        auto* kolom = new QVBoxLayout(&window);
        kolom->setContentsMargins(0, 0, 0, 0);
    }
    Page* open(const QString& wat)
    {
        page = makeOvereenkomstPage({Section::Overeenkomsten, bouw::budgethouderId, wat}, {theme, commands, navigator}, services);
        if (!page)
            return nullptr;
        window.layout()->addWidget(page);
        window.show();
        QApplication::setActiveWindow(&window);
        return QTest::qWaitForWindowActive(&window) ? page : page;
    }
    OvereenkomstPage* overeenkomst() { return qobject_cast<OvereenkomstPage*>(page); }
    Opstellen* opstellen() { return overeenkomst() ? overeenkomst()->opstellen() : nullptr; }
    ZorgovereenkomstSession* sessie() { return overeenkomst()->session(); }
    void typ(const QString& tekst)
    {
        toetsen += int(tekst.size());
        QTest::keyClicks(QApplication::focusWidget(), tekst);
    }
    void toets(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++toetsen;
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Names the file in the dialog that asks for one.
    void typPad(const QString& pad)
    {
        QFileDialog* kiezer = nullptr;
        QTRY_VERIFY((kiezer = window.findChild<QFileDialog*>()));
        auto* naam = kiezer->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        QVERIFY(naam);
        naam->setFocus();
        naam->setText(pad);
        QTest::keyClick(naam, Qt::Key_Return);
        QTRY_VERIFY(!window.findChild<QFileDialog*>());
        QApplication::setActiveWindow(&window);
        QTRY_VERIFY(QApplication::focusWidget());
    }
    /// Tab until the field of this path has the focus.
    bool tabNaar(const QString& pad, int hoogstens = 40)
    {
        for (int i = 0; i < hoogstens; ++i) {
            if (padVan(QApplication::focusWidget()) == pad)
                return true;
            toets(Qt::Key_Tab);
        }
        return false;
    }
    bool tabNaarNaam(const QString& naam, int hoogstens = 40)
    {
        for (int i = 0; i < hoogstens; ++i) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == naam)
                return true;
            toets(Qt::Key_Tab);
        }
        return false;
    }

    FakeOvereenkomstGateway gateway;
    FakeLevensloopGateway levensloop{gateway};
    Theme theme;
    Commands commands;
    OvereenkomstNavigator navigator;
    BevoegdVan bevoegd;
    OvereenkomstServices services;
    QWidget window;
    Page* page = nullptr;
    int toetsen = 0; ///< keys pressed so far; a key with modifiers is one

private:
    static Gebruiker gebruiker(Rol rol)
    {
        Gebruiker uit;
        uit.id = {9};
        uit.rol = rol;
        uit.budgethouder = rol == Rol::Budgethouder ? bouw::budgethouderId : BudgethouderId();
        return uit;
    }
    static FieldPath padVan(const QWidget* widget);
};

} // namespace pgb::ui

#include "client/ui/overeenkomst/formulier.h"

namespace pgb::ui {
inline FieldPath OvereenkomstVenster::padVan(const QWidget* widget) { return pgb::ui::padVan(widget); }
} // namespace pgb::ui
