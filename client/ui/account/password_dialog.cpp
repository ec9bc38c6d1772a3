#include "client/ui/account/password_dialog.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/probleem_text.h"
#include "ui_password.h"

namespace pgb::ui {

PasswordDialog::PasswordDialog(AccountGateway& gateway, QWidget* parent)
    : QDialog(parent), m_gateway(gateway), m_ui(std::make_unique<Ui::Password>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(m_ui->heading, LabelLook::Heading);
    for (QLabel* label : {m_ui->oldLabel, m_ui->newLabel, m_ui->againLabel})
        setLook(label, LabelLook::Bold);
    setLook(m_ui->newHelp, LabelLook::Muted);
    setLook(m_ui->problem, LabelLook::Wrong);
    m_ui->problem->setTextFormat(Qt::PlainText);
    m_ui->problem->hide();
    m_ui->confirm->setProperty("kind", QStringLiteral("main"));
    m_ui->confirm->setDefault(true);
    connect(m_ui->confirm, &QPushButton::clicked, this, &PasswordDialog::change);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    new GrowingDialog(this, 60);
    m_ui->old->setFocus();
}

PasswordDialog::~PasswordDialog() = default;

void PasswordDialog::change()
{
    if (m_ui->fresh->text() != m_ui->again->text()) {
        showProblem(tr("De twee nieuwe wachtwoorden zijn niet gelijk. Typ het nieuwe wachtwoord nog een keer."));
        m_ui->again->clear();
        m_ui->again->setFocus();
        return;
    }
    m_ui->confirm->setEnabled(false);
    m_gateway.wijzigWachtwoord(m_ui->old->text(), m_ui->fresh->text(), this, [this](const Outcome<void>& answer) {
        m_ui->confirm->setEnabled(true);
        if (answer)
            return accept();
        showProblem(probleemTekst(answer.problem()));
    });
}

void PasswordDialog::showProblem(const QString& sentence)
{
    m_ui->problem->setText(sentence);
    m_ui->problem->show();
}

} // namespace pgb::ui
