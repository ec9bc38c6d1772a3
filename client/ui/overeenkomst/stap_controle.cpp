#include "client/ui/overeenkomst/stap_controle.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/ui/ronde/was_wordt.h"
#include "client/ui/widgets/error_summary.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/veld_text.h"
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {

QStringList stapNamen()
{
    return {StapControle::tr("Partijen"), StapControle::tr("Werkafspraken"), StapControle::tr("Algemene afspraken"), StapControle::tr("Controle"), StapControle::tr("Delen")};
}

} // namespace

std::vector<OvereenkomstPunt> puntenVan(const ZorgovereenkomstSession& session, bool alles)
{
    const QStringList stappen = stapNamen();
    std::vector<OvereenkomstPunt> uit;
    const auto voegToe = [&](int stap, Ernst ernst, const FieldPath& pad, const QString& tekst) {
        const QString waar = QStringLiteral("%1 · %2").arg(stappen.value(stap - 1), metHoofdletter(veldNaam(pad)));
        uit.push_back({{ernst, waar, tekst, {}, StapControle::tr("Ga erheen")}, pad, stap});
    };
    for (const Bevinding& b : alles ? session.bevindingen() : session.zichtbaar())
        voegToe(ZorgovereenkomstSession::stapVan(b), b.ernst, b.path.isEmpty() ? QStringLiteral("zorgverlener") : b.path, bevindingTekst(b));
    for (const Veldopmerking& o : session.teHerstellen())
        voegToe(ZorgovereenkomstSession::stapVanPad(o.veld), Ernst::Parkeren, o.veld, StapControle::tr("Afgewezen: %1").arg(o.tekst));
    const QMap<QString, QString> onleesbaar = session.onleesbaar();
    for (auto it = onleesbaar.begin(); it != onleesbaar.end(); ++it) {
        if (alles || session.isZichtbaar(it.key()))
            voegToe(ZorgovereenkomstSession::stapVanPad(it.key()), Ernst::Weigeren, it.key(), OvereenkomstWoorden::onleesbaar(it.key(), it.value()));
    }
    for (const FieldPath& pad : session.lege()) {
        if (alles || session.isZichtbaar(pad))
            voegToe(ZorgovereenkomstSession::stapVanPad(pad), Ernst::Weigeren, pad, leegVeldTekst(pad));
    }
    if (session.draft().nieuw && (alles || session.isZichtbaar(QStringLiteral("nieuw"))))
        voegToe(1, Ernst::Weigeren, QStringLiteral("nieuw/naam"), StapControle::tr("De nieuwe zorgverlener is nog niet toegevoegd. Vul de gegevens in en kies 'Zorgverlener toevoegen'."));
    std::stable_sort(uit.begin(), uit.end(), [](const OvereenkomstPunt& a, const OvereenkomstPunt& b) { return a.stap < b.stap; });
    return uit;
}

FieldPath PuntLoop::verder(const std::vector<OvereenkomstPunt>& punten, bool vooruit)
{
    const int n = int(punten.size());
    const auto zelfde = [this](const OvereenkomstPunt& p) { return p.pad == m_pad && p.tekst.text == m_tekst; };
    const auto staat = std::find_if(punten.begin(), punten.end(), zelfde);
    if (staat != punten.end())
        m_plaats = int(staat - punten.begin());
    if (m_plaats < 0)
        m_plaats = vooruit ? 0 : n - 1;
    else if (!vooruit)
        m_plaats = (m_plaats + n - 1) % n;
    else // what was mended left the list, and the next one came to its place
        m_plaats = (m_plaats + (staat != punten.end() ? 1 : 0)) % n;
    m_pad = punten[size_t(m_plaats)].pad;
    m_tekst = punten[size_t(m_plaats)].tekst.text;
    return m_pad;
}

StapControle::StapControle(const Theme& theme, ZorgovereenkomstSession& session, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_session(session), m_punten(new ErrorSummary(theme)), m_hierna(makeLabel({}, LabelLook::Plain, true)),
      m_kolom(new QVBoxLayout(this))
{
    m_kolom->setContentsMargins(0, 0, 0, 0);
    m_kolom->setSpacing(16);
    m_kolom->addWidget(m_punten);
    m_kolom->addWidget(m_hierna);
    m_kolom->addStretch(1);
    connect(m_punten, &ErrorSummary::activated, this, [this](int i) {
        if (size_t(i) < m_lijst.size())
            Q_EMIT naarVeld(m_lijst[size_t(i)].pad);
    });
}

void StapControle::wijsOpPunten()
{
    m_punten->focusHeading();
}

void StapControle::toon()
{
    m_lijst = puntenVan(m_session, true);
    std::vector<FindingText> teksten;
    for (const OvereenkomstPunt& punt : m_lijst)
        teksten.push_back(punt.tekst);
    m_punten->setFindings(teksten);
    const bool klaar = m_session.kanDelen();
    m_hierna->setText((klaar ? tr("Alles is ingevuld. ") : QString()) + (m_hiernaZin.isEmpty() ? OvereenkomstWoorden::hierna(m_session.feiten()) : m_hiernaZin));
    delete m_antwoorden;
    m_antwoorden = antwoorden();
    m_kolom->insertWidget(1, m_antwoorden);
}

QWidget* StapControle::antwoorden()
{
    auto* vak = new QWidget;
    auto* rooster = new QGridLayout(vak);
    rooster->setContentsMargins(0, 0, 0, 0);
    rooster->setHorizontalSpacing(12);
    rooster->setVerticalSpacing(4);
    rooster->setColumnStretch(0, 2);
    rooster->setColumnStretch(1, 3);
    const std::vector<VeldVerschil> verschillen = m_vorige ? inhoudVerschillen(*m_vorige, m_session.feiten().versie.inhoud) : std::vector<VeldVerschil>();
    int rij = 0;
    for (int stap = 1; stap <= 3; ++stap) {
        if (rij > 0)
            rooster->setRowMinimumHeight(rij++, 8);
        rooster->addWidget(makeLabel(stapNamen().value(stap - 1), LabelLook::Bold), rij++, 0, 1, 3);
        for (const InhoudVeld& veld : antwoordenVan(stap)) {
            auto* naam = makeLabel(veld.naam, LabelLook::Muted, true);
            QWidget* waarde = waardeVan(veld, verschillen);
            for (QWidget* vakje : {static_cast<QWidget*>(naam), waarde})
                vakje->setContentsMargins(0, 4, 0, 0); // on the line of the link, which is as high as a button
            rooster->addWidget(naam, rij, 0, Qt::AlignTop);
            rooster->addWidget(waarde, rij, 1, Qt::AlignTop);
            if (!veld.pad.isEmpty() && m_session.isOpen(veld.pad)) {
                auto* link = makeLink(tr("Wijzigen"));
                link->setAccessibleName(tr("Wijzigen: %1").arg(veld.naam));
                connect(link, &QPushButton::clicked, this, [this, pad = veld.pad] { Q_EMIT naarVeld(pad); });
                rooster->addWidget(link, rij, 2, Qt::AlignTop);
            }
            ++rij;
        }
    }
    return vak;
}

QWidget* StapControle::waardeVan(const InhoudVeld& veld, const std::vector<VeldVerschil>& verschillen) const
{
    if (m_vorige && veld.pad == QLatin1String("inhoud/toekenningen") && m_vorige->toekenningen != m_session.feiten().versie.inhoud.toekenningen)
        return new GewijzigdeWaarde(m_theme, budgetnamen(m_vorige->toekenningen, budgetnaam(m_session.feiten())), veld.waarde);
    for (const VeldVerschil& verschil : verschillen) {
        if (verschil.pad == veld.pad && verschil.naam == veld.naam && !verschil.gelijk())
            return new GewijzigdeWaarde(m_theme, verschil.was, veld.waarde);
    }
    return makeLabel(veld.waarde, LabelLook::Plain, true);
}

std::vector<InhoudVeld> StapControle::antwoordenVan(int stap) const
{
    const ZorgovereenkomstFeiten& feiten = m_session.feiten();
    std::vector<InhoudVeld> uit;
    if (stap == 1) {
        uit.push_back({QStringLiteral("zorgverlener"), metHoofdletter(veldNaam(QStringLiteral("zorgverlener"))), feiten.zorgverlener ? feiten.zorgverlener->naam : tr("nog niet gekozen")});
        const QString gekozen = budgetnamen(feiten.versie.inhoud.toekenningen, budgetnaam(feiten));
        if (feiten.toekenningen) // who may not see them is asked nothing about them
            uit.push_back({QStringLiteral("inhoud/toekenningen"), metHoofdletter(veldNaam(QStringLiteral("inhoud/toekenningen"))), gekozen.isEmpty() ? tr("nog niet gekozen") : gekozen});
    }
    const auto gekozen = m_session.gekozen();
    for (InhoudVeld veld : inhoudVelden(feiten.versie.inhoud)) {
        if (!gekozen(veld.pad))
            veld.waarde = tr("nog niet gekozen");
        const bool gevraagd = veld.pad.isEmpty() || veld.pad == QLatin1String("inhoud/soort") || veld.pad.contains(QLatin1String("/zorgdelen/")) || m_session.isGevraagd(veld.pad);
        if (gevraagd && (veld.pad.isEmpty() ? 2 : ZorgovereenkomstSession::stapVanPad(veld.pad)) == stap)
            uit.push_back(veld);
    }
    // What is gone is a change too; it has no line of its own any more.
    for (const VeldVerschil& weg : m_vorige ? inhoudVerschillen(*m_vorige, feiten.versie.inhoud) : std::vector<VeldVerschil>()) {
        if (weg.wordt.isEmpty() && !weg.was.isEmpty() && (weg.pad.isEmpty() ? 2 : ZorgovereenkomstSession::stapVanPad(weg.pad)) == stap)
            uit.push_back({weg.pad, weg.naam, {}});
    }
    return uit;
}

} // namespace pgb::ui
