#include "client/ui/shell/sections.h"
#include "shared/domain/toegang/toegang.h"
#include <QCoreApplication>
#include <algorithm>

namespace pgb::ui {
namespace {

struct SectionWords {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::Section)
};

} // namespace

QString sectionName(Section section)
{
    switch (section) {
    case Section::Vandaag: return SectionWords::tr("Vandaag");
    case Section::Werklijst: return SectionWords::tr("Werklijst");
    case Section::Clienten: return SectionWords::tr("Cliënten");
    case Section::Overeenkomsten: return SectionWords::tr("Overeenkomsten");
    case Section::Declaraties: return SectionWords::tr("Declaraties");
    case Section::Budgetten: return SectionWords::tr("Budgetten");
    case Section::Betalingen: return SectionWords::tr("Betalingen");
    case Section::Documenten: return SectionWords::tr("Documenten");
    case Section::Rapporten: return SectionWords::tr("Rapporten");
    case Section::Instellingen: return SectionWords::tr("Instellingen");
    case Section::Gebruikers: return SectionWords::tr("Gebruikers");
    case Section::Parameters: return SectionWords::tr("Parameters");
    case Section::Logboek: return SectionWords::tr("Logboek");
    }
    return {};
}

QString sectionIcon(Section section)
{
    switch (section) {
    case Section::Vandaag: return QStringLiteral("go-home");
    case Section::Werklijst: return QStringLiteral("view-pim-tasks");
    case Section::Clienten: return QStringLiteral("system-users");
    case Section::Overeenkomsten: return QStringLiteral("document-edit");
    case Section::Declaraties: return QStringLiteral("table");
    case Section::Budgetten: return QStringLiteral("office-chart-pie");
    case Section::Betalingen: return QStringLiteral("view-bank");
    case Section::Documenten: return QStringLiteral("document-multiple");
    case Section::Rapporten: return QStringLiteral("office-chart-bar");
    case Section::Instellingen: return QStringLiteral("settings-configure");
    case Section::Gebruikers: return QStringLiteral("user-properties");
    case Section::Parameters: return QStringLiteral("table");
    case Section::Logboek: return QStringLiteral("document-multiple");
    }
    return {};
}

std::vector<Section> sectionsFor(Rol rol)
{
    using enum Section;
    switch (rol) {
    case Rol::Budgethouder:
        return {Vandaag, Overeenkomsten, Declaraties, Budgetten, Betalingen, Logboek, Instellingen};
    case Rol::Vertegenwoordiger:
        return {Vandaag, Clienten, Overeenkomsten, Declaraties, Budgetten, Betalingen, Instellingen};
    case Rol::Zorgverlener:
        return {Vandaag, Overeenkomsten, Declaraties, Betalingen, Instellingen};
    case Rol::MedewerkerOrganisatie:
        return {Vandaag, Clienten, Overeenkomsten, Declaraties, Betalingen, Instellingen};
    case Rol::MedewerkerVerstrekker:
        return {Vandaag, Werklijst, Clienten, Overeenkomsten, Declaraties, Budgetten, Instellingen};
    case Rol::Svb:
        return {Vandaag, Werklijst, Clienten, Overeenkomsten, Declaraties, Budgetten, Betalingen, Instellingen};
    case Rol::Beheerder:
        return {Gebruikers, Parameters, Logboek, Instellingen}; // no look into dossiers
    }
    return {};
}

std::vector<Section> sectionsFor(const Gebruiker& wie)
{
    std::vector<Section> sections = sectionsFor(wie.rol);
    if (magGebruikersBeheren(wie) && std::find(sections.begin(), sections.end(), Section::Gebruikers) == sections.end())
        sections.insert(sections.end() - 1, Section::Gebruikers); // Instellingen stays last
    return sections;
}

bool kiestClienten(const std::vector<Section>& sections)
{
    return std::find(sections.begin(), sections.end(), Section::Overeenkomsten) != sections.end();
}

} // namespace pgb::ui
