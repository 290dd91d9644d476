#include "crescendo/batch/batch.hpp"

#include "batch/delivery.hpp"
#include "batch/in_order.hpp"
#include "batch/row.hpp"

namespace crescendo::batch {
namespace {

/// Enough that handing portions around costs nothing beside their plans, and few enough that their bytes stay
/// in the cache and out of the way of memory.
constexpr std::size_t rows_in_portion = 32;

}  // namespace

std::span<const std::string_view> known_columns() { return key_names; }

void run(Roster& roster, const Assignment& assignment, const Outlets& outlets, io::Interruption& interruption,
         Tally& tally) {
  Delivery delivery(assignment, outlets, tally);
  InOrder<Portion> line({
      .take =
          [&](Portion& portion) {
            const bool more = roster.read(portion.records, rows_in_portion);
            // A row that was being read then may be half of one.
            return more && !interruption.raised();
          },
      .work = [&](Portion& portion) { make_plans(portion, assignment); },
      .hand_on = [&](const Portion& portion) { return delivery.deliver(portion); },
      .stop_taking = [&] { interruption.raise(); },
  });
  line.run(assignment.jobs);
  if (!tally.reader_gone) delivery.conclude();
}

}  // namespace crescendo::batch
