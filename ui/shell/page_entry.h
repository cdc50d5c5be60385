#pragma once

#include "ui/widgets/page.h"

#include <functional>
#include <vector>

namespace entente::ui {

/// A row of the navigation. The page is made when it is first shown, so that the window's first picture waits
/// for no page but its own.
struct PageEntry {
    /// As in Page::pageId().
    const char* id;
    /// Untranslated, of the context "Actions".
    const char* word;
    /// Of resources/icons.
    const char* icon;
    std::function<Page*(ViewContext&, QWidget*)> make;
    /// With a little room above it in the navigation: what follows is of another sort.
    bool beginsGroup = false;
};

/// All views of the program, in the order of the navigation.
[[nodiscard]] std::vector<PageEntry> allPages();

} // namespace entente::ui
