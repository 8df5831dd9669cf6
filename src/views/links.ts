/** Links that say nothing of the visitor to where they lead. */
import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/index.js';
import { inOrder } from './passages.js';

const digits = (number: string): string => number.replace(/[^\d+]/g, '');

/** @param label what the link says, around the number with its groups in order */
type NumberLink = (words: Words, number: string, label: (number: string) => string, look?: string) => TemplateResult;

export const callLink: NumberLink = (words, number, label, look = '') =>
  html`<a class=${look} href=${`tel:${digits(number)}`}>${label(inOrder(words, number))}</a>`;

export const textLink: NumberLink = (words, number, label) =>
  html`<a href=${`sms:${digits(number)}`}>${label(inOrder(words, number))}</a>`;

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
