/** The medicine search and its list. */
import { css } from './css.js';

export const medicines = css`
  .search,
  .chosen,
  .browse {
    margin-block-start: var(--s3);
  }

  .search > label {
    display: block;
    font-weight: 650;
    scroll-margin-block-start: calc(var(--referral-screener-scroll-margin, 0px) + 0.5em);
  }

  /* The list opens with the label near the top of the screen: a phone's keyboard covers the lower half. */
  @media (pointer: coarse) {
    .search > label {
      scroll-margin-block-end: calc(100vh - var(--referral-screener-scroll-margin, 0px) - 3.5em);
    }
  }

  /* Away from the outline of the box above it. */
  .search-status {
    margin-block-start: var(--s2);
    padding-block-start: var(--s1);
  }

  .search-status .link {
    min-inline-size: 2.75em;
  }

  input[type='text'] {
    inline-size: 100%;
    margin-block-start: var(--s2);
  }

  [role='listbox'] {
    margin-block-start: var(--s2);
    padding: 0;
    border: 0.0625em solid var(--line);
    border-radius: min(var(--radius), 0.375em);
    list-style: none;
  }

  [role='listbox'][hidden] {
    display: none;
  }

  [role='option'] {
    min-block-size: 2.75em;
    max-inline-size: none;
    margin: 0;
    padding: var(--s2);
    scroll-margin-block: calc(var(--referral-screener-scroll-margin, 0px) + 0.5em) 0.5em;
    cursor: pointer;
  }

  [role='option'] + [role='option'] {
    border-block-start: 0.0625em solid var(--hair);
  }

  [role='option']:hover,
  [role='option'][aria-selected='true'] {
    background: var(--tint);
  }

  [role='option'][aria-selected='true'] {
    outline: 0.1875em solid var(--accent);
    outline-offset: -0.1875em;
  }

  .chosen ul {
    padding: 0;
    list-style: none;
  }

  .chosen li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--s3);
    max-inline-size: none;
    border-block-end: 0.0625em solid var(--hair);
  }
`;
