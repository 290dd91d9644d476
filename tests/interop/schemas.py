#!/usr/bin/env python3
"""Holds the published JSON Schemas against what the program writes, and against what it reads.

    schemas.py PROGRAM

Exit 77 (skipped) where python's jsonschema is missing.
"""
import copy
import json
import os
import pathlib
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError:
    print("skipped: python3-jsonschema is not installed")
    sys.exit(77)

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = sys.argv[1]
# Without a home, nothing that the developer keeps there can matter.
HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "CRESCENDO_UNITS")
ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in HOMES}
failures = []


def validator(name):
    schema = json.loads((ROOT / "data/schema" / f"{name}.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def run(*arguments):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, env=ENVIRONMENT)


def expect_valid(checker, *arguments):
    outcome = run(*arguments, "--json")
    if outcome.returncode != 0:
        failures.append(f"{arguments}: exit {outcome.returncode}: {outcome.stderr}")
        return
    for error in checker.iter_errors(json.loads(outcome.stdout)):
        failures.append(f"{arguments}: {error.json_path}: {error.message}")


def outputs():
    plan, paces, workouts = validator("plan"), validator("paces"), validator("workouts")
    ids = [w["id"] for w in json.loads(run("workouts", "--json").stdout)["workouts"]]
    for vdot in ("15", "30", "53.5", "90"):
        for units in ("km", "mi", "both"):
            for workout in ids:
                expect_valid(plan, "plan", "--vdot", vdot, "--units", units, "--workout", workout)
        for rules in ("book", "online"):
            expect_valid(paces, "paces", "--vdot", vdot, "--paces", rules)
    expect_valid(plan, "plan", "half", "1:28:30.5", "--splits", "--hold", "10min", "--warmup", "2km")
    expect_valid(plan, "plan", "--race", "5k=19:40", "--race", "10k=41:00", "--total", "40km")
    expect_valid(paces, "paces", "800", "2:30")
    expect_valid(workouts, "workouts")
    expect_valid(workouts, "workouts", "race-5k")
    expect_valid(plan, "plan", "half", "1:45:00", "--date", "2027-03-14", "--treadmill", "--hrmax", "188", "--explain")
    expect_valid(plan, "plan", "half", "1:45:00", "--temperature", "24C", "--humidity", "60%", "--hill-finish", "4%")
    expect_valid(validator("formats"), "formats")


def checks():
    """What is found in plans, a good one and one with a changed pace."""
    checker = validator("check")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        plan = json.loads(run("plan", "--vdot", "50", "--json").stdout)
        good, slower = folder / "good.json", folder / "slower.json"
        good.write_text(json.dumps(plan))
        plan["segments"][1]["pace"]["start_s_per_km"] += 30
        slower.write_text(json.dumps(plan))
        expect_valid(checker, "check", str(good), "--explain")
        outcome = run("check", str(slower), str(good), "--json")
        if outcome.returncode != 1:
            failures.append(f"check: exit {outcome.returncode}: {outcome.stderr}")
        for error in checker.iter_errors(json.loads(outcome.stdout)):
            failures.append(f"check: {error.json_path}: {error.message}")


EXAMPLE = {
    "id": "example", "name": "Example", "goal": "threshold", "levels": ["intermediate"], "phases": ["build"],
    "total": {"default": {"km": 10, "mi": 6}, "min": "20min", "max": {"km": 20, "mi": 12}, "time_limit": "1h30"},
    "steps": [
        {"easy": {"km": 6, "mi": 4}, "from": "E", "to": "M", "cue": "easy"},
        {"target": {"km": 4, "mi": 2}, "from": "M", "to": "T", "pieces": {"km": 4, "mi": 2}},
    ],
    "purpose": "An example.", "notes": "None.", "source": "made up",
}

# What loader and schema must both refuse: a path, and what is put there (None takes it away).
BROKEN = [
    (("id",), None), (("id",), 5), (("name",), ""), (("name",), "  "), (("goal",), "sprint"), (("goal",), None),
    (("levels",), []), (("levels",), "advanced"), (("levels",), ["expert"]), (("phases",), ["taper"]),
    (("total",), None), (("total",), "10km"), (("total", "default"), None), (("total", "default"), "10km"),
    (("total", "default"), "1/3"), (("total", "default", "mi"), None), (("total", "default", "km"), 0),
    (("total", "min"), "20m"), (("total", "min"), 20), (("total", "time_limit"), "90"), (("total", "most"), "1h"),
    (("steps",), []), (("steps",), {}), (("steps", 0), "easy"), (("steps", 0, "easy"), None),
    (("steps", 0, "easy"), "a third"), (("steps", 0, "easy"), "6km"), (("steps", 0, "build"), "rest"),
    (("steps", 0, "to"), None), (("steps", 0, "to"), "X"), (("steps", 0, "to"), "M+5"), (("steps", 0, "to"), 5),
    (("steps", 0, "at"), "E"), (("steps", 0, "cue"), ""), (("steps", 0, "hint"), "x"),
    (("steps", 0, "drop"), "10s/mi"), (("steps", 1, "pieces"), 1), (("steps", 1, "pieces"), 2.5),
    (("steps", 1, "pieces"), 41), (("steps", 1, "pieces", "km"), None), (("steps", 1, "each"), "400m"),
    (("steps", 1, "float"), "2min"), (("steps", 1, "zone"), 3), (("steps", 1, "gain"), "30s"), (("steps", 1, "effort"), 5),
    (("steps", 1), {"target": "rest", "zone": 6}), (("steps", 1), {"target": "rest", "zone": "3"}),
    (("steps", 1), {"target": "rest", "effort": 0}), (("steps", 1), {"target": "rest", "effort": [3]}),
    (("steps", 1), {"target": "rest", "ceiling": "M"}), (("steps", 1), {"target": "rest", "gain": "soon"}),
    (("steps", 1), {"float": "rest", "at": "T"}), (("steps", 1), {"target": "rest", "to": "T", "each": "1/3"}),
    (("purpose",), None), (("source",), None), (("source",), ["a"]), (("extra",), 1),
]

GOOD = [
    (("notes",), None), (("total", "time_limit"), None), (("steps", 0, "from"), None), (("$schema",), "x"),
    (("steps", 0, "easy"), "rest"), (("steps", 0, "to"), "M+5s/km"), (("total", "min"), {"km": 5, "mi": 3}),
    (("total", "max"), "2h"), (("levels",), ["beginner", "advanced"]), (("steps", 1, "drop"), "10s/mi"),
    (("steps", 1), {"target": {"km": 4, "mi": 2}, "from": "M", "to": "T", "each": {"km": 1, "mi": 1}}),
    (("steps", 1), {"target": {"km": 4, "mi": 2}, "from": "M", "to": "T", "drop": "2s/400m", "each": "400m"}),
    (("steps", 1), {"target": {"km": 4, "mi": 2}, "from": "M", "to": "T", "each": "1min", "float": "2min"}),
    (("steps", 1), {"target": {"km": 4, "mi": 2}, "gain": "30s"}),
    (("steps", 1), {"target": {"km": 4, "mi": 2}, "zone": 5}),
]


def changed(path, value):
    document = copy.deepcopy(EXAMPLE)
    target = document
    for step in path[:-1]:
        target = target[step]
    if value is None:
        del target[path[-1]]
    else:
        target[path[-1]] = value
    return document


def agree(checker, folder, path, value, good):
    document = changed(path, value)
    file = folder / "example.json"
    file.write_text(json.dumps(document))
    loader = run("workouts", "--check", str(file))
    by_schema = checker.is_valid(document)
    by_loader = loader.returncode == 0
    if by_schema != good or by_loader != good:
        failures.append(f"{path} = {value!r}: schema {by_schema}, loader {by_loader}: {loader.stderr}")


def language():
    checker = validator("workout")
    for file in sorted((ROOT / "data/workouts").glob("*.json")):
        for error in checker.iter_errors(json.loads(file.read_text())):
            failures.append(f"{file.name}: {error.json_path}: {error.message}")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        agree(checker, folder, ("name",), "Example", True)
        for path, value in GOOD:
            agree(checker, folder, path, value, True)
        for path, value in BROKEN:
            agree(checker, folder, path, value, False)


def rosters():
    plan, rejected = validator("plan"), validator("rejected")
    rows = ["id,name,distance,time,vdot", "a,Anna,10k,42:30,", "b,,10k,4:2,", ",Carl,10k,,", "d,\"x\"y,,,", "e,Eva,,,50",
            "f,,,,7", "g,,,,50,more"]
    outcome = subprocess.run([PROGRAM, "batch", "-"], input="\n".join(rows), capture_output=True, text=True,
                             env=ENVIRONMENT)
    lines = [json.loads(line) for line in outcome.stdout.splitlines()]
    if [("error" in line) for line in lines] != [False, True, True, True, False, True, True]:
        failures.append(f"batch: {outcome.stdout[:500]}: {outcome.stderr}")
    for line in lines:
        for error in (rejected if "error" in line else plan).iter_errors(line):
            failures.append(f"batch: {line}: {error.json_path}: {error.message}")


outputs()
rosters()
checks()
language()
print("\n".join(failures) or "schemas, outputs and loader agree")
sys.exit(1 if failures else 0)
