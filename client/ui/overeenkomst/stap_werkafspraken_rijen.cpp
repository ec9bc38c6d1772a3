#include "client/ui/overeenkomst/stap_werkafspraken.h"
#include "client/ui/widgets/labels.h"
#include "shared/base/duur.h"
#include "shared/domain/budget/budget.h"
#include "shared/domain/controle/loongrenzen.h"
#include "shared/domain/zorgfunctie.h"
#include "shared/domain/zorgovereenkomst/invoergrenzen.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {

FieldPath afspraakPad(size_t i, const char* veld)
{
    return QStringLiteral("inhoud/werkafspraken/%1/%2").arg(i).arg(QLatin1String(veld));
}

/// A field of a row; the words above it stand in the first row only, but every field has them as its name.
QWidget* cel(const QString& kop, QWidget* veld, bool eerste)
{
    auto* vak = new QWidget;
    auto* kolom = new QVBoxLayout(vak);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(2);
    if (eerste)
        kolom->addWidget(makeLabel(kop, LabelLook::Muted));
    kolom->addWidget(veld);
    veld->setAccessibleName(kop);
    return vak;
}

} // namespace

void StapWerkafspraken::bouwZorg(QVBoxLayout* kolom)
{
    const FieldPath soortPad = QStringLiteral("inhoud/loonsoort");
    const FieldPath loonPad = QStringLiteral("inhoud/maandloon");
    const FieldPath werkPad = QStringLiteral("inhoud/werkafspraken");
    const Keuzen loonsoorten{{tr("Per uur of keer"), int(Loonsoort::PerEenheid)}, {tr("Vast bedrag per maand"), int(Loonsoort::Maandloon)}};
    auto* loonsoort = veld({tr("Hoe wordt betaald?")}, soortPad,
                           radioVeld(tr("Hoe wordt betaald"), soortPad, loonsoorten, [](const Draft& d) { return int(d.inhoud.loonsoort); },
                                     [](Draft& d, int waarde) { d.inhoud.loonsoort = Loonsoort(waarde); }));
    auto* loon = bedragVeld(tr("Maandloon"), loonPad, &ZorgovereenkomstInhoud::maandloon);
    dressed(theme(), loon, [this, loon] { loon->setMaximumWidth(theme().px(160)); });
    auto* maandloon = veld({tr("Euro per maand, bruto")}, loonPad, loon);
    auto* lijst = new QWidget;
    m_afspraken = new QVBoxLayout(lijst);
    m_afspraken->setContentsMargins(0, 0, 0, 0);
    m_afspraken->setSpacing(8);
    auto* onder = new QHBoxLayout;
    auto* erbij = makeLink(tr("+ Zorgfunctie erbij"));
    erbij->setObjectName(QStringLiteral("afspraakErbij"));
    connect(erbij, &QPushButton::clicked, this, &StapWerkafspraken::afspraakErbij);
    geldt(erbij, [this] {
        return session().inhoud().werkafspraken.size() < size_t(invoergrens::zorgfuncties) && session().isOpen(QStringLiteral("inhoud/werkafspraken/0/functieCode"));
    });
    onder->addWidget(erbij);
    onder->addStretch(1);
    onder->addWidget(minimumloonLabel());
    m_afspraken->addLayout(onder);
    kolom->addWidget(loonsoort);
    kolom->addWidget(maandloon);
    kolom->addWidget(veld({tr("Zorg en tarief")}, werkPad, lijst));
    // A monthly wage needs fixed hours; one that was chosen stays in view, to be taken back (ZC-036).
    geldt(loonsoort, [this] { return heeftVasteUren(session().inhoud()) || session().inhoud().loonsoort == Loonsoort::Maandloon; });
}

QWidget* StapWerkafspraken::minimumloonLabel()
{
    auto* label = makeLabel({}, LabelLook::Muted);
    bijTonen(label, [this, label] {
        const ZorgovereenkomstInhoud& inhoud = session().inhoud();
        const std::vector<Bevinding> alle = session().bevindingen();
        const bool laag = std::any_of(alle.begin(), alle.end(), [](const Bevinding& b) {
            return b.controle == QLatin1String("ZC-033") || b.controle == QLatin1String("ZC-035");
        });
        const bool gevuld = !inhoud.werkafspraken.empty() && inhoud.ingangsdatum.isValid()
            && std::all_of(inhoud.werkafspraken.begin(), inhoud.werkafspraken.end(), [](const Werkafspraak& a) { return a.tarief.has_value(); });
        const bool geldtWml = session().zorgverlener() && session().zorgverlener()->geboortedatum
            && minimumVoor(*session().feiten().parameters, *session().zorgverlener(), inhoud, inhoud.ingangsdatum).geldt;
        label->setText(gevuld && geldtWml && !laag ? tr("Minimumloon: in orde ✓") : QString());
    });
    return label;
}

Keuzen StapWerkafspraken::functies()
{
    m_functies.clear();
    Keuzen uit;
    const ZorgovereenkomstFeiten& feiten = session().feiten();
    const auto& gekozen = session().inhoud().toekenningen;
    const bool meer = gekozen.size() > 1;
    const bool vervoer = session().inhoud().soort == ZorgovereenkomstSoort::Vervoer;
    for (const ToekenningId id : gekozen) {
        if (!feiten.toekenningen)
            break;
        const auto t = std::find_if(feiten.toekenningen->begin(), feiten.toekenningen->end(), [id](const Toekenning& x) { return x.id == id; });
        if (t == feiten.toekenningen->end())
            continue;
        for (const Zorgfunctie& functie : zorgfuncties()) {
            if (functie.wet != t->wet || isTotaalFunctie(functie.code) || (vervoer && !isVervoerFunctie(functie.code)) || niveauPad(*t, functie.code).empty())
                continue;
            uit.emplace_back(meer ? QStringLiteral("%1 (%2)").arg(functie.naam, codeTekst(t->wet)) : functie.naam, int(m_functies.size()));
            m_functies.push_back({id, functie.code});
        }
    }
    // What was agreed stays to be read, also when it is not in the budget (any more).
    for (const Werkafspraak& a : session().inhoud().werkafspraken) {
        const auto al = [&](const Functie& f) { return f.code == a.functieCode && f.toekenning == a.toekenning; };
        if (a.functieCode.isEmpty() || std::any_of(m_functies.begin(), m_functies.end(), al))
            continue;
        uit.emplace_back(functieTekst(a.functieCode), int(m_functies.size()));
        m_functies.push_back({a.toekenning, a.functieCode});
    }
    return uit;
}

bool StapWerkafspraken::bouwRijen()
{
    m_keuzen = functies(); // once for all rows
    std::vector<size_t> nodig;
    for (const Werkafspraak& a : session().inhoud().werkafspraken)
        nodig.push_back(a.afwijkendeTarieven.size());
    if (!m_afspraken || nodig == m_gebouwd)
        return false;
    m_gebouwd = nodig;
    for (QWidget* rij : m_rijen) {
        rij->hide();
        rij->deleteLater();
    }
    m_rijen.clear();
    for (size_t i = 0; i < session().inhoud().werkafspraken.size(); ++i) {
        m_rijen.push_back(maakAfspraak(i));
        m_afspraken->insertWidget(int(i), m_rijen.back());
        m_rijen.back()->show(); // at once, so that the cursor can go there
    }
    return true;
}

QWidget* StapWerkafspraken::functieVeld(size_t i)
{
    const auto heeft = [i](const Draft& d) { return i < d.inhoud.werkafspraken.size(); };
    return keuzeVeld(tr("Zorgfunctie"), afspraakPad(i, "functieCode"), [this] { return m_keuzen; },
                              [this, heeft, i](const Draft& d) {
                                  if (!heeft(d))
                                      return -1;
                                  const Werkafspraak& a = d.inhoud.werkafspraken[i];
                                  const auto f = std::find_if(m_functies.begin(), m_functies.end(), [&](const Functie& x) { return x.code == a.functieCode && x.toekenning == a.toekenning; });
                                  return f == m_functies.end() ? -1 : int(f - m_functies.begin());
                              },
                              [this, i](Draft& d, int waarde) {
                                  Werkafspraak& a = d.inhoud.werkafspraken[i];
                                  a.functieCode = m_functies[size_t(waarde)].code;
                                  a.toekenning = m_functies[size_t(waarde)].toekenning;
                                  const Zorgfunctie* f = findZorgfunctie(a.functieCode);
                                  if (f && !f->eenheden.empty() && std::find(f->eenheden.begin(), f->eenheden.end(), a.eenheid) == f->eenheden.end()) {
                                      a.eenheid = f->eenheden.front();
                                      a.aantalPerWeek = 0; // another unit counts something else
                                  }
                              });
}

QWidget* StapWerkafspraken::eenheidVeld(size_t i)
{
    const auto heeft = [i](const Draft& d) { return i < d.inhoud.werkafspraken.size(); };
    return keuzeVeld(tr("Eenheid"), afspraakPad(i, "eenheid"),
                              [this, i, heeft] {
                                  Keuzen uit;
                                  const Zorgfunctie* f = heeft(session().draft()) ? findZorgfunctie(session().inhoud().werkafspraken[i].functieCode) : nullptr;
                                  for (const Eenheid e : f && !f->eenheden.empty() ? f->eenheden : std::vector<Eenheid>{Eenheid::Uur})
                                      uit.emplace_back(codeTekst(e), int(e));
                                  return uit;
                              },
                              [heeft, i](const Draft& d) { return heeft(d) ? int(d.inhoud.werkafspraken[i].eenheid) : -1; },
                              [i](Draft& d, int waarde) {
                                  d.inhoud.werkafspraken[i].eenheid = Eenheid(waarde);
                                  d.inhoud.werkafspraken[i].aantalPerWeek = 0;
                              });
}

QLineEdit* StapWerkafspraken::tariefVeldVan(size_t i)
{
    const auto heeft = [i](const Draft& d) { return i < d.inhoud.werkafspraken.size(); };
    return typeVeld(tr("Tarief"), afspraakPad(i, "tarief"),
                            [heeft, i](const Draft& d) { return heeft(d) && d.inhoud.werkafspraken[i].tarief ? tariefTekst(*d.inhoud.werkafspraken[i].tarief) : QString(); },
                            [heeft, i](Draft& d, const QString& tekst) {
                                if (!heeft(d))
                                    return true;
                                d.inhoud.werkafspraken[i].tarief = passendTarief(tekst);
                                return d.inhoud.werkafspraken[i].tarief || tekst.trimmed().isEmpty();
                            });
}

QLineEdit* StapWerkafspraken::aantalVeld(size_t i)
{
    const auto heeft = [i](const Draft& d) { return i < d.inhoud.werkafspraken.size(); };
    return typeVeld(tr("Per week"), afspraakPad(i, "aantalPerWeek"),
                            [heeft, i](const Draft& d) {
                                if (!heeft(d) || d.inhoud.werkafspraken[i].aantalPerWeek <= 0)
                                    return QString();
                                const Werkafspraak& a = d.inhoud.werkafspraken[i];
                                return a.eenheid == Eenheid::Uur ? urenTekst(a.aantalPerWeek, huidigeTaal()) : aantalTekst(a.aantalPerWeek);
                            },
                            [heeft, i](Draft& d, const QString& tekst) {
                                if (!heeft(d))
                                    return true;
                                Werkafspraak& a = d.inhoud.werkafspraken[i];
                                const auto duur = duurFromTekst(tekst);
                                const auto getal = aantalHonderdstenFromTekst(tekst);
                                const bool uren = a.eenheid == Eenheid::Uur;
                                const bool goed = uren ? duur && duur->duur.minuten <= invoergrens::minutenPerWeek : getal && *getal <= invoergrens::aantalPerWeek;
                                a.aantalPerWeek = !goed ? 0 : uren ? duur->duur.minuten : *getal;
                                return goed || tekst.trimmed().isEmpty();
                            });
}

/// The unit Maand is agreed a month, every other one a week (domain 5.2).
QWidget* StapWerkafspraken::aantalCel(QLineEdit* aantal, size_t i)
{
    auto* vak = cel(tr("Per week"), aantal, true);
    auto* kop = vak->findChild<QLabel*>();
    bijTonen(kop, [this, aantal, kop, i] {
        const bool maand = i < session().inhoud().werkafspraken.size() && session().inhoud().werkafspraken[i].eenheid == Eenheid::Maand;
        kop->setText(maand ? tr("Per maand") : tr("Per week"));
        kop->setVisible(maand || i == 0);
        aantal->setAccessibleName(kop->text());
    });
    return vak;
}

QWidget* StapWerkafspraken::maakAfspraak(size_t i)
{
    auto* functie = functieVeld(i);
    auto* eenheid = eenheidVeld(i);
    auto* tarief = tariefVeldVan(i);
    auto* aantal = aantalVeld(i);
    tarief->setAlignment(Qt::AlignRight);
    aantal->setAlignment(Qt::AlignRight);
    volgtOpen(functie, afspraakPad(i, "functieCode"));
    volgtOpen(eenheid, afspraakPad(i, "eenheid"));
    volgtOpen(tarief, afspraakPad(i, "tarief"));
    volgtOpen(aantal, afspraakPad(i, "aantalPerWeek"));
    aantal->setToolTip(tr("Uren als 2,5 of 2:30"));
    auto* weg = kruisje(tr("Neem deze zorgfunctie weg"), [this, i] { afspraakWeg(i); });
    geldt(weg, [this, i] { return session().isOpen(afspraakPad(i, "functieCode")); });
    auto* rij = new QWidget;
    auto* naast = new QHBoxLayout(rij);
    naast->setContentsMargins(0, 0, 0, 0);
    naast->setSpacing(8);
    const bool eerste = i == 0;
    auto* tariefCel = cel(tr("Tarief €"), tarief, eerste);
    geldt(tariefCel, [this] { return session().inhoud().loonsoort == Loonsoort::PerEenheid; });
    naast->addWidget(cel(tr("Zorgfunctie"), functie, eerste), 14);
    naast->addWidget(cel(tr("Eenheid"), eenheid, eerste), 5);
    naast->addWidget(tariefCel, 4);
    naast->addWidget(aantalCel(aantal, i), 4);
    naast->addWidget(weg, 0, Qt::AlignBottom);
    auto* geheel = new QWidget;
    auto* kolom = new QVBoxLayout(geheel);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(6);
    kolom->addWidget(rij);
    kolom->addWidget(onderAfspraak(i));
    auto* uit = blok({QString()}, QStringLiteral("inhoud/werkafspraken/%1").arg(i), geheel);
    uit->setWasOnder(rij);
    return uit;
}

void StapWerkafspraken::afspraakErbij()
{
    functies();
    session().zet(tr("Zorgfunctie erbij"), [this](Draft& d) {
        Werkafspraak nieuw;
        const auto al = [&](const Functie& f) {
            return std::any_of(d.inhoud.werkafspraken.begin(), d.inhoud.werkafspraken.end(),
                               [&](const Werkafspraak& a) { return a.functieCode == f.code && a.toekenning == f.toekenning; });
        };
        const auto vrij = std::find_if_not(m_functies.begin(), m_functies.end(), al);
        if (vrij != m_functies.end()) {
            nieuw.functieCode = vrij->code;
            nieuw.toekenning = vrij->toekenning;
            const Zorgfunctie* f = findZorgfunctie(vrij->code);
            nieuw.eenheid = f && !f->eenheden.empty() ? f->eenheden.front() : Eenheid::Uur;
        }
        // The first function usually takes all the agreed hours.
        if (d.inhoud.werkafspraken.empty() && nieuw.eenheid == Eenheid::Uur)
            nieuw.aantalPerWeek = d.inhoud.minutenPerWeek;
        d.inhoud.werkafspraken.push_back(nieuw);
    });
    naarVeld(afspraakPad(session().inhoud().werkafspraken.size() - 1, "functieCode"));
}

void StapWerkafspraken::afspraakWeg(size_t i)
{
    session().zet(tr("Zorgfunctie weg"), [i](Draft& d) {
        if (i >= d.inhoud.werkafspraken.size())
            return;
        d.inhoud.werkafspraken.erase(d.inhoud.werkafspraken.begin() + qsizetype(i));
        d.onleesbaar = zonderRij(d.onleesbaar, QStringLiteral("inhoud/werkafspraken"), i);
    });
    naarVeld(QStringLiteral("inhoud/werkafspraken"));
}

} // namespace pgb::ui
