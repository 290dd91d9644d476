#include "crescendo/io/error.hpp"
#include "crescendo/io/folder.hpp"
#include "crescendo/io/input.hpp"
#include "crescendo/io/interruption.hpp"
#include "crescendo/io/streams.hpp"
#include "crescendo/io/whole_file.hpp"
#include "support/catch.hpp"
#include "support/csv.hpp"
#include "support/folder.hpp"

#include <array>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace crescendo::io;

namespace {

namespace fs = std::filesystem;

std::string contents(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::size_t files_in(const fs::path& path) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(path), fs::directory_iterator()));
}

}  // namespace

TEST_CASE("a folder takes files that are whole, and replaces none unasked", "[io]") {
  const crescendo::test::Folder home;
  const fs::path path = fs::path(home.path()) / "plans" / "may";
  const Folder folder(path.string());
  CHECK(folder.write("anna.txt", "first", false));
  CHECK(!folder.write("anna.txt", "second", false));
  CHECK(contents(path / "anna.txt") == "first");
  CHECK(folder.write("anna.txt", "third", true));
  CHECK(contents(path / "anna.txt") == "third");
  CHECK(files_in(path) == 1);
}

TEST_CASE("a link in a folder is not followed out of it", "[io]") {
  const crescendo::test::Folder home;
  const fs::path path = fs::path(home.path()) / "plans";
  const fs::path outside = fs::path(home.path()) / "outside.txt";
  std::ofstream(outside) << "mine";
  const Folder folder(path.string());
  fs::create_symlink(outside, path / "anna.txt");
  fs::create_symlink(fs::path(home.path()) / "nowhere.txt", path / "bob.txt");
  CHECK(!folder.write("anna.txt", "plan", false));
  CHECK(!folder.write("bob.txt", "plan", false));
  CHECK(folder.write("anna.txt", "plan", true));
  CHECK(contents(outside) == "mine");
  CHECK(!fs::is_symlink(path / "anna.txt"));
  CHECK(!fs::exists(fs::path(home.path()) / "nowhere.txt"));
}

TEST_CASE("a folder that cannot be written to is named", "[io]") {
  const crescendo::test::Folder home;
  const fs::path file = fs::path(home.path()) / "file";
  std::ofstream(file) << "no folder";
  CHECK_THROWS_AS(Folder(file.string()), Error);
  CHECK_THROWS_AS(Folder((file / "below").string()), Error);
  const Folder folder((fs::path(home.path()) / "plans").string());
  try {
    static_cast<void>(folder.write(std::string(300, 'x'), "", false));
    FAIL("a name of 300 bytes");
  } catch (const Error& error) {
    CHECK(error.action().find("plans/xxx") != std::string::npos);
  }
  CHECK(files_in(fs::path(home.path()) / "plans") == 0);
}

TEST_CASE("who waits for input is woken by an interruption", "[io]") {
  std::array<int, 2> ends{};
  REQUIRE(::pipe(ends.data()) == 0);
  Interruption interruption;
  const Input input(ends[0], interruption);
  REQUIRE(::write(ends[1], "abc", 3) == 3);
  std::string bytes = "x";
  CHECK(!input.read(bytes));
  CHECK(bytes == "xabc");
  std::thread waker([&] { interruption.raise(SIGINT); });
  CHECK(!input.read(bytes));
  waker.join();
  CHECK(bytes == "xabc");
  CHECK(interruption.raised());
  CHECK(interruption.signal() == SIGINT);
  ::close(ends[0]);
  ::close(ends[1]);
}

TEST_CASE("signals raise an interruption while they are watched", "[io]") {
  Interruption interruption;
  {
    const SignalWatch watch(interruption);
    std::raise(SIGTERM);
    CHECK(interruption.signal() == SIGTERM);
  }
  struct sigaction now {};
  ::sigaction(SIGHUP, nullptr, &now);
  CHECK(now.sa_handler == SIG_DFL);
}

TEST_CASE("a file knows its size, a pipe does not", "[io]") {
  const Interruption interruption;
  const Input file(crescendo::test::root() + "/LICENSE", interruption);
  CHECK(file.size() == fs::file_size(crescendo::test::root() + "/LICENSE"));
  const Input null("/dev/null", interruption);
  CHECK(!null.size());
  CHECK_THROWS_AS(Input("/nowhere/at/all", interruption), Error);
}

#ifdef F_GETPIPE_SZ
TEST_CASE("a pipe is made wider, and nothing else is touched", "[io]") {
  std::array<int, 2> ends{};
  REQUIRE(::pipe(ends.data()) == 0);
  const int before = ::fcntl(ends[1], F_GETPIPE_SZ);
  widen_pipe(ends[1]);
  const int after = ::fcntl(ends[1], F_GETPIPE_SZ);
  // The system may refuse who has many pipes already.
  CHECK((after >= 256 * 1024 || after == before));
  ::fcntl(ends[1], F_SETPIPE_SZ, 1024 * 1024);
  widen_pipe(ends[1]);
  CHECK(::fcntl(ends[1], F_GETPIPE_SZ) == 1024 * 1024);
  ::close(ends[0]);
  ::close(ends[1]);
  CHECK_NOTHROW(widen_pipe(ends[1]));
}
#endif

TEST_CASE("a file is read whole, up to a size", "[io]") {
  const crescendo::test::Folder home;
  const std::string path = (fs::path(home.path()) / "plan.json").string();
  const std::string text(100'000, 'x');
  std::ofstream(path) << text;
  CHECK(read_whole(path) == text);
  CHECK(read_whole(path, text.size()) == text);
  CHECK_THROWS_AS(read_whole(path, text.size() - 1), Error);
  CHECK_THROWS_AS(read_whole("/dev/zero"), Error);
  CHECK_THROWS_AS(read_whole(home.path()), Error);
  try {
    static_cast<void>(read_whole(path + "x"));
    FAIL("there is no such file");
  } catch (const Error& error) {
    CHECK(error.action() == "read " + path + "x");
    CHECK(error.code() == std::errc::no_such_file_or_directory);
  }
}

TEST_CASE("a source is read to its end, and its error is passed on", "[io]") {
  int calls = 0;
  const Source three = [&](std::string& bytes) {
    if (++calls <= 3) bytes += "abc";
    return std::error_code();
  };
  CHECK(read_whole("it", three, 100) == "abcabcabc");
  const Source broken = [](std::string&) { return std::make_error_code(std::errc::io_error); };
  CHECK_THROWS_AS(read_whole("it", broken, 100), Error);
}
