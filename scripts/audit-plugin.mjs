// All that is different in the audit copy: an open root, and four modules of integrations/audit in place of the product's.
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const own = 'integrations/audit/';

/** Each module of the product, and the one in its place. */
export const replaced = {
  'src/views/frame.ts': `${own}frame.ts`,
  'src/views/failure.ts': `${own}failure.ts`,
  'src/handoff/summary.ts': `${own}summary.ts`,
  'src/styles/sheet.ts': `${own}sheet.ts`,
};
const CLOSED = "mode: 'closed'";

/** A change that finds no place, or two, stops the build. */
export function auditPlugin() {
  const done = new Map();
  const note = (what) => done.set(what, (done.get(what) ?? 0) + 1);
  const fromRoot = (id) => id.slice(ROOT.length).replaceAll('\\', '/').replace(/^\//, '');
  return {
    name: 'audit',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (!importer || fromRoot(importer).startsWith(own)) return null;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      const other = found && replaced[fromRoot(found.id)];
      if (!other) return null;
      note(other);
      return join(ROOT, other);
    },
    transform: {
      filter: { id: /\/src\/referral-screener\.ts$/ },
      handler(code) {
        const parts = code.split(CLOSED);
        if (parts.length !== 2) this.error(`${CLOSED} is not in src/referral-screener.ts once`);
        note(CLOSED);
        return { code: parts.join("mode: 'open'"), map: null };
      },
    },
    buildEnd(error) {
      if (error) return;
      for (const what of [...Object.values(replaced), CLOSED])
        if (!done.has(what)) this.error(`the audit copy lacks ${what}`);
    },
  };
}
