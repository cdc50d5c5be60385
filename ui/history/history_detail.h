#pragma once

#include "core/base/error.h"
#include "core/store/change_list.h"
#include "ui/history/past_state.h"
#include "ui/session/read_slot.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace entente::ui {

class DataTable;
class ErrorBar;
class FieldChangesModel;
class TextLabel;
class TouchedModel;

/// One change: what it touched, and of the chosen record field by field what it was before and after.
class HistoryDetail : public QWidget {
    Q_OBJECT

  public:
    explicit HistoryDetail(ViewContext& context, QWidget* parent = nullptr);

    /// Without one it is empty.
    void showChange(const store::ListedChange* change);
    void retranslate();

    [[nodiscard]] DataTable& things() const { return *m_thingsTable; }
    [[nodiscard]] DataTable& fields() const { return *m_fieldsTable; }
    [[nodiscard]] QPushButton& pastButton() const { return *m_past; }
    [[nodiscard]] QPushButton& restoreButton() const { return *m_restore; }

  private:
    /// What is known of the chosen record.
    struct Chosen {
        std::vector<store::FieldChange> fields;
        /// The state to go back to: after this change, or before it where it deleted the record.
        std::optional<PastState> state;
    };

    void build();
    void showTexts();
    void chooseThing(int row);
    void take(const base::Result<Chosen>& chosen);
    void openThing(int row);
    void showPast();
    void restore();
    void updateState();

    ViewContext& m_context;
    std::optional<store::ListedChange> m_change;
    std::optional<PastState> m_state;
    TextLabel* m_heading;
    TextLabel* m_about;
    ErrorBar* m_error;
    TouchedModel* m_thingsModel;
    FieldChangesModel* m_fieldsModel;
    DataTable* m_thingsTable;
    DataTable* m_fieldsTable;
    TextLabel* m_more;
    TextLabel* m_notice;
    QPushButton* m_open;
    QPushButton* m_past;
    QPushButton* m_restore;
    ReadSlot m_slot;
};

} // namespace entente::ui
