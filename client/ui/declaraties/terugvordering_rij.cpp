#include "client/ui/declaraties/terugvordering_rij.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/labels.h"
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace pgb::ui {

TerugvorderingRij::TerugvorderingRij(const PageContext& context, std::function<QDate()> vandaag, QWidget* parent)
    : QWidget(parent), m_vandaag(std::move(vandaag)), m_dag(new DateLineEdit(m_vandaag)), m_reden(new QLineEdit), m_terugbetaald(new QPushButton(tr("Terugbetaald"))),
      m_afschrijven(new QPushButton(tr("Afschrijven"))), m_fout(makeLabel({}, LabelLook::Wrong, true))
{
    auto* raster = new QGridLayout(this);
    raster->setContentsMargins(0, 0, 0, 0);
    raster->setHorizontalSpacing(8);
    raster->setVerticalSpacing(6);
    QLabel* binnen = makeLabel(tr("Binnengekomen op"), LabelLook::Plain);
    QLabel* waarom = makeLabel(tr("Of niet meer vragen"), LabelLook::Plain);
    binnen->setBuddy(m_dag);
    waarom->setBuddy(m_reden);
    m_dag->setPast();
    m_dag->setDate(m_vandaag());
    m_dag->setAccessibleName(tr("Dag waarop het geld binnenkwam"));
    m_reden->setPlaceholderText(tr("Waarom hoeft het niet meer terug? Iedereen leest deze zin."));
    m_reden->setAccessibleName(tr("Reden van afschrijven"));
    m_reden->setMaxLength(2000);
    dressed(context.theme, m_dag, [this, &theme = context.theme] { m_dag->setFixedWidth(theme.px(130)); });
    raster->addWidget(binnen, 0, 0);
    raster->addWidget(m_dag, 0, 1, Qt::AlignLeft);
    raster->addWidget(m_terugbetaald, 0, 2);
    raster->addWidget(waarom, 1, 0);
    raster->addWidget(m_reden, 1, 1);
    raster->addWidget(m_afschrijven, 1, 2);
    raster->addWidget(m_fout, 2, 0, 1, 3);
    raster->setColumnStretch(1, 1);
    m_fout->hide();
    connect(m_terugbetaald, &QPushButton::clicked, this, &TerugvorderingRij::meld);
    connect(m_afschrijven, &QPushButton::clicked, this, &TerugvorderingRij::schrijfAf);
}

TerugvorderingRij::Typwerk TerugvorderingRij::typwerk() const { return {m_dag->text(), m_reden->text(), m_dag->hasFocus(), m_reden->hasFocus()}; }

void TerugvorderingRij::zet(const Typwerk& typwerk)
{
    m_dag->setText(typwerk.dag);
    m_reden->setText(typwerk.reden);
    if (typwerk.inDag)
        m_dag->setFocus(Qt::OtherFocusReason);
    if (typwerk.inReden)
        m_reden->setFocus(Qt::OtherFocusReason);
}

void TerugvorderingRij::meld()
{
    const std::optional<QDate> dag = m_dag->typed();
    if (!dag || *dag > m_vandaag())
        return zegFout(tr("Typ de dag waarop het geld binnenkwam. Die dag is niet later dan vandaag."));
    Q_EMIT besloten({dag, {}});
}

void TerugvorderingRij::schrijfAf()
{
    if (m_reden->text().trimmed().isEmpty())
        return zegFout(tr("Typ eerst waarom het niet meer terug hoeft."));
    Q_EMIT besloten({std::nullopt, m_reden->text().trimmed()});
}

void TerugvorderingRij::zegFout(const QString& zin)
{
    m_fout->setText(zin);
    m_fout->show();
    Q_EMIT hoogteAnders();
}

} // namespace pgb::ui
