// What the types must refuse. It is never run.
import 'referral-screener/define';

const screener = document.createElement('referral-screener');
// @ts-expect-error -- a telephone number is text
screener.clinicPhone = 5550100199;
// @ts-expect-error -- a level is a number
screener.headingLevel = 'three';
// @ts-expect-error -- no answer is in the detail
screener.addEventListener('screener-finish', ({ detail }) => detail.outcome);
