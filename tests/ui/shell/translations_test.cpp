#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations;
    QString state;
};

std::vector<Message> messagesOf(const QString& path) {
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.push_back({.context = context});
        else if (xml.name() == u"source")
            messages.back().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            messages.back().state = xml.attributes().value(QLatin1String("type")).toString();
            messages.back().translations
                << xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return messages;
}

/// "%1", "{file}", "%n": what is filled in must be there in every language.
QStringList placeholders(const QString& text) {
    static const QRegularExpression kPlaceholder(QStringLiteral("%[0-9]|\\{[a-z]+\\}"));
    QStringList found;
    auto matches = kPlaceholder.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    return found;
}

QString path(const char* name) {
    return QStringLiteral(TRANSLATIONS_DIR "/%1").arg(QString::fromLatin1(name));
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyTextIsTranslated_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("Japanese") << path("entente_ja.ts");
        QTest::newRow("English plurals") << path("entente_en.ts");
    }
    void everyTextIsTranslated() {
        QFETCH(QString, file);
        const auto messages = messagesOf(file);
        QVERIFY(!messages.empty());
        QStringList missing;
        for (const Message& message : messages) {
            if (!message.state.isEmpty() || message.translations.join(QString()).isEmpty())
                missing << message.context + QStringLiteral(": ") + message.source + QLatin1Char(' ') +
                               message.state;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }

    void nothingThatIsFilledInIsForgotten() {
        QStringList wrong;
        for (const Message& message : messagesOf(path("entente_ja.ts"))) {
            if (placeholders(message.source) != placeholders(message.translations.join(QString())))
                wrong << message.source;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void theProgramCarriesThem() {
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/entente/translations/entente_ja.qm")));
        QCOMPARE(translator.translate("Actions", "Overview"), QStringLiteral("概要"));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
