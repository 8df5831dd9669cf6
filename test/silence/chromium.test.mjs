import { silence } from './suite.mjs';

await silence('chromium');
