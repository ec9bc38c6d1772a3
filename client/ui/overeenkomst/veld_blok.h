#pragma once
#include "client/ui/theme/theme.h"
#include "shared/domain/controle/bevinding.h"
#include <QFrame>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace pgb::ui {

class IconMark;

/// A finding as it stands under its field.
struct VeldMelding {
    Ernst ernst = Ernst::Waarschuwen;
    QString tekst;
    QString controle; ///< "ZC-039"; empty = text that cannot be read
    FieldPath pad = {}; ///< which of the fields of a row it is about
    bool operator==(const VeldMelding&) const = default;
};

/// One finding under a field: bar at the left, icon, words, and 'Waarom?' that shows the rule behind it.
class MeldingVak final : public QFrame {
    Q_OBJECT
public:
    MeldingVak(const Theme& theme, const VeldMelding& melding, QWidget* parent = nullptr);
    void wisselWaarom();
    bool toontWaarom() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();
    const Theme& m_theme;
    Ernst m_ernst;
    QString m_controle;
    IconMark* m_icoon;
    QLabel* m_tekst;
    QLabel* m_uitleg;
    QPushButton* m_waarom;
};

/// What stands above a field.
struct VeldTekst {
    QString label;
    QString hulp = {};
    bool verplicht = true;
    QString uitleg = {}; ///< the rule behind the question with its source, shown by F1 and the i beside the label
};

/// A field of a form: label above, "(niet verplicht)", help, the editor, its findings under it.
class VeldBlok final : public QWidget {
    Q_OBJECT
public:
    /// `pad` is the field of the record; findings at it or below it are shown here. Takes ownership of the editor.
    VeldBlok(const Theme& theme, const VeldTekst& tekst, const FieldPath& pad, QWidget* editor, QWidget* parent = nullptr);
    const FieldPath& pad() const { return m_pad; }
    bool gaatOver(const FieldPath& pad) const;
    QWidget* editor() const { return m_editor; }
    /// What is about the field that has the focus does not appear while it is typed in (`meteen` = it does), but what no longer holds goes away.
    void setMeldingen(std::vector<VeldMelding> meldingen, bool meteen = false);
    /// Scrolls until what stands under the field is in view with it.
    void toonGeheel();
    const std::vector<VeldMelding>& meldingen() const { return m_meldingen; }
    /// A rule is shown, of the question or of a finding; Escape closes it.
    bool toontWaarom() const;
    void sluitWaarom();
    /// F1: shows or hides the rules behind the findings, or the rule behind the question while there are none.
    void wisselWaarom();
    bool heeftUitleg() const;
    void setLabel(const QString& label);
    /// "(niet verplicht)" beside the label, or not.
    void setVerplicht(bool verplicht);
    /// Findings of another field, asked by the same question, are shown here too.
    void setOok(const std::vector<FieldPath>& paden) { m_ook = paden; }
    /// Findings go there instead of under the field itself.
    void setPlaats(QVBoxLayout* plaats) { m_plaats = plaats; }
    void setVisible(bool visible) override;
    /// Shut: not asked now, whatever setVisible() says.
    void setDicht(bool dicht);
    /// "Was: € 22,50" under the editor, with a bar at the left; empty = nothing to say.
    void setWas(const QString& was);
    /// It stands under this part of the editor instead.
    void setWasOnder(QWidget* deel) { m_wasOnder = deel; }
    void setHulp(const QString& hulp);

private:
    bool wordtGetypt(const VeldMelding& melding) const;
    QHBoxLayout* maakKop(const VeldTekst& tekst);
    void wisselUitleg();
    void merkFout();
    const Theme& m_theme;
    FieldPath m_pad;
    std::vector<FieldPath> m_ook;
    QWidget* m_editor;
    QLabel* m_label;
    QLabel* m_nietVerplicht;
    QLabel* m_uitleg;
    QToolButton* m_uitlegKnop = nullptr;
    QLabel* m_hulpLabel;
    QLabel* m_was = nullptr;
    QWidget* m_wasOnder = nullptr;
    QString m_hulp;
    bool m_gewenst = true;
    bool m_dicht = false;
    QVBoxLayout* m_kolom;
    QVBoxLayout* m_plaats;
    std::vector<VeldMelding> m_meldingen;
    std::vector<MeldingVak*> m_vakken;
};

} // namespace pgb::ui
