import { mergeConfig } from 'vite';
import clinic from './generated/vite.config';

export default mergeConfig(clinic, {
  define: { __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: true },
  build: { rollupOptions: { input: ['index.html', 'snippet/index.html'] } },
});
