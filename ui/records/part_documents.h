#pragma once

#include "core/model/validation.h"
#include "core/store/source_table.h"
#include "ui/records/form_world.h"

#include <QWidget>

namespace entente::ui {

class LinkButton;
class SourcesEditor;

/// The documents behind one part of a record (a step of a deal, an assessment): one line that names them,
/// which opens to add and remove them. A record has many parts, and a part mostly one document.
class PartDocuments : public QWidget {
    Q_OBJECT

  public:
    explicit PartDocuments(QWidget* parent = nullptr);

    void setWorld(const std::shared_ptr<const FormWorld>& world);
    void setSources(const std::vector<store::CitedSource>& sources);
    [[nodiscard]] std::vector<store::CitedSource> sources() const;
    [[nodiscard]] std::vector<model::FieldIssue> unread(const std::string& field) const;
    /// Opens where something is missing, so that it can be seen.
    void markIncomplete(bool marked);
    /// Whose documents they are: "step 2".
    void setPartName(const QString& name);

  Q_SIGNALS:
    void changed();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void open(bool isOpen);
    void nameThem();

    QString m_partName;
    LinkButton* m_line;
    SourcesEditor* m_editor;
};

} // namespace entente::ui
