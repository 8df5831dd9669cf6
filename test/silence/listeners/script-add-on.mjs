import { inPage } from '../attack.mjs';

export default {
  id: 'script-add-on',
  kind: 'script',
  group: 'scripts',
  engines: ['chromium'],
  title: 'A script that pretends to be ours of the medicine history',
  install: inPage(({ note }) => {
    const { stringify } = JSON;
    const pretend = async () => {
      const { version } = await customElements.whenDefined('referral-screener');
      const nothing = () => undefined;
      const fields = (host) => ({
        actions: {},
        get told() {
          note(stringify(host.position()));
          return {};
        },
        pageIn: nothing,
        problemIn: nothing,
        leavePage: nothing,
        clear: nothing,
      });
      const use = () => ({
        fields,
        page: nothing,
        part: nothing,
        cellsOf: () => ({}),
        sheet: nothing,
        letter: nothing,
      });
      window.referralScreenerHistory = [{ version, use }];
      dispatchEvent(new CustomEvent('referral-screener-language'));
    };
    void pretend();
  }),
  learns: { page: 'every answer and the outcome', frame: null },
};
