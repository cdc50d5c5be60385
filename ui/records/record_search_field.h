#pragma once

#include "core/model/record.h"
#include "ui/session/read_slot.h"

#include <QLineEdit>

#include <vector>

class QStandardItemModel;

namespace entente::ui {

class ViewContext;

/// A line that finds records by the words in them, as one types, and gives the one that is chosen.
class RecordSearchField : public QLineEdit {
    Q_OBJECT

  public:
    /// Offers only these kinds; all when empty.
    RecordSearchField(ViewContext& context, std::vector<model::RecordKind> kinds, QWidget* parent = nullptr);

    /// This record is not offered: nothing links to itself.
    void setExcluded(model::RecordId id) { m_excluded = id; }

  Q_SIGNALS:
    void chosen(const entente::model::Record& record);

  private:
    void ask();
    void offer(std::vector<model::Record> records);
    void choose(const QModelIndex& index);

    ViewContext& m_context;
    std::vector<model::RecordKind> m_kinds;
    model::RecordId m_excluded;
    ReadSlot m_slot;
    QStandardItemModel* m_list;
    std::vector<model::Record> m_found;
};

} // namespace entente::ui
