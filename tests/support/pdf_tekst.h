#pragma once
#include <QByteArray>
#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace pgb::test {

/// Reads back what QPdfWriter wrote: objects, inflated streams, and the text of each page by the character maps of its fonts. Only as much of
/// the format as that writer uses.
class PdfTekst {
public:
    explicit PdfTekst(const QByteArray& pdf)
    {
        qsizetype at = 0;
        static const QRegularExpression kop(QStringLiteral("(\\d+) 0 obj\\s"));
        const QString tekst = QString::fromLatin1(pdf);
        for (auto m = kop.match(tekst, at); m.hasMatch(); m = kop.match(tekst, at)) {
            const qsizetype begin = m.capturedEnd();
            const qsizetype eind = tekst.indexOf(QLatin1String("endobj"), begin);
            if (eind < 0)
                break;
            m_objecten.insert(m.captured(1).toInt(), pdf.mid(begin, eind - begin));
            m_volgorde << m.captured(1).toInt();
            at = eind;
        }
        info = tekst;
    }
    /// Text without spaces of every page, in order.
    QStringList bladen() const
    {
        QStringList uit;
        static const QRegularExpression inhoud(QStringLiteral("/Contents (\\d+) 0 R"));
        for (const int nummer : m_volgorde) {
            const QString object = QString::fromLatin1(m_objecten[nummer]);
            const auto m = inhoud.match(object);
            if (m.hasMatch() && object.contains(QRegularExpression(QStringLiteral("/Type\\s*/Page\\b"))))
                uit << tekstVan(stroom(m.captured(1).toInt()));
        }
        return uit;
    }
    QString info; ///< the raw file, for names in clear

private:
    QByteArray stroom(int nummer) const
    {
        const QByteArray object = m_objecten.value(nummer);
        qsizetype begin = object.indexOf("stream");
        const qsizetype eind = object.lastIndexOf("endstream");
        if (begin < 0 || eind < 0)
            return {};
        begin += 6;
        while (begin < eind && (object[begin] == '\r' || object[begin] == '\n'))
            ++begin;
        const QByteArray ruw = object.mid(begin, eind - begin);
        if (!object.left(begin).contains("FlateDecode"))
            return ruw;
        return qUncompress(QByteArray("\x00\x20\x00\x00", 4) + ruw);
    }
    QHash<int, QString> kaart(int font) const
    {
        QHash<int, QString> uit;
        static const QRegularExpression verwijzing(QStringLiteral("/ToUnicode (\\d+) 0 R"));
        const auto m = verwijzing.match(QString::fromLatin1(m_objecten.value(font)));
        if (!m.hasMatch())
            return uit;
        static const QRegularExpression reeks(QStringLiteral("<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"));
        for (auto it = reeks.globalMatch(QString::fromLatin1(stroom(m.captured(1).toInt()))); it.hasNext();) {
            const auto r = it.next();
            const int van = r.captured(1).toInt(nullptr, 16);
            const int tot = r.captured(2).toInt(nullptr, 16);
            const QStringList lijst = r.captured(4).split(QRegularExpression(QStringLiteral("[<>\\s]+")), Qt::SkipEmptyParts);
            for (int g = van; g <= tot && g - van < 1000; ++g) {
                const QString hex = r.captured(3).isEmpty() ? lijst.value(g - van) : QString::number(r.captured(3).toInt(nullptr, 16) + g - van, 16);
                if (!hex.isEmpty())
                    uit.insert(g, QString(QChar(ushort(hex.right(4).toInt(nullptr, 16)))));
            }
        }
        return uit;
    }
    QString tekstVan(const QByteArray& stroomtekst) const
    {
        QString uit;
        QHash<int, QString> nu;
        static const QRegularExpression deel(QStringLiteral("/F(\\d+) [\\d.]+ Tf|<([0-9A-Fa-f]+)>"));
        for (auto it = deel.globalMatch(QString::fromLatin1(stroomtekst)); it.hasNext();) {
            const auto m = it.next();
            if (!m.captured(1).isEmpty())
                nu = kaart(m.captured(1).toInt());
            for (qsizetype i = 0; i + 4 <= m.captured(2).size(); i += 4)
                uit += nu.value(m.captured(2).mid(i, 4).toInt(nullptr, 16));
        }
        uit.removeIf([](QChar c) { return c.isSpace(); });
        return uit;
    }

    QHash<int, QByteArray> m_objecten;
    QList<int> m_volgorde;
};

} // namespace pgb::test
