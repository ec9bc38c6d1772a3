// Under a zorgfunctie: rates for the night and so on, and its share of one total.
#include "client/ui/overeenkomst/stap_werkafspraken.h"
#include "client/ui/widgets/labels.h"
#include "shared/domain/zorgovereenkomst/invoergrenzen.h"
#include "shared/text/code_text.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {

FieldPath tarievenPad(size_t i) { return QStringLiteral("inhoud/werkafspraken/%1/afwijkendeTarieven").arg(i); }

/// The rate in a draft, or nullptr when the row is gone.
AfwijkendTarief* vind(ZorgovereenkomstDraft& d, size_t i, size_t k)
{
    auto& werk = d.inhoud.werkafspraken;
    return i < werk.size() && k < werk[i].afwijkendeTarieven.size() ? &werk[i].afwijkendeTarieven[k] : nullptr;
}

const AfwijkendTarief* vind(const ZorgovereenkomstDraft& d, size_t i, size_t k)
{
    const auto& werk = d.inhoud.werkafspraken;
    return i < werk.size() && k < werk[i].afwijkendeTarieven.size() ? &werk[i].afwijkendeTarieven[k] : nullptr;
}

bool isVrij(const Werkafspraak& a, Tariefmoment moment)
{
    return std::none_of(a.afwijkendeTarieven.begin(), a.afwijkendeTarieven.end(), [moment](const AfwijkendTarief& t) { return t.moment == moment; });
}

} // namespace

QWidget* StapWerkafspraken::kruisje(const QString& naam, std::function<void()> doe)
{
    auto* weg = new QToolButton;
    dressed(theme(), weg, [this, weg] {
        weg->setIcon(theme().icon(QStringLiteral("mark-cross")));
        weg->setIconSize({theme().px(14), theme().px(14)});
        weg->setFixedSize(theme().px(28), theme().px(28));
    });
    weg->setAccessibleName(naam);
    weg->setToolTip(naam);
    weg->setFocusPolicy(Qt::StrongFocus);
    connect(weg, &QToolButton::clicked, this, std::move(doe));
    return weg;
}

QWidget* StapWerkafspraken::onderAfspraak(size_t i)
{
    auto* vak = new QWidget;
    auto* kolom = new QVBoxLayout(vak);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(6);
    const size_t hoeveel = session().inhoud().werkafspraken[i].afwijkendeTarieven.size();
    for (size_t k = 0; k < hoeveel; ++k)
        kolom->addWidget(afwijkendVeld(i, k));
    auto* rij = new QHBoxLayout;
    rij->setSpacing(12);
    auto* erbij = makeLink(tr("+ Ander tarief (avond, nacht, weekend)"));
    erbij->setObjectName(QStringLiteral("afwijkendErbij"));
    connect(erbij, &QPushButton::clicked, this, [this, i] { afwijkendErbij(i); });
    rij->addWidget(erbij);
    rij->addStretch(1);
    rij->addWidget(deelVeld(i));
    kolom->addLayout(rij);
    geldt(erbij, [this, i] {
        const auto& werk = session().inhoud().werkafspraken;
        return i < werk.size() && werk[i].afwijkendeTarieven.size() < codeTable<Tariefmoment>().size() && session().inhoud().loonsoort == Loonsoort::PerEenheid
            && session().isOpen(tarievenPad(i));
    });
    return vak;
}

QWidget* StapWerkafspraken::afwijkendVeld(size_t i, size_t k)
{
    auto* rij = new QWidget;
    auto* naast = new QHBoxLayout(rij);
    naast->setContentsMargins(theme().px(16), 0, 0, 0);
    naast->setSpacing(8);
    const FieldPath pad = tarievenPad(i) + QStringLiteral("/%1").arg(k);
    auto* moment = keuzeVeld(tr("Wanneer"), pad + QStringLiteral("/moment"),
                             [this, i, k] {
                                 Keuzen uit;
                                 const AfwijkendTarief* dit = vind(session().draft(), i, k);
                                 for (const Code<Tariefmoment>& elk : codeTable<Tariefmoment>()) {
                                     if (dit && (elk.waarde == dit->moment || isVrij(session().inhoud().werkafspraken[i], elk.waarde)))
                                         uit.emplace_back(codeTekst(elk.waarde), int(elk.waarde));
                                 }
                                 return uit;
                             },
                             [i, k](const Draft& d) { return vind(d, i, k) ? int(vind(d, i, k)->moment) : -1; },
                             [i, k](Draft& d, int waarde) {
                                 if (AfwijkendTarief* t = vind(d, i, k))
                                     t->moment = Tariefmoment(waarde);
                             });
    moment->setAccessibleName(tr("Wanneer geldt dit tarief"));
    auto* tarief = typeVeld(tr("Ander tarief"), pad + QStringLiteral("/tarief"),
                            [i, k](const Draft& d) { return vind(d, i, k) && vind(d, i, k)->tarief.honderdduizendsten > 0 ? tariefTekst(vind(d, i, k)->tarief) : QString(); },
                            [i, k](Draft& d, const QString& tekst) {
                                AfwijkendTarief* t = vind(d, i, k);
                                const auto gelezen = passendTarief(tekst);
                                if (t)
                                    t->tarief = gelezen.value_or(Tarief());
                                return !t || gelezen || tekst.trimmed().isEmpty();
                            });
    tarief->setAlignment(Qt::AlignRight);
    tarief->setAccessibleName(tr("Ander tarief €"));
    volgtOpen(rij, pad);
    naast->addWidget(makeLabel(tr("Ander tarief"), LabelLook::Muted), 8);
    naast->addWidget(moment, 8);
    naast->addWidget(tarief, 5);
    naast->addWidget(kruisje(tr("Neem dit tarief weg"), [this, i, k] { afwijkendWeg(i, k); }), 0, Qt::AlignBottom);
    return rij;
}

QWidget* StapWerkafspraken::deelVeld(size_t i)
{
    const FieldPath pad = QStringLiteral("inhoud/werkafspraken/%1/verdeelsleutel").arg(i);
    auto* vak = new QWidget;
    auto* rij = new QHBoxLayout(vak);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(6);
    auto* deel = typeVeld(tr("Deel van het totaal"), pad,
                          [i](const Draft& d) {
                              const auto& werk = d.inhoud.werkafspraken;
                              return i < werk.size() && werk[i].verdeelsleutel ? QString::number(*werk[i].verdeelsleutel) : QString();
                          },
                          [i](Draft& d, const QString& tekst) {
                              if (i >= d.inhoud.werkafspraken.size())
                                  return true;
                              bool ok = false;
                              const int getal = tekst.trimmed().toInt(&ok);
                              const bool goed = ok && getal > 0 && getal <= invoergrens::verdeelsleutel;
                              d.inhoud.werkafspraken[i].verdeelsleutel = goed ? std::optional(getal) : std::nullopt;
                              return goed || tekst.trimmed().isEmpty();
                          });
    deel->setAlignment(Qt::AlignRight);
    deel->setAccessibleName(tr("Deel van het totaal"));
    deel->setToolTip(tr("Bij één tarief kunt u straks één totaal invullen. Dit deel gaat naar deze zorg: bijvoorbeeld 3 en 1. Leeg: naar de afgesproken uren."));
    dressed(theme(), deel, [this, deel] { deel->setFixedWidth(theme().px(64)); });
    rij->addWidget(makeLabel(tr("Deel van het totaal\n(niet verplicht)"), LabelLook::Muted));
    rij->addWidget(deel);
    geldt(vak, [this, pad] { return session().isGevraagd(pad) && session().isOpen(pad); });
    return vak;
}

void StapWerkafspraken::afwijkendErbij(size_t i)
{
    session().zet(tr("Ander tarief erbij"), [i](Draft& d) {
        if (i >= d.inhoud.werkafspraken.size())
            return;
        Werkafspraak& a = d.inhoud.werkafspraken[i];
        for (const Code<Tariefmoment>& rij : codeTable<Tariefmoment>()) {
            if (isVrij(a, rij.waarde)) {
                a.afwijkendeTarieven.push_back({rij.waarde, a.tarief.value_or(Tarief())});
                return;
            }
        }
    });
    const auto& werk = session().inhoud().werkafspraken;
    if (i < werk.size() && !werk[i].afwijkendeTarieven.empty())
        naarVeld(tarievenPad(i) + QStringLiteral("/%1/moment").arg(werk[i].afwijkendeTarieven.size() - 1));
}

void StapWerkafspraken::afwijkendWeg(size_t i, size_t k)
{
    session().zet(tr("Ander tarief weg"), [i, k](Draft& d) {
        if (!vind(d, i, k))
            return;
        auto& tarieven = d.inhoud.werkafspraken[i].afwijkendeTarieven;
        tarieven.erase(tarieven.begin() + qsizetype(k));
        d.onleesbaar = zonderRij(d.onleesbaar, tarievenPad(i), k);
    });
    naarVeld(QStringLiteral("inhoud/werkafspraken/%1/tarief").arg(i));
}

} // namespace pgb::ui
