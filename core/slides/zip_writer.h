#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace entente::slides {

/// Raw deflate with one state for many texts. A deck has a thousand small parts, and setting up a state anew
/// for each (as libzip does, a quarter of a megabyte each time) cost more than compressing them.
class Deflater {
  public:
    Deflater();
    ~Deflater();
    Deflater(const Deflater&) = delete;
    Deflater& operator=(const Deflater&) = delete;

    [[nodiscard]] std::string deflated(std::string_view bytes);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// A ZIP file in memory. Its bytes depend on nothing but what is added: every entry bears the first day a ZIP
/// knows.
class ZipWriter {
  public:
    explicit ZipWriter(Deflater& deflater) : m_deflater(deflater) {}

    void add(std::string_view path, std::string_view bytes);
    /// For what is compressed already.
    void addStored(std::string_view path, std::string_view bytes);
    /// The whole file; nothing is added after it.
    [[nodiscard]] std::string finish();

  private:
    struct Entry {
        std::string path;
        std::uint16_t method = 0;
        std::uint32_t checksum = 0;
        std::uint32_t packedSize = 0;
        std::uint32_t size = 0;
        std::uint32_t offset = 0;
    };
    void add(std::string_view path, std::string_view bytes, std::string_view packed, std::uint16_t method);
    void writeCommonHeader(const Entry& entry);

    Deflater& m_deflater;
    std::string m_out;
    std::vector<Entry> m_entries;
};

} // namespace entente::slides
