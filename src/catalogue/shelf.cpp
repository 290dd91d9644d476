#include "crescendo/catalogue/shelf.hpp"

#include <algorithm>
#include <utility>

namespace crescendo {

Shelf::Shelf(Catalogue catalogue) : catalogue_(std::move(catalogue)) {
  for (const std::string_view id : catalogue_.ids()) places_.emplace_back().id = id;
}

const Template& Shelf::workout(std::string_view id) const {
  const auto place = std::ranges::lower_bound(places_, id, {}, &Place::id);
  // Only the catalogue knows what to say of one that it does not have.
  if (place == places_.end() || place->id != id) static_cast<void>(catalogue_.load(id));
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
