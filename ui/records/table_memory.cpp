#include "ui/records/table_memory.h"

#include "ui/text.h"

#include <QSettings>

namespace entente::ui {
namespace {

class TableSettings : public QSettings {
  public:
    TableSettings()
        : QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("entente"),
                    QStringLiteral("tables")) {}
};

} // namespace

std::optional<table::TableSpec> rememberedSpec(const QString& pageId) {
    const QString stored = TableSettings().value(pageId).toString();
    return stored.isEmpty() ? std::nullopt : table::readTableSpec(toStd(stored), table::kTableSpecVersion);
}

void rememberSpec(const QString& pageId, const table::TableSpec& spec, bool isUsual) {
    TableSettings settings;
    if (isUsual)
        settings.remove(pageId);
    else
        settings.setValue(pageId, toQt(table::tableSpecText(spec)));
}

} // namespace entente::ui
