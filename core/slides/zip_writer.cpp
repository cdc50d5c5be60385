#include "core/slides/zip_writer.h"

#include <zlib.h>

#include <stdexcept>

namespace entente::slides {
namespace {

// Field values of the ZIP file format (APPNOTE.TXT); numbers are little-endian.
constexpr std::uint32_t kLocalHeader = 0x04034B50;
constexpr std::uint32_t kCentralHeader = 0x02014B50;
constexpr std::uint32_t kEndOfDirectory = 0x06054B50;
constexpr std::uint16_t kVersion = 20;
constexpr std::uint16_t kStored = 0;
constexpr std::uint16_t kDeflated = 8;
/// 1 January 1980, midnight.
constexpr std::uint16_t kFirstDay = (1 << 5) | 1;

constexpr int kRawWindow = -15;
constexpr int kMemoryLevel = 8;

void put16(std::string& out, std::uint32_t value) {
    out += static_cast<char>(value & 0xFF);
    out += static_cast<char>(value >> 8 & 0xFF);
}

void put32(std::string& out, std::uint32_t value) {
    put16(out, value & 0xFFFF);
    put16(out, value >> 16);
}

const Bytef* asBytes(std::string_view text) { return reinterpret_cast<const Bytef*>(text.data()); }

std::uint32_t checksumOf(std::string_view bytes) {
    return static_cast<std::uint32_t>(crc32(0, asBytes(bytes), static_cast<uInt>(bytes.size())));
}

} // namespace

struct Deflater::State {
    z_stream stream{};
};

Deflater::Deflater() : m_state(std::make_unique<State>()) {
    if (deflateInit2(&m_state->stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kRawWindow, kMemoryLevel,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
}

Deflater::~Deflater() { deflateEnd(&m_state->stream); }

std::string Deflater::deflated(std::string_view bytes) {
    z_stream& stream = m_state->stream;
    deflateReset(&stream);
    std::string out(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
    // zlib does not write to its input; the field is not const for history's sake.
    stream.next_in = const_cast<Bytef*>(asBytes(bytes));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    // One call is enough: the room is what deflateBound asks for.
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    return out;
}

void ZipWriter::add(std::string_view path, std::string_view bytes) {
    add(path, bytes, m_deflater.deflated(bytes), kDeflated);
}

void ZipWriter::addStored(std::string_view path, std::string_view bytes) { add(path, bytes, bytes, kStored); }

void ZipWriter::add(std::string_view path, std::string_view bytes, std::string_view packed,
                    std::uint16_t method) {
    m_entries.push_back({.path = std::string(path),
                         .method = method,
                         .checksum = checksumOf(bytes),
                         .packedSize = static_cast<std::uint32_t>(packed.size()),
                         .size = static_cast<std::uint32_t>(bytes.size()),
                         .offset = static_cast<std::uint32_t>(m_out.size())});
    put32(m_out, kLocalHeader);
    writeCommonHeader(m_entries.back());
    m_out += path;
    m_out += packed;
}

/// What local and central header share, from the version needed to the length of the extra field.
void ZipWriter::writeCommonHeader(const Entry& entry) {
    put16(m_out, kVersion);
    put16(m_out, 0);
    put16(m_out, entry.method);
    put16(m_out, 0);
    put16(m_out, kFirstDay);
    put32(m_out, entry.checksum);
    put32(m_out, entry.packedSize);
    put32(m_out, entry.size);
    put16(m_out, static_cast<std::uint32_t>(entry.path.size()));
    put16(m_out, 0);
}

std::string ZipWriter::finish() {
    const auto start = static_cast<std::uint32_t>(m_out.size());
    for (const Entry& entry : m_entries) {
        put32(m_out, kCentralHeader);
        put16(m_out, kVersion);
        writeCommonHeader(entry);
        put16(m_out, 0); // no comment
        put16(m_out, 0); // disk
        put16(m_out, 0); // internal attributes
        put32(m_out, 0); // external attributes
        put32(m_out, entry.offset);
        m_out += entry.path;
    }
    const auto size = static_cast<std::uint32_t>(m_out.size()) - start;
    put32(m_out, kEndOfDirectory);
    put32(m_out, 0); // this disk, first disk
    put16(m_out, static_cast<std::uint32_t>(m_entries.size()));
    put16(m_out, static_cast<std::uint32_t>(m_entries.size()));
    put32(m_out, size);
    put32(m_out, start);
    put16(m_out, 0);
    return std::move(m_out);
}

} // namespace entente::slides
