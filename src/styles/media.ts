/** Forced colours, and the printed list. */
import { css } from 'lit';

export const media = css`
  @media (forced-colors: active) {
    /* A chosen row has a border here: the outline shows the focus. */
    .option:has(:checked) {
      padding: calc(var(--s1) - 0.125em) calc(var(--s2) - 0.125em);
      border: 0.1875em solid Highlight;
    }

    [role='option'][aria-selected='true'] {
      outline: 0.1875em solid Highlight;
    }
  }

  @media print {
    .screener {
      max-inline-size: none;
      padding: 0;
      background: #fff;
      color: #000;
      font-family: sans-serif;
      font-size: 9pt;
      line-height: 1.25;
    }

    .screener > *,
    p,
    li {
      max-inline-size: none;
    }

    .handoff {
      columns: 2;
      column-gap: 2em;
    }

    .handoff-title {
      column-span: all;
    }

    .handoff-section {
      break-inside: avoid;
    }

    .handoff > * + .handoff-section {
      margin-block-start: var(--s2);
    }

    .handoff li + li {
      margin-block-start: 0.1em;
    }

    .screener[data-page='outcome'] .handoff {
      padding: 0;
      border: 0;
    }

    .screener[data-page='outcome']:has(.handoff) > :not(.page),
    .screener[data-page='outcome']:has(.handoff) .page > :not(section:has(.handoff)),
    .on-screen {
      display: none;
    }

    .screener[data-page='outcome']:has(.handoff) section {
      margin: 0;
    }

    .in-print {
      display: block;
      break-inside: avoid;
    }

    .actions,
    .clearing,
    .exit,
    .back {
      display: none;
    }
  }
`;
