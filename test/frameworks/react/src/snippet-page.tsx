import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ReferralQuestions } from '../generated/ReferralQuestions';

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <h1>Harbor Street Clinic</h1>
    <ReferralQuestions />
  </StrictMode>,
);
