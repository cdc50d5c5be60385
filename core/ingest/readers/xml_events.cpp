#include "core/ingest/readers/xml_events.h"

#include <expat.h>
#include <fmt/format.h>

namespace entente::ingest {
namespace {

constexpr int kDeepestEvents = 200;

std::string_view local(std::string_view name) {
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const {
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2) {
        const std::string_view full(pair[0]);
        if (full == name || (local(full) == name && full != "r:id"))
            return pair[1];
    }
    return {};
}

void XmlEvents::Free::operator()(XML_ParserStruct* parser) const { XML_ParserFree(parser); }

XmlEvents::XmlEvents() : m_parser(XML_ParserCreate(nullptr)) {
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(m_parser.get(), onText);
    XML_SetEntityDeclHandler(m_parser.get(), onEntity);
}

XmlEvents::~XmlEvents() = default;

base::Result<void> XmlEvents::feed(std::string_view block, bool isLast) {
    const auto status =
        XML_Parse(m_parser.get(), block.data(), static_cast<int>(block.size()), isLast ? 1 : 0);
    if (status == XML_STATUS_OK)
        return {};
    if (m_reason.empty())
        m_reason =
            fmt::format("Its XML cannot be read: {}.", XML_ErrorString(XML_GetErrorCode(m_parser.get())));
    return base::fail(
        base::ErrorCode::UnsupportedFormat,
        {.detail = m_reason, .row = static_cast<std::int64_t>(XML_GetCurrentLineNumber(m_parser.get()))});
}

void XmlEvents::stop(std::string reason) {
    m_reason = std::move(reason);
    XML_StopParser(m_parser.get(), XML_FALSE);
}

void XmlEvents::onStart(void* self, const char* name, const char** attributes) {
    auto& events = *static_cast<XmlEvents*>(self);
    if (++events.m_depth > kDeepestEvents)
        return events.stop(fmt::format("Its elements nest more than {} deep.", kDeepestEvents));
    events.start(local(name), XmlAttributes(attributes));
}

void XmlEvents::onEnd(void* self, const char* name) {
    auto& events = *static_cast<XmlEvents*>(self);
    --events.m_depth;
    events.end(local(name));
}

void XmlEvents::onText(void* self, const char* bytes, int size) {
    static_cast<XmlEvents*>(self)->text({bytes, static_cast<std::size_t>(size)});
}

void XmlEvents::onEntity(void* self, const char* /*name*/, int /*isParameter*/, const char* /*value*/,
                         int /*size*/, const char* /*base*/, const char* /*system*/, const char* /*open*/,
                         const char* /*notation*/) {
    static_cast<XmlEvents*>(self)->stop("Its XML defines entities of its own, which are not read.");
}

} // namespace entente::ingest
