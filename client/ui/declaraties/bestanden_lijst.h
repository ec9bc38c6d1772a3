#pragma once
#include "shared/domain/declaratie/declaratie.h"
#include <QWidget>

class QVBoxLayout;

namespace pgb::ui {

/// The files that are with a concept on the server, each with its kind, its size and a way to take it away.
class BestandenLijst final : public QWidget {
    Q_OBJECT
public:
    /// `geen`: said when there are none.
    explicit BestandenLijst(QString geen, QWidget* parent = nullptr);
    void toon(const std::vector<Bijlage>& bijlagen);
    /// "Vervoersbewijs": of the kinds that go with a declaratie.
    static QString soortTekst(BijlageSoort soort);

Q_SIGNALS:
    void weghalen(pgb::BijlageId bijlage);

private:
    QString m_geen;
    QVBoxLayout* m_rijen;
};

} // namespace pgb::ui
