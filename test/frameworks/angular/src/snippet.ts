import { Component } from '@angular/core';
import { ReferralQuestionsComponent } from '../generated/referral-questions.component';

@Component({
  selector: 'app-root',
  imports: [ReferralQuestionsComponent],
  template: '<main><h1>Harbor Street Clinic</h1><app-referral-questions /></main>',
})
export class Snippet {}
