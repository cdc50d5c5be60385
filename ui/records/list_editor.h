#pragma once

#include "core/model/validation.h"

#include <QWidget>

#include <string>
#include <vector>

namespace entente::ui {

class LinkButton;
class RowStack;
class RowTools;

/// "steps[2]".
[[nodiscard]] std::string partPath(const std::string& field, std::size_t at);
/// The first issue of a part ("steps[2]") in words. What is only missing is told after an attempt to save.
[[nodiscard]] QString issueTextOf(const std::string& part, const std::vector<model::FieldIssue>& issues,
                                  bool attempted);

/// The frame of every list inside a form: rows one below the other, and below them the button that adds one.
/// What a row is, the heirs say.
class ListEditor : public QWidget {
    Q_OBJECT

  Q_SIGNALS:
    void changed();

  protected:
    explicit ListEditor(QWidget* parent);

    /// An empty row at the end of the list; it gets the focus.
    virtual QWidget* appendEmpty() = 0;
    /// Also called when rows were moved or removed: sets their numbers.
    virtual void retranslate() = 0;

    /// Takes the row as the last one; its tools move and remove it from then on.
    void append(QWidget* row, RowTools* tools);
    void clear();
    [[nodiscard]] int count() const;
    template <class Row>
    [[nodiscard]] std::vector<Row*> rows() const {
        std::vector<Row*> typed;
        for (QWidget* row : stacked())
            typed.push_back(static_cast<Row*>(row));
        return typed;
    }
    /// Those in which something stands.
    template <class Row>
    [[nodiscard]] std::vector<Row*> filledRows() const {
        std::vector<Row*> filled = rows<Row>();
        std::erase_if(filled, [](const Row* row) { return row->isEmpty(); });
        return filled;
    }
    /// Puts `size` values into the rows. Rows that can stay do, so that the focus stays with them:
    /// `reset(row, i)` shows a value in one of them, `add(i)` in one more.
    template <class Row, class Reset, class Add>
    void fill(std::size_t size, Reset reset, Add add) {
        const auto present = rows<Row>();
        const bool keep = present.size() == size;
        if (!keep)
            clear();
        for (std::size_t i = 0; i < size; ++i) {
            if (keep)
                reset(*present[i], i);
            else
                add(i);
        }
    }
    /// What cannot be read in the rows in which something stands.
    template <class Row>
    [[nodiscard]] std::vector<model::FieldIssue> unreadIn(const std::string& field) const {
        std::vector<model::FieldIssue> issues;
        std::size_t at = 0;
        for (const Row* row : filledRows<Row>()) {
            const auto found = row->unread(partPath(field, at++));
            issues.insert(issues.end(), found.begin(), found.end());
        }
        return issues;
    }
    template <class Row>
    void numberRows() {
        int number = 0;
        for (Row* row : rows<Row>())
            row->setNumber(++number);
    }
    void setAddText(const QString& text);
    void changeEvent(QEvent* event) override;

  private:
    [[nodiscard]] const QList<QWidget*>& stacked() const;

    RowStack* m_stack;
    LinkButton* m_add;
};

} // namespace entente::ui
