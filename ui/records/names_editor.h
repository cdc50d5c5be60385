#pragma once

#include "core/model/actor.h"
#include "ui/records/list_editor.h"

namespace entente::ui {

class NameRow;

/// The names of a person beside the one in each language of the window.
class NamesEditor : public ListEditor {
    Q_OBJECT

  public:
    explicit NamesEditor(QWidget* parent = nullptr);

    void setNames(const std::vector<model::Name>& names);
    /// Without lines in which nothing stands.
    [[nodiscard]] std::vector<model::Name> names() const;

  protected:
    QWidget* appendEmpty() override;
    void retranslate() override;

  private:
    NameRow* addRow(const model::Name& name);
};

} // namespace entente::ui
