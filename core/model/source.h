#pragma once

#include "core/model/ids.h"
#include "core/model/vocabulary.h"

#include <cstdint>
#include <string>

namespace entente::model {

struct Source {
    SourceId id;
    std::string title;
    /// "Family, Given; Family, Given"; bodies as author_names.h has it.
    std::string author;
    /// What it stands in: a newspaper, a book, a series; a journal with volume, number and pages as one cites
    /// them: "International Security 49, no. 2: 7–48".
    std::string container;
    std::string publisher;
    /// EDTF text as the publisher gives it; may be empty.
    std::string published;
    std::string url;
    std::string accessed;
    SourceKind kind = SourceKind::Other;
    std::string licence;
    Reliability reliability = Reliability::Press;
    std::string note;
    bool operator==(const Source&) const = default;
};

struct Citation {
    CitationId id;
    SubjectKind subjectKind = SubjectKind::Record;
    /// The id of the row it stands behind (RecordId, SeriesId, … by subjectKind).
    std::int64_t subject = 0;
    std::string field;
    SourceId source;
    std::string locator;
    std::string quote;
    /// What this source gives for the field, where sources disagree.
    std::string value = {};
    /// Of several citations of a field the lowest is preferred.
    int rank = 0;
    bool operator==(const Citation&) const = default;
};

} // namespace entente::model
