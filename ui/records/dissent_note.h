#pragma once

#include <QWidget>

#include <cstddef>
#include <vector>

class QVBoxLayout;

namespace entente::ui {

class TextLabel;

/// Below a field: what its sources give for it where they disagree, the preferred one first; and the step
/// that makes another one preferred. Both are kept.
class DissentNote : public QWidget {
    Q_OBJECT

  public:
    struct Line {
        /// The citation's place among those of the form.
        std::size_t citation = 0;
        QString who;
        QString says;
        bool operator==(const Line&) const = default;
    };

    explicit DissentNote(QWidget* parent = nullptr);

    /// Hides itself for none. True when it shows something else than before.
    bool setLines(const std::vector<Line>& lines);
    /// "Japan Times: 7 Feb 2025 (preferred) · White House: 8 Feb 2025".
    [[nodiscard]] QString text() const;

  Q_SIGNALS:
    void preferRequested(std::size_t citation);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void build();
    void addLine(const Line& line, bool isPreferred);

    std::vector<Line> m_lines;
    TextLabel* m_heading;
    QVBoxLayout* m_rows;
};

} // namespace entente::ui
