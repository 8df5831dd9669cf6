import type { ReferralScreener } from 'referral-screener';
import 'referral-screener/solid';

export function Screener() {
  let screener: ReferralScreener | undefined;
  return (
    <referral-screener
      ref={(element) => (screener = element)}
      attr:clinic-name="Harbor Street Clinic"
      country="US"
      prop:minMedicines={3}
      bool:full-trials-only={screener === undefined}
      on:screener-finish={(event) => console.info(event.detail.version.length)}
    >
      <p>Call us.</p>
    </referral-screener>
  );
}

// @ts-expect-error -- a telephone number is text
export const wrongType = <referral-screener clinic-phone={5550100199} />;
// @ts-expect-error -- no such property
export const wrongName = <referral-screener prop:clinicNames="Harbor Street Clinic" />;
// @ts-expect-error -- no such detail
export const wrongDetail = <referral-screener on:screener-start={(event) => event.detail.outcome} />;
