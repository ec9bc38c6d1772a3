#include "client/ui/overeenkomst/formulier.h"
#include "client/models/oefenwaarden.h"
#include "client/models/overeenkomst_uitleg.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/ui/theme/tab_order.h"
#include "shared/domain/zorgovereenkomst/verschillen.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/veld_text.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr char padEigenschap[] = "veldPad";

bool kanFocus(const QWidget* widget)
{
    return widget->isVisibleTo(widget->window()) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// The first thing in `in` that takes the focus, in the order of the tab key.
QWidget* eersteIn(QWidget* in)
{
    if (kanFocus(in))
        return in;
    for (QWidget* next = in->nextInFocusChain(); next && next != in; next = next->nextInFocusChain()) {
        if (in->isAncestorOf(next) && kanFocus(next))
            return next;
    }
    return nullptr;
}

} // namespace

FieldPath padVan(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString pad = widget->property(padEigenschap).toString();
        if (!pad.isEmpty())
            return pad;
    }
    return {};
}

QVBoxLayout* naastElkaar(std::initializer_list<std::pair<QWidget*, int>> velden)
{
    auto* kolom = new QVBoxLayout;
    kolom->setSpacing(4);
    auto* rij = new QHBoxLayout;
    rij->setSpacing(12);
    kolom->addLayout(rij);
    for (const auto& [veld, deel] : velden) {
        rij->addWidget(veld, deel, Qt::AlignTop);
        if (auto* blok = qobject_cast<VeldBlok*>(veld))
            blok->setPlaats(kolom);
    }
    return kolom;
}

Formulier::Formulier(const Theme& theme, ZorgovereenkomstSession& session, int stap, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_session(session), m_stap(stap)
{
    connect(&session, &EditSessionBase::changed, this, &Formulier::toon);
    connect(&session, &ZorgovereenkomstSession::getoondGewijzigd, this, &Formulier::toonMeldingen);
}

void Formulier::toon()
{
    if (bouwRijen())
        tabAsLaidOut(this); // also those that came later
    std::erase_if(m_tonen, [](const Tonen& t) { return !t.bij; });
    const std::vector<Tonen> tonen = m_tonen; // a field may bring others with it
    for (const Tonen& t : tonen) {
        if (t.bij)
            t.toon();
    }
    toonOpen();
    toonMeldingen();
}

void Formulier::toonOpen()
{
    std::erase_if(m_blokken, [](const auto& b) { return !b; });
    const ZorgovereenkomstInhoud* vorige = m_session.gesloten() ? nullptr : m_session.vorige();
    const std::vector<FieldPath> anders = vorige ? verschillen(*vorige, m_session.feiten().versie.inhoud) : std::vector<FieldPath>();
    ZorgovereenkomstFeiten toen = m_session.feiten();
    if (vorige)
        toen.versie.inhoud = *vorige;
    std::vector<QStringList> was(m_blokken.size());
    for (const FieldPath& pad : anders) {
        const int i = blokVan(pad);
        const bool eigenDag = m_session.gewijzigde() && pad == QLatin1String("inhoud/ingangsdatum") && m_session.versie().status != ZorgovereenkomstStatus::Teruggestuurd;
        if (i < 0 || eigenDag) // a change has a first day of its own
            continue;
        const QString tekst = OvereenkomstWoorden::veldTekst(pad, toen);
        const bool eigen = m_blokken[size_t(i)]->pad() == pad;
        const QString kort = tekst.isEmpty() ? tr("niets") : tekst;
        was[size_t(i)] << (eigen ? kort : QStringLiteral("%1 %2").arg(veldNaam(pad).section(QStringLiteral(", "), -1), kort));
    }
    for (size_t i = 0; i < m_blokken.size(); ++i) {
        m_blokken[i]->setDicht(!m_session.isOpen(m_blokken[i]->pad()));
        m_blokken[i]->setWas(was[i].isEmpty() ? QString() : tr("Was: %1").arg(was[i].join(QStringLiteral("; "))));
    }
}

int Formulier::blokVan(const FieldPath& pad) const
{
    int beste = -1;
    for (size_t i = 0; i < m_blokken.size(); ++i) {
        const VeldBlok* blok = m_blokken[i];
        if (blok && blok->isVisibleTo(this) && blok->gaatOver(pad) && (beste < 0 || blok->pad().size() > m_blokken[size_t(beste)]->pad().size()))
            beste = int(i);
    }
    return beste;
}

void Formulier::toonMeldingen() { zetMeldingen(false); }

void Formulier::toonPunt(const FieldPath& pad)
{
    zetMeldingen(true);
    if (const int i = blokVan(pad); i >= 0)
        m_blokken[size_t(i)]->toonGeheel();
}

void Formulier::zetMeldingen(bool meteen)
{
    std::erase_if(m_blokken, [](const auto& b) { return !b; });
    std::vector<std::vector<VeldMelding>> per(m_blokken.size());
    const auto zet = [&](const FieldPath& pad, const VeldMelding& melding) {
        int beste = blokVan(pad);
        if (beste < 0 && !per.empty() && pad.isEmpty())
            beste = 0;
        if (beste < 0)
            return;
        per[size_t(beste)].push_back(melding);
        per[size_t(beste)].back().pad = pad;
    };
    for (const auto& [pad, melding] : meldingen())
        zet(pad, melding);
    for (size_t i = 0; i < m_blokken.size(); ++i)
        m_blokken[i]->setMeldingen(per[i], meteen);
}

std::vector<std::pair<FieldPath, VeldMelding>> Formulier::meldingen() const
{
    std::vector<std::pair<FieldPath, VeldMelding>> uit;
    const auto hier = [&](const FieldPath& pad) { return ZorgovereenkomstSession::stapVanPad(pad) == m_stap && m_session.isZichtbaar(pad); };
    const QMap<QString, QString> onleesbaar = m_session.onleesbaar();
    for (auto it = onleesbaar.begin(); it != onleesbaar.end(); ++it) {
        if (hier(it.key()))
            uit.emplace_back(it.key(), VeldMelding{Ernst::Weigeren, OvereenkomstWoorden::onleesbaar(it.key(), it.value()), {}});
    }
    for (const Bevinding& bevinding : m_session.zichtbaar()) {
        if (ZorgovereenkomstSession::stapVan(bevinding) == m_stap)
            uit.emplace_back(bevinding.path, VeldMelding{bevinding.ernst, bevindingMetOefenwaarde(bevinding, m_session.feiten().parameters, m_session.draft().inhoud.ingangsdatum), bevinding.controle});
    }
    for (const FieldPath& pad : m_session.lege()) {
        if (hier(pad))
            uit.emplace_back(pad, VeldMelding{Ernst::Weigeren, leegVeldTekst(pad), {}});
    }
    const Deelbeoordeling* afkeuring = m_session.afkeuring();
    for (const Veldopmerking& o : m_session.opmerkingen()) {
        if (ZorgovereenkomstSession::stapVanPad(o.veld) == m_stap)
            uit.emplace_back(o.veld, VeldMelding{afkeuring ? Ernst::Parkeren : Ernst::Waarschuwen, (afkeuring ? tr("Afgewezen: %1") : tr("Vraag: %1")).arg(o.tekst), {}});
    }
    const auto eigen = eigenMeldingen();
    uit.insert(uit.end(), eigen.begin(), eigen.end());
    return uit;
}

bool Formulier::naarVeld(const FieldPath& pad)
{
    QWidget* beste = nullptr;
    qsizetype lengte = 0;
    for (QWidget* widget : findChildren<QWidget*>()) {
        const QString eigen = widget->property(padEigenschap).toString();
        const bool raakt = !eigen.isEmpty() && (eigen == pad || pad.startsWith(eigen + QLatin1Char('/')) || eigen.startsWith(pad + QLatin1Char('/')));
        const qsizetype gelijk = eigen == pad ? 10'000 : std::min(eigen.size(), pad.size());
        if (raakt && gelijk > lengte && widget->isVisibleTo(this) && eersteIn(widget)) {
            beste = widget;
            lengte = gelijk;
        }
    }
    for (const auto& blok : m_blokken) { // a field that is asked by the question of another
        if (!beste && blok && blok->gaatOver(pad) && blok->isVisibleTo(this) && eersteIn(blok->editor()))
            beste = blok->editor();
    }
    if (!beste)
        return false;
    eersteIn(beste)->setFocus(Qt::OtherFocusReason);
    return true;
}

bool Formulier::naarEerste(const FieldPath& behalve)
{
    tabAsLaidOut(this);
    for (QWidget* next = nextInFocusChain(); next && next != this; next = next->nextInFocusChain()) {
        if (!isAncestorOf(next) || !kanFocus(next) || (!behalve.isEmpty() && (padVan(next).isEmpty() || padVan(next) == behalve)))
            continue;
        next->setFocus(Qt::TabFocusReason); // what stands there is chosen, so that typing replaces it
        return true;
    }
    return false;
}

void Formulier::merk(QWidget* editor, const FieldPath& pad)
{
    editor->setProperty(padEigenschap, pad);
    editor->installEventFilter(this);
}

VeldBlok* Formulier::blok(const VeldTekst& tekst, const FieldPath& pad, QWidget* editor)
{
    auto* nieuw = new VeldBlok(m_theme, tekst, pad, editor);
    if (editor->property(padEigenschap).toString().isEmpty())
        merk(editor, pad);
    m_blokken.emplace_back(nieuw);
    return nieuw;
}

VeldBlok* Formulier::veld(VeldTekst tekst, const FieldPath& pad, QWidget* editor)
{
    tekst.uitleg = OvereenkomstUitleg::van(pad);
    auto* nieuw = blok(tekst, pad, editor);
    bijTonen(nieuw, [this, nieuw, pad] {
        nieuw->setVisible(m_session.isGevraagd(pad));
        nieuw->setVerplicht(m_session.veldstand(pad) != Veldstand::Optioneel);
    });
    return nieuw;
}

void Formulier::geldt(QWidget* widget, std::function<bool()> wanneer)
{
    bijTonen(widget, [widget, wanneer = std::move(wanneer)] { widget->setVisible(wanneer()); });
}

void Formulier::volgtOpen(QWidget* widget, const FieldPath& pad)
{
    bijTonen(widget, [this, widget, pad] { widget->setEnabled(m_session.isOpen(pad)); });
}

void Formulier::bijTonen(QWidget* bij, std::function<void()> toon)
{
    m_tonen.push_back({bij, std::move(toon)});
}

bool Formulier::eventFilter(QObject* watched, QEvent* event)
{
    const bool voorrang = event->type() == QEvent::ShortcutOverride;
    if (!voorrang && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* toets = static_cast<QKeyEvent*>(event);
    // Undo is that of the whole form, not of one field.
    if (toets->matches(QKeySequence::Undo) || toets->matches(QKeySequence::Redo))
        return voorrang;
    const bool sluit = toets->key() == Qt::Key_Escape;
    if ((sluit || toets->key() == Qt::Key_F1) && toets->modifiers() == Qt::NoModifier) {
        for (QWidget* widget = qobject_cast<QWidget*>(watched); widget; widget = widget->parentWidget()) {
            auto* veld = qobject_cast<VeldBlok*>(widget);
            if (!veld || !veld->heeftUitleg() || (sluit && !veld->toontWaarom()))
                continue;
            if (!voorrang)
                sluit ? veld->sluitWaarom() : veld->wisselWaarom();
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pgb::ui
