#include "tests/core/slides/rule_context.h"

#include <cstdlib>
#include <set>

namespace rules {
namespace {

constexpr long kSlideWidth = 12192000;
constexpr long kSlideHeight = 6858000;
constexpr int kLeastType = 1000;

bool isWhole(const char* text) {
    if (*text == '-')
        ++text;
    if (*text == '\0')
        return false;
    for (; *text; ++text) {
        if (*text < '0' || *text > '9')
            return false;
    }
    return true;
}

std::string textOf(const pugi::xml_node& node) {
    std::string text;
    for (const auto& run : all(node, "a:t"))
        text += run.text().get();
    return text;
}

pugi::xml_node placeholderOf(const pugi::xml_node& shape) {
    for (const char* head : {"p:nvSpPr", "p:nvGraphicFramePr", "p:nvPicPr"}) {
        if (const auto found = shape.child(head).child("p:nvPr").child("p:ph"))
            return found;
    }
    return {};
}

void checkIds(Context& context, const std::string& path, const pugi::xml_node& root) {
    std::set<std::string> ids;
    std::set<std::string> frameNames;
    for (const auto& label : all(root, "p:cNvPr")) {
        const std::string id = label.attribute("id").value();
        if (!ids.insert(id).second)
            context.fault(path, "shape id " + id + " twice");
        if (id != "1" && !*label.attribute("name").value())
            context.fault(path, "shape " + id + " has no name");
        const bool isFrame = std::string_view(label.parent().name()) == "p:nvGraphicFramePr";
        if (isFrame && !frameNames.insert(label.attribute("name").value()).second)
            context.fault(path, std::string("two frames named ") + label.attribute("name").value());
    }
}

void checkNumbers(Context& context, const std::string& path, const pugi::xml_node& node) {
    constexpr const char* kWholeNumbers[] = {"x",    "y",    "cx",   "cy",   "w",    "h",
                                             "sz",   "marL", "marR", "marT", "marB", "indent",
                                             "lIns", "tIns", "rIns", "bIns"};
    for (const char* name : kWholeNumbers) {
        const auto attribute = node.attribute(name);
        if (attribute && !isWhole(attribute.value()))
            context.fault(path, std::string(node.name()) + "@" + name + " is " + attribute.value());
    }
    if (const auto size = node.attribute("sz"); size && std::atoi(size.value()) < kLeastType)
        context.fault(path, std::string("type of ") + size.value() + " hundredths of a point");
    if (std::string_view(node.name()) == "a:srgbClr" &&
        std::string_view(node.attribute("val").value()).size() != 6)
        context.fault(path, std::string("colour ") + node.attribute("val").value());
    for (const auto child : node.children())
        checkNumbers(context, path, child);
}

struct Rectangle {
    std::string name;
    long x = 0;
    long y = 0;
    long right = 0;
    long bottom = 0;
    [[nodiscard]] bool overlaps(const Rectangle& other) const {
        return x < other.right && other.x < right && y < other.bottom && other.y < bottom;
    }
};

Rectangle rectangleOf(const pugi::xml_node& transform, const char* name) {
    const auto offset = transform.child("a:off");
    const auto extent = transform.child("a:ext");
    const long x = std::atol(offset.attribute("x").value());
    const long y = std::atol(offset.attribute("y").value());
    return {name, x, y, x + std::atol(extent.attribute("cx").value()),
            y + std::atol(extent.attribute("cy").value())};
}

void checkPlaces(Context& context, const std::string& path, const pugi::xml_node& tree) {
    std::vector<Rectangle> frames;
    for (const auto shape : tree.children()) {
        auto transform = shape.child("p:xfrm");
        if (!transform)
            transform = shape.child("p:spPr").child("a:xfrm");
        if (!transform)
            transform = shape.child("p:grpSpPr").child("a:xfrm");
        if (!transform)
            continue;
        const auto label = shape.first_child().child("p:cNvPr");
        const Rectangle place = rectangleOf(transform, label.attribute("name").value());
        if (place.x < 0 || place.y < 0 || place.right > kSlideWidth || place.bottom > kSlideHeight)
            context.fault(path, place.name + " runs over the edge of the slide");
        for (const Rectangle& other : frames) {
            if (place.overlaps(other))
                context.fault(path, place.name + " overlaps " + other.name);
        }
        frames.push_back(place);
    }
}

void checkAltText(Context& context, const std::string& path, const pugi::xml_node& tree) {
    for (const auto shape : tree.children()) {
        const std::string_view kind = shape.name();
        const auto label = shape.first_child().child("p:cNvPr");
        if ((kind == "p:graphicFrame" || kind == "p:grpSp" || kind == "p:pic") &&
            !*label.attribute("descr").value())
            context.fault(path, std::string(label.attribute("name").value()) + " has no alternative text");
    }
    for (const auto& shape : all(tree, "p:sp")) {
        if (!shape.child("p:txBody").child("a:p"))
            context.fault(path, "a shape without text body or paragraph");
    }
}

void checkTitle(Context& context, const std::string& path, const pugi::xml_node& tree) {
    for (const auto shape : tree.children("p:sp")) {
        const std::string_view type = placeholderOf(shape).attribute("type").value();
        if ((type == "title" || type == "ctrTitle") && !textOf(shape).empty())
            return;
    }
    context.fault(path, "has no title");
}

void checkPlaceholders(Context& context, const std::string& path, const pugi::xml_node& tree) {
    const std::string layout = context.target(path, "slideLayout");
    const pugi::xml_document* document = context.xml(layout);
    if (!document)
        return context.fault(path, "has no layout");
    std::set<std::string> known;
    const auto keyOf = [](const pugi::xml_node& placeholder) {
        return std::string(placeholder.attribute("type").value()) + "/" +
               placeholder.attribute("idx").value();
    };
    for (const auto& placeholder : all(*document, "p:ph"))
        known.insert(keyOf(placeholder));
    for (const auto shape : tree.children()) {
        const auto placeholder = placeholderOf(shape);
        if (placeholder && std::string_view(shape.name()) == "p:sp" && textOf(shape).empty())
            context.fault(path, "empty placeholder " + keyOf(placeholder));
        if (placeholder && !known.contains(keyOf(placeholder)))
            context.fault(path, "placeholder " + keyOf(placeholder) + " is not on its layout");
    }
}

void checkTables(Context& context, const std::string& path, const pugi::xml_node& tree) {
    for (const auto& table : all(tree, "a:tbl")) {
        const auto columns = all(table.child("a:tblGrid"), "a:gridCol").size();
        for (const auto row : table.children("a:tr")) {
            if (all(row, "a:tc").size() != columns)
                context.fault(path, "a table row has not as many cells as columns");
        }
    }
}

} // namespace

void checkSlides(Context& context) {
    for (const char* folder : {"ppt/slides/", "ppt/slideLayouts/", "ppt/slideMasters/", "ppt/notesSlides/"}) {
        for (const std::string& path : context.pathsIn(folder)) {
            const auto root = context.xml(path)->document_element();
            checkIds(context, path, root);
            checkNumbers(context, path, root);
            checkOrder(context, path, root);
        }
    }
    for (const std::string& path : context.pathsIn("ppt/slides/")) {
        const auto tree = context.xml(path)->document_element().child("p:cSld").child("p:spTree");
        checkTitle(context, path, tree);
        checkPlaces(context, path, tree);
        checkAltText(context, path, tree);
        checkPlaceholders(context, path, tree);
        checkTables(context, path, tree);
    }
}

} // namespace rules
