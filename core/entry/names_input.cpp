#include "core/entry/names_input.h"

#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace entente::entry {
namespace {

bool isMain(const model::Name& name, const char* language) {
    return name.kind == model::NameKind::Name && name.language == language;
}

} // namespace

std::string languageOf(const std::string& name) {
    const auto size = static_cast<std::int32_t>(name.size());
    for (std::int32_t next = 0; next < size;) {
        UChar32 character = 0;
        U8_NEXT_OR_FFFD(reinterpret_cast<const std::uint8_t*>(name.data()), next, size, character);
        UErrorCode error = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(character, &error);
        if (script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA)
            return "ja";
    }
    return "en";
}

NamesInput NamesInput::of(const std::vector<model::Name>& names) {
    NamesInput input;
    for (const model::Name& name : names) {
        if (isMain(name, "en") && input.english.empty())
            input.english = name.text;
        else if (isMain(name, "ja") && input.japanese.empty())
            input.japanese = name.text;
        else if (name.kind != model::NameKind::Name)
            input.others.push_back(name.text);
    }
    return input;
}

std::vector<model::Name> NamesInput::onto(const std::vector<model::Name>& before) const {
    std::vector<model::Name> names;
    const auto add = [&](const std::string& language, const std::string& text) {
        if (!text.empty())
            names.push_back({.language = language, .text = text});
    };
    // A name given in Japanese alone is not an English one.
    const bool isJapanese = japanese.empty() && languageOf(english) == "ja";
    add(isJapanese ? "ja" : "en", english);
    add("ja", japanese);
    for (const std::string& text : others) {
        const auto known = std::find_if(before.begin(), before.end(), [&](const model::Name& name) {
            return name.text == text && name.kind != model::NameKind::Name;
        });
        names.push_back(
            known != before.end()
                ? *known
                : model::Name{.language = languageOf(text), .text = text, .kind = model::NameKind::Alias});
    }
    // Names in other languages are not asked for, and stay.
    for (const model::Name& name : before) {
        if (name.kind == model::NameKind::Name && name.language != "en" && name.language != "ja")
            names.push_back(name);
    }
    return names;
}

} // namespace entente::entry
