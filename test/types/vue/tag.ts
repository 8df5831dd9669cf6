// What a template is compiled to: props in camel case, events in `$emit`.
import 'referral-screener/vue';
import type { GlobalComponents } from 'vue';

type Screener = InstanceType<GlobalComponents['referral-screener']>;

export const props: Screener['$props'] = {
  clinicName: 'Harbor Street Clinic',
  country: 'US',
  lang: 'es',
  minMedicines: 3,
  headingLevel: '3',
  concerns: ['depression', 'pain'],
  fullTrialsOnly: '',
  style: 'display: block',
};
export const listen = (emit: Screener['$emit'], event: CustomEvent<{ readonly version: string }>) =>
  emit('screener-finish', event);

// @ts-expect-error -- a telephone number is text
export const wrongType: Screener['$props'] = { clinicPhone: 5550100199 };
// @ts-expect-error -- no such level
export const wrongValue: Screener['$props'] = { headingLevel: '9' };
// @ts-expect-error -- no such property
export const wrongName: Screener['$props'] = { clinicNames: 'Harbor Street Clinic' };
// @ts-expect-error -- no such event
export const wrongEvent = (emit: Screener['$emit']) => emit('screener-answer', new CustomEvent('screener-answer'));
