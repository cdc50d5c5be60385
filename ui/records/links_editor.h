#pragma once

#include "core/store/link_table.h"

#include <QWidget>

#include <vector>

namespace entente::ui {

class LinkButton;
class RecordSearchField;
class RowStack;
class ViewContext;

/// The records that a record is linked with: how, and to what; more are added by searching.
class LinksEditor : public QWidget {
    Q_OBJECT

  public:
    LinksEditor(ViewContext& context, model::RecordKind kind, QWidget* parent = nullptr);

    void setLinks(model::RecordId self, const std::vector<store::LinkedRecord>& links);
    [[nodiscard]] const std::vector<store::LinkedRecord>& links() const { return m_links; }

  Q_SIGNALS:
    void changed();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void add(const model::Record& other);
    void rebuild();
    void showRow(std::size_t at);
    void retranslate();

    ViewContext& m_context;
    model::RecordKind m_kind;
    model::RecordId m_self;
    std::vector<store::LinkedRecord> m_links;
    RowStack* m_stack;
    RecordSearchField* m_search;
    LinkButton* m_map;
};

} // namespace entente::ui
