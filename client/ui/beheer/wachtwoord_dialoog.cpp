#include "client/ui/beheer/wachtwoord_dialoog.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>

namespace pgb::ui {

QString eersteWachtwoord()
{
    static const QString letters = QStringLiteral("abcdefghjkmnpqrstuvwxyz23456789");
    QString uit;
    for (int i = 0; i < 16; ++i) {
        if (i > 0 && i % 4 == 0)
            uit += u'-';
        uit += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    }
    return uit;
}

WachtwoordDialoog::WachtwoordDialoog(const QString& naam, const QString& gebruikersnaam, const QString& wachtwoord, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Nieuw wachtwoord"));
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 16, 16, 16);
    kolom->setSpacing(10);
    kolom->addWidget(makeLabel(tr("Wachtwoord van %1").arg(naam), LabelLook::Heading, true));
    kolom->addWidget(makeLabel(tr("U ziet dit wachtwoord één keer. Geef het door aan %1, niet per gewone e-mail. Vraag om het na het aanmelden te wijzigen.").arg(naam),
                               LabelLook::Plain, true));
    auto* naamVeld = new QLineEdit(gebruikersnaam);
    auto* veld = new QLineEdit(wachtwoord);
    for (QLineEdit* een : {naamVeld, veld})
        een->setReadOnly(true);
    kolom->addWidget(new Veld(tr("Gebruikersnaam"), naamVeld));
    kolom->addWidget(new Veld(tr("Wachtwoord"), veld));
    auto* rij = new QHBoxLayout;
    rij->setSpacing(8);
    rij->addStretch(1);
    auto* kopieer = new QPushButton(tr("Wachtwoord kopiëren"));
    auto* sluit = new QPushButton(tr("Sluiten"));
    restyle(sluit, "kind", QStringLiteral("main"));
    sluit->setDefault(true);
    rij->addWidget(kopieer);
    rij->addWidget(sluit);
    kolom->addLayout(rij);
    connect(kopieer, &QPushButton::clicked, this, [wachtwoord] { QGuiApplication::clipboard()->setText(wachtwoord); });
    connect(sluit, &QPushButton::clicked, this, &QDialog::accept);
    new GrowingDialog(this, 60);
    veld->setFocus();
    veld->selectAll();
}

} // namespace pgb::ui
