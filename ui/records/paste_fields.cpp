// What pasted cells can fill, and what people call it.

#include "core/base/text.h"
#include "ui/records/bulk_edit.h"
#include "ui/records/paste_dialog.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace entente::ui {
namespace {

struct FieldName {
    std::string_view key;
    /// In context "PasteField".
    const char* name;
    /// What tables elsewhere call it, in English and Japanese.
    std::array<std::string_view, 6> others;
};

constexpr std::array kFieldNames{
    FieldName{"title", QT_TRANSLATE_NOOP("PasteField", "Title"), {"subject", "件名", "題名", "名称", "標題"}},
    FieldName{
        "date", QT_TRANSLATE_NOOP("PasteField", "Date"), {"day", "when", "signed", "made", "日付", "年月日"}},
    FieldName{
        "place", QT_TRANSLATE_NOOP("PasteField", "Place"), {"location", "where", "city", "場所", "開催地"}},
    FieldName{"summary",
              QT_TRANSLATE_NOOP("PasteField", "Summary"),
              {"notes", "description", "note", "概要", "要旨", "内容"}},
    FieldName{"unverified", QT_TRANSLATE_NOOP("PasteField", "Unverified"), {"未確認"}},
    FieldName{"format", QT_TRANSLATE_NOOP("PasteField", "Format"), {"type", "形式", "形態"}},
    FieldName{"status", QT_TRANSLATE_NOOP("PasteField", "Status"), {"state", "状態", "状況"}},
    FieldName{"host", QT_TRANSLATE_NOOP("PasteField", "Host"), {"host country", "主催", "主催国"}},
    FieldName{"participants",
              QT_TRANSLATE_NOOP("PasteField", "Participants"),
              {"who", "actors", "parties", "people", "出席者", "参加者"}},
    FieldName{"items", QT_TRANSLATE_NOOP("PasteField", "Agenda and outcomes"), {"agenda", "議題"}},
    FieldName{"topics", QT_TRANSLATE_NOOP("PasteField", "Topics"), {"tags", "topic", "主題", "分野"}},
    FieldName{"links", QT_TRANSLATE_NOOP("PasteField", "Links"), {}},
    FieldName{"sources", QT_TRANSLATE_NOOP("PasteField", "Sources"), {"source", "出典"}},
    FieldName{"short_title", QT_TRANSLATE_NOOP("PasteField", "Short title"), {"abbreviation", "略称"}},
    FieldName{"kind", QT_TRANSLATE_NOOP("PasteField", "Kind"), {"type", "種類", "種別"}},
    FieldName{
        "in_force", QT_TRANSLATE_NOOP("PasteField", "In force"), {"entry into force", "発効", "発効日"}},
    FieldName{"ended", QT_TRANSLATE_NOOP("PasteField", "Ended"), {"terminated", "終了", "失効"}},
    FieldName{"parties", QT_TRANSLATE_NOOP("PasteField", "Parties"), {"締約国"}},
    FieldName{"category", QT_TRANSLATE_NOOP("PasteField", "Category"), {"type", "区分", "分類"}},
    FieldName{"value", QT_TRANSLATE_NOOP("PasteField", "Value"), {"amount", "金額", "額"}},
    FieldName{"currency", QT_TRANSLATE_NOOP("PasteField", "Currency"), {"通貨"}},
    FieldName{"steps", QT_TRANSLATE_NOOP("PasteField", "Steps"), {"段階", "経過"}},
    FieldName{"comparison", QT_TRANSLATE_NOOP("PasteField", "Comparison"), {}},
    FieldName{"target", QT_TRANSLATE_NOOP("PasteField", "Target"), {"目標"}},
    FieldName{"unit", QT_TRANSLATE_NOOP("PasteField", "Unit"), {"単位"}},
    FieldName{"due", QT_TRANSLATE_NOOP("PasteField", "Due"), {"due date", "deadline", "期限", "期日"}},
    FieldName{"made_at", QT_TRANSLATE_NOOP("PasteField", "Made at"), {}},
    FieldName{"series", QT_TRANSLATE_NOOP("PasteField", "Series"), {"系列"}},
    FieldName{"name", QT_TRANSLATE_NOOP("PasteField", "Name"), {"english name", "氏名", "名前"}},
    FieldName{"name_ja", QT_TRANSLATE_NOOP("PasteField", "Name in Japanese"), {"japanese name", "日本語名"}},
    FieldName{"other_names", QT_TRANSLATE_NOOP("PasteField", "Other names"), {"aliases", "別名"}},
    FieldName{"publisher", QT_TRANSLATE_NOOP("PasteField", "Publisher"), {"発行者", "発行元"}},
    FieldName{"published", QT_TRANSLATE_NOOP("PasteField", "Published"), {"date", "発行日"}},
    FieldName{"reliability", QT_TRANSLATE_NOOP("PasteField", "Reliability"), {"信頼度", "信頼性"}},
    FieldName{"licence", QT_TRANSLATE_NOOP("PasteField", "Licence"), {"license", "利用条件"}},
    FieldName{"url", QT_TRANSLATE_NOOP("PasteField", "Address"), {"url", "link", "リンク"}},
    FieldName{"accessed", QT_TRANSLATE_NOOP("PasteField", "Accessed"), {"閲覧日"}},
    FieldName{"note", QT_TRANSLATE_NOOP("PasteField", "Note"), {"notes", "備考", "注"}},
};

const FieldName* findFieldName(std::string_view key) {
    const auto* at = std::find_if(kFieldNames.begin(), kFieldNames.end(),
                                  [&](const FieldName& one) { return one.key == key; });
    return at == kFieldNames.end() ? nullptr : at;
}

BulkKind bulkKindNamed(const std::string& kind) {
    if (kind == "source")
        return bulkKindOfSources();
    const auto record = model::fromCode<model::RecordKind>(kind);
    return record ? bulkKindOf(*record) : BulkKind{};
}

} // namespace

// A part of a list is called as the list: "participants[2].person".
QString pasteFieldName(const std::string& key) {
    const FieldName* found = findFieldName(std::string_view(key).substr(0, key.find_first_of("[.")));
    return found == nullptr ? toQt(key) : QCoreApplication::translate("PasteField", found->name);
}

std::vector<entry::PasteField> pasteFieldsOf(const std::string& kind) {
    std::vector<entry::PasteField> fields;
    for (const entry::FieldInfo& info : entry::entryNamed(kind).fields) {
        entry::PasteField field{info.key, {toStd(pasteFieldName(info.key))}};
        if (const FieldName* name = findFieldName(info.key)) {
            field.names.emplace_back(name->name);
            for (const std::string_view other : name->others) {
                if (!other.empty())
                    field.names.emplace_back(other);
            }
        }
        fields.push_back(std::move(field));
    }
    for (const BulkField& choice : bulkKindNamed(kind).fields) {
        const auto at = std::find_if(fields.begin(), fields.end(),
                                     [&](const auto& field) { return field.key == choice.key; });
        for (const auto& [code, text] : choice.choices) {
            if (at != fields.end())
                at->codes[base::folded(toStd(text))] = code;
        }
    }
    return fields;
}

} // namespace entente::ui
