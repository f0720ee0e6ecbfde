// Has a parser that is not ours read a calendar of the program: node .ci/calendar.mjs PROGRAM, with ical.js in NODE_PATH or beside it.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const program = process.argv[2];
const ICAL = createRequire(join(process.cwd(), 'target/ical/'))('ical.js');
const folder = mkdtempSync(join(tmpdir(), 'cliffhanger-calendar-'));
const run = (...words) => execFileSync(program, [...words, '--data', join(folder, 'library')], {encoding: 'utf8'});
const day = ahead => new Date(Date.now() + ahead * 86400000).toISOString().slice(0, 10);

try {
  const title = 'Ünglaublich schöne Öfen, und noch mehr davon; „für immer“ 進撃の小人 \\ Ende';
  const episodes = [1, 2, 3, 4].map(number => ({
    id: 100 + number, name: `Secret ${number}`, season: 1, number, type: 'regular', airdate: day(number * 70),
    airtime: number < 4 ? '20:00' : '', airstamp: number < 4 ? day(number * 70) + 'T20:00:00+00:00' : null, runtime: number === 2 ? null : 45}));
  const show = {id: 7, name: title, type: 'Scripted', status: 'Running', genres: [], externals: {},
    network: {name: 'Ch, One; \\ "X"', country: {name: 'X', code: 'GB', timezone: 'Europe/London'}}, _embedded: {episodes}};
  writeFileSync(join(folder, 'show.json'), JSON.stringify(show));
  run('add', join(folder, 'show.json'));
  run('rule', 'all', 'every_episode', '--before', '60');
  const text = run('export', 'calendar');

  ICAL.design.strict = true;
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(each => new ICAL.Event(each, {strictExceptions: true}));
  const must = (holds, what) => {
    if (!holds) {
      throw new Error(what);
    }
  };
  must(text.endsWith('END:VCALENDAR\r\n') && !/[^\r]\n/.test(text), 'lines end with CRLF');
  must(text.split('\r\n').every(line => Buffer.byteLength(line) <= 75), 'no line has more than 75 octets');
  must(events.length === 4 && new Set(events.map(event => event.uid)).size === 4, 'four events, each with an identity of its own');
  must(events.every(event => event.summary.startsWith(title)), 'titles come through whole');
  must(events.every(event => event.endDate.compare(event.startDate) > 0 || event.duration.toSeconds() === 0), 'ends follow beginnings');
  must(events[0].duration.toSeconds() === 2700, 'an event takes as long as its episode');
  must(events.every(event => event.component.getAllSubcomponents('valarm').length === 1), 'each is reminded of, the last in nine months too');
  console.log(`ical.js read ${events.length} events.`);
} finally {
  rmSync(folder, {recursive: true});
}
