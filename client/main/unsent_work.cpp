#include "client/main/unsent_work.h"
#include "client/models/maandrooster_tekst.h"
#include "client/state/bedrag_correctie_session.h"
#include "client/state/declaratie_snapshot.h"
#include "client/state/kosten_session.h"
#include "client/state/reden_concept.h"
#include "client/state/zorgovereenkomst_draft.h"
#include "shared/text/formats.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace pgb {
namespace {

constexpr QLatin1String namesKey("namen");

QString hoursOf(const QByteArray& content)
{
    const std::vector<BladRij> rows = rijenInSnapshot(content);
    const std::optional<DeclaratieSnapshot> snapshot = readSnapshot(content, rows);
    QStringList parts;
    for (int row = 0; snapshot && row < snapshot->blad.rijen; ++row) {
        qint64 sum = 0;
        for (int day = 1; day <= snapshot->blad.dagen(); ++day)
            sum += snapshot->blad.cel({row, day}).aantal;
        if (sum > 0)
            parts << QStringLiteral("%1 %2").arg(RoosterTekst::rijNaam(rows[size_t(row)]), RoosterTekst::inWoorden(rows[size_t(row)].eenheid, sum));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

UnsentWork::UnsentWork(state::Journal& journal, const state::Outbox& outbox, const state::WorkStatus& work, const state::DossierIndex& index, QObject* parent)
    : QObject(parent), m_journal(journal), m_outbox(outbox), m_work(work), m_index(index)
{
    connect(&journal, &state::Journal::keysChanged, this, &UnsentWork::keepNames);
    connect(&index, &state::DossierIndex::overeenkomstenChanged, this, &UnsentWork::keepNames);
}

void UnsentWork::keepNames()
{
    if (!m_index.complete())
        return;
    QJsonObject names;
    for (const QString& key : m_journal.keys()) {
        const std::optional<DraftKey> draft = DraftKey::lees(key);
        const Zorgovereenkomst* record = draft ? m_index.overeenkomst(draft->zorgovereenkomst) : nullptr;
        const auto client = record ? m_index.clients().find(record->budgethouder.waarde) : m_index.clients().end();
        if (client != m_index.clients().end())
            names.insert(QString::number(record->id.waarde), volledigeNaam(client->second.naam));
    }
    const QByteArray content = names.isEmpty() ? QByteArray() : QJsonDocument(names).toJson(QJsonDocument::Compact);
    if (content == m_journal.content(namesKey))
        return;
    if (content.isEmpty())
        m_journal.remove(namesKey);
    else
        m_journal.save(namesKey, content);
}

QString UnsentWork::about(const DraftKey& draft) const
{
    QString what;
    switch (draft.soort) {
    case DraftKey::Soort::Declaratie: what = tr("Declaratie %1").arg(draft.maand.day() == 1 ? periodeTekst(Periode::maandVan(draft.maand), huidigeTaal()) : datumTekst(draft.maand, huidigeTaal())); break;
    case DraftKey::Soort::Zorgovereenkomst: what = tr("Zorgovereenkomst"); break;
    case DraftKey::Soort::Toekenning: what = tr("Toekenning"); break;
    case DraftKey::Soort::RedenOvereenkomst:
    case DraftKey::Soort::RedenDeclaratie: what = tr("Tekst bij een besluit"); break;
    case DraftKey::Soort::Correctie: what = tr("Correctie"); break;
    case DraftKey::Soort::Kosten: what = tr("Kosten"); break;
    case DraftKey::Soort::Factuur: what = tr("Factuur %1").arg(periodeTekst(Periode::maandVan(draft.maand), huidigeTaal())); break;
    }
    const QJsonObject names = QJsonDocument::fromJson(m_journal.content(namesKey)).object();
    const QString client = names.value(QString::number(draft.zorgovereenkomst.waarde)).toString();
    return client.isEmpty() ? what : QStringLiteral("%1, %2").arg(what, client);
}

QString UnsentWork::contentOf(const DraftKey& draft) const
{
    const QByteArray content = m_journal.content(draft.tekst());
    using Soort = DraftKey::Soort;
    if (const auto form = draft.soort == Soort::Correctie ? readBedragCorrectieForm(content) : std::nullopt)
        return form->reden.trimmed();
    if (draft.soort == Soort::Declaratie || draft.soort == Soort::Correctie || draft.soort == Soort::Factuur)
        return hoursOf(content);
    if (draft.soort == Soort::Kosten) {
        const auto form = readKostenForm(content);
        return form ? QStringLiteral("%1 %2").arg(form->omschrijving, form->bedrag).simplified() : QString();
    }
    if (draft.soort == DraftKey::Soort::Zorgovereenkomst) {
        const auto snapshot = readZorgovereenkomstSnapshot(content);
        return snapshot && snapshot->zorgverlener ? tr("met %1").arg(snapshot->zorgverlener->naam) : QString();
    }
    const auto reason = readRedenConcept(content);
    return reason ? QStringLiteral("“%1”").arg(reason->tekst.trimmed()) : QString();
}

QStringList UnsentWork::sentences() const
{
    QStringList all;
    for (const DraftKey& draft : m_work.loose()) {
        const QString content = contentOf(draft);
        all << (content.isEmpty() ? about(draft) : QStringLiteral("%1: %2").arg(about(draft), content));
    }
    for (const state::Submission& submission : m_outbox.pending()) {
        const std::optional<DraftKey> draft = DraftKey::lees(submission.about);
        const QString what = !submission.wat.isEmpty() ? submission.wat : draft ? about(*draft) : tr("Een besluit");
        all << tr("%1 (klaar om te verzenden)").arg(what);
    }
    return all;
}

} // namespace pgb
