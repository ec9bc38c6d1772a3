#pragma once
#include "client/models/werklijst_spoor.h"
#include "client/models/werklijst_velden.h"
#include "client/state/reden_concept.h"
#include "client/ui/shell/page.h"
#include "shared/domain/controle/bevinding.h"
#include <QFrame>
#include <QVariant>

class QBoxLayout;
class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace pgb::ui {

class KeyButton;
class OpmerkingRijen;

/// What the caseworker decided.
struct Besluit {
    enum class Soort { Goedkeuren, Afwijzen, Vragen };
    Soort soort = Soort::Goedkeuren;
    QString redenCode;
    QString reden;
    std::vector<Veldopmerking> opmerkingen = {}; ///< beside the fields that it is about; empty = the whole
};

/// The decision keys, always in the same order and place. Afwijzen and Vraag stellen open a small part above them: a reason by its two
/// letters, the sentence that the other party reads, Ctrl+Enter sends. Goedkeuren against a red check asks why.
class BesluitBalk final : public QFrame {
    Q_OBJECT
public:
    /// `soort`: what the reader judges.
    BesluitBalk(const PageContext& context, DeelbeoordelingSoort soort, QWidget* parent = nullptr);
    /// Nothing can be decided before the case is on the screen; `rood` = there is a check that fails; `nietGoed` = why nobody can approve it.
    void setZaak(bool kan, bool rood, const QString& nietGoed = {});
    bool kan() const { return m_kan; }
    /// Stands in the place of the decisions, which others have to make possible first; empty = the decisions.
    void setWacht(const QString& zin);
    void begin(Besluit::Soort soort);
    /// The fields that a rejection or a question can be about; the first that a check says something of goes with a reason about it.
    void setVelden(const std::vector<InhoudVeld>& velden, const std::vector<Bevinding>& bevindingen);
    /// What stands in the part for a reason now, and puts it back without taking the focus.
    RedenConcept reden() const;
    void herstel(const RedenConcept& reden);
    /// Closes the part for a reason.
    void sluit();
    /// One filled button: the decision, or sending the reason for it. While a reason is typed the letters are text, so no button shows one,
    /// and only another reason can be chosen.
    void toonKnoppen();
    /// "Vraag versturen".
    QString verstuurTekst() const;
    bool vraagtReden() const;
    QListWidget* redenen() const { return m_redenen; }
    QPlainTextEdit* tekst() const { return m_tekst; }
    QComboBox* veld() const { return m_veld; }
    OpmerkingRijen* meer() const { return m_meer; }

Q_SIGNALS:
    void besloten(const pgb::ui::Besluit& besluit);
    /// Approving was asked, which nobody can.
    void kanNiet(const QString& zin);
    /// The part was closed without a decision: the list may have the focus again. `reden` = what the user had typed, else empty.
    void gestopt(const pgb::RedenConcept& reden);
    /// reden() gives something else now.
    void getypt();
    /// vraagtReden() gives something else now.
    void vraagAnders();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// A letter typed in the list of reasons: two choose one; what is no such pair is the sentence, and goes into the text whole.
    void letter(const QString& teken);
    QString m_letters;
    int m_voorLetters = -1;     ///< the reason that was chosen before them
    QVariant m_veldVoorLetters; ///< and the field
    void schik();
    void maakReden(const PageContext& context);
    /// Over which field it goes, and the rows for more.
    void maakVelden(QVBoxLayout* kolom);
    void open(Besluit::Soort soort);
    void stop();
    void verstuur();
    int gekozenReden() const;
    /// The sentence that a reason brings.
    QString voorzin(int rij) const;
    void kiesReden(int rij);
    void kiesVeld(const QString& redenCode);
    PageContext m_context;
    KeyButton* m_knoppen[3];
    KeyButton* m_verstuur = nullptr;
    QLabel* m_wacht;
    QFrame* m_deel;
    QBoxLayout* m_naast;
    QLabel* m_vraag;
    QListWidget* m_redenen;
    QPlainTextEdit* m_tekst;
    QComboBox* m_veld;
    QWidget* m_welk = nullptr; ///< the words above it
    OpmerkingRijen* m_meer;
    QPushButton* m_nogEen;
    QLabel* m_mist;
    std::vector<Bevinding> m_bevindingen;
    std::vector<AfwijsReden> m_lijst;
    Besluit::Soort m_soort = Besluit::Soort::Goedkeuren;
    QString m_voorgevuld;
    QString m_nietGoed;
    bool m_kan = false;
    bool m_rood = false;
};

} // namespace pgb::ui
