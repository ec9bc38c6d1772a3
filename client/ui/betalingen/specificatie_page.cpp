#include "client/ui/betalingen/specificatie_page.h"
#include "client/models/maandrooster_tekst.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/date_text.h"
#include "shared/base/ascii.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/wire/specificatie_xml.h"
#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>
#include <numeric>

namespace pgb::ui {
namespace {
constexpr int zorgKolom = 11;
}

Address specificatieAdres(BudgethouderId budgethouder, BetalingId betaling)
{
    return {Section::Betalingen, budgethouder, QStringLiteral("specificatie/%1").arg(betaling.waarde)};
}

std::optional<BetalingId> specificatieVan(const Address& address)
{
    const QLatin1String begin("specificatie/");
    if (address.section != Section::Betalingen || !address.wat.startsWith(begin))
        return std::nullopt;
    const auto nummer = ascii::number(address.wat.mid(begin.size()), 18);
    return nummer ? std::optional(BetalingId{*nummer}) : std::nullopt;
}

SpecificatiePage::SpecificatiePage(const Address& address, const PageContext& context, DossierGateway& gateway, GeldGateway& geld)
    : DossierLijstPage(context, gateway, address, {tr("Specificatie"), QStringLiteral("view-bank"), QString(), {}, tr("Deze betaling heeft geen regels."), {}},
                       {{tr("Kenmerk")}, {tr("Boekdatum"), true}, {tr("Cliënt")}, {tr("Klantnummer")}, {tr("Wet")}, {tr("Overeenkomst")}, {tr("Eigen contractnummer")},
                        {tr("Eigen klantnummer")}, {tr("Declaratie")}, {tr("Factuurnummer")}, {tr("Periode")}, {tr("Zorg")}, {tr("Aantal"), true}, {tr("Tarief"), true}, {tr("Bedrag"), true}},
                       {QStringLiteral("betaalrun")}),
      m_geld(geld), m_betaling(specificatieVan(address).value_or(BetalingId()))
{
    tabel()->setStretchColumn(2);
    tabel()->setGivingWay({0, 1, 6, 7, 3, 5, 4, 9});
    auto* xml = new QPushButton(tr("Opslaan als XML…"));
    auto* tabel = new QPushButton(tr("Opslaan als bestand…"));
    connect(xml, &QPushButton::clicked, this, &SpecificatiePage::kiesXml);
    connect(tabel, &QPushButton::clicked, this, [&commands = context.commands] { commands.run(QStringLiteral("lijst.exporteer")); });
    for (QPushButton* knop : {xml, tabel})
        kader()->voegToe(knop);
    context.commands.add({QStringLiteral("specificatie.xml"), tr("Specificatie opslaan als XML"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { kiesXml(); },
                          [this] { return records() > 0; }, tr("boekhouding bestand export")}, this);
}

void SpecificatiePage::kiesXml()
{
    if (records() == 0)
        return;
    auto* kiezer = new QFileDialog(this, tr("Specificatie opslaan als XML"), title() + QStringLiteral(".xml"), tr("XML (*.xml)"));
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setAcceptMode(QFileDialog::AcceptSave);
    kiezer->setDefaultSuffix(QStringLiteral("xml"));
    connect(kiezer, &QFileDialog::fileSelected, this, &SpecificatiePage::bewaarXml);
    kiezer->open();
}

void SpecificatiePage::bewaarXml(const QString& pad)
{
    QSaveFile bestand(pad);
    const QByteArray xml = wire::specificatieXml(m_spec);
    const bool gelukt = bestand.open(QIODevice::WriteOnly) && bestand.write(xml) == xml.size() && bestand.commit();
    context().navigator.toast(gelukt ? tr("De specificatie staat in %1.").arg(pad) : tr("Wij kunnen %1 niet schrijven. Kies een andere plek.").arg(pad), {});
}

QString SpecificatiePage::title() const
{
    return m_spec.betaling.boekdatum.isValid() ? tr("Specificatie betaling %1").arg(datumTekst(m_spec.betaling.boekdatum, huidigeTaal())) : DossierLijstPage::title();
}

std::vector<KeyHint> SpecificatiePage::keyHints() const
{
    return {{QKeySequence(Qt::Key_Return), tr("naar de declaratie")}, {QKeySequence(Qt::CTRL | Qt::Key_E), tr("opslaan als bestand")}, {QKeySequence(QKeySequence::Print), tr("afdrukken")}};
}

void SpecificatiePage::laad()
{
    m_geld.specificatie(m_betaling, this, [this](const Outcome<Specificatie>& spec) {
        if (!spec)
            return mislukt(spec.problem());
        m_spec = *spec;
        m_onder.clear();
        if (m_spec.verrekend.centen != 0)
            m_onder.emplace_back(tr("Verrekend met een eerdere betaling"), -m_spec.verrekend);
        if (m_spec.nietNu.centen != 0)
            m_onder.emplace_back(tr("Wordt op een ander moment betaald"), -m_spec.nietNu);
        const Betaling& betaling = m_spec.betaling;
        m_onder.emplace_back(betaling.status == BetaalrunStatus::Uitgevoerd ? tr("Overgemaakt") : tr("Ingepland voor %1").arg(datumTekst(betaling.boekdatum, huidigeTaal())), betaling.bedrag);
        geladen();
    });
}

std::vector<int> SpecificatiePage::volgorde() const
{
    std::vector<int> alle(m_spec.regels.size() + m_onder.size());
    std::iota(alle.begin(), alle.end(), 0);
    return alle;
}

CellRow SpecificatiePage::rij(int record) const
{
    const Taal taal = huidigeTaal();
    const Betaling& b = m_spec.betaling;
    const CellRow begin{{.text = b.kenmerk, .tone = Role::Muted}, {.text = dateShort(b.boekdatum), .spoken = datumTekst(b.boekdatum, taal)}};
    CellRow cellen = begin;
    if (size_t(record) >= m_spec.regels.size()) {
        const auto& [naam, bedrag] = m_onder[size_t(record) - m_spec.regels.size()];
        cellen.resize(zorgKolom); // as wide as its words
        cellen.push_back({.text = naam, .bold = true});
        cellen.resize(14);
        cellen.push_back({.text = euroTekst(bedrag, taal), .bold = true});
        return cellen;
    }
    const Specificatieregel& r = m_spec.regels[size_t(record)];
    const BladRij zorg{r.functieCode, r.eenheid, {}};
    const CellRow rest{{.text = r.budgethouderNaam, .bold = true},
                       {.text = r.klantnummer},
                       {.text = codeTekst(r.wet)},
                       {.text = r.zorgovereenkomstNummer},
                       {.text = r.eigenContractnummer},
                       {.text = r.eigenKlantnummer},
                       {.text = r.correctieVan ? tr("%1 (correctie)").arg(r.declaratieNummer) : r.declaratieNummer},
                       {.text = r.factuurnummer},
                       {.text = periodeTekst(r.periode, taal)},
                       {.text = RoosterTekst::rijNaam(zorg)},
                       {.text = RoosterTekst::getal(aantalInEenheid(r.eenheid, r.aantal))},
                       {.text = euroTekst(r.tarief, taal)},
                       {.text = euroTekst(r.bedrag, taal)}};
    cellen.insert(cellen.end(), rest.begin(), rest.end());
    return cellen;
}

void SpecificatiePage::open(int record)
{
    if (size_t(record) < m_spec.regels.size())
        context().navigator.open({Section::Declaraties, address().budgethouder, QStringLiteral("declaratie/%1").arg(m_spec.regels[size_t(record)].declaratie.waarde)});
}

void SpecificatiePage::beschrijf()
{
    const Betaling& b = m_spec.betaling;
    QStringList delen;
    if (b.boekdatum.isValid())
        delen << datumTekst(b.boekdatum, huidigeTaal()) << euroTekst(b.bedrag, huidigeTaal());
    if (!b.kenmerk.isEmpty())
        delen << b.kenmerk;
    kader()->setOndertitel(delen.join(QStringLiteral(" · ")));
}

} // namespace pgb::ui
