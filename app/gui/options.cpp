#include "app/gui/options.h"

#include "ui/text.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace entente::app {
namespace {

QString say(const char* text) { return QCoreApplication::translate("CommandLine", text); }

} // namespace

GuiOptions readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("CommandLine", "The alliance analyst's desk.")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"),
                                 say(QT_TRANSLATE_NOOP("CommandLine", "The workspace to open.")),
                                 QStringLiteral("[file]"));
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    say(QT_TRANSLATE_NOOP("CommandLine", "Open the sample alliance.")));
    const QCommandLineOption language(QStringLiteral("language"),
                                      say(QT_TRANSLATE_NOOP("CommandLine", "Speak this language: en or ja.")),
                                      QStringLiteral("code"));
    const QCommandLineOption dark(QStringLiteral("dark"),
                                  say(QT_TRANSLATE_NOOP("CommandLine", "Dark colours.")));
    const QCommandLineOption light(QStringLiteral("light"),
                                   say(QT_TRANSLATE_NOOP("CommandLine", "Light colours.")));
    const QCommandLineOption view(
        QStringLiteral("view"),
        say(QT_TRANSLATE_NOOP("CommandLine",
                              "Show this view first: overview, timeline, meetings, agreements, commitments, "
                              "deals, events, people, sources, defence, trade or decks.")),
        QStringLiteral("name"));
    const QCommandLineOption shots(
        QStringLiteral("shots"),
        say(QT_TRANSLATE_NOOP("CommandLine", "Write pictures of every view and end.")),
        QStringLiteral("folder"));
    const QCommandLineOption shotsSet(
        QStringLiteral("shots-set"),
        say(QT_TRANSLATE_NOOP("CommandLine", "Which pictures: all (themes, languages, scales), or plain.")),
        QStringLiteral("set"), QStringLiteral("all"));
    QCommandLineOption firstPaint(QStringLiteral("report-first-paint"));
    firstPaint.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({sample, language, dark, light, view, shots, shotsSet, firstPaint});
    parser.process(arguments);
    GuiOptions options;
    options.file = parser.positionalArguments().value(0);
    options.sample = parser.isSet(sample);
    options.language = ui::toStd(parser.value(language));
    if (parser.isSet(dark) || parser.isSet(light))
        options.dark = parser.isSet(dark);
    options.view = parser.value(view);
    options.shots = parser.value(shots);
    options.shotsSet = parser.value(shotsSet);
    options.reportFirstPaint = parser.isSet(firstPaint);
    return options;
}

} // namespace entente::app
