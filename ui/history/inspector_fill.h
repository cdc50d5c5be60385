#pragma once

#include "ui/history/record_details.h"

namespace entente::ui {

class InspectorContent;

void fillInspector(InspectorContent& content, const RecordDetails& details);
/// As it was: without what one does with it now, and without its history.
void fillPast(InspectorContent& content, const RecordDetails& details);
void fillInspector(InspectorContent& content, const PersonDetails& details);

} // namespace entente::ui
