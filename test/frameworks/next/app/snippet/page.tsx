import { ReferralQuestions } from '../../generated/referral-questions';

export default function Page() {
  return (
    <main>
      <h1>Harbor Street Clinic</h1>
      <ReferralQuestions />
    </main>
  );
}
