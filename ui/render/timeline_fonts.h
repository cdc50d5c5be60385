#pragma once

#include "core/timeline/text_measure.h"

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QList>

#include <array>
#include <string>
#include <vector>

class QPainter;

namespace entente::ui {

/// The four faces of a timeline, how wide their characters are, and its texts shaped once: shaping costs more
/// than all other painting.
class TimelineFonts : public timeline::TextMeasure {
  public:
    /// The size of labels, in pixels.
    explicit TimelineFonts(double textSize);

    [[nodiscard]] double advance(char32_t character, timeline::TextRole role) const override;
    /// From the middle of a line to the baseline of its letters.
    [[nodiscard]] double baseline(timeline::TextRole role) const { return face(role).middle; }

    void draw(QPainter& painter, double x, double baseline, const std::string& text,
              timeline::TextRole role) const;

  private:
    struct Shaped {
        QList<QGlyphRun> runs;
        double ascent = 0;
    };
    struct Face {
        QFont font;
        double middle = 0;
        /// Of the characters below U+3000; others in a hash. Negative: not yet measured.
        std::vector<float> advances;
        QHash<char32_t, float> rare;
        QHash<QByteArray, Shaped> texts;
    };
    [[nodiscard]] static Face makeFace(double size, bool semibold);
    [[nodiscard]] static Shaped shape(const std::string& text, const QFont& font);
    [[nodiscard]] Face& face(timeline::TextRole role) const {
        return m_faces.at(static_cast<std::size_t>(role));
    }

    mutable std::array<Face, 4> m_faces;
};

} // namespace entente::ui
