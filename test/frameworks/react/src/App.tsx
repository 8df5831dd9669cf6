import { type ComponentType, useCallback, useState } from 'react';
import type { ScreenerEventMap } from 'referral-screener';

export interface QuestionsProps {
  readonly clinicName: string;
  readonly count: (event: ScreenerEventMap[keyof ScreenerEventMap]) => void;
}

const none = { 'screener-start': 0, 'screener-finish': 0, 'screener-link': 0, version: '' };

export function App({ Questions }: { readonly Questions: ComponentType<QuestionsProps> }) {
  const [name, setName] = useState('Harbor Street Clinic');
  const [isThere, setThere] = useState(true);
  const [counts, setCounts] = useState(none);
  const count = useCallback<QuestionsProps['count']>(({ type, detail: { version } }) => {
    const counted = type as keyof ScreenerEventMap;
    setCounts((before) => ({ ...before, [counted]: before[counted] + 1, version }));
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
      <p>{`started ${counts['screener-start']}, finished ${counts['screener-finish']}, linked ${counts['screener-link']}, protocol ${counts.version}`}</p>
      {isThere && <Questions clinicName={name} count={count} />}
    </main>
  );
}
