#pragma once

#include "core/store/source_table.h"

#include <QWidget>

class QLineEdit;

namespace entente::ui {

class RowTools;
class TextLabel;

/// One source of a record: what is cited and where in it. A source that is new to the workspace is described
/// here too.
class SourceRow : public QWidget {
    Q_OBJECT

  public:
    SourceRow(const store::CitedSource& cited, QWidget* parent);

    [[nodiscard]] store::CitedSource value() const;
    [[nodiscard]] bool isNew() const { return !m_cited.source.id; }
    /// A new source of which nothing was said yet.
    [[nodiscard]] bool isEmpty() const;
    void markIncomplete(bool marked);
    [[nodiscard]] RowTools* tools() const { return m_tools; }
    void retranslate();

  Q_SIGNALS:
    void changed();

  private:
    void buildNew();
    void buildKnown();
    QLineEdit* addLine(const std::string& text);

    store::CitedSource m_cited;
    TextLabel* m_heading = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_publisher = nullptr;
    QLineEdit* m_url = nullptr;
    QLineEdit* m_locator = nullptr;
    RowTools* m_tools;
};

} // namespace entente::ui
