/** The smallest type, in points: every box ticked needs it. */
const smallest = 7.5;

/**
 * Gives each sheet that has to fit one page the largest type with which it does, on Letter and on A4. It is measured and
 * not estimated: fonts and languages differ in width. Through the style object, because a strict CSP has no attribute.
 */
export function fitToPage(root: ParentNode): void {
  for (const sheet of root.querySelectorAll<HTMLElement>('.sheet-one')) {
    const fits = (): boolean => sheet.scrollHeight <= sheet.clientHeight;
    sheet.classList.add('sheet-measured');
    for (let points = 11; points >= smallest; points -= 0.25) {
      sheet.classList.toggle('sheet-dense', points < 9);
      sheet.style.fontSize = `${points}pt`;
      if (fits()) break;
    }
    // Then without the questions that are the same for everybody.
    sheet.classList.toggle('sheet-full', !fits());
    sheet.classList.remove('sheet-measured');
  }
}
