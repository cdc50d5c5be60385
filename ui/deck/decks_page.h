#pragma once

#include "core/model/document.h"
#include "ui/deck/slide_pictures.h"
#include "ui/session/read_slot.h"
#include "ui/widgets/page.h"

#include <memory>
#include <optional>

class QStackedWidget;

namespace entente::ui {

class DeckEditor;
class DeckExport;
class DeckList;
class EmptyState;
class ExportLine;
class SlideDesk;

/// Decks and their slides: put together here, looked at as they will be shown, written into PowerPoint files.
class DecksPage : public Page {
    Q_OBJECT

  public:
    explicit DecksPage(ViewContext& context, QWidget* parent = nullptr);
    ~DecksPage() override;

    [[nodiscard]] QString pageId() const override { return QStringLiteral("decks"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] bool wantsInspector() const override { return false; }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void confirmLeaving(const std::function<void()>& proceed) override;

    [[nodiscard]] DeckList& decks() const { return *m_decks; }
    [[nodiscard]] SlideDesk& desk() const { return *m_desk; }
    [[nodiscard]] ExportLine& exportLine() const { return *m_line; }
    void showDeck(model::DeckId deck, model::SlideId slide = {});
    void exportTo(const QString& path);
    void newDeck();

  protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

  private:
    void arrange();
    void listen();
    void listenToExport();
    void listenToSession();
    void reload();
    void loadDeck();
    void takeDeck(std::optional<DeckView> deck);
    void chooseFile();
    void startExport(model::DeckId deck, const QString& path);
    void updateActions();

    ReadSlot m_listSlot;
    ReadSlot m_deckSlot;
    std::shared_ptr<const KnownThumbnails> m_thumbnails;
    std::vector<model::DeckDocument> m_documents;
    /// Shown as soon as it is there.
    model::DeckId m_awaitedDeck;
    model::SlideId m_awaitedSlide;
    bool m_isStale = true;
    DeckEditor* m_editor;
    DeckExport* m_export;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    DeckList* m_decks;
    SlideDesk* m_desk;
    ExportLine* m_line;
    QAction* m_newDeck;
    QAction* m_exportDeck;
};

} // namespace entente::ui
