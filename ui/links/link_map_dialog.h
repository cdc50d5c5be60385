#pragma once

#include "core/store/neighbourhood.h"
#include "ui/session/read_slot.h"

#include <QDialog>

class QPushButton;
class QScrollArea;

namespace entente::ui {

class LinkMap;
class TextLabel;
class ViewContext;

/// What a record is linked with, to walk from one to the next and back.
class LinkMapDialog : public QDialog {
    Q_OBJECT

  public:
    LinkMapDialog(ViewContext& context, model::RecordId start, QWidget* parent = nullptr);

    [[nodiscard]] LinkMap& map() const { return *m_map; }
    [[nodiscard]] model::RecordId current() const { return m_way.back(); }
    void walkTo(model::RecordId id);
    void goBack();

  private:
    void addButtons();
    void load();
    void showAround(const store::Neighbourhood& around);

    ViewContext& m_context;
    ReadSlot m_slot;
    /// From where the walk began to where it is.
    std::vector<model::RecordId> m_way;
    QScrollArea* m_area;
    LinkMap* m_map;
    TextLabel* m_hint;
    QPushButton* m_back;
    QPushButton* m_open;
    model::RecordKind m_kind = model::RecordKind::Event;
};

} // namespace entente::ui
