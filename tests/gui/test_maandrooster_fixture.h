#pragma once
#include "client/ui/declaratie/declaratie_page.h"
#include "client/ui/declaratie/declaratie_werk.h"
#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/rooster_view.h"
#include "client/ui/shell/commands.h"
#include "client/ui/shell/page_holder.h"
#include "client/ui/theme/theme.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"
#include <QApplication>
#include <QTimer>
#include <QVBoxLayout>

namespace pgb::ui {

/// A server of one month in memory. It answers on the next turn of the event loop, as a real one never answers at once.
class FakeDeclaratieGateway final : public DeclaratieGateway {
public:
    std::optional<DeclaratieMaand> maand;
    std::optional<Declaratie> vorigeMaand;
    std::optional<Problem> saveProblem;
    std::optional<Problem> loadProblem;
    std::optional<IndienAntwoord> indienAntwoord;
    std::optional<QDate> betaaldagDaar;   ///< what the server says of the pay date; nothing = it cannot be reached
    std::optional<DossierZorg> zorg;
    bool terugneembaar = false;
    bool beslisbaar = false; ///< what waits for approval waits for this user
    QStringList kan;         ///< who may do what this user may not
    std::optional<Problem> terugProblem;
    std::vector<Periode> gevraagd;  ///< by load and kijkIn
    std::vector<Declaratie> bewaard;
    std::vector<Declaratie> ingediend;
    QByteArray journaal;
    int beantwoord = 0;             ///< loads of which the page has the answer
    bool houdVast = false;          ///< a save is on its way until `laatGaan` is called
    std::function<void()> laatGaan;

    void load(ZorgovereenkomstId, const Periode& periode, QObject* context, Antwoord<DeclaratieMaand> klaar) override
    {
        gevraagd.push_back(periode);
        QTimer::singleShot(0, context, [this, klaar, periode] {
            if (loadProblem) {
                klaar(*loadProblem);
            } else {
                DeclaratieMaand antwoord = *maand;
                if (!antwoord.feiten.declaratie.id)
                    antwoord.feiten.declaratie.periode = periode;
                klaar(std::move(antwoord));
            }
            ++beantwoord;
        });
    }
    void kijkIn(ZorgovereenkomstId id, const Periode& periode, QObject* context, Antwoord<DeclaratieMaand> klaar) override { load(id, periode, context, klaar); }
    void factuur(ZorgovereenkomstId, const Periode&, DeclaratieId, QObject*, Antwoord<DeclaratieMaand>) override {}
    void vorige(ZorgovereenkomstId, const Periode&, QObject* context, Antwoord<std::optional<Declaratie>> klaar) override
    {
        QTimer::singleShot(0, context, [this, klaar] { klaar(vorigeMaand); });
    }
    void save(const Declaratie& declaratie, QObject* context, Antwoord<Declaratie> klaar) override
    {
        bewaard.push_back(declaratie);
        const auto antwoord = [this, klaar, declaratie] {
            if (saveProblem) {
                klaar(*saveProblem);
                return;
            }
            Declaratie terug = declaratie;
            terug.id = bouw::declaratieId;
            ++terug.rijversie;
            klaar(terug);
        };
        if (houdVast)
            laatGaan = antwoord;
        else
            QTimer::singleShot(0, context, antwoord);
    }
    void submit(const DraftKey&, const Declaratie& declaratie, QObject* context, Antwoord<IndienAntwoord> klaar) override
    {
        ingediend.push_back(declaratie);
        QTimer::singleShot(0, context, [this, klaar] {
            if (indienAntwoord->soort == IndienAntwoord::Soort::Ontvangen)
                journaal.clear(); // as the outbox does
            klaar(*indienAntwoord);
        });
    }
    void betaaldag(ZorgovereenkomstId id, const Periode& periode, QObject* context, Antwoord<std::optional<QDate>> klaar) override
    {
        if (!betaaldagDaar)
            return DeclaratieGateway::betaaldag(id, periode, context, std::move(klaar));
        QTimer::singleShot(0, context, [this, klaar] { klaar(betaaldagDaar); });
    }
    void dossier(BudgethouderId id, QObject* context, Antwoord<DossierZorg> klaar) override
    {
        if (!zorg)
            return DeclaratieGateway::dossier(id, context, std::move(klaar));
        QTimer::singleShot(0, context, [this, klaar] { klaar(*zorg); });
    }
    std::vector<Bijlage> bijlagen;           ///< with the record on the server
    std::optional<QString> teruggekomenOm;   ///< why what was klaargezet came back
    void voegBijlageToe(DeclaratieId, BijlageSoort soort, const QString& naam, const QByteArray& inhoud, QObject* context, Antwoord<Declaratie> klaar) override
    {
        Bijlage b;
        b.id = BijlageId{qint64(bijlagen.size()) + 1};
        b.soort = soort;
        b.naam = naam;
        b.grootte = inhoud.size();
        b.oordeel = beoordeelBestand(inhoud);
        bijlagen.push_back(b);
        geefBijlagen(context, std::move(klaar));
    }
    void haalBijlageWeg(DeclaratieId, BijlageId welke, QObject* context, Antwoord<Declaratie> klaar) override
    {
        std::erase_if(bijlagen, [welke](const Bijlage& b) { return b.id == welke; });
        geefBijlagen(context, std::move(klaar));
    }
    void geefBijlagen(QObject* context, Antwoord<Declaratie> klaar)
    {
        Declaratie d = bouw::declaratie();
        d.bijlagen = bijlagen;
        d.bevindingen.clear();
        QTimer::singleShot(0, context, [klaar, d] { klaar(d); });
    }
    void teruggekomen(const Declaratie&, QObject* context, Antwoord<std::optional<QString>> klaar) override
    {
        QTimer::singleShot(0, context, [this, klaar] { klaar(teruggekomenOm); });
    }
    bool kanBeslissen(const Declaratie& d) const override { return beslisbaar && d.status == DeclaratieStatus::TerBeoordeling; }
    bool kanTerugnemen(const Declaratie&) const override { return terugneembaar; }
    QStringList wieKan(Handeling, BudgethouderId, const QString&) const override { return kan; }
    void neemTerug(const Declaratie& declaratie, QObject* context, Antwoord<Declaratie> klaar) override
    {
        QTimer::singleShot(0, context, [this, klaar, declaratie] {
            if (terugProblem)
                return klaar(*terugProblem);
            maand->feiten.declaratie = declaratie;
            maand->feiten.declaratie.status = DeclaratieStatus::Concept;
            ++maand->feiten.declaratie.rijversie;
            klaar(maand->feiten.declaratie);
        });
    }
    void keepJournal(const DraftKey&, const QByteArray& snapshot, BewaardAntwoord answer) override
    {
        journaal = snapshot;
        if (answer)
            answer(Bewaard::OpSchijf);
    }
};

class FakeNavigator final : public Navigator {
public:
    void open(const Address& address) override { geopend = address; }
    void back() override {}
    void toast(const QString& text, std::function<void()> undo) override
    {
        laatste = text;
        ongedaan = std::move(undo);
    }
    Address geopend;
    QString laatste;
    std::function<void()> ongedaan;
};

/// May 2025 of J. de Boer with three functions and kilometers, as in the picture; no hours yet.
inline DeclaratieMaand legeMaand()
{
    DeclaratieMaand maand;
    maand.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
    maand.feiten = bouw::declaratieFeiten(*maand.parameters);
    maand.feiten.zorgverlener = bouw::zzpZorgverlener();
    maand.feiten.declaratie.regels.clear();
    maand.feiten.declaratie.id = {};
    maand.feiten.declaratie.rijversie = 0;
    maand.feiten.declaratie.totaal = {};
    ZorgovereenkomstInhoud& inhoud = maand.feiten.zorgovereenkomst->versies.front().inhoud;
    inhoud.vasteUren = false;
    inhoud.minutenPerWeek = 970 + 300 + 180;
    inhoud.werkafspraken = {bouw::werkafspraak(QStringLiteral("WLZ-BI"), 4500, 970, QStringLiteral("Samen de dag plannen.")),
                            bouw::werkafspraak(QStringLiteral("WLZ-PV"), 4200, 300, QStringLiteral("Hulp bij wassen.")),
                            bouw::werkafspraak(QStringLiteral("WLZ-HH"), 3100, 180, QStringLiteral("Schoonmaken."))};
    maand.feiten.saldo->boekingen = {{bouw::toekenningId, QStringLiteral("WLZ-BI"), Bedrag{2'193'040}, Bedrag{128'400}, Bedrag{}}};
    maand.feiten.toekenningen->front().niveaus.front().bedrag = Bedrag{6'840'000};
    maand.feiten.toekenningen->front().niveaus.back().bedrag = Bedrag{6'840'000};
    return maand;
}

/// A page in a window of its own, shown and loaded, and the keys pressed in it (modifiers counted as presses).
class Werkplek {
public:
    /// `rolt`: in the room of the workspace, which scrolls a page that needs more. `zorg`: what the server knows of the dossier. `eerste`: of the month.
    explicit Werkplek(DeclaratieMaand maand = legeMaand(), QSize maat = QSize(1318, 672), Scheme scheme = Scheme::Licht, int tekst = 100, bool rolt = false,
                      std::optional<DossierZorg> zorg = {}, QDate eerste = QDate(2025, 5, 1), const std::optional<QString>& teruggekomenOm = {})
    {
        gateway.maand = std::move(maand);
        gateway.teruggekomenOm = teruggekomenOm;
        gateway.zorg = std::move(zorg);
        theme.set({scheme, Density::Normaal, tekst});
        theme.apply(*qApp);
        venster.resize(maat);
        auto* kolom = new QVBoxLayout(&venster);
        kolom->setContentsMargins(0, 0, 0, 0);
        pagina = new DeclaratiePage({theme, commands, navigator}, gateway,
                                    {bouw::budgethouderId, bouw::zorgovereenkomstId, eerste});
        kolom->addWidget(rolt ? static_cast<QWidget*>(new PageHolder(pagina)) : pagina);
        venster.setProperty("part", QStringLiteral("page"));
        venster.show();
        QApplication::setActiveWindow(&venster);
        klaar = QTest::qWaitForWindowActive(&venster) && QTest::qWaitFor([this] { return pagina->werk() != nullptr; });
        QCoreApplication::processEvents();
    }

    RoosterView* cellen() const { return pagina->werk()->rooster()->cellen(); }
    DeclaratieSession& session() const { return *pagina->session(); }
    void toets(int key, Qt::KeyboardModifiers mods = Qt::NoModifier)
    {
        toetsen += 1 + (mods.testFlag(Qt::ControlModifier) ? 1 : 0) + (mods.testFlag(Qt::ShiftModifier) ? 1 : 0);
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &venster, Qt::Key(key), mods);
        QCoreApplication::processEvents();
    }
    void typ(const QString& tekst)
    {
        for (const QChar c : tekst) {
            ++toetsen;
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        }
        QCoreApplication::processEvents();
    }
    QString cel(int rij, int dag) const { return pagina->model()->indexVan({rij, dag}).data().toString(); }

    Theme theme;
    Commands commands;
    FakeNavigator navigator;
    FakeDeclaratieGateway gateway;
    QWidget venster;
    DeclaratiePage* pagina = nullptr;
    int toetsen = 0;
    bool klaar = false;
};

} // namespace pgb::ui
