/** What an entry of the hazard log is. */
import type { Rating } from './risk.js';
import type { RoleId } from './roles.js';

/** The name of a proof, or the title of a test with `…` for each value that it fills in. A test checks that it exists. */
export type Evidence = { readonly proof: string } | { readonly test: string; readonly title: string };

/** In the order of ISO 14971: inherent safety by design, a protective measure, information for safety. */
export type ControlKind = 'design' | 'guard' | 'information';

export interface Control {
  readonly kind: ControlKind;
  readonly what: string;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/**
 * - `open`: the risk that is left must be reduced before use
 * - `controlled`: the controls are in place, and what is left waits to be accepted
 * - `transferred`: the controls are in place, and only the clinic can reduce what is left
 */
export type Status = 'open' | 'controlled' | 'transferred';

export interface Hazard {
  readonly id: string;
  readonly hazard: string;
  readonly causes: readonly [string, ...string[]];
  /** What happens then, up to the moment at which harm is possible. */
  readonly situation: string;
  readonly harm: string;
  /** Without any control. */
  readonly before: Rating;
  readonly controls: readonly [Control, ...Control[]];
  readonly after: Rating;
  /** What no control here reaches, and who has to act. */
  readonly left: string;
  readonly status: Status;
  /** The role that has to act on what is left. */
  readonly owner: RoleId;
  /** The person who accepts what is left, and the day; `open` until then. See {@link accepterOf}. */
  readonly acceptedBy: 'open' | (string & {});
}

/** The role that may accept what is left. Whoever has to act on a risk does not accept it in the place of a clinician. */
export const accepterOf = ({ status }: Pick<Hazard, 'status'>): RoleId =>
  status === 'transferred' ? 'medical-director' : 'clinical-safety-officer';
