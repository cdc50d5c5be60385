#pragma once

#include "ui/history/record_details.h"

namespace entente::ui {

class InspectorContent;

// What differs by kind of record.

/// Format, status, parties' dates, value, target: short facts below the date.
void addKindFacts(InspectorContent& content, const RecordDetails& details);
/// Participants, agenda, outcomes, parties, steps: sections of their own.
void addKindParts(InspectorContent& content, const RecordDetails& details);

} // namespace entente::ui
