#pragma once
#include "client/models/maandrooster_model.h"
#include <QLabel>

namespace pgb::ui {

/// The lines of a sheet that are totals over more days, above the grid: they have no cell, and stay as they are. Hidden while there are none.
class Periodetotalen final : public QLabel {
    Q_OBJECT
public:
    explicit Periodetotalen(MaandroosterModel& model, QWidget* parent);

private:
    void ververs();
    MaandroosterModel& m_model;
};

} // namespace pgb::ui
