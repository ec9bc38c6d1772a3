#pragma once
#include "client/ui/shell/finder_dialog.h"
#include "client/ui/shell/fuzzy.h"
#include "client/ui/shell/page.h"

namespace pgb::ui {

class ClientDirectory;

/// What the palette finds besides commands: a place to go to.
struct PaletteNoun {
    FinderRow row;
    Address address;
    std::function<void()> doe = {}; ///< in place of opening the address
    int rank = 0;                   ///< what waits for the user is lowest, and comes first of those that fit as well
    QString words = {};             ///< that find it and are not shown
};
/// Further nouns for a query ("declaratie maart yilmaz"), asked while the user types: must answer at once from memory.
using NounSource = std::function<std::vector<PaletteNoun>(const QString& query)>;

/// Verbs and nouns in one list: commands with their direct key, pages, clients, and pages of a client. What fits best stands on top;
/// of what fits as well verbs and pages come before clients, because a few letters of a page are in many names too, and what is of the client of the tab
/// in front before what is of another.
class CommandPalette {
public:
    CommandPalette(const Commands& commands, const ClientDirectory& clients, Navigator& navigator);
    void setSections(std::vector<Section> sections) { m_sections = std::move(sections); }
    void addNouns(NounSource source) { m_sources.push_back(std::move(source)); }
    /// The client of the tab in front; 0 = of none.
    void setClient(std::function<BudgethouderId()> client) { m_client = std::move(client); }

    /// At most 60 rows, best first.
    std::vector<FinderRow> rows(const QString& query) const;
    /// Runs what a row of rows() stands for; false when it cannot be done any more.
    bool choose(const QString& id) const;

private:
    enum class Kind { VerbOrPage, Client, PageOfClient, Noun };
    struct Found {
        Fit fit;
        Kind kind;
        FinderRow row;
        int rank = 0;
        BudgethouderId client = {}; ///< 0 = of none
    };
    void addVerbs(const FuzzyQuery& query, std::vector<Found>& found) const;
    void addPages(const FuzzyQuery& query, std::vector<Found>& found) const;
    void addClients(const FuzzyQuery& query, std::vector<Found>& found) const;
    void addNouns(const QString& typed, const FuzzyQuery& query, std::vector<Found>& found) const;
    const Commands& m_commands;
    const ClientDirectory& m_clients;
    Navigator& m_navigator;
    std::vector<Section> m_sections;
    std::vector<NounSource> m_sources;
    std::function<BudgethouderId()> m_client;
    mutable std::vector<PaletteNoun> m_nouns; ///< those of the last rows(), by index in the id
};

} // namespace pgb::ui
