#include "client/ui/shell/close_question.h"
#include "client/ui/shell/shell_status.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace pgb::ui {

CloseQuestion::CloseQuestion(const ShellStatus& status, Leaving leaving, QWidget* parent)
    : QDialog(parent), m_status(status), m_leaving(std::move(leaving)), m_refused(status.refused()), m_heading(makeLabel({}, LabelLook::Heading, true)),
      m_words(makeLabel({}, LabelLook::Plain, true)), m_stay(new QPushButton(tr("Blijven"))), m_anyway(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(m_leaving.signingOut ? tr("Afmelden") : tr("Sluiten"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_words);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(m_anyway);
    row->addWidget(m_stay);
    column->addLayout(row);
    restyle(m_stay, "kind", QStringLiteral("main"));
    m_stay->setDefault(true);
    m_anyway->setAutoDefault(false);
    m_anyway->hide();
    connect(m_stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_anyway, &QPushButton::clicked, this, &QDialog::accept);
    new GrowingDialog(this, 60);
    m_stay->setFocus();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &CloseQuestion::ask);
    connect(&status, &ShellStatus::changed, this, &CloseQuestion::look);
    connect(this, &QDialog::finished, this, [this] { // once
        m_patience.stop();
        disconnect(&m_status, nullptr, this, nullptr);
    });
    m_heading->setText(tr("Uw laatste werk is nog niet verstuurd"));
    m_words->setText(m_leaving.signingOut ? tr("Wij versturen het nu. Daarna wordt u vanzelf afgemeld.") : tr("Wij versturen het nu. Dit venster sluit daarna vanzelf."));
    if (status.away() || !sends())
        ask();
    else
        m_patience.start(waitMs);
}

void CloseQuestion::look()
{
    if (m_status.refused() > m_refused)
        reject();
    else if (!loses() && !sends())
        accept();
    else if (!m_anyway->isHidden())
        say();
    else if (m_status.away() || !sends())
        ask();
}

void CloseQuestion::say()
{
    m_heading->setText(loses() ? tr("Uw laatste werk is nog niet bewaard") : tr("Uw laatste werk is nog niet verstuurd"));
    m_words->setText(why());
}

void CloseQuestion::ask()
{
    m_patience.stop();
    say();
    m_anyway->setText(m_leaving.signingOut ? tr("Toch afmelden") : tr("Toch sluiten"));
    m_anyway->show();
    m_stay->setFocus();
}

QString CloseQuestion::why() const
{
    const bool away = m_status.away();
    const bool storing = m_status.connection() == Connection::Storing;
    if (!loses())
        return (storing ? tr("Er is een storing op de server.") : away ? tr("Er is geen verbinding met de server.") : tr("De server antwoordt niet op tijd.")) + QLatin1Char(' ')
            + tr("Wat klaarstaat, is bewaard op deze computer. Het gaat vanzelf zodra u zich hier weer aanmeldt.");
    if (!sends())
        return tr("Dit gaat niet vanzelf naar de server: u heeft een formulier nog niet opgeslagen, of een vakje is nog niet af. Op deze computer kunnen wij het niet bewaren. Gaat u door, dan bent u het kwijt. Rond het eerst af.");
    if (storing)
        return tr("Er is een storing op de server en op deze computer kunnen wij niets bewaren. Gaat u door, dan bent u uw laatste werk kwijt. Laat het venster open tot de storing voorbij is.");
    return away ? tr("Er is geen verbinding met de server en op deze computer kunnen wij niets bewaren. Gaat u door, dan bent u uw laatste werk kwijt. Laat het venster open tot de verbinding er weer is.")
                : tr("De server heeft uw laatste werk nog niet, en op deze computer kunnen wij niets bewaren. Gaat u door, dan bent u het kwijt. Wacht nog even, of kijk het na.");
}

} // namespace pgb::ui
