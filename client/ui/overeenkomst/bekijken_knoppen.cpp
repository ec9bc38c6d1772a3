// What can be done with an agreement that is read, as the buttons under it.
#include "client/ui/overeenkomst/bekijken.h"
#include "client/models/clienten_lijst.h"
#include "client/models/recht_tekst.h"
#include "client/ui/declaraties/invullen.h"
#include "client/ui/widgets/key_cap.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace pgb::ui {

using G = ZorgovereenkomstGebeurtenis;
using S = ZorgovereenkomstStatus;

std::vector<Bekijken::Knop> Bekijken::knoppen() const
{
    const ZorgovereenkomstVersie& versie = m_session.versie();
    const BudgethouderId budgethouder = m_session.feiten().zorgovereenkomst.budgethouder;
    std::vector<Knop> uit;
    if (m_session.feiten().stand && m_session.feiten().stand->eindigt) // it can only be thrown away
        return uit;
    const auto bied = [&](G gebeurtenis, ZorgovereenkomstActor actor, std::optional<Handeling> handeling, const QString& tekst, bool hoofd) {
        if (findOvergang(versie.status, gebeurtenis, actor) && handeling && m_services.mag(*handeling, budgethouder))
            uit.push_back({gebeurtenis, tekst, hoofd});
    };
    using A = ZorgovereenkomstActor;
    const auto biedBudgethouder = [&](G gebeurtenis, const QString& tekst, bool hoofd) { bied(gebeurtenis, A::Budgethouder, handelingVoor(gebeurtenis, versie.status), tekst, hoofd); };
    if (m_services.zorgverlenerKant()) {
        if (versie.opgesteldDoor == Partijrol::Zorgverlener)
            bied(G::Intrekken, A::Zorgverlener, Handeling::ZorgovereenkomstOpstellen, tr("Voorstel intrekken"), false);
        bied(G::Terugsturen, A::Zorgverlener, Handeling::ZorgovereenkomstOpstellen, tr("Terugsturen met een vraag"), false);
        bied(G::OndertekenenZorgverlener, A::Zorgverlener, Handeling::ZorgovereenkomstOndertekenenZorgverlener, tr("Ondertekenen"), true);
    } else if (m_services.budgethouderKant()) {
        biedBudgethouder(G::Intrekken, tr("Intrekken"), false);
        biedBudgethouder(G::Wijzigen, tr("Toch wijzigen"), false);
        biedBudgethouder(G::Aanvullen, tr("Antwoord sturen"), true);
        biedBudgethouder(G::Herstellen, tr("Herstellen"), true);
        biedBudgethouder(G::OndertekenenBudgethouder, tr("Ondertekenen"), true);
    }
    return uit;
}

std::optional<G> Bekijken::hoofdknop() const
{
    const std::vector<Knop> alle = knoppen();
    const auto hoofd = std::find_if(alle.begin(), alle.end(), [](const Knop& k) { return k.hoofd; });
    return hoofd == alle.end() ? std::nullopt : std::optional(hoofd->gebeurtenis);
}

QString Bekijken::hoofdwoord() const
{
    const std::vector<Knop> alle = knoppen();
    const auto hoofd = std::find_if(alle.begin(), alle.end(), [](const Knop& k) { return k.hoofd; });
    return hoofd == alle.end() ? QString() : hoofd->tekst.toLower();
}

void Bekijken::naarKop()
{
    m_titel->setFocus(Qt::OtherFocusReason);
}

void Bekijken::toonKnoppen()
{
    // The buttons are made anew: what had the focus keeps it under its name, or the heading takes it; else it would go out of the page.
    const QWidget* balk = m_knoppen->parentWidget();
    const QWidget* focus = window()->focusWidget();
    const bool hier = focus && balk && balk->isAncestorOf(focus);
    const QString naam = hier ? focus->objectName() : QString();
    m_knoppen->removeWidget(m_uitleg);
    while (QLayoutItem* item = m_knoppen->takeAt(0)) {
        if (item->widget()) {
            item->widget()->setObjectName({});
            item->widget()->deleteLater();
        }
        delete item;
    }
    voegVasteToe();
    voegDoenToe();
    for (const Knop& k : knoppen()) {
        auto* knop = new KeyButton(m_theme, k.tekst, k.hoofd ? QKeySequence(Qt::CTRL | Qt::Key_Return) : QKeySequence());
        if (k.hoofd)
            knop->setMain(true);
        knop->setObjectName(code(k.gebeurtenis));
        knop->setEnabled(!m_bezig);
        connect(knop, &QPushButton::clicked, this, [this, g = k.gebeurtenis] { vraag(g); });
        m_knoppen->addWidget(knop);
    }
    if (!hier)
        return;
    auto* zelfde = naam.isEmpty() ? nullptr : balk->findChild<QPushButton*>(naam);
    if (zelfde && zelfde->isEnabled())
        zelfde->setFocus(Qt::OtherFocusReason);
    else
        naarKop();
}

void Bekijken::voegVasteToe()
{
    const auto voeg = [this](const QString& tekst, const char* naam, const QString& tip, void (Bekijken::*signaal)()) {
        auto* knop = new QPushButton(tekst);
        knop->setObjectName(QString::fromLatin1(naam));
        knop->setToolTip(tip);
        if (!tip.isEmpty())
            knop->setProperty("kind", QStringLiteral("row"));
        connect(knop, &QPushButton::clicked, this, signaal);
        m_knoppen->addWidget(knop);
    };
    voeg(tr("Sluiten"), "sluiten", {}, &Bekijken::terug);
    voeg(tr("Pdf…"), "pdf", tr("Opslaan als pdf (Ctrl+E)"), &Bekijken::pdf);
    voeg(tr("Afdrukken…"), "afdrukken", tr("Afdrukken op A4 (Ctrl+P)"), &Bekijken::afdrukken);
    m_knoppen->addWidget(m_uitleg, 1);
    m_uitleg->setText(m_bezig ? tr("Wij sturen het door.") : geenRecht());
}

QString Bekijken::geenRecht() const
{
    const ZorgovereenkomstFeiten& feiten = m_session.feiten();
    const ZorgovereenkomstVersie& versie = m_session.versie();
    const BudgethouderId budgethouder = feiten.zorgovereenkomst.budgethouder;
    const bool doen = aanZet(versie) == AanZet::Budgethouder || versie.status == S::Lopend || versie.status == S::Goedgekeurd;
    const Handeling nodig = nodigVoor(versie);
    if (!m_services.budgethouderKant() || !doen || m_services.mag(nodig, budgethouder))
        return {};
    const QString naam = feiten.budgethouder ? volledigeNaam(feiten.budgethouder->naam) : tr("De budgethouder");
    return geenRechtTekst(nodig, m_services.wieKan(nodig, budgethouder, naam));
}

bool Bekijken::kanBeeindigen() const
{
    // Also while a later version is in view: it ends the agreement.
    const Zorgovereenkomst& z = m_session.feiten().zorgovereenkomst;
    const ZorgovereenkomstVersie* versie = teBeeindigenVersie(z);
    return versie && m_services.mag(Handeling::ZorgovereenkomstBeoordelen, z.budgethouder)
        && versie->inhoud.soort != ZorgovereenkomstSoort::Arbeidsovereenkomst; // there notice is needed (W20)
}

bool Bekijken::kanBeoordelen() const
{
    const ZorgovereenkomstVersie& versie = m_session.versie();
    const Gebruiker& wie = m_services.gebruiker;
    const bool ligt = versie.status == S::InBeoordeling || versie.status == S::AanvullingGevraagd;
    return ligt && std::any_of(versie.beoordelingen.begin(), versie.beoordelingen.end(), [&wie](const Deelbeoordeling& d) {
        const bool mijn = d.soort == DeelbeoordelingSoort::SvbArbeidsrecht ? wie.rol == Rol::Svb : wie.rol == Rol::MedewerkerVerstrekker && wie.verstrekker == d.verstrekker;
        return mijn && d.status == DeelbeoordelingStatus::Open;
    });
}

/// What begins something new, as far as it can be done now.
void Bekijken::voegDoenToe()
{
    const Zorgovereenkomst& z = m_session.feiten().zorgovereenkomst;
    const bool partij = m_services.budgethouderKant() || m_services.zorgverlenerKant();
    if (m_services.vultUrenIn(z) && m_uren->vraagt(z)) {
        auto* knop = new QPushButton(tr("Uren invullen"));
        knop->setObjectName(QStringLiteral("urenInvullen"));
        connect(knop, &QPushButton::clicked, this, &Bekijken::urenInvullen);
        m_knoppen->addWidget(knop);
    }
    if (kanBeoordelen()) {
        auto* knop = new QPushButton(tr("Beoordelen in de werklijst"));
        knop->setObjectName(QStringLiteral("beoordelen"));
        connect(knop, &QPushButton::clicked, this, &Bekijken::beoordelen);
        m_knoppen->addWidget(knop);
    }
    if (kanBeeindigen() && !m_bezig) {
        auto* knop = new QPushButton(tr("Beëindigen…"));
        knop->setObjectName(QStringLiteral("beeindigen"));
        connect(knop, &QPushButton::clicked, this, &Bekijken::beeindigen);
        m_knoppen->addWidget(knop);
    }
    if (!m_services.mag(Handeling::ZorgovereenkomstOpstellen, m_session.feiten().zorgovereenkomst.budgethouder) || m_bezig)
        return;
    const S status = m_session.versie().status;
    if (m_services.zorgverlenerKant() && status == S::Gedeeld) {
        auto* aanpas = new QPushButton(tr("Aanpassen…"));
        aanpas->setObjectName(QStringLiteral("aanpassen"));
        connect(aanpas, &QPushButton::clicked, this, &Bekijken::aanpassen);
        m_knoppen->addWidget(aanpas);
    }
    const auto rijKnop = [this](const QString& tekst, const char* naam, void (Bekijken::*signaal)()) {
        auto* knop = new QPushButton(tekst);
        knop->setObjectName(QString::fromLatin1(naam));
        connect(knop, &QPushButton::clicked, this, signaal);
        m_knoppen->addWidget(knop);
    };
    const auto& zorgverlener = m_session.feiten().zorgverlener;
    const bool persoon = m_session.versie().inhoud.soort != ZorgovereenkomstSoort::Zorginstelling && !(zorgverlener && zorgverlener->soort == ZorgverlenerSoort::Zorginstelling);
    // Also while a later version is in view.
    const bool loopt = std::any_of(z.versies.begin(), z.versies.end(), [](const ZorgovereenkomstVersie& v) { return v.status == S::Lopend; });
    if (m_services.budgethouderKant() && loopt && persoon)
        rijKnop(tr("Ziekte of verlof…"), "verzuim", &Bekijken::verzuim);
    if (partij && teBeeindigenVersie(z) && m_services.magOpzeggen(z.budgethouder))
        rijKnop(tr("Opzeggen…"), "opzeggen", &Bekijken::opzeggen);
    if (partij && (status == S::Lopend || status == S::Goedgekeurd)) {
        auto* wijzig = new KeyButton(m_theme, tr("Wijzigen…"), QKeySequence(Qt::Key_F2));
        wijzig->setObjectName(QStringLiteral("wijzigen"));
        connect(wijzig, &QPushButton::clicked, this, &Bekijken::wijzigen);
        m_knoppen->addWidget(wijzig);
    }
}

} // namespace pgb::ui
