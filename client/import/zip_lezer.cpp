#include "client/import/zip_lezer.h"
#include "client/import/bron.h"
#include <array>
#include <minizip/unzip.h>

namespace pgb {
namespace {

/// Many more than a workbook with a picture in each row of a month has.
constexpr quint64 hoogstensDelen = 10'000;

QIODevice* bron(voidpf stream) { return static_cast<QIODevice*>(stream); }

voidpf openen(voidpf opaque, const void*, int) { return opaque; }
uLong lezen(voidpf, voidpf stream, void* naar, uLong aantal)
{
    const qint64 gelezen = bron(stream)->read(static_cast<char*>(naar), qint64(aantal));
    return gelezen > 0 ? uLong(gelezen) : 0;
}
uLong schrijven(voidpf, voidpf, const void*, uLong) { return 0; }
ZPOS64_T waar(voidpf, voidpf stream) { return ZPOS64_T(bron(stream)->pos()); }
long ga(voidpf, voidpf stream, ZPOS64_T plaats, int vanaf)
{
    const qint64 begin = vanaf == ZLIB_FILEFUNC_SEEK_CUR ? bron(stream)->pos() : vanaf == ZLIB_FILEFUNC_SEEK_END ? bron(stream)->size() : 0;
    const qint64 doel = begin + qint64(plaats);
    return doel >= 0 && doel <= bron(stream)->size() && bron(stream)->seek(doel) ? 0 : -1;
}
int sluiten(voidpf, voidpf) { return 0; }
int mislukt(voidpf, voidpf) { return 0; }

} // namespace

struct ZipLezer::Staat {
    QIODevice& bestand;
    qint64 over;
    unzFile zip = nullptr;
    bool teGroot = false;
    bool teVeel = false;
    bool beschadigd = false;
    bool versleuteld = false;
};

/// The unpacked bytes of one part; read once, from begin to end.
class ZipLezer::Deel final : public QIODevice {
public:
    explicit Deel(Staat& staat) : m_staat(staat) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    ~Deel() override { m_staat.beschadigd |= unzCloseCurrentFile(m_staat.zip) == UNZ_CRCERROR; }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_einde && QIODevice::atEnd(); }

protected:
    qint64 readData(char* naar, qint64 hoogstens) override
    {
        if (m_einde)
            return -1;
        if (hoogstens == 0) // QIODevice asks so whether there is trouble; unzip would answer as at the end
            return 0;
        if (m_staat.over <= 0) {
            m_staat.teGroot = m_einde = true;
            return -1;
        }
        const int gelezen = unzReadCurrentFile(m_staat.zip, naar, unsigned(std::min({hoogstens, m_staat.over, qint64(1) << 20})));
        if (gelezen <= 0) {
            m_staat.beschadigd |= gelezen < 0;
            m_einde = true;
            return -1;
        }
        m_staat.over -= gelezen;
        return gelezen;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    Staat& m_staat;
    bool m_einde = false;
};

ZipLezer::ZipLezer(QIODevice& bestand, qint64 maxUitgepakt) : m_staat(std::make_unique<Staat>(Staat{bestand, maxUitgepakt})) {}

ZipLezer::~ZipLezer()
{
    if (m_staat->zip)
        unzClose(m_staat->zip);
}

bool ZipLezer::open()
{
    zlib_filefunc64_def functies{&openen, &lezen, &schrijven, &waar, &ga, &sluiten, &mislukt, &m_staat->bestand};
    m_staat->zip = unzOpen2_64("", &functies);
    unz_global_info64 info{};
    if (m_staat->zip && unzGetGlobalInfo64(m_staat->zip, &info) == UNZ_OK)
        m_staat->teVeel = info.number_entry > hoogstensDelen; // looking at each of them takes longer than anybody waits
    if (m_staat->zip && !m_staat->teVeel)
        m_staat->teGroot = isBom();
    return m_staat->zip && !m_staat->teGroot && !m_staat->teVeel;
}

/// What the parts say of themselves: more than is ever unpacked, or so much out of so little as no table gives.
bool ZipLezer::isBom()
{
    constexpr quint64 groot = 100'000'000, uitElk = 300;
    quint64 alles = 0;
    for (int plaats = unzGoToFirstFile(m_staat->zip); plaats == UNZ_OK; plaats = unzGoToNextFile(m_staat->zip)) {
        unz_file_info64 info{};
        if (unzGetCurrentFileInfo64(m_staat->zip, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
            return false; // whoever reads it says so
        alles += std::min<quint64>(info.uncompressed_size, quint64(1) << 50);
        if (alles > quint64(m_staat->over) || (info.uncompressed_size > groot && info.uncompressed_size / uitElk > info.compressed_size))
            return true;
    }
    return false;
}

bool ZipLezer::heeft(const QString& naam) { return unzLocateFile(m_staat->zip, naam.toUtf8().constData(), 1) == UNZ_OK; }

std::unique_ptr<QIODevice> ZipLezer::deel(const QString& naam) { return heeft(naam) ? huidige() : nullptr; }

bool ZipLezer::elkDeel(int hoogstens, const std::function<bool(QIODevice& deel)>& doe)
{
    constexpr QByteArrayView vanMacOs("__MACOSX/"); // what its Finder adds of its own
    int gezien = 0;
    int plaats = unzGoToFirstFile(m_staat->zip);
    for (; plaats == UNZ_OK; plaats = unzGoToNextFile(m_staat->zip)) {
        if (++gezien > hoogstens)
            return false;
        unz_file_info64 info{};
        std::array<char, vanMacOs.size()> naam{};
        m_staat->beschadigd |= unzGetCurrentFileInfo64(m_staat->zip, &info, naam.data(), naam.size(), nullptr, 0, nullptr, 0) != UNZ_OK;
        if (info.uncompressed_size == 0 || QByteArrayView(naam.data(), naam.size()) == vanMacOs) // a folder, or nothing
            continue;
        const auto deel = huidige();
        if (!deel || !doe(*deel))
            return true;
    }
    m_staat->beschadigd |= plaats != UNZ_END_OF_LIST_OF_FILE;
    return true;
}

std::unique_ptr<QIODevice> ZipLezer::huidige()
{
    unz_file_info64 info{};
    if (unzGetCurrentFileInfo64(m_staat->zip, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK) {
        m_staat->beschadigd = true;
        return nullptr;
    }
    if (info.flag & 1) {
        m_staat->versleuteld = true;
        return nullptr;
    }
    if (unzOpenCurrentFile(m_staat->zip) != UNZ_OK) {
        m_staat->beschadigd = true;
        return nullptr;
    }
    return std::make_unique<Deel>(*m_staat);
}

std::optional<Problem> ZipLezer::fout() const
{
    if (m_staat->teVeel)
        return bronFout("bestandTeVeelDelen");
    if (m_staat->teGroot)
        return bronFout("bestandUitgepaktTeGroot");
    if (m_staat->versleuteld)
        return bronFout("bestandVersleuteld");
    return m_staat->beschadigd ? std::optional(bronFout("bestandBeschadigd")) : std::nullopt;
}

} // namespace pgb
