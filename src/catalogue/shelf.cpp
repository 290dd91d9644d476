#include "crescendo/catalogue/shelf.hpp"

#include <algorithm>
#include <utility>

namespace crescendo {

Shelf::Shelf(Catalogue catalogue) : catalogue_(std::move(catalogue)) {
  std::vector<std::string_view> ids = catalogue_.ids();
  std::ranges::sort(ids);
  for (const std::string_view id : ids) places_.emplace_back().id = id;
}

const Template& Shelf::workout(std::string_view id) const {
  const auto place = std::ranges::lower_bound(places_, id, {}, &Place::id);
  if (place == places_.end() || place->id != id) throw catalogue_.unknown(id);
  const Template* ready = place->ready.load(std::memory_order_acquire);
  return ready != nullptr ? *ready : read(*place);
}

const Template& Shelf::read(Place& place) const {
  const std::scoped_lock lock(reading_);
  if (!place.owned) {
    place.owned = std::make_unique<const Template>(catalogue_.load(place.id));
    place.ready.store(place.owned.get(), std::memory_order_release);
  }
  return *place.owned;
}

}  // namespace crescendo
