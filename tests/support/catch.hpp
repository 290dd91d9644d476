#pragma once

// Catch2 2 and 3 in one: Debian 12 ships the one, newer systems the other.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
