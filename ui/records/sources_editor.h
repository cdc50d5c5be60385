#pragma once

#include "core/model/validation.h"
#include "core/store/source_table.h"
#include "ui/records/citable_field.h"
#include "ui/records/form_world.h"

#include <QWidget>

class QLineEdit;
class QStandardItemModel;

namespace entente::ui {

class LinkButton;
class RowStack;
class SourceRow;

/// What stands behind a record: sources that the workspace knows, or new ones, each with where in it.
class SourcesEditor : public QWidget {
    Q_OBJECT

  public:
    explicit SourcesEditor(QWidget* parent = nullptr);

    void setWorld(std::shared_ptr<const FormWorld> world) { m_world = std::move(world); }
    void setSources(const std::vector<store::CitedSource>& sources);
    /// Without new ones of which nothing was said.
    [[nodiscard]] std::vector<store::CitedSource> sources() const;
    /// New sources without a title, as issues of this field.
    [[nodiscard]] std::vector<model::FieldIssue> unread(const std::string& field) const;
    void markIncomplete(bool marked);
    /// For which fields a source may say something of its own.
    void setFields(std::vector<CitableField> fields);
    /// This one of sources() comes first among those of its field.
    void prefer(std::size_t citation);
    /// Adds them, each as the source of the workspace that it is or as a new one.
    void addSources(const std::vector<model::Source>& sources);

  Q_SIGNALS:
    void changed();
    /// Bibliographies, to be read and given to addSources().
    void filesDropped(const QStringList& files);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    SourceRow* addRow(const store::CitedSource& cited);
    [[nodiscard]] SourceRow* rowAt(int at) const;
    void offer();
    void retranslate();

    [[nodiscard]] std::vector<int> filledRows() const;

    std::vector<CitableField> m_fields;
    std::shared_ptr<const FormWorld> m_world = std::make_shared<const FormWorld>();
    RowStack* m_stack;
    QLineEdit* m_find;
    QStandardItemModel* m_list;
    LinkButton* m_new;
};

} // namespace entente::ui
