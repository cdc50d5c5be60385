#include "app/cli/field_options.h"

#include <algorithm>

namespace entente::cli {
namespace {

bool isOutput(const std::string& format) { return format == "table" || format == "json"; }

// "--short-title", and "--short_title" as it stands in the output.
std::string optionNames(const std::string& key) {
    std::string dashed = key;
    std::replace(dashed.begin(), dashed.end(), '_', '-');
    return dashed == key ? "--" + key : "--" + dashed + ",--" + key;
}

} // namespace

void FieldOptions::addTo(CLI::App& command, const std::vector<FieldInfo>& fields) {
    std::string formats;
    for (const FieldInfo& field : fields) {
        if (field.key == "format") {
            m_hasFormatField = true;
            formats = field.hint;
            continue;
        }
        Typed& typed = m_typed[field.key];
        typed.isList = field.isList;
        command.add_option(optionNames(field.key), typed.texts, field.isList ? "May be given again" : "")
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
            ->type_name(field.hint)
            ->group("Fields");
    }
    command.add_option("--format", m_formats, m_hasFormatField ? "The output, or the field" : "The output")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->type_name(m_hasFormatField ? "table|json|" + formats : "table|json");
}

std::string FieldOptions::output() const {
    const auto last = std::find_if(m_formats.rbegin(), m_formats.rend(), isOutput);
    return last == m_formats.rend() ? "table" : *last;
}

Json FieldOptions::object() const {
    Json object = Json::object();
    for (const auto& [key, typed] : m_typed) {
        if (typed.texts.empty())
            continue;
        if (typed.isList)
            object[key] = typed.texts;
        else
            object[key] = typed.texts.back();
    }
    for (const std::string& format : m_formats) {
        if (isOutput(format))
            continue;
        if (!m_hasFormatField)
            throw CLI::ValidationError("--format", format + " is neither table nor json");
        object["format"] = format;
    }
    return object;
}

} // namespace entente::cli
