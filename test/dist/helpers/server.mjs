// A tiny website on this machine: pages by path, and the built drop-ins, such as /referral-screener.js.
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const dist = new URL('../../../dist/', import.meta.url);
export const DROP_IN = new URL('referral-screener.js', dist);

const html = (body) => ({ type: 'text/html; charset=utf-8', body });
const script = (body) => ({ type: 'text/javascript; charset=utf-8', body });

/**
 * @param files what stands at each path: a string is HTML where the path ends in `/`, else a script
 * @param headers sent with every answer, such as a content security policy
 */
export async function serve(files, headers = {}) {
  const answers = {};
  for (const name of await readdir(dist)) {
    if (/^referral-screener.*\.js$/.test(name))
      answers[`/${name}`] = script(await readFile(new URL(name, dist), 'utf8'));
  }
  for (const [path, body] of Object.entries(files)) answers[path] = path.endsWith('/') ? html(body) : script(body);
  const asked = [];
  const server = createServer((request, response) => {
    const path = request.url.split('?', 1)[0];
    asked.push(request.url);
    const answer = answers[path];
    response.writeHead(answer ? 200 : 404, { ...headers, 'content-type': answer?.type ?? 'text/plain' });
    response.end(answer?.body ?? 'not here');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** A page as a clinic has it, with the drop-in and whatever else is given. */
export const clinicPage = ({ head = '', body = '<referral-screener></referral-screener>', attributes = '' } = {}) =>
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Harbor Street Clinic</title>
    ${head}
    <script src="/referral-screener.js" defer></script>
  </head>
  <body>
    <header><p>Clinic header text</p></header>
    <main>
      <h1>Clinic page heading</h1>
      ${body.replace('<referral-screener', `<referral-screener ${attributes}`)}
      <p>Clinic text after the questions</p>
    </main>
    <footer><p>Clinic footer text</p></footer>
  </body>
</html>`;
