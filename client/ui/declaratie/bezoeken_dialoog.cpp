#include "client/ui/declaratie/bezoeken_dialoog.h"
#include "client/models/maandrooster_tekst.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include "shared/base/duur.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr size_t meesteVelden = 24;

/// What one field holds: a visit from-to (to midnight when it goes on past it), or a duration.
std::optional<GetyptBezoek> bezoekUit(const QString& tekst)
{
    if (const auto duur = duurFromTekst(tekst))
        return duur->duur.minuten > 0 && duur->duur.minuten <= 24 * 60 ? std::optional(GetyptBezoek{{}, {}, duur->duur}) : std::nullopt;
    const auto bezoeken = bezoekenFromTekst(tekst);
    return bezoeken && bezoeken->dag.size() == 1 ? std::optional(bezoeken->dag.front()) : std::nullopt;
}

int minuut(QTime tijd) { return tijd.hour() * 60 + tijd.minute(); }
int einde(const GetyptBezoek& b) { return *b.eind == QTime(0, 0) ? 24 * 60 : minuut(*b.eind); }

bool overlappen(const GetyptBezoek& a, const GetyptBezoek& b)
{
    return a.begin && a.eind && b.begin && b.eind && minuut(*a.begin) < einde(b) && minuut(*b.begin) < einde(a);
}

} // namespace

BezoekenDialoog::BezoekenDialoog(const QString& waar, const Cel& cel, QWidget* parent)
    : QDialog(parent), m_rijen(new QVBoxLayout), m_som(makeLabel({}, LabelLook::Bold)), m_ja(new QPushButton(tr("Invullen")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Bezoeken"));
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 16, 16, 16);
    kolom->setSpacing(8);
    kolom->addWidget(makeLabel(tr("Bezoeken · %1").arg(waar), LabelLook::Heading, true));
    kolom->addWidget(makeLabel(tr("Typ van en tot, bijvoorbeeld 9:10-11:45. Of alleen hoe lang: 35m, of 7x5m voor zeven blokken van vijf minuten."), LabelLook::Muted, true));
    m_rijen->setSpacing(4);
    kolom->addLayout(m_rijen);
    kolom->addWidget(m_som);
    auto* onder = new QHBoxLayout;
    onder->setSpacing(8);
    auto* nee = new QPushButton(tr("Annuleren"));
    nee->setAutoDefault(false);
    m_ja->setAutoDefault(false);
    m_ja->setProperty("kind", QStringLiteral("main"));
    onder->addStretch(1);
    onder->addWidget(nee);
    onder->addWidget(m_ja);
    kolom->addLayout(onder);
    connect(nee, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ja, &QPushButton::clicked, this, &BezoekenDialoog::bevestig);
    std::vector<GetyptBezoek> bezoeken = celBezoeken(cel);
    if (bezoeken.empty() && cel.leesbaar() && cel.aantal > 0)
        bezoeken.push_back({{}, {}, {qint32(std::min<qint64>(cel.aantal, 24 * 60))}});
    for (const GetyptBezoek& bezoek : bezoeken)
        voegVeldToe(bezoekenTekst({bezoek}));
    if (!cel.leesbaar()) {
        for (const QString& deel : cel.tekst.split(QLatin1Char(';'), Qt::SkipEmptyParts))
            voegVeldToe(deel.trimmed());
    }
    voegVeldToe({});
    m_velden.back()->setFocus();
    lees();
    new GrowingDialog(this, 64);
}

void BezoekenDialoog::voegVeldToe(const QString& tekst)
{
    auto* rij = new QHBoxLayout;
    rij->setSpacing(12);
    auto* veld = new QLineEdit(tekst);
    veld->setMaxLength(24);
    veld->setAccessibleName(tr("Bezoek %1").arg(m_velden.size() + 1));
    veld->setPlaceholderText(tr("9:10-11:45"));
    veld->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    veld->installEventFilter(this);
    QLabel* woorden = makeLabel({}, LabelLook::Muted, true);
    rij->addWidget(veld);
    rij->addWidget(woorden, 1);
    m_rijen->addLayout(rij);
    if (!m_velden.empty())
        setTabOrder(m_velden.back(), veld);
    setTabOrder(veld, m_ja);
    m_velden.push_back(veld);
    m_woorden.push_back(woorden);
    connect(veld, &QLineEdit::textChanged, this, &BezoekenDialoog::lees);
    connect(veld, &QLineEdit::textChanged, this, &BezoekenDialoog::getypt);
}

std::pair<QString, Role> BezoekenDialoog::uitleg(size_t veld, const std::vector<std::optional<GetyptBezoek>>& bezoeken) const
{
    const QString tekst = m_velden[veld]->text().trimmed();
    if (tekst.isEmpty())
        return {{}, Role::Text};
    if (!bezoeken[veld])
        return {tr("Wij kunnen \"%1\" niet lezen als bezoek.").arg(tekst), Role::Wrong};
    for (size_t ander = 0; ander < bezoeken.size(); ++ander) {
        if (ander != veld && bezoeken[ander] && overlappen(*bezoeken[veld], *bezoeken[ander]))
            return {tr("Valt over %1.").arg(bezoekenTekst({*bezoeken[ander]})), Role::Attention};
    }
    const auto alles = bezoekenFromTekst(tekst);
    const QString lengte = RoosterTekst::inWoorden(Eenheid::Uur, bezoeken[veld]->duur.minuten);
    if (alles && !alles->volgendeDag.empty())
        return {tr("%1, en %2 op de volgende dag").arg(lengte, RoosterTekst::inWoorden(Eenheid::Uur, alles->volgendeDag.front().duur.minuten)), Role::Text};
    return {lengte, Role::Text};
}

void BezoekenDialoog::lees()
{
    if (!m_velden.back()->text().trimmed().isEmpty() && m_velden.size() < meesteVelden)
        voegVeldToe({});
    std::vector<std::optional<GetyptBezoek>> bezoeken;
    qint64 minuten = 0;
    m_leesbaar = true;
    for (const QLineEdit* veld : m_velden) {
        const QString tekst = veld->text().trimmed();
        bezoeken.push_back(tekst.isEmpty() ? std::nullopt : bezoekUit(tekst));
        m_leesbaar = m_leesbaar && (tekst.isEmpty() || bezoeken.back());
        minuten += bezoeken.back() ? bezoeken.back()->duur.minuten : 0;
    }
    for (size_t i = 0; i < m_velden.size(); ++i) {
        const auto [woorden, rol] = uitleg(i, bezoeken);
        m_woorden[i]->setText(woorden);
        setTone(m_woorden[i], rol);
        m_velden[i]->setAccessibleDescription(woorden);
    }
    m_som->setText(tr("Samen %1").arg(minuten == 0 ? tr("nog niets") : RoosterTekst::inWoorden(Eenheid::Uur, minuten)));
}

QString BezoekenDialoog::som() const { return m_som->text(); }

QString BezoekenDialoog::tekst() const
{
    QStringList delen;
    for (const QLineEdit* veld : m_velden) {
        if (!veld->text().trimmed().isEmpty())
            delen << veld->text().trimmed();
    }
    return delen.join(QStringLiteral("; "));
}

void BezoekenDialoog::bevestig()
{
    if (!m_leesbaar) {
        for (size_t i = 0; i < m_velden.size(); ++i) {
            const QString tekst = m_velden[i]->text().trimmed();
            if (!tekst.isEmpty() && !bezoekUit(tekst))
                return m_velden[i]->setFocus();
        }
    }
    Q_EMIT klaar(tekst());
    accept();
}

bool BezoekenDialoog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* toets = static_cast<QKeyEvent*>(event);
    const auto veld = std::find(m_velden.begin(), m_velden.end(), watched);
    if (veld == m_velden.end() || (toets->key() != Qt::Key_Return && toets->key() != Qt::Key_Enter))
        return QDialog::eventFilter(watched, event);
    // Enter goes on to the next visit; in the empty field at the end, and with Ctrl, it is done.
    if (toets->modifiers().testFlag(Qt::ControlModifier) || veld + 1 == m_velden.end())
        bevestig();
    else
        (*(veld + 1))->setFocus();
    return true;
}

} // namespace pgb::ui
