#include "client/ui/overeenkomst/formulier.h"
#include "client/ui/widgets/choice_box.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/date_text.h"
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>

namespace pgb::ui {

QLineEdit* Formulier::typeVeld(const QString& naam, const FieldPath& pad, Uit uit, In in)
{
    auto* veld = new QLineEdit;
    veld->setMaxLength(200);
    merk(veld, pad);
    ZorgovereenkomstSession& sessie = m_session;
    connect(veld, &QLineEdit::textEdited, this, [&sessie, naam, pad, in](const QString& tekst) {
        sessie.zet(naam, [&](Draft& d) {
            if (in(d, tekst))
                d.onleesbaar.remove(pad);
            else
                d.onleesbaar.insert(pad, tekst);
        }, pad);
    });
    const auto toonTekst = [&sessie, veld, pad, uit] {
        const auto onleesbaar = sessie.draft().onleesbaar.constFind(pad);
        const QString tekst = onleesbaar != sessie.draft().onleesbaar.constEnd() ? *onleesbaar : uit(sessie.draft());
        if (veld->text() != tekst)
            veld->setText(tekst);
    };
    connect(veld, &QLineEdit::editingFinished, this, [&sessie, toonTekst] {
        sessie.sluitStap();
        toonTekst();
    });
    bijTonen(veld, [&sessie, veld, pad, in, toonTekst] {
        // While someone types, other words for the same value stay as they are.
        if (veld->hasFocus()) {
            Draft zelfde = sessie.draft();
            const bool leesbaar = in(zelfde, veld->text());
            if (leesbaar ? zelfde == sessie.draft() : sessie.draft().onleesbaar.value(pad) == veld->text())
                return;
        }
        toonTekst();
    });
    return veld;
}

DateLineEdit* Formulier::datumVeld(const QString& naam, const FieldPath& pad, std::function<QDate(const Draft&)> uit,
                                   std::function<void(Draft&, QDate)> in)
{
    ZorgovereenkomstSession& sessie = m_session;
    const auto vandaag = [&sessie] { return sessie.feiten().vandaag; };
    auto* veld = new DateLineEdit(vandaag);
    merk(veld, pad);
    const auto zet = [&sessie, naam, pad, in](QDate dag, const QString& onleesbaar) {
        sessie.zet(naam, [&](Draft& d) {
            in(d, dag);
            if (onleesbaar.isEmpty())
                d.onleesbaar.remove(pad);
            else
                d.onleesbaar.insert(pad, onleesbaar);
        }, pad);
    };
    connect(veld, &QLineEdit::textEdited, this, [veld, vandaag, zet](const QString& tekst) {
        const bool fout = !veld->problem().isEmpty();
        zet(dateFromText(tekst, vandaag()).value_or(QDate()), fout ? tekst : QString());
    });
    connect(veld, &DateLineEdit::dateChanged, this, [veld, zet](QDate dag) {
        zet(dag, veld->problem().isEmpty() ? QString() : veld->text());
    });
    connect(veld, &QLineEdit::editingFinished, this, [&sessie] { sessie.sluitStap(); });
    bijTonen(veld, [&sessie, veld, pad, uit, vandaag] {
        const QDate dag = uit(sessie.draft());
        const QString onleesbaar = sessie.draft().onleesbaar.value(pad);
        if (veld->hasFocus() && (onleesbaar.isEmpty() ? dateFromText(veld->text(), vandaag()).value_or(QDate()) == dag : veld->text() == onleesbaar))
            return;
        const QSignalBlocker stil(veld);
        if (veld->date() != dag || veld->text() != dateInField(dag))
            veld->setDate(dag);
        if (!onleesbaar.isEmpty())
            veld->setText(onleesbaar);
    });
    return veld;
}

QWidget* Formulier::keuzeVeld(const QString& naam, const FieldPath& pad, std::function<Keuzen()> keuzen, std::function<int(const Draft&)> uit,
                              std::function<void(Draft&, int)> in)
{
    auto* veld = new ChoiceBox(5);
    merk(veld, pad);
    ZorgovereenkomstSession& sessie = m_session;
    connect(veld, &QComboBox::activated, this, [&sessie, veld, naam, in] {
        const int waarde = veld->currentData().toInt();
        sessie.zet(naam, [&](Draft& d) { in(d, waarde); });
    });
    bijTonen(veld, [&sessie, veld, keuzen, uit] {
        const Keuzen lijst = keuzen();
        bool gelijk = size_t(veld->count()) == lijst.size();
        for (int i = 0; gelijk && i < veld->count(); ++i)
            gelijk = veld->itemData(i).toInt() == lijst[size_t(i)].second && veld->itemText(i) == lijst[size_t(i)].first;
        if (!gelijk) {
            veld->clear();
            for (const auto& [tekst, waarde] : lijst)
                veld->addItem(tekst, waarde);
        }
        veld->setCurrentIndex(veld->findData(uit(sessie.draft())));
    });
    return veld;
}

QWidget* Formulier::radioVeld(const QString& naam, const FieldPath& pad, const Keuzen& keuzen, std::function<std::optional<int>(const Draft&)> uit,
                              std::function<void(Draft&, int)> in)
{
    auto* vak = new QWidget;
    auto* rij = new QHBoxLayout(vak);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(16);
    auto* groep = new QButtonGroup(vak);
    ZorgovereenkomstSession& sessie = m_session;
    merk(vak, pad);
    for (const auto& [tekst, waarde] : keuzen) {
        auto* knop = new QRadioButton(tekst);
        knop->installEventFilter(this);
        groep->addButton(knop, waarde);
        rij->addWidget(knop);
        connect(knop, &QRadioButton::clicked, this, [&sessie, naam, in, keuze = waarde] {
            sessie.zet(naam, [&](Draft& d) { in(d, keuze); });
        });
    }
    rij->addStretch(1);
    bijTonen(vak, [&sessie, groep, uit] {
        const std::optional<int> waarde = uit(sessie.draft());
        // An unanswered question shows no answer; a group that is exclusive would keep one.
        groep->setExclusive(false);
        for (QAbstractButton* knop : groep->buttons())
            knop->setChecked(waarde && groep->id(knop) == *waarde);
        groep->setExclusive(true);
    });
    return vak;
}

QWidget* Formulier::langVeld(const QString& naam, const FieldPath& pad, std::function<QString(const Draft&)> uit,
                             std::function<void(Draft&, const QString&)> in)
{
    auto* veld = new QPlainTextEdit;
    veld->setTabChangesFocus(true);
    dressed(m_theme, veld, [this, veld] {
        veld->setMinimumHeight(m_theme.px(72));
        veld->setMaximumHeight(m_theme.px(96));
    });
    merk(veld, pad);
    ZorgovereenkomstSession& sessie = m_session;
    connect(veld, &QPlainTextEdit::textChanged, this, [&sessie, veld, naam, pad, in] {
        sessie.zet(naam, [&](Draft& d) { in(d, veld->toPlainText().left(8000)); }, pad);
    });
    bijTonen(veld, [&sessie, veld, uit] {
        const QString tekst = uit(sessie.draft());
        if (veld->toPlainText() == tekst)
            return;
        const QSignalBlocker stil(veld);
        veld->setPlainText(tekst);
    });
    return veld;
}

} // namespace pgb::ui
