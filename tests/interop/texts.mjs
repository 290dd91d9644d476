// Calendars read by ical.js, XML by saxes.
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { expect } from './program.mjs';

export function checkIcs(bytes, what) {
  const source = bytes.toString('utf8');
  expect(Buffer.from(source, 'utf8').equals(bytes), `${what}: no UTF-8`);
  expect(!/[^\r]\n/.test(source) && source.endsWith('\r\n'), `${what}: lines do not end with CRLF`);
  for (const line of source.split('\r\n')) {
    expect(Buffer.byteLength(line) <= 75, `${what}: a line of ${Buffer.byteLength(line)} octets`);
    // A fold inside a character would leave half of it at either side.
    expect(!line.includes('\uFFFD'), `${what}: a character is torn`);
  }
  const calendar = new ICAL.Component(ICAL.parse(source));
  const events = calendar.getAllSubcomponents('vevent');
  expect(calendar.getAllSubcomponents().length === 1 && events.length === 1, `${what}: not one event`);
  const event = new ICAL.Event(events[0]);
  expect(event.startDate.isDate && event.startDate.toString() === '2027-03-14', `${what}: starts ${event.startDate}`);
  expect(event.endDate.toString() === '2027-03-15', `${what}: ends ${event.endDate}`);
  expect(Boolean(event.uid) && Boolean(event.summary) && Boolean(event.description), `${what}: empty`);
  return event;
}

/** Well-formed XML; returns the names of its elements. */
export function checkXml(source, what) {
  const parser = new SaxesParser({ xmlns: true });
  const names = [];
  parser.on('error', (error) => expect(false, `${what}: ${error.message}`));
  parser.on('opentag', (tag) => names.push(tag.local));
  parser.write(source).close();
  return names;
}

export function checkZwo(source, plan, what) {
  const names = checkXml(source, what);
  expect(names[0] === 'workout_file' && names.includes('sportType'), `${what}: no workout_file`);
  const durations = [...source.matchAll(/ Duration="(\d+)"/g)].map((match) => Number(match[1]));
  const sum = durations.reduce((a, b) => a + b, 0);
  const total = plan.totals.distance_m ?? plan.totals.duration_s;
  expect(Math.abs(sum - total) <= 1, `${what}: ${sum} instead of ${total}`);
}
