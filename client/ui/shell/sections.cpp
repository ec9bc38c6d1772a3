#include "client/ui/shell/sections.h"
#include <QCoreApplication>

namespace pgb::ui {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("pgb::ui::Section", text);
}

} // namespace

QString sectionName(Section section)
{
    switch (section) {
    case Section::Vandaag: return tr(QT_TRANSLATE_NOOP("pgb::ui::Section", "Vandaag"));
    case Section::Werklijst: return tr(QT_TRANSLATE_NOOP("pgb::ui::Section", "Werklijst"));
    case Section::Clienten: return tr(QT_TRANSLATE_NOOP("pgb::ui::Section", "Cliënten"));
    case Section::Overeenkomsten: return tr(QT_TRANSLATE_NOOP("pgb::ui::Section", "Overeenkomsten"));
    case Section::Declaraties: return tr(QT_TRANSLATE_NOOP("pgb::ui::Section", "Declaraties"));
    case Section::Budgetten: return tr(QT_TRANSLATE_NOOP("pgb::ui::Section", "Budgetten"));
    case Section::Betalingen: return tr(QT_TRANSLATE_NOOP("pgb::ui::Section", "Betalingen"));
    case Section::Documenten: return tr(QT_TRANSLATE_NOOP("pgb::ui::Section", "Documenten"));
    case Section::Rapporten: return tr(QT_TRANSLATE_NOOP("pgb::ui::Section", "Rapporten"));
    case Section::Instellingen: return tr(QT_TRANSLATE_NOOP("pgb::ui::Section", "Instellingen"));
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
    }
    return {};
}

std::vector<Section> sectionsFor(Rol rol)
{
    using enum Section;
    switch (rol) {
    case Rol::Budgethouder:
        return {Vandaag, Overeenkomsten, Declaraties, Budgetten, Betalingen, Instellingen};
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
        return {Vandaag, Instellingen}; // no look into dossiers
    }
    return {};
}

} // namespace pgb::ui
