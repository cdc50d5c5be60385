#pragma once

#include "core/base/error.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct XML_ParserStruct;

namespace entente::ingest {

/// The attributes of an element, names without their prefix except for "r:id", which differs from "id".
class XmlAttributes {
  public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}
    /// Empty when it is not there.
    [[nodiscard]] std::string_view value(std::string_view name) const;

  private:
    const char** m_pairs;
};

/// Reads XML as it comes, block by block, without keeping it. Documents that define entities of their own
/// ("a billion laughs") or nest too deeply are refused.
class XmlEvents {
  public:
    XmlEvents();
    virtual ~XmlEvents();
    XmlEvents(const XmlEvents&) = delete;
    XmlEvents& operator=(const XmlEvents&) = delete;

    /// Error: UnsupportedFormat with the place, and an empty file, which the caller names.
    [[nodiscard]] base::Result<void> feed(std::string_view block, bool isLast);

  protected:
    /// `name` comes without its prefix.
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view) {}

  private:
    static void onStart(void* self, const char* name, const char** attributes);
    static void onEnd(void* self, const char* name);
    static void onText(void* self, const char* bytes, int size);
    static void onEntity(void* self, const char*, int, const char*, int, const char*, const char*,
                         const char*, const char*);
    void stop(std::string reason);

    struct Free {
        void operator()(XML_ParserStruct* parser) const;
    };
    std::unique_ptr<XML_ParserStruct, Free> m_parser;
    std::string m_reason;
    int m_depth = 0;
};

} // namespace entente::ingest
