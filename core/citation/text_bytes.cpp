#include "core/citation/text_bytes.h"

#include "core/base/text.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <memory>

namespace entente::citation {
namespace {

/// Nothing when some bytes mean nothing in that encoding.
std::optional<std::string> decoded(std::string_view bytes, const char* encoding) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &status),
                                                                       &ucnv_close);
    if (U_FAILURE(status) != 0)
        return std::nullopt;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    const icu::UnicodeString text(bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(), status);
    if (U_FAILURE(status) != 0)
        return std::nullopt;
    std::string out;
    text.toUTF8String(out);
    return out;
}

bool hasKana(std::string_view text) {
    // U+3040 to U+30FF begin with these two bytes and 0x80 to 0x83.
    for (auto at = text.find('\xE3'); at != std::string_view::npos; at = text.find('\xE3', at + 1)) {
        if (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0x81 &&
            static_cast<unsigned char>(text[at + 1]) <= 0x83)
            return true;
    }
    return false;
}

std::optional<std::string> utf8Of(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return decoded(bytes, "UTF-16");
    if (base::isUtf8(bytes))
        return std::string(bytes);
    // Any bytes are Western letters, and many are Japanese by chance; kana are not met by chance.
    for (const char* encoding : {"Shift_JIS", "EUC-JP"}) {
        if (auto text = decoded(bytes, encoding); text && hasKana(*text))
            return text;
    }
    return decoded(bytes, "windows-1252");
}

std::string withPlainLineEnds(const std::string& text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r')
            out += text[i];
        else if (i + 1 == text.size() || text[i + 1] != '\n')
            out += '\n';
    }
    return out;
}

} // namespace

std::optional<std::string> textOfBytes(std::string_view bytes) {
    const auto text = utf8Of(bytes);
    if (!text || text->find('\0') != std::string::npos)
        return std::nullopt;
    return withPlainLineEnds(text->starts_with("\xEF\xBB\xBF") ? text->substr(3) : *text);
}

} // namespace entente::citation
