/** The file that a clinic pastes: everything in one classic script. It registers the tag and exports nothing. */
import './define.js';
