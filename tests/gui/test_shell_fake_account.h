#pragma once
#include "client/state/account_gateway.h"
#include <QBuffer>
#include <QImage>
#include <QTimer>

namespace pgb::test {

/// Answers after the event loop turned, as a server does.
class FakeAccount final : public AccountGateway {
public:
    QStringList codes, passwords;
    QString wachtwoord = QStringLiteral("een lang wachtwoord");
    void beginTotp(const QString& typed, QObject* context, Antwoord<wire::TotpAanvraag> klaar) override
    {
        passwords << typed;
        if (typed != wachtwoord) {
            QTimer::singleShot(0, context, [klaar] { klaar(Problem{ProblemKind::OngeldigeInvoer, QStringLiteral("wachtwoordOnjuist"), {}, {}, {}}); });
            return;
        }
        QImage image(294, 294, QImage::Format_Mono);
        image.fill(1);
        QByteArray png;
        QBuffer buffer(&png);
        image.save(&buffer, "PNG");
        QTimer::singleShot(0, context, [klaar, png] {
            klaar(wire::TotpAanvraag{QStringLiteral("ABCDEFGH"), {}, QString::fromLatin1(png.toBase64())});
        });
    }
    void bevestigTotp(const QString& code, QObject* context, Antwoord<wire::SessieAntwoord> klaar) override
    {
        codes << code;
        const bool right = code == QLatin1String("123456");
        QTimer::singleShot(0, context, [klaar, right] {
            if (!right)
                return klaar(Problem{ProblemKind::NietAangemeld, QStringLiteral("tweedeFactorOnjuist"), {}, {}, {}});
            wire::SessieAntwoord session;
            session.token = QStringLiteral("nieuw");
            session.niveau = Inlogniveau::TweeFactoren;
            klaar(session);
        });
    }
    void wijzigWachtwoord(const QString&, const QString&, QObject*, Antwoord<void>) override {}
};

} // namespace pgb::test
