/** The size of the element, and what follows from it for the page: its own height, and how far somebody scrolls. */
export default {
  id: 'height',
  kind: 'tracker',
  title: 'Observers of size and scrolling',
  install(seen) {
    const start = () => {
      const element = document.querySelector('referral-screener, iframe');
      new ResizeObserver(() => {
        seen.push(`element ${Math.round(element.getBoundingClientRect().height)}`);
        seen.push(`page ${document.documentElement.scrollHeight}`);
      }).observe(element);
    };
    if (document.readyState === 'complete') start();
    else addEventListener('load', start);
    addEventListener('scroll', () => seen.push(`scrolled to ${Math.round(scrollY)}`), true);
  },
  learns: {
    page: 'the height of each page, unless `fixed-height` is set',
    frame: 'the height of each page, unless `fixed-height` is set',
  },
};
