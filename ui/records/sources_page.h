#pragma once

#include "core/model/source.h"
#include "ui/records/table_page.h"

#include <optional>

namespace entente::ui {

class CitationActions;
class SourceImport;

/// Everything that facts are taken from, and what rests on it.
class SourcesPage : public TablePage {
    Q_OBJECT

  public:
    explicit SourcesPage(ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    [[nodiscard]] CitationActions& citationActions() const { return *m_citations; }

  protected:
    [[nodiscard]] ListQuery listQuery() const override;
    [[nodiscard]] bool isStaleAfter(const store::Changed& changed) const override;
    [[nodiscard]] QString deleteLabel(const std::string& title) const override;
    [[nodiscard]] std::function<void(store::Edit&)> eraser(EntryId id) const override;
    [[nodiscard]] BulkKind bulkKind() const override;
    [[nodiscard]] std::string entryKind() const override;
    [[nodiscard]] QString whyItStays(EntryId id) const override;
    [[nodiscard]] QString counted(int shown, int total) const override;
    [[nodiscard]] Texts texts() const override;
    void chosenChanged(EntryId id) override;
    void retranslate() override;
    // Links and bibliographies that are dropped anywhere on the page become sources.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    [[nodiscard]] std::optional<model::Source> chosenSource() const;
    [[nodiscard]] std::vector<model::Source> shownSources() const;
    void enableCitations();

    SourceImport* m_import;
    CitationActions* m_citations;
    QAction* m_importAction;
};

} // namespace entente::ui
