#include "client/ui/overeenkomst/stap_partijen.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pgb::ui {

QWidget* StapPartijen::nieuwVeld(const VeldTekst& tekst, const QString& veld, QString NieuweZorgverlener::*lid)
{
    const FieldPath pad = QStringLiteral("nieuw/") + veld;
    auto* invoer = typeVeld(tekst.label, pad, [lid](const Draft& d) { return d.nieuw ? *d.nieuw.*lid : QString(); },
                            [lid](Draft& d, const QString& getypt) {
                                if (d.nieuw)
                                    *d.nieuw.*lid = getypt;
                                return true;
                            });
    return blok(tekst, pad, invoer);
}

void StapPartijen::bouwNieuw(QVBoxLayout* kolom)
{
    using N = NieuweZorgverlener;
    const auto soortIs = [this](ZorgverlenerSoort soort) { return session().draft().nieuw && session().draft().nieuw->soort == soort; };
    kolom->addWidget(makeLabel(tr("Nieuwe zorgverlener"), LabelLook::Bold));
    m_waaromNieuw = makeLabel({}, LabelLook::Plain, true);
    m_waaromNieuw->setObjectName(QStringLiteral("waaromNieuw"));
    m_waaromNieuw->hide();
    kolom->addWidget(m_waaromNieuw);
    const Keuzen soorten{{tr("Particulier"), int(ZorgverlenerSoort::Informeel)}, {tr("Zelfstandige (zzp)"), int(ZorgverlenerSoort::Zzp)},
                         {tr("Zorginstelling"), int(ZorgverlenerSoort::Zorginstelling)}};
    kolom->addWidget(blok({tr("Wat voor zorgverlener is het?")}, QStringLiteral("nieuw/soort"),
                          radioVeld(tr("Soort zorgverlener"), QStringLiteral("nieuw/soort"), soorten,
                                    [](const Draft& d) { return d.nieuw ? std::optional(int(d.nieuw->soort)) : std::nullopt; },
                                    [](Draft& d, int waarde) {
                                        if (d.nieuw)
                                            d.nieuw->soort = ZorgverlenerSoort(waarde);
                                    })));
    kolom->addWidget(nieuwVeld({tr("Naam")}, QStringLiteral("naam"), &N::naam));
    auto* bsn = nieuwVeld({tr("Burgerservicenummer")}, QStringLiteral("bsn"), &N::bsn);
    auto* kvk = nieuwVeld({tr("KvK-nummer")}, QStringLiteral("kvk"), &N::kvk);
    auto* vestiging = nieuwVeld({tr("Vestigingsnummer"), {}, false}, QStringLiteral("vestiging"), &N::vestiging);
    auto* agb = nieuwVeld({tr("AGB-code"), tr("Nog geen code? U kunt doorgaan. Betalen kan zodra de code er is."), false}, QStringLiteral("agb"), &N::agb);
    auto* big = nieuwVeld({tr("BIG-nummer"), {}, false}, QStringLiteral("big"), &N::big);
    auto* geboren = blok({tr("Geboortedatum")}, QStringLiteral("nieuw/geboortedatum"),
                         datumVeld(tr("Geboortedatum"), QStringLiteral("nieuw/geboortedatum"),
                                   [](const Draft& d) { return d.nieuw ? QDate::fromString(d.nieuw->geboortedatum, Qt::ISODate) : QDate(); },
                                   [](Draft& d, QDate dag) {
                                       if (d.nieuw)
                                           d.nieuw->geboortedatum = dag.toString(Qt::ISODate);
                                   }));
    auto* geslacht = nieuwGeslacht();
    kolom->addLayout(naastElkaar({{bsn, 1}, {geboren, 1}}));
    kolom->addLayout(naastElkaar({{kvk, 1}, {vestiging, 1}}));
    kolom->addWidget(agb);
    kolom->addWidget(geslacht);
    kolom->addWidget(big);
    const Keuzen jaNee{{tr("Ja"), 1}, {tr("Nee"), 0}};
    auto* ondernemer = blok({tr("Is de zelfstandige ondernemer voor de inkomstenbelasting?"), tr("Dan geldt het minimumloon niet.")}, QStringLiteral("nieuw/ibOndernemer"),
                            radioVeld(tr("Ondernemer"), QStringLiteral("nieuw/ibOndernemer"), jaNee, [](const Draft& d) { return d.nieuw ? std::optional(int(d.nieuw->ibOndernemer)) : std::nullopt; },
                                      [](Draft& d, int waarde) {
                                          if (d.nieuw)
                                              d.nieuw->ibOndernemer = waarde == 1;
                                      }));
    kolom->addWidget(ondernemer);
    bouwNieuwAdres(kolom);
    bouwNieuwRekening(kolom);
    bouwNieuwKnoppen(kolom);
    const auto metKvk = [soortIs] { return soortIs(ZorgverlenerSoort::Zzp) || soortIs(ZorgverlenerSoort::Zorginstelling); };
    geldt(bsn, [soortIs] { return soortIs(ZorgverlenerSoort::Informeel); });
    geldt(kvk, metKvk);
    geldt(agb, metKvk);
    geldt(vestiging, metKvk);
    const auto persoon = [soortIs] { return !soortIs(ZorgverlenerSoort::Zorginstelling); };
    geldt(geboren, persoon);
    geldt(geslacht, persoon);
    geldt(big, persoon);
    geldt(ondernemer, [soortIs] { return soortIs(ZorgverlenerSoort::Zzp); });
}

QWidget* StapPartijen::nieuwGeslacht()
{
    const FieldPath pad = QStringLiteral("nieuw/geslacht");
    Keuzen keuzen;
    for (const Geslacht g : {Geslacht::Vrouw, Geslacht::Man, Geslacht::X})
        keuzen.emplace_back(metHoofdletter(codeTekst(g)), int(g));
    return blok({tr("Geslacht")}, pad,
                radioVeld(tr("Geslacht"), pad, keuzen,
                          [](const Draft& d) { return d.nieuw && d.nieuw->geslacht != Geslacht::Onbekend ? std::optional(int(d.nieuw->geslacht)) : std::nullopt; },
                          [](Draft& d, int waarde) {
                              if (d.nieuw)
                                  d.nieuw->geslacht = Geslacht(waarde);
                          }));
}

/// Who gives care in person has an address and a telephone number in the agreement; an organisation may (domain 5.2).
void StapPartijen::bouwNieuwAdres(QVBoxLayout* kolom)
{
    using N = NieuweZorgverlener;
    std::vector<VeldBlok*> vanPersoon;
    const auto vanAdres = [&](const QString& label, const char* naam, QString N::*lid) {
        auto* veld = nieuwVeld({label}, QString(QLatin1String(naam)), lid);
        vanPersoon.push_back(qobject_cast<VeldBlok*>(veld));
        return veld;
    };
    auto* straat = vanAdres(tr("Straat"), "straat", &N::straat);
    auto* nummer = vanAdres(tr("Nummer"), "huisnummer", &N::huisnummer);
    auto* postcode = vanAdres(tr("Postcode"), "postcode", &N::postcode);
    auto* plaats = vanAdres(tr("Woonplaats"), "woonplaats", &N::woonplaats);
    auto* telefoon = vanAdres(tr("Telefoon"), "telefoon", &N::telefoon);
    kolom->addLayout(naastElkaar({{straat, 3}, {nummer, 2}}));
    kolom->addLayout(naastElkaar({{postcode, 2}, {plaats, 3}}));
    kolom->addLayout(naastElkaar({{telefoon, 1}, {nieuwVeld({tr("E-mail"), {}, false}, QStringLiteral("email"), &N::email), 1}}));
    bijTonen(straat, [this, vanPersoon] {
        const bool persoon = !session().draft().nieuw || session().draft().nieuw->soort != ZorgverlenerSoort::Zorginstelling;
        for (VeldBlok* veld : vanPersoon)
            veld->setVerplicht(persoon);
    });
}

void StapPartijen::bouwNieuwRekening(QVBoxLayout* kolom)
{
    using N = NieuweZorgverlener;
    auto* iban = nieuwVeld({tr("Rekeningnummer (IBAN)")}, QStringLiteral("iban"), &N::iban);
    auto* bic = nieuwVeld({tr("BIC-code")}, QStringLiteral("bic"), &N::bic);
    auto* houder = nieuwVeld({tr("Op naam van"), tr("Alleen als de rekening op een andere naam staat."), false}, QStringLiteral("rekeninghouder"), &N::rekeninghouder);
    kolom->addLayout(naastElkaar({{iban, 3}, {bic, 2}}));
    kolom->addWidget(houder);
    geldt(bic, [this] {
        const auto nummer = session().draft().nieuw ? Iban::parse(session().draft().nieuw->iban) : std::nullopt;
        return nummer && bicNodig(*nummer);
    });
}

void StapPartijen::bouwNieuwKnoppen(QVBoxLayout* kolom)
{
    auto* knoppen = new QHBoxLayout;
    knoppen->setSpacing(8);
    m_toevoegen = new QPushButton(tr("Zorgverlener toevoegen"));
    m_toevoegen->setObjectName(QStringLiteral("zorgverlenerToevoegen"));
    auto* niet = makeLink(tr("Toch niet"));
    m_toevoegUitkomst = makeLabel({}, LabelLook::Wrong, true);
    knoppen->addWidget(m_toevoegen);
    knoppen->addWidget(niet);
    knoppen->addWidget(m_toevoegUitkomst, 1);
    kolom->addLayout(knoppen);
    connect(m_toevoegen, &QPushButton::clicked, this, &StapPartijen::voegToe);
    connect(niet, &QPushButton::clicked, this, [this] {
        session().zet(tr("Zorgverlener toch niet invoeren"), [](Draft& d) { d.nieuw.reset(); });
        m_nummer->setFocus();
    });
}

void StapPartijen::beginNieuw(const QString& nummer, const QString& waarom)
{
    m_toevoegGeprobeerd = false;
    m_waaromNieuw->setText(waarom);
    m_waaromNieuw->setVisible(!waarom.isEmpty());
    session().zet(tr("Nieuwe zorgverlener"), [&](Draft& d) {
        d.nieuw.emplace();
        d.zorgverlener = {};
        if (Bsn::parse(nummer)) {
            d.nieuw->bsn = nummer;
        } else if (AgbCode::parse(nummer)) {
            // A code of a person begins with 91 as a rule, one of an undertaking with 41 (domain 13); the user can choose the other.
            d.nieuw->soort = nummer.startsWith(QLatin1String("91")) ? ZorgverlenerSoort::Zzp : ZorgverlenerSoort::Zorginstelling;
            d.nieuw->agb = nummer;
        }
    });
    if (!waarom.isEmpty()) {
        QAccessibleEvent gezegd(m_waaromNieuw, QAccessible::Alert);
        QAccessible::updateAccessibility(&gezegd);
    }
    naarVeld(QStringLiteral("nieuw/naam"));
}

std::vector<std::pair<FieldPath, VeldMelding>> StapPartijen::eigenMeldingen() const
{
    std::vector<std::pair<FieldPath, VeldMelding>> uit;
    const auto& nieuw = session().draft().nieuw;
    if (!nieuw)
        return uit;
    for (const NieuwFout& fout : fouten(*nieuw)) {
        const FieldPath pad = QStringLiteral("nieuw/") + fout.veld;
        // An empty field is no mistake until someone wants to add; a wrong number is one when its field is left.
        const bool tonen = m_toevoegGeprobeerd || (!fout.leeg && padVan(QApplication::focusWidget()) != pad);
        if (tonen && !session().draft().onleesbaar.contains(pad))
            uit.emplace_back(pad, VeldMelding{Ernst::Weigeren, OvereenkomstWoorden::nieuwFout(fout), {}});
    }
    return uit;
}

void StapPartijen::voegToe()
{
    const auto& nieuw = session().draft().nieuw;
    if (!nieuw)
        return;
    m_toevoegGeprobeerd = true;
    const std::vector<NieuwFout> alle = fouten(*nieuw);
    toonMeldingen();
    if (!alle.empty()) {
        naarVeld(QStringLiteral("nieuw/") + alle.front().veld);
        return;
    }
    m_toevoegUitkomst->setText(tr("Wij voegen de zorgverlener toe."));
    m_toevoegen->setEnabled(false); // one press, one record
    m_gateway.maakZorgverlener(zorgverlenerVan(*nieuw), this, [this](const Outcome<Zorgverlener>& gemaakt) {
        m_toevoegen->setEnabled(true);
        m_toevoegUitkomst->setText(gemaakt ? QString() : probleemTekst(gemaakt.problem()));
        if (!gemaakt)
            return;
        m_toevoegGeprobeerd = false;
        m_ingevoerd = gemaakt->id;
        session().kiesZorgverlener(*gemaakt);
        naarVraag();
    });
}

} // namespace pgb::ui
