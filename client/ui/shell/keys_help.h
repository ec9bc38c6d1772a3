#pragma once
#include <QDialog>
#include <vector>

namespace pgb::ui {

class Theme;
struct Command;

/// F1: the keys that work on this screen now, with their words. Made from the commands, so it cannot be out of date.
class KeysHelp final : public QDialog {
    Q_OBJECT
public:
    KeysHelp(const Theme& theme, const QString& screen, const std::vector<Command>& commands, QWidget* window);
};

} // namespace pgb::ui
