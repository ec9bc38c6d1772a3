// The versions of an agreement, to read beside the one that is being filled in.
#include "client/ui/overeenkomst/bekijken.h"
#include "client/ui/overeenkomst/bewerker.h"
#include "client/ui/overeenkomst/overeenkomst_page.h"
#include "client/ui/overeenkomst/overeenkomst_uitvoer.h"
#include "client/ui/overeenkomst/versies_lezen.h"
#include "client/ui/wijziging/wijzig_keuze.h"
#include <QVBoxLayout>

namespace pgb::ui {

QWidget* OvereenkomstPage::scherm() const
{
    return m_keuze ? static_cast<QWidget*>(m_keuze) : m_bewerker ? static_cast<QWidget*>(m_bewerker) : m_bekijken;
}

bool OvereenkomstPage::kanVersiesLezen() const
{
    return scherm() && !m_versies && !m_bezig && m_session->feiten().zorgovereenkomst.versies.size() > 1;
}

void OvereenkomstPage::leesVersies()
{
    if (!kanVersiesLezen())
        return;
    if (scherm() == m_bekijken)
        return m_bekijken->naarVersies();
    const QWidget* focus = window()->focusWidget();
    m_voorVersies = focus && scherm()->isAncestorOf(focus) ? const_cast<QWidget*>(focus) : nullptr;
    m_versies = new VersiesLezen(m_context.theme, *m_session);
    scherm()->hide();
    m_kolom->addWidget(m_versies, 1);
    m_versies->show();
    if (isVisible())
        m_versies->begin();
    connect(m_versies, &VersiesLezen::terug, this, &OvereenkomstPage::sluitVersies);
    connect(m_versies, &VersiesLezen::pdf, this, [this] { uitvoer(&bewaarAlsPdf); });
    connect(m_versies, &VersiesLezen::afdrukken, this, [this] { uitvoer(&drukAf); });
    Q_EMIT described();
}

void OvereenkomstPage::sluitVersies()
{
    m_versies->hide();
    m_versies->deleteLater();
    m_versies = nullptr;
    scherm()->show();
    if (m_voorVersies)
        m_voorVersies->setFocus(Qt::OtherFocusReason);
    else if (m_keuze)
        m_keuze->begin();
    else if (m_bewerker)
        m_bewerker->begin();
    Q_EMIT described();
}

} // namespace pgb::ui
