#include "ui/records/source_row.h"

#include "ui/records/row_tools.h"
#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/vocabulary_words.h"

#include <QComboBox>
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

QGridLayout* SourceRow::grid() const { return static_cast<QGridLayout*>(layout()); }

void SourceRow::buildNew() {
    m_title = addLine(m_cited.source.title);
    m_publisher = addLine(m_cited.source.publisher);
    m_url = addLine(m_cited.source.url);
    grid()->addWidget(m_title, 0, 0, 1, 2);
    grid()->addWidget(m_publisher, 1, 0, 1, 2);
    grid()->addWidget(m_url, 2, 0, 1, 2);
    buildCitation(3);
    setFocusProxy(m_title);
}

void SourceRow::buildKnown() {
    m_heading = new TextLabel(TextLabel::Look::Body, toQt(m_cited.source.title), this);
    m_heading->setWordWrap(true);
    auto* detail = new TextLabel(TextLabel::Look::Secondary, {}, this);
    QStringList parts{toQt(m_cited.source.publisher), toQt(m_cited.source.published),
                      toQt(m_cited.citation.quote)};
    parts.removeAll(QString());
    detail->setText(parts.join(QStringLiteral(" · ")));
    detail->setWordWrap(true);
    detail->setVisible(!parts.isEmpty());
    grid()->addWidget(m_heading, 0, 0, 1, 2);
    grid()->addWidget(detail, 1, 0, 1, 2);
    buildCitation(2);
    setToolTip(toQt(m_cited.source.url));
    setFocusProxy(m_locator);
}

void SourceRow::buildCitation(int row) {
    m_locator = addLine(m_cited.citation.locator);
    m_field = new QComboBox(this);
    m_field->setMinimumContentsLength(8);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_value = addLine(m_cited.citation.value);
    grid()->addWidget(m_locator, row, 0);
    grid()->addWidget(m_field, row, 1);
    grid()->addWidget(m_value, row + 1, 0, 1, 2);
    setFields({});
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        showValueLine();
        Q_EMIT changed();
    });
}

void SourceRow::setFields(const std::vector<CitableField>& fields) {
    const QSignalBlocker quiet(m_field);
    const QString chosen =
        m_field->count() > 0 ? m_field->currentData().toString() : toQt(m_cited.citation.field);
    m_field->clear();
    m_field->addItem(tr("For all of it"), QString());
    for (const CitableField& field : fields)
        m_field->addItem(tr("For: %1").arg(field.label), toQt(field.key));
    chooseField(chosen);
    const bool hasChoice = m_field->count() > 1;
    m_field->setVisible(hasChoice);
    grid()->removeWidget(m_locator);
    grid()->addWidget(m_locator, isNew() ? 3 : 2, 0, 1, hasChoice ? 1 : 2);
    showValueLine();
}

// A field that the form does not offer is kept: showing a citation never changes it.
void SourceRow::chooseField(const QString& key) {
    if (m_field->findData(key) < 0)
        m_field->addItem(tr("For: %1").arg(key), key);
    m_field->setCurrentIndex(m_field->findData(key));
}

void SourceRow::showValueLine() { m_value->setVisible(!m_field->currentData().toString().isEmpty()); }

store::CitedSource SourceRow::value() const {
    store::CitedSource cited = m_cited;
    cited.citation.locator = typed(*m_locator);
    cited.citation.field = toStd(m_field->currentData().toString());
    cited.citation.value = cited.citation.field.empty() ? m_cited.citation.value : typed(*m_value);
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
    name(m_value, tr("What this source says"));
    m_field->setAccessibleName(tr("What it stands behind"));
    m_field->setItemText(0, tr("For all of it"));
    m_tools->setRowName(isNew() ? tr("new source") : m_heading->text());
}

} // namespace entente::ui
