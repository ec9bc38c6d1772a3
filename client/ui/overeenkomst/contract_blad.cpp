#include "client/ui/overeenkomst/contract_blad.h"
#include "client/ui/widgets/labels.h"
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace pgb::ui {
namespace {

// Paper is white and ink is dark in every scheme, as printed (design/pictures/README.md).
const QLatin1String inkt("#1B2430");
const QLatin1String grijs("#55606E");
const QLatin1String merk("#D9E8F5");
const QLatin1String open("#8A5300");

} // namespace

ContractBlad::ContractBlad(const Theme& theme, const QString& titel, QWidget* parent) : QWidget(parent), m_theme(theme), m_papier(new QTextBrowser)
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 12, 16, 16);
    kolom->setSpacing(10);
    kolom->addWidget(makeLabel(titel, LabelLook::Bold));
    auto* midden = new QHBoxLayout;
    midden->addStretch(1);
    midden->addWidget(m_papier, 1000);
    midden->addStretch(1);
    kolom->addLayout(midden, 1);
    m_papier->setOpenLinks(false);
    dressed(theme, m_papier, [this, &theme] {
        m_papier->setMaximumWidth(theme.px(620));
        m_papier->document()->setDocumentMargin(theme.px(28));
    });
    m_papier->setAccessibleName(tr("Tekst van de overeenkomst"));
    m_papier->setStyleSheet(QStringLiteral("QTextBrowser { background: #FFFFFF; color: %1; border-radius: 0; }").arg(inkt));
    connect(m_papier, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { Q_EMIT zinGekozen(url.path()); });
    m_straks.setSingleShot(true);
    m_straks.setInterval(60); // once for a burst of changes
    connect(&m_straks, &QTimer::timeout, this, &ContractBlad::teken);
    connect(&theme, &Theme::changed, this, &ContractBlad::teken);
}

void ContractBlad::setTekst(const OvereenkomstTekst& tekst)
{
    m_tekst = tekst;
    m_straks.start();
}

void ContractBlad::setActief(const FieldPath& pad)
{
    if (m_actief == pad)
        return;
    m_actief = pad;
    m_straks.start();
}

QString ContractBlad::zinHtml(const Zin& zin) const
{
    const QString tekst = zin.tekst.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
    if (zin.pad.isEmpty())
        return tekst;
    const bool actief = !m_actief.isEmpty() && (zin.pad == m_actief || m_actief.startsWith(zin.pad + QLatin1Char('/')));
    const QString stijl = QStringLiteral("color:%1;text-decoration:%2;%3")
                              .arg(zin.open ? open : inkt, actief ? QStringLiteral("underline") : QStringLiteral("none"),
                                   actief ? QStringLiteral("background:%1;").arg(merk) : QString());
    if (!m_klikbaar)
        return QStringLiteral("<span style='%1'>%2</span>").arg(stijl, tekst);
    return QStringLiteral("<a name='%1' href='%1' style='%2'>%3</a>").arg(zin.pad, stijl, tekst);
}

void ContractBlad::teken()
{
    const int klein = m_theme.px(12);
    const int gewoon = m_theme.px(13);
    QString html = QStringLiteral("<body style='color:%1;font-size:%2px'><p style='font-size:%3px;font-weight:bold;margin-bottom:2px'>%4</p>"
                                  "<p style='color:%5;font-size:%6px;margin-top:0'>%7</p>")
                       .arg(inkt).arg(gewoon).arg(m_theme.px(15)).arg(m_tekst.titel.toHtmlEscaped(), grijs).arg(klein).arg(m_tekst.ondertitel.toHtmlEscaped());
    for (const Artikel& artikel : m_tekst.artikelen) {
        html += QStringLiteral("<p style='font-weight:bold;margin-bottom:0;margin-top:10px'>%1</p>").arg(artikel.kop.toHtmlEscaped());
        for (const std::vector<Zin>& alinea : artikel.alineas) {
            QStringList zinnen;
            for (const Zin& zin : alinea)
                zinnen << zinHtml(zin);
            html += QStringLiteral("<p style='margin-top:2px;margin-bottom:4px'>%1</p>").arg(zinnen.join(QLatin1Char(' ')));
        }
    }
    const int waar = m_papier->verticalScrollBar()->value();
    m_papier->setHtml(html + QStringLiteral("</body>"));
    m_papier->verticalScrollBar()->setValue(waar);
    if (m_klikbaar && !m_actief.isEmpty() && isVisible()) {
        m_papier->scrollToAnchor(m_actief);
        // The sentence stands in the middle of what came before it, not glued to the top.
        if (m_papier->verticalScrollBar()->value() != waar)
            m_papier->verticalScrollBar()->setValue(std::max(0, m_papier->verticalScrollBar()->value() - m_theme.px(160)));
    }
}

QString ContractBlad::platteTekst() const
{
    return m_papier->toPlainText();
}

void ContractBlad::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Weekend));
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.color(Role::Hairline));
}

} // namespace pgb::ui
