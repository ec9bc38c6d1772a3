#include "shared/wire/codec.h"
#include "shared/wire/codecs/basis.h"

namespace pgb::wire {

QJsonObject encodeProblem(const ProblemBericht& problem)
{
    Writer writer;
    writer.must("type", QStringLiteral("about:blank"));
    writer.must("status", problem.status);
    writer.must("code", problem.code);
    writer.may("params", problem.params);
    writer.may("path", problem.path);
    writer.may("requestId", problem.requestId);
    if (!problem.bevindingen.empty())
        writer.must("bevindingen", problem.bevindingen);
    QJsonObject object = writer.object();
    if (problem.huidig)
        object.insert(QLatin1String("huidig"), *problem.huidig);
    return object;
}

Outcome<ProblemBericht> decodeProblem(const QJsonObject& object)
{
    ProblemBericht problem;
    Reader reader(object);
    reader.must("status", problem.status);
    reader.must("code", problem.code);
    reader.may("params", problem.params);
    reader.may("path", problem.path, langeTekst);
    reader.may("requestId", problem.requestId);
    reader.may("bevindingen", problem.bevindingen);
    if (const std::optional<Problem> fout = reader.finish(); fout && fout->code != QLatin1String("veldOnbekend"))
        return *fout;
    if (object.value(QLatin1String("huidig")).isObject())
        problem.huidig = object.value(QLatin1String("huidig")).toObject();
    return problem;
}

} // namespace pgb::wire
