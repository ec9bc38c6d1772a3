// The field of a file: chosen with the keys or dropped on it.
#include "client/ui/overeenkomst/bestand_vak.h"
#include "client/ui/overeenkomst/formulier.h"
#include "client/ui/widgets/bestand_lezen.h"
#include "shared/text/probleem_text.h"
#include <QPointer>
#include <QPushButton>

namespace pgb::ui {

QWidget* Formulier::bestandVeld(ZorgovereenkomstGateway& gateway, const QString& naam, const Bestandsplaats& plaats)
{
    const FieldPath pad = QString(plaats.pad);
    auto* vak = new BestandVak(naam);
    merk(vak, pad);
    for (QWidget* knop : vak->knoppen())
        knop->installEventFilter(this);
    ZorgovereenkomstSession& sessie = m_session;
    const auto neem = [&sessie, &gateway, naam, plaats, vak](const QString& bestandspad) {
        vak->setBezig(true);
        leesBijlage(bestandspad, vak, [&sessie, &gateway, naam, plaats, vak](const GelezenBestand& bestand) {
            if (!bestand.fout.isEmpty()) {
                vak->setBezig(false);
                return vak->meld(bestand.fout);
            }
            gateway.voegBijlageToe(sessie.feiten().zorgovereenkomst.id, plaats.soort, bestand.naam, bestand.inhoud, vak,
                                   [&sessie, naam, plaats, vak](const Outcome<Bijlage>& bewaard) {
                vak->setBezig(false);
                if (!bewaard)
                    return vak->meld(probleemTekst(bewaard.problem()));
                sessie.bestandBewaard(bewaard->sha256);
                sessie.zet(naam, [&](Draft& d) { plaats.in(d.inhoud) = Bestandsverwijzing{bewaard->naam, bewaard->sha256, bewaard->grootte}; });
            });
        });
    };
    connect(vak, &BestandVak::kiezen, this, [this, naam, neem, xml = !isIdentiteitsbewijs(plaats.soort)] { kiesBijlage(*this, naam, neem, xml); });
    connect(vak, &BestandVak::gevallen, this, neem);
    connect(vak, &BestandVak::weghalen, this, [&sessie, naam, plaats] {
        sessie.zet(naam, [&](Draft& d) { plaats.in(d.inhoud).reset(); });
    });
    bijTonen(vak, [&sessie, plaats, vak] { vak->toon(plaats.van(sessie.inhoud())); });
    return vak;
}

} // namespace pgb::ui
