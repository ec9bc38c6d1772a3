#include "client/ui/overeenkomst/veld_blok.h"
#include "client/ui/widgets/finding_row.h"
#include "client/ui/widgets/icon_mark.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/scroll_to.h"
#include "shared/text/waarom_text.h"
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {

MeldingVak::MeldingVak(const Theme& theme, const VeldMelding& melding, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_ernst(melding.ernst), m_controle(melding.controle), m_icoon(new IconMark(theme, findingIcon(melding.ernst), findingRole(melding.ernst), 18)),
      m_tekst(makeLabel(melding.tekst, LabelLook::Plain, true)), m_uitleg(makeLabel({}, LabelLook::Plain, true)), m_waarom(makeLink(tr("Waarom?")))
{
    auto* rij = new QHBoxLayout(this);
    rij->setContentsMargins(12, 4, 8, 4);
    rij->setSpacing(10);
    m_icoon->setContentsMargins(0, 3, 0, 0); // on the line of the link, which is as high as a button
    rij->addWidget(m_icoon, 0, Qt::AlignTop);
    auto* woorden = new QVBoxLayout;
    woorden->setContentsMargins(0, 4, 0, 4);
    woorden->setSpacing(4);
    woorden->addWidget(m_tekst);
    woorden->addWidget(m_uitleg);
    rij->addLayout(woorden, 1);
    rij->addWidget(m_waarom, 0, Qt::AlignTop);
    m_uitleg->hide();
    const QString waarom = waaromTekst(m_controle);
    m_waarom->setVisible(!waarom.isEmpty());
    m_waarom->setFocusPolicy(Qt::ClickFocus); // by keys it is F1 in the field
    m_waarom->setToolTip(tr("De regel hierachter (F1)"));
    connect(m_waarom, &QPushButton::clicked, this, &MeldingVak::wisselWaarom);
    connect(&theme, &Theme::changed, this, &MeldingVak::dress);
    dress();
}

void MeldingVak::wisselWaarom()
{
    if (m_uitleg->text().isEmpty())
        m_uitleg->setText(waaromTekst(m_controle));
    if (m_uitleg->text().isEmpty())
        return;
    m_uitleg->setVisible(m_uitleg->isHidden());
    m_waarom->setText(m_uitleg->isHidden() ? tr("Waarom?") : tr("Sluiten"));
    if (!m_uitleg->isHidden())
        showWhole(this);
}

bool MeldingVak::toontWaarom() const { return !m_uitleg->isHidden(); }

void MeldingVak::dress()
{
    setTone(m_tekst, findingRole(m_ernst)); // a palette would lose against the style sheet
    update();
}

void MeldingVak::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Role role = findingRole(m_ernst);
    painter.fillRect(rect(), m_theme.fill(role));
    painter.fillRect(QRect(0, 0, 3, height()), m_theme.color(role));
}

VeldBlok::VeldBlok(const Theme& theme, const VeldTekst& tekst, const FieldPath& pad, QWidget* editor, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_pad(pad), m_editor(editor), m_label(makeLabel(tekst.label, LabelLook::Bold)),
      m_nietVerplicht(makeLabel(tr("(niet verplicht)"), LabelLook::Muted)), m_uitleg(makeLabel(tekst.uitleg, LabelLook::MutedSmall, true)), m_hulpLabel(makeLabel({}, LabelLook::MutedSmall, true)),
      m_kolom(new QVBoxLayout(this)), m_plaats(m_kolom)
{
    m_kolom->setContentsMargins(0, 0, 0, 0);
    m_kolom->setSpacing(4);
    if (tekst.label.isEmpty()) {
        m_label->setParent(this);
        m_label->hide();
        m_nietVerplicht->setParent(this);
    } else {
        m_kolom->addLayout(maakKop(tekst));
    }
    setVerplicht(tekst.verplicht || tekst.label.isEmpty());
    m_kolom->addWidget(m_hulpLabel);
    setHulp(tekst.hulp);
    m_kolom->addWidget(m_uitleg);
    m_uitleg->hide();
    m_kolom->addWidget(editor);
    m_label->setBuddy(editor);
    editor->setAccessibleName(tekst.label);
    editor->setAccessibleDescription(tekst.hulp);
}

QHBoxLayout* VeldBlok::maakKop(const VeldTekst& tekst)
{
    auto* kop = new QHBoxLayout;
    kop->setSpacing(6);
    // Only a label that needs the whole line may wrap: a short one beside something else would be broken off too early.
    constexpr qsizetype kort = 38;
    m_label->setWordWrap(tekst.label.size() > kort);
    const bool breed = m_label->wordWrap();
    kop->addWidget(m_label, breed ? 1 : 0);
    kop->addWidget(m_nietVerplicht);
    if (!tekst.uitleg.isEmpty()) {
        QToolButton* i = m_uitlegKnop = new QToolButton;
        i->setFocusPolicy(Qt::NoFocus); // by keys it is F1 in the field
        i->setAutoRaise(true);
        i->setToolTip(tr("De regel hierachter (F1)"));
        i->setAccessibleName(tr("Uitleg bij %1").arg(tekst.label));
        dressed(m_theme, i, [this, i] {
            i->setIcon(m_theme.icon(QStringLiteral("help-about")));
            i->setIconSize({m_theme.px(14), m_theme.px(14)});
            i->setFixedSize(m_theme.px(24), m_theme.px(18));
        });
        connect(i, &QToolButton::clicked, this, &VeldBlok::wisselUitleg);
        kop->addWidget(i, 0, Qt::AlignVCenter);
    }
    if (!breed)
        kop->addStretch(1);
    return kop;
}

void VeldBlok::wisselUitleg()
{
    m_uitleg->setVisible(m_uitleg->isHidden());
    if (!m_uitleg->isHidden())
        showWhole(this);
}

void VeldBlok::setVerplicht(bool verplicht)
{
    m_nietVerplicht->setVisible(!verplicht);
}

void VeldBlok::setLabel(const QString& label)
{
    m_label->setText(label);
    m_editor->setAccessibleName(label);
    if (m_uitlegKnop)
        m_uitlegKnop->setAccessibleName(tr("Uitleg bij %1").arg(label));
}

void VeldBlok::setVisible(bool visible)
{
    m_gewenst = visible;
    const bool open = visible && !m_dicht;
    QWidget::setVisible(open);
    for (MeldingVak* vak : m_vakken)
        vak->setVisible(open);
}

void VeldBlok::setDicht(bool dicht)
{
    if (m_dicht == dicht)
        return;
    m_dicht = dicht;
    setVisible(m_gewenst);
}

void VeldBlok::setHulp(const QString& hulp)
{
    m_hulp = hulp;
    m_hulpLabel->setText(hulp);
    m_hulpLabel->setVisible(!hulp.isEmpty());
}

void VeldBlok::setWas(const QString& was)
{
    if (!m_was) {
        if (was.isEmpty())
            return;
        m_was = makeLabel({}, LabelLook::Muted, true);
        m_was->setObjectName(QStringLiteral("was"));
        m_was->setProperty("part", QStringLiteral("was"));
        QWidget* boven = m_wasOnder ? m_wasOnder : m_editor;
        auto* kolom = m_wasOnder ? qobject_cast<QVBoxLayout*>(boven->parentWidget()->layout()) : m_kolom;
        kolom->insertWidget(kolom->indexOf(boven) + 1, m_was);
    }
    m_was->setText(was);
    m_was->setVisible(!was.isEmpty());
}

bool VeldBlok::gaatOver(const FieldPath& pad) const
{
    const auto hier = [&](const FieldPath& eigen) { return pad == eigen || pad.startsWith(eigen + QLatin1Char('/')); };
    return hier(m_pad) || std::any_of(m_ook.begin(), m_ook.end(), hier);
}

bool VeldBlok::wordtGetypt(const VeldMelding& melding) const
{
    const QWidget* focus = QApplication::focusWidget();
    if (!focus || !m_editor || !(focus == m_editor || m_editor->isAncestorOf(focus)))
        return false;
    FieldPath hier;
    for (const QWidget* op = focus; op && hier.isEmpty(); op = op->parentWidget())
        hier = op->property("veldPad").toString();
    // Of a row only the cell that has the cursor waits; what is about the row as a whole may be about that cell.
    return melding.pad.isEmpty() || melding.pad == hier || hier.startsWith(melding.pad + QLatin1Char('/')) || melding.pad.startsWith(hier + QLatin1Char('/'));
}

void VeldBlok::setMeldingen(std::vector<VeldMelding> meldingen, bool meteen)
{
    if (!meteen) {
        std::erase_if(meldingen, [&](const VeldMelding& m) {
            const auto stond = [&](const VeldMelding& oud) { return oud.controle == m.controle && oud.pad == m.pad; };
            return wordtGetypt(m) && std::none_of(m_meldingen.begin(), m_meldingen.end(), stond);
        });
    }
    if (meldingen == m_meldingen)
        return;
    m_meldingen = std::move(meldingen);
    for (MeldingVak* vak : m_vakken)
        vak->deleteLater();
    m_vakken.clear();
    QStringList woorden;
    for (const VeldMelding& melding : m_meldingen) {
        auto* vak = new MeldingVak(m_theme, melding);
        vak->setProperty("veldPad", m_pad); // where it stands it is part of this field
        m_plaats->addWidget(vak);
        vak->setVisible(!isHidden());
        m_vakken.push_back(vak);
        woorden << melding.tekst;
    }
    m_editor->setAccessibleDescription(woorden.isEmpty() ? m_hulp : woorden.join(QLatin1Char(' ')));
    merkFout();
}

void VeldBlok::toonGeheel()
{
    if (!m_vakken.empty())
        showWhole(m_vakken.back());
    showWhole(m_plaats == m_kolom ? this : m_editor);
}

void VeldBlok::merkFout()
{
    const auto vanMij = [this](const QWidget* veld) {
        for (const QWidget* boven = veld->parentWidget(); boven; boven = boven->parentWidget())
            if (const auto* blok = qobject_cast<const VeldBlok*>(boven))
                return blok == this;
        return false;
    };
    const auto fout = [this](const QWidget* veld) {
        const FieldPath pad = veld->property("veldPad").toString();
        return std::any_of(m_meldingen.begin(), m_meldingen.end(), [&](const VeldMelding& m) {
            return m.ernst == Ernst::Weigeren && (veld == m_editor || m.pad == pad || m.pad.startsWith(pad + QLatin1Char('/')));
        });
    };
    QList<QWidget*> velden = m_editor->findChildren<QWidget*>();
    velden << m_editor;
    for (QWidget* veld : velden) {
        const bool soort = qobject_cast<QLineEdit*>(veld) || qobject_cast<QComboBox*>(veld) || qobject_cast<QPlainTextEdit*>(veld);
        if (soort && !veld->property("veldPad").toString().isEmpty() && vanMij(veld))
            restyle(veld, "finding", fout(veld) ? QStringLiteral("wrong") : QString());
    }
}

bool VeldBlok::heeftUitleg() const
{
    return !m_vakken.empty() || !m_uitleg->text().isEmpty();
}

bool VeldBlok::toontWaarom() const
{
    return !m_uitleg->isHidden() || std::any_of(m_vakken.begin(), m_vakken.end(), [](const MeldingVak* vak) { return vak->toontWaarom(); });
}

void VeldBlok::sluitWaarom()
{
    m_uitleg->hide();
    for (MeldingVak* vak : m_vakken) {
        if (vak->toontWaarom())
            vak->wisselWaarom();
    }
}

void VeldBlok::wisselWaarom()
{
    const bool open = !toontWaarom();
    // The first one last: where there is no room for all, reading begins there.
    for (auto vak = m_vakken.rbegin(); vak != m_vakken.rend(); ++vak) {
        if ((*vak)->toontWaarom() != open)
            (*vak)->wisselWaarom();
    }
    if (!m_uitleg->text().isEmpty() && m_uitleg->isHidden() == open)
        wisselUitleg();
}

} // namespace pgb::ui
