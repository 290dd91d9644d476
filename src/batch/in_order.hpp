#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace crescendo::batch {

/// Does jobs side by side, and hands them on in the order in which they were taken.
///
/// There are three steps. `take` fills a job and says whether there was one; `work` does it; `hand_on` passes
/// the result on and says whether more is wanted. Taking and handing on are each done by one thread at a
/// time, in order; work by as many as there are. A thread does whatever comes next, handing on first, so that
/// none stands by for one step alone. Jobs are used again; there are never more than a few for each thread,
/// and none is taken while those wait to be handed on.
template <class Job>
class InOrder {
 public:
  struct Steps {
    std::function<bool(Job&)> take;
    std::function<void(Job&)> work;
    std::function<bool(Job&)> hand_on;
    /// Called once where no more is wanted or a step has thrown: a thread may still be taking, and waiting
    /// for input.
    std::function<void()> stop_taking;
  };

  explicit InOrder(Steps steps) : steps_(std::move(steps)) {}

  /// Returns when all is handed on, or no more is wanted. The caller's thread is the first of `threads`;
  /// where the system refuses another one, those that are there do the work.
  /// @throws what the first of the steps that failed has thrown
  void run(std::size_t threads) {
    slots_.resize(threads == 1 ? 1 : 2 * threads + 1);
    {
      std::vector<std::jthread> others;
      try {
        while (others.size() + 1 < threads) others.emplace_back([this] { take_part(); });
      } catch (const std::exception&) {
      }
      take_part();
    }
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  struct Slot {
    Job job;
    bool done = false;
  };
  using Lock = std::unique_lock<std::mutex>;

  void take_part() {
    Lock lock(mutex_);
    while (!finished()) {
      if (can_hand_on()) {
        hand_on(lock);
      } else if (can_take()) {
        take_and_work(lock);
      } else {
        changed_.wait(lock);
      }
    }
  }

  [[nodiscard]] bool finished() const { return stopped_ || (ended_ && handed_on_ == taken_); }
  [[nodiscard]] bool can_hand_on() { return !handing_on_ && handed_on_ < taken_ && slot(handed_on_).done; }
  [[nodiscard]] bool can_take() const { return !taking_ && !ended_ && taken_ - handed_on_ < slots_.size(); }
  Slot& slot(std::size_t number) { return slots_[number % slots_.size()]; }

  void hand_on(Lock& lock) {
    handing_on_ = true;
    Slot& first = slot(handed_on_);
    const bool wanted = outside(lock, [&] { return steps_.hand_on(first.job); });
    handing_on_ = false;
    first.done = false;
    ++handed_on_;
    if (!wanted) stop(lock);
    changed_.notify_all();
  }

  void take_and_work(Lock& lock) {
    taking_ = true;
    Slot& next = slot(taken_);
    const bool taken = taken_outside(lock, next.job);
    taking_ = false;
    if (taken) {
      ++taken_;
    } else {
      ended_ = true;
    }
    changed_.notify_all();
    if (!taken) return;
    outside(lock, [&] {
      steps_.work(next.job);
      return true;
    });
    // Nobody needs to be told: this thread looks next whether it is the turn of this job.
    next.done = true;
  }

  /// What was taken before a failure is still handed on.
  bool taken_outside(Lock& lock, Job& job) {
    lock.unlock();
    try {
      const bool taken = steps_.take(job);
      lock.lock();
      return taken;
    } catch (...) {
      lock.lock();
      if (!failure_) failure_ = std::current_exception();
      return false;
    }
  }

  /// Runs a step while others may go on; false where it failed.
  template <class Step>
  bool outside(Lock& lock, const Step& step) {
    lock.unlock();
    try {
      const bool result = step();
      lock.lock();
      return result;
    } catch (...) {
      lock.lock();
      if (!failure_) failure_ = std::current_exception();
      stop(lock);
      return false;
    }
  }

  void stop(Lock& lock) {
    if (stopped_) return;
    stopped_ = ended_ = true;
    changed_.notify_all();
    lock.unlock();
    steps_.stop_taking();
    lock.lock();
  }

  Steps steps_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<Slot> slots_;
  std::size_t taken_ = 0;
  std::size_t handed_on_ = 0;
  bool taking_ = false;
  bool handing_on_ = false;
  bool ended_ = false;    ///< nothing more to take
  bool stopped_ = false;  ///< nothing more to hand on
  std::exception_ptr failure_;
};

}  // namespace crescendo::batch
