/** The entry of the classic script that a clinic embeds. It registers the element and exports nothing. */
// In this order, texts that are alike are near each other: gzip looks back 32 kB only, and the script is 1 kB smaller.
import './protocol/index.js';
import './locales/index.js';
import './handoff/summary.js';
import './views/frame.js';
import './visit/visit.js';
import './define.js';
