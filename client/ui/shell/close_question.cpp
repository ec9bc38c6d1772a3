#include "client/ui/shell/close_question.h"
#include "client/ui/shell/shell_status.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace pgb::ui {

CloseQuestion::CloseQuestion(const ShellStatus& status, std::function<bool()> wouldLose, QWidget* parent)
    : QDialog(parent), m_status(status), m_wouldLose(std::move(wouldLose)), m_words(makeLabel({}, LabelLook::Plain, true)), m_stay(new QPushButton(tr("Blijven"))),
      m_anyway(new QPushButton(tr("Toch sluiten")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Sluiten"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Uw laatste werk is nog niet bewaard"), LabelLook::Heading, true));
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
    m_words->setText(tr("Wij bewaren het nu op de server. Dit venster sluit daarna vanzelf."));
    m_patience.start(status.connection() == Connection::Weg ? 0 : waitMs);
}

void CloseQuestion::look()
{
    if (!m_wouldLose())
        accept();
    else if (m_status.connection() == Connection::Weg && m_anyway->isHidden())
        ask();
}

void CloseQuestion::ask()
{
    m_patience.stop();
    m_words->setText(m_status.connection() == Connection::Weg
                         ? tr("Er is geen verbinding met de server en op deze computer kunnen wij niets bewaren. Sluit u nu, dan bent u uw laatste werk kwijt. Laat het venster open tot de verbinding er weer is.")
                         : tr("De server kan dit zo niet bewaren, bijvoorbeeld omdat een vakje nog niet af is. Sluit u nu, dan bent u het kwijt. Kijk het eerst na."));
    m_anyway->show();
}

} // namespace pgb::ui
