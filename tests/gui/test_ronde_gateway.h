#pragma once
#include "client/state/niet_typen_gateway.h"
#include "tests/support/bouwers.h"
#include <QTimer>

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
        const auto zelfde = [&](const wire::Sjabloon& oud) { return oud.id != id && oud.naam.compare(invoer.naam, Qt::CaseInsensitive) == 0; };
        if (std::any_of(eigen.begin(), eigen.end(), zelfde)) {
            QTimer::singleShot(0, c, [k] { k(Problem{ProblemKind::Conflict, QStringLiteral("sjabloonNaamBestaat"), {}, QStringLiteral("naam"), {}}); });
            return;
        }
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

} // namespace pgb::ui
