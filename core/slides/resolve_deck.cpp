#include "core/slides/resolve_deck.h"

#include "core/slides/deck_reading.h"
#include "core/slides/deck_words.h"
#include "core/slides/identity.h"
#include "core/slides/slide_json.h"
#include "core/store/guard.h"
#include "core/timeline/date_words.h"

namespace entente::slides {
namespace {

/// One for each kind of slide.
struct Resolver {
    DeckReading& reading;
    const model::SlideDocument& document;
    SlideSpec& slide;

    SlideContent operator()(const TitleChoice& choice) const {
        const std::string day = timeline::dayInWords(reading.asOf, reading.language);
        return TitleContent{choice.byline.empty() ? day : choice.byline + ", " + day};
    }
    SlideContent operator()(const SectionChoice&) const { return SectionContent{}; }
    SlideContent operator()(const ChartChoice& choice) const {
        return resolveChartReference(reading, choice.chart);
    }
    SlideContent operator()(const TwoChartsChoice& choice) const {
        return TwoChartsContent{resolveChartReference(reading, choice.left),
                                resolveChartReference(reading, choice.right)};
    }
    SlideContent operator()(const TimelineChoice& choice) const {
        TimelineContent content = resolveTimeline(reading, choice, slide);
        content.identity = slideIdentity(document.id.value);
        return content;
    }
    SlideContent operator()(const TableChoice& choice) const {
        TableContent content = resolveTable(reading, choice, slide);
        content.identity = slideIdentity(document.id.value);
        return content;
    }
    SlideContent operator()(const TextChoice& choice) const { return TextContent{choice.bullets}; }
    SlideContent operator()(const KeyFiguresChoice& choice) const {
        KeyFiguresContent content = resolveKeyFigures(reading, choice, slide);
        content.identity = slideIdentity(document.id.value);
        return content;
    }
    /// Filled in when all slides are known.
    SlideContent operator()(const SourcesChoice&) const { return SourcesContent{}; }
};

SlideSpec resolve(DeckReading& reading, const model::SlideDocument& document) {
    const auto choice = slideChoiceFromJson(document.kind, document.specVersion, document.spec);
    if (!choice)
        throw store::Failure(choice.error());
    SlideSpec slide{.title = document.title, .subtitle = choice->subtitle, .notes = document.notes};
    slide.content = std::visit(Resolver{reading, document, slide}, choice->content);
    return slide;
}

// Nobody can mend a slide without knowing which one it is.
[[noreturn]] void refuse(base::Error error, const model::DeckDocument& deck, std::size_t index) {
    if (!error.facts.detail.empty())
        error.facts.detail += " ";
    error.facts.detail +=
        fmt::format("(slide {} of “{}”: “{}”)", index + 1, deck.title, deck.slides[index].title);
    throw store::Failure(std::move(error));
}

DeckReading readingOf(const store::Connection& connection, const std::string& language, base::Day asOf) {
    return {.connection = connection,
            .language = language,
            .asOf = asOf,
            .names = store::loadNames(connection),
            .sources = {}};
}

} // namespace

base::Result<DeckSpec> resolveDeck(const store::Connection& connection, const model::DeckDocument& deck,
                                   const std::string& language, base::Day asOf) {
    return store::guarded(connection.path(), [&] {
        DeckReading reading = readingOf(connection, language, asOf);
        DeckSpec spec{.title = deck.title, .language = language};
        for (std::size_t i = 0; i < deck.slides.size(); ++i) {
            try {
                spec.slides.push_back(resolve(reading, deck.slides[i]));
            } catch (const store::Failure& failure) {
                refuse(failure.error(), deck, i);
            }
        }
        for (SlideSpec& slide : spec.slides) {
            if (auto* sources = std::get_if<SourcesContent>(&slide.content))
                sources->sources = reading.sources.lines(language);
        }
        return spec;
    });
}

base::Result<SlideSpec> resolveSlide(const store::Connection& connection, const model::SlideDocument& slide,
                                     const std::string& language, base::Day asOf) {
    return store::guarded(connection.path(), [&] {
        DeckReading reading = readingOf(connection, language, asOf);
        return resolve(reading, slide);
    });
}

} // namespace entente::slides
