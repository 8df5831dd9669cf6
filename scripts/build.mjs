// Builds everything that is published: dist/ and custom-elements.json.
import { addOns, languages } from './languages.mjs';
import { run } from './run.mjs';

const steps = [
  ['vite', ['build', '--logLevel', 'warn']], // the entries for bundlers; empties dist first
  ...['drop-in', ...[...languages, ...addOns].map((name) => `drop-in.${name}`)].map((mode) => [
    'vite',
    ['build', '--logLevel', 'warn', '--mode', mode],
  ]),
  ['tsc', ['--project', 'tsconfig.build.json']], // the declarations
  ['cem', ['analyze']], // custom-elements.json
  ['node', ['scripts/types.mjs']], // for editors and frameworks
  ['node', ['scripts/dossier.mjs']], // the clinician's dossier
  ['node', ['scripts/size.mjs']],
];

for (const [command, args] of steps) {
  const ok = await run(command, args);
  if (!ok) {
    console.error(`The build stopped at: ${command} ${args.join(' ')}`);
    process.exit(1);
  }
}
