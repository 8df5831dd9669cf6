/** An entry of the hazard log. */
import type { Rating } from './risk.js';
import type { RoleId } from './roles.js';

/** The name of a proof, or a test by file and title (`…` for each value filled in). A test checks that it exists. */
export type Evidence = { readonly proof: string } | { readonly test: string; readonly title: string };

/** In the order of ISO 14971: inherently safe design, protective measure, information for safety. */
export type ControlKind = 'design' | 'guard' | 'information';

export interface Control {
  readonly kind: ControlKind;
  readonly what: string;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/**
 * - `open`: the residual risk must be reduced before use
 * - `controlled`: the controls are in place, and the residual risk has to be accepted
 * - `transferred`: the controls are in place, and only the clinic can reduce the residual risk
 */
export type Status = 'open' | 'controlled' | 'transferred';

export interface Hazard {
  readonly id: string;
  readonly hazard: string;
  readonly causes: readonly [string, ...string[]];
  /** The hazardous situation: what happens before harm is possible. */
  readonly situation: string;
  readonly harm: string;
  /** The rating without controls. */
  readonly before: Rating;
  readonly controls: readonly [Control, ...Control[]];
  readonly after: Rating;
  /** The residual risk: what no control covers. */
  readonly residual: string;
  readonly status: Status;
  /** The role that has to act on the residual risk. */
  readonly owner: RoleId;
  /** The person who accepts the residual risk, and the day; `open` until then. See {@link accepterOf}. */
  readonly acceptedBy: 'open' | (string & {});
}

/** The role that may accept the residual risk. The owner cannot accept it instead of a clinician. */
export const accepterOf = ({ status }: Pick<Hazard, 'status'>): RoleId =>
  status === 'transferred' ? 'medical-director' : 'clinical-safety-officer';
