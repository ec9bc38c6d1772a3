#include "client/ui/ronde/client_zoeker.h"
#include "client/ui/shell/fuzzy.h"
#include "shared/text/formats.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr int regels = 6;

QString regelVan(const SjabloonClient& client)
{
    return client.geboortedatum.isValid() ? ClientZoeker::tr("%1, geboren %2").arg(client.naam, datumTekst(client.geboortedatum, huidigeTaal())) : client.naam;
}

} // namespace

ClientZoeker::ClientZoeker(std::vector<SjabloonClient> clienten, BudgethouderId gekozen, QWidget* parent)
    : QWidget(parent), m_clienten(std::move(clienten)), m_zoek(new QLineEdit), m_lijst(new QListWidget)
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(4);
    kolom->addWidget(m_zoek);
    kolom->addWidget(m_lijst);
    m_zoek->setObjectName(QStringLiteral("zoekClient"));
    m_zoek->setAccessibleName(tr("Zoek de cliënt"));
    m_zoek->setPlaceholderText(tr("Typ een deel van de naam"));
    m_zoek->setMaxLength(100);
    m_zoek->installEventFilter(this);
    m_lijst->setObjectName(QStringLiteral("client"));
    m_lijst->setAccessibleName(tr("Cliënt"));
    m_lijst->setFocusPolicy(Qt::ClickFocus); // by keys it is walked from the field above
    m_lijst->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_zoek);
    std::stable_sort(m_clienten.begin(), m_clienten.end(), [](const SjabloonClient& a, const SjabloonClient& b) { return a.naam.localeAwareCompare(b.naam) < 0; });
    toon();
    m_lijst->setFixedHeight(regels * std::max(m_lijst->sizeHintForRow(0), fontMetrics().height() + 6) + 2 * m_lijst->frameWidth());
    const auto voorstel = std::find_if(m_clienten.begin(), m_clienten.end(), [gekozen](const SjabloonClient& een) { return een.id == gekozen; });
    if (voorstel != m_clienten.end())
        m_lijst->setCurrentRow(int(voorstel - m_clienten.begin()));
    connect(m_zoek, &QLineEdit::textChanged, this, &ClientZoeker::toon);
}

BudgethouderId ClientZoeker::gekozen() const
{
    const QList<QListWidgetItem*> regels = m_lijst->selectedItems(); // the list makes a row current by itself, never selected
    return regels.isEmpty() ? BudgethouderId() : BudgethouderId{regels.front()->data(Qt::UserRole).toLongLong()};
}

bool ClientZoeker::ietsPast() const { return m_lijst->count() > 0; }

void ClientZoeker::toon()
{
    const FuzzyQuery vraag(m_zoek->text());
    std::vector<std::pair<Fit, const SjabloonClient*>> past;
    for (const SjabloonClient& een : m_clienten) {
        const QString waarin = regelVan(een) + QLatin1Char(' ') + een.geboortedatum.toString(QStringLiteral("d-M-yyyy"));
        if (const Fit fit = vraag.fit(waarin); fit || vraag.isEmpty())
            past.emplace_back(fit, &een);
    }
    std::stable_sort(past.begin(), past.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    m_lijst->clear();
    for (const auto& [fit, een] : past) {
        auto* regel = new QListWidgetItem(regelVan(*een), m_lijst);
        regel->setData(Qt::UserRole, een->id.waarde);
    }
    const bool enige = past.size() == 1 && (vraag.isEmpty() || past.front().first.tier > 1);
    m_lijst->setCurrentRow(enige ? 0 : -1);
}

bool ClientZoeker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int toets = static_cast<QKeyEvent*>(event)->key();
    if ((toets != Qt::Key_Up && toets != Qt::Key_Down) || m_lijst->count() == 0)
        return QWidget::eventFilter(watched, event);
    const int van = gekozen() ? m_lijst->currentRow() : -1;
    m_lijst->setCurrentRow(std::clamp(van + (toets == Qt::Key_Down ? 1 : -1), 0, m_lijst->count() - 1), QItemSelectionModel::ClearAndSelect);
    return true;
}

} // namespace pgb::ui
