#include "ui/ingest/import_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace entente::ui {
namespace {

QString countText(const char* words, std::int64_t count) {
    return QCoreApplication::translate("Import", words)
        .arg(QLocale().toString(static_cast<qlonglong>(count)));
}

} // namespace

QString summaryText(const ingest::ImportReport& report) {
    const ingest::TableCount all = report.total();
    QStringList parts{countText(QT_TRANSLATE_NOOP("Import", "%1 new"), all.added),
                      countText(QT_TRANSLATE_NOOP("Import", "%1 changed"), all.changed),
                      countText(QT_TRANSLATE_NOOP("Import", "%1 as they are here"), all.same)};
    if (all.kept > 0)
        parts << countText(QT_TRANSLATE_NOOP("Import", "%1 kept as corrected"), all.kept);
    if (all.refused > 0)
        parts << countText(QT_TRANSLATE_NOOP("Import", "%1 refused"), all.refused);
    return QCoreApplication::translate("Import", "%1 values read: %2", "1 number, 2 what became of them")
        .arg(QLocale().toString(static_cast<qlonglong>(all.read)),
             parts.join(QCoreApplication::translate("Import", ", ", "between parts of a sentence")));
}

bool bringsSomething(const ingest::ImportReport& report) {
    const ingest::TableCount all = report.total();
    return all.added + all.changed > 0;
}

} // namespace entente::ui
