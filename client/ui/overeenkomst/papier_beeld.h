#pragma once
#include "client/models/overeenkomst_papier.h"
#include "client/ui/theme/theme.h"
#include <QWidget>
#include <memory>

namespace pgb::ui {

/// The sheets under each other, as wide as there is room. A click on a sentence chooses it; by keys Up and Down walk the sentences and Enter
/// chooses.
class PapierBeeld final : public QWidget {
    Q_OBJECT
public:
    explicit PapierBeeld(const Theme& theme, QWidget* parent = nullptr);
    void setPapier(std::unique_ptr<OvereenkomstPapier> papier);
    const OvereenkomstPapier* papier() const { return m_papier.get(); }
    /// False: sentences are only read.
    void setKlikbaar(bool klikbaar);
    int bladen() const { return m_papier ? m_papier->bladen() : 1; }
    /// The sheet at this height of the widget, and the height at which a sheet begins.
    int bladOp(int y) const;
    int topVan(int blad) const;
    /// The height of the sentence of a field; -1 = it has none.
    int hoogteVan(const FieldPath& pad) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void gekozen(const QString& pad);
    /// The sentence that the keys stand on.
    void aangewezen(const QString& pad);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double schaal() const;
    FieldPath padOp(QPoint plek) const;
    const Theme& m_theme;
    std::unique_ptr<OvereenkomstPapier> m_papier;
    bool m_klikbaar = true;
    FieldPath m_aangewezen;
};

} // namespace pgb::ui
