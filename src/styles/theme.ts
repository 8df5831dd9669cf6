/**
 * The default colours, and what a clinic may set: sizes and fonts here, colours in `page/look.ts`, which corrects them.
 * They are on the parent of the widget: there `em` is the reader's own size of text.
 */
import { css } from './css.js';

export const theme = css`
  :host > div {
    --ink: light-dark(#1d2328, #eef1f2);
    --quiet: light-dark(#434c53, #c9d0d4);
    --paper: light-dark(#fff, Canvas);
    --tint: light-dark(#f1f6f6, #1e2629);
    --line: light-dark(#6b767d, #8f9aa0);
    --hair: light-dark(#d5dcdf, #3a4449);
    --accent: light-dark(#0a4a52, #9fdbe2);
    --on-accent: light-dark(#fff, #0c1a1c);
    --alarm: light-dark(#9b1010, #ffb4ab);
  }

  /* Safari before 17.5 has no light-dark(): light colours only. */
  @supports not (color: light-dark(#000, #fff)) {
    :host > div {
      --ink: #1d2328;
      --quiet: #434c53;
      --paper: #fff;
      --tint: #f1f6f6;
      --line: #6b767d;
      --hair: #d5dcdf;
      --accent: #0a4a52;
      --on-accent: #fff;
      --alarm: #9b1010;
    }
  }

  .screener {
    --radius: clamp(0em, var(--referral-screener-radius, 0.375em), 1.5em);

    font-family: var(--referral-screener-font, inherit);
    font-size: clamp(1em, var(--referral-screener-text-size, 1em), 1.5em);
  }

  @media (prefers-contrast: more) {
    .screener {
      --quiet: var(--ink);
      --line: var(--ink);
    }
  }

  @media print {
    :host > div {
      color-scheme: light !important;
    }
  }
`;
