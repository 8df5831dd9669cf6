/** Links that say nothing of the visitor to where they lead. */
import { html } from 'lit';
import type { Words } from '../locales/index.js';

const digits = (number: string): string => number.replace(/[^\d+]/g, '');

export const callLink = (number: string, label: string, look = '') =>
  html`<a class=${look} href=${`tel:${digits(number)}`}>${label}</a>`;

export const textLink = (number: string, label: string) => html`<a href=${`sms:${digits(number)}`}>${label}</a>`;

/** Opens in a new tab, so that the answers on this page are not lost. */
export const outsideLink = (words: Words, url: string, label: unknown, onOpen?: () => void) =>
  html`<a
    href=${url}
    target="_blank"
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    @click=${() => onOpen?.()}
    ><span>${label}</span><span class="unseen"> (${words.frame.newTab})</span></a
  >`;
