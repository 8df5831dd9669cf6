// The apps. Each is a folder beside this file: what a developer of a clinic would write, with a lock file of its own. `generated`
// in it has what the configurator gives for its platform.

/**
 * @typedef {object} App
 * @property {string} platform of the configurator's snippet
 * @property {readonly string[]} packages whose versions are reported
 * @property {readonly string[]} scripts of its package.json, in this order
 * @property {string} site the folder that the build writes
 * @property {string} snippetPage the address of the page with the snippet
 * @property {string} [development] the folder of a build that complains on the console about hydration
 * @property {string} [clientPage] the address of its first page without a server
 * @property {true} [prerendered] its first page is rendered in Node, by `prerender.mjs`
 */

const vite = {
  scripts: ['check', 'build', 'build:development', 'build:server'],
  site: 'dist',
  snippetPage: 'snippet/',
  development: 'development',
  prerendered: true,
};

/** @type {Readonly<Record<string, App>>} */
export const apps = {
  plain: {
    platform: 'html',
    packages: ['typescript', 'vite'],
    scripts: ['check', 'build'],
    site: 'dist',
    snippetPage: 'snippet/',
  },
  react: { ...vite, clientPage: 'client/', platform: 'react', packages: ['react', 'typescript', 'vite'] },
  vue: { ...vite, platform: 'vue', packages: ['vue', 'vue-tsc', 'vite'] },
  svelte: { ...vite, platform: 'svelte', packages: ['svelte', 'svelte-check', 'vite'] },
  angular: {
    platform: 'angular',
    packages: ['@angular/core', 'zone.js', 'typescript'],
    scripts: ['build'],
    site: 'dist',
    snippetPage: '#snippet',
  },
  next: {
    platform: 'next',
    packages: ['next', 'react', 'typescript'],
    scripts: ['build'],
    site: 'out',
    snippetPage: 'snippet/',
  },
};
