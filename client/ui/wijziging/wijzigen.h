#pragma once
#include "client/models/kijkkant.h"
#include "client/state/zorgovereenkomst_session.h"
#include "client/ui/overeenkomst/bewerker.h"
#include "client/ui/overeenkomst/stap_controle.h"
#include "client/ui/theme/theme.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace pgb::ui {

class ErrorSummary;
class Formulier;
class KeyButton;
class KostenVak;
class OordeelVak;
class VerschilBlok;

/// A change being filled in: at the left only the fields of what was ticked, at the right was and wordt and what the change asks.
class Wijzigen final : public Bewerker {
    Q_OBJECT
public:
    Wijzigen(const Theme& theme, ZorgovereenkomstSession& session, ZorgovereenkomstGateway& gateway, Kijkkant kant, const QStringList& tekenaars, QWidget* parent = nullptr);
    ~Wijzigen() override;

    QString titel() const override;
    /// The first field of what was ticked; the first day is filled in already.
    void begin() override;
    bool loopPunten(bool vooruit) override;
    void toonWatOntbreekt() override;
    void hoofdactie() override { Q_EMIT delen(); }
    QString hoofdwoord() const override { return m_hoofdTekst.toLower(); }
    void naarPunt(const FieldPath& pad) override;
    void setDelenBezig(bool bezig) override;
    std::vector<QWidget*> panes() override;
    /// The words of the main button: sharing, signing or proposing. Empty = this user hands over nothing, and `waaromNiet` stands there.
    void setHoofdknop(const QString& tekst, const QString& waaromNiet);

Q_SIGNALS:
    void andersKiezen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* bouwKop();
    QWidget* bouwMidden();
    QWidget* bouwOnder();
    void toon();
    void toonOordeel();
    void toonPunten();
    void schik();
    void focusGewijzigd(const QWidget* oud, const QWidget* nieuw);

    const Theme& m_theme;
    ZorgovereenkomstSession& m_session;
    ZorgovereenkomstGateway& m_gateway;
    Kijkkant m_kant;
    QStringList m_tekenaars; ///< who signs where the user may not
    QLabel* m_wat = nullptr;
    QPushButton* m_anders = nullptr;
    QScrollArea* m_rol = nullptr;
    QScrollArea* m_zij = nullptr;
    QVBoxLayout* m_links = nullptr;
    QWidget* m_oordelen = nullptr; ///< in m_zij, or under the form
    std::vector<Formulier*> m_formulieren;
    ErrorSummary* m_punten = nullptr;
    QLabel* m_loon = nullptr; ///< a higher minimum wage came meanwhile
    std::vector<FieldPath> m_paden; ///< of the points
    VerschilBlok* m_verschil = nullptr;
    OordeelVak* m_oordeel = nullptr;
    KostenVak* m_kosten = nullptr;
    KeyButton* m_hoofd = nullptr;
    QLabel* m_waaromNiet = nullptr;
    QString m_hoofdTekst;
    PuntLoop m_punt;
};

} // namespace pgb::ui
