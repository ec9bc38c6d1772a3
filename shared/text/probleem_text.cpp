#include "shared/text/probleem_text.h"
#include "shared/text/invullen.h"
#include "shared/text/veld_text.h"
#include <QCoreApplication>

namespace pgb {

namespace {

constexpr const char* onbekend =
    QT_TRANSLATE_NOOP("Probleem", "Dit lukte niet (melding \"{codeTekst}\"). Probeer het opnieuw. Lukt het weer niet, noem deze melding dan bij de helpdesk.");

} // namespace

QString probleemTekst(const Problem& problem)
{
    const char* tekst = onbekend;
    for (const ProbleemZin& zin : probleemZinnen()) {
        if (problem.code == QLatin1String(zin.code))
            tekst = zin.tekst;
    }
    CodeParams params = problem.params;
    params.emplace_back(QStringLiteral("codeTekst"), problem.code);
    params.emplace_back(QStringLiteral("veldTekst"),
                        problem.path.isEmpty() ? QCoreApplication::translate("Probleem", "een van de velden") : veldNaam(problem.path));
    return invullen(QCoreApplication::translate("Probleem", tekst), params, huidigeTaal());
}

} // namespace pgb
