// A person selects, drags and copies, and a listener of the page reads what it can of that.

/** Runs in the page. */
export function watchSelection(seen) {
  // What is of the page itself tells nothing.
  const nodeOf = (node) => (node && node.getRootNode() !== document ? `${node.nodeName} ${node.nodeValue ?? ''}` : '');
  const look = (name, data) => {
    const selection = getSelection();
    const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
    const composed = selection.getComposedRanges?.() ?? [];
    const ends = [...ranges, ...composed].flatMap((range) => [
      nodeOf(range.startContainer),
      nodeOf(range.endContainer),
    ]);
    // The words of the page itself are no secret.
    const text = String(selection).replace('Referrals', '').replace('Call us.', '');
    const given = ['text/plain', 'text/html', 'text/uri-list'].map((type) => data?.getData(type));
    const told = [text, ...given, ...ends].join(' ').replace(/\s+/g, ' ').trim();
    if (told !== '') seen.push([window.silencePage, name, told]);
  };
  document.addEventListener('selectionchange', () => look('selectionchange'));
  for (const type of ['select', 'selectstart', 'dragstart', 'copy', 'cut', 'beforeprint'])
    addEventListener(type, ({ dataTransfer, clipboardData }) => look(type, dataTransfer ?? clipboardData), true);
  window.silenceLook = () => look('read');
}

export async function selecting({ tab, find }, page) {
  const look = () => tab.run('() => window.silenceLook()');
  await tab.run('(page) => { window.silencePage = page; }', page.replace(/:.*/, ''));
  const heading = await find({ page, text: '#page-heading' });
  const [from, to] = [heading.left + 2, heading.left + Math.min(heading.width, 300) - 2];
  await tab.move(from, heading.y);
  await tab.down();
  await tab.move(to, heading.y);
  await tab.up();
  await look();
  await tab.move((from + to) / 2, heading.y);
  await tab.down();
  await tab.move((from + to) / 2 + 40, heading.y + 40);
  await tab.up();
  await tab.doubleClick(from + 30, heading.y);
  await look();
  await tab.hold('Control');
  await tab.type('a');
  await tab.release('Control');
  await look();
  await tab.run('() => { document.execCommand("copy"); getSelection().removeAllRanges(); }');
}
