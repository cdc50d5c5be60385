#pragma once

#include <QByteArrayView>
#include <QString>

#include <string>
#include <string_view>

namespace entente::ui {

// The one place where core's UTF-8 text becomes Qt's and back.

[[nodiscard]] inline QString toQt(std::string_view text) {
    return QString::fromUtf8(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
}

[[nodiscard]] inline std::string toStd(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace entente::ui
