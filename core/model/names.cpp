#include "core/model/actor.h"

namespace entente::model {
namespace {

const Name* find(const std::vector<Name>& names, const std::string& language, NameKind kind) {
    for (const Name& name : names) {
        if (name.language == language && name.kind == kind)
            return &name;
    }
    return nullptr;
}

} // namespace

std::string nameIn(const std::vector<Name>& names, const std::string& language) {
    for (const std::string& wanted : {language, std::string("en")}) {
        if (const Name* name = find(names, wanted, NameKind::Name))
            return name->text;
    }
    return names.empty() ? std::string() : names.front().text;
}

std::string shortNameIn(const std::vector<Name>& names, const std::string& language) {
    const Name* name = find(names, language, NameKind::Short);
    return name != nullptr ? name->text : nameIn(names, language);
}

} // namespace entente::model
