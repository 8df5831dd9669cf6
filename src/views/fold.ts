/** A part of the outcome that is closed at first, under its own heading. */
import { html } from './html.js';
import { subHeading } from './heading.js';
import type { Model } from '../visit/model.js';

export const fold = ({ settings }: Model, title: string, content: unknown, className = '') =>
  html`<section class=${`fold ${className}`}>
    <details>
      <summary>${subHeading(settings.headingLevel, title)}</summary>
      <div>${content}</div>
    </details>
  </section>`;
