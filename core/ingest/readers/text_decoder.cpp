#include "core/ingest/readers/text_format.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <array>

namespace entente::ingest {

void TextDecoder::Close::operator()(UConverter* converter) const { ucnv_close(converter); }

TextDecoder::TextDecoder(const std::string& encoding) {
    UErrorCode status = U_ZERO_ERROR;
    m_converter.reset(ucnv_open(encoding.c_str(), &status));
}

std::string TextDecoder::decode(std::string_view bytes, bool isLast) {
    std::string out;
    std::array<UChar, 4096> buffer{};
    const char* from = bytes.data();
    const char* const end = from + bytes.size();
    UErrorCode status = U_ZERO_ERROR;
    do {
        status = U_ZERO_ERROR;
        UChar* to = buffer.data();
        ucnv_toUnicode(m_converter.get(), &to, buffer.data() + buffer.size(), &from, end, nullptr,
                       isLast ? 1 : 0, &status);
        const auto size = static_cast<int32_t>(to - buffer.data());
        icu::UnicodeString(false, buffer.data(), size).toUTF8String(out);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    return out;
}

} // namespace entente::ingest
