import { hydrateRoot } from 'react-dom/client';
import { page } from './hydrated';

hydrateRoot(document.querySelector('#app')!, page);
