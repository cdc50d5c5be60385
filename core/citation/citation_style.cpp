#include "core/citation/citation_style.h"

#include "core/base/text.h"
#include "core/citation/bibtex_names.h"
#include "core/citation/citation_words.h"
#include "core/citation/entry_fields.h"
#include "core/model/author_names.h"

namespace entente::citation {
namespace {

/// Puts runs together and sees to it that no stop follows another.
class Writer {
  public:
    Writer& plain(std::string_view text) { return add(text, false); }
    Writer& italic(std::string_view text) { return add(text, true); }

    /// The mark that ends an element, unless the element brings its own.
    Writer& stop(std::string_view mark) {
        if (m_runs.empty())
            return *this;
        const std::string& last = m_runs.back().text;
        const bool isStopped = last.ends_with('?') || last.ends_with('!') || last.ends_with("?”") ||
                               last.ends_with("!”") ||
                               (mark == "." && (last.ends_with('.') || last.ends_with(".”")));
        return isStopped ? *this : plain(mark);
    }
    /// Between elements of a note; a title brings its comma along.
    Writer& comma() {
        const std::string& last = m_runs.back().text;
        const bool isStopped =
            last.ends_with(",”") || last.ends_with("?”") || last.ends_with("!”") || last.ends_with(".”");
        return plain(isStopped ? " " : ", ");
    }
    Writer& space() { return m_runs.empty() ? *this : plain(" "); }

    [[nodiscard]] Citation take() { return std::move(m_runs); }

  private:
    Writer& add(std::string_view text, bool isItalic) {
        if (text.empty())
            return *this;
        if (!m_runs.empty() && m_runs.back().isItalic == isItalic)
            m_runs.back().text += text;
        else
            m_runs.push_back({std::string(text), isItalic});
        return *this;
    }

    Citation m_runs;
};

/// American punctuation stands within the quotation marks.
std::string quoted(std::string title, std::string_view mark) {
    const bool isStopped = title.ends_with('?') || title.ends_with('!') || title.ends_with('.');
    return "“" + title + (isStopped ? "" : std::string(mark)) + "”";
}

/// A work of its own, whose title is in italics; all else is part of a site, a paper or a book.
bool isWholeWork(const model::Source& source) {
    return source.container.empty() && source.kind == model::SourceKind::Book;
}

bool isPeriodical(const model::Source& source) { return source.kind == model::SourceKind::Journal; }

/// Who answers for it stands first: the authors, or the body that published a page.
std::string leadingNames(const model::Source& source, bool isInverted) {
    const auto authors = model::parseAuthors(source.author);
    if (!authors.empty())
        return isInverted ? entryNames(authors) : noteNames(authors);
    const bool isOwner = source.container.empty() && source.kind != model::SourceKind::Book &&
                         source.kind != model::SourceKind::Press;
    return isOwner ? source.publisher : std::string();
}

std::string trailingPublisher(const model::Source& source) {
    const bool isLeading = source.author.empty() && leadingNames(source, false) == source.publisher;
    // A journal is known by its title.
    return isLeading || (isPeriodical(source) && !source.container.empty()) ||
                   source.publisher == parseContainer(source.container).title
               ? std::string()
               : source.publisher;
}

/// "Title 49, no. 2 (2025): 7–48" of a journal, the bare title of all else.
void writeContainer(Writer& writer, const model::Source& source, const std::string& pages) {
    const Container container = parseContainer(source.container);
    if (source.kind == model::SourceKind::Book)
        writer.plain("in ");
    writer.italic(container.title);
    if (isPeriodical(source)) {
        if (!container.volume.empty())
            writer.plain(" " + container.volume);
        if (!container.number.empty())
            writer.plain(", no. " + container.number);
        if (const std::string date = chicagoDate(source.published); !date.empty())
            writer.plain(" (" + date + ")");
        if (!pages.empty())
            writer.plain(": " + pages);
        return;
    }
    if (!container.volume.empty())
        writer.plain(", vol. " + container.volume);
    if (!pages.empty() && source.kind == model::SourceKind::Book)
        writer.plain(", " + pages);
}

std::string accessedText(const model::Source& source) {
    // The day of reading says when, where nothing else does.
    return source.published.empty() && !source.accessed.empty() ? "accessed " + chicagoDate(source.accessed)
                                                                : std::string();
}

std::string capitalised(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

Citation chicagoEntry(const model::Source& source) {
    Writer writer;
    if (const std::string names = leadingNames(source, true); !names.empty())
        writer.plain(names).stop(".");
    writer.space();
    if (isWholeWork(source))
        writer.italic(source.title).stop(".");
    else
        writer.plain(quoted(source.title, "."));
    if (!source.container.empty()) {
        writer.space();
        Writer container;
        writeContainer(container, source, parseContainer(source.container).pages);
        for (Run& run : container.take())
            run.isItalic ? writer.italic(run.text) : writer.plain(run.text == "in " ? "In " : run.text);
    }
    std::string rest = trailingPublisher(source);
    if (!isPeriodical(source) || source.container.empty()) {
        const std::string date = chicagoDate(source.published);
        rest += (rest.empty() || date.empty() ? "" : ", ") + date;
    }
    // A newspaper and its day are one element, a book and its publisher are two.
    const bool isOneElement = !source.container.empty() && source.kind != model::SourceKind::Book;
    if (!rest.empty() && isOneElement)
        writer.plain(", ").plain(rest).stop(".");
    else if (!rest.empty())
        writer.stop(".").space().plain(rest).stop(".");
    else
        writer.stop(".");
    if (const std::string accessed = accessedText(source); !accessed.empty())
        writer.space().plain(capitalised(accessed)).stop(".");
    if (!source.url.empty())
        writer.space().plain(source.url).stop(".");
    return writer.take();
}

Citation chicagoNote(const model::Source& source, std::string_view locator) {
    Writer writer;
    const std::string place = noteLocator(locator);
    if (const std::string names = leadingNames(source, false); !names.empty())
        writer.plain(names).plain(", ");
    const std::string date = chicagoDate(source.published);
    const std::string publisher = trailingPublisher(source);
    if (isWholeWork(source)) {
        const std::string imprint = publisher + (publisher.empty() || date.empty() ? "" : ", ") + date;
        writer.italic(source.title);
        if (!imprint.empty())
            writer.plain(" (" + imprint + ")");
        if (!place.empty())
            writer.plain(", " + place);
    } else {
        writer.plain(quoted(source.title, ","));
        if (!source.container.empty()) {
            writer.space();
            writeContainer(writer, source, isPeriodical(source) ? place : std::string());
        }
        const bool isBook = source.kind == model::SourceKind::Book;
        std::string rest = publisher;
        if (!isPeriodical(source) || source.container.empty())
            rest += (rest.empty() || date.empty() ? "" : ", ") + date;
        if (!rest.empty())
            writer.plain(source.container.empty() ? " "
                         : isBook                 ? " ("
                                                  : ", ")
                .plain(rest)
                .plain(isBook && !source.container.empty() ? ")" : "");
        if (!place.empty() && (!isPeriodical(source) || source.container.empty()))
            writer.comma().plain(place);
    }
    for (const std::string& element : {accessedText(source), source.url}) {
        if (!element.empty())
            writer.comma().plain(element);
    }
    return writer.stop(".").take();
}

Citation plainEntry(const model::Source& source, std::string_view locator) {
    Writer writer;
    if (const std::string names = plainNames(model::parseAuthors(source.author)); !names.empty())
        writer.plain(names + ": ");
    writer.plain(source.title);
    const std::string publisher =
        source.publisher == parseContainer(source.container).title ? std::string() : source.publisher;
    for (const std::string& element : {source.container, publisher, plainDate(source.published, "en"),
                                       std::string(base::trimmed(locator)), source.url}) {
        if (!element.empty())
            writer.plain(", " + element);
    }
    if (!source.accessed.empty() && !source.url.empty())
        writer.plain(" (accessed " + plainDate(source.accessed, "en") + ")");
    return writer.take();
}

/// 著者「題名」『掲載媒体』発行者、2025年2月7日、12頁、https://…（2025年3月1日閲覧）。
Citation japaneseEntry(const model::Source& source, std::string_view locator) {
    std::string text = japaneseNames(model::parseAuthors(source.author));
    if (text.empty() && source.container.empty() && source.kind != model::SourceKind::Book)
        text = source.publisher;
    const std::string lead = text;
    text += isWholeWork(source) ? "『" + source.title + "』" : "「" + source.title + "」";
    if (const Container container = parseContainer(source.container); !container.title.empty()) {
        text += "『" + container.title + "』";
        text += container.volume.empty() ? "" : container.volume + "巻";
        text += container.number.empty() ? "" : container.number + "号";
        text += text.ends_with("』") ? "" : "、";
    }
    std::string rest;
    for (const std::string& element :
         {source.publisher == lead ? std::string() : source.publisher, plainDate(source.published, "ja"),
          japaneseLocator(locator.empty() ? parseContainer(source.container).pages : std::string(locator)),
          source.url}) {
        if (!element.empty())
            rest += (rest.empty() ? "" : "、") + element;
    }
    if (!source.accessed.empty() && !source.url.empty())
        rest += "（" + plainDate(source.accessed, "ja") + "閲覧）";
    return {{text + rest + "。"}};
}

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text)
        out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    return out;
}

} // namespace

Citation bibliographyEntry(const model::Source& source, Style style) {
    if (isJapanese(source.title))
        return japaneseEntry(source, {});
    return style == Style::Chicago ? chicagoEntry(source) : plainEntry(source, {});
}

Citation noteEntry(const model::Source& source, std::string_view locator, Style style) {
    if (isJapanese(source.title))
        return japaneseEntry(source, locator);
    return style == Style::Chicago ? chicagoNote(source, locator) : plainEntry(source, locator);
}

std::string plainText(const Citation& citation) {
    std::string text;
    for (const Run& run : citation)
        text += run.text;
    return text;
}

std::string html(const Citation& citation) {
    std::string text;
    for (const Run& run : citation)
        text += run.isItalic ? "<i>" + escaped(run.text) + "</i>" : escaped(run.text);
    return text;
}

} // namespace entente::citation
