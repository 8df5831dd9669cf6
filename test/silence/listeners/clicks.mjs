/** Another path has another number of clicks. */
export default {
  id: 'clicks',
  kind: 'tracker',
  title: 'Counters of clicks, and clocks',
  install(seen) {
    let clicks = 0;
    addEventListener('click', () => (seen[0] = `clicks: ${(clicks += 1)}`), true);
  },
  learns: {
    page: 'how often and when somebody clicks or types, and so about how many questions are asked',
    frame: null,
  },
};
