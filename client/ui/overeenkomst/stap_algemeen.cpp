#include "client/ui/overeenkomst/stap_algemeen.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/code_text.h"
#include <QLabel>
#include <QVBoxLayout>

namespace pgb::ui {

StapAlgemeen::StapAlgemeen(const Theme& theme, ZorgovereenkomstSession& session, QWidget* parent) : Formulier(theme, session, 3, parent)
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(16);
    auto* zorg = new QWidget;
    m_zorg = new QVBoxLayout(zorg);
    m_zorg->setContentsMargins(0, 0, 0, 0);
    m_zorg->setSpacing(16);
    kolom->addWidget(zorg);
    const Keuzen keuzen{{tr("Ja, de SVB doet de loonadministratie"), 1}, {tr("Nee"), 0}};
    const FieldPath salarisPad = QStringLiteral("inhoud/salarisadministratie");
    auto* salaris = blok({tr("Wilt u dat de SVB het loon berekent?"), tr("De Sociale Verzekeringsbank (SVB) houdt dan loonheffing in. Bij een arbeidsovereenkomst van vier dagen of meer per week moet dit.")},
                         salarisPad,
                         radioVeld(tr("Loonadministratie"), salarisPad, keuzen, [](const Draft& d) { return int(d.inhoud.salarisadministratie); },
                                   [](Draft& d, int waarde) { d.inhoud.salarisadministratie = waarde == 1; }));
    kolom->addWidget(salaris);
    geldt(salaris, [this] {
        const bool ondernemer = this->session().zorgverlenerSoort() == ZorgverlenerSoort::Zorginstelling
            || (this->session().zorgverlener() && this->session().zorgverlener()->ibOndernemer);
        return !ondernemer || this->session().inhoud().salarisadministratie;
    });
    const auto maanden = [] {
        Keuzen uit{{tr("1 maand"), 1}};
        for (int n = 2; n <= 4; ++n)
            uit.emplace_back(tr("%1 maanden").arg(n), n);
        return uit;
    };
    const FieldPath opzegPad = QStringLiteral("inhoud/opzegtermijnMaanden");
    auto* opzeg = keuzeVeld(tr("Opzegtermijn"), opzegPad, maanden, [](const Draft& d) { return d.inhoud.opzegtermijnMaanden; },
                            [](Draft& d, int waarde) { d.inhoud.opzegtermijnMaanden = waarde; });
    dressed(theme, opzeg, [opzeg, &theme] { opzeg->setMaximumWidth(theme.px(200)); });
    kolom->addWidget(blok({tr("Opzegtermijn"), tr("Zo lang van tevoren zegt u of de zorgverlener de overeenkomst op.")}, opzegPad, opzeg));
    const FieldPath overigPad = QStringLiteral("inhoud/overigeAfspraken");
    kolom->addWidget(blok({tr("Overige afspraken"), tr("Bijvoorbeeld over een sleutel, vervanging of vakantie."), false}, overigPad,
                          langVeld(tr("Overige afspraken"), overigPad, [](const Draft& d) { return d.inhoud.overigeAfspraken; },
                                   [](Draft& d, const QString& tekst) { d.inhoud.overigeAfspraken = tekst; })));
    kolom->addStretch(1);
    toon();
}

bool StapAlgemeen::bouwRijen()
{
    const int nodig = int(session().inhoud().werkafspraken.size());
    if (!m_zorg || m_gebouwd == nodig)
        return false;
    m_gebouwd = nodig;
    for (QWidget* rij : m_rijen) {
        rij->hide();
        rij->deleteLater();
    }
    m_rijen.clear();
    if (session().inhoud().werkafspraken.empty()) {
        auto* leeg = makeLabel(tr("Kies eerst bij stap 2 welke zorg de zorgverlener geeft. Daarna beschrijft u die hier."), LabelLook::Muted, true);
        m_zorg->addWidget(leeg);
        m_rijen.push_back(leeg);
        return true;
    }
    for (size_t i = 0; i < session().inhoud().werkafspraken.size(); ++i) {
        const FieldPath pad = QStringLiteral("inhoud/werkafspraken/%1/zorgbeschrijving").arg(i);
        const auto heeft = [i](const Draft& d) { return i < d.inhoud.werkafspraken.size(); };
        auto* veld = langVeld(tr("Zorgbeschrijving"), pad, [heeft, i](const Draft& d) { return heeft(d) ? d.inhoud.werkafspraken[i].zorgbeschrijving : QString(); },
                              [heeft, i](Draft& d, const QString& tekst) {
                                  if (heeft(d))
                                      d.inhoud.werkafspraken[i].zorgbeschrijving = tekst;
                              });
        auto* vak = blok({QStringLiteral("-"), i == 0 ? tr("Wat doet de zorgverlener, hoe vaak, waar en waarvoor? Schrijf het zoals u het zegt.") : QString()}, pad, veld);
        bijTonen(vak, [this, vak, i, heeft] {
            if (heeft(session().draft()))
                vak->setLabel(tr("%1: wat doet de zorgverlener?").arg(functieTekst(session().inhoud().werkafspraken[i].functieCode)));
        });
        m_zorg->addWidget(vak);
        vak->show();
        m_rijen.push_back(vak);
    }
    return true;
}

} // namespace pgb::ui
