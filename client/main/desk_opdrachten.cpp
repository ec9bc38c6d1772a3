// What can be done from anywhere: for the palette.
#include "client/main/desk.h"
#include "client/models/declaraties_lijst.h"
#include "client/ui/bulk/splitsing_page.h"
#include "client/ui/clienten/palette_clienten.h"
#include "client/ui/declaraties/kosten_page.h"
#include "client/ui/declaraties/maandronde_page.h"
#include "client/ui/shell/workspace.h"
#include "client/ui/widgets/balk.h"
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace pgb {

void Desk::addCommands()
{
    m_commands.add({QStringLiteral("wachtrij.nietVerzonden"), tr("Bekijk wat nog niet is verzonden"), {}, [this] { showUnsent(); },
                    [this] { return !m_unsent.sentences().isEmpty(); }, tr("wachtrij concept bewaard computer")}, &m_window->workspace());
    if (m_session.gebruiker.rol == Rol::MedewerkerVerstrekker)
        m_commands.add({QStringLiteral("toekenning.nieuw"), tr("Toekenning invoeren"), {},
                        [this] {
                            const ui::Page* now = m_window->workspace().current();
                            const auto client = now ? now->client() : std::nullopt;
                            m_window->workspace().open({ui::Section::Budgetten, client ? client->id : BudgethouderId(), QStringLiteral("toekenning/nieuw")});
                        }, {}, tr("beschikking budget nieuw")},
                       &m_window->workspace());
    addDeclaratieCommands();
    ui::clientWegen({m_theme, m_commands, m_window->workspace()}, m_clients, m_services.dossiers.bevoegd(), [this] { return m_window->workspace().current(); },
                    m_window->workspace());
    const auto uren = [this] { return vultUrenIn(m_services.dossiers.bevoegd()); };
    m_commands.add({QStringLiteral("maandronde.vergeten"), tr("Vergeten uren"), {}, [this] { m_window->workspace().open(ui::maandrondeAdres()); }, uren,
                    tr("radar maandronde ontbreekt niet ingediend")}, &m_window->workspace());
    m_commands.add({QStringLiteral("maandronde.proef"), tr("Proefkeuring van deze maand"), {}, [this] { m_window->workspace().open(ui::maandrondeAdres(true)); }, uren,
                    tr("controleren vooraf maandronde")}, &m_window->workspace());
    if (isZorgverlenerKant()) {
        followBulk();
        m_commands.add({QStringLiteral("splitsing"), tr("Betaling splitsen: een bankafschrift naast uw declaraties"), {},
                        [this] { m_window->workspace().open(ui::splitsingAdres()); }, {}, tr("camt bank bundelbetaling kostenplaats afschrift")},
                       &m_window->workspace());
        m_commands.add({QStringLiteral("rekening.eigen"), m_session.gebruiker.rol == Rol::Zorgverlener ? tr("Mijn rekeningnummer") : tr("Rekeningnummer van uw organisatie"), {},
                        [this] { showMijnRekening(); }, {}, tr("iban bank betaald uitbetaling wijzigen betaalwijze bundel per factuur")},
                       &m_window->workspace());
    }
    if (m_session.gebruiker.rol == Rol::MedewerkerVerstrekker)
        m_commands.add({QStringLiteral("vertegenwoordigers.zoek"), tr("Vertegenwoordigers van een cliënt"), {},
                        [this] {
                            const ui::Page* now = m_window->workspace().current();
                            const auto client = now ? now->client() : std::nullopt;
                            m_window->workspace().open({ui::Section::Clienten, client ? client->id : BudgethouderId(), {}});
                            if (!client)
                                m_window->workspace().toast(tr("Kies een cliënt en daarna Vertegenwoordigers."));
                        }, {}, tr("vertegenwoordiging volmacht machtiging rechten")}, &m_window->workspace());
    m_commands.add({QStringLiteral("verbinding.aanmelden"), tr("Opnieuw aanmelden bij de server"), {}, [this] { Q_EMIT signInAgainWanted(); },
                    [this] { return !m_client->online(); }, tr("certificaat verbinding veilig")}, &m_window->workspace());
    if (m_session.gebruiker.rol == Rol::MedewerkerVerstrekker)
        m_commands.add({QStringLiteral("toekenningen.lijst"), tr("Toekenningen"), {},
                        [this] { m_window->workspace().open({ui::Section::Budgetten, {}, QStringLiteral("toekenningen")}); }, {}, tr("beschikkingen budgetten lijst")},
                       &m_window->workspace());
    m_commands.add({QStringLiteral("wachtrij.geweigerd"), tr("Bekijk wat niet is aangenomen"), {}, [this] { this->showRefused(); },
                    [this] { return !m_services.outbox.refused().empty(); }, tr("geweigerd fout wachtrij")}, &m_window->workspace());
}

void Desk::addDeclaratieCommands()
{
    ui::Workspace& workspace = m_window->workspace();
    const auto client = [&workspace] {
        const ui::Page* now = workspace.current();
        const auto van = now ? now->client() : std::nullopt;
        return van ? van->id : BudgethouderId();
    };
    const std::optional<Invoerkant> kant = invoerkantVan(m_session.gebruiker.rol);
    const auto invoeren = [this, client] {
        const BudgethouderId id = client();
        const Bevoegd& lezer = m_services.dossiers.bevoegd();
        return id ? lezer.mag(Handeling::DeclaratieInvoeren, id) : lezer.magErgens(Handeling::DeclaratieInvoeren);
    };
    if (kant)
        m_commands.add({QStringLiteral("kosten.nieuw"), tr("Kosten declareren"), {}, [&workspace, client] {
            if (const BudgethouderId id = client())
                return workspace.open(ui::kostenAdres(id));
            workspace.open({ui::Section::Clienten, {}, {}});
            workspace.toast(tr("Kies een cliënt en daarna Kosten declareren."));
        }, invoeren, tr("reiskosten bon bedrag")}, &workspace);
    if (kant && kanInvoeren(DeclaratieSoort::ZiekteUren, *kant))
        m_commands.add({QStringLiteral("ziekte.nieuw"), tr("Ziekte-uren declareren"), {}, [&workspace, client] {
            if (const BudgethouderId id = client())
                return workspace.open(ui::ziekteAdres(id));
            workspace.open({ui::Section::Clienten, {}, {}});
            workspace.toast(tr("Kies een cliënt en daarna Ziekte-uren declareren."));
        }, invoeren, tr("ziek loon ziekmelding verzuim kosten")}, &workspace);
    if (kant)
        m_commands.add({QStringLiteral("declaratie.corrigeren"), tr("Een betaalde declaratie corrigeren"), {}, [&workspace, client] {
            workspace.open({ui::Section::Declaraties, client(), QStringLiteral("status:uitbetaald")});
            workspace.toast(tr("Kies de declaratie, open haar met Spatie en kies Corrigeren."));
        }, invoeren, tr("correctie terugbetalen nabetaling fout uren")}, &workspace);
    if (m_session.gebruiker.rol == Rol::Svb)
        m_commands.add({QStringLiteral("betaalruns"), tr("Betaalruns"), {}, [&workspace] { workspace.open({ui::Section::Betalingen, {}, QStringLiteral("runs")}); }, {},
                        tr("betaling run uitvoeren stoppen")}, &workspace);
}

void Desk::tellUnreadable()
{
    constexpr qsizetype most = 3;
    QStringList all = m_unsent.unreadable();
    m_status.setUnreadable(!all.isEmpty());
    if (all.isEmpty())
        return;
    if (const qsizetype more = all.size() - most; more > 0)
        all = all.mid(0, most) << tr("en nog %1").arg(more);
    const QString folder = m_services.journal.directory();
    ui::MeldingBalk& notice = m_window->notice();
    notice.toon(ui::Role::Attention,
                tr("Op deze computer is werk van u niet te lezen: %1. Kijk het na en typ opnieuw wat ontbreekt. Wij gooien niets weg: de bestanden staan in de map %2.")
                    .arg(all.join(QStringLiteral("; ")), QDir::toNativeSeparators(folder)),
                tr("Open de map"), tr("Ik heb het gezien"));
    connect(&notice, &ui::MeldingBalk::eersteGekozen, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    connect(&notice, &ui::MeldingBalk::tweedeGekozen, this, [this, &notice] {
        notice.hide();
        m_services.journal.unreadableSeen();
        m_status.setUnreadable(false);
    });
}

} // namespace pgb
