import type { PageWords } from './words.js';

export const letter: PageWords['letter'] = ({ clinic, place, steps, code, link }) => `Hello,

please put the referral questions on the website of ${clinic || 'our clinic'} (${place}).

${steps.map((step, at) => `${at + 1}. ${step}`).join('\n')}

The code:

${code}

Please do not add analytics, pixels or session recorders to that page: its visitors read questions about their health.

All our choices are in this link: ${link}

Thank you`;
