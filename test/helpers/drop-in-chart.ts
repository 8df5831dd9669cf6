import { build, type Rolldown } from 'vite';
import { withoutUnusedXstate } from '../../scripts/xstate-plugin.js';
import type * as runningChart from '../../src/visit/running-chart.js';

/** The running chart as it is in the drop-in: without the parts of xstate that it does not use. */
export async function dropInChart(): Promise<typeof runningChart> {
  const [built] = (await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [withoutUnusedXstate()],
    build: { write: false, minify: false, lib: { entry: 'src/visit/running-chart.ts', formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  return (await import(
    `data:text/javascript,${encodeURIComponent(built?.output[0].code ?? '')}`
  )) as typeof runningChart;
}
