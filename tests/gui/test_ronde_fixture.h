#pragma once
#include "client/state/vorige_inhoud.h"
#include "client/ui/overeenkomst/overeenkomst_page.h"
#include "client/ui/ronde/ronde_opdrachten.h"
#include "client/ui/shell/commands.h"
#include "client/ui/theme/theme.h"
#include "shared/domain/zorgovereenkomst/verschillen.h"
#include "tests/gui/test_overeenkomst_gateway.h"
#include "tests/support/house_test.h"
#include <QApplication>
#include <QDir>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pgb::ui {

/// The rounds of a server in memory; it keeps what was asked.
class FakeNietTypen final : public NietTypenGateway {
public:
    void kopie(ZorgovereenkomstId van, const wire::KopieOpdracht& opdracht, const QString& sleutel, QObject* c, Antwoord<wire::KopieAntwoord> k) override
    {
        kopieen.push_back({van, opdracht});
        sleutels << sleutel;
        QTimer::singleShot(0, c, [this, van, opdracht, k] {
            if (problem)
                return k(*problem);
            k(opKopie(van, opdracht));
        });
    }
    void centenVoorbeeld(const wire::CentenOpdracht& opdracht, QObject* c, Lijst<wire::CentenRegel> k) override
    {
        voorbeelden.push_back(opdracht);
        std::vector<wire::CentenRegel> uit;
        for (const ZorgovereenkomstId id : opdracht.zorgovereenkomsten)
            uit.push_back(opVoorbeeld(id, opdracht));
        geef(c, k, uit);
    }
    void centenronde(const wire::CentenOpdracht& opdracht, const QString& sleutel, QObject* c, Lijst<wire::RondeUitkomst> k) override
    {
        rondes.push_back(opdracht);
        sleutels << sleutel;
        std::vector<wire::RondeUitkomst> uit;
        for (const ZorgovereenkomstId id : opdracht.zorgovereenkomsten)
            uit.push_back(opRonde(id, opdracht));
        geef(c, k, uit);
    }
    void feiten(ZorgovereenkomstId id, QObject* c, Antwoord<ZorgovereenkomstFeiten> k) override { geef(c, k, opFeiten(id)); }
    void bekeken(ZorgovereenkomstId id, int volgnummer, const QByteArray& hash, QObject* c, Antwoord<wire::Bekeken> k) override
    {
        gezien.push_back({id, volgnummer});
        geef(c, k, wire::Bekeken{hash});
    }
    void ondertekenronde(const wire::OndertekenOpdracht& opdracht, const QString& sleutel, QObject* c, Lijst<wire::RondeUitkomst> k) override
    {
        getekend.push_back(opdracht);
        sleutels << sleutel;
        std::vector<wire::RondeUitkomst> uit;
        for (const wire::OndertekenRegel& r : opdracht.versies)
            uit.push_back(opTekenen(r));
        geef(c, k, uit);
    }
    void sjablonen(QObject* c, Lijst<wire::Sjabloon> k) override { geef(c, k, eigen); }
    void bewaarSjabloon(SjabloonId id, qint64, const wire::SjabloonInvoer& invoer, QObject* c, Antwoord<wire::Sjabloon> k) override
    {
        wire::Sjabloon s{id ? id : SjabloonId{qint64(eigen.size()) + 1}, 1, invoer.naam, true, invoer.inhoud, QDateTime(QDate(2025, 6, 3), QTime(9, 0), Qt::UTC)};
        std::erase_if(eigen, [&](const wire::Sjabloon& oud) { return oud.id == s.id; });
        eigen.push_back(s);
        geef(c, k, s);
    }
    void verwijderSjabloon(SjabloonId id, QObject* c, Antwoord<bool> k) override
    {
        std::erase_if(eigen, [&](const wire::Sjabloon& s) { return s.id == id; });
        geef(c, k, true);
    }
    void keten(ZorgovereenkomstId, QObject* c, Antwoord<wire::KetenOverzicht> k) override { geef(c, k, ketting); }
    void einddata(QDate van, QDate tot, QObject* c, Lijst<wire::EinddatumRegel> k) override
    {
        gevraagd = {van, tot};
        geef(c, k, einden);
    }
    void toekenningen(QObject* c, Lijst<Toekenning> k) override { geef(c, k, budgetten); }
    void verstrekkers(QObject* c, Lijst<Verstrekker> k) override { geef(c, k, kantoren); }

    std::function<wire::KopieAntwoord(ZorgovereenkomstId, const wire::KopieOpdracht&)> opKopie;
    std::function<wire::CentenRegel(ZorgovereenkomstId, const wire::CentenOpdracht&)> opVoorbeeld;
    std::function<wire::RondeUitkomst(ZorgovereenkomstId, const wire::CentenOpdracht&)> opRonde;
    std::function<ZorgovereenkomstFeiten(ZorgovereenkomstId)> opFeiten;
    std::function<wire::RondeUitkomst(const wire::OndertekenRegel&)> opTekenen;
    std::vector<std::pair<ZorgovereenkomstId, wire::KopieOpdracht>> kopieen;
    std::vector<wire::CentenOpdracht> voorbeelden;
    std::vector<wire::CentenOpdracht> rondes;
    std::vector<wire::OndertekenOpdracht> getekend;
    std::vector<std::pair<ZorgovereenkomstId, int>> gezien;
    std::vector<wire::Sjabloon> eigen;
    std::vector<wire::EinddatumRegel> einden;
    wire::KetenOverzicht ketting;
    std::vector<Toekenning> budgetten{bouw::toekenning()};
    std::vector<Verstrekker> kantoren{{bouw::verstrekkerId, VerstrekkerSoort::Zorgkantoor, QStringLiteral("Zorgkantoor De Stroom"), QStringLiteral("5501"), {Wet::Wlz}}};
    QStringList sleutels;
    std::pair<QDate, QDate> gevraagd;
    std::optional<Problem> problem;

private:
    template<class T>
    void geef(QObject* context, Antwoord<T> klaar, T waarde)
    {
        QTimer::singleShot(0, context, [this, klaar, waarde = std::move(waarde)] {
            if (problem)
                return klaar(*problem);
            klaar(waarde);
        });
    }
};

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
        OvereenkomstServices s{gateway, wie, niveau, {}, {20, 60, 500}};
        if (wie.rol == Rol::Vertegenwoordiger) {
            const Rechten alle = Recht::Zien | Recht::Invoeren | Recht::Indienen | Recht::Ondertekenen;
            for (qint64 id = 1; id <= 60; ++id) {
                Vertegenwoordiging v;
                v.budgethouder = {id};
                v.gebruiker = wie.id;
                v.rechten = alle;
                s.vertegenwoordigingen.push_back(v);
            }
        }
        s.vorige = [this](const Zorgovereenkomst& z, const ZorgovereenkomstVersie& v) { return vorigeInhoud(z, v, gateway.rijen); };
        return {s, nietTypen, [this] { return vandaag; }, [this] { return clienten; }};
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
            (what ? what : &window)->grab().save(QDir(folder).filePath(QStringLiteral("%1-%2%3.png").arg(name).arg(size.width()).arg(donker ? "-donker" : "")));
        }
        theme.set({Scheme::Licht, Density::Normaal, 100});
        theme.apply(*qApp);
        window.resize(was);
        settle();
    }

    FakeOvereenkomstGateway gateway;
    FakeNietTypen nietTypen;
    Theme theme;
    Commands commands;
    Gebruiker wie;
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
