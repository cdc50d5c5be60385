#pragma once

#include "core/base/error.h"
#include "core/store/change_list.h"
#include "ui/session/read_slot.h"
#include "ui/widgets/page.h"

class QButtonGroup;
class QComboBox;
class QStackedWidget;

namespace entente::ui {

class ChangesModel;
class DataTable;
class DateField;
class EmptyState;
class HistoryDetail;

/// What changed in the workspace since a day, by whom; newest first, read page by page.
class HistoryPage : public Page {
    Q_OBJECT

  public:
    explicit HistoryPage(ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("history"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString countText() const override;
    /// The change beside the list shows its record's past; the present would only confuse.
    [[nodiscard]] bool wantsInspector() const override { return false; }

    [[nodiscard]] DataTable& table() const { return *m_table; }
    [[nodiscard]] ChangesModel& model() const { return *m_model; }
    [[nodiscard]] HistoryDetail& detail() const { return *m_detail; }
    [[nodiscard]] DateField& sinceField() const { return *m_since; }
    [[nodiscard]] QComboBox& authorBox() const { return *m_author; }

  protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

  private:
    struct Answer {
        store::ChangeList list;
        std::vector<std::string> authors;
    };

    QWidget* makeBar();
    void build();
    void sessionChanged();
    void setSince(int days);
    void sinceTyped();
    /// From the newest on.
    void read();
    void readMoreIfNear();
    void take(const base::Result<Answer>& answer, bool isMore);
    void showAuthors(const std::vector<std::string>& authors);
    void spanDays(int first);
    [[nodiscard]] store::ChangeListQuery question() const;

    ChangesModel* m_model;
    DataTable* m_table;
    HistoryDetail* m_detail;
    DateField* m_since;
    QButtonGroup* m_choices;
    QComboBox* m_author;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    ReadSlot m_slot;
    bool m_hasMore = false;
    bool m_isReading = false;
    bool m_isStale = true;
    bool m_setting = false;
};

} // namespace entente::ui
