#include "client/ui/overeenkomst/versie_keuze.h"
#include "shared/text/status_text.h"

namespace pgb::ui {

VersieKeuze::VersieKeuze(QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(tr("Versie van de overeenkomst"));
}

void VersieKeuze::toon(const ZorgovereenkomstSession& session)
{
    const QVariant gekozen = currentData();
    clear();
    const int nu = session.versie().volgnummer;
    const auto& alle = session.feiten().zorgovereenkomst.versies;
    for (auto v = alle.rbegin(); v != alle.rend(); ++v) {
        const ZorgovereenkomstStatus status = v->volgnummer == nu ? session.versie().status : v->status;
        addItem(tr("Versie %1, %2").arg(v->volgnummer).arg(statusTekst(status).toLower()), v->volgnummer);
    }
    kies(nu);
    kies(gekozen.toInt());
}

void VersieKeuze::kies(int volgnummer)
{
    if (const int plek = findData(volgnummer); plek >= 0)
        setCurrentIndex(plek);
}

ZorgovereenkomstFeiten VersieKeuze::getoond(const ZorgovereenkomstSession& session) const
{
    ZorgovereenkomstFeiten feiten = session.feiten();
    const int gekozen = currentData().toInt();
    for (const ZorgovereenkomstVersie& v : feiten.zorgovereenkomst.versies) {
        if (gekozen > 0 && v.volgnummer == gekozen && gekozen != feiten.versie.volgnummer)
            feiten.versie = v;
    }
    return feiten;
}

} // namespace pgb::ui
