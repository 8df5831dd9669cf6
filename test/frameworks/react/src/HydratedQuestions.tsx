import { useCallback } from 'react';
import type { ReferralScreener } from 'referral-screener';
import 'referral-screener/define';
import 'referral-screener/history';
import 'referral-screener/jsx';
import type { QuestionsProps } from './App';

/** React 19 adds no listener of a custom element while it hydrates (its issue 35446). A ref works everywhere. */
export function HydratedQuestions({ clinicName, count }: QuestionsProps) {
  const listen = useCallback(
    (screener: ReferralScreener) => {
      const stop = new AbortController();
      for (const type of ['screener-start', 'screener-finish', 'screener-link'] as const)
        screener.addEventListener(type, count, { signal: stop.signal });
      return () => stop.abort();
    },
    [count],
  );
  return (
    <referral-screener
      ref={listen}
      clinic-name={clinicName}
      clinic-phone="+1 555 010 0199"
      country="US"
      booking-url="/booking/"
      min-classes={2}
      heading-level={3}
    >
      <p>
        In a crisis, call or text <a href="tel:988">988</a>.
      </p>
    </referral-screener>
  );
}
