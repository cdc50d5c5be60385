#pragma once

#include "core/model/document.h"
#include "core/slides/slide_json.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace entente::ui {

class FormRow;
class NoteEdit;

/// What is typed on a slide: title, subtitle, its own text where it has one, and the speaker's notes. Each
/// field is an edit of its own once it is left.
class SlideForm : public QWidget {
    Q_OBJECT

  public:
    explicit SlideForm(QWidget* parent = nullptr);

    void show(const model::SlideDocument& slide);
    void clear();
    /// Says what was typed and not yet said, before another slide is shown; false when there was nothing.
    bool finish();
    void retranslate();
    void setReadOnly(bool isReadOnly);

  Q_SIGNALS:
    /// The slide as it shall be, and what the edit is called.
    void edited(const entente::model::SlideDocument& slide, const QString& label);

  private:
    [[nodiscard]] QWidget* field(FormRow*& row, QWidget* editor);
    void showOwnText();
    void titleTyped();
    void subtitleTyped();
    void ownTextTyped(const QString& text);
    void notesTyped(const QString& text);
    void say(const QString& label);
    void setChoice(const slides::SlideChoice& choice);

    model::SlideDocument m_slide;
    /// Empty when the description cannot be read: then only title and notes can be typed.
    std::optional<slides::SlideChoice> m_choice;
    QLineEdit* m_title;
    QLineEdit* m_subtitle;
    NoteEdit* m_text;
    NoteEdit* m_notes;
    FormRow* m_titleRow = nullptr;
    FormRow* m_subtitleRow = nullptr;
    FormRow* m_textRow = nullptr;
    FormRow* m_notesRow = nullptr;
};

} // namespace entente::ui
