#pragma once

#include <pugixml.hpp>
#include <zip.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace entente::tests {

inline std::string entry(const std::string& archive, const char* name) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(archive.data(), archive.size(), 0, &error);
    zip_t* zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    zip_stat_t stat;
    if (!zip || zip_stat(zip, name, 0, &stat) != 0)
        return {};
    std::string text(stat.size, '\0');
    zip_file_t* file = zip_fopen(zip, name, 0);
    zip_fread(file, text.data(), text.size());
    zip_fclose(file);
    zip_close(zip);
    return text;
}

/// Cell reference → text, with shared strings looked up.
[[nodiscard]] inline std::map<std::string, std::string> cells(const std::string& archive, const char* sheet) {
    pugi::xml_document strings;
    pugi::xml_document document;
    strings.load_string(entry(archive, "xl/sharedStrings.xml").c_str());
    document.load_string(entry(archive, sheet).c_str());
    std::vector<std::string> shared;
    for (const auto& item : strings.child("sst").children("si"))
        shared.emplace_back(item.child("t").text().get());
    std::map<std::string, std::string> out;
    for (const auto& row : document.child("worksheet").child("sheetData").children("row")) {
        for (const auto& cell : row.children("c")) {
            const std::string text = cell.child("v").text().get();
            if (!text.empty())
                out[cell.attribute("r").value()] =
                    std::string(cell.attribute("t").value()) == "s" ? shared.at(std::stoul(text)) : text;
        }
    }
    return out;
}

} // namespace entente::tests
