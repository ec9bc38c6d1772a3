#include "client/models/overeenkomst_artikelen.h"
#include "client/models/modeltekst.h"
#include "client/models/modelwaarden.h"
#include "client/state/zorgovereenkomst_gevraagd.h"
#include <QStringList>
#include <algorithm>

namespace pgb {
namespace {

using namespace Qt::StringLiterals;

const QString leeg = u"…………"_s;

/// Fills the sentences of one model for one content.
class Invuller {
public:
    Invuller(const ZorgovereenkomstFeiten& feiten, Modelwaarden waarden, const std::function<bool(const FieldPath&)>& gekozen)
        : m_waarden(std::move(waarden)), m_gekozen(gekozen), m_metModel(isGekozen(u"inhoud/soort"_s)),
          m_velden({feiten.versie.inhoud, *feiten.parameters, feiten.zorgverlener ? &*feiten.zorgverlener : nullptr, feiten.budgethouder ? &*feiten.budgethouder : nullptr})
    {
    }

    bool metModel() const { return m_metModel; }
    std::vector<std::vector<Zin>> alineas(const ModelAlinea& alinea) const
    {
        std::vector<std::vector<Zin>> uit;
        const size_t keren = alinea.perZorg ? m_waarden.zorg.size() : 1;
        for (size_t i = 0; i < keren; ++i) {
            std::vector<Zin> zinnen;
            for (const ModelZin& zin : alinea.zinnen) {
                if (auto gevuld = vul(zin, alinea.perZorg ? int(i) : -1))
                    zinnen.push_back(std::move(*gevuld));
            }
            if (!zinnen.empty())
                uit.push_back(std::move(zinnen));
        }
        return uit;
    }

private:
    bool isGekozen(const FieldPath& pad) const { return !m_gekozen || m_gekozen(pad); }
    /// Nothing = the sentence does not apply, or says nothing.
    std::optional<Zin> vul(const ModelZin& zin, int rij) const
    {
        for (const QString& voorwaarde : zin.voorwaarden) {
            const bool niet = voorwaarde.startsWith(u'!');
            if (m_waarden.waar.contains(niet ? voorwaarde.sliced(1) : voorwaarde) == niet)
                return std::nullopt;
        }
        if (zin.pad == "inhoud/minutenPerWeek"_L1 && m_waarden.waar.contains(u"eenDag"_s))
            return std::nullopt; // the day says it
        Zin uit{zin.pad, {}, false};
        if (rij >= 0)
            uit.pad.replace(u'*', QString::number(rij));
        const bool inhoud = uit.pad.startsWith("inhoud/"_L1);
        const bool deel = uit.pad.contains("/zorgdelen/"_L1);
        if (inhoud && !deel && uit.pad != "inhoud/soort"_L1 && m_velden.stand(uit.pad) == Veldstand::Geen)
            return std::nullopt;
        if (uit.pad.isEmpty() && !m_metModel)
            return std::nullopt;
        const bool gekozen = uit.pad.isEmpty() || isGekozen(uit.pad);
        if (!gekozen && !zin.tekst.contains(u'{'))
            return Zin{uit.pad, leeg, true};
        // Who somebody is may be kept from the reader; what has to be agreed stands open until it is.
        const bool naam = uit.pad == "zorgverlener/naam"_L1 || uit.pad == "budgethouder/naam"_L1;
        const bool moet = naam || (inhoud && !deel && m_velden.stand(uit.pad) == Veldstand::Verplicht);
        qsizetype van = 0;
        for (qsizetype begin = zin.tekst.indexOf(u'{'); begin >= 0; begin = zin.tekst.indexOf(u'{', van)) {
            const qsizetype eind = zin.tekst.indexOf(u'}', begin);
            if (eind < 0)
                break;
            uit.tekst += zin.tekst.sliced(van, begin - van);
            const QString woord = gekozen ? waarde(zin.tekst.sliced(begin + 1, eind - begin - 1), rij) : QString();
            if (woord.isEmpty() && !moet)
                return std::nullopt;
            uit.open = uit.open || woord.isEmpty();
            uit.tekst += woord.isEmpty() ? leeg : woord;
            van = eind + 1;
            if (woord == u"1" && QStringView(zin.tekst).sliced(van).startsWith(u" dagen")) {
                uit.tekst += u" dag"_s;
                van += 6;
            }
            if (woord.endsWith(u'.') && van < zin.tekst.size() && zin.tekst[van] == u'.')
                ++van; // a name has a point of its own
        }
        uit.tekst += zin.tekst.sliced(van);
        return uit;
    }
    QString waarde(const QString& plaats, int rij) const
    {
        const QString naam = plaats.section(u':', 0, 0);
        QString gevonden = m_waarden.waarden.value(naam);
        if (rij >= 0 && m_waarden.zorg[size_t(rij)].contains(naam))
            gevonden = m_waarden.zorg[size_t(rij)].value(naam);
        if (!plaats.contains(u':') || gevonden.isEmpty())
            return gevonden;
        bool nummer = false;
        const int welke = gevonden.toInt(&nummer);
        return nummer ? plaats.section(u':', 1).split(u'|').value(welke) : gevonden; // in words when it is none of the choices
    }

    Modelwaarden m_waarden;
    const std::function<bool(const FieldPath&)>& m_gekozen;
    bool m_metModel;
    GevraagdeVelden m_velden;
};

QString modelNaam(ZorgovereenkomstSoort soort)
{
    using S = ZorgovereenkomstSoort;
    switch (soort) {
    case S::Arbeidsovereenkomst: return u"Arbeidsovereenkomst"_s;
    case S::OvereenkomstVanOpdracht: return u"Overeenkomst van opdracht"_s;
    case S::Familie: return u"Overeenkomst met partner of familielid"_s;
    case S::Zorginstelling: return u"Overeenkomst met een zorginstelling"_s;
    case S::Vervoer: break;
    }
    return u"Overeenkomst voor vervoer"_s;
}

} // namespace

QString OvereenkomstArtikelen::duur(qint64 minuten)
{
    const QString uren = tr("%n uur", nullptr, int(minuten / 60));
    const QString rest = minuten % 60 == 1 ? tr("1 minuut") : tr("%1 minuten").arg(minuten % 60);
    if (minuten % 60 == 0)
        return uren;
    return minuten < 60 ? rest : tr("%1 en %2").arg(uren, rest);
}

OvereenkomstTekst OvereenkomstArtikelen::van(const ZorgovereenkomstFeiten& feiten, const std::function<bool(const FieldPath&)>& gekozen)
{
    const ZorgovereenkomstInhoud& inhoud = feiten.versie.inhoud;
    const QString nieuwste = huidigModel(inhoud.soort, {}, feiten.vandaag).versie;
    std::optional<Modeltekst> model = modeltekst(inhoud.soort, inhoud.modelversie.isEmpty() ? nieuwste : inhoud.modelversie);
    if (!model)
        model = modeltekst(inhoud.soort, nieuwste); // signed before the texts had a version
    Modelwaarden waarden = modelwaarden(feiten);
    OvereenkomstTekst tekst;
    tekst.titel = u"Zorgovereenkomst"_s;
    tekst.ondertitel = u"%1 · %2 en %3"_s.arg(!gekozen || gekozen(u"inhoud/soort"_s) ? modelNaam(inhoud.soort) : u"soort overeenkomst nog niet gekozen"_s, waarden.waarden.value(u"bhNaam"_s, u"de budgethouder"_s), waarden.waarden.value(u"zvNaam"_s, u"de zorgverlener"_s));
    if (!model)
        return tekst;
    const Invuller invuller(feiten, std::move(waarden), gekozen);
    if (invuller.metModel())
        tekst.modelversie = model->versie;
    for (const ModelArtikel& artikel : model->artikelen) {
        Artikel gevuld{u"Artikel %1. %2"_s.arg(tekst.artikelen.size() + 1).arg(artikel.kop), {}};
        for (const ModelAlinea& alinea : artikel.alineas) {
            for (std::vector<Zin>& zinnen : invuller.alineas(alinea))
                gevuld.alineas.push_back(std::move(zinnen));
        }
        if (invuller.metModel() || !gevuld.alineas.empty())
            tekst.artikelen.push_back(std::move(gevuld));
    }
    return tekst;
}

} // namespace pgb
