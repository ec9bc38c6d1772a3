#include "client/ui/bulk/bulk_kop.h"
#include "client/ui/bulk/bulk_woorden.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/labels.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pgb::ui {

BulkKop::BulkKop(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_naam(makeElided({}, LabelLook::Heading)), m_over(makeElided({}, LabelLook::Muted)), m_stop(new QPushButton(tr("Stoppen"))), m_fout(new FoutBalk(context.theme)), m_bron(makeLabel({}, LabelLook::Plain, true))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    auto* regel = new QWidget;
    auto* rij = new QHBoxLayout(regel);
    rij->setContentsMargins(16, 0, 0, 0);
    rij->setSpacing(12);
    rij->addWidget(m_naam);
    rij->addWidget(m_over);
    rij->addWidget(m_stop);
    m_stop->hide();
    rij->addStretch();
    rij->addWidget(m_fout, 1);
    kolom->addWidget(regel);
    dressed(context.theme, regel, [this, regel] { regel->setMinimumHeight(m_fout->sizeHint().height()); });
    m_bron->setContentsMargins(16, 0, 16, 6);
    setTone(m_bron, Role::Attention);
    m_bron->hide();
    kolom->addWidget(m_bron);
    toonNaam({});
}

void BulkKop::toonNaam(const QString& naam)
{
    m_naam->setText(naam.isEmpty() ? tr("Nog geen bestand open") : naam);
    m_vanBatch.clear();
    m_over->clear();
}

void BulkKop::toonBatch(const wire::BulkBatch& batch)
{
    m_naam->setText(batch.naam);
    m_vanBatch = tr("nummer %1, gebracht op %2").arg(batch.id.waarde).arg(bulkDag(batch.aangemaaktOp));
    m_over->setText(m_vanBatch);
}

void BulkKop::toonLeest(const QString& naam)
{
    m_over->setText(naam.isEmpty() ? m_vanBatch : tr("%1 wordt gelezen…").arg(naam));
    m_stop->setVisible(!naam.isEmpty());
}

void BulkKop::zegVanBron(const QStringList& zinnen)
{
    m_bron->setText(zinnen.join(QLatin1Char(' ')));
    m_bron->setVisible(!zinnen.isEmpty());
}

} // namespace pgb::ui
