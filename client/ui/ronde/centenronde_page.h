#pragma once
#include "client/ui/ronde/ronde_pages.h"

class QStackedWidget;

namespace pgb::ui {

class CentenKiezen;
class CentenVoorbeeld;

/// 'Centenronde': one change of the rate over many agreements, looked at row by row before anything is made.
class CentenrondePage final : public Page {
    Q_OBJECT
public:
    CentenrondePage(const PageContext& context, const RondeServices& services, QWidget* parent = nullptr);
    QString title() const override { return tr("Centenronde"); }
    QString iconName() const override { return QStringLiteral("document-edit"); }
    Address address() const override { return centenrondeAdres(); }
    std::vector<QWidget*> panes() override;
    std::vector<KeyHint> keyHints() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void haalOp();
    void voegSamen();
    void voorbeeld();

    PageContext m_context;
    RondeServices m_services;
    QStackedWidget* m_stapel;
    CentenKiezen* m_kiezen;
    CentenVoorbeeld* m_voorbeeld;
    std::vector<OvereenkomstRij> m_lijst;
    bool m_gelezen = false;
    std::vector<Toekenning> m_toekenningen;
    std::vector<Verstrekker> m_verstrekkers;
};

} // namespace pgb::ui
