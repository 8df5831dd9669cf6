import { createApp } from 'vue';
import ReferralQuestions from '../generated/ReferralQuestions.vue';

createApp(ReferralQuestions).mount('#app');
