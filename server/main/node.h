#pragma once
#include "server/app/application.h"
#include "server/config/options.h"
#include "server/storage/sql_storage.h"
#include <memory>

namespace pgb::server {

/// Database and use cases of one run of the program: what every command but serve needs, and serve too.
class Node {
public:
    /// `klok`: the set day of a practice set; invalid = the computer's clock.
    Node(const config::Config& config, QDate klok);
    ~Node();

    /// Opens the database and refuses one that is not up to date ("databaseNietBijgewerkt"); with `migrate` it is brought up to date
    /// when it is empty. A set day needs a practice set: "klokAlleenOefenomgeving". One that is half-made is not opened: "oefensetHalf".
    Outcome<void> open(bool migrateEmpty);
    storage::SqlStorage& storage() { return *m_storage; }
    app::Application& application() { return *m_application; }
    const app::Clock& clock() const { return *m_clock; }
    const app::Clock& systemClock() const { return m_systemClock; }
    bool oefenomgeving() const { return m_oefenomgeving; }
    QDate klok() const { return m_klok; }

private:
    const storage::StorageConfig m_config;
    QDate m_klok;
    app::SystemClock m_systemClock;
    std::unique_ptr<app::Clock> m_clock;
    std::unique_ptr<storage::SqlStorage> m_storage;
    std::unique_ptr<app::Application> m_application;
    bool m_oefenomgeving = false;
};

/// One piece of work with the rights of a beheerder, for who sits at the machine.
template<class T>
Outcome<T> asOperator(Node& node, const std::function<Outcome<T>(app::Werk&)>& work)
{
    app::Aanroeper wie;
    wie.gebruiker.rol = Rol::Beheerder;
    return node.application().write<T>(wie, work);
}

storage::StorageConfig storageConfig(const config::Config& config);
/// That the folders of the database and of its keys are there and take files: mapOntbreekt, geenMap, mapNietSchrijfbaar {pad}.
Outcome<void> checkFolders(const storage::StorageConfig& config);

} // namespace pgb::server
