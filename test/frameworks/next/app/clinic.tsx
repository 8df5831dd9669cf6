'use client';

import { useCallback, useState } from 'react';
import type { ReferralScreener, ScreenerEventMap } from 'referral-screener';
import 'referral-screener/define';
import 'referral-screener/history';
import 'referral-screener/jsx';

const types = ['screener-start', 'screener-finish', 'screener-link'] as const;

export function Clinic() {
  const [name, setName] = useState('Harbor Street Clinic');
  const [isThere, setThere] = useState(true);
  const [counts, setCounts] = useState([0, 0, 0]);
  const [version, setVersion] = useState('');

  /** React 19 adds no listener of a custom element while it hydrates (its issue 35446). A ref works everywhere. */
  const listen = useCallback((screener: ReferralScreener) => {
    const stop = new AbortController();
    const count = ({ type, detail }: ScreenerEventMap[keyof ScreenerEventMap]) => {
      setCounts((before) => before.map((number, at) => (types[at] === type ? number + 1 : number)));
      setVersion(detail.version);
    };
    for (const type of types) screener.addEventListener(type, count, { signal: stop.signal });
    return () => stop.abort();
  }, []);

  return (
    <main>
      <h1>{name}</h1>
      <button type="button" onClick={() => setName('Pine Street Clinic')}>
        Rename
      </button>
      <button type="button" onClick={() => setThere((before) => !before)}>
        Show or remove
      </button>
      <p>{`started ${counts[0]}, finished ${counts[1]}, linked ${counts[2]}, protocol ${version}`}</p>
      {isThere && (
        <referral-screener
          ref={listen}
          clinic-name={name}
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
      )}
    </main>
  );
}
