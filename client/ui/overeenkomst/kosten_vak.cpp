#include "client/ui/overeenkomst/kosten_vak.h"
#include "client/models/maandrooster_tekst.h"
#include "client/ui/widgets/budget_bar.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace pgb::ui {
namespace {

QString euro(Bedrag bedrag) { return euroTekst(bedrag, huidigeTaal()); }

QHBoxLayout* paar(QLabel* links, QLabel* rechts)
{
    auto* rij = new QHBoxLayout;
    rij->setSpacing(8);
    links->setWordWrap(true);
    rij->addWidget(links, 1);
    rechts->setAlignment(Qt::AlignRight | Qt::AlignTop);
    rij->addWidget(rechts, 0, Qt::AlignTop);
    return rij;
}

QFrame* vak(QVBoxLayout*& kolom)
{
    auto* frame = new QFrame;
    frame->setProperty("part", QStringLiteral("pane"));
    kolom = new QVBoxLayout(frame);
    kolom->setContentsMargins(12, 10, 12, 12);
    kolom->setSpacing(4);
    return frame;
}

} // namespace

KostenVak::KostenVak(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_kolom(new QVBoxLayout(this))
{
    m_kolom->setContentsMargins(0, 0, 0, 0);
    setFocusPolicy(Qt::TabFocus); // F6 comes here and a screen reader reads it
    setAccessibleName(tr("Kosten en budget"));
}

QWidget* KostenVak::kosten(const KostenBeeld& beeld, QStringList& gezegd)
{
    QVBoxLayout* kolom = nullptr;
    QFrame* frame = vak(kolom);
    const bool bekend = beeld.periode.valid();
    kolom->addWidget(makeLabel(bekend ? tr("Kosten in %1").arg(beeld.periode.van.year()) : tr("Kosten"), LabelLook::Heading));
    if (!bekend) {
        kolom->addWidget(makeLabel(tr("Kies een budget en een ingangsdatum. Dan rekenen wij mee."), LabelLook::Muted, true));
        return frame;
    }
    kolom->addWidget(makeLabel(tr("%1 tot en met %2").arg(datumTekst(beeld.periode.van, huidigeTaal()), datumTekst(beeld.periode.tot, huidigeTaal())), LabelLook::Muted, true));
    kolom->addSpacing(4);
    kolom->addWidget(makeLabel(euro(beeld.totaal), LabelLook::Total));
    gezegd << tr("Kosten in %1: %2.").arg(beeld.periode.van.year()).arg(euro(beeld.totaal));
    for (const KostenRegel& regel : beeld.regels) {
        kolom->addSpacing(4);
        const QString naam = regel.functieCode.isEmpty() ? tr("Nog te kiezen zorg") : functieTekst(regel.functieCode);
        kolom->addLayout(paar(makeLabel(naam), makeLabel(euro(regel.bedrag))));
        gezegd << QStringLiteral("%1 %2.").arg(naam, euro(regel.bedrag));
        if (!regel.tarief)
            continue;
        if (regel.aantal == 0) {
            const QString leeg = tr("Vul in hoeveel u afspreekt. Tot dan telt dit niet mee.");
            kolom->addWidget(makeLabel(leeg, LabelLook::MutedSmall, true));
            gezegd << leeg;
            continue;
        }
        // Decimals of an hour are rounded, and then what is printed does not multiply to the amount beside it.
        const QString aantal = regel.eenheid == Eenheid::Uur ? RoosterTekst::precies(regel.eenheid, regel.aantal)
                                                             : QStringLiteral("%1 %2").arg(hoeveelheidTekst(regel.aantal, huidigeTaal()), codeTekst(regel.eenheid));
        kolom->addWidget(makeLabel(QStringLiteral("%1 × %2").arg(aantal, euroTekst(*regel.tarief, huidigeTaal())), LabelLook::Muted, true));
    }
    const auto deel = [&](const KostenDeel& wat, const QString& naam, const QString& onbekend) {
        if (!wat.geldt)
            return;
        kolom->addSpacing(4);
        if (wat.bedrag)
            kolom->addLayout(paar(makeLabel(naam), makeLabel(euro(*wat.bedrag))));
        else
            kolom->addWidget(makeLabel(onbekend, LabelLook::MutedSmall, true));
        gezegd << (wat.bedrag ? QStringLiteral("%1 %2.").arg(naam, euro(*wat.bedrag)) : onbekend);
    };
    deel(beeld.reiskosten, tr("Reiskosten"), tr("Reiskosten komen er nog bij. Hoeveel dat is, weten wij niet vooraf."));
    deel(beeld.vakantie, tr("Vakantiegeld en vakantie-uren"), tr("Vakantiegeld komt er nog bij. Hoeveel dat is, weten wij voor deze datum nog niet. Houd daar geld voor over."));
    deel(beeld.lasten, tr("Werkgeverslasten"), tr("Werkgeverslasten komen er nog bij. Hoeveel dat is, weten wij voor deze datum nog niet. Houd daar geld voor over."));
    return frame;
}

QWidget* KostenVak::niveau(const KostenNiveau& niveau, QStringList& gezegd)
{
    QVBoxLayout* kolom = nullptr;
    QFrame* frame = vak(kolom);
    const auto dag = [](QDate d) { return datumTekst(d, huidigeTaal()); };
    const bool jaar = niveau.periode.van.year() == niveau.periode.tot.year();
    const QString wanneer = jaar ? QString::number(niveau.periode.van.year()) : tr("%1 tot en met %2").arg(dag(niveau.periode.van), dag(niveau.periode.tot));
    const QString titel = niveau.totaal ? tr("Budget %1 %2").arg(codeTekst(niveau.wet), wanneer) : niveau.naam;
    kolom->addLayout(paar(makeLabel(titel, LabelLook::Bold), makeLabel(euro(niveau.budget))));
    auto* balk = new BudgetBar(m_theme);
    // What is planned already and what the others will still cost come first; this agreement stands on top of it.
    balk->setParts({niveau.budget, niveau.betaald, niveau.gepland + niveau.anderen + niveau.gevraagd, niveau.ditBlad});
    kolom->addWidget(balk);
    QStringList delen{tr("betaald %1").arg(bedragTekst(niveau.betaald, huidigeTaal()))};
    if (niveau.gepland.centen > 0)
        delen << tr("gepland %1").arg(bedragTekst(niveau.gepland, huidigeTaal()));
    if (niveau.anderen.centen > 0)
        delen << tr("andere overeenkomsten nog %1").arg(bedragTekst(niveau.anderen, huidigeTaal()));
    if (niveau.gevraagd.centen > 0)
        delen << tr("gevraagd in andere overeenkomsten %1").arg(bedragTekst(niveau.gevraagd, huidigeTaal()));
    const QString dit = bedragTekst(niveau.ditBlad, huidigeTaal());
    delen << (niveau.ervoor.centen > 0 ? tr("deze overeenkomst %1, waarvan %2 tot de wijziging").arg(dit, bedragTekst(niveau.ervoor, huidigeTaal())) : tr("deze overeenkomst %1").arg(dit));
    kolom->addWidget(makeLabel(delen.join(QStringLiteral(" · ")), LabelLook::MutedSmall, true));
    const bool tekort = niveau.rest.centen < 0;
    auto* zin = makeLabel(tekort ? tr("%1 te weinig tot en met %2.").arg(euro(-niveau.rest), dag(niveau.periode.tot)) : tr("Nog %1 over.").arg(euro(niveau.rest)), LabelLook::Bold, true);
    if (tekort) {
        QPalette palette = zin->palette();
        palette.setColor(QPalette::WindowText, m_theme.color(Role::Attention));
        zin->setPalette(palette);
    }
    kolom->addWidget(zin);
    gezegd << QStringLiteral("%1: %2. %3. %4").arg(titel, euro(niveau.budget), delen.join(QStringLiteral(", ")), zin->text());
    return frame;
}

void KostenVak::toon(const KostenBeeld& beeld, const QString& hierna)
{
    delete m_inhoud;
    m_inhoud = new QWidget;
    auto* kolom = new QVBoxLayout(m_inhoud);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(12);
    QStringList gezegd;
    kolom->addWidget(kosten(beeld, gezegd));
    for (const KostenNiveau& n : beeld.niveaus)
        kolom->addWidget(niveau(n, gezegd));
    if (!beeld.niveaus.empty()) {
        const QString telt = tr("Andere overeenkomsten uit dit budget tellen mee als zij lopen of zijn goedgekeurd. Gevraagd is wat is gedeeld, op een handtekening wacht of wordt beoordeeld. Een concept of een afgewezen overeenkomst telt niet mee.");
        kolom->addWidget(makeLabel(telt, LabelLook::MutedSmall, true));
        gezegd << telt;
    }
    if (!hierna.isEmpty())
        kolom->addWidget(makeLabel(hierna, LabelLook::Muted, true));
    kolom->addStretch(1);
    setAccessibleDescription(gezegd.join(QLatin1Char(' ')));
    m_kolom->addWidget(m_inhoud);
}

} // namespace pgb::ui
