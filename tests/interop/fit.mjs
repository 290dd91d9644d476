// FIT files, read by fit-file-parser.
import FitParser from 'fit-file-parser';
import { expect } from './program.mjs';

/** The messages of a file; a wrong checksum is an error. */
export function decoded(bytes) {
  let result;
  new FitParser({ force: false, mode: 'list' }).parse(bytes, (error, data) => {
    if (error) throw new Error(String(error));
    result = data;
  });
  return result.messages;
}

/** The plan's pace after so many metres, in s/km. */
function paceAt(plan, metres) {
  const segment = plan.segments.find((s) => metres < s.start_m + s.distance_m) ?? plan.segments.at(-1);
  const share = (metres - segment.start_m) / segment.distance_m;
  return segment.pace.start_s_per_km + (segment.pace.end_s_per_km - segment.pace.start_s_per_km) * share;
}

function checkTarget(step, pace, what) {
  const [low, high] = [step.custom_target_value_low, step.custom_target_value_high];
  expect(low < high, `${what}: the slow side is not first: ${low}, ${high}`);
  const speed = 1e6 / pace;
  // Whole millimetres a second.
  expect(low - 1 <= speed && speed <= high + 1, `${what}: ${speed} mm/s is not in ${low}..${high}`);
}

export function checkFit(bytes, plan, what) {
  const { file_id: [id], workout: [workout], workout_step: steps } = decoded(bytes);
  expect(id.type === 'workout', `${what}: file type ${id.type}`);
  expect(workout.sport === 'running', `${what}: sport ${workout.sport}`);
  expect(workout.num_valid_steps === steps.length, `${what}: ${workout.num_valid_steps} of ${steps.length} steps`);
  expect(steps.length <= 50, `${what}: ${steps.length} steps`);
  let [covered, elapsed] = [0, 0];
  for (const [index, step] of steps.entries()) {
    const here = `${what}, step ${index}`;
    expect(step.message_index.value === index, `${here}: message_index ${step.message_index.value}`);
    if (step.duration_type === 'time') elapsed += step.duration_value / 1000;
    if (step.duration_type !== 'distance') continue;
    const metres = step.duration_value / 100;
    if (step.target_type === 'speed') checkTarget(step, paceAt(plan, covered + metres / 2), here);
    covered += metres;
  }
  // By effort and on a belt, the time is what counts.
  const byDistance = plan.totals.distance_m !== null && plan.conditions.treadmill === null;
  const [sum, total] = byDistance ? [covered, plan.totals.distance_m] : [elapsed, plan.totals.duration_s];
  expect(Math.abs(sum - total) < 1, `${what}: ${sum} instead of ${total}`);
}

/** That hostile texts arrive as a file that decodes, with texts that are cut. */
export function checkHostileFit(bytes, what) {
  const { workout: [workout], workout_step: steps } = decoded(bytes);
  expect(workout.num_valid_steps === steps.length, `${what}: steps are missing`);
  for (const value of [workout.wkt_name, ...steps.flatMap((s) => [s.wkt_step_name, s.notes])]) {
    // A decoder puts this in where UTF-8 is broken.
    expect(value === undefined || !value.includes('\uFFFD'), `${what}: a text is cut inside a character`);
  }
}
