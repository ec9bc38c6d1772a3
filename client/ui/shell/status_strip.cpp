#include "client/ui/shell/status_strip.h"
#include "client/ui/shell/shell_status.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/labels.h"
#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QResizeEvent>
#include <algorithm>

namespace pgb::ui {
namespace {
constexpr int betweenHints = 14;
constexpr int mostLines = 4;
}

StatusStrip::StatusStrip(const Theme& theme, const ShellStatus& status, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_status(status), m_sentence(makeElided({}, LabelLook::Small)), m_hints(new QWidget),
      m_practice(makeLabel({}, LabelLook::Small)), m_connection(makeLabel({}, LabelLook::MutedSmall)), m_queue(makeLabel({}, LabelLook::MutedSmall))
{
    setAccessibleName(tr("Status"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 3);
    row->setSpacing(24);
    auto* keys = new QHBoxLayout(m_hints);
    keys->setContentsMargins(0, 0, 0, 0);
    dressed(theme, m_hints, [keys, &theme] { keys->setSpacing(theme.px(4)); });
    row->addWidget(m_sentence, 1);
    row->addWidget(m_hints);
    row->addStretch(0);
    row->addWidget(m_practice);
    row->addWidget(m_connection);
    row->addWidget(m_queue);
    connect(&status, &ShellStatus::changed, this, &StatusStrip::show);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, [this] { // the words have their new size then
        m_lines = 1;
        fit();
    }, Qt::QueuedConnection);
    show();
}

void StatusStrip::show()
{
    const QString urgent = m_status.sentence();
    const bool ofPage = urgent.isEmpty() || (m_status.givesWay() && !m_pageSentence.isEmpty());
    const QString text = ofPage ? m_pageSentence : urgent;
    if (text != m_sentence->text()) {
        m_sentence->setText(text);
        m_sentence->setToolTip(text);
        m_sentence->setAccessibleDescription(text);
        QAccessibleEvent announce(m_sentence, QAccessible::Alert);
        QAccessible::updateAccessibility(&announce);
    }
    m_practice->setText(m_status.practiceText());
    m_practice->setToolTip(tr("Deze mensen en bedragen bestaan niet. U kunt hier alles proberen."));
    m_practice->setVisible(!m_practice->text().isEmpty());
    setTone(m_practice, Role::Attention);
    m_connection->setText(m_status.connectionText());
    setTone(m_connection, m_status.away() ? Role::Wrong : Role::Text);
    m_queue->setText(m_status.queueText());
    // Keys stand at the left while there is no sentence.
    auto* row = static_cast<QHBoxLayout*>(layout());
    const bool sentence = !text.isEmpty();
    m_sentence->setVisible(sentence);
    row->setStretch(0, sentence ? 1 : 0);
    row->setStretch(2, sentence ? 0 : 1);
    fit();
}

QSize StatusStrip::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void StatusStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        m_lines = 1;
    fit();
}

void StatusStrip::fit()
{
    // The sentence and the state of the work are always said; the keys give way, the last first.
    const int practice = m_practice->isHidden() ? 0 : m_practice->sizeHint().width() + 24;
    const int sentence = m_sentence->isHidden() ? 0 : m_sentence->sizeHint().width();
    int room = width() - 2 * 12 - 3 * 24 - practice - sentence - m_connection->sizeHint().width() - m_queue->sizeHint().width() + betweenHints;
    QLayout* keys = m_hints->layout();
    for (int i = 0; i + 1 < keys->count(); i += 3) {
        QWidget* key = keys->itemAt(i)->widget();
        QWidget* words = keys->itemAt(i + 1)->widget();
        room -= key->sizeHint().width() + words->sizeHint().width() + betweenHints + 3 * keys->spacing();
        key->setVisible(room >= 0);
        words->setVisible(room >= 0);
    }
    const int alone = width() - 2 * 12 - 3 * 24 - practice - m_connection->sizeHint().width() - m_queue->sizeHint().width();
    if (alone > 0 && sentence > alone)
        m_lines = std::max(m_lines, m_sentence->linesAt(alone, mostLines));
    m_sentence->setLines(m_lines);
    m_hints->setMinimumHeight(m_lines > 1 ? m_sentence->sizeHint().height() : 0); // also between two sentences
}

void StatusStrip::setSentence(const QString& sentence)
{
    m_pageSentence = sentence;
    show();
}

void StatusStrip::setHints(const std::vector<KeyHint>& hints)
{
    auto* keys = static_cast<QHBoxLayout*>(m_hints->layout());
    while (QLayoutItem* item = keys->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    for (const KeyHint& hint : hints) {
        keys->addWidget(makeLabel(keyText(hint.key), LabelLook::SmallBold));
        keys->addWidget(makeLabel(hint.text, LabelLook::MutedSmall));
        keys->addSpacing(betweenHints);
    }
    m_lines = 1; // it is another page
    fit();
}

void StatusStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Window));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(Role::Hairline));
}

} // namespace pgb::ui
