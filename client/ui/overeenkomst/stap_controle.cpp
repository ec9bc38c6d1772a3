#include "client/ui/overeenkomst/stap_controle.h"
#include "client/models/overeenkomst_artikelen.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/ui/widgets/error_summary.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/veld_text.h"
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pgb::ui {
namespace {

QString hoofdletter(const QString& tekst) { return tekst.left(1).toUpper() + tekst.mid(1); }

} // namespace

std::vector<OvereenkomstPunt> puntenVan(const ZorgovereenkomstSession& session, bool alles)
{
    const QStringList stappen{StapControle::tr("Partijen"), StapControle::tr("Werkafspraken"), StapControle::tr("Algemene afspraken"),
                              StapControle::tr("Controle"), StapControle::tr("Delen")};
    std::vector<OvereenkomstPunt> uit;
    const auto voegToe = [&](int stap, Ernst ernst, const FieldPath& pad, const QString& tekst) {
        const QString waar = QStringLiteral("%1 · %2").arg(stappen.value(stap - 1), hoofdletter(veldNaam(pad)));
        uit.push_back({{ernst, waar, tekst, {}, StapControle::tr("Ga erheen")}, pad, stap});
    };
    for (const Bevinding& b : alles ? session.bevindingen() : session.zichtbaar())
        voegToe(ZorgovereenkomstSession::stapVan(b), b.ernst, b.path.isEmpty() ? QStringLiteral("zorgverlener") : b.path, bevindingTekst(b));
    const auto& onleesbaar = session.draft().onleesbaar;
    for (auto it = onleesbaar.begin(); it != onleesbaar.end(); ++it) {
        if (alles || session.isZichtbaar(it.key()))
            voegToe(ZorgovereenkomstSession::stapVanPad(it.key()), Ernst::Weigeren, it.key(), OvereenkomstWoorden::onleesbaar(it.key(), it.value()));
    }
    if (session.draft().nieuw && alles)
        voegToe(1, Ernst::Weigeren, QStringLiteral("nieuw/naam"), StapControle::tr("De nieuwe zorgverlener is nog niet toegevoegd. Vul de gegevens in en kies 'Zorgverlener toevoegen'."));
    std::stable_sort(uit.begin(), uit.end(), [](const OvereenkomstPunt& a, const OvereenkomstPunt& b) { return a.stap < b.stap; });
    return uit;
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
    m_hierna->setText((klaar ? tr("Alles is ingevuld. ") : QString()) + OvereenkomstWoorden::hierna(m_session.feiten()));
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
    rooster->setColumnStretch(0, 1);
    int rij = 0;
    for (const Artikel& artikel : OvereenkomstArtikelen::van(m_session.feiten()).artikelen) {
        auto* kop = makeLabel(artikel.kop.section(QStringLiteral(". "), 1), LabelLook::Bold);
        if (rij > 0)
            rooster->setRowMinimumHeight(rij++, 8);
        rooster->addWidget(kop, rij++, 0, 1, 2);
        for (const std::vector<Zin>& alinea : artikel.alineas) {
            for (const Zin& zin : alinea) {
                rooster->addWidget(makeLabel(zin.tekst, zin.open ? LabelLook::Wrong : LabelLook::Plain, true), rij, 0);
                if (!zin.pad.isEmpty()) {
                    auto* link = makeLink(tr("Wijzigen"));
                    link->setAccessibleName(tr("Wijzigen: %1").arg(zin.tekst));
                    connect(link, &QPushButton::clicked, this, [this, pad = zin.pad] { Q_EMIT naarVeld(pad); });
                    rooster->addWidget(link, rij, 1, Qt::AlignTop);
                }
                ++rij;
            }
        }
    }
    return vak;
}

} // namespace pgb::ui
