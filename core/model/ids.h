#pragma once

#include "core/base/id.h"

namespace entente::model {

using ActorId = base::Id<struct ActorTag>;
using PersonId = base::Id<struct PersonTag>;
using OfficeId = base::Id<struct OfficeTag>;
using RecordId = base::Id<struct RecordTag>;
using ItemId = base::Id<struct ItemTag>;
using SourceId = base::Id<struct SourceTag>;
using CitationId = base::Id<struct CitationTag>;
using LinkId = base::Id<struct LinkTag>;
using TagId = base::Id<struct TagTag>;
using SeriesId = base::Id<struct SeriesTag>;
using BatchId = base::Id<struct BatchTag>;
using ChartId = base::Id<struct ChartTag>;
using TimelineViewId = base::Id<struct TimelineViewTag>;
using DeckId = base::Id<struct DeckTag>;
using SlideId = base::Id<struct SlideTag>;
using ChangeId = base::Id<struct ChangeTag>;

} // namespace entente::model
