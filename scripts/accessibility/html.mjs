// The accessibility conformance report as a page, with the parts and tables of a VPAT 2.5.
import { createHash } from 'node:crypto';
import { catalog } from './data.mjs';

const style = `
:root { color-scheme: light dark; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif;
  color: light-dark(#1d2328, #eef1f2); background: light-dark(#fff, #14181a); overflow-wrap: anywhere; }
table { width: 100%; margin-block: 1rem 2rem; border-collapse: collapse; table-layout: fixed; }
caption { padding-block: .5rem; font-weight: 700; text-align: start; }
th, td { padding: .5rem; border: 1px solid light-dark(#6b767d, #8f9aa0); text-align: start; vertical-align: top; }
th:nth-child(1) { width: 27%; }
th:nth-child(2) { width: 22%; }
@media (max-width: 40rem) { th, td { padding: .25rem; font-size: .875rem; } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;
const hash = createHash('sha256').update(style).digest('base64');

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Code, emphasis and bold, as the manual has them. */
const marked = (text) =>
  escaped(text)
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/\*([^*]+)\*/g, '<em>$1</em>');

const part = (title, text) => `<h2>${title}</h2>\n<p>${marked(text)}</p>`;
const labels = Object.fromEntries(catalog.terms.map(({ id, label }) => [id, label]));

function table({ id, label, criteria }, report) {
  const names = new Map(criteria);
  const rows = report.chapters[id].criteria.map(({ num, components: [{ adherence }] }) => {
    const { level, notes } = adherence;
    return `<tr><th scope="row">${num} ${escaped(names.get(num))}</th><td>${labels[level]}</td><td>${marked(notes)}</td></tr>`;
  });
  return `<table>
<caption>${label}</caption>
<thead><tr><th scope="col">Criteria</th><th scope="col">Conformance Level</th><th scope="col">Remarks and Explanations</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

/** @param report what `conformanceReport` gives */
export const reportPage = (report) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<title>${escaped(report.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(report.title)}</h1>
<p>WCAG edition, based on VPAT® version 2.5. The same as data: <a href="openacr.yaml">openacr.yaml</a>.</p>
${part('Notes', report.notes)}
${part('Name of Product/Version', `${report.product.name} ${report.product.version}`)}
${part('Report Date', report.report_date)}
${part('Product Description', report.product.description)}
${part('Contact Information', report.feedback)}
${part('Evaluation Methods Used', report.evaluation_methods_used)}
<h2>Applicable Standards/Guidelines</h2>
<p>Web Content Accessibility Guidelines 2.2, <a href="https://www.w3.org/TR/WCAG22/">www.w3.org/TR/WCAG22</a>: level A and AA, and of AAA what
the table has a result for.</p>
<h2>Terms</h2>
<ul>
${catalog.terms.map(({ label, description }) => `<li><strong>${label}</strong>: ${escaped(description)}</li>`).join('\n')}
</ul>
<h2>WCAG 2.2 Report</h2>
${catalog.chapters.map((chapter) => table(chapter, report)).join('\n')}
</main>
</body>
</html>
`;
