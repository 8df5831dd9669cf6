// `npm run soak`: the tests of `soak.test.mjs`, long enough for a slow leak or a rare order of events to show.
Object.assign(process.env, { JOURNEYS: '10000', EVENTS: '150000', CUTS: '300', ...process.env });
process.env.FILES = 'test/dist/soak.test.mjs';
process.argv.push('--only=node');
await import('./test.mjs');
