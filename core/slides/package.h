#pragma once

#include "core/slides/zip_writer.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::slides {

/// The relationships of one part. Targets are given as full paths in the package and written relative to the
/// part.
class Relationships {
  public:
    explicit Relationships(std::string_view sourcePath) : m_source(sourcePath) {}

    /// The new id, "rId1", "rId2", …; the type without its common prefix ("slide", "chart").
    std::string add(std::string_view type, std::string_view targetPath);
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] std::string xml() const;
    /// "ppt/slides/_rels/slide1.xml.rels" for "ppt/slides/slide1.xml"; "_rels/.rels" for the package ("").
    [[nodiscard]] std::string path() const;

  private:
    struct Entry {
        std::string type;
        std::string target;
    };
    std::string m_source;
    std::vector<Entry> m_entries;
};

/// An Open Packaging Conventions file in the making: parts with their types, then one deflated ZIP whose
/// bytes depend on nothing but the parts.
class Package {
  public:
    /// An XML part.
    void add(std::string path, std::string_view contentType, std::string bytes);
    /// A part whose extension gives its type and which is a ZIP itself.
    void addWorkbook(std::string path, std::string bytes);
    void add(const Relationships& relationships);

    [[nodiscard]] std::string zipped(Deflater& deflater) const;

  private:
    struct Part {
        std::string path;
        std::string contentType;
        std::string bytes;
        bool isCompressed = false;
    };
    [[nodiscard]] std::string contentTypes() const;

    std::vector<Part> m_parts;
    bool m_hasWorkbooks = false;
};

} // namespace entente::slides
