#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crescendo::svg {

/// How wide a text comes out at a size, estimated for the widest of the usual fonts.
double width_of(std::string_view utf8, double size);

/// The text, shortened with an ellipsis where it is wider than `width`; empty where next to nothing of it
/// would be left.
std::string cut_to(std::string_view utf8, double width, double size);

/// The text, kept to itself where it may be written from right to left: what follows it stays where it is.
std::string isolated(std::string_view utf8);

/// A rectangle on the paper; y grows downwards.
struct Box {
  double left;
  double top;
  double right;
  double bottom;
};

/// The paper that no label stands on yet.
class Room {
 public:
  /// Takes the box, unless something stands there already.
  bool take(const Box& box);

 private:
  std::vector<Box> taken_;
};

}  // namespace crescendo::svg
