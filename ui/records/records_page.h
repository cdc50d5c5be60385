#pragma once

#include "ui/records/record_listing.h"
#include "ui/records/table_page.h"

namespace entente::ui {

/// A page of one kind of record.
class RecordsPage : public TablePage {
    Q_OBJECT

  protected:
    struct Setup {
        QString id;
        model::RecordKind kind = model::RecordKind::Meeting;
        std::vector<RecordColumn> columns;
    };

    RecordsPage(ViewContext& context, Setup setup, RecordForm* form, QWidget* parent);

    [[nodiscard]] virtual RecordQuery recordQuery() const = 0;

    [[nodiscard]] ListQuery listQuery() const override;
    [[nodiscard]] bool isStaleAfter(const store::Changed& changed) const override;
    [[nodiscard]] QString deleteLabel(const std::string& title) const override;
    [[nodiscard]] std::function<void(store::Edit&)> eraser(EntryId id) const override;
    [[nodiscard]] BulkKind bulkKind() const override;
    [[nodiscard]] std::string entryKind() const override;
    /// What is chosen here is selected everywhere.
    void chosenChanged(EntryId id) override;

  private:
    model::RecordKind m_kind;
    std::vector<RecordColumn> m_columns;
};

} // namespace entente::ui
