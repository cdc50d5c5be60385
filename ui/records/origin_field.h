#pragma once

#include "core/model/record.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace entente::ui {

class LinkButton;
class RecordSearchField;
class ViewContext;

/// Chooses one record: where a commitment was made. The chosen one is shown with a way to it and a way to
/// take it back.
class OriginField : public QWidget {
    Q_OBJECT

  public:
    explicit OriginField(ViewContext& context, QWidget* parent = nullptr);

    void setOrigin(const std::optional<model::Record>& origin);
    [[nodiscard]] const std::optional<model::Record>& origin() const { return m_origin; }

  Q_SIGNALS:
    void changed();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void showOrigin();
    void retranslate();

    ViewContext& m_context;
    std::optional<model::Record> m_origin;
    LinkButton* m_title;
    QToolButton* m_clear;
    RecordSearchField* m_search;
};

} // namespace entente::ui
