#pragma once

#include "ui/history/record_details.h"
#include "ui/session/read_slot.h"

#include <QWidget>

class QScrollArea;
class QToolButton;

namespace entente::ui {

class InspectorContent;
class TextLabel;
class ViewContext;

/// The selected record at the right edge: facts, participants, links, sources, history. Reads only while it
/// is shown.
class Inspector : public QWidget {
    Q_OBJECT

  public:
    explicit Inspector(ViewContext& context, QWidget* parent = nullptr);

    void showPerson(model::PersonId id);
    [[nodiscard]] InspectorContent* content() const { return m_content; }

  Q_SIGNALS:
    void closeRequested();

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void retranslate();
    void refresh();
    template <class Details, class IdType>
    void read(IdType id);
    template <class Details>
    void take(const base::Result<std::optional<Details>>& details);
    void showNothing();
    void put(InspectorContent* content);

    ViewContext& m_context;
    TextLabel* m_heading;
    QToolButton* m_close;
    QScrollArea* m_area;
    InspectorContent* m_content = nullptr;
    model::PersonId m_person;
    ReadSlot m_slot;
};

} // namespace entente::ui
