#include "client/ui/ronde/van_vorig_jaar.h"
#include "client/models/verhoging_tekst.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/nieuw_jaar.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {

const ZorgovereenkomstVersie* nieuwste(const Zorgovereenkomst& record)
{
    const auto gevonden = std::find_if(record.versies.rbegin(), record.versies.rend(), [](const ZorgovereenkomstVersie& v) { return wasGoedgekeurd(v.status); });
    return gevonden == record.versies.rend() ? nullptr : &*gevonden;
}

QDate eersteVanMaand(QDate dag)
{
    return dag.day() == 1 ? dag : QDate(dag.year(), dag.month(), 1).addMonths(1);
}

} // namespace

std::vector<OvereenkomstRij> VanVorigJaarDialoog::bruikbaar(const std::vector<OvereenkomstRij>& lijst)
{
    std::vector<OvereenkomstRij> uit;
    for (const OvereenkomstRij& rij : lijst) {
        const ZorgovereenkomstVersie* versie = nieuwste(rij.zorgovereenkomst);
        if (versie && versie->inhoud.ingangsdatum.isValid())
            uit.push_back(rij);
    }
    std::stable_sort(uit.begin(), uit.end(), [](const OvereenkomstRij& a, const OvereenkomstRij& b) {
        return nieuwste(a.zorgovereenkomst)->inhoud.ingangsdatum > nieuwste(b.zorgovereenkomst)->inhoud.ingangsdatum;
    });
    return uit;
}

VanVorigJaarDialoog::VanVorigJaarDialoog(const Theme& theme, const RondeServices& services, std::vector<OvereenkomstRij> keuzes, ZorgovereenkomstId voorkeur, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_services(services), m_keuzes(std::move(keuzes)), m_overeenkomst(new QComboBox), m_ingang(new DateLineEdit(services.vandaag)),
      m_verhoging(new QLineEdit), m_gevolg(makeLabel({}, LabelLook::Muted, true)), m_fout(makeLabel({}, LabelLook::Wrong, true)), m_ja(new QPushButton(tr("Overnemen")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Nieuw van vorig jaar"));
    for (const OvereenkomstRij& rij : m_keuzes) {
        const QString vanaf = datumKort(nieuwste(rij.zorgovereenkomst)->inhoud.ingangsdatum);
        m_overeenkomst->addItem(tr("%1 · nummer %2, vanaf %3").arg(rij.zorgverlener, rij.zorgovereenkomst.nummer, vanaf), rij.zorgovereenkomst.id.waarde);
    }
    m_overeenkomst->setCurrentIndex(std::max(0, m_overeenkomst->findData(voorkeur.waarde)));
    bouw();
    connect(m_overeenkomst, &QComboBox::currentIndexChanged, this, &VanVorigJaarDialoog::kiesBron);
    connect(m_verhoging, &QLineEdit::textChanged, this, &VanVorigJaarDialoog::vertel);
    connect(m_ingang, &QLineEdit::textChanged, this, &VanVorigJaarDialoog::vertel);
    connect(m_ja, &QPushButton::clicked, this, &VanVorigJaarDialoog::maak);
    new GrowingDialog(this, 72);
    kiesBron();
    (m_keuzes.size() > 1 && !voorkeur ? static_cast<QWidget*>(m_overeenkomst) : m_ingang)->setFocus();
    m_ingang->selectAll();
}

void VanVorigJaarDialoog::bouw()
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 16, 16, 16);
    kolom->setSpacing(4);
    kolom->addWidget(makeLabel(windowTitle(), LabelLook::Heading));
    kolom->addWidget(makeLabel(tr("Alles gaat mee. Data, budget en het maximumtarief schuiven naar het nieuwe jaar. Daarna ziet u wat er verschilt."), LabelLook::Plain, true));
    const auto veld = [&](const QString& naam, const QString& hulp, QWidget* editor) {
        kolom->addSpacing(10);
        QLabel* label = makeLabel(naam, LabelLook::Bold);
        label->setBuddy(editor);
        kolom->addWidget(label);
        if (!hulp.isEmpty())
            kolom->addWidget(makeLabel(hulp, LabelLook::MutedSmall, true));
        editor->setAccessibleName(naam);
        kolom->addWidget(editor);
    };
    veld(tr("Overeenkomst"), {}, m_overeenkomst);
    veld(tr("Nieuwe ingangsdatum"), tr("Altijd de eerste dag van een maand."), m_ingang);
    veld(tr("Verandering van het tarief (niet verplicht)"), tr("Bijvoorbeeld 2,5% of 1 cent. Met een min ervoor gaat het tarief omlaag."), m_verhoging);
    m_ingang->setObjectName(QStringLiteral("ingangsdatum"));
    m_verhoging->setObjectName(QStringLiteral("verhoging"));
    m_verhoging->setMaxLength(20);
    m_fout->setObjectName(QStringLiteral("fout"));
    m_gevolg->setObjectName(QStringLiteral("gevolg"));
    m_gevolg->setContentsMargins(0, 4, 0, 0);
    kolom->addWidget(m_gevolg);
    kolom->addWidget(m_fout);
    kolom->addSpacing(12);
    auto* onder = new QHBoxLayout;
    onder->setSpacing(8);
    auto* nee = new QPushButton(tr("Annuleren"));
    nee->setAutoDefault(false);
    m_ja->setDefault(true);
    m_ja->setProperty("kind", QStringLiteral("main"));
    m_ja->setObjectName(QStringLiteral("ja"));
    onder->addStretch(1);
    onder->addWidget(nee);
    onder->addWidget(m_ja);
    kolom->addLayout(onder);
    connect(nee, &QPushButton::clicked, this, &QDialog::reject);
}

const ZorgovereenkomstInhoud& VanVorigJaarDialoog::bron() const
{
    return nieuwste(m_keuzes[size_t(std::max(0, m_overeenkomst->currentIndex()))].zorgovereenkomst)->inhoud;
}

QDate VanVorigJaarDialoog::voorstel() const
{
    const QDate vandaag = m_services.vandaag();
    const QDate dag = eersteVanMaand(volgendeIngangsdatum(bron()));
    if (dag >= vandaag)
        return dag;
    // One without an end runs on until it is changed: the next year. One that ended is followed as soon as can be.
    return bron().einddatum ? eersteVanMaand(vandaag) : QDate(vandaag.year() + 1, 1, 1);
}

void VanVorigJaarDialoog::kiesBron()
{
    m_ingang->setDate(voorstel());
    vertel();
}

void VanVorigJaarDialoog::vertel()
{
    m_sleutel.clear();
    m_fout->hide();
    const std::optional<Verhoging> verhoging = verhogingUitTekst(m_verhoging->text());
    const QStringList zinnen = verhoging ? verhogingGevolgen(bron(), *verhoging) : QStringList();
    QString tekst = zinnen.mid(0, 4).join(QLatin1Char('\n'));
    if (verhoging && zinnen.isEmpty())
        tekst = tr("In deze overeenkomst is geen tarief dat zo verandert.");
    else if (m_verhoging->text().trimmed().isEmpty())
        tekst = tr("Het tarief blijft gelijk.");
    m_gevolg->setText(tekst);
    m_verhoging->setAccessibleDescription(tekst);
}

QString VanVorigJaarDialoog::bezwaar(QWidget** veld) const
{
    *veld = m_ingang;
    if (!m_ingang->problem().isEmpty())
        return m_ingang->problem();
    if (!m_ingang->date().isValid())
        return tr("Vul de nieuwe ingangsdatum in.");
    if (m_ingang->date().day() != 1)
        return tr("Een nieuwe afspraak begint op de eerste dag van een maand, bijvoorbeeld op %1.").arg(datumTekst(eersteVanMaand(m_ingang->date()), huidigeTaal()));
    if (m_ingang->date() <= bron().ingangsdatum)
        return tr("De nieuwe ingangsdatum ligt na die van de oude overeenkomst (%1).").arg(datumTekst(bron().ingangsdatum, huidigeTaal()));
    *veld = m_verhoging;
    if (!m_verhoging->text().trimmed().isEmpty() && !verhogingUitTekst(m_verhoging->text()))
        return tr("“%1” kunnen wij niet lezen. Typ bijvoorbeeld 2,5% of 1 cent.").arg(m_verhoging->text().trimmed());
    return {};
}

void VanVorigJaarDialoog::maak()
{
    if (m_bezig)
        return;
    QWidget* veld = nullptr;
    const QString fout = bezwaar(&veld);
    m_fout->setText(fout);
    m_fout->setVisible(!fout.isEmpty());
    if (!fout.isEmpty())
        return veld->setFocus();
    if (m_sleutel.isEmpty())
        m_sleutel = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_bezig = true;
    m_ja->setText(tr("Wij nemen het over"));
    const ZorgovereenkomstId van{m_overeenkomst->currentData().toLongLong()};
    m_services.nietTypen.kopie(van, {m_ingang->date(), verhogingUitTekst(m_verhoging->text())}, m_sleutel, this, [this](const Outcome<wire::KopieAntwoord>& kopie) {
        m_bezig = false;
        m_ja->setText(tr("Overnemen"));
        if (!kopie) {
            m_fout->setText(probleemTekst(kopie.problem()));
            m_fout->show();
            return;
        }
        const wire::KopieAntwoord uitkomst = *kopie;
        accept(); // before the window goes on, so that it is the one with the focus
        Q_EMIT gemaakt(uitkomst);
    });
}

} // namespace pgb::ui
