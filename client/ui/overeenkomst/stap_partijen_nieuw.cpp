#include "client/ui/overeenkomst/stap_partijen.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/probleem_text.h"
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
    auto* agb = nieuwVeld({tr("AGB-code"), {}, false}, QStringLiteral("agb"), &N::agb);
    auto* geboren = blok({tr("Geboortedatum")}, QStringLiteral("nieuw/geboortedatum"),
                         datumVeld(tr("Geboortedatum"), QStringLiteral("nieuw/geboortedatum"),
                                   [](const Draft& d) { return d.nieuw ? QDate::fromString(d.nieuw->geboortedatum, Qt::ISODate) : QDate(); },
                                   [](Draft& d, QDate dag) {
                                       if (d.nieuw)
                                           d.nieuw->geboortedatum = dag.toString(Qt::ISODate);
                                   }));
    kolom->addLayout(naastElkaar({{bsn, 1}, {kvk, 1}, {agb, 1}, {geboren, 1}}));
    const Keuzen jaNee{{tr("Ja"), 1}, {tr("Nee"), 0}};
    auto* ondernemer = blok({tr("Is de zelfstandige ondernemer voor de inkomstenbelasting?"), tr("Dan geldt het minimumloon niet.")}, QStringLiteral("nieuw/ibOndernemer"),
                            radioVeld(tr("Ondernemer"), QStringLiteral("nieuw/ibOndernemer"), jaNee, [](const Draft& d) { return d.nieuw ? std::optional(int(d.nieuw->ibOndernemer)) : std::nullopt; },
                                      [](Draft& d, int waarde) {
                                          if (d.nieuw)
                                              d.nieuw->ibOndernemer = waarde == 1;
                                      }));
    kolom->addWidget(ondernemer);
    kolom->addWidget(nieuwVeld({tr("Rekeningnummer (IBAN)")}, QStringLiteral("iban"), &N::iban));
    kolom->addLayout(naastElkaar({{nieuwVeld({tr("Straat"), {}, false}, QStringLiteral("straat"), &N::straat), 3},
                                  {nieuwVeld({tr("Nummer"), {}, false}, QStringLiteral("huisnummer"), &N::huisnummer), 2}}));
    kolom->addLayout(naastElkaar({{nieuwVeld({tr("Postcode"), {}, false}, QStringLiteral("postcode"), &N::postcode), 2},
                                  {nieuwVeld({tr("Woonplaats"), {}, false}, QStringLiteral("woonplaats"), &N::woonplaats), 3}}));
    kolom->addLayout(naastElkaar({{nieuwVeld({tr("E-mail"), {}, false}, QStringLiteral("email"), &N::email), 1},
                                  {nieuwVeld({tr("Telefoon"), {}, false}, QStringLiteral("telefoon"), &N::telefoon), 1}}));
    bouwNieuwKnoppen(kolom);
    const auto metKvk = [soortIs] { return soortIs(ZorgverlenerSoort::Zzp) || soortIs(ZorgverlenerSoort::Zorginstelling); };
    geldt(bsn, [soortIs] { return soortIs(ZorgverlenerSoort::Informeel); });
    geldt(kvk, metKvk);
    geldt(agb, metKvk);
    geldt(geboren, [soortIs] { return !soortIs(ZorgverlenerSoort::Zorginstelling); });
    geldt(ondernemer, [soortIs] { return soortIs(ZorgverlenerSoort::Zzp); });
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

void StapPartijen::beginNieuw(const QString& nummer)
{
    m_toevoegGeprobeerd = false;
    session().zet(tr("Nieuwe zorgverlener"), [&](Draft& d) {
        d.nieuw.emplace();
        d.zorgverlener = {};
        if (Bsn::parse(nummer)) {
            d.nieuw->bsn = nummer;
        } else if (AgbCode::parse(nummer)) {
            d.nieuw->soort = ZorgverlenerSoort::Zorginstelling;
            d.nieuw->agb = nummer;
        }
    });
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
        session().kiesZorgverlener(*gemaakt);
        naarVeld(QStringLiteral("inhoud/relatie"));
    });
}

} // namespace pgb::ui
