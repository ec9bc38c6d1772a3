#include "client/import/bankafschrift.h"
#include "client/import/camt_rijen.h"

namespace pgb {
namespace {

/// More money in than an organisation gets in a year, and more than it says.
constexpr size_t hoogstens = 50'000;
constexpr qint64 hoogstensTekens = 20'000'000;

bool past(const Bankafschrift& afschrift) { return afschrift.bij.size() <= hoogstens && afschrift.tekens <= hoogstensTekens; }

} // namespace

bool isAfschriftKop(const QStringList& velden) { return velden.size() == CamtKolommen && velden.first() == QLatin1String("camt"); }

bool neemRij(Bankafschrift& afschrift, const BronRij& rij)
{
    const QStringList& v = rij.velden;
    const auto veld = [&](CamtKolom k) { return v.value(k); };
    if (veld(CamtSoort) != QLatin1String("053") && veld(CamtSoort) != QLatin1String("054"))
        return false;
    // Money that is taken back from an earlier booking is no payment, whichever way it goes.
    if (veld(CamtRichting) != QLatin1String("CRDT") || veld(CamtTerug) == QLatin1String("true") || veld(CamtTerug) == QLatin1String("1")) {
        ++afschrift.af;
        return true;
    }
    if (veld(CamtStatus) != QLatin1String("BOOK")) {
        ++afschrift.nietGeboekt;
        return true;
    }
    if (veld(CamtMunt) != QLatin1String("EUR")) {
        ++afschrift.andereMunt;
        return true;
    }
    const auto centen = camtCenten(veld(CamtBedrag));
    const QString dagTekst = veld(CamtBoekdag).isEmpty() ? veld(CamtValutadag) : veld(CamtBoekdag);
    const QDate dag = QDate::fromString(dagTekst, Qt::ISODate);
    if (!centen || *centen == 0 || *centen > Bedrag::maxCenten || !dag.isValid()) {
        ++afschrift.onleesbaar;
        return true;
    }
    afschrift.bij.push_back({rij.nummer, veld(CamtRekening), Bedrag{*centen}, dag, veld(CamtTegenpartij), veld(CamtKenmerken).split(QLatin1Char('\n'), Qt::SkipEmptyParts),
                             veld(CamtOmschrijving)});
    afschrift.ingekort += rij.teLang ? 1 : 0;
    for (const QString& tekst : v)
        afschrift.tekens += tekst.size();
    return true;
}

Outcome<Bankafschrift> leesAfschrift(LezerProces& lezer, const QString& pad)
{
    Bankafschrift uit;
    bool kop = false;
    bool goed = true;
    const Outcome<BronKenmerken> einde = lezer.lees(pad, [&](BronRij&& rij) {
        goed = kop ? neemRij(uit, rij) && past(uit) : isAfschriftKop(rij.velden);
        kop = true;
        return goed;
    });
    if (!einde)
        return einde.problem().code == QLatin1String("bestandSoortOnbekend") ? bronFout("geenAfschrift") : einde.problem();
    if (!goed)
        return bronFout(past(uit) ? "geenAfschrift" : "afschriftTeGroot");
    uit.andereBestanden = einde->andereBladen;
    return uit;
}

AfschriftLezer::~AfschriftLezer()
{
    if (m_lezer)
        m_lezer->stop();
    for (const auto& draad : m_draden)
        draad->wait();
}

void AfschriftLezer::lees(const QString& pad, std::shared_ptr<const BestandKopie> houdt)
{
    if (m_lezer)
        m_lezer->stop();
    m_lezer = std::make_shared<LezerProces>(m_programma);
    std::erase_if(m_draden, [](const auto& draad) { return draad->isFinished(); });
    m_draden.emplace_back(QThread::create([this, pad, houdt = std::move(houdt), lezer = m_lezer] {
        const Outcome<Bankafschrift> uit = leesAfschrift(*lezer, pad);
        QMetaObject::invokeMethod(this, [this, lezer, uit] {
            if (lezer == m_lezer)
                uit ? Q_EMIT gelezen(*uit) : Q_EMIT mislukt(uit.problem());
        });
    }));
    m_draden.back()->start();
}

} // namespace pgb
