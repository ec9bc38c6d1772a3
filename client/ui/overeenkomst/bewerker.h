#pragma once
#include "shared/base/problem.h"
#include <QWidget>
#include <vector>

class QScrollArea;

namespace pgb::ui {

/// Where an agreement is filled in: the five steps of a new one, or the fields of a change.
class Bewerker : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// For the title of the page.
    virtual QString titel() const = 0;
    /// The cursor in the first field.
    virtual void begin() = 0;
    virtual bool loopPunten(bool vooruit) = 0;
    /// Ctrl+Enter: what the main button of the screen does.
    virtual void hoofdactie() = 0;
    /// What that is, in a few words, for the strip of keys.
    virtual QString hoofdwoord() const = 0;
    /// Goes to the field, with what is to say about it in view.
    virtual void naarPunt(const FieldPath& pad) = 0;
    /// Shows what is missing before it can be handed over.
    virtual void toonWatOntbreekt() = 0;
    /// While the draft is on its way.
    virtual void setDelenBezig(bool bezig) = 0;
    virtual std::vector<QWidget*> panes() = 0;

protected:
    /// Scrolls up and down only, on the ground of a page; takes ownership.
    static QScrollArea* rolVak(QWidget* in);

Q_SIGNALS:
    /// The user hands it over: shares, signs or sends back.
    void delen();
    void sluiten();
    /// The user wants to read, print or keep another version.
    void versiesLezen();
    /// The user throws away what he typed, or says no to what another proposes.
    void weggooien();
    void stapGewijzigd();
};

} // namespace pgb::ui
