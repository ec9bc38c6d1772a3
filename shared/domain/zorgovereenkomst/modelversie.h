#pragma once
#include "shared/domain/zorgovereenkomst/inhoud.h"

namespace pgb {

/// A fixed clause of the model (domain 5.2, W32, W68); its sentence is a resource of the contract text.
enum class Modelbepaling { ZesWeken, Gegevensplicht, Derdenbeding };

/// The compulsory model of a kind of agreement (domain 5.1): content and form are fixed by the law.
struct Modelversie {
    QString versie; ///< our number of it
    std::vector<Modelbepaling> bepalingen;
    QByteArray hash; ///< SHA-256 over the version, the model and its clauses
};

/// The newest model on a day, for the laws that pay: the gemeente may claim from the zorgverlener itself only under the Jeugdwet.
Modelversie huidigModel(ZorgovereenkomstSoort soort, const std::vector<Wet>& wetten, QDate dag);
/// The content is on that model.
bool isOpModel(const ZorgovereenkomstInhoud& inhoud, const Modelversie& model);

template<> std::span<const Code<Modelbepaling>> codeTable<Modelbepaling>();

} // namespace pgb
