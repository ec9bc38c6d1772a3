#include "client/main/desk.h"
#include "client/platform/preferences.h"
#include "client/ui/bulk/bulk_page.h"
#include "client/ui/bulk/bulk_woorden.h"
#include "client/ui/bulk/splitsing_page.h"
#include "client/ui/shell/workspace.h"

namespace pgb {
namespace {

/// Of the user, on this computer: which file there is still something to do about.
QString openKey(GebruikerId gebruiker) { return QStringLiteral("bulk/open-%1").arg(gebruiker.waarde); }

} // namespace

ui::BulkServices Desk::bulkServices()
{
    const QString key = openKey(m_session.gebruiker.id);
    return {m_services.bulk,
            lezerProgramma(),
            m_preferences.text(QStringLiteral("bulk/map")),
            [this](const QString& map) { m_preferences.set(QStringLiteral("bulk/map"), map); },
            [this](const std::shared_ptr<const BestandKopie>& afschrift, const QString& naam) {
                m_window->workspace().open(ui::splitsingAdres());
                if (auto* page = qobject_cast<ui::SplitsingPage*>(m_window->workspace().current()))
                    page->openKopie(afschrift, naam);
            },
            [this] { return vandaag(); },
            m_preferences.text(key),
            [this, key](const QString& open) { m_preferences.set(key, open); },
            [this](const std::vector<wire::BulkBatch>& batches) { m_batches = batches; }};
}

const std::shared_ptr<ui::SplitsingStand>& Desk::splitsingStand()
{
    if (!m_splitsing)
        m_splitsing = std::make_shared<ui::SplitsingStand>(m_services.splitsing);
    return m_splitsing;
}

ui::BulkPage* Desk::bulkPage() const
{
    for (ui::Page* page : m_window->workspace().pages()) {
        if (auto* bulk = qobject_cast<ui::BulkPage*>(page))
            return bulk;
    }
    return nullptr;
}

ui::BulkPage* Desk::openBulk()
{
    m_window->workspace().open(ui::bulkAdres());
    return qobject_cast<ui::BulkPage*>(m_window->workspace().current());
}

void Desk::followBulk()
{
    m_commands.add({QStringLiteral("bulk"), tr("Bulk: een maand uit een bestand indienen"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), [this] { openBulk(); }, {}, tr("importeren csv excel uren factuur organisatie")},
                   &m_window->workspace());
    m_commands.add({QStringLiteral("bulk.eerdere"), tr("Bulk: eerdere bestanden"), {}, [this] {
                        if (ui::BulkPage* page = openBulk())
                            page->toonEerdere();
                    }, {}, tr("batch ingediend terug retourlijst")},
                   &m_window->workspace());
    m_window->commandPalette().addNouns([this](const QString& query) {
        std::vector<ui::PaletteNoun> uit;
        if (query.trimmed().isEmpty())
            return uit; // verbs first
        for (const wire::BulkBatch& batch : m_batches) {
            const QString over = tr("Bulk, gebracht op %1: %2").arg(ui::bulkDag(batch.aangemaaktOp), ui::bulkStanden(batch));
            uit.push_back({{{}, batch.naam, over, {}, QStringLiteral("document-import")}, {}, [this, id = batch.id] {
                               if (ui::BulkPage* page = openBulk())
                                   page->openBatch(id);
                           }});
        }
        return uit;
    });
    m_services.bulk.batches(0, this, [this](const Outcome<wire::Bladzijde<wire::BulkBatch>>& blad) {
        if (blad && m_batches.empty())
            m_batches = blad->items;
    });
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (ui::BulkPage* page = bulkPage(); page && page->isVisible())
            page->ververs();
    });
}

} // namespace pgb
