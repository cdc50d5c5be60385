#pragma once

#include "ui/shell/record_details.h"

namespace entente::ui {

class InspectorContent;

void fillInspector(InspectorContent& content, const RecordDetails& details);
void fillInspector(InspectorContent& content, const PersonDetails& details);

} // namespace entente::ui
