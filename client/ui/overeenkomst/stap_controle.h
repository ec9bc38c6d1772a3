#pragma once
#include "client/models/werklijst_velden.h"
#include "client/state/zorgovereenkomst_session.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/finding_row.h"
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace pgb::ui {

class ErrorSummary;

/// A point to look at with the field where it is solved.
struct OvereenkomstPunt {
    FindingText tekst;
    FieldPath pad;
    int stap = 1;
};
/// The session's findings and what it cannot read, in the order of the steps; `alles` also those not shown yet.
std::vector<OvereenkomstPunt> puntenVan(const ZorgovereenkomstSession& session, bool alles);

/// Walks the findings with F8, also while they are mended one by one.
class PuntLoop {
public:
    /// The field of the next one (`punten` is not empty).
    FieldPath verder(const std::vector<OvereenkomstPunt>& punten, bool vooruit);

private:
    int m_plaats = -1; ///< of the last one
    FieldPath m_pad;
    QString m_tekst;
};

/// Step 4: the points to look at, every answer on one page with a link back, and what happens next.
class StapControle final : public QWidget {
    Q_OBJECT
public:
    StapControle(const Theme& theme, ZorgovereenkomstSession& session, QWidget* parent = nullptr);
    void toon();
    /// What the draft follows up: fields that differ have a bar at the left and say what it was.
    void setVorige(const std::optional<ZorgovereenkomstInhoud>& vorige) { m_vorige = vorige; }
    /// What happens after it is sent, when that is not sharing; empty = it is.
    void setHierna(const QString& zin) { m_hiernaZin = zin; }
    /// After a refused share: the focus on the heading of the list.
    void wijsOpPunten();

Q_SIGNALS:
    void naarVeld(const QString& pad);

private:
    QWidget* antwoorden();
    std::vector<InhoudVeld> antwoordenVan(int stap) const;
    QWidget* waardeVan(const InhoudVeld& veld, const std::vector<VeldVerschil>& verschillen) const;
    std::optional<ZorgovereenkomstInhoud> m_vorige;
    const Theme& m_theme;
    ZorgovereenkomstSession& m_session;
    ErrorSummary* m_punten;
    std::vector<OvereenkomstPunt> m_lijst;
    QLabel* m_hierna;
    QString m_hiernaZin;
    QVBoxLayout* m_kolom;
    QWidget* m_antwoorden = nullptr;
};

} // namespace pgb::ui
