#pragma once

#include "ui/records/records_page.h"

namespace entente::ui {

class DateField;
class TextLabel;

/// Agreements with their status as of today or another day.
class AgreementsPage : public RecordsPage {
    Q_OBJECT

  public:
    explicit AgreementsPage(ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] DateField& asOf() const { return *m_asOf; }

  protected:
    [[nodiscard]] RecordQuery recordQuery() const override;
    [[nodiscard]] QString counted(int shown, int total) const override;
    [[nodiscard]] Texts texts() const override;
    void retranslate() override;

  private:
    TextLabel* m_asOfLabel;
    DateField* m_asOf;
};

} // namespace entente::ui
