#include "ui/records/names_editor.h"

#include "ui/records/name_row.h"

namespace entente::ui {

NamesEditor::NamesEditor(QWidget* parent) : ListEditor(parent) { retranslate(); }

NameRow* NamesEditor::addRow(const model::Name& name) {
    auto* row = new NameRow(this);
    row->setValue(name);
    row->setNumber(count() + 1);
    append(row, row->tools());
    connect(row, &NameRow::changed, this, &NamesEditor::changed);
    return row;
}

QWidget* NamesEditor::appendEmpty() { return addRow({.text = {}, .kind = model::NameKind::Alias}); }

void NamesEditor::setNames(const std::vector<model::Name>& names) {
    fill<NameRow>(
        names.size(), [&](NameRow& row, std::size_t i) { row.setValue(names[i]); },
        [&](std::size_t i) { addRow(names[i]); });
}

std::vector<model::Name> NamesEditor::names() const {
    std::vector<model::Name> names;
    for (const NameRow* row : filledRows<NameRow>())
        names.push_back(row->value());
    return names;
}

void NamesEditor::retranslate() {
    setAddText(tr("Add name"));
    numberRows<NameRow>();
}

} // namespace entente::ui
