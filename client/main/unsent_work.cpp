#include "client/main/unsent_work.h"
#include "client/models/maandrooster_tekst.h"
#include "client/models/nl_tijd.h"
#include "client/state/bedrag_correctie_session.h"
#include "client/state/declaratie_snapshot.h"
#include "client/state/kosten_session.h"
#include "client/state/reden_concept.h"
#include "client/state/zorgovereenkomst_draft.h"
#include "shared/text/formats.h"
#include <QJsonDocument>
#include <algorithm>

namespace pgb {
namespace {

constexpr QLatin1String namesKey("namen");
constexpr QLatin1String filesName("bestanden"); ///< in it: what each key is

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
            parts << QStringLiteral("%1 %2").arg(RoosterTekst::rijNaam(rows[size_t(row)]), RoosterTekst::inWoorden(rows[size_t(row)], sum));
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
    const QStringList keys = m_journal.keys();
    for (const QString& key : keys) {
        const std::optional<DraftKey> draft = DraftKey::lees(key);
        const Zorgovereenkomst* record = draft ? m_index.overeenkomst(draft->zorgovereenkomst) : nullptr;
        const auto client = record ? m_index.clients().find(record->budgethouder.waarde) : m_index.clients().end();
        if (client != m_index.clients().end())
            names.insert(QString::number(record->id.waarde), volledigeNaam(client->second.naam));
    }
    QJsonObject files;
    for (const QString& key : keys) {
        if (const std::optional<DraftKey> draft = DraftKey::lees(key))
            files.insert(key, about(*draft, names));
    }
    for (const state::Submission& submission : m_outbox.pending()) {
        if (keys.contains(submission.journalKey))
            files.insert(submission.journalKey, submission.wat);
    }
    const QJsonObject before = this->names().value(filesName).toObject();
    for (const state::UnreadableFile& file : m_journal.unreadable()) {
        for (auto it = before.begin(); it != before.end(); ++it) {
            if (m_journal.isOf(file, it.key()))
                files.insert(it.key(), it.value());
        }
    }
    if (!files.isEmpty())
        names.insert(filesName, files);
    const QByteArray content = names.isEmpty() ? QByteArray() : QJsonDocument(names).toJson(QJsonDocument::Compact);
    if (content == m_journal.content(namesKey))
        return;
    if (content.isEmpty())
        m_journal.remove(namesKey);
    else
        m_journal.save(namesKey, content);
}

QJsonObject UnsentWork::names() const { return QJsonDocument::fromJson(m_journal.content(namesKey)).object(); }

QString UnsentWork::about(const DraftKey& draft, const QJsonObject& names) const
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

QStringList UnsentWork::unreadable() const
{
    QStringList all;
    const QJsonObject files = names().value(filesName).toObject();
    const QStringList keys = files.keys();
    for (const state::UnreadableFile& file : m_journal.unreadable()) {
        const auto isOf = [&](const QString& key) { return m_journal.isOf(file, key); };
        const auto helps = [&](const QString& key) { return isOf(QStringLiteral("stap/") + key); };
        if (isOf(namesKey) || std::any_of(keys.begin(), keys.end(), helps))
            continue;
        const auto known = std::find_if(keys.begin(), keys.end(), isOf);
        const QString what = known == keys.end() ? QString() : files.value(*known).toString();
        const QDateTime saved = nlTijd(file.saved);
        all << tr("%1 (bewaard op %2 om %3)").arg(what.isEmpty() ? tr("Een concept") : what, datumTekst(saved.date(), huidigeTaal()), saved.toString(QStringLiteral("HH:mm")));
    }
    return all;
}

QStringList UnsentWork::sentences() const
{
    QStringList all;
    for (const DraftKey& draft : m_work.loose()) {
        const QString content = contentOf(draft);
        all << (content.isEmpty() ? about(draft, names()) : QStringLiteral("%1: %2").arg(about(draft, names()), content));
    }
    for (const state::Submission& submission : m_outbox.pending()) {
        const std::optional<DraftKey> draft = DraftKey::lees(submission.about);
        const QString what = !submission.wat.isEmpty() ? submission.wat : draft ? about(*draft, names()) : tr("Een besluit");
        all << tr("%1 (klaar om te verzenden)").arg(what);
    }
    return all;
}

} // namespace pgb
