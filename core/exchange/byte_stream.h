#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace entente::exchange {

/// Builds a byte string; whole numbers with the most significant byte first.
class ByteWriter {
  public:
    void byte(std::uint8_t value) { m_bytes += static_cast<char>(value); }
    void number(std::uint64_t value, int bytes);
    /// SQLite's variable-length integer (file format, section 1.6).
    void varint(std::uint32_t value);
    void raw(std::string_view bytes) { m_bytes += bytes; }
    /// Length in four bytes, then the text.
    void text(std::string_view text);
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

  private:
    std::string m_bytes;
};

/// Reads what may come from anybody: never past the end. Throws a Failure(ChangeFileCorrupt).
class ByteReader {
  public:
    explicit ByteReader(std::string_view bytes) : m_rest(bytes) {}

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] std::uint8_t byte();
    [[nodiscard]] std::uint8_t peek() const;
    [[nodiscard]] std::uint64_t number(int bytes);
    [[nodiscard]] std::uint32_t varint();
    [[nodiscard]] std::string_view raw(std::size_t size);
    /// Length in four bytes, then so many bytes.
    [[nodiscard]] std::string_view text();
    /// Up to a zero byte, which is passed over.
    [[nodiscard]] std::string_view zeroTerminated();
    /// A count in four bytes, of things that take at least `least` bytes each.
    [[nodiscard]] std::size_t count(std::size_t least);

  private:
    std::string_view m_rest;
};

/// CRC-32 as in ISO 3309 (zip, PNG).
[[nodiscard]] std::uint32_t crc32(std::string_view bytes);

/// The error of a damaged file, saying what is wrong with it.
[[noreturn]] void throwCorrupt(std::string detail);

} // namespace entente::exchange
