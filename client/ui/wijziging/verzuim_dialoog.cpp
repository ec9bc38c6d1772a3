#include "client/ui/wijziging/verzuim_dialoog.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/ui/overeenkomst/veld_blok.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace pgb::ui {

VerzuimDialoog::VerzuimDialoog(const Theme& theme, LevensloopGateway& gateway, const ZorgovereenkomstFeiten& feiten, QWidget* parent)
    : QDialog(parent), m_gateway(gateway), m_id(feiten.zorgovereenkomst.id), m_naam(OvereenkomstWoorden::zorgverlenerVan(feiten)), m_vandaag(feiten.vandaag),
      m_nu(makeLabel({}, LabelLook::Plain, true)), m_fout(makeLabel({}, LabelLook::Wrong, true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Ziekte of verlof"));
    bouw(theme);
    m_gateway.verzuim(m_id, this, [this](const Outcome<std::vector<Verzuim>>& lijst) {
        if (lijst)
            return vul(*lijst);
        m_fout->setText(probleemTekst(lijst.problem()));
        m_fout->show();
    });
}

QWidget* VerzuimDialoog::soortVeld()
{
    auto* vak = new QWidget;
    auto* rij = new QHBoxLayout(vak);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(16);
    m_ziekte = new QRadioButton(tr("Ziek"));
    m_zwanger = new QRadioButton(tr("Zwangerschap of bevalling"));
    m_ziekte->setChecked(true);
    rij->addWidget(m_ziekte);
    rij->addWidget(m_zwanger);
    rij->addStretch(1);
    return vak;
}

void VerzuimDialoog::bouw(const Theme& theme)
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 16, 16, 16);
    kolom->setSpacing(10);
    kolom->addWidget(makeLabel(tr("%1 kan niet werken").arg(m_naam), LabelLook::Heading, true));
    kolom->addWidget(m_nu);
    m_nu->hide();
    kolom->addWidget(new VeldBlok(theme, {tr("Waarom"), tr("Wat iemand heeft, vragen wij niet.")}, QStringLiteral("verzuim/soort"), soortVeld()));
    const auto dag = [this, &theme](const QString& naam, const QString& hulp, const char* id, bool verplicht) {
        auto* veld = new DateLineEdit([this] { return m_vandaag; });
        veld->setObjectName(QString::fromLatin1(id));
        dressed(theme, veld, [veld, &theme] { veld->setMaximumWidth(theme.px(200)); });
        return std::pair(veld, new VeldBlok(theme, {naam, hulp, verplicht}, QStringLiteral("verzuim/") + QLatin1String(id), veld));
    };
    const auto [van, vanBlok] = dag(tr("Eerste dag"), tr("De eerste dag waarop niet of niet helemaal is gewerkt."), "van", true);
    const auto [tot, totBlok] = dag(tr("Laatste dag"), tr("Laat leeg zolang het duurt."), "tot", false);
    m_van = van;
    m_tot = tot;
    m_van->setDate(m_vandaag);
    kolom->addWidget(vanBlok);
    kolom->addWidget(totBlok);
    m_procent = new QLineEdit;
    m_procent->setObjectName(QStringLiteral("procent"));
    m_procent->setMaxLength(3);
    m_procent->setAlignment(Qt::AlignRight);
    dressed(theme, m_procent, [this, &theme] { m_procent->setMaximumWidth(theme.px(80)); });
    kolom->addWidget(new VeldBlok(theme, {tr("Nog inzetbaar, in procenten"), tr("Hoeveel van het werk kan nog wel worden gedaan? Leeg is 0: helemaal niet."), false}, QStringLiteral("verzuim/procent"), m_procent));
    auto* vervanger = makeLink(tr("Maak een overeenkomst voor een vervanger"));
    vervanger->setObjectName(QStringLiteral("vervanger"));
    vervanger->setToolTip(tr("Die overeenkomst heeft de looptijd 'Vervanging' en eindigt vanzelf als %1 terug is.").arg(m_naam));
    kolom->addWidget(vervanger, 0, Qt::AlignLeft);
    kolom->addWidget(m_fout);
    m_fout->hide();
    auto* knoppen = new QHBoxLayout;
    auto* nee = new QPushButton(tr("Annuleren"));
    m_ja = new QPushButton(tr("Melden"));
    m_ja->setObjectName(QStringLiteral("ja"));
    m_ja->setDefault(true);
    restyle(m_ja, "kind", QStringLiteral("main"));
    knoppen->addStretch(1);
    knoppen->addWidget(nee);
    knoppen->addWidget(m_ja);
    kolom->addLayout(knoppen);
    connect(nee, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ja, &QPushButton::clicked, this, &VerzuimDialoog::verstuur);
    connect(vervanger, &QPushButton::clicked, this, [this] {
        Q_EMIT vervanging();
        reject();
    });
    new GrowingDialog(this, 72);
    m_ziekte->setFocus();
}

void VerzuimDialoog::vul(const std::vector<Verzuim>& lijst)
{
    for (const Verzuim& v : lijst) {
        if (v.tot && *v.tot < m_vandaag)
            continue;
        m_lopend = v;
        (v.soort == VerzuimSoort::Ziekte ? m_ziekte : m_zwanger)->setChecked(true);
        m_van->setDate(v.van);
        m_tot->setDate(v.tot.value_or(QDate()));
        m_procent->setText(v.inzetbaarProcent > 0 ? QString::number(v.inzetbaarProcent) : QString());
        m_nu->setText(tr("Er is al gemeld dat %1 afwezig is sinds %2. Is dat voorbij, vul dan de laatste dag in.").arg(m_naam, datumTekst(v.van, huidigeTaal())));
        m_nu->show();
        m_ja->setText(tr("Bewaren"));
        m_tot->setFocus();
        return;
    }
}

QString VerzuimDialoog::watMist() const
{
    bool getal = false;
    const int procent = m_procent->text().trimmed().toInt(&getal);
    if (!m_van->problem().isEmpty() || !m_van->date().isValid())
        return tr("Vul de eerste dag in.");
    if (!m_tot->problem().isEmpty())
        return m_tot->problem();
    if (m_tot->date().isValid() && m_tot->date() < m_van->date())
        return tr("De laatste dag ligt voor de eerste dag.");
    if (!m_procent->text().trimmed().isEmpty() && (!getal || procent < 0 || procent > 99))
        return tr("Vul een getal in van 0 tot en met 99.");
    return {};
}

void VerzuimDialoog::verstuur()
{
    const QString mist = watMist();
    m_fout->setText(mist);
    m_fout->setVisible(!mist.isEmpty());
    if (!mist.isEmpty())
        return;
    VerzuimOpdracht opdracht;
    opdracht.zorgovereenkomst = m_id;
    if (m_lopend) {
        opdracht.verzuim = m_lopend->id;
        opdracht.rijversie = m_lopend->rijversie;
    }
    opdracht.invoer = {m_ziekte->isChecked() ? VerzuimSoort::Ziekte : VerzuimSoort::Zwangerschap, m_van->date(),
                       m_tot->date().isValid() ? std::optional(m_tot->date()) : std::nullopt, m_procent->text().trimmed().toInt()};
    m_ja->setEnabled(false);
    m_gateway.meldVerzuim(opdracht, this, [this](const Outcome<Verzuim>& gemeldVerzuim) {
        m_ja->setEnabled(true);
        if (!gemeldVerzuim) {
            m_fout->setText(probleemTekst(gemeldVerzuim.problem()));
            m_fout->show();
            return;
        }
        Q_EMIT gemeld(gemeldVerzuim->tot ? tr("Bewaard: %1 is afwezig tot en met %2.").arg(m_naam, datumTekst(*gemeldVerzuim->tot, huidigeTaal()))
                                         : tr("Gemeld: %1 is afwezig vanaf %2.").arg(m_naam, datumTekst(gemeldVerzuim->van, huidigeTaal())));
        accept();
    });
}

} // namespace pgb::ui
