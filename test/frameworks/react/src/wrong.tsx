// What the types must refuse. It is never run.
import 'referral-screener/jsx';

// @ts-expect-error -- a telephone number is text
export const wrongType = <referral-screener clinic-phone={5550100199} />;
// @ts-expect-error -- no such level
export const wrongValue = <referral-screener heading-level="9" />;
// @ts-expect-error -- no such attribute in camel case
export const wrongName = <referral-screener clinicNames="Harbor Street Clinic" />;
// @ts-expect-error -- no answer is in the detail
export const wrongDetail = <referral-screener onscreener-finish={(event) => event.detail.outcome} />;
