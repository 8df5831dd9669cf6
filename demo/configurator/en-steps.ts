import type { StepWords } from './words.js';

const plugin = [
  'In the download, find wordpress/referral-screener.zip. Do not unpack it.',
  'In WordPress, open Plugins › Add Plugin › Upload Plugin, choose that file, and press Install Now, then Activate.',
];
const npm =
  'Build the package with npm pack (it is not in a registry), and install that file: npm install ./referral-screener-….tgz';
const header =
  'If the files are on another address than your website, that server has to send the header Access-Control-Allow-Origin: * with them. If you cannot set it, choose “In a frame” above.';

export const steps: StepWords = {
  files: (folder, isFrame) => [
    'Unpack the download.',
    `Copy ${isFrame ? 'its folder “iframe”' : 'its .js files'} to your web space, so that their address begins with ${folder}`,
  ],
  filesElsewhere: (folder, isFrame) => [
    'This website maker takes no such files. They have to be on web space of your own, such as the one that came with your domain.',
    `Unpack the download, and copy ${isFrame ? 'its folder “iframe”' : 'its .js files'} there, so that their address begins with ${folder}`,
  ],
  names: {
    html: 'A page of HTML',
    'wordpress-plugin': 'WordPress, for the whole site (plugin)',
    'wordpress-block': 'WordPress, block editor',
    'wordpress-classic': 'WordPress, classic editor',
    elementor: 'WordPress with Elementor',
    squarespace: 'Squarespace',
    wix: 'Wix',
    webflow: 'Webflow',
    'google-sites': 'Google Sites',
    react: 'React',
    vue: 'Vue',
    svelte: 'Svelte',
    angular: 'Angular',
    next: 'Next.js',
  },
  steps: {
    html: ['Open your page in an editor, and paste the code where the questions should be.', 'Save the page.'],
    'wordpress-plugin': [
      ...plugin,
      'Open Settings › Referral Screener, and fill in what stands below.',
      'These settings are then used by every block and shortcode that says nothing else.',
    ],
    'wordpress-block': [
      ...plugin,
      'Open your page in the editor, press +, look for “Referral screener”, and choose it.',
      'Or: choose “Code editor” in the menu with three dots, and paste the code.',
      'Press Save.',
    ],
    'wordpress-classic': [...plugin, 'Open your page, and paste the code on a line of its own.', 'Press Update.'],
    elementor: [
      'Open your page in Elementor, and drag the widget “HTML” to its place.',
      'Paste the code, and press Publish.',
      'If the code disappears, you may not save scripts: use the plugin and its shortcode (“WordPress, classic editor”).',
    ],
    squarespace: [
      'Edit your page, add a block, and choose “Code”. Not every plan has it.',
      'Choose HTML, paste the code, and save. The questions may show only on the published page.',
      header,
    ],
    wix: [
      'In the editor, choose Add Elements › Embed Code › Embed HTML.',
      'Paste the code, and press Update.',
      'Make the box as wide as your page, and at least 900 pixels high.',
    ],
    webflow: [
      'In the Designer, drag a “Code Embed” to its place. Not every plan has it.',
      'Paste the code, and press Save & Close. The questions show on the published page.',
      header,
    ],
    'google-sites': [
      'Edit your page, and choose Insert › Embed › By URL.',
      'Paste the address below, choose “Whole page”, and press Insert.',
      'Make the box as wide as your page, and at least 900 pixels high.',
    ],
    react: [npm, 'Save the code as a component, and use <ReferralQuestions />.'],
    vue: [npm, 'Save the code as a component, tell the compiler about the tag, and use <ReferralQuestions />.'],
    svelte: [npm, 'Save the code as a component, and use <ReferralQuestions />.'],
    angular: [npm, 'Save the code as a component, and use <app-referral-questions />.'],
    next: [npm, 'Save the code as a client component, and use <ReferralQuestions /> in a page.'],
  },
  header,
  fhirInPlugin: 'In Settings › Referral Screener, tick “Medical software (FHIR)”, and save.',
  last: 'Open the page on a phone, press Start, and answer two questions. Check that your telephone and the crisis number are right.',
  untried: (name) =>
    `Nobody has tried these steps in ${name} yet: our tests cannot have it. The code itself was tried on other pages. If a name is different there, follow what you see.`,
};
