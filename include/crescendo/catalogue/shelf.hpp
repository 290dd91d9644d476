#pragma once

#include "crescendo/catalogue/catalogue.hpp"

#include <atomic>
#include <deque>
#include <memory>
#include <mutex>
#include <string_view>

namespace crescendo {

/// The workouts of a catalogue, each read when it is asked for first, and once. Several threads may ask.
class Shelf {
 public:
  explicit Shelf(Catalogue catalogue);

  /// @throws InputError as Catalogue::load does
  [[nodiscard]] const Template& workout(std::string_view id) const;

 private:
  struct Place {
    std::string_view id;
    std::atomic<const Template*> ready = nullptr;
    std::unique_ptr<const Template> owned = nullptr;
  };

  const Template& read(Place& place) const;

  Catalogue catalogue_;
  mutable std::mutex reading_;
  mutable std::deque<Place> places_;
};

}  // namespace crescendo
