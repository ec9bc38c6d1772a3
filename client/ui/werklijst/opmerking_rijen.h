#pragma once
#include "client/models/werklijst_velden.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace pgb::ui {

/// What a reviewer says of more fields than one: a row for each, with the field and a sentence of its own. Begins without rows.
class OpmerkingRijen final : public QWidget {
    Q_OBJECT
public:
    explicit OpmerkingRijen(QWidget* parent = nullptr);
    void setVelden(const std::vector<InhoudVeld>& velden);
    /// One row more, with the focus in it.
    void voegToe();
    void setOpmerkingen(const std::vector<Veldopmerking>& opmerkingen);
    /// In the order of the rows, with what is not finished yet.
    std::vector<Veldopmerking> opmerkingen() const;
    /// Puts the focus where something is missing; false = nothing is.
    bool naarLeeg();

Q_SIGNALS:
    void getypt();
    /// The last row went: the focus has to go somewhere.
    void leeg();

private:
    struct Rij {
        QWidget* vak;
        QComboBox* veld;
        QLineEdit* tekst;
    };
    Rij& maakRij();
    void verwijder(const QWidget* vak);
    void vul(QComboBox& keuze) const;
    std::vector<InhoudVeld> m_velden;
    std::vector<Rij> m_rijen;
    QVBoxLayout* m_kolom;
};

} // namespace pgb::ui
