#include "shared/text/waarom_text.h"
#include "shared/domain/controle/catalogus.h"
#include <QCoreApplication>
#include <QStringList>
#include <array>

namespace pgb {

namespace {

struct Bron {
    const char* sleutel;
    const char* tekst;
};

constexpr std::array bronnen{
    Bron{"seed 000",
            QT_TRANSLATE_NOOP("Bron", "nieuws van Per Saldo over het PGB Portaal (2018)")},
    Bron{"seed 001",
            QT_TRANSLATE_NOOP("Bron", "folder van het zorgkantoor over het PGB Portaal (2020)")},
    Bron{"seed 004",
            QT_TRANSLATE_NOOP("Bron", "onderzoek van HHM naar het PGB Portaal (2023)")},
    Bron{"W01",
            QT_TRANSLATE_NOOP("Bron", "mijnpgb.nl, zorgovereenkomst voor zorgverleners")},
    Bron{"W01b",
            QT_TRANSLATE_NOOP("Bron", "mijnpgb.nl, zorgovereenkomst stap 1")},
    Bron{"W01c",
            QT_TRANSLATE_NOOP("Bron", "mijnpgb.nl, zorgovereenkomst stap 2")},
    Bron{"W01d",
            QT_TRANSLATE_NOOP("Bron", "mijnpgb.nl, zorgovereenkomst stap 3")},
    Bron{"W02",
            QT_TRANSLATE_NOOP("Bron", "mijnpgb.nl, declaraties en maandloon")},
    Bron{"W08",
            QT_TRANSLATE_NOOP("Bron", "SVB, minimumlonen vanaf 1 januari 2025")},
    Bron{"W09",
            QT_TRANSLATE_NOOP("Bron", "SVB, reiskosten van uw zorgverlener")},
    Bron{"W10",
            QT_TRANSLATE_NOOP("Bron", "SVB, reiskosten bij urendeclaraties")},
    Bron{"W15",
            QT_TRANSLATE_NOOP("Bron", "SVB, zorgovereenkomst opzeggen")},
    Bron{"W16",
            QT_TRANSLATE_NOOP("Bron", "SVB, zorgovereenkomst wijzigen")},
    Bron{"W17",
            QT_TRANSLATE_NOOP("Bron", "SVB, wanneer salarisadministratie nodig is")},
    Bron{"W18",
            QT_TRANSLATE_NOOP("Bron", "SVB, correct declareren")},
    Bron{"W19",
            QT_TRANSLATE_NOOP("Bron", "SVB, niet of te laat betaald")},
    Bron{"W20",
            QT_TRANSLATE_NOOP("Bron", "Per Saldo, zorgovereenkomst stopzetten")},
    Bron{"W22",
            QT_TRANSLATE_NOOP("Bron", "VGZ Zorgkantoren, zorgovereenkomst wijzigen")},
    Bron{"W23",
            QT_TRANSLATE_NOOP("Bron", "Zorgkantoor Friesland, zorgovereenkomst wijzigen")},
    Bron{"W26",
            QT_TRANSLATE_NOOP("Bron", "Zorgkantoor Zorg en Zekerheid, facturen indienen")},
    Bron{"W27",
            QT_TRANSLATE_NOOP("Bron", "Zorgkantoor Zorg en Zekerheid, loonservice van de SVB")},
    Bron{"W28",
            QT_TRANSLATE_NOOP("Bron", "Menzis Zorgkantoor, maximumtarief")},
    Bron{"W29c",
            QT_TRANSLATE_NOOP("Bron", "Menzis Zorgkantoor, vergoedingen en tarieven")},
    Bron{"W32",
            QT_TRANSLATE_NOOP("Bron", "Regeling langdurige zorg (oude tekst)")},
    Bron{"W36",
            QT_TRANSLATE_NOOP("Bron", "Per Saldo, 40-uursnorm in de Wlz")},
    Bron{"W40",
            QT_TRANSLATE_NOOP("Bron", "bedrijfsregels van iPgb")},
    Bron{"W46",
            QT_TRANSLATE_NOOP("Bron", "Zorginstituut, Toekennen Budget")},
    Bron{"W51",
            QT_TRANSLATE_NOOP("Bron", "opbouw van het burgerservicenummer (11-proef)")},
    Bron{"W52",
            QT_TRANSLATE_NOOP("Bron", "uitleg over de AGB-code")},
    Bron{"W54",
            QT_TRANSLATE_NOOP("Bron", "SVB, model zorgovereenkomst 40.007NT")},
    Bron{"W55",
            QT_TRANSLATE_NOOP("Bron", "SVB, vragen over de zorgovereenkomst")},
    Bron{"W57a",
            QT_TRANSLATE_NOOP("Bron", "wetsvoorstel meer zekerheid flexwerkers en de ketenregeling")},
    Bron{"W58",
            QT_TRANSLATE_NOOP("Bron", "Belastingplan 2024, kilometervergoeding")},
    Bron{"W60b",
            QT_TRANSLATE_NOOP("Bron", "SVB, pgb en overlijden")},
    Bron{"W67",
            QT_TRANSLATE_NOOP("Bron", "Zilveren Kruis, zorgovereenkomst opzeggen")},
    Bron{"W70",
            QT_TRANSLATE_NOOP("Bron", "BVKZ, het nieuwe PGB Portaal")},
    Bron{"W73",
            QT_TRANSLATE_NOOP("Bron", "Vektis, AGB-register")},
    Bron{"W77",
            QT_TRANSLATE_NOOP("Bron", "SVB, reiskosten bij een vast maandloon")},
    Bron{"W82",
            QT_TRANSLATE_NOOP("Bron", "SVB, oud formulier van de arbeidsovereenkomst")},
    Bron{"W83",
            QT_TRANSLATE_NOOP("Bron", "SVB, toelichting op de zorgovereenkomst")},
    Bron{"W86",
            QT_TRANSLATE_NOOP("Bron", "SVB, minimumloon en vakantiegeld")},
    Bron{"W87",
            QT_TRANSLATE_NOOP("Bron", "Zorgkantoor Midden-IJssel, zorg inkopen")},
    Bron{"W88",
            QT_TRANSLATE_NOOP("Bron", "SVB, betalingen aan zorgverleners")},
    Bron{"W89",
            QT_TRANSLATE_NOOP("Bron", "BVKZ, meer dan 40 uur per week")},
    Bron{"W90",
            QT_TRANSLATE_NOOP("Bron", "artikel 7:652 van het Burgerlijk Wetboek")},
    Bron{"W98b",
            QT_TRANSLATE_NOOP("Bron", "SVB, declareren voor uw zorgverlener")},
    Bron{"design",
            QT_TRANSLATE_NOOP("Bron", "keuze van dit programma")},
    Bron{"L02",
            QT_TRANSLATE_NOOP("Bron", "SVB, vakantie-uren van een werknemer")},
    Bron{"verify",
            QT_TRANSLATE_NOOP("Bron", "nog te bevestigen")},
    Bron{"own",
            QT_TRANSLATE_NOOP("Bron", "praktijkregel, nog te bevestigen")},
};

template<class Controles>
QString basisVan(const Controles& controles, const QString& id)
{
    for (const auto& controle : controles) {
        if (id == controle.id)
            return QString(controle.basis);
    }
    return {};
}

} // namespace

QString bronTekst(const QString& basis)
{
    QStringList uit;
    for (const QString& deel : basis.split(u';', Qt::SkipEmptyParts)) {
        const QString sleutel = deel.trimmed();
        QString tekst = sleutel;
        for (const Bron& bron : bronnen) {
            if (sleutel == QLatin1String(bron.sleutel))
                tekst = QCoreApplication::translate("Bron", bron.tekst);
        }
        uit.push_back(tekst);
    }
    return uit.join(QLatin1String("; "));
}

QString regelTekst(const QString& controleId)
{
    for (const WaaromZin& zin : waaromZinnen()) {
        if (controleId == QLatin1String(zin.id))
            return QCoreApplication::translate("Waarom", zin.tekst);
    }
    return {};
}

QString waaromTekst(const QString& controleId)
{
    const QString regel = regelTekst(controleId);
    if (regel.isEmpty())
        return {};
    const QString basis = controleId.startsWith(u'Z') ? basisVan(zorgovereenkomstControles(), controleId) : basisVan(declaratieControles(), controleId);
    return QCoreApplication::translate("Waarom", "%1 Bron: %2.").arg(regel, bronTekst(basis));
}

} // namespace pgb
