/** Serves the page of each contestant, compressed once with Brotli 11 as a server with stored files does. */
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

const types = { css: 'text/css', html: 'text/html', js: 'text/javascript', png: 'image/png' };
const isText = (type) => !type.startsWith('image');

/** @param files bodies by path, such as `/floor/`; `/floor/` is a page */
export async function serve(files) {
  const compressed = new Map();
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const body = files.get(path);
    if (body === undefined) return response.writeHead(404).end();
    const type = types[path.endsWith('/') ? 'html' : path.split('.').at(-1)] ?? 'application/octet-stream';
    if (!isText(type)) return response.writeHead(200, { 'content-type': type }).end(body);
    if (!compressed.has(path)) compressed.set(path, brotliCompressSync(body));
    const headers = { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'br', 'cache-control': 'no-store' };
    return response.writeHead(200, headers).end(compressed.get(path));
  });
  // Compressing takes long: not while a page waits for it.
  for (const [path, body] of files) if (/(\/|css|js)$/.test(path)) compressed.set(path, brotliCompressSync(body));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
