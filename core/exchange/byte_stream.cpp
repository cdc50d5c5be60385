#include "core/exchange/byte_stream.h"

#include "core/store/guard.h"

#include <array>

namespace entente::exchange {
namespace {

constexpr std::array<std::uint32_t, 256> crcTable() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
        table.at(i) = value;
    }
    return table;
}

constexpr auto kCrcTable = crcTable();

} // namespace

void ByteWriter::number(std::uint64_t value, int bytes) {
    for (int i = bytes - 1; i >= 0; --i)
        byte(static_cast<std::uint8_t>(value >> (8U * static_cast<unsigned>(i))));
}

void ByteWriter::varint(std::uint32_t value) {
    int groups = 1;
    while (groups < 5 && value >> (7U * static_cast<unsigned>(groups)) != 0)
        ++groups;
    for (int i = groups - 1; i >= 0; --i) {
        const auto group = static_cast<std::uint8_t>((value >> (7U * static_cast<unsigned>(i))) & 0x7FU);
        byte(i == 0 ? group : static_cast<std::uint8_t>(group | 0x80U));
    }
}

void ByteWriter::text(std::string_view text) {
    number(text.size(), 4);
    raw(text);
}

std::uint8_t ByteReader::byte() { return static_cast<std::uint8_t>(raw(1).front()); }

std::uint8_t ByteReader::peek() const {
    return m_rest.empty() ? 0 : static_cast<std::uint8_t>(m_rest.front());
}

std::uint64_t ByteReader::number(int bytes) {
    std::uint64_t value = 0;
    for (const char c : raw(static_cast<std::size_t>(bytes)))
        value = (value << 8U) | static_cast<std::uint8_t>(c);
    return value;
}

std::uint32_t ByteReader::varint() {
    std::uint64_t value = 0;
    for (int i = 0; i < 5; ++i) {
        const std::uint8_t group = byte();
        value = (value << 7U) | (group & 0x7FU);
        if ((group & 0x80U) == 0 && value <= UINT32_MAX)
            return static_cast<std::uint32_t>(value);
    }
    throwCorrupt("a length is impossible");
}

std::string_view ByteReader::raw(std::size_t size) {
    if (size > m_rest.size())
        throwCorrupt("something in it ends too early");
    const std::string_view bytes = m_rest.substr(0, size);
    m_rest.remove_prefix(size);
    return bytes;
}

std::string_view ByteReader::text() { return raw(static_cast<std::size_t>(number(4))); }

std::string_view ByteReader::zeroTerminated() {
    const auto end = m_rest.find('\0');
    if (end == std::string_view::npos)
        throwCorrupt("a name does not end");
    const std::string_view name = raw(end);
    static_cast<void>(byte());
    return name;
}

std::size_t ByteReader::count(std::size_t least) {
    const auto count = static_cast<std::size_t>(number(4));
    if (count > m_rest.size() / least)
        throwCorrupt("a count is impossible");
    return count;
}

std::uint32_t crc32(std::string_view bytes) {
    std::uint32_t value = 0xFFFFFFFFU;
    for (const char c : bytes)
        value = kCrcTable.at((value ^ static_cast<std::uint8_t>(c)) & 0xFFU) ^ (value >> 8U);
    return value ^ 0xFFFFFFFFU;
}

void throwCorrupt(std::string detail) {
    throw store::Failure({base::ErrorCode::ChangeFileCorrupt, {.detail = std::move(detail)}});
}

} // namespace entente::exchange
