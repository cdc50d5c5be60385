#include "ui/widgets/error_text.h"

#include "ui/text.h"

#include <QtTest>

using namespace entente;

class ErrorTextTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyCodeHasTheSentenceThatCoreHas() {
        constexpr int kCodes = static_cast<int>(base::ErrorCode::Internal) + 1;
        for (int i = 0; i < kCodes; ++i) {
            const auto code = static_cast<base::ErrorCode>(i);
            QCOMPARE(ui::errorPatternText(code), ui::toQt(base::errorPattern(code)));
        }
    }

    void factsAreFilledIn() {
        const base::Error error{base::ErrorCode::FileNotFound, {.file = "/home/aya/alliance.entente"}};
        QCOMPARE(ui::errorText(error),
                 QStringLiteral("There is no file /home/aya/alliance.entente. Check the path."));
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "error_text_test.moc"
