#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace entente::slides {

/// Writes XML straight into a string: elements close with their scope, text is escaped, and what XML cannot
/// hold (control characters, broken UTF-8) becomes U+FFFD. A deck is megabytes of XML, so no tree is built.
class XmlWriter {
  public:
    struct Attribute {
        std::string_view name;
        std::string_view text = {};
        std::int64_t number = 0;
        bool isNumber = false;

        Attribute(std::string_view key, std::string_view value) : name(key), text(value) {}
        Attribute(std::string_view key, const char* value) : name(key), text(value) {}
        Attribute(std::string_view key, const std::string& value) : name(key), text(value) {}
        template <std::integral N>
        Attribute(std::string_view key, N value) : name(key), number(value), isNumber(true) {}
    };
    using Attributes = std::initializer_list<Attribute>;

    class [[nodiscard]] Element {
      public:
        Element(XmlWriter& writer, std::string_view name) : m_writer(writer), m_name(name) {}
        ~Element() { m_writer.close(m_name); }
        Element(const Element&) = delete;
        Element& operator=(const Element&) = delete;

      private:
        XmlWriter& m_writer;
        std::string_view m_name;
    };

    /// With the XML declaration, as every part has it.
    explicit XmlWriter(std::size_t reserve = 4096);

    /// Open until the returned value leaves its scope. Names are literals: they are kept, not copied.
    Element element(std::string_view name, Attributes attributes = {});
    void leaf(std::string_view name, Attributes attributes = {});
    /// One more on the element just opened, before anything stands in it.
    void attribute(const Attribute& attribute);
    /// <name val="value"/>, the commonest shape in charts.
    void value(std::string_view name, std::string_view value) { leaf(name, {{"val", value}}); }
    void value(std::string_view name, std::int64_t value) { leaf(name, {{"val", value}}); }
    void textElement(std::string_view name, std::string_view text);
    void text(std::string_view text);
    /// Well-formed XML as it is.
    void raw(std::string_view xml);

    [[nodiscard]] std::string take();

  private:
    void start(std::string_view name, Attributes attributes);
    void finishStart();
    void close(std::string_view name);

    std::string m_out;
    bool m_startIsOpen = false;
};

/// The shortest text that reads back as the same double; the same in caches and cells.
[[nodiscard]] std::string numberText(double value);

} // namespace entente::slides
