#pragma once

#include "core/ingest/import_files.h"

#include <QWidget>

class QComboBox;

namespace entente::ui {

/// How files are read where a person knows better: as what, in which encoding, parted by what.
class ReadingBar : public QWidget {
    Q_OBJECT

  public:
    explicit ReadingBar(QWidget* parent = nullptr);

    /// Errors: those of findProfile.
    [[nodiscard]] base::Result<ingest::FileImportOptions> options() const;

  Q_SIGNALS:
    void changed();

  private:
    void fill();
    void profileChosen(int index);

    QComboBox* m_profile;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    int m_lastProfile = 0;
};

} // namespace entente::ui
