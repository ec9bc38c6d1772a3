#include "client/ui/wijziging/vraag_vak.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/models/wijziging_woorden.h"
#include "client/ui/widgets/labels.h"
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace pgb::ui {

VraagVak::VraagVak(const Theme& theme, QWidget* parent)
    : Balk(theme, Role::Attention, parent), m_wie(makeLabel({}, LabelLook::Bold, true)), m_vraag(makeLabel({}, LabelLook::Plain, true)),
      m_klok(makeLabel({}, LabelLook::MutedSmall, true)), m_antwoord(new QPlainTextEdit), m_mist(makeLabel({}, LabelLook::Wrong, true))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(12, 10, 12, 10);
    kolom->setSpacing(6);
    for (QWidget* deel : {static_cast<QWidget*>(m_wie), static_cast<QWidget*>(m_vraag), static_cast<QWidget*>(m_klok), static_cast<QWidget*>(m_antwoord), static_cast<QWidget*>(m_mist)})
        kolom->addWidget(deel);
    m_antwoord->setTabChangesFocus(true);
    m_antwoord->setObjectName(QStringLiteral("antwoord"));
    m_antwoord->setPlaceholderText(tr("Uw antwoord"));
    m_antwoord->setAccessibleName(tr("Uw antwoord"));
    dressed(theme, m_antwoord, [this, &theme] { m_antwoord->setFixedHeight(theme.px(84)); });
    m_mist->hide();
}

void VraagVak::toon(const ZorgovereenkomstSession& session, bool magAntwoorden)
{
    const Aanvullingsvraag* vraag = openVraag(session.versie());
    const bool open = vraag && session.versie().status == ZorgovereenkomstStatus::AanvullingGevraagd;
    setVisible(open);
    if (!open)
        return;
    m_wie->setText(tr("Vraag van %1").arg(WijzigingWoorden::goedkeurders({{vraag->soort, vraag->verstrekker, vraag->wet}}, session.feiten().verstrekkers)));
    QStringList regels{vraag->tekst};
    for (const Veldopmerking& o : vraag->opmerkingen)
        regels << tr("%1: %2").arg(OvereenkomstWoorden::veldKop(o.veld), o.tekst);
    m_vraag->setText(regels.join(QLatin1Char('\n')));
    m_klok->setText(tr("Gesteld op %1. Tot er een antwoord is, staat de klok van de beoordeling stil.").arg(OvereenkomstWoorden::moment(vraag->sinds)));
    m_antwoord->setVisible(magAntwoorden);
}

QString VraagVak::antwoord()
{
    const QString tekst = m_antwoord->toPlainText().trimmed();
    const bool teLang = tekst.size() > 2000;
    m_mist->setVisible(tekst.isEmpty() || teLang);
    m_mist->setText(teLang ? tr("Dit zijn meer dan 2.000 tekens. Maak de tekst korter.") : tr("Schrijf eerst uw antwoord."));
    if (tekst.isEmpty() || teLang) {
        begin();
        return {};
    }
    return tekst;
}

void VraagVak::begin()
{
    m_antwoord->setFocus(Qt::OtherFocusReason);
}

} // namespace pgb::ui
