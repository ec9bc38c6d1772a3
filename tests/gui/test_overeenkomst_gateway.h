#pragma once
#include "client/state/zorgovereenkomst_gateway.h"
#include "shared/domain/controle/evaluator.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include "tests/support/bouwers.h"
#include <QCryptographicHash>
#include <QTimer>

namespace pgb::ui {

/// A server of one agreement in memory: it keeps versions, judges with the same controles and walks the same state machine.
class FakeOvereenkomstGateway final : public ZorgovereenkomstGateway {
public:
    FakeOvereenkomstGateway() : parameters(std::make_shared<const ParameterTabel>(bouw::parameters())), feiten(bouw::zorgovereenkomstFeiten(*parameters))
    {
        feiten.vandaag = QDate(2025, 6, 3);
        Toekenning wmo = bouw::wmoToekenning();
        feiten.toekenningen = {bouw::toekenning(), wmo};
        maakLeeg();
    }
    void maakLeeg()
    {
        feiten.zorgverlener.reset();
        feiten.zorgovereenkomst.zorgverlener = {};
        feiten.versie = bouw::versie(ZorgovereenkomstStatus::Concept);
        feiten.versie.inhoud = {};
        feiten.zorgovereenkomst.versies = {feiten.versie};
    }
    void nieuw(BudgethouderId, QObject* context, Antwoord<ZorgovereenkomstDossier> klaar) override { load(bouw::zorgovereenkomstId, context, klaar); }
    void load(ZorgovereenkomstId, QObject* context, Antwoord<ZorgovereenkomstDossier> klaar) override
    {
        ++geladen;
        QTimer::singleShot(0, context, [this, klaar] {
            if (problem)
                return klaar(*problem);
            if (const ZorgovereenkomstVersie* versie = huidigeVersie(feiten.zorgovereenkomst))
                feiten.versie = *versie;
            klaar(ZorgovereenkomstDossier{feiten, parameters, journaal, false, {}});
            ++beantwoord;
        });
    }
    void zoekZorgverlener(const std::optional<Bsn>& bsn, const std::optional<AgbCode>& agb, QObject* context, Antwoord<std::vector<Zorgverlener>> klaar) override
    {
        std::vector<Zorgverlener> uit;
        for (Zorgverlener z : zorgverleners) {
            if (bsn ? z.bsn != bsn : z.agbCode != agb)
                continue;
            z.bsn.reset(); // as the server: no numbers of a person in the answer
            z.iban.reset();
            z.geboortedatum.reset();
            z.kvkNummer.reset(); // nor where he lives, until there is a draft with him
            z.adres = Adres{{}, {}, {}, z.adres.woonplaats, {}};
            z.telefoon.clear();
            uit.push_back(z);
        }
        QTimer::singleShot(0, context, [klaar, uit] { klaar(uit); });
    }
    void maakZorgverlener(const Zorgverlener& nieuwe, QObject* context, Antwoord<Zorgverlener> klaar) override
    {
        Zorgverlener z = nieuwe;
        z.id = {50 + qint64(zorgverleners.size())};
        zorgverleners.push_back(z);
        QTimer::singleShot(0, context, [klaar, z] { klaar(z); });
    }
    void zorgverlener(ZorgverlenerId id, QObject* context, Antwoord<Zorgverlener> klaar) override
    {
        for (const Zorgverlener& z : zorgverleners) {
            if (z.id == id)
                return QTimer::singleShot(0, context, [klaar, z] { klaar(z); });
        }
        QTimer::singleShot(0, context, [klaar] { klaar(Problem{ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, {}}); });
    }
    void wijzigZorgverlener(const Zorgverlener& record, QObject* context,
                            std::function<void(const Outcome<Zorgverlener>&, const std::optional<Zorgverlener>&)> klaar) override
    {
        for (Zorgverlener& z : zorgverleners) {
            if (z.id == record.id)
                z = record;
        }
        if (feiten.zorgverlener && feiten.zorgverlener->id == record.id)
            feiten.zorgverlener = record;
        QTimer::singleShot(0, context, [klaar, record] { klaar(record, std::nullopt); });
    }
    void save(const VersieBewaren& versie, QObject* context, Antwoord<VersieStand> klaar) override
    {
        ++bewaard;
        const auto antwoord = [this, versie, klaar] {
            if (problem)
                return klaar(*problem);
            if (versie.rijversie != feiten.versie.rijversie)
                return klaar(Problem{ProblemKind::VersieVerouderd, QStringLiteral("versieVerouderd"), {}, {}, {}});
            neem(versie);
            klaar(stand());
        };
        if (houdVast)
            laatGaan = antwoord;
        else
            QTimer::singleShot(0, context, antwoord);
    }
    void vuur(const VersieStap& stap, QObject* context, Antwoord<StapAntwoord> klaar) override
    {
        stappen.push_back(stap);
        QTimer::singleShot(0, context, [this, stap, klaar] {
            if (problem)
                return klaar(*problem);
            if (wacht)
                return klaar(StapAntwoord{});
            if (stap.bewaren)
                neem(stap.versie);
            klaar(naStap(stap));
        });
    }
    void voegBijlageToe(ZorgovereenkomstId, BijlageSoort soort, const QString& naam, const QByteArray& inhoud, QObject* context, Antwoord<Bijlage> klaar) override
    {
        QTimer::singleShot(0, context, [this, soort, naam, inhoud, klaar] {
            if (problem)
                return klaar(*problem);
            Bijlage b;
            b.id = {1 + qint64(bestanden.size())};
            b.soort = soort;
            b.naam = naam;
            b.grootte = inhoud.size();
            b.sha256 = QCryptographicHash::hash(inhoud, QCryptographicHash::Sha256);
            bestanden.emplace_back(b, inhoud);
            feiten.bestanden->push_back(b.sha256);
            klaar(b);
        });
    }
    void bijlagen(ZorgovereenkomstId, QObject* context, Antwoord<std::vector<Bijlage>> klaar) override
    {
        std::vector<Bijlage> alle;
        for (const auto& [bijlage, inhoud] : bestanden)
            alle.push_back(bijlage);
        QTimer::singleShot(0, context, [klaar, alle] { klaar(alle); });
    }
    void bijlageInhoud(ZorgovereenkomstId, BijlageId id, QObject* context, Antwoord<QByteArray> klaar) override
    {
        QTimer::singleShot(0, context, [klaar, inhoud = bestanden[size_t(id.waarde - 1)].second] { klaar(inhoud); });
    }
    void lijst(BudgethouderId, QObject* context, Antwoord<std::vector<OvereenkomstRij>> klaar) override
    {
        QTimer::singleShot(0, context, [this, klaar] { klaar(rijen); });
    }
    void keepJournal(ZorgovereenkomstId, int, const QByteArray& snapshot, BewaardAntwoord klaar) override
    {
        journaal = snapshot;
        if (klaar)
            klaar(Bewaard::OpSchijf);
    }
    void keepAntwoord(ZorgovereenkomstId, const QByteArray& snapshot) override { getyptAntwoord = snapshot; }
    QByteArray antwoord(ZorgovereenkomstId) const override { return getyptAntwoord; }
    void keepReden(ZorgovereenkomstId, const QString& soort, const QString& tekst) override
    {
        gehouden = tekst.isEmpty() ? std::nullopt : std::optional(std::pair(soort, tekst));
    }
    std::optional<std::pair<QString, QString>> reden(ZorgovereenkomstId) override { return gehouden; }
    void keepStap(ZorgovereenkomstId, int, int stap) override { gelatenOp = stap; }
    int stap(ZorgovereenkomstId, int) override { return gelatenOp; }
    /// Another person changed the record.
    void elders()
    {
        bij();
        Q_EMIT changed(feiten.zorgovereenkomst.id);
    }

    std::shared_ptr<const ParameterTabel> parameters;
    ZorgovereenkomstFeiten feiten;
    std::vector<Zorgverlener> zorgverleners{bouw::zorgverlener()};
    std::vector<OvereenkomstRij> rijen;
    std::vector<std::pair<Bijlage, QByteArray>> bestanden;
    std::vector<VersieStap> stappen;
    std::optional<Problem> problem;
    QByteArray journaal;
    QByteArray getyptAntwoord;
    std::optional<std::pair<QString, QString>> gehouden;
    int gelatenOp = 0;
    int bewaard = 0;
    int geladen = 0;
    int beantwoord = 0; ///< loads of which the page has the answer
    bool houdVast = false; ///< a save is on its way until `laatGaan` is called
    std::function<void()> laatGaan;
    bool weigert = false; ///< every event is refused, after the save
    bool wacht = false; ///< no connection: events stand in the outbox

private:
    void neem(const VersieBewaren& versie)
    {
        feiten.versie.inhoud = versie.inhoud;
        feiten.zorgovereenkomst.zorgverlener = versie.zorgverlener;
        feiten.zorgverlener.reset();
        for (const Zorgverlener& z : zorgverleners) {
            if (z.id == versie.zorgverlener)
                feiten.zorgverlener = z;
        }
        bij();
    }
    void bij()
    {
        ++feiten.versie.rijversie;
        auto& alle = feiten.zorgovereenkomst.versies;
        std::erase_if(alle, [this](const ZorgovereenkomstVersie& v) { return v.volgnummer == feiten.versie.volgnummer; });
        alle.push_back(feiten.versie);
    }
    VersieStand stand() const { return {feiten.versie, evaluate(feiten).bevindingen}; }
    StapAntwoord naStap(const VersieStap& stap)
    {
        using A = ZorgovereenkomstActor;
        const ZorgovereenkomstOvergang* naar = nullptr;
        for (const A actor : {A::Budgethouder, A::Zorgverlener}) {
            if (const auto* o = findOvergang(feiten.versie.status, stap.gebeurtenis, actor))
                naar = o;
        }
        StapAntwoord antwoord;
        antwoord.rijversie = feiten.versie.rijversie;
        antwoord.stand = stand();
        const bool fout = evaluate(feiten).weigert();
        if (weigert || !naar || (naar->guard.contains(QLatin1String("eenWeigering")) && fout)) {
            antwoord.soort = StapAntwoord::Soort::Geweigerd;
            antwoord.weigering = {{ProblemKind::Geweigerd, QStringLiteral("geweigerd"), {}, {}, {}}, antwoord.stand.bevindingen};
            antwoord.bewaard = stap.bewaren;
            return antwoord;
        }
        feiten.versie.status = naar->naar;
        feiten.versie.statusReden = stap.reden;
        feiten.versie.statusSinds = QDateTime(QDate(2025, 6, 3), QTime(9, 30), Qt::UTC);
        bij();
        antwoord.soort = StapAntwoord::Soort::Ontvangen;
        antwoord.stand = stand();
        antwoord.rijversie = feiten.versie.rijversie;
        return antwoord;
    }
};

} // namespace pgb::ui
