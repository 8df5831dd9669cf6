/** The entry of the classic script that a clinic embeds. It registers the element and exports nothing. */
import './define.js';
