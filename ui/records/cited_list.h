#pragma once

#include "core/model/ids.h"
#include "core/store/source_uses.h"
#include "ui/session/read_slot.h"

#include <QWidget>

class QVBoxLayout;

namespace entente::ui {

class TextLabel;
class ViewContext;

/// What a source stands behind: a line each, records to be opened by it.
class CitedList : public QWidget {
    Q_OBJECT

  public:
    explicit CitedList(ViewContext& context, QWidget* parent = nullptr);

    /// Not valid for none.
    void showUses(model::SourceId source);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void hearOfChanges();
    void fill(std::vector<store::SourceUse> uses);
    void addLine(const store::SourceUse& use);
    void clear();
    void countThem();

    ViewContext& m_context;
    ReadSlot m_slot;
    model::SourceId m_source;
    std::vector<store::SourceUse> m_uses;
    TextLabel* m_count;
    QVBoxLayout* m_lines;
};

} // namespace entente::ui
