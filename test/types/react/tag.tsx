import { useRef } from 'react';
import type { ReferralScreener } from 'referral-screener';
import 'referral-screener/jsx';

export function Screener() {
  const screener = useRef<ReferralScreener>(null);
  return (
    <referral-screener
      ref={screener}
      clinic-name="Harbor Street Clinic"
      country="US"
      lang="es"
      min-medicines={3}
      heading-level="3"
      concerns="depression pain"
      escalate={['health:eye-pressure']}
      full-trials-only
      suppressHydrationWarning
      style={{ display: 'block' }}
      data-test="1"
      onscreener-finish={(event) => console.info(event.detail.version.length)}
    >
      <p>Call us.</p>
    </referral-screener>
  );
}

// @ts-expect-error -- a telephone number is text
export const wrongType = <referral-screener clinic-phone={5550100199} />;
// @ts-expect-error -- no such level
export const wrongValue = <referral-screener heading-level="9" />;
// @ts-expect-error -- no such property
export const wrongName = <referral-screener clinicNames="Harbor Street Clinic" />;
// @ts-expect-error -- no such detail
export const wrongDetail = <referral-screener onscreener-start={(event) => event.detail.outcome} />;
