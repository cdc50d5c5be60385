// Writes the stored file that migration_test opens ever after: run it once, with the program of the version
// that is to be released, as `store_fixture tests/data/workspace_v1.entente`.

#include "tests/core/store/edits.h"

int main(int argc, char** argv) {
    if (argc != 2)
        return 2;
    entente::test::World world;
    furnish(world);
    world.close();
    std::filesystem::copy_file(world.file(), argv[1], std::filesystem::copy_options::overwrite_existing);
    return 0;
}
