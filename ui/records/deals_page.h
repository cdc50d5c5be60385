#pragma once

#include "ui/records/records_page.h"

namespace entente::ui {

class DealsPage : public RecordsPage {
    Q_OBJECT

  public:
    explicit DealsPage(ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

  protected:
    [[nodiscard]] RecordQuery recordQuery() const override;
    [[nodiscard]] QString counted(int shown, int total) const override;
    [[nodiscard]] Texts texts() const override;
};

} // namespace entente::ui
