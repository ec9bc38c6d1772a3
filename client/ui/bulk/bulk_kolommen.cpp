#include "client/ui/bulk/bulk_kolommen.h"
#include "client/import/bron_zinnen.h"
#include "client/ui/bulk/bulk_woorden.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/labels.h"
#include "shared/base/nummers.h"
#include "shared/text/bulk_tekst.h"
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pgb::ui {
namespace {

/// Below this a person is asked (domain 7.6).
constexpr int zeker = 900;
/// The first word of a choice that nobody made yet.
constexpr int nietGekozen = 0;

/// Without the BSN of anybody: others see the screen.
QString voorbeelden(const KolomVoorstel& kolom)
{
    QStringList uit;
    for (const QString& voorbeeld : kolom.voorbeelden)
        uit << bedekteBsns(voorbeeld);
    return uit.join(QStringLiteral("  ·  "));
}

} // namespace

BulkKolommen::BulkKolommen(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_kop(makeLabel({}, LabelLook::Plain, true)), m_vak(new QScrollArea), m_volgorde(new QComboBox), m_decimaal(new QComboBox),
      m_duur(new QComboBox), m_duurNaam(makeLabel(tr("Aantal"))), m_naam(new QLineEdit), m_agb(new QLineEdit), m_patroon(new QLineEdit), m_referentie(new QLineEdit), m_ontbreekt(makeLabel({}, LabelLook::Wrong, true)), m_verder(new QPushButton(tr("Controleren")))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 12, 16, 12);
    kolom->setSpacing(10);
    kolom->addWidget(m_kop);
    m_vak->setWidgetResizable(true);
    m_vak->setFrameShape(QFrame::NoFrame);
    m_vak->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    kolom->addWidget(m_vak, 1);
    kolom->addWidget(m_ontbreekt);
    m_onder = maakOnder();
    kolom->addWidget(m_onder);
    m_verder->setProperty("kind", QStringLiteral("main"));
    kolom->addWidget(m_verder, 0, Qt::AlignLeft);
    kolom->addStretch();
    connect(m_verder, &QPushButton::clicked, this, [this] { if (compleet()) Q_EMIT verder(); });
    toonGeen(false);
}

QWidget* BulkKolommen::maakOnder()
{
    auto* onder = new QWidget;
    onder->setMaximumWidth(m_context.theme.px(560));
    auto* vorm = new QFormLayout(onder);
    vorm->setContentsMargins(0, 0, 0, 0);
    m_volgorde->addItems({tr("nog niet gekozen"), tr("dag-maand-jaar"), tr("maand-dag-jaar")});
    m_decimaal->addItems({tr("nog niet gekozen"), tr("komma (2,5)"), tr("punt (2.5)")});
    m_duur->addItems({tr("nog niet gekozen"), tr("in uren (30 is 30 uur)"), tr("in minuten (30 is een half uur)")});
    m_agb->setPlaceholderText(tr("leeg = voor elke AGB-code"));
    m_agb->setMaxLength(8);
    m_duurNaam->setBuddy(m_duur);
    m_naam->setPlaceholderText(tr("bijvoorbeeld: Ons export"));
    m_naam->setMaxLength(80);
    m_patroon->setPlaceholderText(tr("bijvoorbeeld {jaar}-{maand}-{klant}"));
    m_patroon->setMaxLength(80);
    m_referentie->setPlaceholderText(tr("zonder naam of burgerservicenummer"));
    m_referentie->setMaxLength(100);
    for (QComboBox* keuze : {m_volgorde, m_decimaal, m_duur})
        keuze->installEventFilter(this);
    vorm->addRow(tr("Datums"), m_volgorde);
    vorm->addRow(tr("Getallen"), m_decimaal);
    vorm->addRow(m_duurNaam, m_duur);
    vorm->addRow(tr("Bewaren als profiel"), m_naam);
    vorm->addRow(tr("Profiel voor AGB-code"), m_agb);
    vorm->addRow(tr("Factuurnummer"), m_patroon);
    vorm->addRow(tr("Eigen referentie"), m_referentie);
    connect(m_volgorde, &QComboBox::activated, this, [this](int i) {
        m_voorstel.wijze.volgorde = i == 2 ? DatumVolgorde::MaandDag : DatumVolgorde::DagMaand;
        m_voorstel.volgordeZeker = m_volgordeGekozen = i != nietGekozen;
        zeg();
    });
    connect(m_decimaal, &QComboBox::activated, this, [this](int i) {
        m_voorstel.wijze.decimaalPunt = i == 2;
        m_voorstel.decimaalZeker = m_decimaalGekozen = i != nietGekozen;
        zeg();
    });
    connect(m_duur, &QComboBox::activated, this, [this](int i) {
        m_voorstel.wijze.duur = i == 1 ? Duurmaat::Uren : i == 2 ? Duurmaat::Minuten : Duurmaat::Onbekend;
        zeg();
    });
    connect(m_agb, &QLineEdit::textChanged, this, &BulkKolommen::zeg);
    return onder;
}

void BulkKolommen::toon(const BestandVoorstel& voorstel, const BronKenmerken& kenmerken, const BulkprofielTekst& profiel, const std::optional<ProfielGemis>& gemis)
{
    m_voorstel = voorstel;
    m_volgordeGekozen = m_decimaalGekozen = !profiel.naam.isEmpty();
    QStringList zinnen;
    if (!profiel.naam.isEmpty() && !voorstel.nieuweKolommen().isEmpty())
        zinnen << tr("Dit bestand lijkt het meest op profiel “%1”, maar past er niet helemaal bij.").arg(profiel.naam);
    else if (!profiel.naam.isEmpty())
        zinnen << (profiel.agb.isEmpty() ? tr("Dit bestand past bij profiel “%1”.").arg(profiel.naam) : tr("Dit bestand past bij profiel “%1” van AGB-code %2.").arg(profiel.naam, profiel.agb));
    else
        zinnen << tr("Kijk of elke kolom klopt. Waar wij niet zeker zijn, staat een vraagteken.");
    zinnen << bronVorm(kenmerken) << bronZinnen(kenmerken);
    if (gemis)
        zinnen << (gemis->koppen.size() == 1 ? tr("Profiel “%1” past niet: de kolom “%2” staat niet in dit bestand.") : tr("Profiel “%1” past niet: deze kolommen staan niet in dit bestand: “%2”."))
                      .arg(gemis->naam, gemis->koppen.join(QStringLiteral("”, “")));
    if (voorstel.afgekapt)
        zinnen << tr("Dit bestand heeft meer dan %1 kolommen. De kolommen daarna staan hier niet, en een rij die zo breed is lezen wij niet.").arg(BronGrenzen().kolommen);
    zinnen.removeAll(QString());
    m_kop->setText(zinnen.join(QLatin1Char(' ')));
    m_duur->setCurrentIndex(int(voorstel.wijze.duur));
    m_naam->setText(profiel.naam);
    m_agb->setText(profiel.agb);
    m_referentie->clear();
    vulTabel();
    for (QWidget* deel : {static_cast<QWidget*>(m_vak), m_onder, static_cast<QWidget*>(m_verder)})
        deel->show();
    zeg();
}

void BulkKolommen::toonGeen(bool eerder)
{
    m_voorstel = {};
    m_kop->setText(eerder ? tr("De kolommen van dit bestand zijn al gelezen. Wilt u ze anders lezen, open het bestand dan opnieuw bij stap 1.") : tr("Open eerst een bestand, bij stap 1."));
    for (QWidget* deel : {static_cast<QWidget*>(m_vak), static_cast<QWidget*>(m_ontbreekt), m_onder, static_cast<QWidget*>(m_verder)})
        deel->hide();
}

void BulkKolommen::vulTabel()
{
    auto* inhoud = new QWidget;
    auto* rooster = new QGridLayout(inhoud);
    rooster->setContentsMargins(0, 0, 0, 0);
    rooster->setHorizontalSpacing(16);
    rooster->setVerticalSpacing(4);
    const QStringList koppen{tr("Kolom in uw bestand"), tr("Voorbeelden"), tr("Is bij ons"), tr("Zekerheid")};
    for (int k = 0; k < koppen.size(); ++k)
        rooster->addWidget(makeLabel(koppen[k], LabelLook::SmallBold), 0, k);
    m_keuzes.clear();
    for (size_t i = 0; i < m_voorstel.kolommen.size(); ++i) {
        const KolomVoorstel& kolom = m_voorstel.kolommen[i];
        const int rij = int(i) + 1;
        const QString kop = kolom.kop.isEmpty() ? tr("kolom %1").arg(rij) : kolom.kop;
        auto* keuze = new QComboBox;
        for (const Code<Bulkveld>& veld : codeTable<Bulkveld>())
            keuze->addItem(bulkveldTekst(veld.waarde), QVariant::fromValue(int(veld.waarde)));
        keuze->setCurrentIndex(int(kolom.veld));
        keuze->setAccessibleName(tr("%1 is bij ons").arg(kop));
        keuze->installEventFilter(this);
        m_keuzes.push_back(keuze);
        const bool vraag = kolom.nieuw || (kolom.veld != Bulkveld::Geen && kolom.zekerheid < zeker);
        auto* zekerheid = makeLabel(kolom.nieuw ? tr("? nieuw in dit bestand") : kolom.veld == Bulkveld::Geen ? QString() : vraag ? tr("? %1 %").arg(kolom.zekerheid / 10) : tr("%1 %").arg(kolom.zekerheid / 10));
        if (vraag)
            setTone(zekerheid, Role::Attention);
        rooster->addWidget(makeLabel(kop, LabelLook::Bold), rij, 0);
        rooster->addWidget(makeLabel(voorbeelden(kolom), LabelLook::Muted), rij, 1);
        rooster->addWidget(keuze, rij, 2);
        rooster->addWidget(zekerheid, rij, 3);
        connect(keuze, &QComboBox::activated, this, [this, i, zekerheid](int gekozen) {
            kies(i, Bulkveld(gekozen));
            zekerheid->setText(tr("zelf gekozen"));
            setTone(zekerheid, Role::Text);
        });
    }
    rooster->setColumnStretch(4, 1);
    rooster->setRowStretch(int(m_voorstel.kolommen.size()) + 1, 1);
    m_vak->setWidget(inhoud);
    m_vak->setMaximumHeight(inhoud->sizeHint().height()); // what is chosen below it stands right below it, also in a high window
}

/// Enter opens a choice, as it opens all else.
bool BulkKolommen::eventFilter(QObject* watched, QEvent* event)
{
    auto* keuze = event->type() == QEvent::KeyPress ? qobject_cast<QComboBox*>(watched) : nullptr;
    const auto* toets = keuze ? static_cast<QKeyEvent*>(event) : nullptr;
    if (!toets || toets->modifiers() & ~Qt::KeypadModifier || (toets->key() != Qt::Key_Return && toets->key() != Qt::Key_Enter))
        return QWidget::eventFilter(watched, event);
    keuze->showPopup();
    return true;
}

void BulkKolommen::kies(size_t kolom, Bulkveld veld)
{
    kiesVeld(m_voorstel, kolom, veld);
    const BestandVoorstel was = m_voorstel;
    raadWijze(m_voorstel);
    if (m_volgordeGekozen)
        m_voorstel.wijze.volgorde = was.wijze.volgorde, m_voorstel.volgordeZeker = true;
    if (m_decimaalGekozen)
        m_voorstel.wijze.decimaalPunt = was.wijze.decimaalPunt, m_voorstel.decimaalZeker = true;
    zeg();
}

void BulkKolommen::zeg()
{
    m_volgorde->setCurrentIndex(!m_voorstel.volgordeZeker ? nietGekozen : m_voorstel.wijze.volgorde == DatumVolgorde::DagMaand ? 1 : 2);
    m_decimaal->setCurrentIndex(!m_voorstel.decimaalZeker ? nietGekozen : m_voorstel.wijze.decimaalPunt ? 2 : 1);
    QStringList namen;
    for (const QString& veld : m_voorstel.ontbreekt)
        namen << bulkveldTekst(fromCode<Bulkveld>(veld).value_or(Bulkveld::Geen));
    QStringList zinnen;
    if (!namen.isEmpty())
        zinnen << tr("Kies nog welke kolom dit is: %1.").arg(namen.join(QStringLiteral(", ")));
    if (const QStringList nieuw = m_voorstel.nieuweKolommen(); !nieuw.isEmpty())
        zinnen << tr("Dit profiel kent deze kolom nog niet: %1. Kies wat het is, of dat u die niet gebruikt.").arg(nieuw.join(QStringLiteral(", ")));
    // A guess that is wrong swaps days and months, or hours and tens of hours, without anything looking strange.
    if (!m_voorstel.volgordeZeker)
        zinnen << tr("De datums kunnen op twee manieren worden gelezen. Kies hieronder hoe ze zijn geschreven.");
    if (!m_voorstel.decimaalZeker)
        zinnen << tr("De getallen kunnen op twee manieren worden gelezen. Kies hieronder welk teken voor de decimalen staat.");
    // Asked where nothing in the file says it; what was chosen can be changed.
    const bool vraagDuur = zegtGeenMaat(m_voorstel.kolommen) && (!m_voorstel.duurZeker() || m_voorstel.wijze.duur != Duurmaat::Onbekend);
    m_duur->setVisible(vraagDuur);
    m_duurNaam->setVisible(vraagDuur);
    if (!m_voorstel.duurZeker())
        zinnen << tr("Het aantal kan in uren of in minuten zijn. Kies hieronder welke van de twee.");
    if (!agbGoed())
        zinnen << tr("“%1” is geen AGB-code. Een AGB-code heeft acht cijfers.").arg(m_agb->text());
    m_ontbreekt->setText(zinnen.join(QLatin1Char(' ')));
    m_ontbreekt->setVisible(!zinnen.isEmpty());
    m_verder->setEnabled(zinnen.isEmpty());
}

QString BulkKolommen::bewaarAls() const { return m_naam->text().trimmed(); }
QString BulkKolommen::agb() const { return m_agb->text().trimmed(); }
bool BulkKolommen::agbGoed() const { return agb().isEmpty() || AgbCode::parse(agb()); }
QString BulkKolommen::factuurpatroon() const { return m_patroon->text().trimmed(); }
bool BulkKolommen::naarVeld(const QString& pad)
{
    QLineEdit* veld = pad == QLatin1String("referentie") ? m_referentie : pad == QLatin1String("factuurpatroon") ? m_patroon : nullptr;
    if (!veld)
        return false;
    veld->setFocus(Qt::OtherFocusReason);
    veld->selectAll();
    return true;
}

QString BulkKolommen::referentie() const { return m_referentie->text().trimmed(); }

void BulkKolommen::zetFocus()
{
    const auto nieuw = std::find_if(m_voorstel.kolommen.begin(), m_voorstel.kolommen.end(), [](const KolomVoorstel& k) { return k.nieuw; });
    if (m_verder->isEnabled())
        m_verder->setFocus(Qt::ShortcutFocusReason);
    else if (nieuw != m_voorstel.kolommen.end())
        m_keuzes[size_t(nieuw - m_voorstel.kolommen.begin())]->setFocus(Qt::ShortcutFocusReason);
    else if (m_voorstel.ontbreekt.isEmpty())
        (!m_voorstel.volgordeZeker ? m_volgorde : !m_voorstel.decimaalZeker ? m_decimaal : m_duur)->setFocus(Qt::ShortcutFocusReason);
    else
        m_vak->setFocus(Qt::ShortcutFocusReason);
}

} // namespace pgb::ui
