#include "ui/deck/deck_editor.h"

#include "core/store/document_table.h"
#include "core/store/guard.h"
#include "ui/deck/slide_words.h"
#include "ui/text.h"
#include "ui/widgets/view_context.h"

#include <memory>

namespace entente::ui {
namespace {

model::DeckDocument readDeck(store::Edit& edit, model::DeckId id) {
    auto deck = store::findDeck(edit.connection(), id);
    if (!deck)
        throw store::Failure({base::ErrorCode::NotFound, {.value = toStd(DeckEditor::tr("the deck"))}});
    return std::move(*deck);
}

} // namespace

QString nameOf(const model::SlideDocument& slide) {
    if (!slide.title.empty())
        return toQt(slide.title);
    const auto kind = slides::slideKindFromCode(slide.kind);
    return kind ? slideKindWord(*kind) : toQt(slide.kind);
}

DeckEditor::DeckEditor(ViewContext& context, QObject* parent) : QObject(parent), m_context(context) {}

void DeckEditor::edit(const QString& label, Change change, std::function<void()> done) {
    m_context.session()->edit(this, label, std::move(change),
                              [this, done = std::move(done)](const base::Result<store::Changed>& result) {
                                  if (!result)
                                      Q_EMIT m_context.errorRequested(result.error());
                                  else if (done)
                                      done();
                              });
}

void DeckEditor::change(model::DeckId deck, const QString& label, DeckChange what) {
    edit(label, [deck, what = std::move(what)](store::Edit& edit) {
        model::DeckDocument document = readDeck(edit, deck);
        what(document);
        store::putDeck(edit, document);
    });
}

void DeckEditor::create(const QString& title, model::SlideDocument first, const QString& label, Made made) {
    auto deck = std::make_shared<model::DeckDocument>();
    deck->title = toStd(title);
    deck->slides.push_back(std::move(first));
    edit(
        label,
        [deck](store::Edit& edit) {
            deck->slides.front().id = edit.newId<model::SlideId>();
            deck->id = store::putDeck(edit, *deck);
        },
        [deck, made = std::move(made)] { made(deck->id, deck->slides.front().id); });
}

void DeckEditor::rename(model::DeckId deck, const QString& title) {
    change(deck, tr("Rename deck to “%1”").arg(title), retitleDeck(toStd(title)));
}

void DeckEditor::remove(model::DeckId deck, const QString& title) {
    edit(tr("Delete deck “%1”").arg(title), [deck](store::Edit& edit) { store::deleteDeck(edit, deck); });
}

void DeckEditor::insert(model::DeckId deck, model::SlideDocument slide, std::size_t at, const QString& label,
                        Made made) {
    auto id = std::make_shared<model::SlideId>();
    edit(
        label,
        [deck, at, id, slide = std::move(slide)](store::Edit& edit) mutable {
            model::DeckDocument document = readDeck(edit, deck);
            slide.id = *id = edit.newId<model::SlideId>();
            insertSlide(slide, at)(document);
            store::putDeck(edit, document);
        },
        [deck, id, made = std::move(made)] { made(deck, *id); });
}

void DeckEditor::duplicate(model::DeckId deck, const model::SlideDocument& slide, Made made) {
    auto id = std::make_shared<model::SlideId>();
    edit(
        tr("Duplicate slide “%1”").arg(nameOf(slide)),
        [deck, id, original = slide.id](store::Edit& edit) {
            model::DeckDocument document = readDeck(edit, deck);
            *id = edit.newId<model::SlideId>();
            duplicateSlide(original, *id)(document);
            store::putDeck(edit, document);
        },
        [deck, id, made = std::move(made)] { made(deck, *id); });
}

void DeckEditor::removeSlide(model::DeckId deck, const model::SlideDocument& slide) {
    change(deck, tr("Delete slide “%1”").arg(nameOf(slide)), ui::removeSlide(slide.id));
}

void DeckEditor::move(model::DeckId deck, const model::SlideDocument& slide, std::size_t to) {
    change(deck, tr("Move slide “%1”").arg(nameOf(slide)), moveSlide(slide.id, to));
}

void DeckEditor::replace(model::DeckId deck, const model::SlideDocument& slide, const QString& label) {
    change(deck, label, replaceSlide(slide));
}

} // namespace entente::ui
