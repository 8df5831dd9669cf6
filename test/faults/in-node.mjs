// Runs the Node tests of FILES and sends back each test with its whole title.
import { join } from 'node:path';
import { run } from 'node:test';

const files = process.env.FILES.split(',');
const above = [];
const tests = [];
const note = (passed) => (event) => {
  const { name, nesting, details, file } = event;
  if (details.type === 'suite') return;
  tests.push({
    file: files.find((path) => join(process.cwd(), path) === file) ?? file,
    title: [...above.slice(0, nesting), name].join(' › '),
    passed,
  });
};

const events = run({ files: files.map((path) => join(process.cwd(), path)) });
events.on('test:start', ({ name, nesting }) => {
  above[nesting] = name;
});
events.on('test:pass', note(true));
events.on('test:fail', note(false));
events.on('end', () => process.send(tests, () => process.exit()));
events.resume();
