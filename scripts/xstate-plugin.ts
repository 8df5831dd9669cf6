// Leaves out of the drop-in the parts of xstate that the statechart of src/visit/session.ts has no use for. See
// vite.config.ts; test/visit/session-model.test.ts runs the chart on what is left.
import { MagicString } from 'magic-string';
import type { Plugin } from 'vite';

/** Nothing calls these, because the chart has none of it. Methods have the name of their class. */
const uncalled = [
  // Actors that run, spawn, invoke or stop others.
  'createActor',
  'spawnChild',
  'stopChild',
  'stopChildren',
  'resolveReferencedActor',
  // History, final and parallel states.
  'resolveHistoryDefaultTransition',
  'isInFinalState',
  'getMachineOutput',
  'createDoneStateEvent',
  'resolveOutput',
  'transitionParallelNode',
  // Targets by id.
  'StateMachine.getStateNodeById',
  // Snapshots that are saved and restored; machines with other implementations.
  'getPersistedSnapshot',
  'StateMachine.restoreSnapshot',
  'StateMachine.resolveState',
  'StateMachine.provide',
  'StateMachine.microstep',
  // What tools and components read of a machine and a snapshot.
  'StateNode.definition',
  'StateNode.on',
  'StateNode.ownEvents',
  'machineSnapshotMatches',
  'machineSnapshotHasTag',
  'machineSnapshotCan',
  'machineSnapshotToJSON',
  'machineSnapshotGetMeta',
];

/** Every chart calls these; this is what they do where the chart has none of it. */
const empty = {
  createSpawner: '',
  formatRouteTransitions: '',
  getChildren: 'return [];',
  getHistoryNodes: 'return [];',
  isErrorActorEvent: 'return false;',
  isHistoryNode: 'return false;',
  // Wildcards; events with the same name are found without it.
  matchesEventDescriptor: 'return false;',
  // Between parallel states.
  removeConflictingTransitions: 'return enabledTransitions;',
  'StateNode.after': 'return [];',
  'StateNode.invoke': 'return [];',
  'StateNode.events': 'return [];',
};

const bodies = new Map([
  ...uncalled.map((name) => [name, "throw new Error('left out of xstate');"] as const),
  ...Object.entries(empty),
]);

/** Fails where a function is missing or there twice: look at the list again with each version of xstate. */
export function withoutUnusedXstate(): Plugin {
  const found = new Set<string>();
  return {
    name: 'without-unused-xstate',
    enforce: 'pre',
    transform: {
      filter: { id: /\/node_modules\/xstate\/dist\/[^/]+\.js$/ },
      handler(code) {
        const text = new MagicString(code);
        for (const { name, start, end } of functionsIn(this.parse(code, { lang: 'js' }))) {
          const body = bodies.get(name);
          if (body === undefined) continue;
          if (found.has(name)) this.error(`xstate has two functions “${name}”`);
          found.add(name);
          text.update(start, end, `{ ${body} }`);
        }
        return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
      },
    },
    buildEnd() {
      const missing = [...bodies.keys()].filter((name) => !found.has(name));
      if (missing.length > 0) this.error(`xstate has no function ${missing.join(', ')}`);
    },
  };
}

interface Part {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id?: { readonly name: string };
  readonly key?: { readonly name: string };
  readonly body: Part & readonly Part[];
  readonly init?: Part;
  readonly value: Part;
  readonly declarations: readonly Part[];
}

/** The functions and methods of a module, not those inside them, with the range of their bodies. */
function functionsIn(module: object): { name: string; start: number; end: number }[] {
  const named = (name: string | undefined, { body }: Part) => ({ name: name ?? '', start: body.start, end: body.end });
  return (module as Part).body.flatMap((part) => {
    if (part.type === 'FunctionDeclaration') return named(part.id?.name, part);
    if (part.type === 'ClassDeclaration')
      return (part.body.body as readonly Part[])
        .filter(({ type }) => type === 'MethodDefinition')
        .map(({ key, value }) => named(`${part.id?.name}.${key?.name}`, value));
    if (part.type === 'VariableDeclaration')
      return part.declarations
        .filter(({ init }) => init?.type === 'FunctionExpression')
        .map(({ id, init }) => named(id?.name, init as Part));
    return [];
  });
}
