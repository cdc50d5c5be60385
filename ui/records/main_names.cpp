#include "ui/records/main_names.h"

#include "ui/text.h"

#include <QLineEdit>

#include <algorithm>

namespace entente::ui {
namespace {

using NameList = std::vector<model::Name>;

/// The name that stands in a line of its own.
NameList::const_iterator mainName(const NameList& names, std::string_view language) {
    return std::find_if(names.begin(), names.end(), [&](const model::Name& name) {
        return name.kind == model::NameKind::Name && name.language == language;
    });
}

} // namespace

QString mainText(const NameList& names, std::string_view language) {
    const auto at = mainName(names, language);
    return at == names.end() ? QString() : toQt(at->text);
}

NameList otherNames(const NameList& names) {
    const auto english = mainName(names, "en");
    const auto japanese = mainName(names, "ja");
    NameList others;
    for (auto at = names.begin(); at != names.end(); ++at) {
        if (at != english && at != japanese)
            others.push_back(*at);
    }
    return others;
}

NameList namesFrom(const QLineEdit& english, const QLineEdit& japanese, const NameList& others) {
    NameList names;
    for (const auto& [language, line] : {std::pair{"en", &english}, std::pair{"ja", &japanese}}) {
        if (const std::string text = toStd(line->text().trimmed()); !text.empty())
            names.push_back({.language = language, .text = text});
    }
    names.insert(names.end(), others.begin(), others.end());
    return names;
}

} // namespace entente::ui
