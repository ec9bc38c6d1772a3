#pragma once
#include "client/ui/overeenkomst/bewerker.h"
#include "client/ui/overeenkomst/overeenkomst_pages.h"
#include "client/ui/overeenkomst/stap_controle.h"
#include "client/state/zorgovereenkomst_session.h"

class QLabel;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace pgb::ui {

class ContractBlad;
class Formulier;
class KeyButton;
class KostenVak;
class SpoorLijn;
class StapControle;
class StepBar;

/// The five steps of a draft: step bar, form, cost, the sheet, and the fixed bar with Vorige and Volgende. Free order, nothing blocks.
class Opstellen final : public Bewerker {
    Q_OBJECT
public:
    Opstellen(const Theme& theme, ZorgovereenkomstSession& session, ZorgovereenkomstGateway& gateway, QWidget* parent = nullptr);
    ~Opstellen() override;
    /// 1..5.
    int stap() const;
    void naarStap(int stap);
    QString titel() const override;
    /// What the draft follows up, for step 4.
    void setVorige(const std::optional<ZorgovereenkomstInhoud>& vorige);
    /// The cursor in the first field of the step.
    void begin() override;
    void naarVeld(const QString& pad);
    /// What the other side changed before sending it back.
    std::vector<FieldPath> teruggegeven() const;
    void naarPunt(const FieldPath& pad) override;
    /// The next step; in the last one: handing over.
    void hoofdactie() override;
    QString hoofdwoord() const override;
    void stapVerder(int richting);
    bool loopPunten(bool vooruit) override;
    /// Shows what is missing: to step 4, the focus on the list.
    void toonWatOntbreekt() override;
    void setDelenBezig(bool bezig) override;
    void wisselBlad();
    /// The words of the main button of the last step, and what happens after it, where that is not sharing.
    void setVersturen(const QString& knop, const QString& uitleg);
    /// Who signs for the budgethouder where the user may not.
    void setTekenaars(const QStringList& tekenaars);
    std::vector<QWidget*> panes() override;

Q_SIGNALS:
    /// The user goes on with an agreement that is there already.
    void naarOvereenkomst(pgb::ZorgovereenkomstId id);
    /// What was typed becomes a change of the agreement that runs.
    void wordtWijziging();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The zorgverlener fills in what was shared with him.
    bool vanZorgverlener() const { return !m_versturenUitleg.isEmpty(); }
    QWidget* bouwKop();
    QWidget* bouwMidden();
    QWidget* bouwOnder();
    QWidget* bouwDelen();
    void toonStap(int index);
    void toonStanden();
    void toonVolgende();
    /// All of the steps with their names goes before what it is about.
    void schikKop();
    void toonAlles();
    void toonBlad();
    void schik();
    int vormBreed() const;
    /// Form and sheet fit beside each other.
    bool bladNaast() const;
    void focusGewijzigd(const QWidget* oud, const QWidget* nieuw);
    Formulier* formulier() const;

    const Theme& m_theme;
    ZorgovereenkomstSession& m_session;
    ZorgovereenkomstGateway& m_gateway;
    StepBar* m_stappen = nullptr;
    QLabel* m_waarover = nullptr;
    QPushButton* m_bladKnop = nullptr;
    QScrollArea* m_rol = nullptr;
    QScrollArea* m_kostenRol = nullptr;
    QHBoxLayout* m_kostenRij = nullptr;
    QVBoxLayout* m_vorm = nullptr;
    QLabel* m_plaats = nullptr;
    QLabel* m_naam = nullptr;
    std::vector<QWidget*> m_bladen; ///< one a step; only that of the current step is shown
    std::vector<Formulier*> m_formulieren;
    StapControle* m_controle = nullptr;
    SpoorLijn* m_spoor = nullptr;
    QLabel* m_delenUitleg = nullptr;
    QLabel* m_zonderAccount = nullptr;
    KostenVak* m_kosten = nullptr;
    ContractBlad* m_blad = nullptr;
    QLabel* m_nietsOpen = nullptr; ///< in a repair: nothing of this step was rejected
    QPushButton* m_vorige = nullptr;
    QPushButton* m_tochNiet = nullptr; ///< for the zorgverlener: back to what was shared with him
    KeyButton* m_volgende = nullptr;
    QString m_versturen;
    QString m_versturenUitleg; ///< empty = that of sharing
    QString m_tekenaars;       ///< empty = the user
    int m_stap = 0;
    PuntLoop m_punt;
    bool m_bladOver = false; ///< the user asked for the sheet where not all fits
};

} // namespace pgb::ui
