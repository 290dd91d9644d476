// formats.mjs PROGRAM: every workout in every format that other people's programs read.
import { checkFit, checkHostileFit } from './fit.mjs';
import { checkHtml, showInBrowser } from './pages.mjs';
import { checkIcs, checkXml, checkZwo } from './texts.mjs';
import { finish, hostile, hostileTexts, json, output, text } from './program.mjs';

const day = ['--date', '2027-03-14'];
const pages = [];

function checkPlan(options, shown) {
  const what = options.join(' ');
  const written = text(['plan', ...options, ...day, '--json']);
  const plan = JSON.parse(written);
  const as = (format) => output(['convert', '-', '--format', format], written);
  checkFit(as('fit'), plan, `${what}, fit`);
  checkIcs(as('ics'), `${what}, ics`);
  checkZwo(as('zwo').toString(), plan, `${what}, zwo`);
  checkXml(as('svg').toString(), `${what}, svg`);
  const page = as('html').toString();
  checkHtml(page, `${what}, html`);
  if (shown) pages.push([`${what}, html`, page, 1]);
}

function checkHostile(words, index) {
  const plan = hostile(words);
  const what = `hostile text ${index}`;
  const as = (format) => output(['convert', '-', '--format', format], plan);
  checkHostileFit(as('fit'), `${what}, fit`);
  checkIcs(as('ics'), `${what}, ics`);
  checkXml(as('zwo').toString(), `${what}, zwo`);
  checkXml(as('svg').toString(), `${what}, svg`);
  const page = as('html').toString();
  checkHtml(page, `${what}, html`);
  pages.push([`${what}, html`, page]);
}

const workouts = json(['workouts', '--json']).workouts.map((workout) => workout.id);
for (const workout of workouts) {
  for (const vdot of ['30', '45', '60', '75']) {
    for (const units of ['km', 'mi']) {
      checkPlan(['--vdot', vdot, '--units', units, '--workout', workout], vdot === '45' && units === 'km');
    }
  }
}
checkPlan(['--workout', 'walk-jog-1'], true);
checkPlan(['--workout', 'hr-zones', '--hrmax', '185', '--hrrest', '50'], true);
checkPlan(['half', '1:45:00', '--treadmill', '--units', 'both'], true);
checkPlan(['half', '1:45:00', '--temperature', '26C', '--humidity', '50%', '--hill-finish', '4%'], true);
checkPlan(['5k', '19:40', '--total', '100km'], false);
hostileTexts.forEach(checkHostile);
await showInBrowser(pages);
finish();
