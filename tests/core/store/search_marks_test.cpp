#include "core/store/search_marks.h"

#include <QtTest>

using namespace entente::store;

namespace {

QString shown(const MarkedText& text) {
    std::string out;
    std::size_t at = 0;
    for (const TextSpan& mark : text.marks) {
        out += text.text.substr(at, mark.begin - at) + "[" +
               text.text.substr(mark.begin, mark.end - mark.begin) + "]";
        at = mark.end;
    }
    return QString::fromStdString(out + text.text.substr(at));
}

} // namespace

class SearchMarksTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatWasTypedIsMarked_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("words") << u"steel deal "_qs << u"The deal on Steel, a deal."_qs
                               << u"The [deal] on [Steel], a [deal]."_qs;
        QTest::newRow("a begun word is marked whole")
            << u"acqui"_qs << u"Steel acquisition"_qs << u"Steel [acquisition]"_qs;
        QTest::newRow("a finished word only as such") << u"deal "_qs << u"dealing"_qs << u"dealing"_qs;
        QTest::newRow("accents") << u"elysee"_qs << u"Traité de l’Élysée"_qs << u"Traité de l’[Élysée]"_qs;
        QTest::newRow("pairs are one mark")
            << u"首脳会談"_qs << u"日米首脳会談を行う"_qs << u"日米[首脳会談]を行う"_qs;
        QTest::newRow("pairs that do not follow each other")
            << u"首脳会談"_qs << u"首脳級の会談"_qs << u"首脳級の会談"_qs;
        QTest::newRow("one character") << u"韓"_qs << u"日米韓、韓国"_qs << u"日米[韓]、[韓]国"_qs;
        QTest::newRow("kana either way") << u"とらんぷ"_qs << u"トランプ大統領"_qs << u"[トランプ]大統領"_qs;
        QTest::newRow("a phrase") << u"\"joint exercises\""_qs << u"joint plans, joint exercises"_qs
                                  << u"joint plans, [joint exercises]"_qs;
        QTest::newRow("nothing fits") << u"steel"_qs << u"Okinawa"_qs << u"Okinawa"_qs;
        QTest::newRow("no text") << u"steel"_qs << QString() << QString();
        QTest::newRow("no words") << u"kind:meeting"_qs << u"meeting"_qs << u"meeting"_qs;
    }
    void whatWasTypedIsMarked() {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(::shown(marked(parseSearch(typed.toStdString()), text.toStdString())), shown);
    }

    void anExcerptStandsAroundTheFirstMark_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("short texts stay whole") << u"On steel."_qs << u"On [steel]."_qs;
        QTest::newRow("line breaks") << u"On\nsteel"_qs << u"On [steel]"_qs;
        QTest::newRow("in the middle, between words")
            << u"The two ministers spoke at length and in good spirits about steel and about other matters of trade"_qs
            << u"…about [steel] and about other…"_qs;
        QTest::newRow("at the beginning") << u"Steel was what they spoke about for a whole long afternoon"_qs
                                          << u"[Steel] was what they spoke about…"_qs;
        QTest::newRow("at the end") << u"What they spoke about for a whole long afternoon was steel"_qs
                                    << u"…was [steel]"_qs;
    }
    void anExcerptStandsAroundTheFirstMark() {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const MarkedText whole = marked(parseSearch("steel "), text.toStdString());
        QCOMPARE(::shown(excerpt(whole, 34)), shown);
    }

    void anExcerptOfJapaneseCutsNoCharacter() {
        const std::string text = QStringLiteral("首脳会談").repeated(100).toStdString();
        const MarkedText cut = excerpt(marked(parseSearch("会談"), text), 20);
        QVERIFY(!QString::fromStdString(cut.text).contains(QChar::ReplacementCharacter));
        QVERIFY(QString::fromStdString(cut.text).size() <= 22);
        QVERIFY(!cut.marks.empty());
    }
};

QTEST_GUILESS_MAIN(SearchMarksTest)
#include "search_marks_test.moc"
