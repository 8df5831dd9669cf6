/** Who is measured: the files of each page, how to tell which question is shown, and what a visitor taps. */
import { readFile } from 'node:fs/promises';
import { buildFloor } from './floor/build.mjs';
import { answers, typed } from './journey.mjs';
import { fhirForm, labelOf, surveyModel } from './model.mjs';

const attributes =
  'clinic-name="Harbor Street Clinic" clinic-phone="+1 555 010 0199" booking-url="https://harbor-street.example/visits" country="US"';
const room = 'style="display:block;min-height:min(100vh,64em)"';
const fallback =
  '<p>Call us: <a href="tel:+15550100199">+1 555 010 0199</a>. In a crisis, call or text <a href="tel:988">988</a>.</p>';
const listed = (answer) => [answer].flat();
const dist = (name) => readFile(new URL(`../../dist/${name}`, import.meta.url));
const peer = (name) => readFile(new URL(`node_modules/${name}`, import.meta.url));

const page = (head, body) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Harbor Street Clinic</title>
<link rel="icon" href="data:,">
${head}
<header><p>Harbor Street Clinic</p></header>
<main>
<h1>Is a referral the next step for you?</h1>
${body}
</main>
<footer><p>Harbor Street Clinic is an invented clinic.</p></footer>
</html>`;

const script = (name) => `<script src="${name}" defer></script>`;
const module = (name) => `<script src="${name}" type="module"></script>`;
const sheet = (name) => `<link rel="stylesheet" href="${name}">`;

/** Taps of the widget and of the floor, whose markup has the same names. */
const own = [
  { tap: 'button.primary', next: true },
  ...Object.entries(answers).flatMap(([place, answer]) => [
    ...(place === 'medicines'
      ? Object.keys(typed).map((text) => ({ type: text, into: '#medicine-search' }))
      : listed(answer).map((option) => ({ tap: `label:has(input[name="${place}"][value="${option}"])` }))),
    { tap: 'button[type=submit]', next: true },
  ]),
  { tap: 'button.primary', next: true },
];
const inRoot = { root: () => window.root, shown: () => window.root?.querySelector('.page-heading')?.textContent };

const contestants = {
  async floor() {
    const files = { 'floor.js': await buildFloor() };
    return {
      title: 'Floor',
      html: page(script('floor.js'), `<referral-floor ${room} ${attributes}>${fallback}</referral-floor>`),
      files,
      ...inRoot,
      usable: 'button.primary',
      steps: own,
    };
  },
  async ours() {
    const names = ['referral-screener.js', 'referral-screener.history.js'];
    const files = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await dist(name)])));
    return {
      title: 'This widget',
      html: page(
        names.map(script).join('\n'),
        `<referral-screener ${room} ${attributes}>${fallback}</referral-screener>`,
      ),
      files,
      ...inRoot,
      usable: 'button.primary',
      steps: own,
    };
  },
  async surveyjs() {
    const files = {
      'survey-core.css': await peer('survey-core/survey-core.fontless.min.css'),
      'survey.core.js': await peer('survey-core/survey.core.min.js'),
      'survey-js-ui.js': await peer('survey-js-ui/survey-js-ui.min.js'),
      'form.js': `new Survey.Model(${JSON.stringify(surveyModel)}).render(document.getElementById('form'));`,
    };
    return {
      title: 'SurveyJS',
      html: page(
        [sheet('survey-core.css'), ...['survey.core.js', 'survey-js-ui.js', 'form.js'].map(script)].join('\n'),
        `<div id="form" ${room}></div>`,
      ),
      files,
      root: () => document,
      shown: () => document.querySelector('#completed, .sd-question__title, .sd-html')?.textContent,
      usable: '.sd-navigation__start-btn',
      steps: [
        { tap: '.sd-navigation__start-btn', next: true },
        ...Object.values(answers).flatMap((answer, at, all) => [
          ...listed(answer).map((option) => ({ tap: `label:has(input[value="${option}"])` })),
          { tap: at < all.length - 1 ? '.sd-navigation__next-btn' : '.sd-navigation__complete-btn', next: true },
        ]),
      ],
    };
  },
  async lforms() {
    const files = {};
    const names = ['assets/lib/zone.min.js', 'runtime.js', 'polyfills.js', 'main.js', 'styles.css'];
    for (const name of names) files[name.split('/').at(-1)] = await peer(`lforms/dist/lforms/webcomponent/${name}`);
    files['lformsFHIR.js'] = await peer('lforms/dist/lforms/fhir/R4/lformsFHIR.min.js');
    files['form.js'] = `customElements.whenDefined('wc-lhc-form').then(() =>
  LForms.Util.addFormToPage(${JSON.stringify(fhirForm)}, 'form', { fhirVersion: 'R4' }));`;
    return {
      title: 'LHC-Forms',
      html: page(
        [
          sheet('styles.css'),
          script('zone.min.js'),
          ...['runtime.js', 'polyfills.js', 'main.js', 'lformsFHIR.js', 'form.js'].map(module),
        ].join('\n'),
        `<div id="form" ${room}></div>`,
      ),
      files,
      root: () => document,
      shown: () => String(document.querySelectorAll('lhc-item').length),
      usable: 'lhc-item input',
      // All questions are on one page: the answer itself shows the next one, where it depends on it.
      steps: Object.entries(answers).flatMap(([place, answer]) =>
        listed(answer).map((option) => ({ item: place, label: labelOf(place, option), next: 'maybe' })),
      ),
    };
  },
};

export const names = Object.keys(contestants);

/** @returns the contestants with these names */
export const contestantsOf = (chosen) =>
  Promise.all(chosen.map(async (name) => ({ name, ...(await contestants[name]()) })));

/** All files of all pages, by path. */
export const filesOf = (all) =>
  new Map([
    ['/blank/', '<!doctype html>'],
    ...all.flatMap(({ name, html, files }) => [
      [`/${name}/`, html],
      ...Object.entries(files).map(([file, body]) => [`/${name}/${file}`, body]),
    ]),
  ]);
