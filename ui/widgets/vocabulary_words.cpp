#include "ui/widgets/vocabulary_words.h"

#include <QCoreApplication>

namespace entente::ui {
namespace {

struct Text {
    const char* english;
    /// Tells translators which "Other" or "Press" is meant.
    const char* what;
};

template <class E>
struct Word {
    E value;
    Text text;
};

QString translated(const Text& text) {
    return QCoreApplication::translate("Vocabulary", text.english, text.what);
}

template <class E, std::size_t N>
QString find(const Word<E> (&words)[N], E value) {
    for (const Word<E>& row : words) {
        if (row.value == value)
            return translated(row.text);
    }
    return {};
}

} // namespace

QString word(model::ActorKind value) {
    using enum model::ActorKind;
    static constexpr Word<model::ActorKind> kWords[] = {
        {State, QT_TRANSLATE_NOOP3("Vocabulary", "State", "kind of actor")},
        {Organisation, QT_TRANSLATE_NOOP3("Vocabulary", "Organisation", "kind of actor")},
        {Company, QT_TRANSLATE_NOOP3("Vocabulary", "Company", "kind of actor")},
    };
    return find(kWords, value);
}

QString word(model::RecordKind value) {
    using enum model::RecordKind;
    static constexpr Word<model::RecordKind> kWords[] = {
        {Meeting, QT_TRANSLATE_NOOP3("Vocabulary", "meeting", "record kind")},
        {Agreement, QT_TRANSLATE_NOOP3("Vocabulary", "agreement", "record kind")},
        {Event, QT_TRANSLATE_NOOP3("Vocabulary", "event", "record kind")},
        {Deal, QT_TRANSLATE_NOOP3("Vocabulary", "deal", "record kind")},
        {Commitment, QT_TRANSLATE_NOOP3("Vocabulary", "commitment", "record kind")},
    };
    return find(kWords, value);
}

QString word(model::MeetingFormat value) {
    using enum model::MeetingFormat;
    static constexpr Word<model::MeetingFormat> kWords[] = {
        {StateVisit, QT_TRANSLATE_NOOP3("Vocabulary", "State visit", "meeting format")},
        {OfficialVisit, QT_TRANSLATE_NOOP3("Vocabulary", "Official visit", "meeting format")},
        {WorkingVisit, QT_TRANSLATE_NOOP3("Vocabulary", "Working visit", "meeting format")},
        {Summit, QT_TRANSLATE_NOOP3("Vocabulary", "Summit", "meeting format")},
        {Multilateral, QT_TRANSLATE_NOOP3("Vocabulary", "Multilateral", "meeting format")},
        {Sidelines, QT_TRANSLATE_NOOP3("Vocabulary", "On the sidelines", "meeting format")},
        {Informal, QT_TRANSLATE_NOOP3("Vocabulary", "Informal", "meeting format")},
        {Call, QT_TRANSLATE_NOOP3("Vocabulary", "Phone call", "meeting format")},
        {Video, QT_TRANSLATE_NOOP3("Vocabulary", "Video conference", "meeting format")},
        {Ministerial, QT_TRANSLATE_NOOP3("Vocabulary", "Ministerial", "meeting format")},
        {TwoPlusTwo, QT_TRANSLATE_NOOP3("Vocabulary", "2+2", "meeting format")},
        {WorkingLevel, QT_TRANSLATE_NOOP3("Vocabulary", "Working level", "meeting format")},
        {Funeral, QT_TRANSLATE_NOOP3("Vocabulary", "Funeral", "meeting format")},
        {Stopover, QT_TRANSLATE_NOOP3("Vocabulary", "Stopover", "meeting format")},
        {Other, QT_TRANSLATE_NOOP3("Vocabulary", "Other", "meeting format")},
    };
    return find(kWords, value);
}

QString word(model::MeetingStatus value) {
    using enum model::MeetingStatus;
    static constexpr Word<model::MeetingStatus> kWords[] = {
        {Planned, QT_TRANSLATE_NOOP3("Vocabulary", "Planned", "meeting status")},
        {Held, QT_TRANSLATE_NOOP3("Vocabulary", "Held", "meeting status")},
        {Cancelled, QT_TRANSLATE_NOOP3("Vocabulary", "Cancelled", "meeting status")},
    };
    return find(kWords, value);
}

QString word(model::Role value) {
    using enum model::Role;
    static constexpr Word<model::Role> kWords[] = {
        {Host, QT_TRANSLATE_NOOP3("Vocabulary", "Host", "role in a record")},
        {Guest, QT_TRANSLATE_NOOP3("Vocabulary", "Guest", "role in a record")},
        {Participant, QT_TRANSLATE_NOOP3("Vocabulary", "Participant", "role in a record")},
        {Chair, QT_TRANSLATE_NOOP3("Vocabulary", "Chair", "role in a record")},
        {Observer, QT_TRANSLATE_NOOP3("Vocabulary", "Observer", "role in a record")},
        {MadeBy, QT_TRANSLATE_NOOP3("Vocabulary", "Made by", "role in a record")},
        {MadeTo, QT_TRANSLATE_NOOP3("Vocabulary", "Made to", "role in a record")},
        {Buyer, QT_TRANSLATE_NOOP3("Vocabulary", "Buyer", "role in a record")},
        {Target, QT_TRANSLATE_NOOP3("Vocabulary", "Target", "role in a record")},
        {Actor, QT_TRANSLATE_NOOP3("Vocabulary", "Actor", "role in a record")},
    };
    return find(kWords, value);
}

QString word(model::AgreementKind value) {
    using enum model::AgreementKind;
    static constexpr Word<model::AgreementKind> kWords[] = {
        {Treaty, QT_TRANSLATE_NOOP3("Vocabulary", "Treaty", "agreement kind")},
        {ExecutiveAgreement, QT_TRANSLATE_NOOP3("Vocabulary", "Executive agreement", "agreement kind")},
        {TradeAgreement, QT_TRANSLATE_NOOP3("Vocabulary", "Trade agreement", "agreement kind")},
        {Guidelines, QT_TRANSLATE_NOOP3("Vocabulary", "Guidelines", "agreement kind")},
        {Memorandum, QT_TRANSLATE_NOOP3("Vocabulary", "Memorandum", "agreement kind")},
        {JointStatement, QT_TRANSLATE_NOOP3("Vocabulary", "Joint statement", "agreement kind")},
        {Arrangement, QT_TRANSLATE_NOOP3("Vocabulary", "Arrangement", "agreement kind")},
        {Other, QT_TRANSLATE_NOOP3("Vocabulary", "Other", "agreement kind")},
    };
    return find(kWords, value);
}

QString word(model::AgreementStatus value) {
    using enum model::AgreementStatus;
    static constexpr Word<model::AgreementStatus> kWords[] = {
        {NotSigned, QT_TRANSLATE_NOOP3("Vocabulary", "Not signed", "agreement status")},
        {Signed, QT_TRANSLATE_NOOP3("Vocabulary", "Signed", "agreement status")},
        {InForce, QT_TRANSLATE_NOOP3("Vocabulary", "In force", "agreement status")},
        {Ended, QT_TRANSLATE_NOOP3("Vocabulary", "Ended", "agreement status")},
        {Withdrawn, QT_TRANSLATE_NOOP3("Vocabulary", "Withdrawn", "agreement status")},
    };
    return find(kWords, value);
}

QString word(model::CommitmentKind value) {
    using enum model::CommitmentKind;
    static constexpr Word<model::CommitmentKind> kWords[] = {
        {Measurable, QT_TRANSLATE_NOOP3("Vocabulary", "Measurable", "commitment kind")},
        {Qualitative, QT_TRANSLATE_NOOP3("Vocabulary", "Qualitative", "commitment kind")},
    };
    return find(kWords, value);
}

QString word(model::CommitmentStatus value) {
    using enum model::CommitmentStatus;
    static constexpr Word<model::CommitmentStatus> kWords[] = {
        {Open, QT_TRANSLATE_NOOP3("Vocabulary", "Open", "commitment status")},
        {Met, QT_TRANSLATE_NOOP3("Vocabulary", "Met", "commitment status")},
        {Missed, QT_TRANSLATE_NOOP3("Vocabulary", "Missed", "commitment status")},
        {Superseded, QT_TRANSLATE_NOOP3("Vocabulary", "Superseded", "commitment status")},
        {Unknown, QT_TRANSLATE_NOOP3("Vocabulary", "Unknown", "commitment status")},
    };
    return find(kWords, value);
}

QString word(model::Standing value) {
    using enum model::Standing;
    static constexpr Word<model::Standing> kWords[] = {
        {OnTrack, QT_TRANSLATE_NOOP3("Vocabulary", "On track", "standing of a commitment")},
        {Behind, QT_TRANSLATE_NOOP3("Vocabulary", "Behind", "standing of a commitment")},
        {Met, QT_TRANSLATE_NOOP3("Vocabulary", "Met", "standing of a commitment")},
        {Missed, QT_TRANSLATE_NOOP3("Vocabulary", "Missed", "standing of a commitment")},
        {Unknown, QT_TRANSLATE_NOOP3("Vocabulary", "Unknown", "standing of a commitment")},
    };
    return find(kWords, value);
}

QString word(model::Comparison value) {
    using enum model::Comparison;
    static constexpr Word<model::Comparison> kWords[] = {
        {AtLeast, QT_TRANSLATE_NOOP3("Vocabulary", "at least", "comparison with a target")},
        {AtMost, QT_TRANSLATE_NOOP3("Vocabulary", "at most", "comparison with a target")},
        {Equal, QT_TRANSLATE_NOOP3("Vocabulary", "exactly", "comparison with a target")},
    };
    return find(kWords, value);
}

QString word(model::SourceKind value) {
    using enum model::SourceKind;
    static constexpr Word<model::SourceKind> kWords[] = {
        {Official, QT_TRANSLATE_NOOP3("Vocabulary", "Official document", "source kind")},
        {Archive, QT_TRANSLATE_NOOP3("Vocabulary", "Archive", "source kind")},
        {Dataset, QT_TRANSLATE_NOOP3("Vocabulary", "Data set", "source kind")},
        {Press, QT_TRANSLATE_NOOP3("Vocabulary", "Press", "source kind")},
        {Journal, QT_TRANSLATE_NOOP3("Vocabulary", "Journal", "source kind")},
        {Book, QT_TRANSLATE_NOOP3("Vocabulary", "Book", "source kind")},
        {Website, QT_TRANSLATE_NOOP3("Vocabulary", "Website", "source kind")},
        {Encyclopedia, QT_TRANSLATE_NOOP3("Vocabulary", "Encyclopedia", "source kind")},
        {Other, QT_TRANSLATE_NOOP3("Vocabulary", "Other", "source kind")},
    };
    return find(kWords, value);
}

QString word(model::Reliability value) {
    using enum model::Reliability;
    static constexpr Word<model::Reliability> kWords[] = {
        {Primary, QT_TRANSLATE_NOOP3("Vocabulary", "Primary source", "reliability of a source")},
        {Official, QT_TRANSLATE_NOOP3("Vocabulary", "Official", "reliability of a source")},
        {Press, QT_TRANSLATE_NOOP3("Vocabulary", "Press", "reliability of a source")},
        {Weak, QT_TRANSLATE_NOOP3("Vocabulary", "Weak", "reliability of a source")},
    };
    return find(kWords, value);
}

QString word(model::LinkRelation value, bool outgoing) {
    using enum model::LinkRelation;
    static constexpr Word<model::LinkRelation> kOut[] = {
        {SignedAt, QT_TRANSLATE_NOOP3("Vocabulary", "signed at", "link to another record")},
        {MadeAt, QT_TRANSLATE_NOOP3("Vocabulary", "made at", "link to another record")},
        {Implements, QT_TRANSLATE_NOOP3("Vocabulary", "implements", "link to another record")},
        {RespondsTo, QT_TRANSLATE_NOOP3("Vocabulary", "responds to", "link to another record")},
        {LedTo, QT_TRANSLATE_NOOP3("Vocabulary", "led to", "link to another record")},
        {Supersedes, QT_TRANSLATE_NOOP3("Vocabulary", "supersedes", "link to another record")},
        {Amends, QT_TRANSLATE_NOOP3("Vocabulary", "amends", "link to another record")},
        {Related, QT_TRANSLATE_NOOP3("Vocabulary", "related to", "link to another record")},
    };
    static constexpr Word<model::LinkRelation> kIn[] = {
        {SignedAt, QT_TRANSLATE_NOOP3("Vocabulary", "signed here", "link from another record")},
        {MadeAt, QT_TRANSLATE_NOOP3("Vocabulary", "made here", "link from another record")},
        {Implements, QT_TRANSLATE_NOOP3("Vocabulary", "implemented by", "link from another record")},
        {RespondsTo, QT_TRANSLATE_NOOP3("Vocabulary", "answered by", "link from another record")},
        {LedTo, QT_TRANSLATE_NOOP3("Vocabulary", "came out of", "link from another record")},
        {Supersedes, QT_TRANSLATE_NOOP3("Vocabulary", "superseded by", "link from another record")},
        {Amends, QT_TRANSLATE_NOOP3("Vocabulary", "amended by", "link from another record")},
        {Related, QT_TRANSLATE_NOOP3("Vocabulary", "related to", "link from another record")},
    };
    return outgoing ? find(kOut, value) : find(kIn, value);
}

QString word(model::OfficeKind value) {
    using enum model::OfficeKind;
    static constexpr Word<model::OfficeKind> kWords[] = {
        {HeadOfState, QT_TRANSLATE_NOOP3("Vocabulary", "Head of state", "office")},
        {HeadOfGovernment, QT_TRANSLATE_NOOP3("Vocabulary", "Head of government", "office")},
        {ForeignMinister, QT_TRANSLATE_NOOP3("Vocabulary", "Foreign minister", "office")},
        {DefenceMinister, QT_TRANSLATE_NOOP3("Vocabulary", "Defence minister", "office")},
        {TradeMinister, QT_TRANSLATE_NOOP3("Vocabulary", "Trade minister", "office")},
        {Other, QT_TRANSLATE_NOOP3("Vocabulary", "Other", "office")},
    };
    return find(kWords, value);
}

QString word(model::NameKind value) {
    using enum model::NameKind;
    static constexpr Word<model::NameKind> kWords[] = {
        {Name, QT_TRANSLATE_NOOP3("Vocabulary", "Name", "kind of name")},
        {Alias, QT_TRANSLATE_NOOP3("Vocabulary", "Alias", "kind of name")},
        {Short, QT_TRANSLATE_NOOP3("Vocabulary", "Short name", "kind of name")},
        {Former, QT_TRANSLATE_NOOP3("Vocabulary", "Former name", "kind of name")},
    };
    return find(kWords, value);
}

QString word(model::EventCategory value) {
    using enum model::EventCategory;
    static constexpr Word<model::EventCategory> kWords[] = {
        {Policy, QT_TRANSLATE_NOOP3("Vocabulary", "Policy", "event category")},
        {Trade, QT_TRANSLATE_NOOP3("Vocabulary", "Trade", "event category")},
        {Security, QT_TRANSLATE_NOOP3("Vocabulary", "Security", "event category")},
        {Court, QT_TRANSLATE_NOOP3("Vocabulary", "Court", "event category")},
        {Election, QT_TRANSLATE_NOOP3("Vocabulary", "Election", "event category")},
        {Disaster, QT_TRANSLATE_NOOP3("Vocabulary", "Disaster", "event category")},
        {Other, QT_TRANSLATE_NOOP3("Vocabulary", "Other", "event category")},
    };
    return find(kWords, value);
}

QString word(model::DealKind value) {
    using enum model::DealKind;
    static constexpr Word<model::DealKind> kWords[] = {
        {Acquisition, QT_TRANSLATE_NOOP3("Vocabulary", "Acquisition", "deal kind")},
        {Investment, QT_TRANSLATE_NOOP3("Vocabulary", "Investment", "deal kind")},
        {Purchase, QT_TRANSLATE_NOOP3("Vocabulary", "Purchase", "deal kind")},
        {Sale, QT_TRANSLATE_NOOP3("Vocabulary", "Sale", "deal kind")},
        {Other, QT_TRANSLATE_NOOP3("Vocabulary", "Other", "deal kind")},
    };
    return find(kWords, value);
}

QString word(model::DealStepKind value) {
    using enum model::DealStepKind;
    static constexpr Word<model::DealStepKind> kWords[] = {
        {Announced, QT_TRANSLATE_NOOP3("Vocabulary", "Announced", "deal step")},
        {Approved, QT_TRANSLATE_NOOP3("Vocabulary", "Approved", "deal step")},
        {Reviewed, QT_TRANSLATE_NOOP3("Vocabulary", "Reviewed", "deal step")},
        {Blocked, QT_TRANSLATE_NOOP3("Vocabulary", "Blocked", "deal step")},
        {Litigated, QT_TRANSLATE_NOOP3("Vocabulary", "Litigated", "deal step")},
        {Revised, QT_TRANSLATE_NOOP3("Vocabulary", "Revised", "deal step")},
        {Closed, QT_TRANSLATE_NOOP3("Vocabulary", "Closed", "deal step")},
        {Other, QT_TRANSLATE_NOOP3("Vocabulary", "Other", "deal step")},
    };
    return find(kWords, value);
}

} // namespace entente::ui
