// What a template is checked against.
import 'referral-screener/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Screener = SvelteHTMLElements['referral-screener'];

export const attributes: Screener = {
  'clinic-name': 'Harbor Street Clinic',
  country: 'US',
  lang: 'es',
  'min-medicines': 3,
  'heading-level': '3',
  concerns: 'depression pain',
  'full-trials-only': true,
  style: 'display: block',
  'onscreener-finish': (event) => console.info(event.detail.version.length),
  'on:screener-link': (event) => console.info(event.detail.version.length),
};

// @ts-expect-error -- a telephone number is text
export const wrongType: Screener = { 'clinic-phone': 5550100199 };
// @ts-expect-error -- no such level
export const wrongValue: Screener = { 'heading-level': '9' };
// @ts-expect-error -- no such attribute
export const wrongName: Screener = { 'clinic-names': 'Harbor Street Clinic' };
// @ts-expect-error -- no such detail
export const wrongDetail: Screener = { 'onscreener-start': (event) => event.detail.outcome };
