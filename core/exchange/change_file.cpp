#include "core/exchange/change_file.h"

#include "core/base/file_text.h"
#include "core/base/text.h"
#include "core/exchange/byte_stream.h"
#include "core/store/guard.h"
#include "core/store/schema.h"

namespace entente::exchange {
namespace {

namespace fs = std::filesystem;
using base::ErrorCode;
using model::ChangeId;

// As PNG does: a byte that is no ASCII, then the line ends that a transfer as text would change.
constexpr std::string_view kMagic{"\x8A"
                                  "ENC\r\n\x1A\n",
                                  8};
constexpr int kVersion = 1;
constexpr std::size_t kHeaderSize = 24;
// More than a desk's whole history; less than would exhaust the memory when it is opened.
constexpr std::uintmax_t kLargest = 1U << 30U;

void writeId(ByteWriter& out, ChangeId id) { out.number(static_cast<std::uint64_t>(id.value), 8); }

void writeIds(ByteWriter& out, const std::vector<ChangeId>& ids) {
    out.number(ids.size(), 4);
    for (const ChangeId id : ids)
        writeId(out, id);
}

ChangeId readId(ByteReader& in) { return {static_cast<std::int64_t>(in.number(8))}; }

std::vector<ChangeId> readIds(ByteReader& in) {
    std::vector<ChangeId> ids(in.count(8));
    for (ChangeId& id : ids)
        id = readId(in);
    return ids;
}

std::string readWords(ByteReader& in) {
    const std::string_view words = in.text();
    if (!base::isUtf8(words))
        throwCorrupt("a text in it is not UTF-8");
    return std::string(words);
}

void writeChange(ByteWriter& out, const store::ChangeEntry& change) {
    writeId(out, change.id);
    out.byte(static_cast<std::uint8_t>(change.kind));
    writeId(out, change.target.value_or(ChangeId{}));
    out.number(static_cast<std::uint64_t>(change.batch.value_or(model::BatchId{}).value), 8);
    out.text(change.author);
    out.text(change.madeAt);
    out.text(change.label);
    out.text(change.changeset);
    out.text(change.decisions);
    writeId(out, change.via.value_or(ChangeId{}));
}

store::ChangeKind readKind(ByteReader& in) {
    const std::uint8_t kind = in.byte();
    if (kind > static_cast<std::uint8_t>(store::ChangeKind::Redo))
        throwCorrupt("a change in it is of no known kind");
    return static_cast<store::ChangeKind>(kind);
}

store::ChangeEntry readChange(ByteReader& in) {
    store::ChangeEntry change{.id = readId(in)};
    if (change.id.value <= 0)
        throwCorrupt("a change in it has no id");
    change.kind = readKind(in);
    if (const ChangeId target = readId(in))
        change.target = target;
    if (const model::BatchId batch{static_cast<std::int64_t>(in.number(8))})
        change.batch = batch;
    change.author = readWords(in);
    change.madeAt = readWords(in);
    change.label = readWords(in);
    change.changeset = in.text();
    change.decisions = in.text();
    if (const ChangeId via = readId(in))
        change.via = via;
    return change;
}

std::string payloadOf(const ChangeFile& file) {
    ByteWriter out;
    out.number(static_cast<std::uint64_t>(file.schemaVersion), 4);
    out.text(file.author);
    out.text(file.madeAt);
    writeIds(out, file.known);
    out.number(file.changes.size(), 4);
    for (const store::ChangeEntry& change : file.changes)
        writeChange(out, change);
    return out.bytes();
}

// The least that a change takes: four ids, its kind and five empty texts.
constexpr std::size_t kLeastChange = 4 * 8 + 1 + 5 * 4;

ChangeFile readPayload(ByteReader& in) {
    ChangeFile file{.schemaVersion = static_cast<int>(in.number(4) & 0x7FFFFFFFU)};
    if (file.schemaVersion > store::schemaVersion())
        throw store::Failure({ErrorCode::ChangeFileNewer,
                              {.value = std::to_string(file.schemaVersion),
                               .detail = std::to_string(store::schemaVersion())}});
    file.author = readWords(in);
    file.madeAt = readWords(in);
    file.known = readIds(in);
    const std::size_t count = in.count(kLeastChange);
    file.changes.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        file.changes.push_back(readChange(in));
    if (!in.atEnd())
        throwCorrupt("more stands in it than it says");
    return file;
}

ChangeFile decoded(std::string_view bytes) {
    if (!bytes.starts_with(kMagic.substr(0, bytes.size())) || bytes.empty())
        throw store::Failure({ErrorCode::NotAChangeFile});
    if (bytes.size() < kHeaderSize)
        throwCorrupt("its end is missing");
    ByteReader in(bytes.substr(kMagic.size()));
    const auto version = in.number(4);
    if (version > kVersion)
        throw store::Failure({ErrorCode::ChangeFileNewer,
                              {.value = std::to_string(version), .detail = std::to_string(kVersion)}});
    const auto checksum = in.number(4);
    const auto size = in.number(8);
    const std::string_view payload = bytes.substr(kHeaderSize);
    if (size > payload.size())
        throwCorrupt("its end is missing");
    if (size < payload.size())
        throwCorrupt("something was added to it");
    if (crc32(payload) != checksum)
        throwCorrupt("its checksum is wrong");
    ByteReader content(payload);
    return readPayload(content);
}

base::Result<std::string> bytesOfFile(const fs::path& path) {
    std::error_code problem;
    if (fs::exists(path, problem) && !fs::is_regular_file(path, problem))
        return base::fail(ErrorCode::NotAChangeFile, {.file = path.string()});
    if (const auto size = fs::file_size(path, problem); !problem && size > kLargest)
        return base::fail(ErrorCode::FileUnreadable, {.file = path.string(), .detail = "it is too large"});
    return base::readFile(path);
}

} // namespace

std::string encode(const ChangeFile& file) {
    const std::string payload = payloadOf(file);
    ByteWriter out;
    out.raw(kMagic);
    out.number(kVersion, 4);
    out.number(crc32(payload), 4);
    out.number(payload.size(), 8);
    out.raw(payload);
    return out.bytes();
}

base::Result<ChangeFile> decode(std::string_view bytes) {
    return store::guarded({}, [&] { return decoded(bytes); });
}

base::Result<void> writeChangeFile(const ChangeFile& file, const fs::path& path) {
    return base::writeFile(path, encode(file));
}

base::Result<ChangeFile> readChangeFile(const fs::path& path) {
    const auto bytes = bytesOfFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto file = decode(*bytes);
    if (!file)
        file.error().facts.file = path.string();
    return file;
}

} // namespace entente::exchange
