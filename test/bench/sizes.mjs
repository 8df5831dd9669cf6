import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The bytes of all files together, each compressed alone. */
export function sizes(files) {
  const bodies = Object.values(files).map((body) => Buffer.from(body));
  const sum = (lengthOf) => bodies.reduce((total, body) => total + lengthOf(body), 0);
  return {
    raw: sum(({ length }) => length),
    gzip: sum((body) => gzipSync(body, { level: 9 }).length),
    brotli: sum((body) => brotliCompressSync(body).length),
  };
}
