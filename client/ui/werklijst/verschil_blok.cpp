#include "client/ui/werklijst/verschil_blok.h"
#include "client/models/werklijst_zaken.h"
#include "client/ui/widgets/finding_row.h"
#include "client/ui/widgets/icon_mark.h"
#include "client/ui/widgets/labels.h"
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <algorithm>

namespace pgb::ui {
namespace {

/// A new value stands on the colour of the selection, whatever the style sheet says of labels.
class NieuwVak final : public QLabel {
public:
    NieuwVak(const QString& tekst, const Theme& theme) : QLabel(tekst), m_theme(theme)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setLook(this, LabelLook::Bold);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter(this).fillRect(rect(), m_theme.color(Role::Selection));
        QLabel::paintEvent(event);
    }

private:
    const Theme& m_theme;
};

/// What a caseworker looks at in a new agreement, also when nothing is wrong with it.
bool isKern(const FieldPath& pad)
{
    static constexpr QLatin1String kern[] = {QLatin1String("/tarief"), QLatin1String("/aantalPerWeek"), QLatin1String("inhoud/ingangsdatum"), QLatin1String("inhoud/einddatum"),
                                             QLatin1String("inhoud/maandloon"), QLatin1String("inhoud/soort"), QLatin1String("/afwijkendeTarieven"), QLatin1String("inhoud/reiskostenTarief"),
                                             QLatin1String("inhoud/reiskostenMaandbedrag")};
    return pad.isEmpty() || std::any_of(std::begin(kern), std::end(kern), [&](QLatin1String einde) { return pad.endsWith(einde); });
}

} // namespace

VerschilBlok::VerschilBlok(const Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme)
{
    setProperty("part", QStringLiteral("pane"));
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(1, 1, 1, 1);
    connect(&theme, &Theme::changed, this, &VerschilBlok::bouw);
}

void VerschilBlok::toon(const std::vector<VeldVerschil>& velden, bool wijziging, const std::vector<Bevinding>& bevindingen)
{
    m_velden = velden;
    m_wijziging = wijziging;
    m_bevindingen = bevindingen;
    m_open = false;
    bouw();
}

void VerschilBlok::wissel()
{
    m_open = !m_open;
    bouw();
}

QWidget* VerschilBlok::cel(const QString& tekst, int rij, int kolom, bool nieuw, bool gedempt)
{
    QLabel* label = nieuw ? new NieuwVak(tekst, m_theme) : makeLabel(tekst, gedempt ? LabelLook::Muted : LabelLook::Plain, true);
    label->setContentsMargins(12, 6, 12, 6);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    if (nieuw)
        label->setAccessibleName(tr("gewijzigd: %1").arg(tekst));
    m_raster->addWidget(label, rij, kolom);
    return label;
}

void VerschilBlok::kop(int rij)
{
    const QStringList koppen = m_wijziging ? QStringList{tr("Veld"), tr("Was"), tr("Wordt"), tr("Controle")} : QStringList{tr("Veld"), tr("Afspraak"), tr("Controle")};
    for (int kolom = 0; kolom < koppen.size(); ++kolom) {
        QLabel* label = makeLabel(koppen[kolom], LabelLook::MutedSmall);
        label->setContentsMargins(12, 5, 12, 5);
        m_raster->addWidget(label, rij, kolom);
    }
    m_raster->addWidget(makeLine(), rij + 1, 0, 1, int(koppen.size()));
}

const Bevinding* VerschilBlok::puntVan(const VeldVerschil& veld) const
{
    const Bevinding* zwaarste = nullptr;
    for (const Bevinding& b : m_bevindingen) {
        if (!veld.pad.isEmpty() && (b.path == veld.pad || b.path.startsWith(veld.pad + QLatin1Char('/'))) && (!zwaarste || b.ernst > zwaarste->ernst))
            zwaarste = &b;
    }
    return zwaarste;
}

void VerschilBlok::controleCel(int rij, int kolom, const VeldVerschil& veld)
{
    const Bevinding* zwaarste = puntVan(veld);
    auto* vak = new QWidget;
    auto* inhoud = new QHBoxLayout(vak);
    inhoud->setContentsMargins(12, 6, 12, 6);
    inhoud->setSpacing(8);
    if (veld.pad.isEmpty()) {
        m_raster->addWidget(vak, rij, kolom);
        return;
    }
    const QString naam = zwaarste ? findingIcon(zwaarste->ernst) : QStringLiteral("mark-check");
    auto* icoon = new IconMark(m_theme, naam, zwaarste ? findingRole(zwaarste->ernst) : Role::Good);
    inhoud->addWidget(icoon, 0, Qt::AlignTop);
    icoon->setAccessibleName(tr("goed"));
    QLabel* tekst = makeLabel(zwaarste ? beoordelaarTekst(*zwaarste) : QString(), LabelLook::Plain, true);
    tekst->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    inhoud->addWidget(tekst, 1);
    m_raster->addWidget(vak, rij, kolom);
}

void VerschilBlok::veldRij(int rij, const VeldVerschil& veld)
{
    const QString streep = QStringLiteral("–");
    cel(veld.naam, rij, 0, false, false);
    int kolom = 1;
    if (m_wijziging)
        cel(veld.was.isEmpty() ? streep : veld.was, rij, kolom++, false, true);
    cel(veld.wordt.isEmpty() ? tr("vervalt") : veld.wordt, rij, kolom++, m_wijziging && !veld.gelijk(), m_wijziging && veld.gelijk());
    controleCel(rij, kolom, veld);
    m_raster->addWidget(makeLine(), rij + 1, 0, 1, kolom + 1);
}

void VerschilBlok::voet(int rij, int gelijk)
{
    auto* vak = new QWidget;
    auto* inhoud = new QHBoxLayout(vak);
    inhoud->setContentsMargins(12, 4, 12, 4);
    inhoud->setSpacing(4);
    inhoud->addWidget(makeLabel(m_wijziging ? (gelijk == 1 ? tr("1 gelijk veld") : tr("%1 gelijke velden").arg(gelijk)) : tr("%1 andere velden zonder opmerking").arg(gelijk), LabelLook::Muted));
    QPushButton* knop = makeLink(m_open ? tr("verberg") : tr("toon"));
    knop->setAccessibleName(m_open ? tr("Verberg de andere velden") : tr("Toon de andere velden"));
    connect(knop, &QPushButton::clicked, this, [this] { QMetaObject::invokeMethod(this, &VerschilBlok::wissel, Qt::QueuedConnection); });
    inhoud->addWidget(knop);
    inhoud->addStretch(1);
    m_raster->addWidget(vak, rij, 0, 1, 4);
}

void VerschilBlok::bouw()
{
    delete m_binnen;
    m_binnen = new QWidget;
    m_raster = new QGridLayout(m_binnen);
    m_raster->setContentsMargins(0, 0, 0, 0);
    m_raster->setSpacing(0);
    for (int kolom = 0; kolom < (m_wijziging ? 4 : 3); ++kolom)
        m_raster->setColumnStretch(kolom, kolom == (m_wijziging ? 3 : 2) ? 5 : 3);
    kop(0);
    int rij = 2;
    int gelijk = 0;
    for (const VeldVerschil& veld : m_velden) {
        const bool vouw = m_wijziging ? veld.gelijk() : !isKern(veld.pad) && !puntVan(veld);
        gelijk += vouw ? 1 : 0;
        if (vouw && !m_open)
            continue;
        veldRij(rij, veld);
        rij += 2;
    }
    if (gelijk > 0)
        voet(rij, gelijk);
    layout()->addWidget(m_binnen);
}

} // namespace pgb::ui
