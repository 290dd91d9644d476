#include "crescendo/units/pace.hpp"

#include "support/catch.hpp"

using namespace crescendo;

namespace {

// What must not compile: a pace is neither ordered by < nor added, and kinds do not mix.
template <class A, class B>
concept Addable = requires(A a, B b) {
  a + b;
};
template <class A, class B>
concept Ordered = requires(A a, B b) {
  a < b;
};
template <class A, class B>
concept Multipliable = requires(A a, B b) {
  a* b;
};

static_assert(!Addable<Pace, Pace>);
static_assert(!Ordered<Pace, Pace>);
static_assert(!Addable<Distance, Speed>);
static_assert(!Ordered<Distance, Duration>);
static_assert(!Multipliable<Distance, Distance>);
static_assert(!std::is_convertible_v<double, Pace>);
static_assert(!std::is_convertible_v<double, Distance>);
static_assert(!std::is_constructible_v<Pace, double>);
static_assert(Addable<Distance, Distance>);

}  // namespace

TEST_CASE("a pace is time over distance, in either unit", "[units]") {
  const Pace pace = Pace::per_kilometre(Minutes(4));
  CHECK(pace.seconds_per_kilometre() == Approx(240));
  CHECK(pace.per(LengthUnit::mile).count() == Approx(240 * 1.609344));
  CHECK(pace.over(Distance::kilometres(2.5)).count() == Approx(600));
  CHECK(pace.within(Minutes(10)).in_metres() == Approx(2500));
  CHECK(speed_of(pace).in_kilometres_per_hour() == Approx(15));
  CHECK(pace_of(speed_of(pace)).seconds_per_kilometre() == Approx(240));
}

TEST_CASE("faster is less time", "[units]") {
  const Pace quick = Pace::per_kilometre(Minutes(4));
  const Pace slow = Pace::per_kilometre(Minutes(5));
  CHECK(faster(quick, slow));
  CHECK_FALSE(faster(slow, quick));
  CHECK_FALSE(faster(quick, quick));
  CHECK(between(slow, quick, 0.5).seconds_per_kilometre() == Approx(270));
  CHECK(change(slow, quick).over(Distance::kilometres(1)).count() == Approx(-60));
}

TEST_CASE("speeds in every unit", "[units]") {
  const Speed speed = Distance::miles(6) / Hours(1);
  CHECK(speed.in_miles_per_hour() == Approx(6));
  CHECK(speed.in_kilometres_per_hour() == Approx(9.656064));
  CHECK(speed.in_metres_per_minute() == Approx(160.9344));
  CHECK((speed * Hours(0.5)).in_miles() == Approx(3));
  CHECK((Distance::miles(12) / speed) == Duration(Hours(2)));
}
