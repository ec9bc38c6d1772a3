// The parts of the five steps: the bar of steps, the form with cost and sheet, the bar of buttons.
#include "client/ui/overeenkomst/contract_blad.h"
#include "client/ui/overeenkomst/kosten_vak.h"
#include "client/ui/overeenkomst/opstellen.h"
#include "client/ui/overeenkomst/spoor_lijn.h"
#include "client/ui/overeenkomst/stap_algemeen.h"
#include "client/ui/overeenkomst/stap_controle.h"
#include "client/ui/overeenkomst/stap_partijen.h"
#include "client/ui/overeenkomst/stap_werkafspraken.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/step_bar.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pgb::ui {

QWidget* Opstellen::bouwKop()
{
    auto* kop = new QWidget;
    auto* rij = new QHBoxLayout(kop);
    rij->setContentsMargins(0, 0, 16, 0);
    rij->setSpacing(12);
    m_stappen = new StepBar(m_theme, {tr("Partijen"), tr("Werkafspraken"), tr("Algemene afspraken"), tr("Controle"), tr("Delen")});
    m_waarover = makeElided({}, LabelLook::Muted);
    m_waarover->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_bladKnop = new QPushButton;
    m_bladKnop->setProperty("kind", QStringLiteral("row"));
    rij->addWidget(m_stappen, 100);
    rij->addWidget(m_waarover);
    rij->addWidget(m_bladKnop);
    connect(m_stappen, &StepBar::currentChanged, this, &Opstellen::toonStap);
    connect(m_bladKnop, &QPushButton::clicked, this, &Opstellen::wisselBlad);
    auto* vak = new QFrame;
    vak->setProperty("part", QStringLiteral("page"));
    auto* kolom = new QVBoxLayout(vak);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    kolom->addWidget(kop);
    kolom->addWidget(makeLine());
    return vak;
}

QWidget* Opstellen::bouwMidden()
{
    auto* vorm = new QWidget;
    m_vorm = new QVBoxLayout(vorm);
    m_vorm->setContentsMargins(16, 14, 16, 16);
    m_vorm->setSpacing(0);
    m_plaats = makeLabel({}, LabelLook::Muted);
    m_naam = makeLabel({}, LabelLook::Heading);
    m_vorm->addWidget(m_plaats);
    m_vorm->addWidget(m_naam);
    m_vorm->addSpacing(14);
    m_nietsOpen = makeLabel(tr("In deze stap is niets afgewezen. Hier hoeft u niets te doen."), LabelLook::Muted, true);
    m_nietsOpen->setObjectName(QStringLiteral("nietsOpen"));
    m_vorm->addWidget(m_nietsOpen);
    auto* partijen = new StapPartijen(m_theme, m_session, m_gateway);
    connect(partijen, &StapPartijen::naarOvereenkomst, this, &Opstellen::naarOvereenkomst);
    connect(partijen, &StapPartijen::wordtWijziging, this, &Opstellen::wordtWijziging);
    m_formulieren = {partijen, new StapWerkafspraken(m_theme, m_session, m_gateway), new StapAlgemeen(m_theme, m_session, m_gateway)};
    m_controle = new StapControle(m_theme, m_session);
    m_bladen = {m_formulieren.begin(), m_formulieren.end()};
    m_bladen.push_back(m_controle);
    m_bladen.push_back(bouwDelen());
    // Not a stacked widget: the page is as high and as wide as the step in view, not as the largest one.
    for (QWidget* blad : m_bladen) {
        blad->hide();
        m_vorm->addWidget(blad);
    }
    m_vorm->addStretch(1);
    m_rol = rolVak(vorm);
    m_kosten = new KostenVak(m_theme);
    auto* kostenBlad = new QWidget;
    // A row with a stretch, because a column asks the height for its own width and not for that of the box.
    m_kostenRij = new QHBoxLayout(kostenBlad);
    m_kostenRij->setContentsMargins(8, 14, 16, 16);
    m_kostenRij->addWidget(m_kosten, 1000);
    m_kostenRij->addStretch(1);
    m_kostenRol = rolVak(kostenBlad);
    m_blad = new ContractBlad(m_theme, tr("Zo komt het in de overeenkomst"));
    auto* midden = new QFrame;
    midden->setProperty("part", QStringLiteral("page"));
    auto* rij = new QHBoxLayout(midden);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(0);
    rij->addWidget(m_rol, 2);
    rij->addWidget(m_kostenRol, 1);
    rij->addWidget(m_blad, 100);
    connect(m_blad, &ContractBlad::zinGekozen, this, &Opstellen::naarVeld);
    connect(m_controle, &StapControle::naarVeld, this, &Opstellen::naarPunt);
    return midden;
}

QWidget* Opstellen::bouwDelen()
{
    auto* vak = new QWidget;
    auto* kolom = new QVBoxLayout(vak);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(16);
    m_delenUitleg = makeLabel({}, LabelLook::Plain, true);
    m_spoor = new SpoorLijn(m_theme);
    m_zonderAccount = makeLabel({}, LabelLook::Bold, true);
    setTone(m_zonderAccount, Role::Attention);
    kolom->addWidget(m_delenUitleg);
    kolom->addWidget(m_zonderAccount);
    kolom->addWidget(m_spoor);
    kolom->addStretch(1);
    return vak;
}

QWidget* Opstellen::bouwOnder()
{
    auto* balk = new QFrame;
    balk->setProperty("part", QStringLiteral("bar"));
    auto* rij = new QHBoxLayout(balk);
    rij->setContentsMargins(16, 10, 16, 10);
    rij->setSpacing(8);
    auto* sluit = new QPushButton(tr("Sluiten (wordt bewaard)"));
    m_vorige = new QPushButton(tr("Vorige"));
    m_tochNiet = new QPushButton(tr("Toch niet aanpassen…"));
    m_tochNiet->setObjectName(QStringLiteral("weggooien"));
    m_tochNiet->hide();
    m_volgende = new KeyButton(m_theme, QString(), QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_volgende->setMain(true);
    m_volgende->setObjectName(QStringLiteral("volgende"));
    rij->addWidget(sluit);
    if (m_session.feiten().zorgovereenkomst.versies.size() > 1) {
        auto* versies = new QPushButton(tr("Andere versies…"));
        versies->setObjectName(QStringLiteral("versies"));
        rij->addWidget(versies);
        connect(versies, &QPushButton::clicked, this, &Bewerker::versiesLezen);
    }
    rij->addWidget(m_tochNiet);
    rij->addStretch(1);
    rij->addWidget(m_vorige);
    rij->addWidget(m_volgende);
    connect(sluit, &QPushButton::clicked, this, &Bewerker::sluiten);
    connect(m_tochNiet, &QPushButton::clicked, this, &Bewerker::weggooien);
    connect(m_vorige, &QPushButton::clicked, this, [this] { stapVerder(-1); });
    connect(m_volgende, &QPushButton::clicked, this, [this] {
        if (m_stap == 4)
            Q_EMIT delen();
        else
            stapVerder(1);
    });
    return balk;
}

} // namespace pgb::ui
