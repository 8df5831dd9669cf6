/**
 * The safety file: intended use, roles and the hazard log, in the form of ISO 14971 and DCB0129. It has documents and
 * no code of the product: only the dossier and the tests import it, and it is not published as code. Imports only types
 * from `src/protocol`.
 */
export { accepterOf, type Control, type ControlKind, type Evidence, type Hazard, type Status } from './hazard.js';
export { type HazardId, hazardMarks, hazards } from './hazards/index.js';
export { intendedUse } from './intended-use.js';
export { type Misuse, misuses } from './misuse.js';
export { type Level, type Rating, riskOf } from './risk.js';
export { type Role, type RoleId, roles } from './roles.js';
