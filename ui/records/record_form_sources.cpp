// The part of RecordForm that has to do with what stands behind its fields: which ones a source can be for,
// where sources disagree, and what is dropped on the list of sources.

#include "core/base/date_input.h"
#include "core/citation/bibliography.h"
#include "core/citation/entry_fields.h"
#include "core/insight/dissent.h"
#include "ui/records/dissent_note.h"
#include "ui/records/record_form.h"
#include "ui/records/sources_editor.h"
#include "ui/text.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/view_context.h"

#include <QCoreApplication>
#include <QLayout>

#include <algorithm>

namespace entente::ui {
namespace {

/// By what readers know it: the newspaper, the body, and only then the title.
QString nameOfSource(const model::Source& source) {
    const std::string container = citation::parseContainer(source.container).title;
    if (!container.empty())
        return toQt(container);
    return toQt(source.publisher.empty() ? source.title : source.publisher);
}

QString sayingText(const std::string& value, const std::string& language) {
    const auto date = base::readDate(value);
    return date ? toQt(timeline::dateInWords(*date, language, timeline::WordLength::Short)) : toQt(value);
}

} // namespace

SourcesEditor* RecordForm::sourcesEditor() const {
    const auto row = m_rows.find("sources");
    return row == m_rows.end() ? nullptr : qobject_cast<SourcesEditor*>(row->second.row->field());
}

void RecordForm::connectSources() {
    if (SourcesEditor* editor = sourcesEditor())
        connect(editor, &SourcesEditor::filesDropped, this, &RecordForm::readDropped);
}

void RecordForm::offerFields() {
    SourcesEditor* editor = sourcesEditor();
    if (editor == nullptr)
        return;
    std::vector<CitableField> fields;
    for (const std::string& path : m_order) {
        if (std::string key = citedFieldOf(path); !key.empty())
            fields.push_back(
                {std::move(key), QCoreApplication::translate("RecordForm", m_rows.at(path).label)});
    }
    editor->setFields(std::move(fields));
}

std::string RecordForm::rowOfField(const std::string& field) const {
    const auto row = std::find_if(m_order.begin(), m_order.end(),
                                  [&](const std::string& path) { return citedFieldOf(path) == field; });
    return row == m_order.end() ? "sources" : *row;
}

DissentNote& RecordForm::noteAt(const std::string& path) {
    DissentNote*& note = m_dissent[path];
    if (note == nullptr) {
        FormRow* row = m_rows.at(path).row;
        note = new DissentNote(row);
        row->layout()->addWidget(note);
        connect(note, &DissentNote::preferRequested, sourcesEditor(), &SourcesEditor::prefer);
    }
    return *note;
}

void RecordForm::showDissent() {
    const SourcesEditor* editor = sourcesEditor();
    if (editor == nullptr)
        return;
    const std::vector<store::CitedSource> sources = editor->sources();
    std::vector<model::Citation> citations;
    for (const store::CitedSource& cited : sources)
        citations.push_back(cited.citation);
    std::map<std::string, std::vector<DissentNote::Line>> lines;
    for (const insight::Dissent& dissent : insight::dissentsIn(citations)) {
        for (const std::size_t at : dissent.citations)
            lines[rowOfField(dissent.field)].push_back(
                {at, nameOfSource(sources[at].source),
                 sayingText(citations[at].value, m_context.language())});
    }
    bool isOther = false;
    for (const auto& [path, note] : m_dissent)
        isOther = (!lines.contains(path) && note->setLines({})) || isOther;
    for (const auto& [path, said] : lines)
        isOther = noteAt(path).setLines(said) || isOther;
    if (isOther)
        settleFields();
}

void RecordForm::readDropped(const QStringList& files) {
    if (m_context.session() == nullptr)
        return;
    std::vector<std::string> paths;
    for (const QString& file : files)
        paths.push_back(toStd(file));
    using Read = base::Result<std::vector<model::Source>>;
    m_context.session()->read(
        m_dropSlot,
        [paths](const store::Connection&) -> Read {
            std::vector<model::Source> sources;
            for (const std::string& path : paths) {
                const auto bibliography = citation::readBibliography(path);
                if (!bibliography)
                    return tl::unexpected(bibliography.error());
                for (const citation::Entry& entry : bibliography->entries)
                    sources.push_back(entry.source);
            }
            return sources;
        },
        [this](const base::Result<Read>& read) {
            if (!read)
                return fail(read.error());
            if (!*read)
                return fail(read->error());
            sourcesEditor()->addSources(**read);
        });
}

} // namespace entente::ui
