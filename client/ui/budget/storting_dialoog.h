#pragma once
#include "client/state/geld_gateway.h"
#include <QDialog>
#include <QTimer>
#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pgb::ui {

class Veld;

/// What a deposit can be for.
struct StortDoel {
    DeclaratieId declaratie; ///< that waits for it; empty = the budget
    QString tekst;
    Bedrag tekort; ///< proposed; zero = nothing is
    QString functieCode = {}; ///< the level that falls short; empty = the whole
};

/// A deposit by iDEAL (domain 3.5): how much, then at the bank, then what became of it. A payment that fails or expires can be begun again. At the
/// practice bank the payer chooses what it does; elsewhere the page of the bank is opened and its answer awaited. Window modal, without waiting.
class StortingDialoog final : public QDialog {
    Q_OBJECT
public:
    /// `doelen`: not empty; the first is the budget. `gekozen`: the one to begin with.
    StortingDialoog(BudgethouderId budgethouder, const Toekenning& toekenning, std::vector<StortDoel> doelen, DeclaratieId gekozen, GeldGateway& gateway, QWidget* parent);
    /// Goes on with a payment that was begun before.
    void ga(const Storting& storting, const QString& betaalpagina = {});

    QLineEdit* bedrag() const { return m_bedrag; }
    QComboBox* waarvoor() const { return m_waarvoor; }
    QPushButton* betalen() const { return m_betalen; }
    QPushButton* bank(StortingStatus uitkomst) const { return m_bank[uitkomst == StortingStatus::Betaald ? 0 : uitkomst == StortingStatus::Mislukt ? 1 : 2]; }
    QString zin() const;
    QString melding() const;
    /// Of the payment that was begun; nothing before.
    std::optional<StortingStatus> stand() const { return m_storting ? std::optional(m_storting->status) : std::nullopt; }
    /// How often the answer of a bank elsewhere is asked for.
    void setWacht(int ms) { m_wacht.setInterval(ms); }

Q_SIGNALS:
    /// The list of deposits, and maybe the budget, are other ones now.
    void veranderd();

private:
    void begin();
    void kies(StortingStatus uitkomst);
    void kiesDoel(const std::function<bool(const StortDoel&)>& past);
    /// The amount of what it is for now, unless another one was typed.
    void stelVoor();
    void vraagStand();
    void toon();
    void bezig(bool bezig);
    void fout(const Problem& problem);
    const BudgethouderId m_budgethouder;
    const ToekenningId m_toekenning;
    GeldGateway& m_gateway;
    std::optional<Storting> m_storting;
    QString m_pagina;
    QTimer m_wacht;
    QLabel* m_zin;
    QLabel* m_fout;
    std::vector<StortDoel> m_doelen;
    QComboBox* m_waarvoor;
    Veld* m_veldWaarvoor;
    QString m_voorgesteld;
    QLineEdit* m_bedrag;
    Veld* m_veld;
    QPushButton* m_betalen;
    QPushButton* m_open;
    QPushButton* m_sluit;
    std::array<QPushButton*, 3> m_bank;
};

} // namespace pgb::ui
