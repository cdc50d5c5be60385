#include "ui/deck/slide_form.h"

#include "ui/deck/note_edit.h"
#include "ui/deck/outline_text.h"
#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/form_row.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace entente::ui {
namespace {

// As high as the two lines with their labels beside it.
constexpr int kTextHeight = 84;

void show(QLineEdit& edit, const std::string& text) {
    // What is being typed is left alone.
    if (edit.hasFocus() && edit.isModified())
        return;
    if (edit.text() != toQt(text)) {
        edit.setText(toQt(text));
        edit.setCursorPosition(0);
    }
    edit.setModified(false);
}

} // namespace

SlideForm::SlideForm(QWidget* parent)
    : QWidget(parent),
      m_title(new QLineEdit),
      m_subtitle(new QLineEdit),
      m_text(new NoteEdit),
      m_notes(new NoteEdit) {
    auto* lines = new QVBoxLayout;
    lines->setSpacing(space::kSmall);
    lines->addWidget(field(m_titleRow, m_title));
    lines->addWidget(field(m_subtitleRow, m_subtitle));
    lines->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kLarge);
    layout->addLayout(lines, 1);
    layout->addWidget(field(m_textRow, m_text), 1);
    layout->addWidget(field(m_notesRow, m_notes), 1);
    for (NoteEdit* edit : {m_text, m_notes}) {
        edit->setTabChangesFocus(edit == m_notes);
        edit->setFixedHeight(kTextHeight);
    }
    connect(m_title, &QLineEdit::editingFinished, this, &SlideForm::titleTyped);
    connect(m_subtitle, &QLineEdit::editingFinished, this, &SlideForm::subtitleTyped);
    connect(m_text, &NoteEdit::finished, this, &SlideForm::ownTextTyped);
    connect(m_notes, &NoteEdit::finished, this, &SlideForm::notesTyped);
    retranslate();
    clear();
}

QWidget* SlideForm::field(FormRow*& row, QWidget* editor) {
    row = new FormRow({}, editor, this);
    return row;
}

void SlideForm::show(const model::SlideDocument& slide) {
    if (slide.id != m_slide.id)
        finish();
    m_slide = slide;
    m_choice.reset();
    if (auto choice = slides::slideChoiceFromJson(slide.kind, slide.specVersion, slide.spec))
        m_choice = std::move(*choice);
    setEnabled(true);
    ui::show(*m_title, slide.title);
    ui::show(*m_subtitle, m_choice ? m_choice->subtitle : std::string());
    m_subtitleRow->setVisible(m_choice.has_value());
    m_notes->show(toQt(slide.notes));
    showOwnText();
}

void SlideForm::showOwnText() {
    const auto* text = m_choice ? std::get_if<slides::TextChoice>(&m_choice->content) : nullptr;
    const auto* title = m_choice ? std::get_if<slides::TitleChoice>(&m_choice->content) : nullptr;
    m_textRow->setVisible(text || title);
    m_textRow->setLabel(title ? tr("Byline") : tr("Points"));
    m_textRow->setHint(title ? QString() : tr("A line a point; a tab in front makes a sub-point"));
    m_text->setAccessibleName(title ? tr("Byline") : tr("Points"));
    if (text)
        m_text->show(outlineText(text->bullets));
    else if (title)
        m_text->show(toQt(title->byline));
}

void SlideForm::clear() {
    m_slide = {};
    m_choice.reset();
    for (QLineEdit* edit : {m_title, m_subtitle})
        edit->clear();
    m_text->setPlainText({});
    m_notes->setPlainText({});
    m_textRow->setVisible(false);
    setEnabled(false);
}

bool SlideForm::finish() {
    if (!m_slide.id)
        return false;
    const bool isTyped = m_title->isModified() || m_subtitle->isModified() ||
                         m_text->document()->isModified() || m_notes->document()->isModified();
    titleTyped();
    subtitleTyped();
    m_text->finish();
    m_notes->finish();
    return isTyped;
}

void SlideForm::titleTyped() {
    if (!m_title->isModified())
        return;
    m_title->setModified(false);
    m_slide.title = toStd(m_title->text().trimmed());
    say(tr("Title slide “%1”").arg(m_title->text().trimmed()));
}

void SlideForm::subtitleTyped() {
    if (!m_subtitle->isModified() || !m_choice)
        return;
    m_subtitle->setModified(false);
    slides::SlideChoice choice = *m_choice;
    choice.subtitle = toStd(m_subtitle->text().trimmed());
    setChoice(choice);
    say(tr("Change subtitle of “%1”").arg(toQt(m_slide.title)));
}

void SlideForm::ownTextTyped(const QString& text) {
    if (!m_choice)
        return;
    slides::SlideChoice choice = *m_choice;
    if (auto* points = std::get_if<slides::TextChoice>(&choice.content))
        points->bullets = bulletsOf(text);
    else if (auto* title = std::get_if<slides::TitleChoice>(&choice.content))
        title->byline = toStd(text.trimmed());
    setChoice(choice);
    say(tr("Change text of “%1”").arg(toQt(m_slide.title)));
}

void SlideForm::notesTyped(const QString& text) {
    m_slide.notes = toStd(text);
    say(tr("Change notes of “%1”").arg(toQt(m_slide.title)));
}

void SlideForm::setChoice(const slides::SlideChoice& choice) {
    m_choice = choice;
    m_slide.specVersion = slides::kSlideSpecVersion;
    m_slide.spec = slides::toJson(choice);
}

void SlideForm::say(const QString& label) { Q_EMIT edited(m_slide, label); }

void SlideForm::setReadOnly(bool isReadOnly) {
    for (QLineEdit* edit : {m_title, m_subtitle})
        edit->setReadOnly(isReadOnly);
    for (NoteEdit* edit : {m_text, m_notes})
        edit->setReadOnly(isReadOnly);
}

void SlideForm::retranslate() {
    m_titleRow->setLabel(tr("Title"));
    m_subtitleRow->setLabel(tr("Subtitle"));
    m_notesRow->setLabel(tr("Speaker's notes"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("What the slide says"));
    m_subtitle->setAccessibleName(tr("Subtitle"));
    m_notes->setAccessibleName(tr("Speaker's notes"));
    m_notes->setPlaceholderText(tr("How charts were made is added by itself."));
    showOwnText();
}

} // namespace entente::ui
