#pragma once

#include "cli/command_line.hpp"

#include <optional>
#include <string>
#include <vector>

namespace crescendo::cli {

// What was typed, sorted by option and still as text: the only part of the program that sees the command-line
// library is the one that fills these.

/// Whose paces.
struct AthleteArguments {
  std::optional<std::string> distance;
  std::optional<std::string> time;
  std::vector<std::string> races;
  std::optional<std::string> vdot;
  std::optional<std::string> rules;
  std::optional<std::string> level;
  std::optional<std::string> weekly;
};

/// What is known of the runner's heart.
struct HeartArguments {
  std::optional<std::string> maximum;
  std::optional<std::string> resting;
  std::optional<std::string> threshold;
  std::optional<std::string> age;
  std::optional<std::string> sex;
  std::optional<std::string> zones;
};

/// Where and in what weather.
struct ConditionArguments {
  std::optional<std::string> temperature;
  std::optional<std::string> dew_point;
  std::optional<std::string> humidity;
  std::optional<std::string> altitude;
  std::optional<std::string> hill_finish;
  bool treadmill = false;
};

/// Which workout, and how much of it.
struct WorkoutArguments {
  std::optional<std::string> goal;
  std::optional<std::string> workout;
  std::optional<std::string> phase;
  std::optional<std::string> folder;
  std::optional<std::string> total;
  std::optional<std::string> hold;
  std::optional<std::string> warmup;
  std::optional<std::string> cooldown;
  std::optional<std::string> drop;
  std::optional<std::string> step;
  std::optional<std::string> laps;
  std::optional<std::string> gain;
  std::optional<std::string> band;
};

/// How it is written, and where to.
struct OutputArguments {
  std::optional<std::string> units;
  std::optional<std::string> format;
  std::optional<std::string> file;
  std::optional<std::string> colour;
  std::optional<std::string> date;
  std::optional<std::string> target;
  std::optional<std::string> steps_by;
  bool json = false;
  bool splits = false;
  bool explain = false;
};

/// Which plans to look over, and how strictly.
struct CheckArguments {
  std::vector<std::string> files;
  std::optional<std::string> weekly;
  bool strict = false;
};

/// Which plan to write in another format.
struct ConvertArguments {
  std::optional<std::string> file;
};

/// Everything that a verb can be given.
struct Arguments {
  AthleteArguments athlete;
  HeartArguments heart;
  ConditionArguments conditions;
  WorkoutArguments workout;
  OutputArguments output;
  CheckArguments check;
  ConvertArguments convert;
  std::vector<std::string> check_files;
  std::optional<std::string> id;
  std::optional<std::string> config;
  bool help = false;
};

}  // namespace crescendo::cli
