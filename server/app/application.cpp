#include "server/app/application.h"
#include <QMutexLocker>

namespace pgb::app {
namespace {

/// Another server process on the same database may have entered a value; it is seen after this time at the latest.
constexpr qint64 parametersKeptMs = 10'000;

} // namespace

Application::Application(Storage& storage, const Clock& clock, const RegisterDienst* registers)
    : m_storage(storage), m_clock(clock), m_registers(registers), m_shipped(ParameterTabel::meegeleverd())
{
}

Werk Application::open(UnitOfWork& unit, const Aanroeper& wie, const ParameterTabel& table) const
{
    return Werk{unit, wie, table, m_clock.nuUtc(), m_clock.nuLokaal(), m_registers};
}

Outcome<void> Application::writeInzagen(const Aanroeper& wie, const std::vector<AuditRegel>& inzagen)
{
    PGB_CHECK(write<bool>(wie, [&](Werk& werk) -> Outcome<bool> {
        werk.inzagen = inzagen;
        return true;
    }));
    return {};
}

Outcome<std::shared_ptr<const ParameterTabel>> buildParameters(UnitOfWork& unit, const std::vector<ParameterWaarde>& shipped)
{
    PGB_TRY(entered, unit.parameters().all());
    std::vector<ParameterWaarde> rows = shipped;
    rows.insert(rows.end(), entered.begin(), entered.end());
    return std::shared_ptr<const ParameterTabel>(std::make_shared<ParameterTabel>(std::move(rows)));
}

Outcome<std::shared_ptr<const ParameterTabel>> Application::parameters(UnitOfWork& unit)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    {
        QMutexLocker lock(&m_mutex);
        if (m_parameters && now - m_parametersAt < parametersKeptMs)
            return m_parameters;
    }
    PGB_TRY(table, buildParameters(unit, m_shipped));
    QMutexLocker lock(&m_mutex);
    m_parameters = table;
    m_parametersAt = now;
    return table;
}

void Application::forgetParameters()
{
    QMutexLocker lock(&m_mutex);
    m_parameters.reset();
}

Outcome<Ontvangst> Application::submit(const Aanroeper& wie, const Indiening& indiening,
                                       const std::function<Outcome<Ontvangst>(Werk&)>& work)
{
    return write<Ontvangst>(wie, [&](Werk& werk) -> Outcome<Ontvangst> {
        PGB_TRY(earlier, werk.unit.idempotentie().find(wie.gebruiker.id, indiening.sleutel));
        if (earlier) {
            if (earlier->verzoekHash != indiening.verzoekHash)
                return Problem{ProblemKind::Conflict, QStringLiteral("sleutelAndersGebruikt"), {}, {}, {}};
            return *earlier;
        }
        PGB_TRY(receipt, work(werk));
        receipt.verzoekHash = indiening.verzoekHash;
        if (receipt.status < 400)
            PGB_CHECK(werk.unit.idempotentie().insert(wie.gebruiker.id, indiening.sleutel, receipt, werk.nu));
        return receipt;
    });
}

bool isOefenomgeving(const ParameterTabel& tabel, QDate dag)
{
    return tabel.jaNee(u"oefenomgeving", std::nullopt, {}, dag).value_or(false);
}

} // namespace pgb::app
