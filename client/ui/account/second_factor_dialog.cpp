#include "client/ui/account/second_factor_dialog.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/probleem_text.h"
#include "ui_second_factor.h"
#include <QPixmap>

namespace pgb::ui {

namespace {

/// Groups of four are read over without losing the place.
QString grouped(const QString& secret)
{
    QString text;
    for (qsizetype i = 0; i < secret.size(); i += 4)
        text += (i > 0 ? QStringLiteral(" ") : QString()) + secret.mid(i, 4);
    return text;
}

} // namespace

SecondFactorDialog::SecondFactorDialog(AccountGateway& gateway, QWidget* parent, QString wachtwoord, const QString& reden)
    : QDialog(parent), m_gateway(gateway), m_wachtwoord(std::move(wachtwoord)), m_ui(std::make_unique<Ui::SecondFactor>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(m_ui->heading, LabelLook::Heading);
    setLook(m_ui->secretLabel, LabelLook::Muted);
    for (QLabel* label : {m_ui->passwordLabel, m_ui->codeLabel})
        setLook(label, LabelLook::Bold);
    setLook(m_ui->problem, LabelLook::Wrong);
    m_ui->problem->setTextFormat(Qt::PlainText);
    m_ui->problem->hide();
    m_ui->reason->setText(reden);
    m_ui->reason->setVisible(!reden.isEmpty());
    m_ui->confirm->setProperty("kind", QStringLiteral("main"));
    m_ui->confirm->setDefault(true);
    connect(m_ui->confirm, &QPushButton::clicked, this, &SecondFactorDialog::next);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->scan->hide();
    m_ui->confirm->setText(tr("Verder"));
    m_ui->ask->setVisible(m_wachtwoord.isEmpty());
    new GrowingDialog(this, 60);
    m_ui->password->setFocus();
    if (!m_wachtwoord.isEmpty())
        begin();
}

SecondFactorDialog::~SecondFactorDialog() = default;

void SecondFactorDialog::next()
{
    m_ui->problem->hide();
    if (!m_ui->scan->isHidden())
        return confirm();
    m_wachtwoord = m_ui->password->text();
    if (m_wachtwoord.isEmpty())
        return showProblem(tr("Typ uw wachtwoord."));
    begin();
}

void SecondFactorDialog::begin()
{
    m_ui->confirm->setEnabled(false);
    m_gateway.beginTotp(m_wachtwoord, this, [this](const Outcome<wire::TotpAanvraag>& answer) {
        m_wachtwoord.clear();
        m_ui->confirm->setEnabled(true);
        if (!answer)
            return failed(answer.problem(), m_ui->password);
        m_ui->password->clear();
        show(*answer);
    });
}

void SecondFactorDialog::show(const wire::TotpAanvraag& request)
{
    m_ui->ask->hide();
    m_ui->scan->show();
    m_ui->confirm->setText(tr("Koppelen"));
    QPixmap picture;
    if (picture.loadFromData(QByteArray::fromBase64(request.qr.toLatin1()), "PNG")) {
        // Whole pixels per block, or a telephone cannot read it.
        const int factor = std::max(1, 220 / std::max(1, picture.width()));
        const QPixmap large = picture.scaled(picture.size() * factor, Qt::KeepAspectRatio, Qt::FastTransformation);
        m_ui->picture->setPixmap(large);
        m_ui->picture->setMinimumSize(large.size()); // the picture comes after the dialog was laid out, and must not be cut
    }
    m_ui->secret->setText(grouped(request.geheim));
    m_ui->secret->setCursorPosition(0);
    m_ui->code->setFocus();
}

void SecondFactorDialog::confirm()
{
    QString code = m_ui->code->text();
    code.remove(QLatin1Char(' '));
    if (code.size() != 6) {
        showProblem(tr("Een code heeft zes cijfers. Typ de code die nu in de app staat."));
        return;
    }
    m_ui->confirm->setEnabled(false);
    m_gateway.bevestigTotp(code, this, [this](const Outcome<wire::SessieAntwoord>& answer) {
        m_ui->confirm->setEnabled(true);
        if (!answer)
            return failed(answer.problem(), m_ui->code);
        Q_EMIT gekoppeld(*answer);
        accept();
    });
}

void SecondFactorDialog::failed(const Problem& problem, QLineEdit* field)
{
    showProblem(probleemTekst(problem));
    if (m_ui->scan->isHidden())
        m_ui->ask->show();
    field->selectAll();
    field->setFocus();
}

void SecondFactorDialog::showProblem(const QString& sentence)
{
    m_ui->problem->setText(sentence);
    m_ui->problem->show();
}

} // namespace pgb::ui
