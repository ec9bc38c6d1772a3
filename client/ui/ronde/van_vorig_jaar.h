#pragma once
#include "client/ui/ronde/ronde_pages.h"
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pgb::ui {

class DateLineEdit;

/// 'Nieuw van vorig jaar' (ui.md 5.2): which agreement, from which first of a month, with which change of the rate. Opens nothing itself.
class VanVorigJaarDialoog final : public QDialog {
    Q_OBJECT
public:
    /// `keuzes`: agreements that were approved once, at least one; `voorkeur` is chosen when it is among them.
    VanVorigJaarDialoog(const Theme& theme, const RondeServices& services, std::vector<OvereenkomstRij> keuzes, ZorgovereenkomstId voorkeur, QWidget* parent);
    /// Those of the list from which something can be taken over, the newest first.
    static std::vector<OvereenkomstRij> bruikbaar(const std::vector<OvereenkomstRij>& lijst);

Q_SIGNALS:
    void gemaakt(const pgb::wire::KopieAntwoord& kopie);

private:
    void bouw();
    const ZorgovereenkomstInhoud& bron() const;
    QDate voorstel() const;
    void kiesBron();
    void vertel();
    /// The sentence that says why it cannot go on yet, at its field; empty = it can.
    QString bezwaar(QWidget** veld) const;
    void maak();

    const Theme& m_theme;
    RondeServices m_services;
    std::vector<OvereenkomstRij> m_keuzes;
    QComboBox* m_overeenkomst;
    DateLineEdit* m_ingang;
    QLineEdit* m_verhoging;
    QLabel* m_gevolg;
    QLabel* m_fout;
    QPushButton* m_ja;
    QString m_sleutel; ///< of what is asked now; another question gets another one
    bool m_bezig = false;
};

} // namespace pgb::ui
