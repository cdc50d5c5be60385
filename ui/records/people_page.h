#pragma once

#include "ui/records/table_page.h"

namespace entente::ui {

/// People with their names and the offices that they held.
class PeoplePage : public TablePage {
    Q_OBJECT

  public:
    explicit PeoplePage(ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

  protected:
    [[nodiscard]] ListQuery listQuery() const override;
    [[nodiscard]] bool isStaleAfter(const store::Changed& changed) const override;
    [[nodiscard]] QString deleteLabel(const std::string& title) const override;
    [[nodiscard]] std::function<void(store::Edit&)> eraser(EntryId id) const override;
    [[nodiscard]] BulkKind bulkKind() const override;
    [[nodiscard]] std::string entryKind() const override;
    [[nodiscard]] QString whyItStays(EntryId id) const override;
    [[nodiscard]] QString counted(int shown, int total) const override;
    [[nodiscard]] Texts texts() const override;
};

} // namespace entente::ui
