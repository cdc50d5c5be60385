#include "ui/deck/slide_words.h"

#include <QCoreApplication>

namespace entente::ui {
namespace {

QString say(const char* text) { return QCoreApplication::translate("SlideWords", text); }

} // namespace

QString slideKindWord(slides::SlideKind kind) {
    switch (kind) {
    case slides::SlideKind::Title:
        return say(QT_TRANSLATE_NOOP("SlideWords", "Title"));
    case slides::SlideKind::Section:
        return say(QT_TRANSLATE_NOOP("SlideWords", "Section"));
    case slides::SlideKind::Chart:
        return say(QT_TRANSLATE_NOOP("SlideWords", "Chart"));
    case slides::SlideKind::TwoCharts:
        return say(QT_TRANSLATE_NOOP("SlideWords", "Two charts"));
    case slides::SlideKind::Timeline:
        return say(QT_TRANSLATE_NOOP("SlideWords", "Timeline"));
    case slides::SlideKind::Table:
        return say(QT_TRANSLATE_NOOP("SlideWords", "Table"));
    case slides::SlideKind::Text:
        return say(QT_TRANSLATE_NOOP("SlideWords", "Text"));
    case slides::SlideKind::KeyFigures:
        return say(QT_TRANSLATE_NOOP("SlideWords", "Key figures"));
    case slides::SlideKind::Sources:
        return say(QT_TRANSLATE_NOOP("SlideWords", "Sources"));
    }
    return {};
}

QString tableKindWord(slides::TableKind kind) {
    switch (kind) {
    case slides::TableKind::AgreementsInForce:
        return say(QT_TRANSLATE_NOOP("SlideWords", "Agreements in force"));
    case slides::TableKind::Commitments:
        return say(QT_TRANSLATE_NOOP("SlideWords", "Commitments"));
    case slides::TableKind::Meetings:
        return say(QT_TRANSLATE_NOOP("SlideWords", "Meetings"));
    }
    return {};
}

} // namespace entente::ui
