#pragma once
#include "client/state/vorige_inhoud.h"
#include "client/ui/overeenkomst/overeenkomst_page.h"
#include "client/ui/ronde/ronde_opdrachten.h"
#include "client/ui/shell/commands.h"
#include "client/ui/theme/theme.h"
#include "tests/gui/test_levensloop_gateway.h"
#include "tests/gui/test_ronde_gateway.h"
#include "tests/support/house_test.h"
#include <QApplication>
#include <QDir>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pgb::ui {

/// A window in which addresses are really opened, page after page, with the commands of the rounds; keys go where the focus is.
class RondeVenster final : public Navigator {
public:
    explicit RondeVenster(Rol rol = Rol::Vertegenwoordiger, Inlogniveau niveau = Inlogniveau::TweeFactoren) : niveau(niveau)
    {
        wie.id = {9};
        wie.rol = rol;
        wie.budgethouder = rol == Rol::Budgethouder ? bouw::budgethouderId : BudgethouderId();
        theme.apply(*qApp);
        window.setObjectName(QStringLiteral("page"));
        window.resize(1146, 640);
        auto* kolom = new QVBoxLayout(&window);
        kolom->setContentsMargins(0, 0, 0, 0);
        stapel = new QStackedWidget;
        kolom->addWidget(stapel);
        new RondeOpdrachten({theme, commands, *this}, [this] { return services(); }, [this] { return page(); }, &window);
    }
    ~RondeVenster() override
    {
        delete stapel; // the pages look at what is below
        qApp->setStyleSheet({});
    }
    RondeServices services()
    {
        std::vector<Vertegenwoordiging> eigen(60);
        for (qint64 id = 1; id <= 60; ++id) {
            Vertegenwoordiging& v = eigen[size_t(id - 1)];
            v.budgethouder = {id};
            v.gebruiker = wie.id;
            v.rechten = rechten;
        }
        bevoegd = BevoegdVan(wie, eigen);
        OvereenkomstServices s{gateway, levensloop, wie, bevoegd, niveau, {20, 60, 500}};
        s.vorige = [this](const Zorgovereenkomst& z, const ZorgovereenkomstVersie& v) { return vorigeInhoud(z, v, gateway.rijen); };
        return {s, nietTypen, [this] { return vandaag; }, [this] { return clienten; }, [this]() -> const ParameterTabel& { return *gateway.parameters; }};
    }
    void open(const Address& address) override
    {
        geopend.push_back(address);
        Page* nieuw = makeRondePage(address, {theme, commands, *this}, services());
        if (!nieuw)
            nieuw = makeOvereenkomstPage(address, {theme, commands, *this}, services().overeenkomst);
        if (!nieuw)
            return;
        stapel->addWidget(nieuw);
        stapel->setCurrentWidget(nieuw);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window did not become active");
        settle();
    }
    void back() override { ++terug; }
    void toast(const QString& text, std::function<void()>) override { meldingen << text; }
    Page* page() { return qobject_cast<Page*>(stapel->currentWidget()); }
    void settle()
    {
        for (int i = 0; i < 12; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    QWidget* focus() { return QApplication::focusWidget() ? QApplication::focusWidget() : &window; }
    void toets(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++toetsen;
        QTest::keyClick(focus(), key, modifiers);
        settle();
    }
    void typ(const QString& tekst)
    {
        toetsen += int(tekst.size());
        QTest::keyClicks(focus(), tekst);
        settle();
    }
    /// A picture in both schemes when PGB_PICTURES names a folder; for looking at, not for comparing.
    void keep(const QString& name, QSize size, QWidget* what = nullptr)
    {
        const QString folder = qEnvironmentVariable("PGB_PICTURES");
        if (folder.isEmpty())
            return;
        const QSize was = window.size();
        for (const bool donker : {false, true}) {
            theme.set({donker ? Scheme::Donker : Scheme::Licht, Density::Normaal, 100});
            theme.apply(*qApp);
            window.resize(size);
            settle();
            (what ? what : &window)->grab().save(QDir(folder).filePath(QStringLiteral("%1-%2%3.png").arg(name).arg(size.width()).arg(donker ? QStringLiteral("-donker") : QString())));
        }
        theme.set({Scheme::Licht, Density::Normaal, 100});
        theme.apply(*qApp);
        window.resize(was);
        settle();
    }

    FakeOvereenkomstGateway gateway;
    FakeLevensloopGateway levensloop{gateway};
    FakeNietTypen nietTypen;
    Theme theme;
    Commands commands;
    Gebruiker wie;
    Rechten rechten = Recht::Zien | Recht::Invoeren | Recht::Indienen | Recht::Ondertekenen; ///< of a vertegenwoordiger
    BevoegdVan bevoegd{wie};
    Inlogniveau niveau;
    QDate vandaag{2024, 12, 10};
    std::vector<SjabloonClient> clienten{{bouw::budgethouderId, QStringLiteral("A. de Boer")}, {BudgethouderId{2}, QStringLiteral("S. Yılmaz")}};
    std::vector<Address> geopend;
    QStringList meldingen;
    QWidget window;
    QStackedWidget* stapel = nullptr;
    int terug = 0;
    int toetsen = 0; ///< keys pressed so far; a key with modifiers is one
};

} // namespace pgb::ui
