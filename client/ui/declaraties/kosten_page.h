#pragma once
#include "client/state/form_bewaarder.h"
#include "client/state/kosten_gateway.h"
#include "client/state/kosten_session.h"
#include "client/ui/shell/page.h"
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/verzuim/verzuim.h"
#include <QPointer>
#include <set>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pgb::ui {

class BestandenLijst;
class DateLineEdit;
class FoutBalk;
class KeyButton;
class Veld;
class DagVelden;

/// Address of an amount of a client: section Declaraties, "kosten/nieuw" or "kosten/<declaratie>".
Address kostenAdres(BudgethouderId budgethouder, DeclaratieId bestaand = {});
/// The same for hours of illness under an agreement, in the period from `van` on.
Address ziekteAdres(BudgethouderId budgethouder, ZorgovereenkomstId zorgovereenkomst = {}, QDate van = {});
/// The concept that the address is of, 0 = a new one; nothing when the address is no amount.
std::optional<DeclaratieId> kostenVan(const Address& address);

/// One amount instead of hours (domain 7.1): the kind, the day, the amount, what it is for, and the files that prove it (DC-087: PDF, JPG, PNG or XML
/// up to 10 MB, told by their content). It is saved when a file is added and when it is handed in; what is typed until then is kept on this computer.
class KostenPage final : public Page {
    Q_OBJECT
public:
    /// The reports of illness and leave under an agreement.
    using VraagVerzuim = std::function<void(ZorgovereenkomstId id, QObject* context, std::function<void(Outcome<std::vector<Verzuim>>)> klaar)>;
    KostenPage(const Address& address, const PageContext& context, DossierGateway& dossiers, KostenGateway& kosten, VraagVerzuim verzuim = {});

    QString title() const override { return tr("Kosten declareren"); }
    QString iconName() const override { return QStringLiteral("table"); }
    Address address() const override { return m_address; }
    bool opens(const Address& address) const override;
    void openedAgain(const Address& address) override;
    std::optional<PageClient> client() const override { return PageClient{m_address.budgethouder, m_naam}; }
    std::vector<KeyHint> keyHints() const override;

    ~KostenPage() override;
    void aboutToLock() override;
    bool isFinished() const override { return m_ingediend; }

    KostenSession* session() const { return m_session.get(); }
    QComboBox* soort() const { return m_soort; }
    QLineEdit* bedrag() const { return m_bedrag; }
    QLineEdit* omschrijving() const { return m_omschrijving; }
    QComboBox* overeenkomst() const { return m_overeenkomst; }
    QComboBox* toekenning() const { return m_toekenning; }
    QComboBox* periode() const { return m_periode; }
    DagVelden* dagen() const { return m_dagen; }
    const Declaratie& declaratie() const { return m_declaratie; }
    QStringList punten() const;
    FoutBalk* fout() const { return m_fout; }
    void dienIn();
    /// A saved concept is thrown away on the server too, after a question; then a new one begins.
    void gooiWeg();
    /// A file that the user chose; its content is looked at before it is sent.
    void voegToe(const QString& pad);

private:
    /// A zorgverlener lays it before the budgethouder; the others hand it in.
    bool legtVoor() const;
    /// He may, and not only type it.
    bool magIndienen() const;
    void vulKeuzes();
    void maak();
    void maakOnder(QWidget* velden);
    void zetBreedte();
    void verbind();
    /// Also anew: what is typed by then is put into what the server has.
    void laad();
    void geladen(const Declaratie& bestaand);
    KostenForm beginform(const Declaratie& bestaand) const;
    KostenForm beginNieuw() const;
    static bool isArbeidsovereenkomst(const Zorgovereenkomst& z);
    void begin(const KostenForm& form, qint64 rijversie);
    KostenForm form() const;
    void toon(const KostenForm& form);
    void getypt();
    void bewaard(const Declaratie& declaratie, const KostenSession::Stand& wat);
    void gekozen();
    /// What is wrong with the amount; empty = nothing.
    QString bedragpunt() const;
    /// Says it at the field, once something is typed there.
    void keurBedrag();
    /// What stands in the fields as a record; nothing when something is missing, which is then said at its field.
    std::optional<Declaratie> lees();
    /// What is of every kind.
    Declaratie begonnen(const Zorgovereenkomst& overeenkomst) const;
    bool isZiekte() const;
    bool isReis() const;
    /// It is typed by the day of a period, instead of as one amount.
    bool perDag() const { return isZiekte() || isReis(); }
    /// What the address asks for.
    void vraag(const Address& address);
    void vraagZiekte();
    const Zorgovereenkomst* gekozenOvereenkomst() const;
    /// The periods of the agreement, and what can be typed by the day in it: the functions that are agreed by the hour, or how is travelled.
    void vulPeriodes();
    void vulFuncties();
    std::vector<std::pair<QString, QString>> keuzesVan(const Periode& periode) const;
    Declaratieregel regelVan(const QString& functie, QDate dag, qint64 aantal) const;
    void haalVerzuim();
    /// The budgets of the day, or of days of the period, to choose from: where the agreement does not say which one it is.
    std::set<ToekenningId> keuzeBudgetten() const;
    void vulToekenningen();
    void zegDagen();
    QString vraagBijDagen() const;
    static QString geenReis();
    std::optional<Declaratie> leesDagen();
    void bewaar(std::function<void()> daarna);
    void stuur(const QString& naam, const QByteArray& inhoud);
    void haalWeg(BijlageId bijlage);
    void toonBijlagen();
    void toonBestanden(const Outcome<Declaratie>& uitkomst, std::function<void()> opnieuw);
    /// `opnieuw`: the same act, for the button; another version on the server is fetched instead.
    void mislukt(const Problem& problem, std::function<void()> opnieuw);
    /// Nothing can be typed while it is being handed in: what is sent is what stands here.
    void setOpen(bool open);
    /// Once saved it stays with its agreement.
    void zetVast();
    void opServerWeg();
    void toonPunten(const std::vector<Bevinding>& bevindingen);
    void kiesBestand();

    PageContext m_context;
    DossierGateway& m_dossiers;
    KostenGateway& m_kosten;
    Address m_address;
    QString m_naam;
    Declaratie m_declaratie;
    std::unique_ptr<KostenSession> m_session;
    std::unique_ptr<FormBewaarder> m_bewaarder;
    std::vector<Zorgovereenkomst> m_overeenkomsten;
    std::function<void()> m_opnieuw;
    QWidget* m_binnen;
    QWidget* m_velden = nullptr;
    QPointer<QWidget> m_cursor; ///< had the focus before the page was closed for typing
    FoutBalk* m_fout;
    QComboBox* m_overeenkomst;
    QComboBox* m_soort;
    QComboBox* m_kostensoort;
    DateLineEdit* m_datum;
    QLineEdit* m_bedrag;
    QLineEdit* m_omschrijving;
    QComboBox* m_bijlagesoort;
    QComboBox* m_periode;
    QComboBox* m_functie;
    QComboBox* m_toekenning;
    DagVelden* m_dagen;
    Veld* m_veldOvereenkomst;
    Veld* m_veldKostensoort;
    Veld* m_veldDatum;
    Veld* m_veldBedrag;
    Veld* m_veldOmschrijving;
    Veld* m_veldPeriode;
    Veld* m_veldFunctie;
    Veld* m_veldToekenning;
    Veld* m_veldDagen;
    QLabel* m_vast; ///< why the agreement can not be chosen any more
    QLabel* m_punten;
    QLabel* m_wacht; ///< what is no mistake: it waits for somebody else
    BestandenLijst* m_bijlagen;
    KeyButton* m_knop;
    VraagVerzuim m_vraagVerzuim;
    std::shared_ptr<const ParameterTabel> m_parameters;
    std::vector<Periode> m_periodes;
    std::vector<Toekenning> m_toekenningen;
    qint64 m_budgetGekozen = 0; ///< by a person, or as it was kept; 0 = nobody chose
    std::optional<std::pair<ZorgovereenkomstId, QDate>> m_gevraagd; ///< hours of illness, asked for by the address
    ZorgovereenkomstId m_verzuimVan;
    bool m_bezig = false;
    bool m_overBestanden = false; ///< what is said is about a file
    bool m_vult = false;
    bool m_ingediend = false;
};

} // namespace pgb::ui
