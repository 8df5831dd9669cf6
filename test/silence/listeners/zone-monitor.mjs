import { watchZone } from '../zones.mjs';

/** zone.js makes a listener of a handler property: a tool inside a zone would get each event before the widget does. */
export default {
  id: 'zone-monitor',
  kind: 'tracker',
  engines: ['chromium', 'firefox'],
  group: 'zone',
  title: 'A monitor inside zone.js that reads each event, where zone.js is loaded before the widget',
  when: ['before'],
  install: watchZone,
  read: (seen) => seen.filter(([kind]) => kind === 'event').map(String),
  mayBeEmpty: true,
  learns: { page: null, frame: null },
};
