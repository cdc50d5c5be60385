#pragma once

#include "core/store/source_table.h"
#include "ui/widgets/chip.h"

#include <vector>

namespace entente::ui {

/// What stands behind a field or a record: the number of its sources, or "unverified" when there is none. The
/// tip names them.
class SourceChip : public Chip {
    Q_OBJECT

  public:
    explicit SourceChip(QWidget* parent = nullptr);

    void setSources(const std::vector<store::CitedSource>& sources, bool unverified);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();

    std::vector<store::CitedSource> m_sources;
    bool m_unverified = false;
};

} // namespace entente::ui
