#include "core/citation/latex_text.h"

#include <QtTest>

using namespace entente::citation;

class LatexTextTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void latexBecomesText_data() {
        QTest::addColumn<QString>("latex");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const char* latex, const char* text) {
            QTest::newRow(name) << QString::fromUtf8(latex) << QString::fromUtf8(text);
        };
        row("an umlaut in braces", "M{\\\"u}ller", "Müller");
        row("an umlaut with its letter in braces", "M\\\"{u}ller", "Müller");
        row("an umlaut without braces", "M\\\"uller", "Müller");
        row("an accent on a dotless i", "Garc{\\'\\i}a", "García");
        row("a macron as in Hepburn", "Sat\\={o} Eisaku", "Satō Eisaku");
        row("a cedilla", "Fran\\c{c}ois", "François");
        row("a caron with a space", "\\v s", "š");
        row("letters of their own", "{\\O}resund, Stra{\\ss}e, \\L{}ukasz", "Øresund, Straße, Łukasz");
        row("capitals kept by braces", "The {US}--{Japan} Alliance", "The US–Japan Alliance");
        row("quotation marks", "``Quad'' --- a view", "“Quad” — a view");
        row("escapes", "Q\\&A: 100\\%, \\$5, \\#1, a\\_b", "Q&A: 100%, $5, #1, a_b");
        row("formatting", "\\emph{Asahi} \\textbf{Shimbun}", "Asahi Shimbun");
        row("a hard space", "7~February", "7 February");
        row("white space over lines", "  two\n   lines ", "two lines");
        row("math", "CO$_2$", "CO_2");
        row("plain Japanese", "日本語の題名", "日本語の題名");
        row("a backslash at the end", "odd\\", "odd");
        row("an accent at the end", "odd\\'", "odd\u0301");
        row("nothing but braces", "{{{}}}", "");
    }
    void latexBecomesText() {
        QFETCH(QString, latex);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(latexToText(latex.toStdString())), text);
    }

    void textComesBackFromItsLatex_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"100% of R&D_x #1 {a} $5", "a~b^c", "C:\\temp", "“Quad” — 日本 ü"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void textComesBackFromItsLatex() {
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(latexToText(textToLatex(text.toStdString()))), text);
    }

    void anAddressKeepsWhatTextWouldLose() {
        QCOMPARE(latexToAddress("\\url{https://a.jp/~x/b\\_c?d=1\\&e=%20}"),
                 std::string("https://a.jp/~x/b_c?d=1&e=%20"));
    }
};

QTEST_GUILESS_MAIN(LatexTextTest)
#include "latex_text_test.moc"
