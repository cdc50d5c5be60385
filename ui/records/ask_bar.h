#pragma once

#include "ui/records/draft.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace entente::ui {

class TextLabel;

/// A question above a form, answered in place: nothing is covered and nothing has to be answered at once.
class AskBar : public QWidget {
    Q_OBJECT

  public:
    explicit AskBar(QWidget* parent = nullptr);

    struct Answer {
        QString text;
        std::function<void()> chosen;
    };
    /// The first answer is what most people want; the last is what Escape chooses.
    void ask(const QString& question, const std::vector<Answer>& answers);
    /// The fields in which two versions differ, shown under the question.
    void compare(const std::vector<Difference>& differences);
    void dismiss();
    [[nodiscard]] QString question() const;
    [[nodiscard]] const QList<QPushButton*>& buttons() const { return m_buttons; }

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void clear();

    TextLabel* m_question;
    QWidget* m_table;
    QHBoxLayout* m_row;
    QList<QPushButton*> m_buttons;
    std::function<void()> m_escape;
};

} // namespace entente::ui
