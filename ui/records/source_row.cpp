#include "ui/records/source_row.h"

#include "ui/records/row_tools.h"
#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/vocabulary_words.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QStringList>

namespace entente::ui {
namespace {

std::string typed(const QLineEdit& line) { return toStd(line.text().trimmed()); }

} // namespace

SourceRow::SourceRow(const store::CitedSource& cited, QWidget* parent)
    : QWidget(parent), m_cited(cited), m_tools(new RowTools(RowTools::Tools::RemoveOnly, this)) {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::kSmall);
    layout->setVerticalSpacing(space::kTiny);
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(1, 2);
    if (isNew())
        buildNew();
    else
        buildKnown();
    layout->addWidget(m_tools, 0, 2, Qt::AlignTop);
    retranslate();
}

QLineEdit* SourceRow::addLine(const std::string& text) {
    auto* line = new QLineEdit(toQt(text), this);
    // A long address is read from its beginning.
    line->setCursorPosition(0);
    connect(line, &QLineEdit::textEdited, this, &SourceRow::changed);
    return line;
}

void SourceRow::buildNew() {
    auto* grid = static_cast<QGridLayout*>(layout());
    m_title = addLine(m_cited.source.title);
    m_publisher = addLine(m_cited.source.publisher);
    m_url = addLine(m_cited.source.url);
    m_locator = addLine(m_cited.citation.locator);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_publisher, 1, 0, 1, 2);
    grid->addWidget(m_url, 2, 0, 1, 2);
    grid->addWidget(m_locator, 3, 0, 1, 2);
    setFocusProxy(m_title);
}

void SourceRow::buildKnown() {
    auto* grid = static_cast<QGridLayout*>(layout());
    m_heading = new TextLabel(TextLabel::Look::Body, toQt(m_cited.source.title), this);
    m_heading->setWordWrap(true);
    auto* detail = new TextLabel(TextLabel::Look::Secondary, {}, this);
    QStringList parts{toQt(m_cited.source.publisher), toQt(m_cited.source.published),
                      toQt(m_cited.citation.quote)};
    parts.removeAll(QString());
    detail->setText(parts.join(QStringLiteral(" · ")));
    detail->setWordWrap(true);
    detail->setVisible(!parts.isEmpty());
    m_locator = addLine(m_cited.citation.locator);
    grid->addWidget(m_heading, 0, 0, 1, 2);
    grid->addWidget(detail, 1, 0, 1, 2);
    grid->addWidget(m_locator, 2, 0, 1, 2);
    setToolTip(toQt(m_cited.source.url));
    setFocusProxy(m_locator);
}

store::CitedSource SourceRow::value() const {
    store::CitedSource cited = m_cited;
    cited.citation.locator = typed(*m_locator);
    if (isNew()) {
        cited.source.title = typed(*m_title);
        cited.source.publisher = typed(*m_publisher);
        cited.source.url = typed(*m_url);
    }
    return cited;
}

bool SourceRow::isEmpty() const {
    if (!isNew())
        return false;
    const store::CitedSource cited = value();
    return cited.source.title.empty() && cited.source.publisher.empty() && cited.source.url.empty() &&
           cited.citation.locator.empty();
}

void SourceRow::markIncomplete(bool marked) {
    if (m_title != nullptr)
        setInvalid(*m_title, marked && !isEmpty() && m_title->text().trimmed().isEmpty());
}

void SourceRow::retranslate() {
    const auto name = [](QLineEdit* line, const QString& text) {
        if (line == nullptr)
            return;
        line->setPlaceholderText(text);
        line->setAccessibleName(text);
    };
    name(m_title, tr("Title of the source"));
    name(m_publisher, tr("Publisher"));
    name(m_url, tr("Address (URL)"));
    name(m_locator, tr("Where in it: page, section, number"));
    m_tools->setRowName(isNew() ? tr("new source") : m_heading->text());
}

} // namespace entente::ui
