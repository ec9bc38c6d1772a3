#pragma once
#include "client/ui/lijst/lijst_bestand.h"
#include "client/ui/lijst/lijst_druk.h"
#include <QSaveFile>
#include <functional>
#include <memory>
#include <stop_token>

namespace pgb::ui {

/// Where the rows of a list go. It is asked a slice at a time, and ends by rondAf() or breekAf().
class LijstDoel {
public:
    virtual ~LijstDoel() = default;
    virtual void begin(LijstTabel tabel) = 0;
    /// Goes on, for about so long at most; what is done elsewhere is only asked how far it is. False when nothing is left to do.
    virtual bool verder(int milliseconden) = 0;
    /// Milliseconds until it is asked again.
    virtual int pauze() const { return 0; }
    /// What was made counts; false when it was refused.
    virtual bool rondAf() = 0;
    /// What was made does not count.
    virtual void breekAf() = 0;
    virtual QString stand() const = 0;
    /// Rows, the headings too.
    virtual int gedaan() const = 0;
};

/// On paper, drawn beside what the user does. `rondAf` is called when all was drawn; `breekAf` while the job is still open, so that a printer can be called off.
class PapierDoel final : public LijstDoel {
public:
    PapierDoel(std::shared_ptr<QPagedPaintDevice> apparaat, QString titel, std::function<bool()> rondAf, std::function<void()> breekAf);
    void begin(LijstTabel tabel) override;
    bool verder(int milliseconden) override { return m_druk->verder(milliseconden); }
    bool rondAf() override;
    void breekAf() override;
    QString stand() const override;
    int gedaan() const override { return m_druk->gedaan(); }

private:
    std::shared_ptr<QPagedPaintDevice> m_apparaat;
    QString m_titel;
    std::function<bool()> m_rondAf;
    std::function<void()> m_breekAf;
    std::unique_ptr<LijstDruk> m_druk; ///< gone before what it draws on
};

/// In a file that is there only when it is whole, written in another thread.
class BestandDoel final : public LijstDoel {
public:
    using Schrijver = std::function<bool(const LijstTabel& tabel, QIODevice& naar, const GaDoor& gaDoor)>;
    BestandDoel(std::shared_ptr<QSaveFile> bestand, Schrijver schrijver);
    void begin(LijstTabel tabel) override;
    bool verder(int milliseconden) override;
    int pauze() const override { return 30; }
    bool rondAf() override;
    void breekAf() override { m_stop.request_stop(); }
    QString stand() const override;
    int gedaan() const override;

private:
    struct Werk;
    std::shared_ptr<QSaveFile> m_bestand;
    Schrijver m_schrijver;
    std::shared_ptr<Werk> m_werk;
    std::stop_source m_stop;
};

} // namespace pgb::ui
