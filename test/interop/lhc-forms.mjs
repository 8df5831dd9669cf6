/** LHC-Forms of the U.S. National Library of Medicine in a page of its own, without a network. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers.mjs';

const files = new URL('node_modules/lforms/dist/lforms/', import.meta.url);
const types = { css: 'text/css', html: 'text/html', js: 'text/javascript', png: 'image/png' };
const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>LHC-Forms</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/webcomponent/styles.css">
<div id="form"></div>
<script src="/webcomponent/assets/lib/zone.min.js"></script>
<script src="/webcomponent/runtime.js" type="module"></script>
<script src="/webcomponent/polyfills.js" type="module"></script>
<script src="/webcomponent/main.js" type="module"></script>
<script src="/fhir/R4/lformsFHIR.min.js" type="module"></script>
</html>`;

/** Opens the page, with a form that `show` fills. */
export async function openForms() {
  const server = createServer((request, response) => void serve(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({ ...(await findChromium()), args });
  const tab = await browser.newPage();
  const trouble = [];
  tab.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  tab.on('request', (request) => {
    if (!/^(data:|blob:)/.test(request.url()) && !request.url().startsWith(origin)) trouble.push(request.url());
  });
  await tab.goto(origin);
  await tab.waitForFunction('globalThis.LForms?.FHIR?.R4 && customElements.get("wc-lhc-form")');
  return {
    /** Errors of the page, and requests to other addresses. */
    trouble,
    tab,
    /** Draws the form anew. */
    show: (questionnaire) => tab.evaluate(draw, { ...questionnaire, item: questionnaire.item.map(withBoxes) }),
    /** Draws the form with the answers of a response. */
    showResponse: (questionnaire, response) =>
      tab.evaluate(draw, { ...questionnaire, item: questionnaire.item.map(withBoxes) }, response),
    /** Clicks the options with these labels, or writes into the field of a typed name; then what is in view. */
    answer: (linkId, labels, typed) => tab.evaluate(answer, linkId, labels, typed),
    visible: () => tab.evaluate(visible),
    response: () => tab.evaluate(() => globalThis.LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4')),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function serve({ url }, response) {
  const name = url === '/' ? 'index.html' : url.slice(1);
  const type = types[name.split('.').at(-1)] ?? 'application/octet-stream';
  try {
    const body = url === '/' ? page : await readFile(new URL(name, files));
    response.writeHead(200, { 'content-type': type.startsWith('image') ? type : `${type}; charset=utf-8` }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/** Asks for radio buttons and checkboxes in place of lists, so that an answer is one click. Nothing else is changed. */
export function withBoxes(item) {
  const coding = [
    { system: 'http://hl7.org/fhir/questionnaire-item-control', code: item.repeats ? 'check-box' : 'radio-button' },
  ];
  const control = {
    url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
    valueCodeableConcept: { coding },
  };
  return {
    ...item,
    ...(item.answerOption && { extension: [...(item.extension ?? []), control] }),
    ...(item.item && { item: item.item.map(withBoxes) }),
  };
}

// ---- In the page ----------------------------------------------------------------------------------------------------

async function draw(questionnaire, response) {
  const { Util } = globalThis.LForms;
  const form = response
    ? Util.mergeFHIRDataIntoLForms(
        'QuestionnaireResponse',
        response,
        Util.convertFHIRQuestionnaireToLForms(questionnaire, 'R4'),
        'R4',
      )
    : questionnaire;
  await Util.addFormToPage(form, 'form', { fhirVersion: 'R4' });
}

/** The linkIds in view. The id of an element is `item-`, the linkId and the place among repetitions. */
function visible() {
  return [...document.querySelectorAll('lhc-item')]
    .filter((item) => item.checkVisibility())
    .map(({ id }) => id.replace(/^item-/, '').replace(/(\/1)+$/, ''));
}

function answer(linkId, labels, typed) {
  const item = [...document.querySelectorAll('lhc-item')].find(
    ({ id }) => id.replace(/^item-/, '').replace(/(\/1)+$/, '') === linkId,
  );
  if (!item) throw new Error(`${linkId} is not in view`);
  const boxes = [...item.querySelectorAll('label')].filter((label) => label.querySelector('input'));
  for (const text of typed === undefined ? labels : [...labels, 'Other']) {
    const found = boxes.filter((label) => label.textContent.trim() === text);
    if (found.length !== 1) throw new Error(`${linkId} has ${found.length} options “${text}”`);
    found[0].querySelector('input').click();
  }
  if (typed === undefined) return;
  const field = item.querySelector('input[type="text"]');
  field.value = typed;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}
