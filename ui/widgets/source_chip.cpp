#include "ui/widgets/source_chip.h"

#include "ui/text.h"
#include "ui/widgets/vocabulary_words.h"

#include <QEvent>

namespace entente::ui {

SourceChip::SourceChip(QWidget* parent) : Chip({}, parent) { hide(); }

void SourceChip::setSources(const std::vector<store::CitedSource>& sources, bool unverified) {
    m_sources = sources;
    m_unverified = unverified;
    setVisible(unverified || !sources.empty());
    retranslate();
}

void SourceChip::changeEvent(QEvent* event) {
    Chip::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SourceChip::retranslate() {
    if (m_unverified) {
        setText(tr("unverified"));
        setTone(Tone::Warning);
    } else {
        setText(tr("%n source(s)", nullptr, static_cast<int>(m_sources.size())));
        setTone(Tone::Neutral);
    }
    QStringList lines;
    for (const store::CitedSource& cited : m_sources) {
        lines << QStringLiteral("%1 (%2)").arg(toQt(cited.source.title), word(cited.source.reliability));
    }
    setToolTip(lines.isEmpty() ? tr("No source stands behind this yet.") : lines.join(QLatin1Char('\n')));
    updateGeometry();
}

} // namespace entente::ui
