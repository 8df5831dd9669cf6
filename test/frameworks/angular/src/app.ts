import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'referral-screener/define';
import 'referral-screener/history';
import type { ScreenerEventDetail } from 'referral-screener';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>{{ name() }}</h1>
      <button type="button" (click)="name.set('Pine Street Clinic')">Rename</button>
      <button type="button" (click)="isThere.set(!isThere())">Show or remove</button>
      <p>{{ line() }}</p>
      @if (isThere()) {
        <referral-screener
          [attr.clinic-name]="name()"
          clinic-phone="+1 555 010 0199"
          country="US"
          booking-url="/booking/"
          [minClasses]="2"
          [headingLevel]="3"
          (screener-start)="count('started', $event)"
          (screener-finish)="count('finished', $event)"
          (screener-link)="count('linked', $event)"
        >
          <p>In a crisis, call or text <a href="tel:988">988</a>.</p>
        </referral-screener>
      }
    </main>
  `,
})
export class App {
  readonly name = signal('Harbor Street Clinic');
  readonly isThere = signal(true);
  readonly line = signal('started 0, finished 0, linked 0, protocol ');
  readonly #counts = { started: 0, finished: 0, linked: 0 };

  count(what: 'started' | 'finished' | 'linked', { detail }: CustomEvent<ScreenerEventDetail>): void {
    this.#counts[what] += 1;
    const { started, finished, linked } = this.#counts;
    this.line.set(`started ${started}, finished ${finished}, linked ${linked}, protocol ${detail.version}`);
  }
}
