/** The clinician's dossier: one page to read, print and sign, made from the data that the product uses. */
import { protocol } from '../../src/protocol/index.js';
import { about, edition, unreviewed } from './about.js';
import { link, type Section } from './context.js';
import { examplesPart } from './examples.js';
import { halvesPart } from './halves.js';
import { hazardsPart, proofPart } from './hazards.js';
import { html, Html } from './html.js';
import { intendedUsePart } from './intended-use.js';
import { medicinesPart } from './medicines.js';
import { openPart } from './open.js';
import { opening } from './opening.js';
import { outcomesPart } from './outcomes.js';
import { questionsPart } from './questions.js';
import { rulesPart } from './rules.js';
import { crisisPart, settingsPart } from './settings.js';
import { signOffPart } from './sign-off.js';
import { sourcesPart } from './sources.js';
import { way } from './way.js';
import { wordingPart } from './wording.js';

const sections: readonly Section[] = [
  about,
  way,
  questionsPart,
  rulesPart,
  halvesPart,
  outcomesPart,
  examplesPart,
  wordingPart,
  medicinesPart,
  sourcesPart,
  settingsPart,
  crisisPart,
  intendedUsePart,
  hazardsPart,
  proofPart,
  openPart,
  signOffPart,
];

const title = 'Clinician’s dossier';

/** At the foot of each printed page. */
export const footer = `referral-screener, protocol ${protocol.version}, compiled ${protocol.compiledOn}. Not reviewed by a clinician.`;

/** @param given the style, the script, and the policy that allows only these */
export const page = (given: { readonly style: string; readonly script: string; readonly policy: string }): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${given.policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}: referral-screener, protocol ${protocol.version}</title>
<style>${new Html(given.style)}</style>
</head>
<body>
<header>
<a class="skip" href="#about">Skip the contents</a>
<h1>${title}</h1>
<p class="lead">referral-screener: plain questions that help somebody decide whether to ask for a referral. For a medical director to read
and sign.</p>
${unreviewed}
${opening}
${edition}
</header>
<nav aria-labelledby="contents"><h2 id="contents">Contents</h2><ol>${sections.map((section) => html`<li>${link(section.id, section.title)}</li>`)}</ol></nav>
<main>
${sections.map((section, at) => html`<section id="${section.id}" aria-labelledby="${section.id}-title"><h2 id="${section.id}-title">${at + 1}. ${section.title}</h2>${section.body}</section>`)}
</main>
<footer><p>${footer}</p></footer>
<script>${new Html(given.script)}</script>
</body>
</html>
`.text;
