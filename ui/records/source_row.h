#pragma once

#include "core/store/source_table.h"
#include "ui/records/citable_field.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace entente::ui {

class RowTools;
class TextLabel;

/// One source of a record: what is cited, where in it, and for which field what it says. A source that is new
/// to the workspace is described here too.
class SourceRow : public QWidget {
    Q_OBJECT

  public:
    SourceRow(const store::CitedSource& cited, QWidget* parent);

    /// What it can be said to stand behind, beside the whole; with none there is nothing to choose.
    void setFields(const std::vector<CitableField>& fields);
    [[nodiscard]] store::CitedSource value() const;
    void setRank(int rank) { m_cited.citation.rank = rank; }
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
    /// Locator, field and value: what tells this citation from others of its source.
    void buildCitation(int row);
    void chooseField(const QString& key);
    void showValueLine();
    QLineEdit* addLine(const std::string& text);
    [[nodiscard]] QGridLayout* grid() const;

    store::CitedSource m_cited;
    TextLabel* m_heading = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_publisher = nullptr;
    QLineEdit* m_url = nullptr;
    QLineEdit* m_locator = nullptr;
    QComboBox* m_field = nullptr;
    QLineEdit* m_value = nullptr;
    RowTools* m_tools;
};

} // namespace entente::ui
