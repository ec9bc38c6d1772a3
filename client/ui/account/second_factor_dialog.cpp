#include "client/ui/account/second_factor_dialog.h"
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

SecondFactorDialog::SecondFactorDialog(AccountGateway& gateway, QWidget* parent)
    : QDialog(parent), m_gateway(gateway), m_ui(std::make_unique<Ui::SecondFactor>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(m_ui->heading, LabelLook::Heading);
    setLook(m_ui->secretLabel, LabelLook::Muted);
    setLook(m_ui->codeLabel, LabelLook::Bold);
    setLook(m_ui->problem, LabelLook::Wrong);
    m_ui->problem->setTextFormat(Qt::PlainText);
    m_ui->problem->hide();
    m_ui->confirm->setProperty("kind", QStringLiteral("main"));
    m_ui->confirm->setDefault(true);
    connect(m_ui->confirm, &QPushButton::clicked, this, &SecondFactorDialog::confirm);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->code->setFocus();
    begin();
}

SecondFactorDialog::~SecondFactorDialog() = default;

void SecondFactorDialog::begin()
{
    m_gateway.beginTotp(this, [this](const Outcome<wire::TotpAanvraag>& answer) {
        if (answer)
            show(*answer);
        else
            showProblem(probleemTekst(answer.problem()));
    });
}

void SecondFactorDialog::show(const wire::TotpAanvraag& request)
{
    QPixmap picture;
    if (picture.loadFromData(QByteArray::fromBase64(request.qr.toLatin1()), "PNG")) {
        // Whole pixels per block, or a telephone cannot read it.
        const int factor = std::max(1, 220 / std::max(1, picture.width()));
        const QPixmap large = picture.scaled(picture.size() * factor, Qt::KeepAspectRatio, Qt::FastTransformation);
        m_ui->picture->setPixmap(large);
        m_ui->picture->setMinimumSize(large.size()); // the picture comes after the dialog was laid out, and must not be cut
        adjustSize();
    }
    m_ui->secret->setText(grouped(request.geheim));
    m_ui->secret->setCursorPosition(0);
}

void SecondFactorDialog::confirm()
{
    const QString code = m_ui->code->text().trimmed();
    if (code.size() != 6) {
        showProblem(tr("Een code heeft zes cijfers. Typ de code die nu in de app staat."));
        return;
    }
    m_ui->confirm->setEnabled(false);
    m_gateway.bevestigTotp(code, this, [this](const Outcome<void>& answer) {
        m_ui->confirm->setEnabled(true);
        if (answer)
            return accept();
        showProblem(probleemTekst(answer.problem()));
        m_ui->code->selectAll();
        m_ui->code->setFocus();
    });
}

void SecondFactorDialog::showProblem(const QString& sentence)
{
    m_ui->problem->setText(sentence);
    m_ui->problem->show();
}

} // namespace pgb::ui
