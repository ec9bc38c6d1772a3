#include "client/ui/declaraties/bewijs_rij.h"
#include "client/ui/declaraties/bestanden_lijst.h"
#include "client/ui/widgets/bestand_lezen.h"
#include "client/ui/widgets/labels.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pgb::ui {

BewijsRij::BewijsRij(QWidget* parent)
    : QWidget(parent), m_knop(new QPushButton(tr("Bewijs toevoegen…"))), m_lijst(new BestandenLijst(tr("Komt er geld bij? Voeg dan het bewijs daarvan toe."))),
      m_fout(makeLabel({}, LabelLook::Wrong, true))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(4);
    kolom->addWidget(m_lijst);
    kolom->addWidget(m_knop, 0, Qt::AlignLeft);
    kolom->addWidget(m_fout);
    connect(m_knop, &QPushButton::clicked, this, [this] { kiesBijlage(*this, tr("Bewijs toevoegen"), [this](const QString& pad) { voegToe(pad); }); });
    connect(m_lijst, &BestandenLijst::weghalen, this, [this](BijlageId welke) {
        m_bewijzen.erase(m_bewijzen.begin() + ptrdiff_t(welke.waarde - 1));
        toon();
    });
    hide();
    toon();
}

void BewijsRij::vraag(std::optional<BijlageSoort> soort)
{
    m_soort = soort;
    setHidden(!soort);
}

std::vector<CorrectieBewijs> BewijsRij::bewijzen() const { return m_soort ? m_bewijzen : std::vector<CorrectieBewijs>(); }

void BewijsRij::voegToe(const QString& pad)
{
    leesBijlage(pad, this, [this](const GelezenBestand& bestand) {
        if (bestand.fout.isEmpty() && m_soort)
            m_bewijzen.push_back({*m_soort, bestand.naam, bestand.inhoud});
        toon(bestand.fout);
    });
}

void BewijsRij::toon(const QString& fout)
{
    std::vector<Bijlage> rijen;
    for (const CorrectieBewijs& bewijs : m_bewijzen) {
        Bijlage b;
        b.id = BijlageId{qint64(rijen.size()) + 1};
        b.soort = bewijs.soort;
        b.naam = bewijs.naam;
        b.grootte = bewijs.inhoud.size();
        rijen.push_back(std::move(b));
    }
    m_lijst->toon(rijen);
    m_fout->setText(fout);
    m_fout->setHidden(fout.isEmpty());
    Q_EMIT veranderd();
}

} // namespace pgb::ui
