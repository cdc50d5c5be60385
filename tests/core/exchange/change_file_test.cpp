#include "core/exchange/change_file.h"

#include "core/exchange/byte_stream.h"
#include "tests/core/exchange/replicas.h"

#include <QtTest>

#include <random>

using namespace entente;
using namespace entente::test;
using namespace entente::exchange;

namespace {

constexpr std::size_t kHeader = 24;

/// The bytes with another payload and a checksum that fits it.
std::string resealed(const std::string& bytes, const std::function<void(std::string&)>& change) {
    std::string payload = bytes.substr(kHeader);
    change(payload);
    ByteWriter out;
    out.raw(std::string_view(bytes).substr(0, 12));
    out.number(crc32(payload), 4);
    out.number(payload.size(), 8);
    out.raw(payload);
    return out.bytes();
}

std::string sample() {
    Desk desk(1);
    desk[0].changeMeeting(desk.stage().meeting, [](auto& m) { m.record.place = "Tokyo"; });
    return encode(desk[0].exported());
}

} // namespace

class ChangeFileTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theChecksumIsTheCommonOne() { QCOMPARE(crc32("123456789"), 0xCBF43926U); }

    void aFileIsReadAsItWasWritten() {
        Desk desk(2);
        desk[1].changeMeeting(desk.stage().meeting, [](auto& m) { m.record.place = "Kyoto"; });
        desk[0].changeMeeting(desk.stage().meeting, [](auto& m) { m.record.place = "Tokyo"; });
        desk[0].applyAll(desk[1].exported(), Choice::Mine);
        need(desk[0].workspace().undo());
        const ChangeFile file = exportChanges(desk[0].connection(), {}, "Aya", "2025-02-07T10:00:00Z");
        const auto path = desk.folder() / "aya.entente-changes";
        need(writeChangeFile(file, path));
        const ChangeFile read = need(readChangeFile(path));
        QCOMPARE(read.author, std::string("Aya"));
        QVERIFY(read.known == file.known);
        QCOMPARE(read.changes.size(), file.changes.size());
        for (std::size_t i = 0; i < file.changes.size(); ++i) {
            QVERIFY(read.changes[i].decisions == file.changes[i].decisions);
            QVERIFY(read.changes[i].via == file.changes[i].via);
            QVERIFY(read.changes[i].target == file.changes[i].target);
            QVERIFY(read.changes[i].changeset == file.changes[i].changeset);
            QCOMPARE(read.changes[i].label, file.changes[i].label);
        }
        QCOMPARE(encode(read), encode(file));
    }

    void whatCannotBeTrustedIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        const std::string good = sample();
        const auto row = [](const char* name, const std::string& bytes, const char* error) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString::fromLatin1(error);
        };
        row("empty", "", "NotAChangeFile");
        row("a text", "Dear colleague", "NotAChangeFile");
        row("a workspace", "SQLite format 3", "NotAChangeFile");
        row(
            "sent as text",
            [&] {
                std::string bytes = good;
                return bytes.erase(bytes.find('\r'), 1);
            }(),
            "NotAChangeFile");
        row("only its beginning", good.substr(0, 4), "ChangeFileCorrupt");
        row("its header cut", good.substr(0, 20), "ChangeFileCorrupt");
        row("its end cut", good.substr(0, good.size() - 1), "ChangeFileCorrupt");
        row("something added", good + "x", "ChangeFileCorrupt");
        row(
            "a byte turned",
            [&] {
                std::string bytes = good;
                bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
                return bytes;
            }(),
            "ChangeFileCorrupt");
        row(
            "a newer format",
            [&] {
                std::string bytes = good;
                bytes[11] = 9;
                return bytes;
            }(),
            "ChangeFileNewer");
        row("of newer tables", resealed(good, [](std::string& p) { p[3] = 99; }), "ChangeFileNewer");
        row("a count that cannot be", resealed(good, [](std::string& p) { p[4] = '\x7F'; }),
            "ChangeFileCorrupt");
        row("nothing in it", resealed(good, [](std::string& p) { p.clear(); }), "ChangeFileCorrupt");
        row("more than it says", resealed(good, [](std::string& p) { p += "more"; }), "ChangeFileCorrupt");
    }

    void whatCannotBeTrustedIsRefused() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, error);
        const auto file = decode(bytes.toStdString());
        QVERIFY(!file);
        QCOMPARE(QString::fromUtf8(base::errorName(file.error().code).data()), error);
    }

    void damageUnderARightChecksumIsRefusedOrHarmless() {
        Desk desk(2);
        desk[0].changeMeeting(desk.stage().meeting, [](auto& m) { m.record.place = "Tokyo"; });
        const std::string good = encode(desk[0].exported());
        const std::string before = desk[1].contents();
        std::mt19937 random(7);
        for (int i = 0; i < 120; ++i) {
            const auto file = decode(resealed(good, [&](std::string& payload) {
                for (int flips = 0; flips < 2; ++flips)
                    payload[random() % payload.size()] = static_cast<char>(random());
            }));
            if (!file)
                continue;
            const auto applied = desk[1].apply(*file);
            if (!applied)
                QVERIFY(desk[1].contents() == before);
            else if (applied->change)
                need(desk[1].workspace().undo());
            QVERIFY(desk[1].contents() == before);
        }
    }

    void aFileThatIsNotThereOrCannotBeWrittenIsNamed() {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString());
        QCOMPARE(readChangeFile(path / "none").error().code, base::ErrorCode::FileNotFound);
        QCOMPARE(readChangeFile(path).error().code, base::ErrorCode::NotAChangeFile);
        const auto written = writeChangeFile({}, path / "nowhere" / "file");
        QVERIFY(!written);
        QCOMPARE(written.error().code, base::ErrorCode::FileUnwritable);
        QVERIFY(filesIn(path).empty());
    }
};

QTEST_GUILESS_MAIN(ChangeFileTest)
#include "change_file_test.moc"
