#pragma once

#include "core/model/validation.h"
#include "core/store/source_table.h"
#include "ui/records/form_world.h"

#include <QWidget>

namespace entente::ui {

class LinkButton;
class SourcesEditor;

/// The documents behind one step of a deal: one line that names them, which opens to add and remove them.
/// A deal has many steps, and a step mostly one document.
class StepDocuments : public QWidget {
    Q_OBJECT

  public:
    explicit StepDocuments(QWidget* parent = nullptr);

    void setWorld(const std::shared_ptr<const FormWorld>& world);
    void setSources(const std::vector<store::CitedSource>& sources);
    [[nodiscard]] std::vector<store::CitedSource> sources() const;
    [[nodiscard]] std::vector<model::FieldIssue> unread(const std::string& field) const;
    /// Opens where something is missing, so that it can be seen.
    void markIncomplete(bool marked);
    void setNumber(int number);

  Q_SIGNALS:
    void changed();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void open(bool isOpen);
    void nameThem();

    int m_number = 0;
    LinkButton* m_line;
    SourcesEditor* m_editor;
};

} // namespace entente::ui
