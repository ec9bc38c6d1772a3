#pragma once
#include "client/state/levensloop_gateway.h"
#include "shared/domain/controle/waarden.h"
#include "tests/gui/test_overeenkomst_gateway.h"

namespace pgb::ui {

/// The life of the one agreement of the fake server: a change is a new draft beside the version in force.
class FakeLevensloopGateway final : public LevensloopGateway {
public:
    explicit FakeLevensloopGateway(FakeOvereenkomstGateway& server) : m_server(server) {}

    void wijzig(ZorgovereenkomstId, QObject* context, Antwoord<ZorgovereenkomstVersie> klaar) override
    {
        ++gewijzigd;
        QTimer::singleShot(0, context, [this, klaar] {
            if (problem)
                return klaar(*problem);
            ZorgovereenkomstFeiten& feiten = m_server.feiten;
            ZorgovereenkomstVersie nieuw = feiten.versie;
            nieuw.volgnummer = int(feiten.zorgovereenkomst.versies.size()) + 1;
            nieuw.status = ZorgovereenkomstStatus::Concept;
            nieuw.handtekeningen.clear();
            nieuw.opgesteldDoor = alsZorgverlener ? Partijrol::Zorgverlener : Partijrol::Budgethouder;
            nieuw.inhoud.ingangsdatum = QDate(feiten.vandaag.year(), feiten.vandaag.month(), 1).addMonths(1);
            feiten.versie = nieuw;
            feiten.wijziging = true;
            feiten.zorgovereenkomst.versies.push_back(nieuw);
            klaar(nieuw);
        });
    }
    void alsWijziging(ZorgovereenkomstId id, QObject* context, Antwoord<ZorgovereenkomstId> klaar) override
    {
        QTimer::singleShot(0, context, [this, id, klaar] {
            gemaaktVan = id;
            klaar(bouw::zorgovereenkomstId);
        });
    }
    void opzegvoorstel(ZorgovereenkomstId, std::optional<QDate> laatsteDag, QObject* context, Antwoord<wire::Opzegvoorstel> klaar) override
    {
        gevraagd.push_back(laatsteDag);
        QTimer::singleShot(0, context, [this, laatsteDag, klaar] {
            if (problem)
                return klaar(*problem);
            wire::Opzegvoorstel uit = voorstel;
            uit.laatsteDag = laatsteDag.value_or(voorstel.vroegsteDag);
            if (uit.laatsteDag < voorstel.vroegsteDag)
                uit.bevindingen = {{QStringLiteral("ZC-057"), Ernst::Weigeren, QStringLiteral("opzegging/laatsteDag"),
                                    {waarde::getal(QLatin1String("maandenGetal"), voorstel.maanden), waarde::datum(QLatin1String("gekozenDatum"), uit.laatsteDag),
                                     waarde::datum(QLatin1String("eindDatum"), voorstel.vroegsteDag)}}};
            klaar(uit);
        });
    }
    void signalen(ZorgovereenkomstId, QObject* context, Antwoord<std::vector<wire::Signaal>> klaar) override
    {
        QTimer::singleShot(0, context, [this, klaar] { klaar(lijstSignalen); });
    }
    void verzuim(ZorgovereenkomstId, QObject* context, Antwoord<std::vector<Verzuim>> klaar) override
    {
        QTimer::singleShot(0, context, [this, klaar] { klaar(lijstVerzuim); });
    }
    void meldVerzuim(const VerzuimOpdracht& opdracht, QObject* context, Antwoord<Verzuim> klaar) override
    {
        gemeld.push_back(opdracht);
        QTimer::singleShot(0, context, [this, opdracht, klaar] {
            if (problem)
                return klaar(*problem);
            Verzuim v;
            v.id = opdracht.verzuim ? opdracht.verzuim : VerzuimId{1};
            v.zorgovereenkomst = opdracht.zorgovereenkomst;
            v.soort = opdracht.invoer.soort;
            v.van = opdracht.invoer.van;
            v.tot = opdracht.invoer.tot;
            v.inzetbaarProcent = opdracht.invoer.inzetbaarProcent;
            lijstVerzuim = {v};
            klaar(v);
        });
    }
    void beleid(QObject* context, Antwoord<std::vector<Verstrekkersbeleid>> klaar) override
    {
        QTimer::singleShot(0, context, [this, klaar] { klaar(lijstBeleid); });
    }
    void voerBeleidIn(const wire::BeleidInvoer& invoer, QObject* context, Antwoord<Verstrekkersbeleid> klaar) override
    {
        QTimer::singleShot(0, context, [this, invoer, klaar] {
            if (problem)
                return klaar(*problem);
            Verstrekkersbeleid b{{qint64(lijstBeleid.size()) + 1}, bouw::verstrekkerId, invoer.wet, invoer.geldigVan, invoer.bandbreedteHonderdsten, invoer.bandbreedteBedrag,
                                 invoer.reiskostenToegestaan, invoer.maximumTerugwerkendeMaanden, {}, {}, invoer.detailniveau};
            lijstBeleid.push_back(b);
            klaar(b);
        });
    }

    int gewijzigd = 0;
    bool alsZorgverlener = false;
    ZorgovereenkomstId gemaaktVan;
    wire::Opzegvoorstel voorstel;
    std::vector<std::optional<QDate>> gevraagd;
    std::vector<wire::Signaal> lijstSignalen;
    std::vector<Verzuim> lijstVerzuim;
    std::vector<VerzuimOpdracht> gemeld;
    std::vector<Verstrekkersbeleid> lijstBeleid;
    std::optional<Problem> problem;

private:
    FakeOvereenkomstGateway& m_server;
};

} // namespace pgb::ui
