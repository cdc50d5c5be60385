#include "core/slides/xml_writer.h"

#include <array>
#include <charconv>

namespace entente::slides {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

struct Utf8Char {
    std::size_t length = 1;
    bool isXml = false;
};

bool isContinuation(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

/// Judges the character that begins at a byte from 0x80 on.
Utf8Char judge(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4)
        return {};
    char32_t code = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(text, at + i))
            return {};
        code = code << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3F);
    }
    constexpr std::array<char32_t, 5> kSmallest{0, 0, 0x80, 0x800, 0x10000};
    const bool isSurrogate = code >= 0xD800 && code <= 0xDFFF;
    const bool isNonCharacter = code == 0xFFFE || code == 0xFFFF;
    if (code < kSmallest.at(length) || code > 0x10FFFF || isSurrogate)
        return {};
    return {length, !isNonCharacter};
}

std::string_view asciiEscape(char c, bool inAttribute) {
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return inAttribute ? "&quot;" : std::string_view{};
    case '\n':
        return inAttribute ? "&#10;" : std::string_view{};
    case '\t':
        return inAttribute ? "&#9;" : std::string_view{};
    case '\r':
        return "&#13;";
    default:
        return static_cast<unsigned char>(c) < 0x20 ? kReplacement : std::string_view{};
    }
}

void escape(std::string& out, std::string_view text, bool inAttribute) {
    std::size_t plainFrom = 0;
    const auto flush = [&](std::size_t to) { out.append(text, plainFrom, to - plainFrom); };
    for (std::size_t i = 0; i < text.size();) {
        if (static_cast<unsigned char>(text[i]) < 0x80) {
            if (const auto escaped = asciiEscape(text[i], inAttribute); !escaped.empty()) {
                flush(i);
                out += escaped;
                plainFrom = i + 1;
            }
            ++i;
            continue;
        }
        const Utf8Char seen = judge(text, i);
        if (!seen.isXml) {
            flush(i);
            out += kReplacement;
            plainFrom = i + seen.length;
        }
        i += seen.length;
    }
    flush(text.size());
}

} // namespace

XmlWriter::XmlWriter(std::size_t reserve) {
    m_out.reserve(reserve);
    m_out = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
            "\n";
}

void XmlWriter::finishStart() {
    if (m_startIsOpen)
        m_out += '>';
    m_startIsOpen = false;
}

void XmlWriter::start(std::string_view name, Attributes attributes) {
    finishStart();
    m_out += '<';
    m_out += name;
    m_startIsOpen = true;
    for (const Attribute& one : attributes)
        attribute(one);
}

void XmlWriter::attribute(const Attribute& attribute) {
    m_out += ' ';
    m_out += attribute.name;
    m_out += "=\"";
    if (attribute.isNumber)
        m_out += std::to_string(attribute.number);
    else
        escape(m_out, attribute.text, true);
    m_out += '"';
}

void XmlWriter::close(std::string_view name) {
    if (m_startIsOpen) {
        m_out += "/>";
        m_startIsOpen = false;
        return;
    }
    m_out += "</";
    m_out += name;
    m_out += '>';
}

XmlWriter::Element XmlWriter::element(std::string_view name, Attributes attributes) {
    start(name, attributes);
    return {*this, name};
}

void XmlWriter::leaf(std::string_view name, Attributes attributes) {
    start(name, attributes);
    close(name);
}

void XmlWriter::textElement(std::string_view name, std::string_view text) {
    start(name, {});
    finishStart();
    escape(m_out, text, false);
    close(name);
}

void XmlWriter::text(std::string_view text) {
    finishStart();
    escape(m_out, text, false);
}

void XmlWriter::raw(std::string_view xml) {
    finishStart();
    m_out += xml;
}

std::string XmlWriter::take() { return std::move(m_out); }

std::string numberText(double value) {
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

} // namespace entente::slides
