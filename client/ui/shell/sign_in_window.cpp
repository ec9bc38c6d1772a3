#include "client/ui/shell/sign_in_window.h"
#include "client/ui/account/second_factor_dialog.h"
#include "client/ui/shell/sign_in_text.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/labels.h"
#include "ui_sign_in.h"
#include <QAccessible>
#include <QKeyEvent>
#include <QTimer>

namespace pgb::ui {
namespace {
/// Opening takes less where nobody is asked anything.
constexpr int slowMs = 800;
} // namespace

SignInWindow::SignInWindow(const Theme& theme, SignInService& service, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_service(service), m_ui(std::make_unique<Ui::SignIn>())
{
    m_ui->setupUi(this);
    resize(theme.px(440), theme.px(400));
    m_ui->problem->hide();
    m_ui->notice->hide();
    setLook(m_ui->heading, LabelLook::Heading);
    setLook(m_ui->codeHeading, LabelLook::Heading);
    setLook(m_ui->certificateHeading, LabelLook::Heading);
    setLook(m_ui->problem, LabelLook::Wrong);
    for (QPushButton* main : {m_ui->signIn, m_ui->sendCode, m_ui->leave})
        restyle(main, "kind", QStringLiteral("main"));
    for (QPushButton* link : {m_ui->trust, m_ui->compare, m_ui->otherUser})
        restyle(link, "kind", QStringLiteral("link"));
    for (QLabel* label : {m_ui->serverLabel, m_ui->userLabel, m_ui->passwordLabel, m_ui->codeLabel, m_ui->fingerprintLabel, m_ui->typedLabel})
        setLook(label, LabelLook::Bold);
    m_ui->pages->setCurrentWidget(m_ui->startPage);

    connect(m_ui->signIn, &QPushButton::clicked, this, &SignInWindow::submit);
    connect(m_ui->sendCode, &QPushButton::clicked, this, &SignInWindow::submitCode);
    connect(m_ui->trust, &QPushButton::clicked, this, &SignInWindow::trust);
    connect(m_ui->compare, &QPushButton::clicked, this, &SignInWindow::compare);
    connect(m_ui->leave, &QPushButton::clicked, this, &SignInWindow::backToStart);
    connect(m_ui->otherUser, &QPushButton::clicked, this, &SignInWindow::backToStart);
    connect(&service, &SignInService::codeNeeded, this, [this] {
        setBusy(false);
        m_ui->problem->hide();
        m_ui->pages->setCurrentWidget(m_ui->codePage);
        m_ui->code->clear();
        m_ui->code->setFocus();
    });
    connect(&service, &SignInService::coupleNeeded, this, &SignInWindow::couple);
    connect(&service, &SignInService::certificateProblem, this, &SignInWindow::showCertificate);
    connect(&service, &SignInService::failed, this, [this](const Problem& problem) {
        setBusy(false);
        showProblem(signInProblemText(problem));
        if (m_ui->pages->currentWidget() == m_ui->codePage && problem.code == QLatin1String("codeOnjuist")) {
            m_ui->code->selectAll();
            m_ui->code->setFocus();
            return;
        }
        m_ui->pages->setCurrentWidget(m_ui->startPage);
        m_ui->password->setFocus();
        m_ui->password->selectAll();
    });
    connect(&service, &SignInService::signedIn, this, [this](const SignedIn& who) {
        m_opening = true; // until the work is there: a locked keychain asks for its password first
        QTimer::singleShot(slowMs, this, [this] {
            if (m_opening && isVisible())
                setNotice(tr("U bent aangemeld. Uw computer vraagt nu om het wachtwoord van de sleutelbos. Daarin bewaren wij uw aanmelding."));
        });
        m_ui->password->clear(); // not kept in a hidden field
        m_ui->code->clear();
        m_ui->pages->setCurrentWidget(m_ui->startPage);
        Q_EMIT signedIn(who, m_server, m_ui->user->text().trimmed());
    });
}

SignInWindow::~SignInWindow() = default;

void SignInWindow::prefill(const QString& server, const QString& gebruiker)
{
    setBusy(false);
    m_ui->server->setText(server);
    m_ui->user->setText(gebruiker);
    focusFirstEmpty();
}

void SignInWindow::setNotice(const QString& sentence)
{
    m_ui->notice->setText(sentence);
    m_ui->notice->setVisible(!sentence.isEmpty());
}

void SignInWindow::focusFirstEmpty()
{
    QLineEdit* field = m_ui->server->text().isEmpty() ? m_ui->server : m_ui->user->text().isEmpty() ? m_ui->user : m_ui->password;
    field->setFocus();
}

void SignInWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    focusFirstEmpty();
}

void SignInWindow::submit()
{
    if (!m_ui->signIn->isEnabled())
        return;
    const auto server = serverUrlFromText(m_ui->server->text());
    if (!server) {
        showProblem(tr("Wij kunnen dit adres niet gebruiken. Typ bijvoorbeeld bureau.voorbeeld.nl."));
        return m_ui->server->setFocus();
    }
    if (m_ui->user->text().trimmed().isEmpty() || m_ui->password->text().isEmpty()) {
        showProblem(m_ui->user->text().trimmed().isEmpty() ? tr("Typ uw gebruikersnaam.") : tr("Typ uw wachtwoord."));
        return focusFirstEmpty();
    }
    m_server = *server;
    m_ui->problem->hide();
    setBusy(true);
    m_service.start({m_server, m_ui->user->text().trimmed(), m_ui->password->text()});
}

void SignInWindow::submitCode()
{
    QString code = m_ui->code->text();
    code.remove(QLatin1Char(' '));
    const bool digits = code.size() == 6 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    if (!digits)
        return showProblem(tr("De code heeft 6 cijfers. Typ de code uit uw app."));
    m_ui->problem->hide();
    setBusy(true);
    m_service.submitCode(code);
}

void SignInWindow::trust()
{
    setBusy(true);
    m_ui->pages->setCurrentWidget(m_ui->startPage);
    m_service.trustCertificate(m_fingerprint);
}

void SignInWindow::compare()
{
    const QString typed = typedFingerprint(m_ui->typedPrint->text());
    m_ui->typedPrint->setFocus();
    if (typed.isEmpty())
        return showProblem(tr("Typ de eerste 16 tekens van de vingerafdruk: cijfers en de letters A tot en met F."));
    m_ui->typedPrint->selectAll();
    if (!QString::fromLatin1(m_fingerprint.toHex()).toUpper().startsWith(typed))
        return showProblem(tr("Deze tekens horen niet bij het certificaat van deze server. Heeft u ze goed getypt? Verbind dan niet en bel uw beheerder."));
    m_ui->problem->hide();
    trust();
}

void SignInWindow::couple(AccountGateway& account, const QString& password)
{
    m_ui->problem->hide();
    auto* dialog = new SecondFactorDialog(account, this, password,
                                          tr("Met dit account werkt u voor anderen. Daarvoor zijn een wachtwoord en een code nodig. Koppel nu uw telefoon."));
    connect(dialog, &SecondFactorDialog::gekoppeld, this, [this](const wire::SessieAntwoord& session) { m_service.coupled(session); });
    connect(dialog, &QDialog::rejected, this, [this] {
        backToStart();
        showProblem(tr("U bent niet aangemeld. Met dit account kan dat alleen met een gekoppelde telefoon."));
    });
    dialog->open();
}

void SignInWindow::backToStart()
{
    m_service.cancel();
    setBusy(false);
    m_ui->problem->hide();
    m_ui->password->clear();
    m_ui->pages->setCurrentWidget(m_ui->startPage);
    focusFirstEmpty();
}

void SignInWindow::showProblem(const QString& sentence)
{
    m_ui->problem->setText(sentence);
    m_ui->problem->show();
    QAccessibleEvent announce(m_ui->problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&announce);
    grow();
}

void SignInWindow::grow()
{
    const int needs = layout()->totalHeightForWidth(width()); // wrapped words ask for no height by themselves
    if (needs > height())
        resize(width(), needs);
}

void SignInWindow::showCertificate(const CertificateProblem& problem)
{
    setBusy(false);
    m_fingerprint = problem.sha256;
    m_ui->problem->hide();
    m_ui->certificateText->setText(certificateText(problem));
    const bool whole = problem.sha256.size() == 32;
    // A wrong name is how an attack looks: then there is no way on from here.
    const bool mayTrust = problem.fault == CertificateFault::OnbekendeUitgever || problem.fault == CertificateFault::Verlopen;
    m_ui->trust->setVisible(mayTrust && whole);
    // So does a changed certificate. What the beheerder reads out must be typed; who could read it here would type it over.
    const bool changed = problem.fault == CertificateFault::Gewijzigd;
    m_ui->certificateHeading->setText(changed ? tr("De server heeft een ander certificaat") : tr("Wij vertrouwen deze server nog niet"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_ui->typedLabel, m_ui->typedPrint, m_ui->compare})
        part->setVisible(changed && whole);
    m_ui->typedPrint->clear();
    m_ui->fingerprint->setText(changed ? QString() : fingerprintText(problem.sha256));
    for (QWidget* part : std::initializer_list<QWidget*>{m_ui->fingerprintLabel, m_ui->fingerprint})
        part->setVisible(!changed);
    m_ui->pages->setCurrentWidget(m_ui->certificatePage);
    m_ui->leave->setFocus();
    grow();
}

void SignInWindow::setBusy(bool busy)
{
    m_opening = m_opening && busy;
    m_ui->signIn->setEnabled(!busy);
    m_ui->sendCode->setEnabled(!busy);
    m_ui->signIn->setText(busy ? tr("Bezig met aanmelden…") : tr("Aanmelden"));
}

void SignInWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_ui->pages->currentWidget() != m_ui->startPage)
        return backToStart();
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    if (auto* button = qobject_cast<QPushButton*>(focusWidget()))
        return button->click(); // what stands under the ring is what happens
    if (focusWidget() == m_ui->typedPrint)
        return compare();
    if (m_ui->pages->currentWidget() == m_ui->startPage)
        submit();
    else if (m_ui->pages->currentWidget() == m_ui->codePage)
        submitCode();
    else
        backToStart(); // Enter takes the safe way out
}

} // namespace pgb::ui
