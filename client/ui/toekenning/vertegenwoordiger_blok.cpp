#include "client/ui/toekenning/vertegenwoordiger_blok.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace pgb::ui {
namespace {
constexpr Recht alleRechten[] = {Recht::Zien, Recht::Invoeren, Recht::Indienen, Recht::Ondertekenen};
/// Abolished per 1 July 2024 (domain 3.6), so it cannot be entered any more.
constexpr VertegenwoordigingSoort soorten[] = {VertegenwoordigingSoort::PgbBeheerder, VertegenwoordigingSoort::WettelijkVertegenwoordiger,
                                               VertegenwoordigingSoort::EigenKring, VertegenwoordigingSoort::Professioneel};
} // namespace

VertegenwoordigerBlok::VertegenwoordigerBlok(DossierGateway& gateway, QWidget* parent)
    : QWidget(parent), m_gateway(gateway), m_lijst(makeLabel(tr("Er is nog geen vertegenwoordiger."))), m_lijstRaster(new QGridLayout), m_account(new QComboBox), m_soort(new QComboBox),
      m_grond(new QComboBox), m_grondVak(new Veld(tr("Hoe vertegenwoordigt deze persoon?"), m_grond)),
      m_tot(new DateLineEdit([&gateway] { return gateway.vandaag(); })), m_totVak(new Veld(tr("Tot en met (niet verplicht)"), m_tot))
{
    auto* raster = new QGridLayout(this);
    raster->setContentsMargins(0, 0, 0, 0);
    raster->setHorizontalSpacing(8);
    raster->setVerticalSpacing(8);
    m_lijstRaster->setHorizontalSpacing(16);
    m_lijstRaster->setVerticalSpacing(4);
    m_lijstRaster->setColumnStretch(0, 1);
    m_lijstRaster->addWidget(m_lijst, 0, 0, 1, 3);
    raster->addLayout(m_lijstRaster, 0, 0, 1, 3);
    m_account->addItem(tr("Niemand toevoegen"), 0);
    raster->addWidget(new Veld(tr("Vertegenwoordiger toevoegen"), m_account), 1, 0);
    for (const VertegenwoordigingSoort soort : soorten)
        m_soort->addItem(codeTekst(soort), int(soort));
    raster->addWidget(new Veld(tr("Soort"), m_soort), 1, 1);
    raster->addWidget(m_totVak, 1, 2);
    m_grond->addItem(tr("Kies"), -1);
    for (const Vertegenwoordigingsgrond grond : grondenVan(VertegenwoordigingSoort::WettelijkVertegenwoordiger))
        m_grond->addItem(codeTekst(grond), int(grond));
    raster->addWidget(m_grondVak, 2, 1);
    auto* rechten = new QHBoxLayout;
    rechten->setSpacing(16);
    for (int i = 0; i < 4; ++i) {
        m_rechten[i] = new QCheckBox(codeTekst(alleRechten[i]));
        m_rechten[i]->setChecked(true);
        rechten->addWidget(m_rechten[i]);
        connect(m_rechten[i], &QCheckBox::toggled, this, &VertegenwoordigerBlok::changed);
    }
    m_rechten[0]->setEnabled(false); // without seeing nothing else can be done
    rechten->addStretch(1);
    raster->addLayout(rechten, 3, 0, 1, 3);
    connect(m_account, &QComboBox::currentIndexChanged, this, [this] {
        beschrijf();
        Q_EMIT changed();
    });
    connect(m_soort, &QComboBox::currentIndexChanged, this, [this] {
        beschrijf();
        Q_EMIT changed();
    });
    connect(m_grond, &QComboBox::currentIndexChanged, this, &VertegenwoordigerBlok::changed);
    connect(m_tot, &DateLineEdit::dateChanged, this, &VertegenwoordigerBlok::changed);
    connect(m_tot, &QLineEdit::textEdited, this, &VertegenwoordigerBlok::changed);
    gateway.vertegenwoordigers(this, [this](Outcome<std::vector<Gebruiker>> accounts) {
        if (!accounts)
            return;
        m_accounts = std::move(*accounts);
        for (const Gebruiker& g : m_accounts)
            m_account->addItem(QStringLiteral("%1 (%2)").arg(g.naam, g.gebruikersnaam), g.id.waarde);
        if (m_wens)
            kiesAccount(m_wens);
        beschrijf();
    });
    beschrijf();
}

QString VertegenwoordigerBlok::naamVan(GebruikerId id) const
{
    for (const Gebruiker& g : m_accounts) {
        if (g.id == id)
            return g.naam;
    }
    return tr("account %1").arg(id.waarde);
}

void VertegenwoordigerBlok::toonVan(BudgethouderId budgethouder)
{
    if (!budgethouder || budgethouder == m_budgethouder)
        return;
    m_budgethouder = budgethouder;
    m_gateway.vertegenwoordigingen(budgethouder, this, [this](Outcome<std::vector<Vertegenwoordiging>> lijst) {
        if (lijst)
            m_bestaand = std::move(*lijst);
        beschrijf();
    });
}

QString VertegenwoordigerBlok::regelVan(const Vertegenwoordiging& v) const
{
    QStringList rechten;
    for (const Recht recht : alleRechten) {
        if (v.rechten.testFlag(recht))
            rechten << codeTekst(recht).toLower();
    }
    const QString tot = v.tot ? tr("tot en met %1").arg(datumTekst(*v.tot, huidigeTaal())) : tr("zonder einddatum");
    return tr("%1 · %2 · %3 · %4").arg(naamVan(v.gebruiker), grondTekst(v.grond, v.soort), rechten.join(QStringLiteral(", ")), tot);
}

QString VertegenwoordigerBlok::regel(int at) const
{
    return size_t(at) < m_rijen.size() ? m_rijen[size_t(at)].tekst->text() : QString();
}

void VertegenwoordigerBlok::maakRijen()
{
    for (const Rij& rij : m_rijen) {
        for (QWidget* deel : {static_cast<QWidget*>(rij.tekst), static_cast<QWidget*>(rij.wijzig), static_cast<QWidget*>(rij.einde)}) {
            if (deel)
                deel->deleteLater();
        }
    }
    m_rijen.clear();
    for (const Vertegenwoordiging& v : m_bestaand) {
        const int plaats = int(m_rijen.size()) + 1;
        const bool voorbij = v.tot && *v.tot < m_gateway.vandaag();
        Rij rij{makeLabel(regelVan(v), voorbij ? LabelLook::Muted : LabelLook::Plain, true)};
        m_lijstRaster->addWidget(rij.tekst, plaats, 0);
        if (!voorbij) {
            const bool begonnen = v.van < m_gateway.vandaag();
            rij.wijzig = makeLink(tr("Wijzigen"));
            rij.einde = makeLink(begonnen ? tr("Beëindigen") : tr("Weghalen"));
            rij.wijzig->setObjectName(QStringLiteral("wijzigVertegenwoordiging"));
            rij.einde->setObjectName(QStringLiteral("stopVertegenwoordiging"));
            rij.wijzig->setAccessibleName(tr("Wijzigen: %1").arg(naamVan(v.gebruiker)));
            rij.einde->setAccessibleName(tr("%1: %2").arg(rij.einde->text(), naamVan(v.gebruiker)));
            m_lijstRaster->addWidget(rij.wijzig, plaats, 1);
            m_lijstRaster->addWidget(rij.einde, plaats, 2);
            connect(rij.wijzig, &QPushButton::clicked, this, [this, id = v.id] { open(VertegenwoordigingDialoog::Wat::Wijzigen, id); });
            connect(rij.einde, &QPushButton::clicked, this, [this, id = v.id] { open(VertegenwoordigingDialoog::Wat::Beeindigen, id); });
        }
        m_rijen.push_back(rij);
    }
    m_lijst->setVisible(m_rijen.empty());
}

void VertegenwoordigerBlok::open(VertegenwoordigingDialoog::Wat wat, qint64 id)
{
    for (const Vertegenwoordiging& v : m_bestaand) {
        if (v.id != id)
            continue;
        auto* dialoog = new VertegenwoordigingDialoog(wat, v, naamVan(v.gebruiker), m_gateway, this);
        // Also after a refusal: somebody else may have changed it.
        connect(dialoog, &QDialog::finished, this, &VertegenwoordigerBlok::opnieuw);
        return dialoog->open();
    }
}

void VertegenwoordigerBlok::opnieuw()
{
    const BudgethouderId wie = m_budgethouder;
    m_budgethouder = {};
    toonVan(wie);
}

void VertegenwoordigerBlok::beschrijf()
{
    maakRijen();
    const bool kiest = m_account->currentData().toLongLong() != 0;
    m_soort->setEnabled(kiest);
    m_grondVak->setVisible(kiest && vanRechtswege());
    m_tot->setEnabled(kiest);
    for (int i = 1; i < 4; ++i)
        m_rechten[i]->setEnabled(kiest);
}

bool VertegenwoordigerBlok::vanRechtswege() const
{
    return VertegenwoordigingSoort(m_soort->currentData().toInt()) == VertegenwoordigingSoort::WettelijkVertegenwoordiger;
}

std::optional<Vertegenwoordiging> VertegenwoordigerBlok::nieuwe() const
{
    const qint64 wie = m_account->currentData().toLongLong();
    if (wie == 0)
        return std::nullopt;
    Vertegenwoordiging v;
    v.gebruiker = GebruikerId{wie};
    v.soort = VertegenwoordigingSoort(m_soort->currentData().toInt());
    v.grond = keuze().grond;
    v.rechten = Recht::Zien;
    for (int i = 1; i < 4; ++i)
        v.rechten.setFlag(alleRechten[i], m_rechten[i]->isChecked());
    v.van = m_gateway.vandaag();
    if (m_tot->date().isValid())
        v.tot = m_tot->date();
    return v;
}

VertegenwoordigerKeuze VertegenwoordigerBlok::keuze() const
{
    const GebruikerId gekozen{m_account->currentData().toLongLong()};
    VertegenwoordigerKeuze uit{gekozen ? gekozen : m_wens, VertegenwoordigingSoort(m_soort->currentData().toInt()), Recht::Zien, m_tot->text()};
    for (int i = 1; i < 4; ++i)
        uit.rechten.setFlag(alleRechten[i], m_rechten[i]->isChecked());
    if (vanRechtswege() && m_grond->currentData().toInt() >= 0)
        uit.grond = Vertegenwoordigingsgrond(m_grond->currentData().toInt());
    return uit;
}

void VertegenwoordigerBlok::zet(const VertegenwoordigerKeuze& keuze)
{
    kiesAccount(keuze.gebruiker);
    m_soort->setCurrentIndex(std::max(0, m_soort->findData(int(keuze.soort))));
    m_grond->setCurrentIndex(keuze.grond ? std::max(0, m_grond->findData(int(*keuze.grond))) : 0);
    for (int i = 1; i < 4; ++i)
        m_rechten[i]->setChecked(keuze.rechten.testFlag(alleRechten[i]));
    m_tot->setTyped(keuze.tot);
}

void VertegenwoordigerBlok::kiesAccount(GebruikerId id)
{
    const int rij = m_account->findData(id.waarde);
    m_wens = rij < 0 ? id : GebruikerId();
    m_account->setCurrentIndex(std::max(0, rij));
}

QString VertegenwoordigerBlok::controleer()
{
    QString zin;
    if (const auto v = nieuwe()) {
        if (!m_tot->problem().isEmpty())
            zin = m_tot->problem();
        else if (v->tot && *v->tot < v->van)
            zin = tr("Deze dag is al voorbij.");
    }
    m_totVak->setPunt(zin);
    const bool zonderGrond = nieuwe() && vanRechtswege() && !nieuwe()->grond;
    m_grondVak->setPunt(zonderGrond ? tr("Kies ouder, voogd, bewindvoerder, curator of mentor. Dit staat in de overeenkomst.") : QString());
    return zin.isEmpty() ? m_grondVak->punt() : zin;
}

QWidget* VertegenwoordigerBlok::eersteVeld() const
{
    return m_totVak->punt().isEmpty() && !m_grondVak->punt().isEmpty() ? static_cast<QWidget*>(m_grond) : m_tot;
}

void VertegenwoordigerBlok::toegevoegd()
{
    m_account->setCurrentIndex(0);
    m_grond->setCurrentIndex(0); // of the next one nobody knows it
    opnieuw();
}

} // namespace pgb::ui
