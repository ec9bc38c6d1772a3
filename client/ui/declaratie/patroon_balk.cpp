#include "client/ui/declaratie/patroon_balk.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "ui_patroon_balk.h"
#include <QKeyEvent>

namespace pgb::ui {
namespace {
constexpr int onEenRegelVanaf = 620;
}

PatroonBalk::PatroonBalk(const Theme& theme, QWidget* parent)
    : Balk(theme, Role::Info, parent), m_ui(std::make_unique<Ui::PatroonBalk>()),
      m_invullen(new KeyButton(theme, tr("Invullen"), QKeySequence(Qt::Key_Return))), m_afspraak(makeLink(tr("Zoals afgesproken")))
{
    m_ui->setupUi(this);
    dressed(theme, m_ui->veld, [this, &theme] { m_ui->veld->setMinimumWidth(theme.px(180)); });
    setAccessibleName(tr("Patroon invullen"));
    auto* sluiten = makeLink(tr("Sluiten"));
    m_ui->knoppen->addWidget(m_invullen);
    m_ui->knoppen->addWidget(m_afspraak);
    m_ui->knoppen->addWidget(sluiten);
    m_afspraak->setObjectName(QStringLiteral("zoalsAfgesproken"));
    m_afspraak->hide();
    setTabOrder(m_ui->feestdagen, m_invullen);
    setTabOrder(m_invullen, m_afspraak);
    setTabOrder(m_afspraak, sluiten);
    connect(m_afspraak, &QPushButton::clicked, this, &PatroonBalk::zoalsAfgesproken);
    connect(m_ui->veld, &QLineEdit::textChanged, this, &PatroonBalk::gewijzigd);
    connect(m_ui->feestdagen, &QCheckBox::toggled, this, &PatroonBalk::gewijzigd);
    connect(m_ui->veld, &QLineEdit::returnPressed, this, &PatroonBalk::invullen);
    connect(m_invullen, &QPushButton::clicked, this, &PatroonBalk::invullen);
    connect(sluiten, &QPushButton::clicked, this, &PatroonBalk::gesloten);
    hide();
}

PatroonBalk::~PatroonBalk() = default;

void PatroonBalk::open()
{
    show();
    m_ui->veld->setFocus(Qt::ShortcutFocusReason);
    m_ui->veld->selectAll();
    Q_EMIT gewijzigd();
}

QString PatroonBalk::tekst() const
{
    return m_ui->veld->text();
}

void PatroonBalk::setTekst(const QString& tekst)
{
    m_ui->veld->setText(tekst);
}

bool PatroonBalk::feestdagen() const
{
    return m_ui->feestdagen->isChecked();
}

void PatroonBalk::setAfspraak(bool kan) { m_afspraak->setVisible(kan); }

void PatroonBalk::setUitleg(const QString& uitleg, bool fout)
{
    m_ui->uitleg->setText(uitleg);
    m_ui->veld->setAccessibleDescription(uitleg);
    QPalette palette = m_ui->uitleg->palette();
    palette.setColor(QPalette::WindowText, theme().color(fout ? Role::Wrong : Role::Info));
    m_ui->uitleg->setPalette(palette);
    restyle(m_ui->veld, "finding", fout ? QStringLiteral("wrong") : QString());
    m_invullen->setEnabled(!fout);
}

void PatroonBalk::resizeEvent(QResizeEvent* event)
{
    Balk::resizeEvent(event);
    m_ui->rij->setDirection(width() < theme().px(onEenRegelVanaf) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PatroonBalk::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT gesloten();
    else
        Balk::keyPressEvent(event);
}

} // namespace pgb::ui
