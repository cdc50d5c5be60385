#pragma once

#include "core/model/vocabulary.h"
#include "core/store/edit.h"
#include "ui/records/entry_id.h"

#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace entente::ui {

/// A field that many things can be given at once.
struct BulkField {
    enum class Kind { Choice, Text, Actor, Flag, Topics };
    std::string key;
    /// In the language of the window.
    QString name;
    Kind kind = Kind::Text;
    /// Codes and their words, of a choice.
    std::vector<std::pair<std::string, QString>> choices = {};
};

/// What a field is set to: a code, a text, an actor's id (empty for none), "yes" or nothing for a flag,
/// topics between commas.
struct BulkValue {
    std::string key;
    std::string text;
    bool operator==(const BulkValue&) const = default;
};

/// Things as they were when somebody began to change them together.
class BulkEdit {
  public:
    virtual ~BulkEdit() = default;
    [[nodiscard]] virtual std::size_t size() const = 0;
    /// Inside an edit; throws. StaleDraft or NotFound names the first that moved on meanwhile, InvalidValue
    /// and others what a thing cannot be given: then nothing is written.
    virtual void write(store::Edit& edit, const std::vector<BulkValue>& values) const = 0;
};

/// Reads the things as they are now; throws: it runs inside a query of the session.
using BulkReader =
    std::function<std::shared_ptr<const BulkEdit>(const store::Connection&, const std::vector<EntryId>&)>;

/// What can be changed on many things of a page at once, and how. No reader: nothing can.
struct BulkKind {
    std::vector<BulkField> fields;
    BulkReader read;
};

[[nodiscard]] BulkKind bulkKindOf(model::RecordKind kind);
[[nodiscard]] BulkKind bulkKindOfPeople();
[[nodiscard]] BulkKind bulkKindOfSources();

} // namespace entente::ui
