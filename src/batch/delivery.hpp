#pragma once

#include "batch/file_names.hpp"
#include "batch/portion.hpp"
#include "batch/untold.hpp"
#include "crescendo/batch/batch.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace crescendo::batch {

/// Takes portions in the order of the roster, and brings plans and messages to where they go.
class Delivery {
 public:
  Delivery(const Assignment& assignment, const Outlets& outlets, Tally& tally);

  /// Says whether more is wanted.
  /// @throws io::Error
  bool deliver(const Portion& portion);

  /// Says what is said once all plans are made.
  void conclude() { tell(untold_.text()); }

 private:
  void put(const Outcome& outcome, std::string_view bytes);
  void put_in_folder(const Outcome& outcome, std::string_view bytes);
  void put_in_stream(std::string_view bytes);
  void tell(std::string_view message);
  void tell_of(const Outcome& outcome, std::string_view kind, std::string message);
  void tell_once(const std::string& left_out);
  bool write(std::string_view bytes, const Tally& before);
  [[nodiscard]] bool stops() const { return assignment_.strict && tally_.rejected > 0; }

  const Assignment& assignment_;
  const Outlets& outlets_;
  std::optional<FileNames> names_;
  bool follows_plainly_;
  std::string stream_;          ///< to be written, where plans do not follow each other just so
  std::string heading_;         ///< the one that was written last
  std::set<std::string> told_;  ///< what the format leaves out
  Untold untold_;
  Tally& tally_;
};

}  // namespace crescendo::batch
