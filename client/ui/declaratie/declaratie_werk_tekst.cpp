// What the sheet of a month says about itself, where its weeks stand and how high it must be; the other widgets are in declaratie_werk.cpp.
#include "client/models/maandrooster_tekst.h"
#include "client/state/declaratie_periode.h"
#include "client/ui/declaratie/declaratie_chip.h"
#include "client/ui/declaratie/declaratie_werk.h"
#include "client/ui/declaratie/keuze_balk.h"
#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/patroon_balk.h"
#include "client/ui/declaratie/punten_paneel.h"
#include "client/ui/widgets/date_text.h"
#include "client/ui/widgets/pane.h"
#include "client/ui/widgets/status_chip.h"
#include "client/ui/widgets/total_box.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/text/formats.h"
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

namespace pgb::ui {

void DeclaratieWerk::toonStatus()
{
    const DeclaratieSession& session = m_model.session();
    const Declaratie& d = session.declaratie();
    // What is changed since it was made ready is a concept, whatever the server has still.
    m_chip->setLook(session.inWachtrij() || session.klaargezet() ? klaargezetChip() : isKlaargezet(d) ? declaratieChip(d.status) : declaratieChip(d));
    m_wanneer->setText(wanneer());
}

bool DeclaratieWerk::zetWeken()
{
    const bool staatBoven = m_wekenVak->parentWidget() == m_kop;
    const int extra = m_wekenVak->sizeHint().height() + m_kopKolom->spacing();
    const int nu = m_kop->hasHeightForWidth() ? m_kop->heightForWidth(m_kop->width()) : m_kop->sizeHint().height();
    const int kop = nu - (staatBoven && !m_wekenVak->isHidden() ? extra : 0);
    const QWidget* balken[] = {m_melding, m_patroon, m_plak, m_import};
    const bool vol = std::any_of(std::begin(balken), std::end(balken), [](const QWidget* balk) { return !balk->isHidden(); });
    const bool past = !m_smal && !m_rooster->gedraaid() && !vol && kop + extra <= m_totaal->sizeHint().height();
    if (past != staatBoven) {
        (staatBoven ? m_wekenBoven : m_wekenOnder)->removeWidget(m_wekenVak);
        (past ? m_wekenBoven : m_wekenOnder)->addWidget(m_wekenVak);
        if (staatBoven && isVisible()) { // else the grid is painted once under a heading that still has their height
            m_kopKolom->activate();
            m_vlak->activate();
        }
    }
    return past;
}

int DeclaratieWerk::hoogteBoven() const
{
    const auto hoogte = [](const QWidget* deel, int breed) { return deel->hasHeightForWidth() ? deel->heightForWidth(breed) : deel->sizeHint().height(); };
    const int rechts = m_theme.px(rechtseBreedte);
    return std::max(hoogte(m_totaal, rechts), hoogte(m_kop, width() - 3 * marge - rechts));
}

QSize DeclaratieWerk::minimumSizeHint() const
{
    const int minst = m_theme.px(480);
    const int minstePunten = m_theme.px(140); // a finding whole, and that there is more
    if (!m_smal && m_rooster->gedraaid())
        return {m_theme.px(440), minst};
    if (!m_smal) // a grid of many rows, or a bar of many lines, is read whole and the page scrolls
        return {m_theme.px(440), std::max(minst, 4 * marge + hoogteBoven() + m_rooster->sizeHint().height() + std::min(m_punten->sizeHint().height(), minstePunten))};
    int hoog = 2 * marge - marge;
    for (QWidget* blok : {m_kop, static_cast<QWidget*>(m_totaal), m_onder, static_cast<QWidget*>(m_rechts)})
        hoog += blok->sizeHint().height() + marge;
    return {m_theme.px(440), hoog + std::max(m_rooster->minimumHeight(), m_rooster->gedraaid() ? 0 : m_rooster->sizeHint().height()) + marge};
}

QString DeclaratieWerk::onderTitel(bool kort) const
{
    const DeclaratieSession& session = m_model.session();
    QStringList delen;
    if (const auto& zorgverlener = session.feiten().zorgverlener) {
        const QString soort = zorgverlener->soort == ZorgverlenerSoort::Zzp ? tr(" (zzp)") : QString();
        delen << zorgverlener->naam + soort;
    }
    const auto& overeenkomst = session.feiten().zorgovereenkomst;
    if (overeenkomst && !overeenkomst->nummer.isEmpty())
        delen << tr("overeenkomst %1").arg(overeenkomst->nummer);
    if (const ZorgovereenkomstVersie* versie = session.versie()) {
        const QString van = RoosterTekst::datum(versie->inhoud.ingangsdatum);
        const QDate tot = laatsteDag(*versie);
        if (kort && tot.isValid())
            delen << QStringLiteral("%1 – %2").arg(dateShort(versie->inhoud.ingangsdatum), dateShort(tot));
        else
            delen << (tot.isValid() ? tr("van %1 tot en met %2").arg(van, RoosterTekst::datum(tot)) : tr("vanaf %1").arg(van));
    }
    return delen.join(QStringLiteral(u" · "));
}

QString DeclaratieWerk::wanneer() const
{
    const DeclaratieSession& session = m_model.session();
    const QDate vanaf = session.draft().periode.tot.addDays(1);
    if (session.gesloten())
        return session.declaratie().nummer.isEmpty() ? QString() : tr("nummer %1").arg(session.declaratie().nummer);
    const bool al = session.feiten().vandaag >= vanaf;
    return (session.legtVoor() ? (al ? tr("voorleggen kan sinds %1") : tr("voorleggen kan vanaf %1")) : al ? tr("indienen kan sinds %1") : tr("indienen kan vanaf %1"))
        .arg(RoosterTekst::dagKort(vanaf));
}

QString DeclaratieWerk::vorigeNaam() const
{
    const DeclaratieSession& session = m_model.session();
    return RoosterTekst::periodeNaam(buurPeriode(session.feiten(), *session.feiten().parameters, session.draft().periode, false));
}

bool DeclaratieWerk::liepAl() const
{
    const DeclaratieSession& session = m_model.session();
    const auto& overeenkomst = session.feiten().zorgovereenkomst;
    return !overeenkomst || std::any_of(overeenkomst->versies.begin(), overeenkomst->versies.end(), [&](const ZorgovereenkomstVersie& versie) {
        return versie.inhoud.ingangsdatum.isValid() && versie.inhoud.ingangsdatum < session.draft().periode.van;
    });
}

QString DeclaratieWerk::geenPunten() const
{
    const DeclaratieSession& session = m_model.session();
    const QString maand = RoosterTekst::periodeNaam(session.draft().periode);
    if (session.sommen().leeg() && !session.gesloten() && !liepAl())
        return tr("Nog geen uren in %1. Vul een patroon in (Ctrl+;) of plak uit Excel (Ctrl+V).").arg(maand);
    if (session.sommen().leeg() && !session.gesloten())
        return tr("Nog geen uren in %1. Kopieer %2 (Ctrl+Shift+M), vul een patroon in (Ctrl+;) of plak uit Excel (Ctrl+V).")
            .arg(maand, vorigeNaam());
    const QString geen = tr("Geen punten om te bekijken.");
    if (session.gesloten() || session.klaargezet() || !session.nogNietVoorbij())
        return geen;
    return geen + QLatin1Char(' ') + (session.legtVoor() ? tr("%1 is nog niet voorbij. U kunt de declaratie klaarzetten; voorleggen kan vanaf %2.")
                                                          : tr("%1 is nog niet voorbij. U kunt de declaratie klaarzetten; indienen kan vanaf %2."))
        .arg(metHoofdletter(maand), RoosterTekst::dagKort(session.draft().periode.tot.addDays(1)));
}

} // namespace pgb::ui
