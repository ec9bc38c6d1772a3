#pragma once
#include "client/ui/ronde/ronde_pages.h"
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace pgb::ui {

class ClientZoeker;

/// The frame of the small questions about templates: heading, a sentence, fields, what is wrong, and two buttons. Enter goes on, where it takes nothing away.
class SjabloonDialoog : public QDialog {
    Q_OBJECT
public:
    SjabloonDialoog(const QString& vraag, const QString& uitleg, const QString& ja, QWidget* parent);
    void voegToe(const QString& naam, QWidget* veld);
    void zegFout(const QString& fout);
    /// While busy the button cannot be pressed; after it the keys are back on it, if they were there.
    void setBezig(bool bezig);
    /// `metEnter`: Enter anywhere in the dialog presses it; else only on the button itself.
    void setJa(const QString& tekst, bool metEnter);

Q_SIGNALS:
    void verder();

protected:
    /// Enter on a button presses that button, also where it is no default.
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_velden;
    QLabel* m_fout;
    QPushButton* m_ja;
};

/// Asks a name for a template: of a new one, or another one for `oud`.
class SjabloonNaam final : public SjabloonDialoog {
    Q_OBJECT
public:
    SjabloonNaam(NietTypenGateway& gateway, const wire::Sjabloon& oud, QWidget* parent);

Q_SIGNALS:
    void bewaard(const pgb::wire::Sjabloon& sjabloon);

private:
    void bewaar();
    void stuur(const wire::Sjabloon& over, const QString& naam);
    /// Finds the one that has the name, and takes its place.
    void vervang(const QString& naam);
    void bestaat(const QString& naam, const Problem& problem);
    NietTypenGateway& m_gateway;
    wire::Sjabloon m_oud;
    QLineEdit* m_naam;
    QString m_bestaande; ///< the name that another has, offered to take its place; empty = none
};

/// Makes a new agreement of a client with the content of a template.
class SjabloonGebruiken final : public SjabloonDialoog {
    Q_OBJECT
public:
    /// `gekozen`: the template that is proposed; `client`: the client that is proposed, 0 = none.
    SjabloonGebruiken(const RondeServices& services, std::vector<wire::Sjabloon> sjablonen, SjabloonId gekozen, std::vector<SjabloonClient> clienten, BudgethouderId client,
                      QWidget* parent);

Q_SIGNALS:
    void gemaakt(pgb::BudgethouderId budgethouder, pgb::ZorgovereenkomstId zorgovereenkomst);

private:
    void maak();
    RondeServices m_services;
    std::vector<wire::Sjabloon> m_sjablonen;
    QComboBox* m_sjabloon;
    ClientZoeker* m_client = nullptr;
    bool m_bezig = false;
};

} // namespace pgb::ui
