#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/formats.h"
#include "ui_bevestigen.h"
#include <QKeyEvent>
#include <QScrollBar>

namespace pgb::ui {

BevestigenDialoog::BevestigenDialoog(const Bevestiging& bevestiging, std::function<void(const QString&)> klaar, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::Bevestigen>()), m_klaar(std::move(klaar)), m_houd(bevestiging.houd), m_metReden(!bevestiging.redenLabel.isEmpty())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(bevestiging.vraag);
    setAccessibleDescription(eenPunt(bevestiging.wat));
    setLook(m_ui->vraag, LabelLook::Heading);
    setLook(m_ui->redenLabel, LabelLook::Bold);
    setLook(m_ui->fout, LabelLook::Wrong);
    for (QLabel* label : {m_ui->vraag, m_ui->redenLabel, m_ui->fout})
        label->setTextFormat(Qt::PlainText);
    m_ui->vraag->setText(bevestiging.vraag);
    m_ui->wat->setText(eenPunt(bevestiging.wat));
    m_ui->redenLabel->setText(bevestiging.redenLabel);
    m_ui->redenLabel->setVisible(m_metReden);
    m_ui->reden->setVisible(m_metReden);
    m_ui->fout->hide();
    m_ui->ja->setText(bevestiging.ja);
    m_ui->ja->setVisible(!bevestiging.ja.isEmpty());
    QPushButton* hoofd = bevestiging.voorzichtig ? m_ui->nee : m_ui->ja;
    restyle(hoofd, "kind", QStringLiteral("main"));
    hoofd->setDefault(true);
    if (bevestiging.ja.isEmpty())
        m_ui->nee->setText(tr("Sluiten"));
    connect(m_ui->ja, &QPushButton::clicked, this, &BevestigenDialoog::doorgaan);
    connect(m_ui->nee, &QPushButton::clicked, this, &QDialog::reject);
    if (!bevestiging.eerst.isEmpty()) {
        auto* eerst = new QPushButton(bevestiging.eerst, this);
        eerst->setAutoDefault(false);
        m_ui->knoppen->insertWidget(0, eerst);
        connect(eerst, &QPushButton::clicked, this, [this, doe = bevestiging.doeEerst] {
            reject();
            doe();
        });
    }
    if (m_metReden) {
        m_ui->reden->setPlainText(bevestiging.begin);
        m_ui->reden->moveCursor(QTextCursor::End);
        connect(m_ui->reden, &QPlainTextEdit::textChanged, this, [this] {
            if (m_houd)
                m_houd(m_ui->reden->toPlainText());
        });
    }
    new GrowingDialog(this, 78);
    QWidget* eerste = m_metReden ? static_cast<QWidget*>(m_ui->reden) : bevestiging.ja.isEmpty() ? m_ui->nee : hoofd;
    eerste->setFocus();
}

BevestigenDialoog::~BevestigenDialoog() = default;

void BevestigenDialoog::keyPressEvent(QKeyEvent* event)
{
    const bool down = event->key() == Qt::Key_PageDown;
    if (down || event->key() == Qt::Key_PageUp)
        m_ui->wat->verticalScrollBar()->triggerAction(down ? QAbstractSlider::SliderPageStepAdd : QAbstractSlider::SliderPageStepSub);
    else
        QDialog::keyPressEvent(event);
}

void BevestigenDialoog::done(int result)
{
    if (m_metReden && m_houd)
        m_houd({});
    QDialog::done(result);
}

Bevestiging metBewaardeReden(Bevestiging bevestiging, ZorgovereenkomstGateway& gateway, ZorgovereenkomstId id, ZorgovereenkomstGebeurtenis stap)
{
    if (bevestiging.redenLabel.isEmpty())
        return bevestiging;
    const QString soort = code(stap);
    if (const auto eerder = gateway.reden(id); eerder && eerder->first == soort)
        bevestiging.begin = eerder->second;
    bevestiging.houd = [&gateway, id, soort](const QString& tekst) { gateway.keepReden(id, soort, tekst); };
    return bevestiging;
}

void BevestigenDialoog::doorgaan()
{
    const QString reden = m_ui->reden->toPlainText().trimmed().left(2000);
    if (m_metReden && reden.isEmpty()) {
        m_ui->fout->setText(tr("Schrijf eerst wat u wilt vragen of zeggen."));
        m_ui->fout->show();
        m_ui->reden->setFocus();
        return;
    }
    const auto klaar = m_klaar;
    accept();
    klaar(reden);
}

} // namespace pgb::ui
