/** The sheets as one file that needs nothing else, to read and to print. */
import { fitToPage } from './fit.js';
import { pages } from './print.js';

/** For a screen: as wide as the paper, and in the reader's own size. */
const onScreen = `body { max-width: 50em; margin: auto; }
@media screen { body { padding: 1em; } .sheet { min-height: 0; margin-bottom: 4em !important; font-size: 1em !important; } }`;

/**
 * @param widget where the sheets are
 * @param styles of the sheets
 */
export function sheetsAsHtml(widget: ParentNode, styles: string): string {
  fitToPage(widget);
  const sheets = [...widget.querySelectorAll<HTMLElement>('.sheet')];
  const [first] = sheets;
  if (!first) return '';
  return `<!doctype html>
<html lang="${first.lang}" dir="${first.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${first.querySelector('.list-title')?.innerHTML ?? ''}</title>
<style>${styles}${pages}${onScreen}</style>
</head>
<body>${sheets.map(({ outerHTML }) => outerHTML).join('\n')}</body>
</html>
`.replaceAll(/<!--.*?-->/g, ''); // lit's; in a text, "<" is "&lt;"
}
