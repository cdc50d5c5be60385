#include "ui/records/bulk_edit.h"

#include "core/base/text.h"
#include "core/store/guard.h"
#include "core/store/source_table.h"
#include "ui/records/stored_body.h"
#include "ui/widgets/vocabulary_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace entente::ui {
namespace {

constexpr auto kTopicsAdded = "topics_added";
constexpr auto kTopicsRemoved = "topics_removed";

struct BulkWords {
    Q_DECLARE_TR_FUNCTIONS(BulkEdit)
};

template <class T>
struct BulkTarget {
    BulkField field;
    std::function<void(T&, const std::string&)> set;
};

template <class T, class E>
BulkTarget<T> choiceTarget(const char* key, const QString& name, E T::*member) {
    BulkField field{key, name, BulkField::Kind::Choice};
    for (const auto& one : model::codesOf<E>())
        field.choices.emplace_back(std::string(one.code), word(one.value));
    return {std::move(field), [member](T& body, const std::string& code) {
                body.*member = model::fromCode<E>(code).value_or(body.*member);
            }};
}

template <class T>
BulkTarget<T> textTarget(const char* key, const QString& name, std::function<std::string&(T&)> of) {
    return {{key, name, BulkField::Kind::Text},
            [of = std::move(of)](T& body, const std::string& text) { of(body) = base::trimmed(text); }};
}

template <class T>
BulkTarget<T> flagTarget(std::function<bool&(T&)> of) {
    return {{"unverified", BulkWords::tr("Unverified"), BulkField::Kind::Flag},
            [of = std::move(of)](T& body, const std::string& text) { of(body) = !text.empty(); }};
}

BulkTarget<model::Meeting> hostTarget() {
    return {{"host", BulkWords::tr("Host"), BulkField::Kind::Actor},
            [](model::Meeting& meeting, const std::string& text) {
                std::int64_t id = 0;
                std::from_chars(text.data(), text.data() + text.size(), id);
                meeting.host = id == 0 ? std::nullopt : std::optional(model::ActorId{id});
            }};
}

/// What every record can be given, after what its kind can.
template <IsRecord T>
std::vector<BulkTarget<T>> withRecordTargets(std::vector<BulkTarget<T>> targets) {
    targets.push_back(textTarget<T>("place", BulkWords::tr("Place"),
                                    [](T& body) -> std::string& { return body.record.place; }));
    targets.push_back(flagTarget<T>([](T& body) -> bool& { return body.record.unverified; }));
    targets.push_back({{kTopicsAdded, BulkWords::tr("Add topics"), BulkField::Kind::Topics}, {}});
    targets.push_back({{kTopicsRemoved, BulkWords::tr("Remove topics"), BulkField::Kind::Topics}, {}});
    return targets;
}

template <class T>
std::vector<BulkTarget<T>> bulkTargets();

template <>
std::vector<BulkTarget<model::Meeting>> bulkTargets() {
    return withRecordTargets<model::Meeting>(
        {choiceTarget("status", BulkWords::tr("Status"), &model::Meeting::status),
         choiceTarget("format", BulkWords::tr("Format"), &model::Meeting::format), hostTarget()});
}

template <>
std::vector<BulkTarget<model::Agreement>> bulkTargets() {
    return withRecordTargets<model::Agreement>(
        {choiceTarget("kind", BulkWords::tr("Kind"), &model::Agreement::kind)});
}

template <>
std::vector<BulkTarget<model::Event>> bulkTargets() {
    return withRecordTargets<model::Event>(
        {choiceTarget("category", BulkWords::tr("Category"), &model::Event::category)});
}

template <>
std::vector<BulkTarget<model::Deal>> bulkTargets() {
    return withRecordTargets<model::Deal>({choiceTarget("kind", BulkWords::tr("Kind"), &model::Deal::kind)});
}

template <>
std::vector<BulkTarget<model::Commitment>> bulkTargets() {
    return withRecordTargets<model::Commitment>(
        {choiceTarget("status", BulkWords::tr("Status"), &model::Commitment::status)});
}

template <>
std::vector<BulkTarget<PersonFile>> bulkTargets() {
    return {flagTarget<PersonFile>([](PersonFile& file) -> bool& { return file.person.unverified; })};
}

template <>
std::vector<BulkTarget<model::Source>> bulkTargets() {
    return {choiceTarget("kind", BulkWords::tr("Kind"), &model::Source::kind),
            choiceTarget("reliability", BulkWords::tr("Reliability"), &model::Source::reliability),
            textTarget<model::Source>("publisher", BulkWords::tr("Publisher"),
                                      [](model::Source& source) -> std::string& { return source.publisher; }),
            textTarget<model::Source>("licence", BulkWords::tr("Licence"),
                                      [](model::Source& source) -> std::string& { return source.licence; })};
}

std::vector<std::string> topicsIn(const std::string& text) {
    std::vector<std::string> topics;
    for (const std::string& part : base::split(text, ',')) {
        if (!base::trimmed(part).empty())
            topics.emplace_back(base::trimmed(part));
    }
    return topics;
}

void addTopics(store::Edit& edit, const std::vector<EntryId>& ids, const std::string& text) {
    for (const std::string& topic : topicsIn(text)) {
        const model::TagId tag = store::ensureTag(edit, topic);
        for (const EntryId id : ids)
            store::tagRecord(edit, id.as<model::RecordId>(), tag);
    }
}

void removeTopics(store::Edit& edit, const std::vector<EntryId>& ids, const std::string& text) {
    const auto tags = store::listTags(edit.connection());
    for (const std::string& topic : topicsIn(text)) {
        const auto at = std::find_if(tags.begin(), tags.end(), [&](const store::Tag& tag) {
            return base::folded(tag.name) == base::folded(topic);
        });
        if (at == tags.end())
            throw store::Failure({base::ErrorCode::UnknownReference, {.value = topic}});
        for (const EntryId id : ids)
            store::untagRecord(edit, id.as<model::RecordId>(), at->id);
    }
}

template <class T>
class BulkEditOf : public BulkEdit {
  public:
    BulkEditOf(const store::Connection& connection, const std::vector<EntryId>& ids) {
        for (const EntryId id : ids) {
            // What is gone by now is no longer among the chosen.
            if (auto body = StoredBody<T>::find(connection, id)) {
                m_before.push_back(std::move(*body));
                m_ids.push_back(id);
            }
        }
    }

    [[nodiscard]] std::size_t size() const override { return m_ids.size(); }

    void write(store::Edit& edit, const std::vector<BulkValue>& values) const override {
        const std::vector<BulkTarget<T>> targets = bulkTargets<T>();
        for (const T& before : m_before) {
            T after = before;
            for (const BulkValue& value : values)
                set(targets, value, after);
            if (after != before)
                StoredBody<T>::update(edit, before, after);
        }
        for (const BulkValue& value : values) {
            if (value.key == kTopicsAdded)
                addTopics(edit, m_ids, value.text);
            else if (value.key == kTopicsRemoved)
                removeTopics(edit, m_ids, value.text);
        }
    }

  private:
    static void set(const std::vector<BulkTarget<T>>& targets, const BulkValue& value, T& body) {
        for (const BulkTarget<T>& target : targets) {
            if (target.field.key == value.key && target.set)
                target.set(body, value.text);
        }
    }

    std::vector<T> m_before;
    std::vector<EntryId> m_ids;
};

template <class T>
BulkKind makeBulkKind() {
    BulkKind kind;
    for (BulkTarget<T>& target : bulkTargets<T>())
        kind.fields.push_back(std::move(target.field));
    kind.read = [](const store::Connection& connection, const std::vector<EntryId>& ids) {
        return std::make_shared<const BulkEditOf<T>>(connection, ids);
    };
    return kind;
}

} // namespace

BulkKind bulkKindOf(model::RecordKind kind) {
    switch (kind) {
    case model::RecordKind::Meeting:
        return makeBulkKind<model::Meeting>();
    case model::RecordKind::Agreement:
        return makeBulkKind<model::Agreement>();
    case model::RecordKind::Event:
        return makeBulkKind<model::Event>();
    case model::RecordKind::Deal:
        return makeBulkKind<model::Deal>();
    case model::RecordKind::Commitment:
        return makeBulkKind<model::Commitment>();
    }
    return {};
}

BulkKind bulkKindOfPeople() { return makeBulkKind<PersonFile>(); }
BulkKind bulkKindOfSources() { return makeBulkKind<model::Source>(); }

} // namespace entente::ui
