#pragma once
#include "client/state/zorgovereenkomst_session.h"
#include "client/ui/overeenkomst/overeenkomst_pages.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pgb::ui {

class ContractBlad;
class KeyButton;
class BijlageLijst;
class MeldingBalk;
class OordeelVak;
class SignaalVak;
class SpoorLijn;
class StatusChip;
class Urenvraag;
class VersieKeuze;
class VerschilBlok;
class VraagVak;

/// An agreement to read, sign, send back, withdraw or repair: the text, the track, the findings, and what this user can do now.
class Bekijken final : public QWidget {
    Q_OBJECT
public:
    Bekijken(const Theme& theme, ZorgovereenkomstSession& session, const OvereenkomstServices& services, QWidget* parent = nullptr);
    void toon();
    /// Findings with which the server refused an act.
    void toonGeweigerd(const std::vector<Bevinding>& bevindingen);
    void setBezig(bool bezig);
    std::vector<QWidget*> panes();
    /// Begins the act as its button does; false when it is not offered now.
    bool begin(ZorgovereenkomstGebeurtenis gebeurtenis);
    bool biedt(ZorgovereenkomstGebeurtenis gebeurtenis) const;
    /// The focus on the heading: a screen reader reads what this is.
    void naarKop();
    /// The focus on the choice of the version.
    void naarVersies();
    /// The act of the one filled button; nothing = there is none.
    std::optional<ZorgovereenkomstGebeurtenis> hoofdknop() const;
    /// What it does, for the strip of keys.
    QString hoofdwoord() const;
    /// The verstrekker of this user may end it.
    bool kanBeeindigen() const;
    /// A part of the review is of this user.
    bool kanBeoordelen() const;
    /// What was typed as an answer is on disk after this.
    void bewaarAntwoord();
    /// The version whose text is in view: the current one, or an earlier one that was chosen.
    ZorgovereenkomstFeiten getoond() const;

Q_SIGNALS:
    /// The text in view is wanted as PDF, or on paper.
    void pdf();
    void afdrukken();
    void gekozen(pgb::ZorgovereenkomstGebeurtenis gebeurtenis, const QString& reden);
    /// A change of this agreement is wanted.
    void wijzigen();
    void opzeggen();
    void beeindigen();
    void urenInvullen();
    /// To its task in the Werklijst.
    void beoordelen();
    void verzuim();
    /// The zorgverlener wants to fill in something else in what was shared.
    void aanpassen();
    void terug();

private:
    struct Knop {
        ZorgovereenkomstGebeurtenis gebeurtenis;
        QString tekst;
        bool hoofd = false;
    };
    std::vector<Knop> knoppen() const;
    void bouwKop(QVBoxLayout* zij);
    QWidget* bouwRechts();
    void vraag(ZorgovereenkomstGebeurtenis gebeurtenis);
    void toonKnoppen();
    void voegVasteToe();
    void voegDoenToe();
    /// Who can, when the reader may only look; else empty.
    QString geenRecht() const;
    void toonWijziging();
    /// What runs, and the change in view beside it.
    void toonStatus(const ZorgovereenkomstFeiten& feiten, Kijkkant kant);
    void toonReden(const ZorgovereenkomstFeiten& feiten);
    /// The version that was chosen: its text, and how it stands.
    void toonGekozen();
    void toonBevindingen(const std::vector<Bevinding>& bevindingen);

    const Theme& m_theme;
    ZorgovereenkomstSession& m_session;
    const OvereenkomstServices& m_services;
    QLabel* m_titel;
    QLabel* m_onder;
    StatusChip* m_chip;
    QLabel* m_wijziging = nullptr;
    StatusChip* m_wijzigingChip = nullptr;
    QLabel* m_reden;
    SpoorLijn* m_spoor;
    QVBoxLayout* m_bevindingen = nullptr;
    VersieKeuze* m_versies;
    ContractBlad* m_blad;
    QWidget* m_zij = nullptr;
    Urenvraag* m_uren; ///< null = no hours are typed here
    OordeelVak* m_oordeel = nullptr;
    VraagVak* m_vraag = nullptr;
    SignaalVak* m_signalen = nullptr;
    BijlageLijst* m_bestanden = nullptr;
    QWidget* m_wasWordt = nullptr; ///< with m_verschil in it, above the sheet
    VerschilBlok* m_verschil = nullptr;
    QHBoxLayout* m_knoppen = nullptr;
    QLabel* m_uitleg;
    bool m_bezig = false;
};

} // namespace pgb::ui
