#pragma once

#include "core/model/focus.h"
#include "core/timeline/timeline_items.h"

#include <memory>
#include <span>
#include <string>
#include <unordered_map>

namespace entente::timeline {

/// How records call those who take part, in the language of the picture.
struct ActorLabel {
    /// ISO 3166-1 alpha-3 or slug: the key of the actor's colour.
    std::string code;
    std::string name;
    /// Whether it has a colour of its own, which the legend then explains.
    bool isColoured = true;
};
struct NameBook {
    std::unordered_map<model::ActorId, ActorLabel> actors;
    std::unordered_map<model::PersonId, std::string> people;
};

/// Takes records one by one, as they are read; fastest when they come in the order of their first days.
class ItemsBuilder {
  public:
    /// `today` is where that ends which is still so.
    ItemsBuilder(const NameBook& names, base::Day today);
    void reserve(std::size_t count);
    void add(const model::RecordRow& row);
    [[nodiscard]] std::shared_ptr<const TimelineItems> build() &&;

  private:
    std::uint16_t actorIndex(model::ActorId id);
    std::uint32_t personIndex(model::PersonId id);
    void addParticipants(const model::RecordRow& row);
    void chooseColours();
    void sortByDay();

    const NameBook& m_names;
    std::shared_ptr<TimelineItems> m_items;
    std::unordered_map<model::ActorId, std::uint16_t> m_actorIndex;
    std::unordered_map<model::PersonId, std::uint32_t> m_personIndex;
};

[[nodiscard]] std::shared_ptr<const TimelineItems> makeItems(std::span<const model::RecordRow> rows,
                                                             const NameBook& names, base::Day today);

} // namespace entente::timeline
