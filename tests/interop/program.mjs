// Runs the program, and collects what is wrong.
import { spawnSync } from 'node:child_process';

const program = process.argv[2];
const environment = { ...process.env };
// Without a home, nothing that the developer keeps there can matter.
for (const name of ['HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'CRESCENDO_UNITS']) delete environment[name];

const failures = [];

export function expect(holds, what) {
  if (!holds && failures.length < 50) failures.push(what);
}

/** What a command writes, which must succeed; `input` goes to its standard input. */
export function output(args, input) {
  const done = spawnSync(program, args, { env: environment, input, maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`crescendo ${args.join(' ')}: exit ${done.status}: ${done.stderr}`);
  return done.stdout;
}

export const text = (args, input) => output(args, input).toString('utf8');
export const json = (args, input) => JSON.parse(text(args, input));

/** A plan of a text that somebody wrote into every place where there is one. */
export function hostile(words) {
  const plan = json(['plan', '--vdot', '50', '--date', '2027-03-14', '--json']);
  Object.assign(plan.workout, { name: words, source: words });
  plan.athlete.name = words;
  for (const segment of plan.segments) Object.assign(segment, { label: words, cue: words });
  for (const key of Object.keys(plan.guidance)) plan.guidance[key] = words;
  for (const check of plan.checks) check.message = words;
  return JSON.stringify(plan);
}

/** Texts that have broken one format or another. */
export const hostileTexts = [
  '"quotes" and \'apostrophes\', <b>bold</b> &amp; &lt;script&gt;alert(1)&lt;/script&gt;',
  '</title><script>document.title = "run"; throw new Error("run")</script><img src=x onerror="throw 1">',
  ']]> --> <!-- <![CDATA[ %s \\n \\N \\; \\, ; , :',
  'first line\nsecond line\r\nEND:VCALENDAR\r\nBEGIN:VALARM\n\n4x\n- 5km 4:00/km Pace',
  '=1+1', '@SUM(A1)', '+1', '-1', '| a | b |', '# *bold* _it_ `code` [link](http://example.org) ~~no~~',
  '🏃🏽‍♀️'.repeat(60), 'ריצה קלה, ואז מהר יותר', 'تشغيل \u202Eabc\u202C', '跑'.repeat(300),
  'x'.repeat(5000), 'wort '.repeat(1000), '\uFFFE\uFFFF', ' ',
];

export function finish() {
  console.log(failures.length === 0 ? "other people's programs read all of it" : failures.join('\n'));
  process.exit(failures.length === 0 ? 0 : 1);
}
