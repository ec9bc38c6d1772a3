// Fields that are one member of the content.
#include "client/ui/overeenkomst/formulier.h"
#include "client/ui/widgets/labels.h"
#include <QCryptographicHash>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace pgb::ui {
namespace {

using I = ZorgovereenkomstInhoud;

/// Larger than any copy or list of rates.
constexpr qint64 grootsteBestand = 10 * 1024 * 1024;

QString grootteTekst(qint64 bytes)
{
    return bytes < 1024 * 1024 ? Formulier::tr("%1 kB").arg(std::max<qint64>(1, bytes / 1024)) : Formulier::tr("%1 MB").arg(bytes / (1024 * 1024));
}

/// Nothing when it cannot be read, is empty or is larger than it may be.
std::optional<Bestandsverwijzing> leesBestand(const QString& pad)
{
    QFile bestand(pad);
    if (!bestand.open(QIODevice::ReadOnly) || bestand.size() <= 0 || bestand.size() > grootsteBestand)
        return std::nullopt;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&bestand))
        return std::nullopt;
    return Bestandsverwijzing{QFileInfo(pad).fileName().left(200), hash.result(), bestand.size()};
}

} // namespace

QLineEdit* Formulier::tekstVeld(const QString& naam, const FieldPath& pad, QString I::*lid)
{
    return typeVeld(naam, pad, [lid](const Draft& d) { return d.inhoud.*lid; },
                    [lid](Draft& d, const QString& tekst) {
                        d.inhoud.*lid = tekst;
                        return true;
                    });
}

QLineEdit* Formulier::bedragVeld(const QString& naam, const FieldPath& pad, std::optional<Bedrag> I::*lid)
{
    auto* veld = typeVeld(naam, pad, [lid](const Draft& d) { return d.inhoud.*lid ? bedragTekst(*(d.inhoud.*lid)) : QString(); },
                          [lid](Draft& d, const QString& tekst) {
                              d.inhoud.*lid = bedragFromTekst(tekst);
                              return d.inhoud.*lid || tekst.trimmed().isEmpty();
                          });
    veld->setAlignment(Qt::AlignRight);
    return veld;
}

QLineEdit* Formulier::tariefVeld(const QString& naam, const FieldPath& pad, std::optional<Tarief> I::*lid)
{
    auto* veld = typeVeld(naam, pad, [lid](const Draft& d) { return d.inhoud.*lid ? tariefTekst(*(d.inhoud.*lid)) : QString(); },
                          [lid](Draft& d, const QString& tekst) {
                              d.inhoud.*lid = tariefFromTekst(tekst);
                              return d.inhoud.*lid || tekst.trimmed().isEmpty();
                          });
    veld->setAlignment(Qt::AlignRight);
    return veld;
}

QLineEdit* Formulier::getalVeld(const QString& naam, const FieldPath& pad, int I::*lid, int hoogste)
{
    auto* veld = typeVeld(naam, pad, [lid](const Draft& d) { return d.inhoud.*lid > 0 ? QString::number(d.inhoud.*lid) : QString(); },
                          [lid, hoogste](Draft& d, const QString& tekst) {
                              bool ok = false;
                              const int getal = tekst.trimmed().toInt(&ok);
                              const bool goed = ok && getal >= 0 && getal <= hoogste;
                              d.inhoud.*lid = goed ? getal : 0;
                              return goed || tekst.trimmed().isEmpty();
                          });
    veld->setAlignment(Qt::AlignRight);
    return veld;
}

QWidget* Formulier::jaNeeVeld(const QString& naam, const FieldPath& pad, const QString& ja, const QString& nee, std::optional<bool> I::*lid)
{
    return radioVeld(naam, pad, {{ja, 1}, {nee, 0}}, [lid](const Draft& d) { return d.inhoud.*lid ? std::optional(int(*(d.inhoud.*lid))) : std::nullopt; },
                     [lid](Draft& d, int waarde) { d.inhoud.*lid = waarde == 1; });
}

QWidget* Formulier::bestandVeld(const QString& naam, const FieldPath& pad, std::function<std::optional<Bestandsverwijzing>&(I&)> waar)
{
    auto* vak = new QWidget;
    auto* rij = new QHBoxLayout(vak);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(8);
    auto* kies = new QPushButton(tr("Kies bestand…"));
    kies->setObjectName(QStringLiteral("kiesBestand"));
    kies->setAccessibleName(tr("Kies bestand: %1").arg(naam));
    auto* weg = makeLink(tr("Weghalen"));
    auto* wat = makeLabel({}, LabelLook::Plain, true);
    rij->addWidget(kies);
    rij->addWidget(wat, 1);
    rij->addWidget(weg);
    merk(vak, pad);
    kies->installEventFilter(this);
    ZorgovereenkomstSession& sessie = m_session;
    connect(kies, &QPushButton::clicked, this, [this, &sessie, naam, waar, wat] {
        auto* kiezer = new QFileDialog(this, naam, {}, tr("Plaatje of pdf (*.jpg *.jpeg *.png *.pdf);;Alle bestanden (*)"));
        kiezer->setAttribute(Qt::WA_DeleteOnClose);
        kiezer->setFileMode(QFileDialog::ExistingFile);
        connect(kiezer, &QFileDialog::fileSelected, this, [&sessie, naam, waar, wat](const QString& bestand) {
            if (const auto gelezen = leesBestand(bestand))
                sessie.zet(naam, [&](Draft& d) { waar(d.inhoud) = *gelezen; });
            else
                wat->setText(tr("Wij kunnen dit bestand niet lezen. Kies een bestand van ten hoogste 10 MB."));
        });
        kiezer->open();
    });
    connect(weg, &QPushButton::clicked, this, [&sessie, naam, waar] {
        sessie.zet(naam, [&](Draft& d) { waar(d.inhoud).reset(); });
    });
    bijTonen(vak, [&sessie, waar, wat, weg] {
        I nu = sessie.inhoud();
        const std::optional<Bestandsverwijzing>& bestand = waar(nu);
        wat->setText(bestand ? QStringLiteral("%1 (%2)").arg(bestand->naam, grootteTekst(bestand->grootte)) : tr("Nog geen bestand"));
        weg->setVisible(bestand.has_value());
    });
    return vak;
}

} // namespace pgb::ui
