import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { Questions } from './Questions';

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <App Questions={Questions} />
  </StrictMode>,
);
