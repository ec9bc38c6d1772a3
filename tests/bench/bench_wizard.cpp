// A field change to its repainted finding in the five steps: an end before the begin gets its last digit and is left, with all
// controles, the cost box and the sheet beside it, against the same keys in a bare form of as many fields whose answer is one label.
#include "tests/bench/figures.h"
#include "client/ui/overeenkomst/formulier.h"
#include "client/ui/overeenkomst/opstellen.h"
#include "client/ui/overeenkomst/veld_blok.h"
#include "tests/gui/test_overeenkomst_gateway.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace pgb::bench {

namespace {

constexpr int patienceMs = 1000;
constexpr int waitForFindings = 5; ///< turns of the loop after which the words of a moment ago are gone
const auto good = QStringLiteral("31-12-2025");
const auto beforeTheBegin = QStringLiteral("1-1-2025");

/// Sees the paints of whatever shows a finding.
class FindingPaints : public QObject {
public:
    explicit FindingPaints(std::function<bool(QObject*)> shows) : m_shows(std::move(shows)) { qApp->installEventFilter(this); }
    bool eventFilter(QObject* object, QEvent* event) override
    {
        painted += event->type() == QEvent::Paint && m_shows(object);
        return false;
    }
    int painted = 0;

private:
    std::function<bool(QObject*)> m_shows;
};

void press(int key, const QString& text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    if (QApplication::focusWidget())
        QCoreApplication::sendEvent(QApplication::focusWidget(), &down);
}

void turn(int times)
{
    for (int i = 0; i < times; ++i)
        QCoreApplication::processEvents();
}

void type(const QString& date)
{
    for (const QChar c : date)
        press(c == QLatin1Char('-') ? Qt::Key_Minus : Qt::Key_0 + c.digitValue(), c);
}

/// Each round types an end that is refused over a good one, and leaves the field.
void typeDates(benchmark::State& state, QLineEdit& field, FindingPaints& paints)
{
    for ([[maybe_unused]] auto round : state) {
        state.PauseTiming();
        field.setFocus();
        field.selectAll();
        type(good);
        turn(waitForFindings);
        field.selectAll();
        type(beforeTheBegin.chopped(1));
        turn(waitForFindings);
        const int before = paints.painted;
        state.ResumeTiming();
        type(beforeTheBegin.right(1));
        press(Qt::Key_Tab, QStringLiteral("\t"));
        QElapsedTimer waited;
        waited.start();
        while (paints.painted == before && waited.elapsed() < patienceMs)
            QCoreApplication::processEvents();
        if (paints.painted == before) {
            state.SkipWithError("the finding under the field was never painted");
            break;
        }
    }
}

void ours(benchmark::State& state)
{
    ui::Theme theme;
    ui::FakeOvereenkomstGateway gateway;
    ZorgovereenkomstDossier dossier{gateway.feiten, gateway.parameters, {}, false, {}};
    dossier.feiten.zorgovereenkomst.zorgverlener = bouw::zorgverlenerId;
    dossier.feiten.zorgverlener = bouw::zorgverlener();
    dossier.feiten.versie.inhoud = bouw::inhoud();
    dossier.feiten.versie.inhoud.ingangsdatum = QDate(2025, 7, 1);
    dossier.feiten.versie.inhoud.toekenningen = {bouw::toekenningId};
    dossier.feiten.zorgovereenkomst.versies = {dossier.feiten.versie};
    ZorgovereenkomstSession session(dossier);
    ui::Opstellen wizard(theme, session, gateway);
    wizard.resize(1366, 768);
    wizard.show();
    QApplication::setActiveWindow(&wizard);
    wizard.naarVeld(QStringLiteral("inhoud/einddatum"));
    turn(waitForFindings);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (!field) {
        state.SkipWithError("the field of the end has not the focus");
        return;
    }
    FindingPaints paints([](QObject* object) { return qobject_cast<ui::MeldingVak*>(object) != nullptr; });
    typeDates(state, *field, paints);
}

void baseline(benchmark::State& state)
{
    QWidget form;
    auto* layout = new QFormLayout(&form);
    constexpr int fields = 24;
    QLineEdit* first = nullptr;
    for (int i = 0; i < fields; ++i) {
        auto* field = new QLineEdit(&form);
        first = first ? first : field;
        layout->addRow(QStringLiteral("Veld"), field);
    }
    auto* answer = new QLabel(&form);
    layout->insertRow(1, answer);
    QObject::connect(first, &QLineEdit::textEdited, answer, [answer] { answer->clear(); });
    QObject::connect(first, &QLineEdit::editingFinished, answer, [answer, first] { answer->setText(first->text()); });
    form.resize(1366, 768);
    form.show();
    QApplication::setActiveWindow(&form);
    turn(waitForFindings);
    FindingPaints paints([answer](QObject* object) { return object == answer; });
    typeDates(state, *first, paints);
}

} // namespace

void registerWizard()
{
    benchmark::RegisterBenchmark("wizard-field-to-finding/ours", ours);
    benchmark::RegisterBenchmark("wizard-field-to-finding/baseline", baseline);
}

} // namespace pgb::bench
