import { mount } from 'svelte';
import ReferralQuestions from '../generated/ReferralQuestions.svelte';

mount(ReferralQuestions, { target: document.querySelector('#app')! });
