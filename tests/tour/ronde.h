#pragma once
#include "client/ui/shell/workspace.h"
#include "tests/tour/beelden.h"
#include "tests/tour/hand.h"
#include "tests/tour/mislukt.h"
#include "tests/tour/reis.h"
#include <QApplication>
#include <QHash>
#include <QPushButton>
#include <QSettings>
#include <cstdio>

namespace pgb::tour {

using ui::Address;
using ui::Section;

/// One round: opens screens by their address, because the words on them differ per language, and takes them in every size.
class Ronde {
public:
    Ronde(const QDir& map, const Beeldkeuze& keuze) : reis(map), m_keuze(keuze) {}

    void begin(const QString& gebruiker, const QHash<QString, QString>& voorkeuren = {})
    {
        kleed(gebruiker, voorkeuren);
        m_zetel = &reis.zetel(gebruiker);
        hand::rust(900);
    }
    void beginLeeg(const QString& gebruiker, const QString& rol)
    {
        kleed(gebruiker);
        m_zetel = &reis.nieuwe(gebruiker, rol);
        hand::rust(900);
    }
    void open(const Address& address)
    {
        m_zetel->venster()->workspace().open(address);
        hand::rust(700);
    }
    void foto(const QString& naam)
    {
        for (const QSize& maat : m_keuze.maten) {
            m_zetel->venster()->resize(maat);
            hand::rust(150);
            reis.fotos.neem(m_zetel->venster(), m_keuze.maten.size() == 1 ? naam : QStringLiteral("%1-%2").arg(naam).arg(maat.width()));
        }
        int hoofd = 0;
        for (const QPushButton* knop : QApplication::activeWindow()->findChildren<QPushButton*>())
            hoofd += knop->isVisible() && !knop->visibleRegion().isEmpty() && knop->property("kind").toString() == QLatin1String("main") ? 1 : 0;
        if (hoofd > 1)
            std::printf("%d hoofdknoppen: %s\n", hoofd, qPrintable(naam));
    }
    void scherm(const QString& naam, const Address& address)
    {
        open(address);
        foto(naam);
    }
    void scherm(const QString& naam, Section section) { scherm(naam, {section, {}, {}}); }
    void klik(const char* objectName)
    {
        auto* widget = m_zetel->venster()->workspace().current()->findChild<QWidget*>(QString::fromLatin1(objectName));
        if (!widget)
            throw Mislukt{QStringLiteral("er is geen ") + QLatin1String(objectName)};
        hand::klik(widget);
        hand::rust(400);
    }
    /// The picture of what a key brings; Escape after it.
    void naToets(const QString& naam, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        hand::toets(key, modifiers);
        hand::rust(400);
        foto(naam);
        hand::toets(Qt::Key_Escape);
        hand::rust(200);
    }
    ui::Workspace& werk() { return m_zetel->venster()->workspace(); }

    Reis reis;

private:
    void kleed(const QString& gebruiker, const QHash<QString, QString>& anders = {}) const
    {
        QDir().mkpath(reis.clientmap(gebruiker));
        QSettings voorkeuren(reis.clientmap(gebruiker) + QStringLiteral("/voorkeuren.ini"), QSettings::IniFormat);
        voorkeuren.setValue(QStringLiteral("beeld/schema"), m_keuze.kleur);
        voorkeuren.setValue(QStringLiteral("beeld/tekst"), m_keuze.tekst);
        for (auto waarde = anders.cbegin(); waarde != anders.cend(); ++waarde)
            voorkeuren.setValue(waarde.key(), *waarde);
    }
    Beeldkeuze m_keuze;
    Zetel* m_zetel = nullptr;
};

/// An organisation's month in one go, from its file to what became of it.
void bulk(Ronde& ronde);

} // namespace pgb::tour
