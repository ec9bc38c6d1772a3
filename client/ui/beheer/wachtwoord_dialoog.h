#pragma once
#include <QDialog>

namespace pgb::ui {

/// A first password that nobody can guess and everybody can type: four groups of four, without letters that look alike.
QString eersteWachtwoord();

/// Shows a first password once, to be told to who it is for.
class WachtwoordDialoog final : public QDialog {
    Q_OBJECT
public:
    WachtwoordDialoog(const QString& naam, const QString& gebruikersnaam, const QString& wachtwoord, QWidget* parent);
};

} // namespace pgb::ui
