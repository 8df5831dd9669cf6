import { renderToString } from 'react-dom/server';
import { page } from './hydrated';

export const render = () => renderToString(page);
