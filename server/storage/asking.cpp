#include "server/storage/asking.h"

namespace pgb::storage {

namespace {

/// No rows.
class Nothing final : public Statement {
public:
    bool exec(const Values&, Rows) override { return true; }
    bool next() override { return false; }
    void finish() override {}
    QSqlError error() const override { return {}; }
    qint64 changed() const override { return 0; }
    QString columnName(int) const override { return {}; }
    bool isNull(int) const override { return true; }
    std::optional<qint64> number(int) const override { return std::nullopt; }
    QString text(int) const override { return {}; }
    QByteArray bytes(int) const override { return {}; }
    QDate date(int) const override { return {}; }
};

} // namespace

QString Asking::keyOf(const QString& sql, const Values& values)
{
    QString key = sql;
    for (const QVariant& value : values) {
        key += QChar(u'\0'); // in no text that is bound
        key += value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex()) : value.toString();
    }
    return key;
}

Statement& Asking::answer(const char* name, const QString& sql, const Values& values)
{
    const auto [place, isNew] = m_known.try_emplace(keyOf(sql, values));
    if (isNew) {
        m_wanted.push_back({name, sql, values});
        place->second = std::make_unique<Nothing>();
    }
    return *place->second;
}

} // namespace pgb::storage
