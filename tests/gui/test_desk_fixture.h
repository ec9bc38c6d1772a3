#pragma once
#include "client/state/dossier_gateway.h"
#include "client/ui/declaraties/invullen.h"
#include "client/ui/shell/commands.h"
#include "client/ui/shell/page.h"
#include "client/ui/theme/theme.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace pgb::ui {

/// Rights of the reader in a test: all, unless fewer are set.
class FakeBevoegd final : public Bevoegd {
public:
    explicit FakeBevoegd(const Gebruiker& gebruiker) : wie(gebruiker) {}
    Rol rol() const override { return wie.rol; }
    bool mag(Handeling handeling, BudgethouderId id) const override
    {
        Relatie relatie;
        relatie.isBudgethouder = relatie.isZorgverlener = relatie.isVerstrekker = relatie.alsSvb = true;
        relatie.vertegenwoordigt = per.value(id.waarde, rechten);
        return pgb::mag(wie.rol, relatie, handeling);
    }
    bool magErgens(Handeling handeling) const override { return mag(handeling, {}); }
    QStringList wieKan(Handeling, BudgethouderId) const override { return anderen; }
    const Gebruiker& wie;
    Rechten rechten = Recht::Zien | Recht::Invoeren | Recht::Indienen | Recht::Ondertekenen;
    QHash<qint64, Rechten> per; ///< other ones for a budgethouder
    QStringList anderen;
};

/// Dossiers in memory. Answers come from the event loop, as over a network; `storing` makes every call fail.
class FakeDossiers final : public DossierGateway {
public:
    const Gebruiker& gebruiker() const override { return wie; }
    const Bevoegd& bevoegd() const override { return rechten; }
    QDate vandaag() const override { return dag; }
    void parameters(QObject* c, Antwoord<std::shared_ptr<const ParameterTabel>> k) override { geef(c, k, tabel); }
    void budgethouders(QObject* c, Lijst<Budgethouder> k) override { geef(c, k, clienten); }
    void budgethouder(BudgethouderId id, QObject* c, Antwoord<Budgethouder> k) override { geefEen(c, k, clienten, id); }
    void zoekBudgethouder(const Bsn& bsn, QObject* c, Antwoord<Budgethouder> k) override
    {
        for (const Budgethouder& b : clienten)
            if (b.bsn == bsn)
                return geef(c, k, b);
        weiger(c, k, {ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, {}});
    }
    void maakBudgethouder(const Budgethouder& r, QObject* c, Antwoord<Budgethouder> k) override
    {
        clienten.push_back(r);
        clienten.back().id = BudgethouderId{qint64(clienten.size()) + 5000};
        geef(c, k, clienten.back());
    }
    void zorgverleners(QObject* c, Lijst<Zorgverlener> k) override { geef(c, k, verleners); }
    void verstrekkers(QObject* c, Lijst<Verstrekker> k) override { geef(c, k, kantoren); }
    void vertegenwoordigingen(BudgethouderId id, QObject* c, Lijst<Vertegenwoordiging> k) override { geefVan(c, k, registraties, id); }
    void maakVertegenwoordiging(const Vertegenwoordiging& r, QObject* c, Antwoord<Vertegenwoordiging> k) override
    {
        registraties.push_back(r);
        geef(c, k, r);
    }
    void wijzigVertegenwoordiging(const Vertegenwoordiging& r, QObject* c, WijzigAntwoord<Vertegenwoordiging> k) override
    {
        wijzigEen(c, k, registraties, r);
    }
    void verwijderVertegenwoordiging(const Vertegenwoordiging& r, QObject* c, WijzigAntwoord<bool, Vertegenwoordiging> k) override
    {
        const Antwoord<bool> zonder = [k](const Outcome<bool>& weg) { k(weg, std::nullopt); };
        if (antwoordProblem)
            return weiger(c, zonder, *antwoordProblem);
        for (const Vertegenwoordiging& v : registraties)
            if (v.id == r.id && v.rijversie != r.rijversie) {
                const Antwoord<bool> nu = [k, v](const Outcome<bool>& weg) { k(weg, v); };
                return weiger(c, nu, verouderd());
            }
        std::erase_if(registraties, [&](const Vertegenwoordiging& v) { return v.id == r.id; });
        geef(c, zonder, true);
    }
    void wijzigBudgethouder(const wire::BudgethouderWijziging& r, QObject* c, WijzigAntwoord<Budgethouder> k) override
    {
        reden = r.reden;
        wijzigEen(c, k, clienten, r.budgethouder);
    }
    QString reden; ///< of the last changed profile
    void zorgverlener(ZorgverlenerId id, QObject* c, Antwoord<Zorgverlener> k) override { geefEen(c, k, verleners, id); }
    void wijzigZorgverlener(const Zorgverlener& r, QObject* c, WijzigAntwoord<Zorgverlener> k) override
    {
        Zorgverlener nieuw = r;
        if (houdtRekeningen)
            for (const Zorgverlener& nu : verleners)
                if (nu.id == r.id)
                    nieuw.iban = nu.iban;
        wijzigEen(c, k, verleners, nieuw);
    }
    void vertegenwoordigers(QObject* c, Lijst<Gebruiker> k) override { geef(c, k, accounts); }
    void werktaken(QObject* c, Lijst<Werktaak> k) override
    {
        ++takenGelezen;
        geef(c, k, taken);
    }
    void taakNagekeken(const Werktaak& taak, QObject* c, Antwoord<Werktaak> k) override
    {
        if (antwoordProblem)
            return weiger(c, k, *antwoordProblem);
        nagekeken.push_back(taak.id);
        std::erase_if(taken, [&](const Werktaak& t) { return t.id == taak.id; });
        geef(c, k, taak);
    }
    void zorgovereenkomsten(BudgethouderId id, std::optional<ZorgovereenkomstStatus> status, QObject* c, Lijst<Zorgovereenkomst> k) override
    {
        std::vector<Zorgovereenkomst> met = overeenkomsten;
        std::erase_if(met, [&](const Zorgovereenkomst& z) {
            return status && std::none_of(z.versies.begin(), z.versies.end(), [&](const ZorgovereenkomstVersie& v) { return v.status == *status; });
        });
        geefVan(c, k, met, id);
    }
    void zaak(ZorgovereenkomstId id, QObject* c, Antwoord<BeoordeelZaak> k) override
    {
        ++zakenGelezen;
        for (const Zorgovereenkomst& z : overeenkomsten) {
            if (z.id != id)
                continue;
            BeoordeelZaak zaak{bouw::zorgovereenkomstFeiten(*tabel), tabel};
            zaak.feiten.zorgovereenkomst = z;
            zaak.feiten.versie = z.versies.back();
            zaak.feiten.vandaag = dag;
            zaak.feiten.wijziging = z.versies.size() > 1;
            zaak.feiten.budgethouder->id = z.budgethouder;
            zaak.feiten.toekenningen.emplace();
            for (const Toekenning& t : beschikkingen)
                if (t.budgethouder == z.budgethouder)
                    zaak.feiten.toekenningen->push_back(t);
            if (bijZaak)
                bijZaak(zaak.feiten);
            return geef(c, k, zaak);
        }
        weiger(c, k, {ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, {}});
    }
    void verstuurNu(const DraftKey& besluit) override
    {
        if (const auto gaat = gehouden.take(besluit.tekst()))
            gaat();
    }
    bool neemTerug(const DraftKey& besluit) override
    {
        const bool kon = gehouden.remove(besluit.tekst()) > 0;
        if (kon)
            beantwoord(besluit);
        return kon;
    }
    QHash<qint64, DeclaratieGebeurtenis> beslotenDeclaraties() const override { return besloten; }
    QSet<qint64> beslotenOvereenkomsten() const override { return beslotenZaken; }
    std::optional<Weigering> geweigerd(const DraftKey& besluit) override
    {
        return weigeringen.contains(besluit.tekst()) ? std::optional(weigeringen.take(besluit.tekst())) : std::nullopt;
    }
    QHash<QString, std::function<void()>> gehouden; ///< decisions that can still be taken back
    QHash<QString, Weigering> weigeringen;           ///< that no page told yet
    QHash<qint64, DeclaratieGebeurtenis> besloten; ///< and not answered
    QSet<qint64> beslotenZaken;
    void beslis(const VersieBesluit& b, QObject* c, Antwoord<BesluitAntwoord> k) override
    {
        if (b.uitstel.ms > 0) {
            VersieBesluit nu = b;
            nu.uitstel = {};
            beslotenZaken.insert(b.zorgovereenkomst.waarde);
            return houd(DraftKey::reden(b.zorgovereenkomst), [this, nu, c, k](const DraftKey& key) { beslis(nu, c, gehoord(key, k)); });
        }
        besluiten.push_back(b);
        if (antwoordProblem)
            return weiger(c, k, *antwoordProblem);
        std::erase_if(taken, [&](const Werktaak& t) { return t.zorgovereenkomst == b.zorgovereenkomst; });
        geef(c, k, besluitAntwoord);
    }
    void declaraties(const DeclaratieVraag& vraag, QObject* c, Lijst<Declaratie> k) override
    {
        ++declaratiesGelezen;
        gevraagd.push_back(vraag);
        std::vector<Declaratie> kaal = claims;
        std::erase_if(kaal, [&vraag](const Declaratie& d) { return (vraag.zorgovereenkomst && d.zorgovereenkomst != vraag.zorgovereenkomst) || (vraag.periode && !d.periode.overlaps(*vraag.periode)); });
        for (Declaratie& d : kaal)
            d.regels.clear();
        geefVan(c, k, kaal, vraag.budgethouder);
    }
    void declaratie(DeclaratieId id, QObject* c, Antwoord<Declaratie> k) override
    {
        bekeken.push_back(id);
        geefEen(c, k, claims, id);
    }
    void meldBekeken(DeclaratieId id, qint64 rijversie) override { gezien.emplace_back(id, rijversie); }
    void beslis(const DeclaratieBesluit& b, QObject* c, Antwoord<BesluitAntwoord> k) override
    {
        if (b.uitstel.ms > 0) {
            DeclaratieBesluit nu = b;
            nu.uitstel = {};
            besloten.insert(b.declaratie.waarde, b.gebeurtenis);
            return houd(DraftKey::reden(b.declaratie), [this, nu, c, k](const DraftKey& key) { beslis(nu, c, gehoord(key, k)); });
        }
        claimBesluiten.push_back(b);
        if (antwoordProblem)
            return weiger(c, k, *antwoordProblem);
        for (Declaratie& d : claims)
            if (d.id == b.declaratie && besluitAntwoord.soort == BesluitAntwoord::Soort::Ontvangen)
                d.status = b.gebeurtenis == DeclaratieGebeurtenis::Goedkeuren    ? DeclaratieStatus::Betaalbaar
                           : b.gebeurtenis == DeclaratieGebeurtenis::Verwijderen ? DeclaratieStatus::Ingetrokken
                                                                                 : DeclaratieStatus::AfgekeurdDoorBudgethouder;
        geef(c, k, besluitAntwoord);
    }
    void spoor(BudgethouderId, const QString&, qint64 id, QObject* c, Lijst<wire::AuditItem> k) override
    {
        std::vector<wire::AuditItem> items;
        for (const wire::AuditItem& item : audit)
            if (item.recordId == id)
                items.push_back(item);
        geef(c, k, items);
    }
    void toekenningen(BudgethouderId id, QObject* c, Lijst<Toekenning> k) override { geefVan(c, k, beschikkingen, id); }
    void toekenning(ToekenningId id, QObject* c, Antwoord<Toekenning> k) override { geefEen(c, k, beschikkingen, id); }
    void bewaar(const Toekenning& r, const std::optional<Bsn>& bsn, QObject* c, Antwoord<Toekenning> k) override
    {
        bewaard.push_back(r);
        bewijzen.push_back(bsn);
        if (antwoordProblem)
            return weiger(c, k, *antwoordProblem);
        Toekenning terug = r;
        terug.id = r.id ? r.id : ToekenningId{9000};
        ++terug.rijversie;
        geef(c, k, terug);
    }
    void standen(int jaar, QObject* c, Lijst<wire::ToekenningSom> k) override
    {
        ++standenGelezen;
        std::vector<wire::ToekenningSom> sommen;
        for (const Toekenning& t : beschikkingen)
            if (!t.niveaus.empty() && t.periode.overlaps(Periode::jaar(jaar)))
                sommen.push_back({t.budgethouder, t.id, budgetStand(t, boekingen).front()});
        geef(c, k, sommen);
    }
    void rekeningen(QObject* c, Lijst<Rekeningwijziging> k) override { geef(c, k, nummers); }
    void beslisRekening(qint64 id, const wire::RekeningBesluit& b, QObject* c, Antwoord<Rekeningwijziging> k) override
    {
        if (antwoordProblem)
            return weiger(c, k, *antwoordProblem);
        nummerBesluiten.push_back({id, b});
        Rekeningwijziging wat;
        for (const Rekeningwijziging& r : nummers)
            if (r.id == id)
                wat = r;
        std::erase_if(nummers, [id](const Rekeningwijziging& r) { return r.id == id; });
        wat.status = b.bevestigd ? RekeningStatus::Bevestigd : RekeningStatus::Afgewezen;
        geef(c, k, wat);
    }
    void budget(BudgethouderId id, int jaar, QObject* c, Antwoord<BudgetOverzicht> k) override
    {
        ++budgettenGelezen;
        BudgetOverzicht overzicht;
        for (const Toekenning& t : beschikkingen) {
            if (t.budgethouder != id || !t.periode.overlaps(Periode::jaar(jaar)))
                continue;
            overzicht.toekenningen.push_back({t, budgetStand(t, boekingen)});
            overzicht.boekingen = boekingen;
        }
        geef(c, k, overzicht);
    }
    QByteArray journaal(const DraftKey& key) override { return journalen.value(key.tekst()); }
    void keepJournal(const DraftKey& key, const QByteArray& snapshot, BewaardAntwoord k) override
    {
        if (snapshot.isEmpty())
            journalen.remove(key.tekst());
        else
            journalen.insert(key.tekst(), snapshot);
        if (k)
            k(Bewaard::OpSchijf);
    }
    void betalingen(BudgethouderId, QObject* c, Lijst<Betaling> k) override { geef(c, k, uitbetaald); }
    void betaalruns(QObject* c, Lijst<Betaalrun> k) override { geef(c, k, runs); }
    void betaal(BetaalrunSoort soort, QObject* c, Antwoord<Betaalrun> k) override
    {
        if (antwoordProblem)
            return weiger(c, k, *antwoordProblem);
        const Betaalrun run{BetaalrunId{qint64(runs.size()) + 1}, soort, dag, BetaalrunStatus::Uitgevoerd, 3, Bedrag{123456}};
        runs.push_back(run);
        geef(c, k, run);
    }

    Gebruiker wie;
    FakeBevoegd rechten{wie};
    QDate dag{2025, 6, 3};
    std::shared_ptr<const ParameterTabel> tabel = std::make_shared<const ParameterTabel>(bouw::parameters());
    std::vector<Budgethouder> clienten;
    std::vector<Zorgverlener> verleners;
    std::vector<Verstrekker> kantoren;
    std::vector<Vertegenwoordiging> registraties;
    std::vector<Gebruiker> accounts;
    std::vector<Werktaak> taken;
    std::vector<Zorgovereenkomst> overeenkomsten;
    std::vector<Declaratie> claims;
    std::vector<wire::AuditItem> audit;
    std::vector<Toekenning> beschikkingen;
    BudgetBoekingen boekingen;
    std::vector<Betaling> uitbetaald;
    std::vector<Betaalrun> runs;

    bool storing = false;
    bool houdtRekeningen = false; ///< an account number waits for a second person
    std::optional<Problem> antwoordProblem;
    BesluitAntwoord besluitAntwoord;
    std::vector<VersieBesluit> besluiten;
    std::vector<WerktaakId> nagekeken;
    std::vector<DeclaratieBesluit> claimBesluiten;
    std::vector<DeclaratieId> bekeken; ///< declaraties that were read whole
    std::vector<std::pair<DeclaratieId, qint64>> gezien; ///< and told to the server as looked at, in this version
    QHash<QString, QByteArray> journalen;
    std::vector<Toekenning> bewaard;
    std::vector<std::optional<Bsn>> bewijzen; ///< sent with them
    int zakenGelezen = 0;
    std::function<void(ZorgovereenkomstFeiten&)> bijZaak; ///< what the case knows and the list does not
    int takenGelezen = 0;
    int declaratiesGelezen = 0;
    std::vector<DeclaratieVraag> gevraagd; ///< of them
    int budgettenGelezen = 0;
    int standenGelezen = 0;
    std::vector<Rekeningwijziging> nummers;
    std::vector<std::pair<qint64, wire::RekeningBesluit>> nummerBesluiten;

private:
    void houd(const DraftKey& key, std::function<void(const DraftKey&)> gaat)
    {
        gehouden.insert(key.tekst(), [key, gaat = std::move(gaat)] { gaat(key); });
        Q_EMIT beslotenAnders();
    }
    /// As the outbox: a refusal of what was held stays until a page takes it.
    Antwoord<BesluitAntwoord> gehoord(const DraftKey& key, Antwoord<BesluitAntwoord> k)
    {
        return [this, key, k](const Outcome<BesluitAntwoord>& antwoord) {
            if (!antwoord || antwoord->soort == BesluitAntwoord::Soort::Geweigerd)
                weigeringen.insert(key.tekst(), antwoord ? Weigering{{}, antwoord->bevindingen} : Weigering{antwoord.problem(), {}});
            if (antwoord && antwoord->soort == BesluitAntwoord::Soort::Wacht)
                return k(antwoord);
            besloten.remove(key.declaratieId.waarde);
            beslotenZaken.remove(key.zorgovereenkomst.waarde);
            k(antwoord);
            Q_EMIT beslotenAnders();
        };
    }
    void beantwoord(const DraftKey& key)
    {
        besloten.remove(key.declaratieId.waarde);
        beslotenZaken.remove(key.zorgovereenkomst.waarde);
        Q_EMIT beslotenAnders();
    }
    static Problem verouderd() { return {ProblemKind::VersieVerouderd, QStringLiteral("versieVerouderd"), {}, {}, {}}; }
    template<class T>
    void geef(QObject* context, Antwoord<T> klaar, T waarde)
    {
        QTimer::singleShot(0, context, [this, klaar, waarde = std::move(waarde)] {
            if (storing)
                klaar(Problem{ProblemKind::NietBeschikbaar, QStringLiteral("geenVerbinding"), {}, {}, {}});
            else
                klaar(waarde);
        });
    }
    template<class T>
    void weiger(QObject* context, Antwoord<T> klaar, Problem problem)
    {
        QTimer::singleShot(0, context, [klaar, problem] { klaar(problem); });
    }
    template<class T>
    void geefVan(QObject* context, Lijst<T> klaar, const std::vector<T>& alle, BudgethouderId id)
    {
        std::vector<T> eigen;
        for (const T& t : alle)
            if (!id || t.budgethouder == id)
                eigen.push_back(t);
        geef(context, klaar, eigen);
    }
    template<class T>
    void wijzigEen(QObject* context, WijzigAntwoord<T> klaar, std::vector<T>& alle, const T& record)
    {
        const Antwoord<T> zonder = [klaar](const Outcome<T>& antwoord) { klaar(antwoord, std::nullopt); };
        if (antwoordProblem)
            return weiger(context, zonder, *antwoordProblem);
        for (T& t : alle) {
            if (t.id != record.id)
                continue;
            if (t.rijversie != record.rijversie) {
                const Antwoord<T> nu = [klaar, t](const Outcome<T>& antwoord) { klaar(antwoord, t); };
                return weiger(context, nu, verouderd());
            }
            t = record;
            ++t.rijversie;
            return geef(context, zonder, t);
        }
        weiger(context, zonder, {ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, {}});
    }
    template<class T, class I>
    void geefEen(QObject* context, Antwoord<T> klaar, const std::vector<T>& alle, I id)
    {
        for (const T& t : alle)
            if (t.id == id)
                return geef(context, klaar, t);
        weiger(context, klaar, {ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, {}});
    }
};

class DeskNavigator final : public Navigator {
public:
    void open(const Address& address) override { geopend.push_back(address); }
    void back() override { ++terug; }
    void toast(const QString& text, std::function<void()> undo) override
    {
        meldingen << text;
        ongedaan = std::move(undo);
    }
    void unsay(const QString& text) override { ingetrokken << text; }
    std::vector<Address> geopend;
    QStringList ingetrokken;
    QStringList meldingen;
    std::function<void()> ongedaan;
    int terug = 0;
};

/// A window with one page over fake dossiers.
class DeskFixture {
public:
    explicit DeskFixture(Rol rol = Rol::MedewerkerVerstrekker)
    {
        theme.apply(*qApp);
        dossiers.wie.rol = rol;
        dossiers.wie.naam = QStringLiteral("S. Meijer");
        dossiers.wie.verstrekker = bouw::verstrekkerId;
        dossiers.kantoren = {{bouw::verstrekkerId, VerstrekkerSoort::Zorgkantoor, QStringLiteral("Zorgkantoor De Stroom"), QStringLiteral("5501"), {Wet::Wlz}},
                             {VerstrekkerId{8}, VerstrekkerSoort::Gemeente, QStringLiteral("Gemeente Voorbeeldstad"), QStringLiteral("0344"), {Wet::Wmo, Wet::Jw}}};
        dossiers.verleners = {bouw::zorgverlener()};
        Zorgverlener instelling = bouw::zorginstelling();
        instelling.id = ZorgverlenerId{22};
        dossiers.verleners.push_back(instelling);
    }
    ~DeskFixture()
    {
        window.reset();
        qApp->setStyleSheet({});
    }

    PageContext context() { return {theme, commands, navigator}; }
    template<class P>
    P* show(P* page, QSize size = {1146, 640})
    {
        if constexpr (std::is_base_of_v<Page, P>)
            voegInvullenToe(*page, context(), dossiers); // as each page of the desk has it
        window = std::make_unique<QWidget>();
        window->setObjectName(QStringLiteral("page"));
        auto* kolom = new QVBoxLayout(window.get());
        kolom->setContentsMargins(0, 0, 0, 0);
        kolom->addWidget(page);
        window->resize(size);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qWarning("the window did not become active");
        settle();
        return page;
    }
    void settle()
    {
        for (int i = 0; i < 12; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = window->focusWidget() ? window->focusWidget() : window.get();
        QTest::keyClick(focus, key, modifiers);
        settle();
    }
    void type(const QString& text)
    {
        QWidget* focus = window->focusWidget() ? window->focusWidget() : window.get();
        QTest::keyClicks(focus, text);
        settle();
    }
    /// The button in view with these words.
    void klik(const QString& tekst)
    {
        for (QPushButton* knop : window->findChildren<QPushButton*>()) {
            if (knop->text() == tekst && knop->isVisible())
                return QTest::mouseClick(knop, Qt::LeftButton), settle();
        }
        QFAIL(qPrintable(tekst));
    }
    /// The words of all labels, or of those in `in`.
    QString tekst(const QWidget* in = nullptr) const
    {
        QStringList delen;
        for (const QLabel* label : (in ? in : window.get())->findChildren<QLabel*>())
            delen << label->text();
        return delen.join(QLatin1Char('|'));
    }
    /// A picture when PGB_PICTURES names a folder; for looking at, not for comparing.
    void keep(const QString& name)
    {
        const QString folder = qEnvironmentVariable("PGB_PICTURES");
        if (folder.isEmpty())
            return;
        for (const bool donker : {false, true}) {
            theme.set({donker ? Scheme::Donker : Scheme::Licht, Density::Normaal, 100});
            theme.apply(*qApp);
            settle();
            window->setStyleSheet(QStringLiteral("#page { background: %1; }").arg(theme.color(Role::Base).name()));
            settle();
            QWidget* shown = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : window.get(); // a dialog is what the test is about
            shown->grab().save(QDir(folder).filePath(name + (donker ? QStringLiteral("-donker.png") : QStringLiteral(".png"))));
        }
        theme.set({Scheme::Licht, Density::Normaal, 100});
    }

    /// Clients 1..n with names of a long and a short kind.
    void maakClienten(int aantal)
    {
        static const char* const namen[] = {"Boer", "Yılmaz", "Jansen", "Bakker", "Mulder", "Pinas", "Vos", "Amrani", "Willems", "Kaya", "Dijk", "Smit", "Hendriks",
                                            "Groot", "Peters", "Brouwer", "Vermeer", "Bos", "Leeuwen", "Wijngaarden-Schimmelpenninck"};
        for (int i = 1; i <= aantal; ++i) {
            Budgethouder b = bouw::budgethouder();
            b.id = BudgethouderId{i};
            b.naam = {QString(QChar(u'A' + (i * 7) % 26)) + QLatin1Char('.'), i % 5 == 0 ? QStringLiteral("van") : QString(), QString::fromUtf8(namen[size_t(i) % std::size(namen)])};
            b.profielnummer = QStringLiteral("A%1").arg(800 + i, 7, 10, QLatin1Char('0'));
            b.klantnummer = QStringLiteral("K%1").arg(10000 + i);
            b.geboortedatum = QDate(1950, 1, 1).addDays(i * 317);
            dossiers.clienten.push_back(b);
            Toekenning t = i % 4 == 0 ? bouw::wmoToekenning() : bouw::toekenning();
            t.id = ToekenningId{100 + i};
            t.budgethouder = b.id;
            t.toekenningsnummer = QStringLiteral("2025-%1").arg(i, 6, 10, QLatin1Char('0'));
            if (i % 4 == 0)
                t.verstrekker = VerstrekkerId{8};
            dossiers.beschikkingen.push_back(t);
        }
    }
    /// 24 clients with an agreement, of whose budget something was paid and planned, and one declaratie.
    void maakDossiers()
    {
        maakClienten(24);
        for (int i = 1; i <= 24; ++i) {
            Zorgovereenkomst z = bouw::zorgovereenkomst();
            z.id = ZorgovereenkomstId{700 + i};
            z.budgethouder = BudgethouderId{i};
            z.versies[0].inhoud.toekenningen = {ToekenningId{100 + i}};
            for (Werkafspraak& w : z.versies[0].inhoud.werkafspraken)
                w.toekenning = ToekenningId{100 + i};
            dossiers.overeenkomsten.push_back(z);
            dossiers.boekingen.boekingen.push_back({ToekenningId{100 + i}, i % 4 == 0 ? QStringLiteral("WMO-02") : QStringLiteral("WLZ-BI"), Bedrag{i * 210'000}, Bedrag{i * 12'000}, {}});
        }
        Declaratie d = bouw::declaratie();
        d.budgethouder = BudgethouderId{3};
        d.zorgovereenkomst = ZorgovereenkomstId{703};
        d.status = DeclaratieStatus::Betaalbaar;
        dossiers.claims.push_back(d);
    }
    /// A case under review of client `i`; `oud`: what it amends.
    void maakZaak(int i, const ZorgovereenkomstInhoud& inhoud, std::optional<ZorgovereenkomstInhoud> oud, int dagen)
    {
        Zorgovereenkomst z = bouw::zorgovereenkomst(ZorgovereenkomstStatus::InBeoordeling);
        z.id = ZorgovereenkomstId{500 + i};
        z.budgethouder = BudgethouderId{i};
        z.nummer = QStringLiteral("2025-%1").arg(1000 + i);
        z.versies.clear();
        const auto versie = [&](const ZorgovereenkomstInhoud& wat, ZorgovereenkomstStatus status, int nummer) {
            ZorgovereenkomstVersie v = bouw::versie(status);
            v.id = VersieId{i * 10 + nummer};
            v.zorgovereenkomst = z.id;
            v.volgnummer = nummer;
            v.rijversie = 3;
            v.inhoud = wat;
            v.inhoud.toekenningen = {ToekenningId{100 + i}};
            for (Werkafspraak& w : v.inhoud.werkafspraken)
                w.toekenning = ToekenningId{100 + i};
            v.handtekeningen = {{Partijrol::Zorgverlener, GebruikerId{3}, QStringLiteral("T. de Wit"), Inlogniveau::TweeFactoren, QDateTime(dossiers.dag.addDays(-dagen - 4), QTime(9, 12), Qt::UTC), {}},
                                {Partijrol::Vertegenwoordiger, GebruikerId{4}, QStringLiteral("S. Bakker"), Inlogniveau::TweeFactoren, QDateTime(dossiers.dag.addDays(-dagen - 2), QTime(10, 40), Qt::UTC), {}}};
            Deelbeoordeling deel;
            deel.verstrekker = bouw::verstrekkerId;
            v.beoordelingen = {deel};
            v.statusSinds = QDateTime(dossiers.dag.addDays(-dagen), QTime(8, 0), Qt::UTC);
            z.versies.push_back(v);
        };
        if (oud)
            versie(*oud, ZorgovereenkomstStatus::Lopend, 1);
        versie(inhoud, ZorgovereenkomstStatus::InBeoordeling, oud ? 2 : 1);
        dossiers.overeenkomsten.push_back(z);
        Werktaak taak;
        taak.id = WerktaakId{i};
        taak.verstrekker = bouw::verstrekkerId;
        taak.budgethouder = z.budgethouder;
        taak.zorgovereenkomst = z.id;
        taak.versie = z.versies.back().id;
        taak.aangemaaktOp = QDateTime(dossiers.dag.addDays(-dagen), QTime(8, 0), Qt::UTC);
        taak.normdatum = dossiers.dag.addDays(14 - dagen);
        dossiers.taken.push_back(taak);
    }

    Theme theme;
    Commands commands;
    DeskNavigator navigator;
    FakeDossiers dossiers;
    std::unique_ptr<QWidget> window;
};

} // namespace pgb::ui
