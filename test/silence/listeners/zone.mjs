import { watchZone } from '../zones.mjs';

/** zone.js says for each task the kind of node and of event; its long stack traces are made of that. */
export default {
  id: 'zone',
  kind: 'tracker',
  engines: ['chromium', 'firefox'],
  group: 'zone',
  title: 'zone.js, by what it says of each task',
  scripts: ['zone.js/bundles/zone.umd.min.js'],
  mayBeEmpty: true,
  install: watchZone,
  read: (seen) => seen.filter(([kind]) => kind === 'task').map(String),
  learns: { page: null, frame: null },
};
