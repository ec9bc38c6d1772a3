#pragma once
#include "client/ui/shell/page.h"

class QHBoxLayout;
class QLabel;

namespace pgb::ui {

class ElidedLabel;
class ShellStatus;

/// 24 px under everything: the page's sentence or keys at the left, connection and queue at the right. A sentence that needs more has more lines,
/// which stay while its page is in view: the page does not jump with each cell.
class StatusStrip final : public QWidget {
    Q_OBJECT
public:
    StatusStrip(const Theme& theme, const ShellStatus& status, QWidget* parent = nullptr);
    void setSentence(const QString& sentence);
    void setHints(const std::vector<KeyHint>& hints);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void show();
    void fit();
    const Theme& m_theme;
    const ShellStatus& m_status;
    ElidedLabel* m_sentence;
    QWidget* m_hints;
    QLabel* m_practice;
    QLabel* m_connection;
    QLabel* m_queue;
    QString m_pageSentence;
    int m_lines = 1;
};

} // namespace pgb::ui
