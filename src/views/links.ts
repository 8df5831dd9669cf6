/**
 * Links. They reveal nothing about the visitor to the target site. None can be dragged: the page would get its address,
 * and which sources there are depends on the answers.
 */
import type { TemplateResult } from 'lit/html.js';
import { html } from './html.js';
import type { Words } from '../locales/index.js';
import { isolateNumber } from './passages.js';

export const digits = (number: string): string => number.replace(/[^\d+]/g, '');

/** @param label makes the link's text from the number */
type NumberLink = (
  words: Words,
  number: string,
  label: (number: string) => unknown,
  className?: string,
) => TemplateResult;

export const callLink: NumberLink = (words, number, label, className = '') =>
  html`<a draggable="false" class=${className} href=${`tel:${digits(number)}`}>${label(isolateNumber(words, number))}</a>`;

export const textLink: NumberLink = (words, number, label) =>
  html`<a draggable="false" href=${`sms:${digits(number)}`}>${label(isolateNumber(words, number))}</a>`;

/** Opens in a new tab, so that the answers on this page are not lost. Where it may be blocked, the address is seen. */
export const outsideLink = (words: Words, url: string, label: unknown, onOpen?: () => void) =>
  html`<a
    draggable="false"
    href=${url}
    target="_blank"
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    @click=${() => onOpen?.()}
    ><span>${label}</span><span class="unseen"> (${words.frame.newTab})</span></a
  ><span class="address" dir="ltr" hidden>${url}</span>`;
