/** The sign-off: lines to sign with a pen, and a form that makes the two attributes. */
import { code, link, type Section } from './context.js';
import { html, table, ticks } from './html.js';
import { protocol } from '../../src/protocol/index.js';

const line = html`<span class="line"></span>`;

const signature = (role: string) => ({ cells: [role, line, line, line, line] });

export const signOffPart: Section = {
  id: 'sign-off',
  title: 'Sign-off',
  body: html`<p>For protocol version ${protocol.version}, compiled on ${protocol.compiledOn}, as printed here. A later version needs a new
    signature.</p>
    <h3>Decision</h3>
    ${ticks([
      html`We use it as it is.`,
      html`We use it with the decisions that we wrote in ${link('open', 'the list of what is still to be decided')}.`,
      html`We use it for preparation only (${code('preparation-only')}): no headline and no referral wording.`,
      html`We do not use it.`,
    ])}
    <h3>Before it goes live</h3>
    ${ticks([
      html`We called each crisis number of our country, and it answered.`,
      html`We removed trackers and session recorders from its page.`,
      html`This person reviews it again before ${protocol.reviewBy}: ${line}`,
      html`This person receives reports of harm or near misses from visitors and staff: ${line}`,
    ])}
    <h3>Signatures</h3>
    ${table('Signatures', ['Role', 'Name', 'Registration', 'Date', 'Signature'], ['Medical director', 'Pharmacist', 'Clinical safety officer', 'Lawyer'].map(signature))}
    <h3 class="screen">The two attributes for the website</h3>
    <form id="sign-off-form" class="screen" autocomplete="off" novalidate>
      <p>After it is signed, add two attributes to the tag on the website. Visitors then read who reviewed the questions, and on which
      day. What you write here is not sent and not stored.</p>
      <noscript><p>This form needs scripts. Without them, write the attributes as in ${code('reviewed-by="Name, role" reviewed-on="2026-11-22"')}.</p></noscript>
      <p><label for="sign-name">Name</label><input id="sign-name" type="text" autocomplete="off" spellcheck="false"></p>
      <p><label for="sign-role">Role</label><input id="sign-role" type="text" autocomplete="off"></p>
      <p><label for="sign-day">Day of the review</label><span id="sign-day-hint" class="hint">Year, month and day, as in 2026-11-22</span>
      <input id="sign-day" type="text" inputmode="numeric" autocomplete="off" aria-describedby="sign-day-hint"></p>
      <p><button type="submit">Make the attributes</button></p>
      <div id="sign-problems" role="alert"></div>
      <div role="status"><label for="sign-result" id="sign-result-label" hidden>Put these on the tag</label><textarea id="sign-result" rows="2" readonly hidden></textarea></div>
    </form>`,
};
