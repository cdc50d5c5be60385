#include "core/ingest/profile/template_text.h"

#include "core/base/text.h"

#include <array>
#include <utility>

namespace entente::ingest {
namespace {

TemplateText::Piece placeOf(std::string literal, std::string_view inside) {
    const auto bar = inside.rfind('|');
    TemplateText::Piece piece{.literal = std::move(literal),
                              .name = std::string(base::trimmed(inside.substr(0, bar))),
                              .filter = {}};
    if (bar != std::string_view::npos)
        piece.filter = base::trimmed(inside.substr(bar + 1));
    return piece;
}

void decodeEntities(std::string& text) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kEntities{
        {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&nbsp;", " "}, {"&amp;", "&"}}};
    for (const auto& [entity, letter] : kEntities) {
        for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity, at + letter.size()))
            text.replace(at, entity.size(), letter);
    }
}

} // namespace

base::Result<TemplateText> parseTemplate(std::string_view text) {
    TemplateText out;
    std::string literal;
    while (!text.empty()) {
        const auto open = text.find('{');
        literal += text.substr(0, open);
        if (open == std::string_view::npos)
            break;
        text.remove_prefix(open + 1);
        if (text.starts_with('{')) {
            literal += '{';
            text.remove_prefix(1);
            continue;
        }
        const auto close = text.find('}');
        if (close == std::string_view::npos)
            return base::fail(
                base::ErrorCode::InvalidSpec,
                {.field = "the profile", .detail = "a brace is not closed in “" + std::string(text) + "”"});
        out.pieces.push_back(placeOf(std::exchange(literal, {}), text.substr(0, close)));
        text.remove_prefix(close + 1);
    }
    if (!literal.empty())
        out.pieces.push_back({.literal = std::move(literal), .name = {}, .filter = {}});
    return out;
}

std::string withoutTags(std::string_view html) {
    std::string out;
    bool isTag = false;
    for (const char c : html) {
        const bool isSpace = c == '<' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (c == '>' && isTag)
            isTag = false;
        else if (!isTag && !isSpace)
            out += c;
        else if (!isTag && !out.empty() && out.back() != ' ')
            out += ' ';
        isTag = isTag || c == '<';
    }
    decodeEntities(out);
    return std::string(base::trimmed(out));
}

} // namespace entente::ingest
