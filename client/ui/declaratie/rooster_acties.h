#pragma once
#include "client/import/plakken.h"
#include "client/import/tijdregistratie.h"
#include "client/models/maandrooster_model.h"
#include "client/ui/widgets/balk.h"
#include <QPointer>
#include <QThread>
#include <memory>

namespace pgb::ui {

class KeuzeBalk;
class Navigator;
class PatroonBalk;
class RoosterView;

/// What an act on the grid works with.
struct RoosterDelen {
    MaandroosterModel& model;
    RoosterView& cellen;
    MeldingBalk& melding;
    Navigator& navigator;
};

/// Ctrl+;: a weekday pattern over the whole period, or over the selected days when that are more than one, with its preview in the grid.
class PatroonActie final : public QObject {
    Q_OBJECT
public:
    PatroonActie(PatroonBalk& balk, const RoosterDelen& delen, QObject* parent);
    void open();
    void sluit();
    /// The agreed fixed days instead of a typed pattern.
    bool kanAfspraak() const;
    void vulAfspraak();

private:
    void herstel();
    void toonVoorbeeld(bool poging);
    void vulIn();
    std::vector<int> rijen() const;
    Periode dagen() const;
    QString foutzin(const Problem& problem) const;
    QString uitleg(const std::vector<CelWijziging>& wijzigingen) const;

    PatroonBalk& m_balk;
    RoosterDelen m_delen;
    std::vector<CelPlaats> m_doel; ///< cells that were selected when the line was opened
    std::vector<CelWijziging> m_wijzigingen;
};

/// Ctrl+Shift+M: the last declaratie on the same weekdays of this month.
class KopieActie final : public QObject {
    Q_OBJECT
public:
    KopieActie(DeclaratieGateway& gateway, const RoosterDelen& delen, QObject* parent);
    void start();

Q_SIGNALS:
    void bezigVeranderd(bool bezig);

private:
    void neemOver(const Declaratie& vorige);
    DeclaratieGateway& m_gateway;
    RoosterDelen m_delen;
    bool m_bezig = false;
};

/// Ctrl+V: a block from a spreadsheet; asks only for names that could be no row.
class PlakActie final : public QObject {
    Q_OBJECT
public:
    PlakActie(KeuzeBalk& balk, const RoosterDelen& delen, QObject* parent);
    void plak(const QString& tekst);

private:
    PlakPlan maakPlan(const QString& tekst, const QHash<QString, int>& keuze) const;
    void zet(bool voorbeeld);
    KeuzeBalk& m_balk;
    RoosterDelen m_delen;
    QString m_tekst;
};

/// An export of a time registration into the grid: read in a thread, shown as a preview, taken over as one step.
class ImportActie final : public QObject {
    Q_OBJECT
public:
    ImportActie(KeuzeBalk& balk, const RoosterDelen& delen, QObject* parent);
    ~ImportActie() override;
    void open(const QString& pad);
    /// Hours that were read elsewhere, to be looked at and taken over.
    void bied(const QString& titel, const QString& naam, const Registratie& registratie);

private:
    void gelezen(const QString& naam, const Outcome<Registratie>& uitkomst);
    void toonVoorbeeld();
    void neemOver();
    QStringList twijfels(const RegistratieUren& uren) const;
    QStringList gevolgen() const;
    KeuzeBalk& m_balk;
    RoosterDelen m_delen;
    std::unique_ptr<QThread> m_draad;
    QString m_naam;
    QString m_fout; ///< what the bar says of a file that could not be read
    Registratie m_registratie;
    std::vector<CelWijziging> m_wijzigingen;
};

/// Ctrl+G: another budget that the agreement allows pays what stands in the selected cells.
class BudgetActie final : public QObject {
    Q_OBJECT
public:
    BudgetActie(const RoosterDelen& delen, QObject* parent);
    bool kan() const;
    void kies();
    /// Asks which one where more can.
    void kies(const std::vector<CelPlaats>& cellen);

private:
    std::vector<CelPlaats> gekozen() const;
    QString naam(const BudgetVoorCellen& keuze) const;
    void betaal(const BudgetVoorCellen& keuze);
    RoosterDelen m_delen;
};

} // namespace pgb::ui
