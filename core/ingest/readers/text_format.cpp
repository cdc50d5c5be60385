#include "core/ingest/readers/text_format.h"

#include "core/base/text.h"

#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <optional>

namespace entente::ingest {
namespace {

using base::ErrorCode;

constexpr std::size_t kSampleSize = 64 * 1024;
constexpr std::array kDelimiters{',', ';', '\t', '|'};

/// What one reading of the whole file tells of its bytes.
struct Look {
    std::string beginning;
    /// The lines that hold anything but ASCII: what an encoding shows itself by.
    std::string foreign;
    bool isUtf8 = true;
    std::size_t size = 0;
    std::array<std::size_t, 2> zeros{};
};

/// Well-formed UTF-8 over block boundaries: bytes still to come of the character at hand.
class Utf8Check {
  public:
    void feed(std::string_view bytes) {
        for (const char byte : bytes)
            feed(static_cast<unsigned char>(byte));
    }
    [[nodiscard]] bool isSound() const { return m_isSound; }

  private:
    void feed(unsigned char byte) {
        if (m_left > 0)
            m_isSound = m_isSound && (byte & 0xC0U) == 0x80U && m_left-- > 0;
        else if (byte >= 0x80U)
            begin(byte);
    }
    void begin(unsigned char byte) {
        m_left = byte >= 0xF0U ? 3 : byte >= 0xE0U ? 2 : 1;
        m_isSound = m_isSound && byte >= 0xC2U && byte <= 0xF4U;
    }
    int m_left = 0;
    bool m_isSound = true;
};

void addForeign(std::string& foreign, std::string_view block) {
    std::size_t at = 0;
    while (foreign.size() < kSampleSize && at < block.size()) {
        const auto end = std::min(block.find('\n', at), block.size() - 1);
        const std::string_view line = block.substr(at, end + 1 - at);
        if (std::any_of(line.begin(), line.end(), [](char c) { return static_cast<signed char>(c) < 0; }))
            foreign += line.substr(0, 4096);
        at = end + 1;
    }
}

base::Result<Look> lookThrough(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    Look look;
    Utf8Check utf8;
    std::string block(1U << 20U, '\0');
    while (file) {
        file.read(block.data(), static_cast<std::streamsize>(block.size()));
        const std::string_view bytes(block.data(), static_cast<std::size_t>(file.gcount()));
        if (look.beginning.size() < kSampleSize)
            look.beginning += bytes.substr(0, kSampleSize);
        utf8.feed(bytes);
        addForeign(look.foreign, bytes);
        for (std::size_t i = 0; i < bytes.size(); ++i)
            look.zeros[(look.size + i) % 2] += bytes[i] == '\0' ? 1U : 0U;
        look.size += bytes.size();
    }
    if (file.bad())
        return base::fail(ErrorCode::FileUnreadable, {.file = path.string(), .detail = "reading failed"});
    look.isUtf8 = utf8.isSound();
    return look;
}

// Latin-1 by name is windows-1252 in every file that was ever saved on a desk. Of the other single-byte
// encodings only a clear answer counts: short texts make the detector guess wildly.
std::string likelyEncoding(const std::string& sample) {
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector* detector = ucsdet_open(&status);
    ucsdet_setText(detector, sample.data(), static_cast<int32_t>(sample.size()), &status);
    const UCharsetMatch* match = ucsdet_detect(detector, &status);
    std::string name;
    if (U_SUCCESS(status) && match != nullptr) {
        name = ucsdet_getName(match, &status);
        const int confidence = ucsdet_getConfidence(match, &status);
        const bool isWide = name == "Shift_JIS" || name == "EUC-JP" || name == "EUC-KR" || name == "Big5" ||
                            name == "GB18030" || name.starts_with("ISO-2022");
        if (confidence < (isWide ? 30 : 60) || name.starts_with("ISO-8859-1") || name.starts_with("UTF"))
            name.clear();
    }
    ucsdet_close(detector);
    if (name == "Shift_JIS")
        return "windows-932";
    return name.empty() ? "windows-1252" : name;
}

// A file that was glued together from others: its odd rows are refused, the rest is read as it is.
bool isMostlyUtf8(std::string_view foreign) {
    int sound = 0;
    int broken = 0;
    while (!foreign.empty()) {
        const auto end = std::min(foreign.find('\n'), foreign.size() - 1);
        ++(base::isUtf8(foreign.substr(0, end)) ? sound : broken);
        foreign.remove_prefix(end + 1);
    }
    return sound > broken;
}

std::string encodingOf(const Look& look) {
    const std::string_view bytes = look.beginning;
    if (bytes.starts_with("\xEF\xBB\xBF"))
        return {};
    if (bytes.starts_with(std::string_view("\xFF\xFE\0\0", 4)) ||
        bytes.starts_with(std::string_view("\0\0\xFE\xFF", 4)))
        return "UTF-32";
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return "UTF-16";
    // Text in UTF-16 without a mark: every other byte of ASCII letters is zero.
    if (look.zeros[1] > look.size / 4 && look.zeros[0] < look.zeros[1] / 8)
        return "UTF-16LE";
    if (look.zeros[0] > look.size / 4 && look.zeros[1] < look.zeros[0] / 8)
        return "UTF-16BE";
    return look.isUtf8 || isMostlyUtf8(look.foreign) ? std::string() : likelyEncoding(look.foreign);
}

bool isBinary(const Look& look) {
    const auto isControl = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' &&
               c != '\x1B';
    };
    const auto controls = std::count_if(look.beginning.begin(), look.beginning.end(), isControl);
    return static_cast<std::size_t>(controls) > std::max<std::size_t>(look.beginning.size() / 20, 4);
}

/// How often each count of the delimiter stands in a line, outside quotation marks.
std::map<std::size_t, int> countsPerLine(std::string_view text, char delimiter) {
    std::map<std::size_t, int> lines;
    std::size_t count = 0;
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if (c == delimiter)
            ++count;
        if (c == '\n') {
            ++lines[count];
            count = 0;
        }
    }
    if (lines.empty())
        ++lines[count];
    return lines;
}

// The character that most lines hold equally often; of two such, the one that makes more columns.
char delimiterOf(std::string_view text) {
    char best = ',';
    std::pair<int, std::size_t> bestScore{0, 0};
    for (const char delimiter : kDelimiters) {
        for (const auto& [count, lines] : countsPerLine(text, delimiter)) {
            if (const std::pair score{lines, count}; count > 0 && score > bestScore) {
                bestScore = score;
                best = delimiter;
            }
        }
    }
    return best;
}

} // namespace

base::Result<TextFormat> findTextFormat(const std::filesystem::path& path, const ReadOptions& options) {
    const auto look = lookThrough(path);
    if (!look)
        return tl::unexpected(look.error());
    TextFormat format{.encoding = options.encoding.empty() ? encodingOf(*look) : options.encoding};
    if (format.encoding == "UTF-8")
        format.encoding.clear();
    std::string text = look->beginning;
    if (!format.encoding.empty()) {
        TextDecoder decoder(format.encoding);
        if (!decoder.isKnown())
            return base::fail(
                ErrorCode::InvalidValue,
                {.field = "the encoding", .value = format.encoding, .detail = "no encoding has that name"});
        text = decoder.decode(look->beginning, false);
    }
    if (!format.encoding.starts_with("UTF-16") && !format.encoding.starts_with("UTF-32") && isBinary(*look))
        return base::fail(ErrorCode::UnsupportedFormat,
                          {.file = path.filename().string(), .detail = "It is not a text file."});
    format.delimiter = options.delimiter.empty() ? delimiterOf(text) : options.delimiter.front();
    return format;
}

} // namespace entente::ingest
