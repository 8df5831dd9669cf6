import { StrictMode } from 'react';
import { App } from './App';
import { HydratedQuestions } from './HydratedQuestions';

export const page = (
  <StrictMode>
    <App Questions={HydratedQuestions} />
  </StrictMode>
);
