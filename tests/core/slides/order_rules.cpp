#include "tests/core/slides/rule_context.h"

#include <algorithm>

// The sequences of ECMA-376 part 1 (DrawingML, DrawingML charts, PresentationML) for the elements that a deck
// of ours holds. A choice stands as its members in a row.

namespace rules {
namespace {

struct Sequence {
    std::string_view parent;
    std::vector<std::string_view> children;
};

const std::vector<Sequence>& sequences() {
    static const std::vector<Sequence> kAll{
        {"c:chartSpace",
         {"c:date1904", "c:lang", "c:roundedCorners", "c:style", "c:clrMapOvr", "c:chart", "c:spPr", "c:txPr",
          "c:externalData", "c:printSettings", "c:userShapes"}},
        {"c:chart",
         {"c:title", "c:autoTitleDeleted", "c:plotArea", "c:legend", "c:plotVisOnly", "c:dispBlanksAs"}},
        {"c:plotArea",
         {"c:layout", "c:areaChart", "c:barChart", "c:lineChart", "c:catAx", "c:dateAx", "c:valAx",
          "c:spPr"}},
        {"c:barChart",
         {"c:barDir", "c:grouping", "c:varyColors", "c:ser", "c:dLbls", "c:gapWidth", "c:overlap", "c:axId"}},
        {"c:lineChart", {"c:grouping", "c:varyColors", "c:ser", "c:dLbls", "c:marker", "c:smooth", "c:axId"}},
        {"c:areaChart", {"c:grouping", "c:varyColors", "c:ser", "c:dLbls", "c:axId"}},
        {"c:ser",
         {"c:idx", "c:order", "c:tx", "c:spPr", "c:invertIfNegative", "c:marker", "c:dPt", "c:dLbls", "c:cat",
          "c:val", "c:smooth"}},
        {"c:dPt", {"c:idx", "c:invertIfNegative", "c:marker", "c:bubble3D", "c:spPr"}},
        {"c:dLbls",
         {"c:dLbl", "c:numFmt", "c:spPr", "c:txPr", "c:dLblPos", "c:showLegendKey", "c:showVal",
          "c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize", "c:showLeaderLines"}},
        {"c:dLbl",
         {"c:idx", "c:layout", "c:numFmt", "c:spPr", "c:txPr", "c:dLblPos", "c:showLegendKey", "c:showVal",
          "c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"}},
        {"c:catAx", {"c:axId",    "c:scaling",   "c:delete",        "c:axPos",         "c:majorGridlines",
                     "c:title",   "c:numFmt",    "c:majorTickMark", "c:minorTickMark", "c:tickLblPos",
                     "c:spPr",    "c:txPr",      "c:crossAx",       "c:crosses",       "c:auto",
                     "c:lblAlgn", "c:lblOffset", "c:tickLblSkip",   "c:tickMarkSkip",  "c:noMultiLvlLbl"}},
        {"c:dateAx",
         {"c:axId", "c:scaling", "c:delete", "c:axPos", "c:majorGridlines", "c:title", "c:numFmt",
          "c:majorTickMark", "c:minorTickMark", "c:tickLblPos", "c:spPr", "c:txPr", "c:crossAx", "c:crosses",
          "c:auto", "c:lblOffset", "c:baseTimeUnit", "c:majorUnit", "c:majorTimeUnit"}},
        {"c:valAx",
         {"c:axId", "c:scaling", "c:delete", "c:axPos", "c:majorGridlines", "c:title", "c:numFmt",
          "c:majorTickMark", "c:minorTickMark", "c:tickLblPos", "c:spPr", "c:txPr", "c:crossAx", "c:crosses",
          "c:crossBetween", "c:majorUnit"}},
        {"c:scaling", {"c:logBase", "c:orientation", "c:max", "c:min"}},
        {"c:title", {"c:tx", "c:layout", "c:overlay", "c:spPr", "c:txPr"}},
        {"c:legend", {"c:legendPos", "c:legendEntry", "c:layout", "c:overlay", "c:spPr", "c:txPr"}},
        {"c:numCache", {"c:formatCode", "c:ptCount", "c:pt"}},
        {"c:strCache", {"c:ptCount", "c:pt"}},
        {"c:spPr", {"a:xfrm", "a:noFill", "a:solidFill", "a:gradFill", "a:pattFill", "a:ln", "a:effectLst"}},
        {"p:spPr",
         {"a:xfrm", "a:custGeom", "a:prstGeom", "a:noFill", "a:solidFill", "a:gradFill", "a:pattFill",
          "a:ln"}},
        {"a:ln", {"a:noFill", "a:solidFill", "a:prstDash", "a:round", "a:headEnd", "a:tailEnd"}},
        {"p:sld", {"p:cSld", "p:clrMapOvr", "p:transition", "p:timing"}},
        {"p:cSld", {"p:bg", "p:spTree", "p:custDataLst"}},
        {"p:sldMaster", {"p:cSld", "p:clrMap", "p:sldLayoutIdLst", "p:txStyles"}},
        {"p:presentation",
         {"p:sldMasterIdLst", "p:notesMasterIdLst", "p:sldIdLst", "p:sldSz", "p:notesSz",
          "p:defaultTextStyle"}},
        {"p:sp", {"p:nvSpPr", "p:spPr", "p:style", "p:txBody"}},
        {"p:graphicFrame", {"p:nvGraphicFramePr", "p:xfrm", "a:graphic"}},
        {"p:txBody", {"a:bodyPr", "a:lstStyle", "a:p"}},
        {"a:txBody", {"a:bodyPr", "a:lstStyle", "a:p"}},
        {"p:nvPr", {"p:ph", "p:custDataLst"}},
        {"a:tbl", {"a:tblPr", "a:tblGrid", "a:tr"}},
        {"a:tc", {"a:txBody", "a:tcPr"}},
        {"a:rPr", {"a:ln", "a:solidFill", "a:latin", "a:ea", "a:cs"}},
    };
    return kAll;
}

} // namespace

void checkOrder(Context& context, const std::string& path, const pugi::xml_node& node) {
    const auto found = std::find_if(sequences().begin(), sequences().end(),
                                    [&](const Sequence& sequence) { return sequence.parent == node.name(); });
    std::ptrdiff_t last = 0;
    for (const auto child : node.children()) {
        if (found != sequences().end() && child.type() == pugi::node_element) {
            const auto place = std::find(found->children.begin(), found->children.end(), child.name());
            const std::ptrdiff_t index = place - found->children.begin();
            if (place == found->children.end())
                context.fault(path, std::string(child.name()) + " is not known in " + node.name());
            else if (index < last)
                context.fault(path, std::string(child.name()) + " stands too late in " + node.name());
            last = std::max(last, index);
        }
        checkOrder(context, path, child);
    }
}

} // namespace rules
