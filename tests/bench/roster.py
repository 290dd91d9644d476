"""Rosters for benchmarks: the same athletes in every run."""

import random

FIRST = "Anna Bob Carla Dora Emil Fritz Gül Hana Ivo Jörg Käthe Liam Mia Noah Olga Pau Quentin Rosa Sven Tomás".split()
LAST = "Smith Müller Nguyen García O'Brien Kowalski Rossi Tanaka Öztürk Lee Johnson Silva Dubois Novák".split()
# The fastest and the slowest whom coaches have, in seconds.
RACES = {
    "1500m": (230, 480), "mile": (250, 520), "3k": (500, 1100), "5k": (860, 2300), "8k": (1440, 3700),
    "10k": (1800, 4700), "15k": (2800, 7200), "10mi": (3000, 7800), "half": (4000, 10800), "marathon": (8400, 20000),
}
METRES = {
    "1500m": 1500, "mile": 1609.344, "3k": 3000, "5k": 5000, "8k": 8000, "10k": 10000, "15k": 15000, "10mi": 16093.44,
    "half": 21097.5, "marathon": 42195,
}
GOALS = "threshold vo2max base 5k 10k half marathon".split()
BAD_TIMES = ["1:2:3:4", "fast", "", "0:01", "4:60"]


def clock(seconds):
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def races(count):
    """Distances by name and times in seconds."""
    chance = random.Random(7)
    for _ in range(count):
        distance = chance.choice(list(RACES))
        yield distance, chance.randint(*RACES[distance])


def write(path, count, bad_share):
    """A roster of so many athletes, some of whose rows are bad."""
    chance = random.Random(11)
    with open(path, "w", encoding="utf-8") as file:
        file.write("id,name,distance,time,goal,level,units,hrmax\n")
        for number, (distance, seconds) in enumerate(races(count)):
            first, last = chance.choice(FIRST), chance.choice(LAST)
            name = f'"{last}, {first}"' if number % 7 == 0 else f"{first} {last}"
            time = chance.choice(BAD_TIMES) if chance.random() < bad_share else clock(seconds)
            level = chance.choice(["", "beginner", "intermediate", "advanced"])
            units = chance.choice(["", "km", "mi"])
            heart = chance.choice(["", "172", "185"])
            file.write(f"a{number},{name},{distance},{time},{chance.choice(GOALS)},{level},{units},{heart}\n")
