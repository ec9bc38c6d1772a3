#include "client/ui/ronde/centenronde_page.h"
#include "client/ui/lijst/lijst_export.h"
#include "client/ui/ronde/centen_kiezen.h"
#include "client/ui/ronde/centen_voorbeeld.h"
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pgb::ui {

CentenrondePage::CentenrondePage(const PageContext& context, const RondeServices& services, QWidget* parent)
    : Page(parent), m_context(context), m_services(services), m_stapel(new QStackedWidget), m_kiezen(new CentenKiezen(context, services)), m_voorbeeld(new CentenVoorbeeld(context, services))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    m_stapel->addWidget(m_kiezen);
    m_stapel->addWidget(m_voorbeeld);
    kolom->addWidget(m_stapel);
    voegExportToe(*this, m_context); // of what is chosen from, and of what becomes of it
    connect(m_kiezen, &CentenKiezen::opdrachtGegeven, this, &CentenrondePage::voorbeeld);
    connect(m_kiezen, &CentenKiezen::opnieuw, this, &CentenrondePage::haalOp);
    connect(m_voorbeeld, &CentenVoorbeeld::terug, this, [this] {
        m_stapel->setCurrentWidget(m_kiezen);
        m_kiezen->begin();
        haalOp();
        Q_EMIT described();
    });
    connect(&services.overeenkomst.gateway, &ZorgovereenkomstGateway::lijstChanged, this, [this] {
        if (isVisible() && m_stapel->currentWidget() == m_kiezen)
            haalOp();
    });
}

void CentenrondePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    haalOp();
}

void CentenrondePage::haalOp()
{
    m_services.overeenkomst.gateway.lijst({}, this, [this](const Outcome<std::vector<OvereenkomstRij>>& lijst) {
        if (!lijst)
            return m_kiezen->toonFout(lijst.problem());
        m_lijst = *lijst;
        m_gelezen = true;
        voegSamen();
    });
    // Only to choose by who pays: without it the list is there all the same.
    if (m_verstrekkers.empty())
        m_services.nietTypen.verstrekkers(this, [this](const Outcome<std::vector<Verstrekker>>& verstrekkers) {
            if (verstrekkers)
                m_verstrekkers = *verstrekkers;
            voegSamen();
        });
    m_services.nietTypen.toekenningen(this, [this](const Outcome<std::vector<Toekenning>>& toekenningen) {
        if (toekenningen)
            m_toekenningen = *toekenningen;
        voegSamen();
    });
}

void CentenrondePage::voegSamen()
{
    if (m_gelezen)
        m_kiezen->setRijen(rondeRijen(m_lijst, m_toekenningen, m_verstrekkers));
}

void CentenrondePage::voorbeeld()
{
    const wire::CentenOpdracht opdracht = m_kiezen->opdracht();
    m_kiezen->setBezig(true);
    m_services.nietTypen.centenVoorbeeld(opdracht, this, [this, opdracht](const Outcome<std::vector<wire::CentenRegel>>& regels) {
        m_kiezen->setBezig(false);
        if (!regels)
            return m_kiezen->toonFout(regels.problem());
        m_stapel->setCurrentWidget(m_voorbeeld);
        m_voorbeeld->toonVoorbeeld(opdracht, *regels);
        Q_EMIT described();
    });
}

std::vector<QWidget*> CentenrondePage::panes()
{
    return m_stapel->currentWidget() == m_kiezen ? m_kiezen->panes() : m_voorbeeld->panes();
}

std::vector<KeyHint> CentenrondePage::keyHints() const
{
    if (m_stapel->currentWidget() == m_kiezen)
        return {{QKeySequence(Qt::Key_Space), tr("kiezen")}, {QKeySequence(QKeySequence::SelectAll), tr("alles kiezen")}, {QKeySequence(Qt::CTRL | Qt::Key_Return), tr("voorbeeld")}};
    return {{QKeySequence(Qt::CTRL | Qt::Key_Return), tr("verder")}, {QKeySequence(Qt::Key_Escape), tr("terug")}};
}

} // namespace pgb::ui
