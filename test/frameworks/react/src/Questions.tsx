import 'referral-screener/define';
import 'referral-screener/history';
import 'referral-screener/jsx';
import type { QuestionsProps } from './App';

export const Questions = ({ clinicName, count }: QuestionsProps) => (
  <referral-screener
    clinic-name={clinicName}
    clinic-phone="+1 555 010 0199"
    country="US"
    booking-url="/booking/"
    min-classes={2}
    heading-level={3}
    onscreener-start={count}
    onscreener-finish={count}
    onscreener-link={count}
  >
    <p>
      In a crisis, call or text <a href="tel:988">988</a>.
    </p>
  </referral-screener>
);
