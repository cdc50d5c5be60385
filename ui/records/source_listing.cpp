#include "ui/records/source_listing.h"

#include "core/base/text.h"
#include "core/store/source_table.h"
#include "core/store/source_uses.h"
#include "ui/records/common_columns.h"
#include "ui/text.h"

#include <QCoreApplication>

namespace entente::ui {
namespace {

using SourceColumn = Column<ListedSource>;

// The publisher's own date, in words where it is one.
std::optional<base::EdtfDate> dateOf(const std::string& text) {
    const auto date = base::parseEdtf(text);
    return date ? std::optional(*date) : std::nullopt;
}

QString publishedText(const ListedSource& row, const Words& words) {
    const auto date = dateOf(row.source.published);
    return date ? words.date(*date) : orDash(toQt(row.source.published));
}

SourceColumn textColumn(const char* title, int width, int rank, std::string model::Source::*member) {
    const auto text = [member](const ListedSource& r, const Words&) {
        return orDash(toQt(r.source.*member));
    };
    return {.title = title, .width = width, .rank = rank, .text = text, .tip = text};
}

} // namespace

std::vector<SourceColumn> sourceColumns() {
    SourceColumn title =
        textColumn(QT_TRANSLATE_NOOP("RecordColumn", "Title"), 220, 0, &model::Source::title);
    title.isWide = true;
    SourceColumn publisher =
        textColumn(QT_TRANSLATE_NOOP("RecordColumn", "Publisher"), 160, 1, &model::Source::publisher);
    publisher.most = 260;
    SourceColumn author =
        textColumn(QT_TRANSLATE_NOOP("RecordColumn", "Author"), 140, 3, &model::Source::author);
    author.most = 220;
    return {title,
            author,
            publisher,
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Published"),
             .width = 112,
             .rank = 4,
             .text = publishedText,
             .order = [](const ListedSource& r) { return firstDay(dateOf(r.source.published)); },
             .days = [](const ListedSource& r) { return daysOf(dateOf(r.source.published)); }},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Kind"),
             .width = 132,
             .rank = 5,
             .text = [](const ListedSource& r, const Words&) { return word(r.source.kind); },
             .code = [](const ListedSource& r) { return std::string(model::codeOf(r.source.kind)); }},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Reliability"),
             .width = 116,
             .rank = 2,
             .text = [](const ListedSource& r, const Words&) { return word(r.source.reliability); },
             .order = [](const ListedSource& r) { return static_cast<std::int64_t>(r.source.reliability); },
             .code = [](const ListedSource& r) { return std::string(model::codeOf(r.source.reliability)); }},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Cited"),
             .width = 72,
             .rank = 1,
             .isNumber = true,
             .text = [](const ListedSource& r,
                        const Words&) { return r.uses == 0 ? dash() : QString::number(r.uses); },
             .order = [](const ListedSource& r) { return std::int64_t{r.uses}; }}};
}

std::shared_ptr<const TableListing> listSources(const store::Connection& connection,
                                                const model::Focus& /*focus*/, const Words& /*words*/) {
    const auto uses = store::countSourceUses(connection);
    std::vector<ListedSource> rows;
    std::vector<std::string> haystacks;
    for (const model::Source& source : store::listSources(connection)) {
        const auto at = uses.find(source.id);
        rows.push_back({source, at == uses.end() ? 0 : at->second});
        haystacks.push_back(base::folded(source.title + '\n' + source.author + '\n' + source.container +
                                         '\n' + source.publisher + '\n' + source.url + '\n' +
                                         source.published + '\n' + source.licence + '\n' + source.note));
    }
    auto listing = std::make_shared<ListingOf<ListedSource>>(std::move(rows), sourceColumns());
    listing->haystacks = std::move(haystacks);
    return listing;
}

} // namespace entente::ui
