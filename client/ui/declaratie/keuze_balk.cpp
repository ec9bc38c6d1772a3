#include "client/ui/declaratie/keuze_balk.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "ui_keuze_balk.h"
#include <QCheckBox>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTextDocument>

namespace pgb::ui {
namespace {

constexpr int meesteNamen = 12;
constexpr int kolommen = 2;

} // namespace

KeuzeBalk::KeuzeBalk(const Theme& theme, QWidget* parent)
    : Balk(theme, Role::Info, parent), m_ui(std::make_unique<Ui::KeuzeBalk>()),
      m_overnemen(new KeyButton(theme, tr("Overnemen"), QKeySequence(Qt::Key_Return))), m_sluiten(makeLink(tr("Niet overnemen")))
{
    m_ui->setupUi(this);
    m_ui->knoppen->addWidget(m_overnemen);
    m_ui->knoppen->addWidget(m_sluiten);
    connect(m_ui->client, &QComboBox::currentIndexChanged, this, &KeuzeBalk::gewijzigd);
    connect(m_ui->dubbel, &QCheckBox::toggled, this, &KeuzeBalk::gewijzigd);
    connect(m_overnemen, &QPushButton::clicked, this, &KeuzeBalk::overnemen);
    connect(m_sluiten, &QPushButton::clicked, this, &KeuzeBalk::gesloten);
    vraagDubbel(false);
    hide();
}

KeuzeBalk::~KeuzeBalk() = default;

void KeuzeBalk::vraagNamen(const QStringList& namen, const QStringList& functies, const QHash<QString, int>& voorstel)
{
    while (QLayoutItem* item = m_ui->namen->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_keuzes.clear();
    for (const QString& naam : namen.mid(0, meesteNamen)) {
        auto* vraag = makeLabel(fontMetrics().elidedText(naam, Qt::ElideRight, theme().px(260)));
        vraag->setToolTip(naam);
        auto* lijst = new QComboBox;
        lijst->addItem(tr("Niet overnemen"));
        lijst->addItems(functies);
        lijst->setCurrentIndex(voorstel.value(naam, -1) + 1);
        lijst->setAccessibleName(tr("Zorgfunctie voor %1").arg(naam));
        vraag->setBuddy(lijst);
        const int nummer = int(m_keuzes.size());
        m_ui->namen->addWidget(vraag, nummer / kolommen, nummer % kolommen * 2);
        m_ui->namen->addWidget(lijst, nummer / kolommen, nummer % kolommen * 2 + 1);
        connect(lijst, &QComboBox::currentIndexChanged, this, &KeuzeBalk::gewijzigd);
        m_keuzes.emplace_back(naam, lijst);
    }
    m_ui->namen->setColumnStretch(kolommen * 2, 1);
}

void KeuzeBalk::open(const QString& wat, const QStringList& namen, const QStringList& functies, const QHash<QString, int>& voorstel,
                     const QStringList& clienten, const QString& client)
{
    m_ui->bestand->setText(wat);
    setAccessibleName(wat);
    vraagNamen(namen, functies, voorstel);
    {
        const QSignalBlocker stil(m_ui->client);
        m_ui->client->clear();
        m_ui->client->addItem(tr("Kies de cliënt"));
        m_ui->client->addItems(clienten);
        m_ui->client->addItem(tr("alle cliënten"));
        m_ui->client->setCurrentIndex(clienten.size() <= 1 ? int(clienten.size()) + 1 : int(clienten.indexOf(client)) + 1);
    }
    m_ui->clientrij->setVisible(clienten.size() > 1);
    setRegels({});
    show();
    Q_EMIT gewijzigd();
    // Where there is something to choose the cursor stands on it, else on the button.
    const auto open = std::find_if(m_keuzes.begin(), m_keuzes.end(), [](const auto& k) { return k.second->currentIndex() == 0; });
    if (!clientGekozen())
        m_ui->client->setFocus(Qt::OtherFocusReason);
    else if (open != m_keuzes.end())
        open->second->setFocus(Qt::OtherFocusReason);
    else // Esc must reach this bar, also when there is nothing to take over
        (m_overnemen->isEnabled() ? m_overnemen : m_sluiten)->setFocus(Qt::OtherFocusReason);
}

void KeuzeBalk::vraagDubbel(bool vragen)
{
    const QSignalBlocker stil(m_ui->dubbel);
    m_ui->dubbel->setChecked(false);
    m_ui->dubbel->setVisible(vragen);
}

bool KeuzeBalk::dubbeleTellen() const
{
    return m_ui->dubbel->isChecked();
}

void KeuzeBalk::setUitleg(const QString& uitleg, bool overneembaar)
{
    m_ui->uitleg->setText(uitleg);
    m_ui->uitleg->setToolTip(uitleg);
    QPalette palette = m_ui->uitleg->palette();
    palette.setColor(QPalette::WindowText, theme().color(Role::Info));
    m_ui->uitleg->setPalette(palette);
    m_overnemen->setEnabled(overneembaar);
    pasRegelsAan(); // it may need another line
}

void KeuzeBalk::setRegels(const QStringList& regels)
{
    m_ui->regels->setPlainText(regels.join(QLatin1Char('\n')));
    m_ui->regels->setVisible(!regels.isEmpty());
    pasRegelsAan();
}

void KeuzeBalk::pasRegelsAan()
{
    // As high as its sentences are once they are wrapped, up to seven lines; more scrolls.
    QTextDocument meet(m_ui->regels->toPlainText());
    meet.setDefaultFont(m_ui->regels->font());
    meet.setDocumentMargin(m_ui->regels->document()->documentMargin());
    meet.setTextWidth(std::max(theme().px(200), width() - theme().px(24 + 20)));
    const int regel = QFontMetrics(m_ui->regels->font()).lineSpacing();
    m_ui->regels->setFixedHeight(std::clamp(int(meet.size().height()), regel + theme().px(8), 7 * regel + theme().px(8)) + theme().px(6));
    setMinimumHeight(std::max(0, layout()->totalHeightForWidth(width()))); // rather the page scrolls than that the list stands out of the bar
}

void KeuzeBalk::resizeEvent(QResizeEvent* event)
{
    Balk::resizeEvent(event);
    pasRegelsAan();
}

QHash<QString, int> KeuzeBalk::keuze() const
{
    QHash<QString, int> uit;
    for (const auto& [naam, lijst] : m_keuzes)
        uit.insert(naam, lijst->currentIndex() - 1);
    return uit;
}

QString KeuzeBalk::client() const
{
    const int plaats = m_ui->client->currentIndex();
    return plaats <= 0 || plaats == m_ui->client->count() - 1 ? QString() : m_ui->client->currentText();
}

bool KeuzeBalk::clientGekozen() const { return m_ui->client->currentIndex() > 0; }

void KeuzeBalk::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT gesloten();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier
             && m_overnemen->isEnabled())
        Q_EMIT overnemen();
    else
        Balk::keyPressEvent(event);
}

} // namespace pgb::ui
