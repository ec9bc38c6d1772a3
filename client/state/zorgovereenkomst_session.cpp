#include "client/state/paden.h"
#include "client/state/zorgovereenkomst_session.h"
#include "client/state/zorgovereenkomst_wie.h"
#include "shared/domain/controle/catalogus.h"
#include "shared/domain/controle/veldpad.h"
#include "shared/domain/zorgovereenkomst/verschillen.h"
#include <algorithm>

namespace pgb {
namespace {

ZorgovereenkomstDraft beginVan(const ZorgovereenkomstFeiten& feiten)
{
    ZorgovereenkomstDraft draft;
    draft.zorgverlener = feiten.zorgovereenkomst.zorgverlener;
    draft.inhoud = feiten.versie.inhoud;
    return draft;
}

const ZorgovereenkomstControle* controleVan(QStringView id)
{
    for (const ZorgovereenkomstControle& controle : zorgovereenkomstControles()) {
        if (controle.id == id)
            return &controle;
    }
    return nullptr;
}

bool leest(const ZorgovereenkomstControle& controle, const QStringList& paths)
{
    return std::any_of(paths.begin(), paths.end(), [&](const QString& pad) {
        const auto raakt = [&](QLatin1String patroon) { return padRaakt(patroon, pad); };
        return std::any_of(controle.leest.begin(), controle.leest.end(), raakt)
            || std::any_of(controle.nodig.begin(), controle.nodig.end(), raakt);
    });
}

} // namespace

ZorgovereenkomstSession::ZorgovereenkomstSession(ZorgovereenkomstDossier dossier, bool magOpstellen, QObject* parent)
    : EditSession(beginVan(dossier.feiten), parent), m_parameters(std::move(dossier.parameters)), m_feiten(std::move(dossier.feiten)),
      m_magOpstellen(magOpstellen)
{
    if (!m_parameters)
        m_parameters = std::make_shared<const ParameterTabel>();
    m_feiten.parameters = m_parameters.get();
    if (m_feiten.zorgverlener && !m_feiten.zorgverlener->id)
        m_feiten.zorgverlener.reset(); // the server's way to say that there is none
    if (m_feiten.zorgverlener)
        m_bekend.insert(m_feiten.zorgverlener->id.waarde, *m_feiten.zorgverlener);
    m_rijversie = m_feiten.versie.rijversie;
    neemOver();
    setRapport(evaluate(m_feiten));
    bepaalLege();
    // What a draft already holds was looked at before; its findings need not wait for the fields to be left again.
    for (const QString& pad : verschillen({}, draft())) {
        const bool vanServer = pad.startsWith(QLatin1String("inhoud/model")) || pad == QLatin1String("inhoud/vertegenwoordiger");
        if (!vanServer)
            m_gezien[size_t(stapVanPad(pad))] = true;
    }
    if (!dossier.journaal.isEmpty() && !gesloten())
        m_hersteld = restore(dossier.journaal);
    if (dossier.geweigerd)
        m_vanServer = dossier.geweigerd->bevindingen;
    if (dossier.inWachtrij)
        setServerStand(ServerStand::InWachtrij);
}

std::optional<Zorgverlener> ZorgovereenkomstSession::bekende(ZorgverlenerId id) const
{
    const auto gevonden = m_bekend.constFind(id.waarde);
    return gevonden == m_bekend.constEnd() ? std::nullopt : std::optional(*gevonden);
}

ZorgverlenerSoort ZorgovereenkomstSession::zorgverlenerSoort() const
{
    if (draft().nieuw)
        return draft().nieuw->soort;
    return m_feiten.zorgverlener ? m_feiten.zorgverlener->soort : ZorgverlenerSoort::Informeel;
}

bool ZorgovereenkomstSession::isGevraagd(const FieldPath& pad) const
{
    const Veldstand stand = veldstand(pad);
    return stand == Veldstand::Optioneel || stand == Veldstand::Verplicht;
}

QMap<QString, QString> ZorgovereenkomstSession::onleesbaar() const
{
    QMap<QString, QString> uit = draft().onleesbaar;
    uit.removeIf([this](const auto& een) { return m_velden.verborgen(een.key()); });
    return uit;
}

bool ZorgovereenkomstSession::gesloten() const
{
    if (m_magOpstellen && m_feiten.stand)
        return !m_feiten.stand->bewerkbaar;
    const ZorgovereenkomstStatus status = m_feiten.versie.status;
    return !m_magOpstellen || (status != ZorgovereenkomstStatus::Concept && status != ZorgovereenkomstStatus::Teruggestuurd);
}

bool ZorgovereenkomstSession::zet(const QString& naam, const std::function<void(ZorgovereenkomstDraft&)>& wijziging, const QString& sleutel)
{
    if (!bewerkbaar())
        return false;
    ZorgovereenkomstDraft na = draft();
    wijziging(na);
    return change(naam, std::move(na), sleutel);
}

void ZorgovereenkomstSession::kiesZorgverlener(const Zorgverlener& zorgverlener)
{
    m_bekend.insert(zorgverlener.id.waarde, zorgverlener);
    zet(tr("Zorgverlener %1").arg(zorgverlener.naam), [&](ZorgovereenkomstDraft& d) {
        d.zorgverlener = zorgverlener.id;
        d.nieuw.reset();
        // With a KvK number there is one model (domain 5.1); a person is asked.
        if (const auto voorstel = pgb::modelVoorstel(zorgverlener.soort, d.inhoud.relatie, d.inhoud.antwoorden))
            d.inhoud.soort = voorstel->soort;
    });
}

void ZorgovereenkomstSession::verversZorgverlener(const Zorgverlener& zorgverlener)
{
    vulZorgverlenerAan(zorgverlener);
    if (draft().zorgverlener == zorgverlener.id)
        Q_EMIT feitenVerouderd();
}

bool ZorgovereenkomstSession::zorgverlenerOnvolledig() const
{
    return m_feiten.zorgverlener && m_feiten.zorgverlener->adres.straat.isEmpty();
}

void ZorgovereenkomstSession::vulZorgverlenerAan(const Zorgverlener& zorgverlener)
{
    m_bekend.insert(zorgverlener.id.waarde, zorgverlener);
    if (draft().zorgverlener != zorgverlener.id)
        return;
    neemOver();
    setRapport(evaluate(m_feiten));
    bepaalLege();
    Q_EMIT changed({QStringLiteral("zorgverlener")});
    Q_EMIT findingsChanged();
    Q_EMIT getoondGewijzigd();
}

bool ZorgovereenkomstSession::neemKennis(const ZorgovereenkomstFeiten& nu)
{
    const bool zelfde = nu.versie.volgnummer == m_feiten.versie.volgnummer && nu.versie.rijversie == rijversie()
        && nu.zorgovereenkomst.zorgverlener == draft().zorgverlener;
    if (!zelfde)
        return false;
    neemFeiten(nu);
    Q_EMIT changed({QStringLiteral("zorgverlener")});
    Q_EMIT findingsChanged();
    Q_EMIT getoondGewijzigd();
    return true;
}

std::optional<ModelVoorstel> ZorgovereenkomstSession::modelVoorstel() const
{
    return pgb::modelVoorstel(zorgverlenerSoort(), inhoud().relatie, inhoud().antwoorden);
}

bool ZorgovereenkomstSession::kanDelen() const
{
    const std::vector<Bevinding> alle = bevindingen();
    const auto weigert = [](const Bevinding& b) { return b.ernst == Ernst::Weigeren; };
    return bewerkbaar() && m_leeg.empty() && onleesbaar().isEmpty() && !draft().nieuw && std::none_of(alle.begin(), alle.end(), weigert);
}

void ZorgovereenkomstSession::opgeslagen(const VersieStand& vanServer, Stand wat, const QDateTime& wanneer)
{
    const QStringList sindsdien = verschillen(*wat, draft());
    m_feiten.versie.id = vanServer.versie.id;
    m_feiten.versie.rijversie = vanServer.versie.rijversie;
    if (vanServer.stand)
        m_feiten.stand = vanServer.stand;
    m_vanServer = vanServer.bevindingen;
    vergeetVanServer(sindsdien);
    bepaalLege();
    saved(std::move(wat), vanServer.versie.rijversie, wanneer);
    Q_EMIT findingsChanged();
    Q_EMIT getoondGewijzigd();
}

void ZorgovereenkomstSession::bijgewerkt(const VersieStand& vanServer)
{
    m_feiten.versie = vanServer.versie;
    m_feiten.stand = vanServer.stand;
    m_vanServer = vanServer.bevindingen;
    saved(stand(), vanServer.versie.rijversie, QDateTime::currentDateTime());
    Q_EMIT changed({QString()});
    Q_EMIT getoondGewijzigd();
}

void ZorgovereenkomstSession::bewaardVoorWeigering(qint64 rijversie, Stand wat)
{
    m_feiten.versie.rijversie = rijversie;
    saved(std::move(wat), rijversie, QDateTime::currentDateTime());
}

void ZorgovereenkomstSession::setServerBevindingen(std::vector<Bevinding> vanServer)
{
    m_vanServer = std::move(vanServer);
    bepaalLege();
    Q_EMIT findingsChanged();
    Q_EMIT getoondGewijzigd();
}

void ZorgovereenkomstSession::setInWachtrij()
{
    setServerStand(ServerStand::InWachtrij);
    Q_EMIT changed({});
}

ZorgovereenkomstSamen ZorgovereenkomstSession::vergelijk(const ZorgovereenkomstFeiten& ander) const
{
    // What is not asked is on no side of the comparison.
    const auto gevraagd = [this](ZorgovereenkomstDraft d) {
        d.inhoud = gevraagdeInhoud({d.inhoud, *m_parameters, m_feiten.zorgverlener ? &*m_feiten.zorgverlener : nullptr});
        return d;
    };
    const std::optional<ZorgovereenkomstDraft> begin = begindraft();
    return pgb::voegSamen(begin ? std::optional(gevraagd(*begin)) : std::nullopt, gevraagd(draft()), gevraagd(beginVan(ander)));
}

std::optional<ZorgovereenkomstDraft> ZorgovereenkomstSession::begindraft() const
{
    return basis() ? std::optional(*basis()) : std::nullopt;
}

void ZorgovereenkomstSession::voegSamen(const ZorgovereenkomstFeiten& ander, const QStringList& vanAnder)
{
    const ZorgovereenkomstDraft daar = beginVan(ander);
    ZorgovereenkomstDraft samen = vergelijk(ander).draft;
    neemVelden(samen, daar, vanAnder);
    neemFeiten(ander);
    vervang(daar, std::move(samen), ander.versie.rijversie);
}

void ZorgovereenkomstSession::volg(const ZorgovereenkomstFeiten& nu)
{
    const ZorgovereenkomstDraft daar = beginVan(nu);
    neemFeiten(nu);
    vervang(daar, daar, nu.versie.rijversie);
    Q_EMIT changed({QString()});
}

void ZorgovereenkomstSession::bestandBewaard(const QByteArray& sha256)
{
    m_bestanden.push_back(sha256);
    if (m_feiten.bestanden)
        m_feiten.bestanden->push_back(sha256);
}

void ZorgovereenkomstSession::neemFeiten(const ZorgovereenkomstFeiten& nu)
{
    m_feiten = nu;
    // A step back may name a file again that the version on the server does not.
    if (m_feiten.bestanden)
        m_feiten.bestanden->insert(m_feiten.bestanden->end(), m_bestanden.begin(), m_bestanden.end());
    m_feiten.parameters = m_parameters.get();
    if (m_feiten.zorgverlener && !m_feiten.zorgverlener->id)
        m_feiten.zorgverlener.reset();
    if (m_feiten.zorgverlener)
        m_bekend.insert(m_feiten.zorgverlener->id.waarde, *m_feiten.zorgverlener);
    m_vanServer.clear();
    neemOver();
    setRapport(evaluate(m_feiten));
    bepaalLege();
}

bool ZorgovereenkomstSession::alleenHier() const
{
    return !onleesbaar().isEmpty() || draft().nieuw.has_value();
}

QByteArray ZorgovereenkomstSession::snapshot() const
{
    return writeSnapshot({m_feiten.zorgovereenkomst.id, m_feiten.versie.volgnummer, m_rijversie, draft(), m_feiten.zorgverlener, begindraft()});
}

bool ZorgovereenkomstSession::restore(const QByteArray& bytes)
{
    std::optional<ZorgovereenkomstSnapshot> gelezen = readZorgovereenkomstSnapshot(bytes);
    if (!gelezen || gesloten() || gelezen->zorgovereenkomst != m_feiten.zorgovereenkomst.id
        || gelezen->volgnummer != m_feiten.versie.volgnummer)
        return false;
    if (gelezen->zorgverlener && !m_bekend.contains(gelezen->zorgverlener->id.waarde))
        m_bekend.insert(gelezen->zorgverlener->id.waarde, *gelezen->zorgverlener);
    // Only a verstrekker grants it; a journal does not.
    gelezen->draft.inhoud.tariefuitzonderingVerleend = inhoud().tariefuitzonderingVerleend;
    return zetTerug(tr("Werk van de vorige keer"), std::move(gelezen->draft), gelezen->rijversie, gelezen->basis);
}

QStringList ZorgovereenkomstSession::verschil(const ZorgovereenkomstDraft& voor, const ZorgovereenkomstDraft& na) const
{
    return verschillen(voor, na);
}

void ZorgovereenkomstSession::neemOver()
{
    m_feiten.versie.inhoud = draft().inhoud;
    m_feiten.zorgovereenkomst.zorgverlener = draft().zorgverlener;
    m_feiten.zorgverlener.reset();
    if (const auto bekend = m_bekend.constFind(draft().zorgverlener.waarde); bekend != m_bekend.constEnd())
        m_feiten.zorgverlener = *bekend;
    const std::optional<Zorgverlener> wie = gevraagdeZorgverlener(m_feiten, draft());
    const Zorgverlener* zorgverlener = wie ? &*wie : nullptr;
    if (!gesloten()) // what is signed is read as it was signed
        m_feiten.versie.inhoud = zonderNietGevraagd(zorgverlener);
    m_velden = GevraagdeVelden({m_feiten.versie.inhoud, *m_parameters, zorgverlener, nullptr, m_feiten.wijziging});
    m_kosten = kostenBeeld(m_feiten);
}

void ZorgovereenkomstSession::bepaalLege()
{
    m_leeg.clear();
    if (gesloten())
        return;
    const std::optional<Zorgverlener> wie = gevraagdeZorgverlener(m_feiten, draft());
    m_leeg = legeVelden({m_feiten.versie.inhoud, *m_parameters, wie ? &*wie : nullptr, nullptr, m_feiten.wijziging, eersteKeer()});
    if (!wie)
        std::erase_if(m_leeg, hangtAanZorgverlener); // the point is that nobody was chosen
    Paden gezegd;
    for (const Bevinding& b : bevindingen())
        gezegd.voegToe(b.path);
    std::erase_if(m_leeg, [&](const FieldPath& pad) { return draft().onleesbaar.contains(pad) || gezegd.raakt(pad); });
    std::stable_sort(m_leeg.begin(), m_leeg.end(), [](const FieldPath& a, const FieldPath& b) { return stapVanPad(a) < stapVanPad(b); });
}

void ZorgovereenkomstSession::afleiden(const QStringList& paths)
{
    const ZorgovereenkomstInhoud voor = m_feiten.versie.inhoud;
    neemOver();
    if (paths.contains(QStringLiteral("zorgverlener"))) { // what was about the other one; the server knows
        m_feiten.zorgverlenerIsVertegenwoordiger.reset();
        m_feiten.zorgverlenerNummers.reset();
        m_feiten.registers.reset();
        m_feiten.rekeningOokVan.reset();
        m_feiten.toezichtlijst.reset();
        m_feiten.minutenElders.reset();
    }
    vergeetVanServer(paths);
    QStringList gewijzigd = paths;
    if (paths.contains(QStringLiteral("zorgverlener")))
        gewijzigd << QStringLiteral("zorgovereenkomst") << QStringLiteral("zorgverlenerIsVertegenwoordiger") << QStringLiteral("zorgverlenerNummers")
                  << QStringLiteral("registers") << QStringLiteral("rekeningOokVan") << QStringLiteral("toezichtlijst") << QStringLiteral("minutenElders");
    // One answer may bring or take away the question of another.
    for (const FieldPath& pad : verschillen(voor, m_feiten.versie.inhoud)) {
        if (!gewijzigd.contains(pad))
            gewijzigd << pad;
    }
    if (!gewijzigd.isEmpty())
        setRapport(evaluateChanged(m_feiten, {gewijzigd.begin(), gewijzigd.end()}, rapport()));
    bepaalLege();
    // What cannot be read is a finding too, and only the draft knows it.
    Q_EMIT findingsChanged();
    Q_EMIT getoondGewijzigd();
}

void ZorgovereenkomstSession::vergeetVanServer(const QStringList& paths)
{
    std::erase_if(m_vanServer, [&](const Bevinding& bevinding) {
        const ZorgovereenkomstControle* controle = controleVan(bevinding.controle);
        return !controle || leest(*controle, paths);
    });
}

bool ZorgovereenkomstSession::zorgverlenerKaal() const
{
    return m_feiten.zorgverlener && !m_feiten.zorgverlenerNummers;
}

} // namespace pgb
