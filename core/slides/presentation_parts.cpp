#include "core/slides/drawing_xml.h"
#include "core/slides/phrases.h"
#include "core/slides/shape_xml.h"
#include "core/slides/template_parts.h"

namespace entente::slides {
namespace {

constexpr std::int64_t kMasterId = 2147483648;
constexpr int kFirstSlideId = 256;
/// An upright page of 7.5 by 10 inches.
constexpr double kNotesWidth = 540;
constexpr double kNotesHeight = 720;

void writeDefaultTextStyle(XmlWriter& xml, std::string_view language) {
    const auto style = xml.element("p:defaultTextStyle");
    {
        const auto properties = xml.element("a:defPPr");
        xml.leaf("a:defRPr", {{"lang", languageTag(language)}});
    }
    const auto level = xml.element("a:lvl1pPr", {{"marL", 0}, {"algn", "l"}, {"defTabSz", 914400}});
    const auto run = xml.element("a:defRPr", {{"sz", 1400}, {"kern", 1200}});
    {
        const auto fill = xml.element("a:solidFill");
        xml.value("a:schemeClr", "tx1");
    }
    xml.leaf("a:latin", {{"typeface", "+mn-lt"}});
    xml.leaf("a:ea", {{"typeface", "+mn-ea"}});
    xml.leaf("a:cs", {{"typeface", "+mn-cs"}});
}

void writeIdList(XmlWriter& xml, std::string_view list, std::string_view item, const std::string& link) {
    const auto element = xml.element(list);
    xml.leaf(item, {{"r:id", link}});
}

} // namespace

std::string presentationPart(const PresentationLinks& links, std::string_view language) {
    XmlWriter xml;
    {
        const auto root = xml.element("p:presentation", {{"xmlns:a", kDrawingNs},
                                                         {"xmlns:r", kRelationshipNs},
                                                         {"xmlns:p", kPresentationNs},
                                                         {"saveSubsetFonts", 1}});
        {
            const auto masters = xml.element("p:sldMasterIdLst");
            xml.leaf("p:sldMasterId", {{"id", kMasterId}, {"r:id", links.master}});
        }
        writeIdList(xml, "p:notesMasterIdLst", "p:notesMasterId", links.notesMaster);
        {
            const auto slides = xml.element("p:sldIdLst");
            int id = kFirstSlideId;
            for (const std::string& link : links.slides)
                xml.leaf("p:sldId", {{"id", id++}, {"r:id", link}});
        }
        xml.leaf("p:sldSz", {{"cx", emu(kSlideWidth)}, {"cy", emu(kSlideHeight)}});
        xml.leaf("p:notesSz", {{"cx", emu(kNotesWidth)}, {"cy", emu(kNotesHeight)}});
        writeDefaultTextStyle(xml, language);
    }
    return xml.take();
}

std::string corePropertiesPart(const DocumentProperties& properties) {
    XmlWriter xml(1024);
    {
        const auto root = xml.element(
            "cp:coreProperties",
            {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
             {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
             {"xmlns:dcterms", "http://purl.org/dc/terms/"},
             {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
        const auto date = [&](std::string_view name) {
            const auto element = xml.element(name, {{"xsi:type", "dcterms:W3CDTF"}});
            xml.text(base::toIso(properties.made) + "T00:00:00Z");
        };
        xml.textElement("dc:title", properties.title);
        xml.textElement("dc:creator", properties.author);
        xml.textElement("cp:lastModifiedBy", properties.author);
        date("dcterms:created");
        date("dcterms:modified");
        xml.textElement("dc:language", languageTag(properties.language));
    }
    return xml.take();
}

std::string appPropertiesPart(const DocumentProperties& properties) {
    XmlWriter xml(512);
    {
        const auto root = xml.element(
            "Properties",
            {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}});
        xml.textElement("Application", "Entente");
        xml.textElement("PresentationFormat", "Widescreen");
        xml.textElement("Slides", std::to_string(properties.slides));
        xml.textElement("Notes", std::to_string(properties.notes));
    }
    return xml.take();
}

} // namespace entente::slides
