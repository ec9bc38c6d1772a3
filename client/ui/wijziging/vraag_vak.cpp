#include "client/ui/wijziging/vraag_vak.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/models/wijziging_woorden.h"
#include "client/state/reden_concept.h"
#include "client/ui/widgets/labels.h"
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace pgb::ui {

namespace {
constexpr int wachtMs = 150; // with the 100 ms of the journal itself: on disk within 300 ms
constexpr QLatin1String soort("antwoord");
} // namespace

VraagVak::VraagVak(const Theme& theme, ZorgovereenkomstGateway& gateway, QWidget* parent)
    : Balk(theme, Role::Attention, parent), m_gateway(gateway), m_wie(makeLabel({}, LabelLook::Bold, true)), m_vraag(makeLabel({}, LabelLook::Plain, true)),
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
    m_wacht.setSingleShot(true);
    m_wacht.setInterval(wachtMs);
    connect(&m_wacht, &QTimer::timeout, this, &VraagVak::bewaar);
    connect(m_antwoord, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_wacht.isActive()) // not put off by each key
            m_wacht.start();
    });
}

VraagVak::~VraagVak()
{
    if (m_wacht.isActive())
        bewaar();
}

void VraagVak::bewaar()
{
    m_wacht.stop();
    if (!m_id)
        return;
    const QString tekst = m_antwoord->toPlainText();
    m_gateway.keepAntwoord(m_id, tekst.trimmed().isEmpty() ? QByteArray() : writeSnapshot(RedenConcept{soort, {}, tekst, {}}));
}

void VraagVak::toon(const ZorgovereenkomstSession& session, bool magAntwoorden)
{
    const Aanvullingsvraag* vraag = openVraag(session.versie());
    const bool open = vraag && session.versie().status == ZorgovereenkomstStatus::AanvullingGevraagd;
    setVisible(open);
    const ZorgovereenkomstId id = session.feiten().zorgovereenkomst.id;
    if (!open) {
        m_id = {};
        m_wacht.stop();
        const QSignalBlocker stil(m_antwoord);
        m_antwoord->clear();
        // Answered, or taken back: what was kept of it is of no use any more. The reason of a decision has the same place, so only an answer goes.
        const auto eerder = magAntwoorden && !session.inWachtrij() ? readRedenConcept(m_gateway.antwoord(id)) : std::nullopt;
        if (eerder && eerder->soort == soort)
            m_gateway.keepAntwoord(id, {});
        return;
    }
    if (magAntwoorden && m_id != id) {
        m_id = id;
        if (const auto eerder = readRedenConcept(m_gateway.antwoord(id)); eerder && eerder->soort == soort) {
            const QSignalBlocker stil(m_antwoord);
            m_antwoord->setPlainText(eerder->tekst);
        }
    }
    m_wie->setText(tr("Vraag van %1").arg(WijzigingWoorden::goedkeurders({{vraag->soort, vraag->verstrekker, vraag->wet}}, session.feiten().verstrekkers)));
    QStringList regels{vraag->tekst};
    for (const Veldopmerking& o : vraag->opmerkingen)
        regels << WijzigingWoorden::veldOpmerking(o, vraag->tekst);
    m_vraag->setText(regels.join(QLatin1Char('\n')));
    m_vraag->setVisible(!vraag->tekst.isEmpty()); // the words of another house are not told
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
