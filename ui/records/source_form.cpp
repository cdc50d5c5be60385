#include "ui/records/source_form.h"

#include "ui/records/cited_list.h"
#include "ui/records/code_box.h"
#include "ui/records/date_field.h"
#include "ui/records/form_parts.h"
#include "ui/records/growing_text.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/link_button.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace entente::ui {
namespace {

/// A date as the publisher gives it: what is none is kept as it was written.
void showDateText(DateField& field, const std::string& text) {
    const auto date = base::parseEdtf(text);
    field.setDate(date ? std::optional(*date) : std::nullopt);
    if (!date)
        setTextIfOther(field, toQt(text));
}

std::string dateTextOf(const DateField& field) {
    return field.date() ? field.date()->text() : toStd(field.text().trimmed());
}

} // namespace

SourceForm::SourceForm(ViewContext& context, QWidget* parent)
    : TypedForm(context, parent),
      m_title(new QLineEdit),
      m_author(new QLineEdit),
      m_container(new QLineEdit),
      m_kind(new QComboBox),
      m_reliability(new QComboBox),
      m_publisher(new QLineEdit),
      m_published(new DateField),
      m_url(new QLineEdit),
      m_open(new LinkButton({})),
      m_accessed(new DateField),
      m_licence(new QLineEdit),
      m_note(new GrowingText(2)),
      m_cited(new CitedList(context)) {
    build();
    connectFields();
}

void SourceForm::build() {
    addRow("title", QT_TRANSLATE_NOOP("RecordForm", "Title"), m_title);
    addRow("author", QT_TRANSLATE_NOOP("RecordForm", "Author"), m_author);
    addRow("container", QT_TRANSLATE_NOOP("RecordForm", "Published in"), m_container);
    addRow("kind", QT_TRANSLATE_NOOP("RecordForm", "Kind"), m_kind);
    addRow("reliability", QT_TRANSLATE_NOOP("RecordForm", "Reliability"), m_reliability);
    addRow("publisher", QT_TRANSLATE_NOOP("RecordForm", "Publisher"), m_publisher);
    addRow("published", QT_TRANSLATE_NOOP("RecordForm", "Published"), m_published);
    addGap();
    addRow("url", QT_TRANSLATE_NOOP("RecordForm", "Address (URL)"), m_url)->addAside(m_open);
    addRow("accessed", QT_TRANSLATE_NOOP("RecordForm", "Accessed"), m_accessed);
    addRow("licence", QT_TRANSLATE_NOOP("RecordForm", "Licence"), m_licence);
    addRow("note", QT_TRANSLATE_NOOP("RecordForm", "Note"), m_note);
    addGap();
    addRow("cited", QT_TRANSLATE_NOOP("RecordForm", "Stands behind"), m_cited);
    endFields();
}

void SourceForm::connectFields() {
    const auto touch = [this] { touched(); };
    for (QLineEdit* line : {m_title, m_author, m_container, m_publisher, m_url, m_licence})
        connect(line, &QLineEdit::textEdited, this, touch);
    for (QComboBox* box : {m_kind, m_reliability})
        connect(box, &QComboBox::currentIndexChanged, this, touch);
    connect(m_published, &DateField::dateChanged, this, touch);
    connect(m_accessed, &DateField::dateChanged, this, touch);
    connect(m_note, &QPlainTextEdit::textChanged, this, touch);
    connect(m_open, &QPushButton::clicked, this, &SourceForm::openAddress);
    connect(m_url, &QLineEdit::textChanged, m_open,
            [this](const QString& url) { m_open->setEnabled(!url.trimmed().isEmpty()); });
    m_open->setEnabled(false);
}

void SourceForm::openAddress() const {
    QDesktopServices::openUrl(QUrl::fromUserInput(m_url->text().trimmed()));
}

void SourceForm::setWorld(std::shared_ptr<const FormWorld> world) {
    m_published->setLanguage(world->words.language);
    m_accessed->setLanguage(world->words.language);
}

void SourceForm::showDocument(const SourceDocument& document) {
    const model::Source& source = document.body;
    setTextIfOther(*m_title, toQt(source.title));
    setTextIfOther(*m_author, toQt(source.author));
    setTextIfOther(*m_container, toQt(source.container));
    chooseCode(*m_kind, source.kind);
    chooseCode(*m_reliability, source.reliability);
    setTextIfOther(*m_publisher, toQt(source.publisher));
    showDateText(*m_published, source.published);
    setTextIfOther(*m_url, toQt(source.url));
    showDateText(*m_accessed, source.accessed);
    setTextIfOther(*m_licence, toQt(source.licence));
    if (m_note->toPlainText() != toQt(source.note))
        m_note->setPlainText(toQt(source.note));
    m_cited->showUses(source.id);
}

void SourceForm::readFields(SourceDocument& document, std::vector<model::FieldIssue>& /*unread*/) const {
    model::Source& source = document.body;
    source.title = toStd(m_title->text().trimmed());
    source.author = toStd(m_author->text().trimmed());
    source.container = toStd(m_container->text().trimmed());
    source.kind = chosenCode<model::SourceKind>(*m_kind);
    source.reliability = chosenCode<model::Reliability>(*m_reliability);
    source.publisher = toStd(m_publisher->text().trimmed());
    source.published = dateTextOf(*m_published);
    source.url = toStd(m_url->text().trimmed());
    source.accessed = dateTextOf(*m_accessed);
    source.licence = toStd(m_licence->text().trimmed());
    source.note = toStd(m_note->toPlainText().trimmed());
}

void SourceForm::retranslate() {
    offerCodes(*m_kind, allCodes<model::SourceKind>());
    offerCodes(*m_reliability, allCodes<model::Reliability>());
    m_title->setPlaceholderText(tr("What is it called?"));
    m_author->setPlaceholderText(tr("Family, Given; Family, Given"));
    m_container->setPlaceholderText(tr("Newspaper, journal with volume, book"));
    m_published->setPlaceholderText(tr("7 Feb 2025, Feb 2025"));
    m_accessed->setPlaceholderText(tr("When you read it"));
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(tr("Open the address"));
    TypedForm::retranslate();
}

} // namespace entente::ui
