#pragma once
#include "client/state/correctie_gateway.h"
#include "client/state/dossier_gateway.h"
#include <QTimer>

namespace pgb::ui {

/// What a page that corrects does with the server (domain 7.8): reads what was paid and what was begun, asks what it would do while somebody types, and
/// hands it in. What is typed is of the page.
class CorrectieLoop final : public QObject {
    Q_OBJECT
public:
    CorrectieLoop(DeclaratieId origineel, DossierGateway& dossiers, CorrectieGateway& correcties, QObject* parent);

    /// Ends with geladen() or nietGeladen().
    void laad();
    const Declaratie& origineel() const { return m_origineel; }
    /// As it stands after earlier corrections.
    const std::vector<Declaratieregel>& betaald() const { return m_betaald; }
    bool isEerderGecorrigeerd() const { return m_eerder; }
    bool isBegonnen() const { return m_begonnen.has_value(); }
    /// The lines to begin with: those of what was begun and never handed in, else those that were paid.
    std::vector<Declaratieregel> beginregels() const;
    /// Why, as far as it was begun.
    QString beginreden() const { return m_begonnen ? m_begonnen->omschrijving : QString(); }
    /// What may be said besides `gewoon` above what is typed.
    QString kop(const QString& gewoon) const;

    /// Something was typed: asks a moment later what these lines would do. An answer about what stood there before is not told any more.
    void vraag(std::vector<Declaratieregel> wordt);
    void vraagNiet();
    /// Puts it in the place of what was begun; ends with gelukt() or nietGelukt().
    void dienIn(const std::vector<Declaratieregel>& wordt, const QString& reden, const std::vector<CorrectieBewijs>& bewijzen = {});

    /// A party lays it before the other; SVB hands it in.
    bool legtVoor() const;
    QString opdracht() const;

Q_SIGNALS:
    void geladen();
    void nietGeladen(const QString& zin);
    void voorbeeld(const pgb::Correctievoorbeeld& voorbeeld);
    void geenVoorbeeld(const QString& zin);
    /// What was begun goes from the server (or stays there after all): what is typed beyond these lines is kept here.
    void serverHoudt(const std::vector<pgb::Declaratieregel>& regels, const QString& reden);
    void gelukt(pgb::DeclaratieId correctie, const QString& zin);
    void nietGelukt(const QString& zin);

private:
    void haalCorrecties();
    void stuur(const std::vector<Declaratieregel>& wordt, const QString& reden, const std::vector<CorrectieBewijs>& bewijzen);
    void antwoord(const Outcome<CorrectieAntwoord>& uitkomst);
    DeclaratieId m_id;
    DossierGateway& m_dossiers;
    CorrectieGateway& m_correcties;
    Declaratie m_origineel;
    std::vector<Declaratieregel> m_betaald;
    std::optional<Declaratie> m_begonnen;
    bool m_eerder = false;
    std::vector<Declaratieregel> m_wordt; ///< to be asked about
    QTimer m_wacht;
    int m_vraag = 0;
};

} // namespace pgb::ui
