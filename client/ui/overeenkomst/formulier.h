#pragma once
#include "client/state/zorgovereenkomst_session.h"
#include "client/ui/overeenkomst/veld_blok.h"
#include "shared/domain/zorgovereenkomst/bestanden.h"
#include <QPointer>
#include <functional>

class QHBoxLayout;
class QLineEdit;
class QRadioButton;

namespace pgb::ui {

class DateLineEdit;

/// The path of the field that a widget edits (its own or of the nearest parent that has one); empty = none.
FieldPath padVan(const QWidget* widget);
/// A rate that can be read and is not more than the field takes.
std::optional<Tarief> passendTarief(const QString& tekst);
/// A question answered by one of a few radio buttons: words and the value behind them.
using Keuzen = std::vector<std::pair<QString, int>>;

/// One step of the agreement as a form on the session: every field reads the draft and writes it through the one door.
class Formulier : public QWidget {
    Q_OBJECT
public:
    Formulier(const Theme& theme, ZorgovereenkomstSession& session, int stap, QWidget* parent = nullptr);
    int stap() const { return m_stap; }
    /// Shows the draft: values, which questions apply, findings.
    void toon();
    void toonMeldingen();
    /// What is to say about the field stands under it at once, in view, also while the cursor is in it.
    void toonPunt(const FieldPath& pad);
    /// Puts the cursor in the field, or in the nearest one above it.
    bool naarVeld(const FieldPath& pad);
    /// The first field, but not that of `behalve`; false = there is none to go to.
    bool naarEerste(const FieldPath& behalve = {});

protected:
    using Draft = ZorgovereenkomstDraft;
    using Uit = std::function<QString(const Draft&)>;
    /// Reads the text into the draft; false = it cannot be read.
    using In = std::function<bool(Draft&, const QString&)>;

    ZorgovereenkomstSession& session() const { return m_session; }
    const Theme& theme() const { return m_theme; }
    /// Rows that come and go; called before the fields are shown. True = widgets were made or taken away.
    virtual bool bouwRijen() { return false; }
    /// Findings that the session does not know, by their field.
    virtual std::vector<std::pair<FieldPath, VeldMelding>> eigenMeldingen() const { return {}; }

    /// Field with text that is read while typing; what cannot be read is kept as typed.
    QLineEdit* typeVeld(const QString& naam, const FieldPath& pad, Uit uit, In in);
    DateLineEdit* datumVeld(const QString& naam, const FieldPath& pad, std::function<QDate(const Draft&)> uit, std::function<void(Draft&, QDate)> in);
    QWidget* keuzeVeld(const QString& naam, const FieldPath& pad, std::function<Keuzen()> keuzen, std::function<int(const Draft&)> uit,
                       std::function<void(Draft&, int)> in);
    QWidget* radioVeld(const QString& naam, const FieldPath& pad, const Keuzen& keuzen, std::function<std::optional<int>(const Draft&)> uit,
                       std::function<void(Draft&, int)> in);
    QWidget* langVeld(const QString& naam, const FieldPath& pad, std::function<QString(const Draft&)> uit, std::function<void(Draft&, const QString&)> in);
    /// Text without a form of its own.
    QLineEdit* tekstVeld(const QString& naam, const FieldPath& pad, QString ZorgovereenkomstInhoud::*lid);
    /// Euro a month.
    QLineEdit* bedragVeld(const QString& naam, const FieldPath& pad, std::optional<Bedrag> ZorgovereenkomstInhoud::*lid);
    QLineEdit* tariefVeld(const QString& naam, const FieldPath& pad, std::optional<Tarief> ZorgovereenkomstInhoud::*lid);
    /// A whole number from 1 to `hoogste`; empty = 0.
    QLineEdit* getalVeld(const QString& naam, const FieldPath& pad, int ZorgovereenkomstInhoud::*lid, int hoogste);
    QWidget* jaNeeVeld(const QString& naam, const FieldPath& pad, const QString& ja, const QString& nee, std::optional<bool> ZorgovereenkomstInhoud::*lid);
    /// A file of the user, chosen or dropped: it goes to the server, and the draft names it by its fingerprint.
    QWidget* bestandVeld(ZorgovereenkomstGateway& gateway, const QString& naam, const Bestandsplaats& plaats);
    VeldBlok* blok(const VeldTekst& tekst, const FieldPath& pad, QWidget* editor);
    /// A field of table 5.2: shown while it is asked, "(niet verplicht)" while it is optional, with the rule behind it.
    VeldBlok* veld(VeldTekst tekst, const FieldPath& pad, QWidget* editor);
    /// Shows `widget` only while the question applies.
    void geldt(QWidget* widget, std::function<bool()> wanneer);
    /// Only to be changed while the field is open (a change of something else shows it).
    void volgtOpen(QWidget* widget, const FieldPath& pad);
    /// Runs with every toon(), as long as `bij` lives.
    void bijTonen(QWidget* bij, std::function<void()> toon);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Tonen {
        QPointer<QWidget> bij;
        std::function<void()> toon;
    };
    void merk(QWidget* editor, const FieldPath& pad);
    void toonOpen();
    void zetMeldingen(bool meteen);
    /// The nearest block that is shown and that the field belongs to; -1 = none.
    int blokVan(const FieldPath& pad) const;
    std::vector<std::pair<FieldPath, VeldMelding>> meldingen() const;

    const Theme& m_theme;
    ZorgovereenkomstSession& m_session;
    int m_stap;
    std::vector<Tonen> m_tonen;
    std::vector<QPointer<VeldBlok>> m_blokken;
};

/// Fields side by side, with the shares of the width; what is to say about one of them stands under the row, over its whole width.
QVBoxLayout* naastElkaar(std::initializer_list<std::pair<QWidget*, int>> velden);

} // namespace pgb::ui
